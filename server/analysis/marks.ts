// Which words of a paragraph can begin something: every word is looked up once, for all finders together. Each of them
// looking for itself cost half the time of reading.
import type { Language } from '../languages/language.ts';
import { derived, remembered } from '../text/derived.ts';
import { numberOpener } from './ordinals.ts';

const kinds = [
	'act',
	'visit',
	'anniversary',
	'body',
	'address',
	'office',
	'part',
	'meeting',
	'made',
	'pronoun',
	'number',
] as const;

/** What a word can begin. */
export type Mark = (typeof kinds)[number];

/** For each, the words that can begin it, in order. */
export type Marks = Readonly<Record<Mark, readonly number[]>>;

// More than a language has words; what a day's typing adds is dropped by and by.
const vocabulary = 16_384;

/** How many flags of a word are marks: what else is told of it stands above. */
export const markFlags = kinds.length;

/** The marks of a word of a language, by its key: a flag for each. */
export const marksOf = derived((language: Language) => {
	const { acts, bodies, meetings, persons, references, statuses } = language;
	const opensNumber = numberOpener(language);
	const parts = partPattern(Object.values(references.parts));
	const tests: Readonly<Record<Mark, (key: string) => boolean>> = {
		act: key => acts.kinds.has(key),
		visit: key => acts.visits.has(key) || acts.visitPronouns.has(key) || acts.visited.has(key),
		anniversary: key => acts.anniversaries.has(key),
		body: key => bodies.heads.has(key),
		address: key => persons.addresses.has(key),
		office: key => persons.offices.has(key) || persons.signsFor.has(key) || key === persons.sovereign,
		part: key => parts.test(key),
		meeting: key => meetings.nouns.has(key),
		made: key => meetings.made.has(key) || meetings.madeNouns.has(key),
		pronoun: key => statuses.pronouns.has(key),
		number: key => meetings.first.has(key) || opensNumber(key),
	};
	return remembered(vocabulary, key =>
		kinds.reduce((flags, kind, index) => (tests[kind](key) ? flags | (1 << index) : flags), 0),
	);
});

/** No marks yet. */
export function noMarks(): Record<Mark, number[]> {
	return {
		act: [],
		visit: [],
		anniversary: [],
		body: [],
		address: [],
		office: [],
		part: [],
		meeting: [],
		made: [],
		pronoun: [],
		number: [],
	};
}

/** Enters the word `index`, of which `flags` are told. */
export function mark(found: Record<Mark, number[]>, index: number, flags: number): void {
	for (let kind = 0; kind < markFlags; kind++) if (flags & (1 << kind)) found[kinds[kind]!].push(index);
}

/** Two rows of places, each in order, as one: none twice. */
export function merged(one: readonly number[], other: Iterable<number>): readonly number[] {
	const found: number[] = [];
	let next = 0;
	for (const at of other) {
		while (next < one.length && one[next]! < at) found.push(one[next++]!);
		if (one[next] === at) next++;
		found.push(at);
	}
	return [...found, ...one.slice(next)];
}

/** The words for parts, as `words` folds them: without their stops, and without accents. */
function partPattern(sources: readonly string[]): RegExp {
	const folded = sources.join('|').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\\.', '');
	return new RegExp(`^(?:${folded})$`, 'u');
}
