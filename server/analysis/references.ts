// References to parts of the same text: « le paragraphe 12 ci-dessus », “paragraphs 12 to 14”, « l’alinéa b) du paragraphe 2 ».
import type { Language, Part } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { matchesOf, small } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Ground } from './reading.ts';

export interface Reference extends Span {
	/** The greatest part named: in “subparagraph (a) of paragraph 2”, the paragraph. */
	readonly part: Part;
	/** The word for it as written, folded: `annexes`. */
	readonly word: string;
	/** The labels of that part as written, without brackets: `12`, `II`, `a`; the ends of a run. None for « précédent ». */
	readonly labels: readonly string[];
	/** Of an item in a paragraph: its labels, « l’alinéa [b)] du paragraphe 2 ». */
	readonly items?: readonly string[];
	/** `12 to 14`: what lies between is meant too. */
	readonly run: boolean;
	/** The text says that it means itself: « ci-dessus », “of this Declaration”. */
	readonly here: boolean;
	/** Where each label stands, for renumbering. Relative to the reference's own start. */
	readonly numbers: readonly Span[];
}

/**
 * The references of a paragraph to parts of its own text, or that may be such: what names another text is left out.
 */
export function readReferences(ground: Ground): readonly Reference[] {
	const { language, small } = ground;
	const places = placesOf(ground);
	if (places.length === 0) return none;
	const { chain, relative, elsewhere } = compiled(language);
	const found: Reference[] = [];
	let done = 0;
	for (const start of places) {
		if (start < done) continue;
		relative.lastIndex = start;
		const match = relative.exec(small);
		if (match) {
			done = start + match[0].length;
			if (!elsewhere.test(small.slice(done, done + reach)))
				found.push({ start, end: done, part: 'paragraph', word: '', labels: [], run: false, here: true, numbers: [] });
			continue;
		}
		chain.lastIndex = start;
		const said = chain.exec(small)?.[0];
		if (said === undefined) continue;
		done = start + said.length;
		const reference = ownReference(ground, { start, end: done });
		if (reference) found.push(reference);
	}
	return found;
}

const none: readonly never[] = [];

// What tells whose a reference is stands this close behind it.
const reach = 80;

/** Where a reference may begin: at a word for a part, or one word before: « le premier paragraphe ». */
function placesOf({ text, words, marks }: Ground): readonly number[] {
	if (marks.part.length === 0 && !text.includes('§')) return none;
	const found = marks.part.flatMap(index =>
		index > 0 ? [words[index - 1]!.start, words[index]!.start] : [words[0]!.start],
	);
	for (let at = text.indexOf('§'); at >= 0; at = text.indexOf('§', at + 1)) found.push(at);
	return found;
}

function ownReference({ language, text, small }: Ground, { start, end }: Span): Reference | undefined {
	const { here, elsewhere, behindArticle } = compiled(language);
	const rest = small.slice(end, end + reach);
	const own = here.test(rest);
	if (!own && (elsewhere.test(rest) || isQuoted(text, start))) return undefined;
	if (!own && behindArticle.test(small.slice(Math.max(0, start - 40), start))) return undefined;
	const reference = greatest(language, text.slice(start, end));
	return reference && { start, end, here: own, ...reference };
}

/** Of the parts of one chain, the one that holds the others. */
function greatest(
	language: Language,
	chain: string,
): Pick<Reference, 'part' | 'word' | 'labels' | 'items' | 'run' | 'numbers'> | undefined {
	const { each, kindOf, order, ordinals, through } = compiled(language);
	const links = matchesOf(each, small(chain)).flatMap(match => {
		const { word, labels, ordinal, ordered } = match.groups!;
		const said = (word ?? ordered)!;
		const named = { part: kindOf(said), word: fold(said) };
		if (ordinal !== undefined) {
			const rank = ordinals.findIndex(pattern => pattern.test(ordinal)) + 1;
			return [{ ...named, labels: [String(rank)], run: false, numbers: [] }];
		}
		const from = match.index + match[0].length - labels!.length;
		const numbers = labelsIn(chain.slice(from, from + labels!.length)).map(({ start, end }) => ({
			start: from + start,
			end: from + end,
		}));
		if (numbers.length === 0) return [];
		const written = numbers.map(({ start, end }) => chain.slice(start, end));
		return [{ ...named, labels: written, run: through.test(labels!), numbers }];
	});
	const items = links.find(link => link.part === 'item')?.labels;
	const [outer] = links.sort((a, b) => order.indexOf(b.part) - order.indexOf(a.part));
	return outer && (items && outer.part === 'paragraph' ? { ...outer, items } : outer);
}

