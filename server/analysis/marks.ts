// Which words of a paragraph can begin something: every word is looked up once, for all finders together. Each of them
// looking for itself cost half the time of reading.
import { dateOpener } from '../languages/date-pattern.ts';
import type { Language } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { told } from '../text/words.ts';
import { numberOpener } from './ordinals.ts';
import { figureOpener } from './quantities.ts';

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
	'figure',
	'date',
	'seat',
	'member',
	'chair',
	'provisional',
	'status',
] as const;

/** What a word can begin. */
export type Mark = (typeof kinds)[number];

/** For each, the words that can begin it, in order. */
export type Marks = Readonly<Record<Mark, readonly number[]>>;

/** How many flags of a word are marks: what else is told of it stands above. */
export const markFlags = kinds.length;

/** The marks of a word of a language: a flag for each. */
export const marksOf = derived((language: Language) => {
	const { acts, affiliations, bodies, meetings, persons, references, statuses } = language;
	const opensNumber = numberOpener(language);
	const parts = partPattern(Object.values(references.parts));
	const tests: Readonly<Record<Mark, (key: string) => boolean>> = {
		act: key => acts.kinds.has(key),
		visit: key => acts.visits.has(key) || acts.visitPronouns.has(key) || acts.visited.has(key),
		anniversary: key => acts.anniversaries.has(key) || acts.jubilees.has(key),
		body: key => bodies.heads.has(key),
		address: key => persons.addresses.has(key),
		office: key => persons.offices.has(key) || persons.signsFor.has(key) || key === persons.sovereign,
		part: key => parts.test(key),
		meeting: key => meetings.nouns.has(key),
		made: key => meetings.made.has(key) || meetings.madeNouns.has(key),
		pronoun: key => statuses.pronouns.has(key),
		number: key => meetings.first.has(key) || opensNumber(key),
		figure: figureOpener(language),
		date: dateOpener(language),
		seat: key => affiliations.seatWords.has(key),
		member: key => affiliations.memberWords.has(key),
		chair: key => affiliations.chairWords.has(key),
		provisional: key => statuses.provisional.word.test(key),
		status: key => statuses.words.test(key),
	};
	return told(key => kinds.reduce((flags, kind, index) => (tests[kind](key) ? flags | (1 << index) : flags), 0));
});

/** The flags of marks. */
export function flagsOf(...marks: readonly Mark[]): number {
	return marks.reduce((flags, mark) => flags | (1 << kinds.indexOf(mark)), 0);
}

const none: readonly number[] = [];
const noMarks = Object.fromEntries(kinds.map(kind => [kind, none])) as unknown as Marks;
const nth = Object.fromEntries(kinds.map((kind, index) => [kind, index])) as Readonly<Record<Mark, number>>;
export const allMarks = (1 << markFlags) - 1;

// Of the paragraph that is looked at: its words that have a mark, and how many have each.
let marked = new Int32Array(1024);
const counts = new Int32Array(markFlags);

/** The marks of a paragraph's words, of each of which `flags` are told; `any`: the flags of all of them. */
export function marksIn(flags: Int32Array, count: number): { readonly marks: Marks; readonly any: number } {
	if (count > marked.length) marked = new Int32Array(2 * count);
	counts.fill(0);
	let any = 0;
	let many = 0;
	for (let at = 0; at < count; at++) {
		const all = flags[at]!;
		if (all === 0) continue;
		any |= all;
		let own = all & allMarks;
		if (own === 0) continue;
		marked[many++] = at;
		for (; own !== 0; own &= own - 1) counts[lowest(own)]!++;
	}
	if (many === 0) return { marks: noMarks, any };
	// Written out: a field by a name that changes takes many times as long, and there is one for nearly every paragraph and mark.
	const marks: Marks = {
		act: placesOf(flags, nth.act),
		visit: placesOf(flags, nth.visit),
		anniversary: placesOf(flags, nth.anniversary),
		body: placesOf(flags, nth.body),
		address: placesOf(flags, nth.address),
		office: placesOf(flags, nth.office),
		part: placesOf(flags, nth.part),
		meeting: placesOf(flags, nth.meeting),
		made: placesOf(flags, nth.made),
		pronoun: placesOf(flags, nth.pronoun),
		number: placesOf(flags, nth.number),
		figure: placesOf(flags, nth.figure),
		date: placesOf(flags, nth.date),
		seat: placesOf(flags, nth.seat),
		member: placesOf(flags, nth.member),
		chair: placesOf(flags, nth.chair),
		provisional: placesOf(flags, nth.provisional),
		status: placesOf(flags, nth.status),
	};
	return { marks, any };
}

/** The marked words that have one mark. */
function placesOf(flags: Int32Array, kind: number): readonly number[] {
	const count = counts[kind]!;
	if (count === 0) return none;
	const places = new Array<number>(count);
	let next = 0;
	for (let index = 0; next < count; index++) if (flags[marked[index]!]! & (1 << kind)) places[next++] = marked[index]!;
	return places;
}

/** The lowest flag that is set. */
function lowest(flags: number): number {
	return 31 - Math.clz32(flags & -flags);
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
