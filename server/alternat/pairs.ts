// Where a text names its two parties one behind the other, and which of these places change with the alternat.
import { factsOf, type Mention } from '../analysis/facts.ts';
import { type Block, type Document, everyBlock } from '../document/document.ts';
import type { AlternatWords } from '../languages/alternat.ts';
import type { Phrase as Told } from '../languages/language.ts';
import type { Registry } from '../registry/registry.ts';
import { derived, remembered } from '../text/derived.ts';
import { sentenceAround } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import { exchanged } from './exchange.ts';
import { isDescribed, isInName, isListed, isOpening, keptSpans, othersNamed } from './left-alone.ts';
import type { Party } from './parties.ts';
import { type Finder, finderOf, type Phrase } from './phrases.ts';
import type { Shape } from './said.ts';

/** Two pieces of a text that change places. Offsets the document's; `texts` are what is written in their stead. */
export interface Swap {
	readonly first: Span;
	readonly second: Span;
	readonly texts: readonly [string, string];
}

/** A place where the parties stand together, and no swap is certain. */
export interface Left extends Span {
	readonly why: Told;
}

export interface Pairs {
	readonly swaps: readonly Swap[];
	readonly left: readonly Left[];
}

/** What keeps together: a person with his title is no office alone. */
const kindOf: Readonly<Record<Shape, string>> = {
	titled: 'titled',
	office: 'office',
	titledPerson: 'office',
	person: 'office',
	side: 'side',
	name: 'name',
	adjective: 'adjective',
};

const whys = {
	ordered: {
		en: 'The sentence depends on the order of the parties (“respectively”, “the latter”).',
		fr: 'La phrase dépend de l’ordre des parties (« respectivement », « ce dernier »).',
	},
	unlike: {
		en: 'The two parties are not named in the same way.',
		fr: 'Les deux parties ne sont pas désignées de la même façon.',
	},
	name: {
		en: 'A person’s name goes on beyond what is known of it.',
		fr: 'Le nom d’une personne est plus long que ce que l’on en connaît.',
	},
	clause: {
		en: 'The second party may begin a clause of its own.',
		fr: 'La seconde partie ouvre peut-être une autre proposition.',
	},
} satisfies Record<string, Told>;

/** The pairs of every block, signatures and furniture apart, and of the front matter's `title`. Offsets the document's. */
export function pairsIn(
	registry: Registry,
	document: Document,
	parties: readonly Party[],
	title: Span | undefined,
): Pairs {
	const finder = finderOf(document, parties);
	const { mentions } = factsOf(registry)(document);
	const blocks: Place['block'][] = everyBlock(document.blocks).flatMap(block =>
		block.kind === 'furniture' || block.kind === 'dateline'
			? []
			: block.kind === 'signature'
				? closing(document, block)
				: block,
	);
	const found = [...(title ? [{ kind: 'title' as const, content: title }] : []), ...blocks].map(block =>
		pairsOf(registry, document, { parties, finder, block, mentions }),
	);
	return { swaps: found.flatMap(each => each.swaps), left: found.flatMap(each => each.left) };
}

/** Of a block of signatures, what is said before the first of them: « Fait à Paris …, en langues … ». */
function closing({ text, language }: Document, { kind, span }: Block): Place['block'][] {
	const lines = text.slice(span.start, span.end).split('\n');
	const signed = lines.findIndex(line => language.alternat.signsFor.test(line));
	const length = (signed < 0 ? lines : lines.slice(0, signed)).join('\n').length;
	return length === 0 ? [] : [{ kind, content: { start: span.start, end: span.start + length } }];
}

interface Place {
	readonly parties: readonly Party[];
	readonly finder: Finder;
	readonly block: Pick<Block, 'kind' | 'content'>;
	readonly mentions: readonly Mention[];
}

