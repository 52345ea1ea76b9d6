// Two phrases exchanged: the capital stays at the head of the sentence, « que » is elided as the next word asks.
import type { AlternatWords } from '../languages/alternat.ts';
import type { Phrase } from './phrases.ts';

// « lorsque »
const longestWord = 16;

/**
 * What is written in place of the two phrases. `from` is where the first now begins: before it where the word before it
 * changes too. Offsets of `text`.
 */
export function exchanged(
	text: string,
	first: Phrase,
	second: Phrase,
	{ opens, words }: { readonly opens: boolean; readonly words: AlternatWords },
): { readonly from: number; readonly texts: readonly [string, string] } {
	const one = text.slice(first.start, first.end);
	const other = text.slice(second.start, second.end);
	const isCapital = (phrase: string) => /^\p{Lu}/u.test(phrase);
	let [before, behind] = [other, one];
	if (/\p{Ll}/u.test(one + other)) {
		if (isCapital(one) && (opens || (first.core > first.start && !isCapital(other)))) before = capitalised(other);
		// Only what leads up to a name has its capital from its place.
		if (isCapital(one) && first.core > first.start && (opens || !isCapital(other))) behind = small(one);
	}
	const word =
		/(?:\p{L}+\s|\p{L}+['’])$/u.exec(text.slice(Math.max(0, first.start - longestWord), first.start))?.[0] ?? '';
	const fitting = words.before(word, before);
	return fitting === word
		? { from: first.start, texts: [before, behind] }
		: { from: first.start - word.length, texts: [fitting + before, behind] };
}

function capitalised(words: string): string {
	return words[0]!.toUpperCase() + words.slice(1);
}

function small(words: string): string {
	return words[0]!.toLowerCase() + words.slice(1);
}
