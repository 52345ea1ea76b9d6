// The phrases for the two parties at a place of a text: what begins behind a joint, and what ends before it.
import type { Document } from '../document/document.ts';
import type { Language } from '../languages/language.ts';
import { derived, remembered } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { fold, folded } from '../text/words.ts';
import type { Party } from './parties.ts';
import { peopleOf } from './people.ts';
import { namingOf, type Shape, saidOf, shapes } from './said.ts';

/** A phrase for a party. Offsets of the text it was found in; what leads up to it is in it. */
export interface Phrase extends Span {
	readonly party: number;
	readonly shape: Shape;
	/** Its preposition, plain and folded: « du » is `de`. */
	readonly prep: string;
	/** Whether an article leads up to it. */
	readonly det: boolean;
	/** Where it begins without its preposition; its own start where the two are one word, or there is none. */
	readonly bare: number;
	/** Where the phrase itself begins, behind what leads up to it. */
	readonly core: number;
	/** Where it ends without what defines a short form behind it: « (ROK) », « , ci-après « la partie française » ». */
	readonly body: number;
	/** Of a `side`, the words the two must have in common. */
	readonly words: string;
}

export interface Finder {
	/** The phrase that begins at `at`, the longest there is; of one shape, where it is given. */
	readonly from: (text: string, at: number, shape?: Shape) => Phrase | undefined;
	/** Those of `party` that end at `at`, the shortest first. */
	readonly upTo: (text: string, at: number, party: number) => readonly Phrase[];
}

// « le Vice-Premier ministre, ministre de l’Europe et des affaires étrangères de la République … »
const farthest = 260;

/** The finder for a text and its parties: one of the same language, parties and persons is the same. */
export function finderOf(document: Document, parties: readonly Party[]): Finder {
	return finders(document.language)(JSON.stringify([parties, peopleOf(document, parties)]));
}

// Compiling its patterns takes longer than reading a text with them.
const finders = derived((language: Language) =>
	remembered(8, (key): Finder => finder(language, ...(JSON.parse(key) as [readonly Party[], readonly string[][]]))),
);

function finder(language: Language, parties: readonly Party[], people: readonly (readonly string[])[]): Finder {
	const said = parties.map((party, index) => {
		const sources = saidOf(language, party, people[index]!);
		return shapes.map(shape => ({ shape, pattern: new RegExp(sources[shape], 'iuy') }));
	});
	const { lead } = language.alternat;
	const leadAt = new RegExp(lead, 'iuy');
	const leadBefore = new RegExp(`(?<![\\p{L}\\p{N}])${lead}$`, 'iu');

	const others = parties.map((_, index) => new RegExp(namingOf(parties[1 - index]!), 'iu'));
	const shortForms = parties.map(party => {
		const own = namingOf(party);
		const brackets = `\\s+\\((?:[A-Z][A-Z.]{1,9}|[^()]{0,60}${own}[^()]{0,30})\\)`;
		const named = `,?\\s+(?:${language.acts.hereinafter})(?!\\p{L})[^,;.()«“"]{0,50}[«“"][^»”"]{0,40}${own}[^»”"]{0,20}[»”"]`;
		return new RegExp(`(?:${brackets}|${named})`, 'iuy');
	});
	const coreAt = (text: string, core: number, party: number, shape?: Shape) => {
		let best: { shape: Shape; body: number; end: number; words: string } | undefined;
		for (const each of said[party]!) {
			if (shape !== undefined && each.shape !== shape) continue;
			each.pattern.lastIndex = core;
			const match = each.pattern.exec(text);
			if (!match || (best && core + match[0].length <= best.body)) continue;
			// « la partie kazakhstanaise salue la coopération de la France »: the first party named is whose it is.
			if (!isWritten(language, each.shape, match[0]) || others[party]!.test(match[0])) continue;
			const words = folded(match.groups?.words ?? match.groups?.ofWords ?? '');
			const body = core + match[0].length;
			best = { shape: each.shape, body, end: body, words };
		}
		if (!best) return undefined;
		const short = shortForms[party]!;
		short.lastIndex = best.body;
		return { ...best, end: best.body + (short.exec(text)?.[0].length ?? 0) };
	};
	return {
		from(text, at, shape) {
			leadAt.lastIndex = at;
			const led = leadAt.exec(text);
			// What looks like a lead may be the phrase itself: « le roi ».
			for (const match of led && led[0] !== '' ? [led, undefined] : [undefined]) {
				const core = at + (match?.[0].length ?? 0);
				const [longest] = parties
					.flatMap((_, party) => {
						const found = coreAt(text, core, party, shape);
						return found ? [{ ...found, party }] : [];
					})
					.sort((a, b) => b.end - a.end);
				if (longest) return { ...longest, start: at, core, ...leadSaid(language, at, match) };
			}
			return undefined;
		},
		upTo(text, at, party) {
			const found: Phrase[] = [];
			for (let core = at - 1; core >= Math.max(0, at - farthest); core--) {
				if (/[;!?]/u.test(text[core]!) || text.startsWith('\n\n', core)) break;
				if (!begins(text, core)) continue;
				const hit = coreAt(text, core, party);
				if (hit?.end !== at) continue;
				const before = leadBefore.exec(text.slice(Math.max(0, core - 24), core));
				const start = core - (before?.[0].length ?? 0);
				found.push({ start, core, party, ...hit, ...leadSaid(language, start, before ?? undefined) });
			}
			return found.filter(each => !found.some(greater => isPartOf(text, each, greater)));
		},
	};
}

/** Whether a phrase is the end of a greater one: « Macron » of « M. Emmanuel Macron », « France » of « Président de la France ». */
function isPartOf(text: string, phrase: Phrase, greater: Phrase): boolean {
	if (greater.core >= phrase.core || greater.shape === 'side') return false;
	return !/[,;]|\s(?:et|and)\s/iu.test(text.slice(greater.core, phrase.core));
}

/** Where a word begins. */
function begins(text: string, at: number): boolean {
	return /[\p{L}\p{N}]/u.test(text[at]!) && (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!));
}

/** A name and, where the language writes it so, an adjective have a capital: “turkey” is no party. */
function isWritten(language: Language, shape: Shape, words: string): boolean {
	if (shape !== 'name' && !(shape === 'adjective' && language.alternat.adjectiveFirst)) return true;
	return /^\p{Lu}/u.test(words);
}

function leadSaid(
	{ alternat }: Language,
	start: number,
	match: RegExpExecArray | undefined,
): Pick<Phrase, 'prep' | 'det' | 'bare'> {
	const { prep, elided, det } = match?.groups ?? {};
	const said = fold(prep ?? elided ?? '').replace(/['’]/u, '');
	const contracted = alternat.contracted.get(said);
	const hidden = contracted !== undefined && said !== 'd' && said !== 'en';
	return {
		prep: contracted ?? said,
		det: det !== undefined || hidden,
		bare: contracted === undefined && match ? start + match[0].length - (det?.length ?? 0) : start,
	};
}
