// Numbers written in words: « deux mille huit », “nineteen sixty-seven”, « vingt-troisième ».

import { matchesOf } from '../text/patterns.ts';

export type NumberWords = readonly (readonly [string, number])[];

/** A pattern of one to `most` of these words; `between` may stand between two of them, as hyphens and blanks may. */
export function numberPattern(words: NumberWords, between: string, most: number): string {
	const one = `(?:${words.map(([source]) => source).join('|')})`;
	return `${one}(?:[-‑\\s]+(?:(?:${between})[-‑\\s]+)?${one}){0,${most - 1}}`;
}

/** What each word of a text is worth, in order. */
export function numbersIn(words: NumberWords): (text: string) => number[] {
	const pattern = new RegExp(`(?<!\\p{L})(?:${words.map(([source]) => `(${source})`).join('|')})(?!\\p{L})`, 'giu');
	return text => matchesOf(pattern, text).map(match => words[match.slice(1).findIndex(Boolean)]![1]);
}

export function dayOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

/** `undefined`: these words make no year from 1000 to 2100. */
export function yearOf(values: readonly number[]): number | undefined {
	let thousands = 0;
	let rest = 0;
	for (const value of values) {
		if (value === 1000) {
			thousands += (rest || 1) * 1000;
			rest = 0;
		} else if (value === 100) rest = (rest || 1) * 100;
		else rest += value;
	}
	let year = thousands + rest;
	// “nineteen sixty-seven”, “twenty twenty-five”
	const [first = 0] = values;
	if (year < 200 && first >= 10 && first <= 20 && year - first >= 10) year = first * 100 + year - first;
	return year >= 1000 && year <= 2100 ? year : undefined;
}
