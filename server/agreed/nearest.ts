// The earlier paragraphs nearest to one of a draft: found by their words, then held beside it word by word.
import type { Declaration } from '../corpus/corpus.ts';
import { languageOf } from '../languages/index.ts';
import type { Language, LanguageId } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import { type Hit, heaviest, namedTerm, type Paragraph, type ParagraphIndex } from './paragraph-index.ts';
import { shareOf, type Terms, termsOf } from './terms.ts';

/** A paragraph to which earlier ones are sought. */
export interface Sought {
	readonly words: string;
	readonly language: LanguageId;
	/** Ids of the agreements and events it names (`Mention.entity`), and `act:…` of those without a record. */
	readonly named: readonly string[];
	/** Ids of the bodies it names: two paragraphs on other matters may name the same. */
	readonly bodies: readonly string[];
	/** Parties of the declaration it is for. */
	readonly parties: readonly string[];
	/** Names of those parties: they stand in every paragraph of theirs, and say nothing of its matter. */
	readonly partyNames: readonly string[];
	/** Which declarations may be shown: not the draft itself, and none later than it. */
	readonly mayShow: (declaration: Declaration) => boolean;
}

/** An earlier paragraph with its words, and how near it is: 1 the same. */
export interface Near {
	readonly paragraph: Paragraph;
	readonly words: string;
	readonly nearness: number;
	/** Earlier or later declarations that have it word for word. */
	readonly again: readonly Paragraph[];
}

/** Reads the words of earlier paragraphs, white space folded; undefined where their file cannot be read any more. */
export type ReadWords = (paragraph: Paragraph) => Promise<string | undefined>;

// Candidates whose words are read: each may be a file.
const candidates = 40;
/** What is less near has a few words in common, and no matter. */
const least = 0.17;
/** What a named accord adds to likeness. */
const namedShare = 0.35;
/** How much a body in common makes of what two paragraphs have in common besides. */
const bodyShare = 0.6;
/** A digest is in our own words: official ones come first. */
const digestShare = 0.8;
/** Two or three rare words in common: the least that makes two paragraphs speak of one matter. */
const few = 10;
/** The rarity (of `ParagraphIndex`) from which on a name tells all: one paragraph in some hundreds. */
const telling = 6;

/** The `limit` nearest paragraphs, the nearest first; few or none where the record says nothing of the matter. */
export async function nearest(
	index: ParagraphIndex,
	sought: Sought,
	readWords: ReadWords,
	limit: number,
): Promise<readonly Near[]> {
	const language = languageOf(sought.language);
	const terms = matterOf(language, sought);
	if (terms.content.length === 0 && sought.named.length === 0) return [];
	const hits = index.search(
		{
			language: sought.language,
			terms,
			named: [...sought.named, ...sought.bodies],
			weight: declaration => (sought.mayShow(declaration) ? kinship(sought.parties, declaration.parties) : 0),
		},
		candidates,
	);
	const read = await Promise.all(hits.map(async hit => ({ ...hit, words: await readWords(hit.paragraph) })));
	return ranked(index, language, { ...sought, terms }, read).slice(0, limit);
}

/** The terms of what is sought, the names of its parties left out. */
function matterOf(language: Language, { words, partyNames }: Sought): Terms {
	const silent = new Set(partyNames.flatMap(name => termsOf(language, name).content));
	const { all, content } = termsOf(language, words);
	return { all, content: content.filter(term => !silent.has(term)) };
}

/** How much more the words of the same parties count than those of others. */
export function kinship(own: readonly string[], theirs: readonly string[]): number {
	const shared = own.filter(party => theirs.includes(party)).length;
	if (own.length === 0 || shared === 0) return 1;
	return shared === own.length && shared === theirs.length ? heaviest : 1.15;
}

