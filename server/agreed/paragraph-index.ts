// The paragraphs of the record by their words and by what they name: found among hundreds of thousands in milliseconds.
//
// Our own, after measuring: a library that keeps a Map for each word takes many times the memory, and is the slower the
// more common the words of a whole paragraph are. Here a posting is one number in a typed array.
import type { Declaration } from '../corpus/corpus.ts';
import { type Document, everyBlock, spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import { shareOf, type Terms, termsOf } from './terms.ts';

/** A paragraph of an earlier declaration. Its words are in its file. */
export interface Paragraph {
	readonly declaration: Declaration;
	/** Its words, without its number and without what is nested in it. */
	readonly span: Span;
	/** `12(a)`; empty where it stands in no numbered paragraph. */
	readonly label: string;
}

export interface Hit {
	readonly paragraph: Paragraph;
	readonly score: number;
}

export interface Query {
	readonly language: LanguageId;
	readonly terms: Terms;
	/** Ids of the agreements, bodies and events that are named. */
	readonly named: readonly string[];
	/** How much a declaration counts: 1 as any, 0 not at all. */
	readonly weight: (declaration: Declaration) => number;
}

export interface ParagraphIndex {
	readonly add: (document: Document, declaration: Declaration, isMatter: (id: string) => boolean) => void;
	/** Lets go of every declaration that is none of `kept`. */
	readonly retain: (kept: ReadonlySet<Declaration>) => void;
	/** The likeliest paragraphs, the best first. */
	readonly search: (query: Query, limit: number) => readonly Hit[];
	/** How telling a term is, or what is named: more the rarer it is. */
	readonly rarity: (language: LanguageId, term: string) => number;
	readonly paragraphs: () => number;
	/** The paragraphs of one declaration, in order. */
	readonly within: (declaration: Declaration) => readonly Paragraph[];
}

// Shorter ones are headings in disguise, and lines of a list.
const fewestTerms = 5;

export function paragraphIndex(): ParagraphIndex {
	// A paragraph is compared with those of its own language: words are inserted, not translated.
	const byDeclaration = new Map<Declaration, Paragraph[]>();
	const shelves = new Map<LanguageId, Shelf>();
	const shelf = (language: LanguageId): Shelf => {
		const known = shelves.get(language) ?? emptyShelf();
		shelves.set(language, known);
		return known;
	};
	return {
		add(document, declaration, isMatter) {
			const own: Paragraph[] = [];
			byDeclaration.set(declaration, own);
			for (const { span, terms, named } of paragraphsOf(document, declaration, isMatter)) {
				const label = spokenPath(pathAt(document.blocks, span.start));
				const paragraph: Paragraph = { declaration, span, label };
				own.push(paragraph);
				enter(shelf(document.language.id), paragraph, [...terms, ...named.map(namedTerm)]);
			}
		},
		retain(kept) {
			for (const declaration of byDeclaration.keys()) if (!kept.has(declaration)) byDeclaration.delete(declaration);
			for (const each of shelves.values()) retain(each, kept);
		},
		search: (query, limit) => search(shelf(query.language), query, limit),
		rarity: (language, term) => rarity(shelf(language), shelf(language).postings.get(term)?.count ?? 0),
		within: declaration => byDeclaration.get(declaration) ?? [],
		paragraphs: () => [...shelves.values()].reduce((sum, { live }) => sum + live, 0),
	};
}

/** What is named as a term: no word has this sign. */
export const namedTerm = (id: string): string => `#${id}`;

interface Postings {
	count: number;
	/** Number of the paragraph, and in the lowest bits how often the term stands in it. */
	entries: Uint32Array;
}

interface Shelf {
	readonly paragraphs: (Paragraph | undefined)[];
	/** How many terms each has. */
	lengths: Uint16Array;
	readonly postings: Map<string, Postings>;
	terms: number;
	live: number;
}

function emptyShelf(): Shelf {
	return { paragraphs: [], lengths: new Uint16Array(64), postings: new Map(), terms: 0, live: 0 };
}

const frequencyBits = 4;
const mostOften = (1 << frequencyBits) - 1;

/** The blocks that say something, each with its terms and what it names. */
export function* paragraphsOf(
	document: Document,
	declaration: Declaration,
	isMatter: (id: string) => boolean,
): Generator<{ readonly span: Span; readonly terms: readonly string[]; readonly named: readonly string[] }> {
	const citations = [...declaration.citations]
		.filter(([id]) => isMatter(id))
		.flatMap(([id, passages]) => passages.map(({ start }) => ({ id, start })));
	for (const statement of declaration.statements)
		if (statement.about.startsWith('act:')) citations.push({ id: statement.about, start: statement.start });
	for (const { kind, content } of everyBlock(document.blocks)) {
		if (!isProse.has(kind)) continue;
		const { content: terms } = termsOf(document.language, document.text.slice(content.start, content.end));
		if (terms.length < fewestTerms) continue;
		const inside = citations.filter(({ start }) => content.start <= start && start < content.end);
		yield { span: content, terms, named: [...new Set(inside.map(({ id }) => id))] };
	}
}

export const isProse: ReadonlySet<string> = new Set(['paragraph', 'item', 'text']);

function enter(shelf: Shelf, paragraph: Paragraph, terms: readonly string[]): void {
	const number = shelf.paragraphs.length;
	shelf.paragraphs.push(paragraph);
	if (number >= shelf.lengths.length) shelf.lengths = grown(shelf.lengths, Uint16Array);
	shelf.lengths[number] = Math.min(terms.length, 0xffff);
	shelf.terms += terms.length;
	shelf.live++;
	const often = new Map<string, number>();
	for (const term of terms) often.set(term, (often.get(term) ?? 0) + 1);
	for (const [term, times] of often) {
		let postings = shelf.postings.get(term);
		if (!postings) {
			postings = { count: 0, entries: new Uint32Array(2) };
			shelf.postings.set(term, postings);
		}
		if (postings.count >= postings.entries.length) postings.entries = grown(postings.entries, Uint32Array);
		postings.entries[postings.count++] = (number << frequencyBits) | Math.min(times, mostOften);
	}
}

function grown<A extends Uint16Array | Uint32Array>(old: A, make: new (size: number) => A): A {
	const next = new make(Math.ceil(old.length * 1.5) + 2);
	next.set(old);
	return next;
}

/** Its postings stay behind and are passed over; once they are the greater part, all is entered anew. */
function retain(shelf: Shelf, kept: ReadonlySet<Declaration>): void {
	for (const [number, paragraph] of shelf.paragraphs.entries()) {
		if (!paragraph || kept.has(paragraph.declaration)) continue;
		shelf.paragraphs[number] = undefined;
		shelf.terms -= shelf.lengths[number]!;
		shelf.live--;
	}
	if (shelf.paragraphs.length > 1000 && shelf.live * 2 < shelf.paragraphs.length) compact(shelf);
}

function compact(shelf: Shelf): void {
	const numbers = new Int32Array(shelf.paragraphs.length).fill(-1);
	let next = 0;
	for (const [number, paragraph] of shelf.paragraphs.entries()) {
		if (!paragraph) continue;
		shelf.lengths[next] = shelf.lengths[number]!;
		shelf.paragraphs[next] = paragraph;
		numbers[number] = next++;
	}
	shelf.paragraphs.length = next;
	for (const [term, { entries, count }] of shelf.postings) {
		const kept = entries
			.subarray(0, count)
			.filter(entry => numbers[entry >>> frequencyBits]! >= 0)
			.map(entry => (numbers[entry >>> frequencyBits]! << frequencyBits) | (entry & mostOften));
		if (kept.length === 0) shelf.postings.delete(term);
		else shelf.postings.set(term, { count: kept.length, entries: kept });
	}
}

function rarity({ live }: Shelf, count: number): number {
	return Math.log(1 + (live - Math.min(count, live) + 0.5) / (Math.min(count, live) + 0.5));
}

// BM25, with its usual constants: how soon a repeated word stops counting, and how much a long paragraph is held back.
const saturation = 1.2;
const lengthShare = 0.75;
/** A named agreement says more than the words of its title, which many agreements share. */
const namedShare = 3;
/** What stands in so many of the paragraphs is left out where rarer words are asked for. */
const commonest = 0.1;
const enough = 6;

function search(shelf: Shelf, { terms, named, weight, language: id }: Query, limit: number): readonly Hit[] {
	const language = languageOf(id);
	const asked = [...new Set([...terms.content, ...named.map(namedTerm)])]
		.flatMap(term => (shelf.postings.get(term) ? [{ term, postings: shelf.postings.get(term)! }] : []))
		.sort((a, b) => a.postings.count - b.postings.count);
	const scores = new Float32Array(shelf.paragraphs.length);
	const average = shelf.terms / Math.max(1, shelf.live);
	for (const [order, { term, postings }] of asked.entries()) {
		if (order >= enough && postings.count > commonest * shelf.live) break;
		const share = rarity(shelf, postings.count) * (term.startsWith('#') ? namedShare : shareOf(language, term));
		const { entries, count } = postings;
		for (let at = 0; at < count; at++) {
			const entry = entries[at]!;
			const number = entry >>> frequencyBits;
			const times = entry & mostOften;
			const length = 1 - lengthShare + (lengthShare * shelf.lengths[number]!) / average;
			scores[number]! += (share * times * (saturation + 1)) / (times + saturation * length);
		}
	}
	return best(shelf, scores, weight, limit);
}

function best(shelf: Shelf, scores: Float32Array, weight: Query['weight'], limit: number): readonly Hit[] {
	const weights = new Map<Declaration, number>();
	const found: Hit[] = [];
	let least = 0;
	for (let number = 0; number < scores.length; number++) {
		// No weight is more than `heaviest`: most paragraphs are passed over before theirs is asked for.
		if (scores[number]! * heaviest <= least) continue;
		const paragraph = shelf.paragraphs[number];
		if (!paragraph) continue;
		let times = weights.get(paragraph.declaration);
		if (times === undefined) {
			times = weight(paragraph.declaration);
			weights.set(paragraph.declaration, times);
		}
		const score = scores[number]! * times;
		if (score <= least) continue;
		found.push({ paragraph, score });
		if (found.length >= 4 * limit) {
			found.sort((a, b) => b.score - a.score);
			found.length = limit;
			least = found[limit - 1]!.score;
		}
	}
	return found.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** The greatest weight that a query may give a declaration. */
export const heaviest = 2;
