// How English counts in words: “twenty-fifth”, “ninetieth”.
import type { NumberWords } from '../language.ts';

const upTo19 =
	' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
		' ',
	);
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 1 to 100. */
function ordinal(number: number): string {
	if (number === 100) return 'hundredth';
	if (number < 20) return upTo19[number]!;
	const ten = tens[Math.floor(number / 10)]!;
	return number % 10 === 0 ? ten.replace(/y$/u, 'ieth') : `${ten} ${upTo19[number % 10]}`;
}

const ordinals = new Map(Array.from({ length: 100 }, (_, index) => [ordinal(index + 1), index + 1] as const));

export const numbers: NumberWords = { ordinals, ordinalDigits: /^(\d{1,3})(?:st|nd|rd|th)$/ };