/** Candidates by how near they are. Pure: the words of each are given. */
export function ranked(
	index: ParagraphIndex,
	language: Language,
	sought: Sought & { readonly terms: Terms },
	read: readonly (Hit & { readonly words: string | undefined })[],
): readonly Near[] {
	const rarity = (term: string) => index.rarity(language.id, term);
	const telling = (term: string) => rarity(term) * shareOf(language, term);
	const own = profile(sought.terms, telling);
	const found: (Near & { readonly key: string })[] = [];
	for (const { paragraph, words } of read) {
		if (words === undefined) continue;
		const theirs = matterOf(language, { ...sought, words });
		const likeness = likenessOf(own, profile(theirs, telling));
		const named = sharedNames(sought.named, paragraph, rarity);
		const bodies = sharedNames(sought.bodies, paragraph, rarity);
		const kin = Math.sqrt(kinship(sought.parties, paragraph.declaration.parties));
		const said = paragraph.declaration.digest ? digestShare : 1;
		const nearness = (likeness * (1 + bodyShare * bodies) + namedShare * named) * kin * said;
		found.push({ paragraph, words, nearness, again: [], key: theirs.all.join(' ') });
	}
	found.sort((a, b) => b.nearness - a.nearness || dateOf(b.paragraph).localeCompare(dateOf(a.paragraph)));
	return together(found.filter(({ nearness }) => nearness >= least));
}

function dateOf({ declaration }: Paragraph): string {
	return declaration.date ?? '';
}

interface Profile {
	readonly terms: ReadonlyMap<string, number>;
	readonly weight: number;
	readonly runs: ReadonlySet<string>;
}

/** What a paragraph is compared by: its stems, each as telling as it is rare, and its words two by two. */
function profile({ all, content }: Terms, rarity: (term: string) => number): Profile {
	const terms = new Map<string, number>();
	for (const term of content) if (!terms.has(term)) terms.set(term, rarity(term));
	const runs = new Set<string>();
	for (let at = 1; at < all.length; at++) runs.add(`${all[at - 1]} ${all[at]}`);
	return { terms, weight: sum(terms.values()), runs };
}

/**
 * Of 1: how much of the one's matter the other has and the other way round, the draft's own counting more (a formula may
 * stand in a longer paragraph), and how many of its turns of phrase. A few words in common prove nothing, however short
 * the paragraph they stand in.
 */
function likenessOf(own: Profile, other: Profile): number {
	let shared = 0;
	for (const [term, weight] of own.terms) if (other.terms.has(term)) shared += weight;
	let runs = 0;
	for (const run of own.runs) if (other.runs.has(run)) runs++;
	const matter = 0.6 * portion(shared, own.weight) + 0.4 * portion(shared, other.weight);
	const turns = portion(2 * runs, own.runs.size + other.runs.size);
	const evidence = 1 - Math.exp(-shared / Math.min(few, own.weight));
	return (0.7 * matter + 0.3 * turns) * evidence;
}

/** Of 1: how much of what is named is named there too. An accord that one other paragraph names tells all, “the United Nations” little. */
function sharedNames(
	named: readonly string[],
	{ declaration, span }: Paragraph,
	rarity: (term: string) => number,
): number {
	const inside = ({ start }: Span) => span.start <= start && start < span.end;
	let whole = 0;
	let shared = 0;
	let rarest = 0;
	for (const id of named) {
		const weight = rarity(namedTerm(id));
		whole += weight;
		const isThere =
			declaration.citations.get(id)?.some(inside) ||
			declaration.statements.some(each => each.about === id && inside(each));
		if (!isThere) continue;
		shared += weight;
		rarest = Math.max(rarest, weight);
	}
	return portion(shared, whole) * Math.min(1, rarest / telling);
}

/** What several declarations say word for word stands there once: the first of them, with the others. */
function together(found: readonly (Near & { readonly key: string })[]): readonly Near[] {
	const groups = new Map<string, Near & { again: Paragraph[] }>();
	for (const { key, ...near } of found) {
		const group = groups.get(key);
		if (group) group.again.push(near.paragraph);
		else groups.set(key, { ...near, again: [] });
	}
	return [...groups.values()];
}

function portion(part: number, whole: number): number {
	return whole > 0 ? part / whole : 0;
}

function sum(numbers: Iterable<number>): number {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
}
