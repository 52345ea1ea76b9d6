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
	const scores = languages.map(() => 0);
	for (const word of words(text.slice(0, sample))) {
		const flags = marksOf(word);
		for (let index = 0; flags >> index > 0; index++) if (flags & (1 << index)) scores[index]!++;
	}
	return languages[scores.indexOf(Math.max(...scores))]!;
}
