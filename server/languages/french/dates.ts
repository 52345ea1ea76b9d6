// How French writes dates.
import type { DateWords } from '../date-words.ts';

const months = [
	'[Jj]anvier|JANVIER|[Jj]anv\\.',
	'[Ff](?:é|e\\u0301?)vrier|F(?:É|E\\u0301?)VRIER|[Ff]évr?\\.',
	'[Mm]ars|MARS',
	'[Aa]vril|AVRIL|[Aa]vr\\.',
	'[Mm]ai|MAI',
	'[Jj]uin|JUIN',
	'[Jj]uillet|JUILLET|[Jj]uil\\.',
	'[Aa]o(?:û|u\\u0302?)t|AO(?:Û|U\\u0302?)T',
	'[Ss]eptembre|SEPTEMBRE|[Ss]ept\\.',
	'[Oo]ctobre|OCTOBRE|[Oo]ct\\.',
	'[Nn]ovembre|NOVEMBRE|[Nn]ov\\.',
	'[Dd](?:é|e\\u0301?)cembre|D(?:É|E\\u0301?)CEMBRE|[Dd]éc\\.',
];

const first = '(?:[Pp]remi(?:er|ère)|1(?: ?er| ?re| ?ère|<sup>(?:er|re|ère)</sup>))';
const nth = '(?: ?[eè]?me| ?e|<sup>(?:[eè]me|e|nd|nde)</sup>)';
const second = `(?:[Ss]econde?|[Dd]euxième|2(?:${nth}| ?nde?))`;
const third = `(?:[Tt]roisième|3${nth})`;
const fourth = `(?:[Qq]uatrième|[Dd]ernier|4${nth})`;

const units: [string, number][] = [
	['quatre[- ]vingts?', 80],
	['seize', 16],
	['quinze', 15],
	['quatorze', 14],
	['treize', 13],
	['douze', 12],
	['onze', 11],
	['dix', 10],
	['vingt', 20],
	['trente', 30],
	['quarante', 40],
	['cinquante', 50],
	['soixante', 60],
	['septante', 70],
	['huitante|octante', 80],
	['nonante', 90],
	['neuf', 9],
	['huit', 8],
	['sept', 7],
	['six', 6],
	['cinq', 5],
	['quatre', 4],
	['trois', 3],
	['deux', 2],
	['une?', 1],
];

