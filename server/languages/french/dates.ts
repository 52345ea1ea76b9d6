// How French writes dates.
import type { DateWords } from '../language.ts';

const months = [
	'[Jj]anvier|JANVIER',
	'[Ff][ée]vrier|F[ÉE]VRIER',
	'[Mm]ars|MARS',
	'[Aa]vril|AVRIL',
	'[Mm]ai|MAI',
	'[Jj]uin|JUIN',
	'[Jj]uillet|JUILLET',
	'[Aa]o[uû]t|AO[UÛ]T',
	'[Ss]eptembre|SEPTEMBRE',
	'[Oo]ctobre|OCTOBRE',
	'[Nn]ovembre|NOVEMBRE',
	'[Dd][ée]cembre|D[ÉE]CEMBRE',
];

export const dates: DateWords = {
	months,
	weekdays: [
		'[Ll]undi|LUNDI',
		'[Mm]ardi|MARDI',
		'[Mm]ercredi|MERCREDI',
		'[Jj]eudi|JEUDI',
		'[Vv]endredi|VENDREDI',
		'[Ss]amedi|SAMEDI',
		'[Dd]imanche|DIMANCHE',
	],
	day: '1 ?(?:er|ER|ᵉʳ|<sup>\\s*er\\s*</sup>)|\\d{1,2}',
	forms: [
		// « du 30 décembre 2017 au 2 janvier 2018 », « du 28 février au 2 mars 2023 »
		'{d} {m} {y} (?:au|et(?: le)?|-|–) (?:{w} )?{d} {m} {y}',
		'{d} {m} (?:au|et(?: le)?|-|–) (?:{w} )?{d} {m} {y}',
		'{d} {m} (?:au|et(?: le)?) (?:{w} )?{d} {m}',
		// « du 8 au 10 janvier 2018 », « les 3, 4 et 5 juin 2022 », « 29-30 novembre 2022 »
		'{d}(?:, \\d{1,2})*(?:,? (?:au|et(?: le)?|puis(?: le)?) |\\s?[-–]\\s?)(?:{w} )?{d} {m} {y}',
		'{d}(?:, \\d{1,2})*(?:,? (?:au|et(?: le)?|puis(?: le)?) |\\s?[-–]\\s?)(?:{w} )?{d} {m}',
		'(?:{w},? )?{d} {m},? {y}',
		'(?:{w},? )?{d} {m}',
		'{m} {y} (?:à|-|–) {m} {y}',
		'{m} (?:à|-|–) {m} {y}',
		'{m} {y}',
	],
	numeric: 'day-first',
	beforeYear:
		"(?:[Ee]n|(?<!(?:[Pp]lus|[Mm]oins|[Pp]rès|total|capacité) )[Dd]e|[Dd]epuis|[Dd]ès|[Aa]vant|[Aa]près|[Vv]ers|[Ff]in|[Dd]ébut|[Aa]n|[Aa]nnées?|horizon|d[’']ici|d[’']ici à|[Jj]usqu[’']en|[Jj]usqu[’']à|[Cc]ourant|[Ee]ntre|pour|période|sommet|Déclaration|plan|coopération) ?|[Mm]i-",
	betweenYears: 'et|à|ou',
	notAfterYear:
		'(?:%|°|€|\\$|euros?|dollars?|millions?|milliards?|km|kilomètres?|hectares?|personnes|étudiants|soldats|emplois|tonnes|MW|GW|ans|pays)(?![\\p{L}])',
};
