// Which language a text is in, by its small words.
import { words } from '../text/words.ts';
import { languages } from './index.ts';
import type { Language } from './language.ts';

// Enough of a text to be sure, little enough to cost nothing on a large one.
const sample = 2000;

const marks = new Map<string, Set<Language>>();
for (const language of languages) {
	for (const mark of language.marks) marks.set(mark, (marks.get(mark) ?? new Set()).add(language));
}

/** The language whose small words are most frequent at the head of `text`; French, the first of the table, on a tie. */
export function detect(text: string): Language {
	const score = new Map<Language, number>();
	for (const { key } of words(text.slice(0, sample))) {
		for (const language of marks.get(key) ?? []) score.set(language, (score.get(language) ?? 0) + 1);
	}
	let best = languages[0]!;
	for (const language of languages) if ((score.get(language) ?? 0) > (score.get(best) ?? 0)) best = language;
	return best;
}