const ordinals: [string, number][] = [
	['premier', 1],
	['deuxième|second', 2],
	['troisième', 3],
	['quatrième', 4],
	['cinquième', 5],
	['sixième', 6],
	['septième', 7],
	['huitième', 8],
	['neuvième', 9],
	['dixième', 10],
	['onzième', 11],
	['douzième', 12],
	['treizième', 13],
	['quatorzième', 14],
	['quinzième', 15],
	['seizième', 16],
	['vingtième', 20],
	['trentième', 30],
	['unième', 1],
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
	behindWeekday: ',? (?:le )?',
	day: '1 ?(?:er|ER|ᵉʳ|<sup>\\s*er\\s*</sup>)|\\d{1,2}',
	dayForms: [
		// « du 30 décembre 2017 au 2 janvier 2018 », « les 3, 4 et 5 juin 2022 », « 29-30 novembre 2022 »
		'{d}{l}(?: {m}(?: {y})?)?{j}(?:{v},? )?{d} {m}(?:,? {y})?',
		// « 24 mai/5 juin 1893 », « 13/25 juin 1891 »: two calendars, of which the second is ours.
		'\\d{1,2} {x} ?/ ?{d} {m},? {y}',
		"{d} {m}(?:,| de l[’']an(?:née)?| de)? {y}",
		'{d} {m}',
	],
	monthForms: ['{m}(?: {y})?{j}{m} {y}', "{m}(?: de l[’']an(?:née)?| de)? {y}"],
	to: " (?:au|à|jusqu[’']au) ",
	and: ',? (?:et(?: le| du| en)?|puis(?: le)?|ainsi que le) ',
	numeric: 'day-first',
	dayWords: [...ordinals, ...units.filter(([, value]) => value > 1 && value <= 30), ['un', 1]],
	yearWords: [['mil(?:le)?', 1000], ['cents?', 100], ...units],
	betweenNumberWords: 'et',
	wordedForms: [
		"{D}(?: jour)?(?: du mois)?(?: de | d[’']| ){m}(?:,| de)?(?: l[’']an(?:née)?)? (?:{Y}|{y})",
		"{d} {m}(?:,| de)?(?: l[’']an(?:née)?)? {Y}",
		"{m}(?:,| de)?(?: l[’']an(?:née)?)? {Y}",
	],
	beforeWordedYear: "(?:l[’']an(?:née)?) ",
	parts: [
		[`${first} semestre`, [1, 6]],
		[`(?:${second}|[Dd]ernier) semestre`, [7, 12]],
		[`${first} trimestre`, [1, 3]],
		[`${second} trimestre`, [4, 6]],
		[`${third} trimestre`, [7, 9]],
		[`${fourth} trimestre`, [10, 12]],
		['[Pp]remière moitié', [1, 6]],
		['(?:[Ss]econde|[Dd]euxième) moitié', [7, 12]],
		['S1', [1, 6]],
		['S2', [7, 12]],
		['T1', [1, 3]],
		['T2', [4, 6]],
		['T3', [7, 9]],
		['T4', [10, 12]],
		// Not « Jeux d’été 2024 », « réunions d’automne »: those are names.
		['[Pp]rintemps', 21],
		["(?<!d[’'])[ÉEé]té", 22],
		["(?<!d[’'])[Aa]utomne", 23],
		["(?<!d[’'])[Hh]iver", 24],
	],
	betweenPartAndYear: "(?: de(?: l[’']an(?:née)?)?| d[’']|) ?",
	beforeDecade: '[Aa]nnées ',
	behindDecade: '(?! ?(?:[-–,/]|à ) ?\\d)(?! (?:et|ou) \\d{3}[1-9])',
	beforeAbout: "(?:[Vv]ers|[Cc]irca|[Aa]ux alentours de|[Aa]utour de|[Ee]nviron)(?: l[’']an(?:née)?)? ",
	behindAbout: ' environ',
	beforeYear:
		"(?:[Ee]n|(?<!(?:[Pp]lus|[Mm]oins|[Pp]rès|total|capacité) )[Dd]e|[Dd]epuis|[Dd]ès|[Aa]vant|[Aa]près|[Vv]ers|[Cc]irca|[Ee]nviron|[Ff]in|[Dd]ébut|[Mm]ilieu|[Aa]n|[Aa]nnées?|horizon|d[’']ici|d[’']ici à|[Jj]usqu[’']en|[Jj]usqu[’']à|[Cc]ourant|[Ee]ntre|pour|période|périodes|exercices?|budgétaire|universitaire|scolaire|civile|rentrée|budget|bilan|promotion|présidence|objectifs?|cibles?|échéances?|campagne|saison|mandat|édition|millésime|sommet|Déclaration|plan|programme|feuille de route|coopération) |(?:[Mm]i|[Aa]près|[Pp]ost|[Pp]ré)-",
	gluedToYear: '',
	behindYear: ' (?:a marqué|marque|marquait|marquera|a été|sera|verra|a vu)',
	notBehindYear:
		" ?(?:%|°|€|\\$|(?:euros?|dollars?|francs?|millions?|milliards?|km|kilomètres?|mètres?|hectares?|personnes|étudiants|élèves|bourses|soldats|militaires|policiers|emplois|entreprises|tonnes|MW|GW|MWh|ans|pays|heures|jours|participants|logements|places|de l[’']hégire|hégirienne)(?![\\p{L}]))",
	beforePair: '[Ee]ntre ',
	beforeRun: '(?:[Aa]nnées|[Pp]ériode|[Ee]xercices) ',
	betweenYears: ',? (?:et|ou|puis)(?: en)? ',
	throughYears: " (?:à|jusqu[’']en|jusqu[’']à) ",
	beforeMonth:
		"(?:[Ee]n|mois de|mois d[’']|[Dd]epuis|[Dd]ès|[Aa]vant|[Aa]près|[Ff]in|[Dd]ébut|[Cc]ourant|[Jj]usqu[’']en|[Jj]usqu[’']à|[Dd][’']ici(?: à| fin| la fin)?|[Dd]e|[Dd]u mois de) |[Mm]i-| [Dd][’']",
	beforePlainMonth: '(?:[Ee]n|[Dd]epuis|[Dd]ès) ',
	otherWords: [],
	// A planet.
	neverAlone: ['Mars', 'MARS'],
	hintsBefore: [['(?:[Dd]epuis|[Dd]epuis le|[Dd]epuis le mois de) ', 'before']],
	hintsBehind: [
		["(?: de|,)? (?:cette année|l[’']année en cours)| courant", 0],
		["(?: de|,)? l[’'](?:année dernière|année passée|an dernier|an passé)", -1],
		["(?: de|,)? l[’'](?:année prochaine|an prochain)", 1],
		[' (?:dernier|passé|écoulé)', 'before'],
		[' (?:prochain|à venir)', 'after'],
		["(?: de|,)? (?:la même année|l[’']année (?:précédente|suivante))", 'open'],
	],
	recurringBefore: '(?:[Cc]haque|[Tt]ous les(?: ans[, ]+(?:le|en)?)?|[Cc]haque année[, ]+(?:le|en)) ',
	recurringBehind:
		"(?: de|,)? (?:chaque année|chaque an|tous les ans|l[’']année (?:dans|au cours|pendant|durant|où|civile|d[’']))",
};