function pairsOf(registry: Registry, document: Document, { parties, finder, block, mentions }: Place): Pairs {
	const { start, end } = block.content;
	const words = document.language.alternat;
	const text = document.text.slice(start, end);
	const swaps: Swap[] = [];
	const left: Left[] = [];
	const kept = keptSpans(document, block, mentions);
	const others = othersNamed(registry, document, text, parties);
	const phrases = aroundJoints(finder);
	const joints = new RegExp(`${words.and}|(?<dash>\\s?[-‑–—/]\\s?)`, 'giu');
	let done = 0;
	for (const joint of text.matchAll(joints)) {
		if (joint.index < done) continue;
		const pair = phrases(text)(joint.index, () => phrasesAround(text, joint, finder, words));
		if (!pair) {
			const behind = joint.index + joint[0].length;
			const other = words.counterpart.exec(text.slice(behind));
			const party = other && parties.flatMap((_, index) => finder.upTo(text, joint.index, index)).at(0);
			if (other && party)
				left.push({ start: start + party.start, end: start + behind + other[0].length, why: whys.unlike });
			continue;
		}
		const { first, second, like } = pair;
		const at = { start: start + first.start, end: start + second.end };
		const bodies = [
			{ start: at.start, end: start + first.body },
			{ start: start + first.end, end: start + second.body },
		];
		if (bodies.some(body => kept.some(span => overlaps(span, body))) || isDescribed(document, at, mentions)) continue;
		if (isListed(text, first, second, others)) continue;
		if (joint.groups?.dash !== undefined && isInName(text, block, first, second)) continue;
		const why = like ? doubt(document, text, joint, first, second, at) : whys.unlike;
		if (why) {
			left.push({ ...at, why });
			continue;
		}
		const { from, texts } = exchanged(text, first, second, { opens: isOpening(document, text, block, first), words });
		swaps.push({
			first: { start: start + from, end: start + first.end },
			second: { start: start + second.start, end: start + second.end },
			texts,
		});
		done = second.end;
	}
	return { swaps, left };
}

interface Around {
	readonly first: Phrase;
	readonly second: Phrase;
	/** They are phrases of one kind, led up to in one way. */
	readonly like: boolean;
}

// The paragraphs of a few long declarations.
const textsKept = 4000;

/** What stands around the joints of a paragraph depends on its words alone: an edit then costs one paragraph. */
const aroundJoints = derived((_: Finder) =>
	remembered(textsKept, (_: string) => {
		const known = new Map<number, Around | undefined>();
		return (at: number, find: () => Around | undefined) => {
			if (!known.has(at)) known.set(at, find());
			return known.get(at);
		};
	}),
);

/** The phrases on both sides of a joint, of one party and of the other. */
function phrasesAround(text: string, joint: RegExpExecArray, finder: Finder, words: AlternatWords): Around | undefined {
	const behind = joint.index + joint[0].length;
	const second = finder.from(text, behind);
	// « le Kazakhstan-Occidental »
	if (!second || /^[-‑]\p{L}/u.test(text.slice(second.body))) return undefined;
	const candidates = finder.upTo(text, joint.index, 1 - second.party);
	const [nearest] = candidates;
	if (!nearest) return undefined;
	if (joint.groups?.dash !== undefined) {
		const name = candidates.find(({ shape }) => shape === 'name');
		if (!name || second.shape !== 'name' || second.core !== behind) return undefined;
		return { first: { ...name, start: name.core, prep: '', det: false }, second, like: true };
	}
	// « la France, et le Kazakhstan … »: another clause, unless « d’une part » or a title stands before.
	const titled = candidates.some(({ shape }) => shape === 'titled');
	const closed =
		titled ||
		joint.groups?.part !== undefined ||
		candidates.some(({ body }) => text[body] === ',' && body < joint.index);
	if (joint[0].startsWith(',') && !closed) return undefined;
	// “the French and [Kazakh sides]”: what both are is said behind the second.
	const alone = second.shape === 'side' && words.adjectiveFirst ? finder.from(text, behind, 'adjective') : undefined;
	for (const other of alone ? [second, alone] : [second]) {
		for (const each of candidates) {
			if (titled && each.shape !== 'titled') continue;
			const first = fitted(each, other, text, words);
			if (first && isLike(first, other, text)) return { first, second: other, like: true };
		}
	}
	// Words that only happen to stand beside each other: « la présidence du Kazakhstan et un soutien actif de la France ».
	return second.shape === 'side' ? undefined : { first: nearest, second, like: false };
}

