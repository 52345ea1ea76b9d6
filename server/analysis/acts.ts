// Agreements in a paragraph: by title, by acronym, or by description (kind, subject, parties), and the dates said of them.
import type { ActVerb } from '../languages/language.ts';
import type { Entry } from '../registry/lexicon.ts';
import type { Span } from '../text/span.ts';
import { Gap, type Word } from '../text/words.ts';
import { type Said, saidBehind } from './bridge.ts';
import type { Ground, Named } from './reading.ts';

/** An act as a paragraph speaks of it. Which act it is, the document's parties help to settle. */
export interface ActPhrase extends Span {
	/** `treaty`, `agreement`, …; absent for an acronym or a name without a kind in it. */
	readonly kind?: string;
	readonly plural: boolean;
	/** Records whose name it bears. */
	readonly entries: readonly Entry[];
	/** Ids of the parties it names. */
	readonly parties: readonly string[];
	/** « bilatéral », « entre les deux pays »: the parties are those of the declaration. */
	readonly bilateral: boolean;
	/** What it is about: its words that matter, cut to their stems. */
	readonly subject: readonly string[];
	/** « futur accord », “draft treaty”: not made yet. */
	readonly denied: boolean;
	readonly said: readonly Said<ActVerb | 'negotiations'>[];
}

// The description of an act seldom runs longer; a name of the registry may.
const longestDescription = 45;

export function actPhrases(ground: Ground): ActPhrase[] {
	const { words, language, nameAt } = ground;
	const found: ActPhrase[] = [];
	for (let index = 0; index < words.length; ) {
		const named = agreementAt(nameAt, index);
		const kind = language.acts.kinds.get(words[index]!.key);
		if (!named && !kind) {
			index = nameAt.get(index)?.to ?? index + 1;
			continue;
		}
		const phrase = describe(ground, index, named, kind);
		if (phrase) found.push(phrase.act);
		index = Math.max(phrase?.to ?? 0, named?.to ?? 0, index + 1);
	}
	return found;
}

function agreementAt(nameAt: Ground['nameAt'], index: number): Named | undefined {
	const named = nameAt.get(index);
	const entries = named?.entries.filter(entry => entry.entity.type === 'agreement') ?? [];
	return named && entries.length > 0 ? { ...named, entries } : undefined;
}

function describe(
	ground: Ground,
	from: number,
	named: Named | undefined,
	kind: { readonly kind: string; readonly plural: boolean } | undefined,
): { act: ActPhrase; to: number } | undefined {
	const { words, text, language, nameAt, dateAt } = ground;
	const { acts } = language;
	const parties: string[] = [];
	const subject: string[] = [];
	let bilateral = false;
	let between = false;
	let index = named?.to ?? from + 1;
	// The word behind the last that belongs to the name.
	let to = index;
	// A name of the registry is whole as it stands; only its parties may follow.
	const whole = named !== undefined && !acts.between.has(words[index]?.key ?? '');
	for (; !whole && index < words.length && index - from < longestDescription; ) {
		const word = words[index]!;
		if (word.gap === Gap.wall) break;
		const raw = text.slice(word.start, word.end);
		if (word.gap === Gap.stop && /^\p{Lu}/u.test(raw)) break;
		if (dateAt.has(index) || acts.verbs.has(word.key)) break;
		if (word.gap === Gap.comma && !partOf(words, index)) break;
		const name = nameAt.get(index);
		const party = name && partyIn(name);
		if (name && party) {
			if (between || parties.length > 0 || isAdjective(name)) parties.push(party);
			index = name.to;
			if (between || isAdjective(name)) to = index;
			continue;
		}
		const prefix = acts.prefixes.get(word.key);
		if (prefix && words[index + 1]?.gap === Gap.space && nameAt.has(index + 1)) {
			parties.push(prefix);
			index++;
			continue;
		}
		// « à » and « a » fold to one key; only the preposition goes on.
		if (acts.stops.has(word.key) || (word.key === 'a' && raw === 'a')) break;
		if (acts.between.has(word.key)) between = true;
		else if (acts.bilateral.has(word.key)) bilateral = true;
		else if (between && isTwo(words, index)) {
			bilateral = true;
			index += 2;
			to = index;
			continue;
		} else if (!acts.empty.has(word.key) && !language.small.has(word.key)) {
			// Behind the parties, « relatif à … » takes up the subject again.
			subject.push(stem(word.key));
			to = index + 1;
		} else if (
			/^(?:relatif|relative|relatifs|relatives|concernant|portant|sur|dans|concerning|relating|regarding|on)$/u.test(
				word.key,
			)
		)
			between = false;
		if (acts.bilateral.has(word.key) || acts.between.has(word.key) || word.key === 'part')
			to = Math.max(to, word.key === 'part' || acts.bilateral.has(word.key) ? index + 1 : to);
		index++;
	}
	const before = leadingIn(ground, from);
	const said = [
		...before.said,
		...saidBehind<ActVerb | 'negotiations'>(ground, index, word => acts.verbs.get(word), before.verb),
	];
	const specific = named !== undefined || subject.length > 0 || parties.length > 0 || said.length > 0;
	if (!specific) return undefined;
	const act: ActPhrase = {
		start: words[from]!.start,
		end: words[to - 1]!.end,
		...(kind ? { kind: kind.kind } : {}),
		plural: kind?.plural ?? false,
		entries: named?.entries ?? [],
		parties: [...new Set(parties)],
		bilateral,
		subject: [...new Set(subject)],
		denied: before.denied,
		said,
	};
	return { act, to };
}