/** The labels of a list. A small letter is one only in brackets: « le point a été soulevé » names no point. */
function labelsIn(list: string): Span[] {
	return matchesOf(label, list).map(match => ({ start: match.index, end: match.index + match[0].length }));
}

const label = /\d+|(?<![\p{L}\d])(?:[IVXLC]+|\p{Lu})(?!\p{L})|(?<!\p{L})\p{Ll}{1,4}(?=\))/gu;

// A quotation runs no longer than this; a text of one endless paragraph must not cost its square.
const longestQuotation = 2000;

/** Inside quotation marks it is another text that speaks. */
function isQuoted(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - longestQuotation), at);
	const opened = (open: string, close: string) => before.lastIndexOf(open) > before.lastIndexOf(close);
	return opened('«', '»') || opened('“', '”');
}

// Latin letters, written out: a class of all the world's letters takes long to compile, and a chain has dozens. The words
// around it are Latin. Small ones, as all of this: of what is not, `small` asks.
const letter = 'a-zß-öø-\u024f';

const compiled = derived((language: Language) => {
	const { parts, through, and, inside, number, ordinals, relative, here, elsewhere } = language.references;
	const blanks = (source: string) => source.replaceAll(' ', '\\s+');
	// The smaller first: a chain names the greatest last, or first.
	const order: readonly Part[] = ['item', 'paragraph', 'article', 'section', 'annex'];
	const label = `(?:\\d{1,3}(?![\\d.,]\\d|\\d|[${letter}])|\\((?:\\d{1,2}|[${letter}]{1,4})\\)|(?:[ivxlc]{1,5}|[a-z])(?![${letter}\\d]|[’'.-][${letter}\\d]))\\)?`;
	const list = `${label}(?:\\s*(?:,|${blanks(and)}|${through})\\s*${label})*`;
	const word = order.map(part => `(?:${parts[part]})`).join('|');
	const ordinal = ordinals.join('|');
	const part = `(?:(?:${word})\\s*${blanks(number)}${list}|(?:${ordinal})\\s+(?:${word}))`;
	const kinds = order.map(name => ({ name, pattern: new RegExp(`^(?:${parts[name]})$`, 'u') }));
	return {
		order,
		through: new RegExp(`[\\s\\d)](?:${through})[\\s\\d(]`, 'u'),
		chain: new RegExp(`(?<![${letter}\\d])${part}(?:(?:${blanks(inside)})${part})*`, 'uy'),
		each: new RegExp(
			`(?<word>${word})\\s*${blanks(number)}(?<labels>${list})|(?<ordinal>${ordinal})\\s+(?<ordered>${word})`,
			'gu',
		),
		ordinals: ordinals.map(source => new RegExp(`^(?:${source})$`, 'u')),
		kindOf: (said: string) => kinds.find(({ pattern }) => pattern.test(said))?.name ?? 'paragraph',
		relative: new RegExp(`(?<![${letter}\\d])(?:${blanks(relative)})(?![${letter}\\d])`, 'uy'),
		here: new RegExp(`^${blanks(here)}`, 'u'),
		elsewhere: new RegExp(`^[.,)]?${blanks(elsewhere)}`, 'u'),
		behindArticle: new RegExp(`(?:${parts.article})[^.;]{0,30}[,.]?\\s*$`, 'u'),
	};
});