/** The first phrase with what leads up to it as the second is led up to; a preposition that serves both is left out. */
function fitted(first: Phrase, second: Phrase, text: string, words: AlternatWords): Phrase | undefined {
	// “the [French] and [Kazakh] sides”: the article is that of the sides.
	if (words.adjectiveFirst && isAdjective(second, text) && isAdjective(first, text) && second.core === second.start)
		return { ...first, start: first.core, prep: '', det: false };
	if (first.prep === second.prep) return first;
	if (second.prep !== '' || first.bare === first.start) return undefined;
	// « de M. X et M. Y »: neither has an article, and neither is elided.
	const consonants = [first, second].every(({ det, core }) => !det && !/[aeiouyh]/iu.test(fold(text[core]!)));
	if (words.repeated.has(first.prep) && !consonants) return undefined;
	return { ...first, start: first.bare, prep: '' };
}

/** An adjective, or an acronym that serves as one: “[U.S.] and Mexican officials”. */
function isAdjective({ shape, core, body: end }: Phrase, text: string): boolean {
	return shape === 'adjective' || (shape === 'name' && /^[\p{Lu}.]+$/u.test(text.slice(core, end)));
}

/** Whether two phrases are of one kind. An article only names have or lack as they please. */
function isLike(first: Phrase, second: Phrase, text: string): boolean {
	const kind = kindOf[first.shape];
	const adjectives = [first, second].every(each => isAdjective(each, text));
	if ((kind !== kindOf[second.shape] && !adjectives) || first.words !== second.words) return false;
	return (
		first.det === second.det || kind === 'name' || [first, second].some(({ shape, det }) => !det && shape === 'person')
	);
}

/** “Donald J. [Trump]”, “Prime Minister [Ishiba] Shigeru”. */
function isHalfAName(text: string, { shape, core, end }: Phrase): boolean {
	if (shape !== 'person' && shape !== 'titledPerson' && shape !== 'titled') return false;
	const before =
		shape === 'person' && /(?:^|\s)\p{Lu}(?:\.|\p{Ll}[\p{L}-]*)\s+$/u.test(text.slice(Math.max(0, core - 30), core));
	return before || /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4));
}

// What stands just before a phrase is looked for no further back: patterns that end there read all that they are given.
const nearby = 40;

/** Why it is not certain that two like phrases change places. */
function doubt(
	document: Document,
	text: string,
	joint: RegExpExecArray,
	first: Phrase,
	second: Phrase,
	at: Span,
): Told | undefined {
	const words = document.language.alternat;
	const sentence = sentenceAround(document.text, at);
	if (words.ordered.test(document.text.slice(sentence.start, sentence.end))) return whys.ordered;
	if (joint.groups?.dash !== undefined || first.shape === 'adjective' || second.prep !== '') return undefined;
	const behind = text.slice(second.end);
	if ([first, second].some(phrase => isHalfAName(text, phrase))) return whys.name;
	// “France and Kazakhstan’s”: what both have stands behind whichever is last; a name in -s would have to change.
	if (/^['’]s?(?!\p{L})/u.test(behind)) return /s$/u.test(text.slice(0, first.end)) ? whys.unlike : undefined;
	if (words.opens.test(text.slice(Math.max(0, first.start - nearby), first.start))) return undefined;
	const rest = first.shape === 'titled' ? behind.replace(/^,/u, '') : behind;
	return words.goesOn.test(rest) ? undefined : whys.clause;
}
