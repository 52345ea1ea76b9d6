// The words of a paragraph by which it is found and compared: stems, in order.
import type { Language } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { fold, words } from '../text/words.ts';

export interface Terms {
	/** Every word but single letters, folded: what formulas are made of. */
	readonly all: readonly string[];
	/** The stems of those that say something of the matter. */
	readonly content: readonly string[];
}

/** The terms of a text in `language`. */
export function termsOf(language: Language, text: string): Terms {
	const stem = stems(language);
	const all: string[] = [];
	const content: string[] = [];
	for (const { start, end, key } of words(text)) {
		if (key.length < 2) continue;
		all.push(key);
		const term = stem(text.slice(start, end).toLowerCase());
		if (term !== '') content.push(term);
	}
	return { all, content };
}

/** Short numbers are days and ordinals: they tell no two paragraphs apart. */
const shortNumber = /^\d{1,3}$/u;
// More than the words of a language; names and slips of the pen are let go by and by.
const most = 65_536;

// A stem costs microseconds, and the same few thousand words make up all texts.
const stems = derived(({ likeness }: Language) => {
	const common = new Set([...likeness.common].map(fold));
	const known = new Map<string, string>();
	return (word: string): string => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const term = common.has(fold(word)) || shortNumber.test(word) ? '' : fold(likeness.stem(word.normalize('NFC')));
		if (known.size >= most) known.clear();
		// Put together anew: a piece that was cut out holds its whole text.
		known.set(word.split('').join(''), term);
		return term;
	};
});

/** How much a term counts, of 1: little where declarations say it of any matter. */
export function shareOf(language: Language, term: string): number {
	return faintStems(language).has(term) ? faint : 1;
}

const faint = 0.35;
const faintStems = derived(
	(language: Language): ReadonlySet<string> =>
		new Set([...language.likeness.faint].flatMap(word => termsOf(language, word).content)),
);
