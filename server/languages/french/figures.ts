// How French writes amounts, and what they are of.
import type { FigureWords } from '../figure-words.ts';
import { meaning } from '../lists.ts';
import { written } from '../write-numbers.ts';

const of = "(?:de |d['’])";

export const figures: FigureWords = {
	thousands: '. \\u00a0\\u202f\\u2009',
	decimal: ',',
	cardinals: new Map([
		...'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
			.split(' ')
			.map((word, value) => [word, value] as const),
		...(['vingt', 'trente', 'quarante', 'cinquante', 'soixante'] as const).map(
			(word, index) => [word, 20 + 10 * index] as const,
		),
		['une', 1],
		['cent', 100],
	]),
	scales: [
		['mille', 1e3],
		['millions?', 1e6],
		['milliards?', 1e9],
	],
	units: [
		[`${of}?(?:euros?|EUR|€)`, 'EUR', 1],
		[`${of}?(?:dollars?(?: (?:américains?|des États-Unis|US))?|USD|US\\$|\\$(?: ?US)?)`, 'USD', 1],
		[`${of}?(?:livres? sterling|GBP|£)`, 'GBP', 1],
		[`${of}?(?:yens?|JPY|¥)`, 'JPY', 1],
		[`${of}?(?:yuans?|CNY|renminbis?)`, 'CNY', 1],
		[`${of}?(?:francs? CFA|FCFA|XOF|XAF)`, 'XOF', 1],
		[`${of}?(?:francs? suisses?|CHF)`, 'CHF', 1],
		[`${of}?(?:tenges?|KZT)`, 'KZT', 1],
		[`${of}?(?:roubles?|RUB)`, 'RUB', 1],
		['(?:%|pour cent|p\\. ?100)', '%', 1],
		[`${of}?(?:térawatts?-?heures?|TWh)`, 'MWh', 1e6],
		[`${of}?(?:gigawatts?-?heures?|GWh)`, 'MWh', 1e3],
		[`${of}?(?:mégawatts?-?heures?|MWh)`, 'MWh', 1],
		[`${of}?(?:térawatts?|TW)`, 'MW', 1e6],
		[`${of}?(?:gigawatts?|GW)`, 'MW', 1e3],
		[`${of}?(?:mégawatts?|MW)`, 'MW', 1],
		[`${of}?(?:mégatonnes?|Mt)`, 't', 1e6],
		[`${of}?(?:tonnes?|t)`, 't', 1],
		[`${of}?(?:kilomètres? carrés?|km[²2])`, 'km2', 1],
		[`${of}?(?:kilomètres?|km)`, 'km', 1],
		[`${of}?(?:hectares?|ha)`, 'ha', 1],
		[`${of}?(?:mètres? cubes?|m[³3])`, 'm3', 1],
		[`${of}?(?:barils?)`, 'bbl', 1],
		["(?:d['’])?États(?: membres| parties)?", 'n:states', 1],
		['(?:de )?(?:Parties|parties contractantes)', 'n:parties', 1],
		['(?:de )?(?:pays|membres)', 'n:members', 1],
		["(?:d['’])?étudiante?s?", 'n:students', 1],
		['(?:de )?bourses', 'n:scholarships', 1],
		["(?:d['’])?emplois", 'n:jobs', 1],
		["(?:d['’])?entreprises", 'n:companies', 1],
		['(?:de )?(?:logements)', 'n:dwellings', 1],
		["(?:d['’])?(?:enseignants|professeurs)", 'n:teachers', 1],
		['(?:de )?(?:militaires|soldats)', 'n:troops', 1],
		['(?:de )?(?:volontaires)', 'n:volunteers', 1],
		['(?:de )?(?:touristes|visiteurs)', 'n:visitors', 1],
		['(?:de )?doses', 'n:doses', 1],
	],
	signs: [],
	range: '(?: à | et |[-–])',
	modifiers: [
		['>', "(?:plus|au moins|au minimum|(?:pas )?moins) d(?:e |['’])|au (?:moins|minimum) |minimum "],
		['<', "jusqu['’]à |au (?:plus|maximum) |un maximum d(?:e |['’])"],
		['~', "environ |près d(?:e |['’])|quelque |presque |autour d(?:e |['’])|approximativement "],
	],
	concepts: new Map([
		...meaning('trade', 'echanges commerce'),
		...meaning('exports', 'exportations exportation'),
		...meaning('imports', 'importations importation'),
		...meaning('investment', 'investissements investissement'),
		...meaning('emissions', 'emissions'),
		...meaning('capacity', 'capacite capacites puissance'),
		...meaning('production', 'production'),
		...meaning('share', 'part proportion'),
		...meaning('aid', 'aide'),
		...meaning('loan', 'pret prets'),
		...meaning('grant', 'don dons subvention subventions'),
		...meaning('financing', 'financement financements'),
		...meaning('contribution', 'contribution contributions'),
		...meaning('budget', 'budget enveloppe dotation'),
		...meaning('debt', 'dette'),
		...meaning('growth', 'croissance'),
	]),
	weak: new Set(
		(
			'bilateral bilaterale bilateraux bilaterales commercial commerciale commerciaux commerciales mutuel mutuels mutuelle mutuelles reciproques total totale globale global annuel annuelle ' +
			'volume niveau montant valeur objectif cible seuil deux pays parties etats leurs leur nos notre ce cet cette ces entre ont a avait avaient est etait sont atteint atteindre atteignant atteignent ' +
			'passera passeront passer atteindra atteindront portera elevera eleveront representera representeront porter porte portes portee portees portees eleve elevent elevait represente representent represente depasse depasser etablir fixer fixe fixee l d de du des la le les un une en au aux et par ' +
			'rapport niveaux comparaison commun commune ensemble chiffre hauteur somme quelque environ pres plus moins jusqu reduire reduction reduit augmenter augmentation hausse baisse accroitre'
		).split(' '),
	),
	when: "(?:d['’]ici(?: à| en)?(?: la)?(?: fin)?(?: de)?(?: l['’](?:année|an))?|à l['’]horizon(?: de l['’]année)?|avant(?: la fin de)?(?: l['’]année)?|en|pour(?: l['’]année)?|au cours de l['’]année|(?:pour|sur|durant) la période(?: de)?|à la fin de(?: l['’]année)?|jusqu['’]en)",
	baseline: "(?:par rapport (?:à|aux? niveaux? de|à (?:leur|son) niveau de)(?: l['’]année)?|en comparaison d['’e])",
	by: "(?:de|d['’])",
	to: '(?:à)',
	down: '(?:réduct|rédui|dimin|baiss|abaiss)\\p{L}*',
	up: '(?:augment|accro|hauss|relev|progress)\\p{L}*',
	owned: [
		[
			`,? (?:qui (?:est|était|sera|a été) )?dotée?s? (?:d['’]une? (?:budget|capital|montant|enveloppe|dotation|financement)(?: (?:initiale?|totale?|globale?))? )?${of}`,
			'budget',
		],
		[`,? d['’]un montant(?: (?:total|global))? ${of}`, 'amount'],
		[`,? d['’]une (?:capacité|puissance)(?: (?:installée|totale|nominale))* ${of}`, 'capacity'],
		[`,? (?:longue?s?|d['’]une longueur) ${of}`, 'length'],
		[`,? d['’]une (?:superficie|surface) ${of}`, 'area'],
	],
	recalls:
		/(?<!\p{L})(?:rappel|réaffirm|réitér|confirm|fixée?s?(?!\p{L})|convenue?s?(?!\p{L})|conformément|énoncé|retenue?s?(?!\p{L})|arrêtée?s?(?!\p{L}))/iu,
	revises:
		/(?<!\p{L})(?:relev|révis|revu|actualis|nouve(?:l|lle|aux?)(?!\p{L})|désormais|supplémentaire|additionnel|au lieu|doubl|tripl|auparavant|initialement|précédent|porté(?:e|s)?\s+de|passer\s+de|passée?s?\s+de|rehauss|ambition)/iu,
	write: value =>
		written(
			value,
			[
				[1e9, 'milliard'],
				[1e6, 'million'],
			],
			{ decimal: ',', thousands: ' ', plural: most => (most < 2 ? '' : 's') },
		),
};