/** Reads leftwards from an act: « l’entrée en vigueur, le 13 septembre 2011, de l’accord », “the 2008 Treaty”, « le futur accord ». */
function leadingIn(
	ground: Ground,
	from: number,
): { said: Said<ActVerb | 'negotiations'>[]; verb: ActVerb | undefined; denied: boolean } {
	const { words, language, dateBefore, text } = ground;
	const { acts, small } = language;
	let denied = false;
	let negotiations = false;
	let dated: { date: Said<ActVerb>['date']; from: number } | undefined;
	let apart = 0;
	for (let index = from; index > 0 && from - index < 10; ) {
		if (words[index]?.gap === Gap.wall || words[index]?.gap === Gap.stop) break;
		const date = dateBefore.get(index);
		if (date && !dated) {
			dated = date;
			apart = from - index;
			index = date.from;
			continue;
		}
		const word = words[index - 1]!;
		const verb = acts.verbs.get(word.key);
		if (verb === 'negotiationsOpened') negotiations = true;
		else if (
			verb !== undefined &&
			!/^(?:signe|adopte|conclu|paraphe|ouvert)(?:e|s|es)?$|^(?:signed|adopted|concluded|opened)$/u.test(word.key)
		) {
			const what = verb === 'opened' && negotiations ? 'negotiationsOpened' : negotiations ? 'negotiations' : verb;
			if (dated) return { said: [{ date: dated.date, verb: what, to: from }], verb: undefined, denied };
			return { said: [], verb: negotiations ? undefined : verb, denied };
		} else if (acts.denials.has(word.key)) denied = true;
		else if (!small.has(word.key) && !/^(?:sur|relatives|on|for|l|entree|entry|into)$/u.test(word.key)) break;
		index--;
	}
	// “the 1951 Mutual Defense Treaty”: nothing at all between.
	if (dated && apart === 0 && !negotiations && /^\s+$/u.test(text.slice(dated.date.end, words[from]!.start))) {
		return { said: [{ date: dated.date, to: from }], verb: undefined, denied };
	}
	return { said: [], verb: undefined, denied };
}

/** « , d’une part, et … » goes on with the parties; any other comma ends the description. */
function partOf(words: readonly Word[], index: number): boolean {
	const ahead = words.slice(index, index + 4).map(word => word.key);
	const joined = ahead.join(' ');
	return (
		/^(?:d une part|d autre part|of the one part|on the one|et la|et le|et les|and the|of the other)/u.test(joined) &&
		/part|et|and|other|one/u.test(joined)
	);
}

/** « les deux pays », “the two countries”. */
function isTwo(words: readonly Word[], index: number): boolean {
	const [a, b] = [words[index]!.key, words[index + 1]?.key];
	return (
		(a === 'deux' && (b === 'pays' || b === 'etats' || b === 'parties' || b === 'gouvernements')) ||
		(a === 'two' && (b === 'countries' || b === 'states' || b === 'governments'))
	);
}

function partyIn(name: Named): string | undefined {
	const entity = name.entries.find(
		entry => entry.entity.type === 'country' || entry.entity.type === 'organisation',
	)?.entity;
	return entity?.id;
}

function isAdjective(name: Named): boolean {
	return name.entries.every(entry => entry.naming === 'adjective');
}

/** « militaires » and « militaire » are one word, « réadmission » and “readmission” too. */
export function stem(key: string): string {
	return key.replace(/(?:es|s|x|e)$/u, '').slice(0, 8);
}
