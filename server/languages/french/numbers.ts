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

/** 1 to 100. */
function cardinal(number: number): string {
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

export const numbers: NumberWords = { ordinals, ordinalDigits: /^(\d{1,3})(?:er|re|ere|eme|e|o)$/ };
