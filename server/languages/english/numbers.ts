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

const units =
	' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);

/** 1 to 99, folded. */
export function cardinal(number: number): string {
	if (number < 20) return units[number]!;
	const ten = tens[Math.floor(number / 10)]!;
	return number % 10 === 0 ? ten : `${ten} ${units[number % 10]}`;
}

const ordinals = new Map(Array.from({ length: 100 }, (_, index) => [ordinal(index + 1), index + 1] as const));

const hundreds = new Map<string, number>(
	['one', 'two', 'three', 'four', 'five'].flatMap((word, index) => {
		const value = (index + 1) * 100;
		return [`${word} hundred and`, `${word} hundred`, ...(index === 0 ? ['hundred and', 'a hundred and'] : [])].map(
			words => [words, value] as const,
		);
	}),
);

const endings = ['th', 'st', 'nd', 'rd'];

export const numbers: NumberWords = {
	ordinals,
	hundreds,
	ordinalDigits: /^(\d{1,3})(?:st|nd|rd|th)$/,
	writeOrdinal(value, said) {
		if (/^\d+(?:st|nd|rd|th)$/iu.test(said)) {
			const teen = value % 100 >= 11 && value % 100 <= 13;
			return `${value}${(teen ? undefined : endings[value % 10]) ?? 'th'}`;
		}
		if (value < 1 || value > 100 || !/^\p{L}/u.test(said)) return undefined;
		const written = ordinal(value).replace(' ', '-');
		return /^\p{Lu}/u.test(said) ? written[0]!.toUpperCase() + written.slice(1) : written;
	},
};
