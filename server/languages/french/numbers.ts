// How French counts in words: « vingt-cinquième », « quatre-vingt-dixième ».
import type { NumberWords } from '../language.ts';

const upTo19 = [
	...' un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' '),
	...['dix sept', 'dix huit', 'dix neuf'],
];
const tens = [
	'',
	'',
	'vingt',
	'trente',
	'quarante',
	'cinquante',
	'soixante',
	'soixante',
	'quatre vingt',
	'quatre vingt',
];

/** 1 to 100, folded. */
export function cardinal(number: number): string {
	if (number === 100) return 'cent';
	if (number < 20) return upTo19[number]!;
	const ten = Math.floor(number / 10);
	const rest = number - (ten === 7 || ten === 9 ? (ten - 1) * 10 : ten * 10);
	if (rest === 0) return tens[ten]!;
	return `${tens[ten]} ${(rest === 1 || rest === 11) && ten < 8 ? 'et ' : ''}${upTo19[rest]}`;
}

function ordinal(number: number): string {
	return cardinal(number).replace(/cinq$/u, 'cinqu').replace(/neuf$/u, 'neuv').replace(/e$/u, '').concat('ieme');
}

const ordinals = new Map([
	...['premier', 'premiere'].map(word => [word, 1] as const),
	...['second', 'seconde'].map(word => [word, 2] as const),
	...Array.from({ length: 99 }, (_, index) => [ordinal(index + 2), index + 2] as const),
]);

const hundreds = new Map([
	['cent', 100],
	...['deux', 'trois', 'quatre', 'cinq'].map((word, index) => [`${word} cent`, (index + 2) * 100] as const),
]);

/** Hyphens and accents as they are written: `vingt et unieme` → « vingt et unième », `quatre vingt dixieme` → « quatre-vingt-dixième ». */
function inWords(value: number): string | undefined {
	// « deuxième » agrees with all that it may stand before; « second » does not.
	const key = [...ordinals].findLast(([, each]) => each === value)?.[0];
	return key?.replace(/ieme$/u, 'ième').replaceAll(' ', '-').replaceAll('-et-', ' et ');
}

export const numbers: NumberWords = {
	ordinals,
	hundreds,
	ordinalDigits: /^(\d{1,3})(?:er|re|ere|eme|e|o)$/,
	writeOrdinal(value, said) {
		// « premier » and « première » agree, the others do not.
		if (value === 1 || /^(?:1(?:er|re|ère)|premi)/iu.test(said)) return undefined;
		const digits = /^\d+/u.exec(said)?.[0];
		if (digits) return `${value}${said.slice(digits.length)}`;
		const written = inWords(value);
		return written && /^\p{Lu}/u.test(said) ? written[0]!.toUpperCase() + written.slice(1) : written;
	},
};
