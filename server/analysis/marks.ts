// Which words of a paragraph can begin something: every word is looked up once, for all finders together. Each of them
// looking for itself cost half the time of reading.
import type { Language } from '../languages/language.ts';
import { derived, remembered } from '../text/derived.ts';
import type { Word } from '../text/words.ts';

/** What a word can begin. */
export type Mark =
	| 'act'
	| 'visit'
	| 'anniversary'
	| 'body'
	| 'address'
	| 'office'
	| 'part'
	| 'meeting'
	| 'made'
	| 'pronoun';

/** For each, the words that can begin it, in order. */
export type Marks = Readonly<Record<Mark, readonly number[]>>;

// More than a language has words; what a day's typing adds is dropped by and by.
const vocabulary = 16_384;
const nothing: readonly Mark[] = [];

/** The marks of a paragraph's words. */
export function marksIn(language: Language, list: readonly Word[]): Marks {
	const marksOf = vocabularyOf(language);
	const found: Record<Mark, number[]> = {
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
	};
	for (let index = 0; index < list.length; index++) {
		const marks = marksOf(list[index]!.key);
		if (marks !== nothing) for (const mark of marks) found[mark].push(index);
	}
	return found;
}

const vocabularyOf = derived((language: Language) => {
	const { acts, bodies, meetings, persons, references, statuses } = language;
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
	};
	return remembered(vocabulary, (key): readonly Mark[] => {
		const marks = (Object.keys(tests) as Mark[]).filter(mark => tests[mark](key));
		return marks.length > 0 ? marks : nothing;
	});
});

/** The words for parts, as `words` folds them: without their stops, and without accents. */
function partPattern(sources: readonly string[]): RegExp {
	const folded = sources.join('|').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\\.', '');
	return new RegExp(`^(?:${folded})$`, 'u');
}
