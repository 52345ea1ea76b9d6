// Which language a text is in, by its small words.
import { told, words } from '../text/words.ts';
import { languages } from './index.ts';
import type { Language } from './language.ts';

// Enough of a text to be sure, little enough to cost nothing on a large one.
export const sample = 2000;

/** Of which languages a word is a small word: a flag for each, in the order of their table. */
export const marksOf = told(key =>
	languages.reduce((flags, _, index) => (marks[index]!.has(key) ? flags | (1 << index) : flags), 0),
);
const marks = languages.map(language => new Set(language.marks));

/** The language whose small words are most frequent at the head of `text`; French, the first of the table, on a tie. */
export function detect(text: string): Language {
	// Mostly the first half leaves no doubt that the second could raise.
	const first = scoresOf(text.slice(0, sample / 2));
	const [best = 0, second = 0] = first.toSorted((a, b) => b - a);
	const sure = text.length <= sample / 2 || (best >= fewest && best >= ahead * second);
	const scores = sure ? first : scoresOf(text.slice(0, sample));
	return languages[scores.indexOf(Math.max(...scores))]!;
}

const fewest = 20;
const ahead = 4;

/** How many small words of each language a text has. */
function scoresOf(text: string): readonly number[] {
	const scores = languages.map(() => 0);
	for (const word of words(text)) {
		const flags = marksOf(word);
		for (let index = 0; flags >> index > 0; index++) if (flags & (1 << index)) scores[index]!++;
	}
	return scores;
}
