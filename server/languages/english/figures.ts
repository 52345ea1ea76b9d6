// How English writes amounts, and what they are of.
import type { FigureWords } from '../figure-words.ts';
import { meaning } from '../lists.ts';
import { written } from '../write-numbers.ts';

export const figures: FigureWords = {
	thousands: ', \\u00a0\\u202f\\u2009',
	decimal: '.',
	cardinals: new Map([
		...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
			.split(' ')
			.map((word, value) => [word, value] as const),
		...'twenty thirty forty fifty sixty seventy eighty ninety'
			.split(' ')
			.map((word, index) => [word, 20 + 10 * index] as const),
	]),
	scales: [
		['thousand', 1e3],
		['million', 1e6],
		['billion|bn', 1e9],
		['trillion', 1e12],
	],
	units: [
		['(?:euros?|EUR|€)', 'EUR', 1],
		['(?:U\\.?S\\.? dollars?|US dollars?|dollars?|USD|US\\$)', 'USD', 1],
		['(?:pounds? sterling|pounds|GBP)', 'GBP', 1],
		['(?:yen|JPY)', 'JPY', 1],
		['(?:yuan|CNY|renminbi|RMB)', 'CNY', 1],
		['(?:CFA francs?|XOF|XAF)', 'XOF', 1],
		['(?:Swiss francs?|CHF)', 'CHF', 1],
		['(?:tenge|KZT)', 'KZT', 1],
		['(?:roubles?|rubles?|RUB)', 'RUB', 1],
		['(?:%|per cent|percent)', '%', 1],
		['(?:terawatt[- ]?hours?|TWh)', 'MWh', 1e6],
		['(?:gigawatt[- ]?hours?|GWh)', 'MWh', 1e3],
		['(?:megawatt[- ]?hours?|MWh)', 'MWh', 1],
		['(?:terawatts?|TW)', 'MW', 1e6],
		['(?:gigawatts?|GW)', 'MW', 1e3],
		['(?:megawatts?|MW)', 'MW', 1],
		['(?:megatonn?e?s?|Mt)', 't', 1e6],
		['(?:tonnes?|metric tons?|t)', 't', 1],
		['(?:square kilomet(?:re|er)s?|km[²2]|sq\\.? ?km)', 'km2', 1],
		['(?:kilomet(?:re|er)s?|km)', 'km', 1],
		['(?:hectares?|ha)', 'ha', 1],
		['(?:cubic met(?:re|er)s?|m[³3])', 'm3', 1],
		['(?:barrels?)', 'bbl', 1],
		['(?:(?:Member )?States|States [Pp]arties)', 'n:states', 1],
		['(?:(?:Contracting )?Parties)', 'n:parties', 1],
		['(?:countries|members)', 'n:members', 1],
		['(?:students)', 'n:students', 1],
		['(?:scholarships)', 'n:scholarships', 1],
		['(?:jobs)', 'n:jobs', 1],
		['(?:companies|enterprises)', 'n:companies', 1],
		['(?:homes|dwellings)', 'n:dwellings', 1],
		['(?:teachers)', 'n:teachers', 1],
		['(?:troops|soldiers)', 'n:troops', 1],
		['(?:volunteers)', 'n:volunteers', 1],
		['(?:tourists|visitors)', 'n:visitors', 1],
		['(?:(?:vaccine )?doses)', 'n:doses', 1],
	],
	signs: [
		['(?:€|EUR) ?', 'EUR'],
		['(?:US ?\\$|USD|\\$) ?', 'USD'],
		['(?:£|GBP) ?', 'GBP'],
		['(?:¥|JPY) ?', 'JPY'],
		['(?:CHF) ?', 'CHF'],
	],
	range: '(?: to | and |[-–])',
	modifiers: [
		['>', '(?:at least|more than|over|no less than|no fewer than|a minimum of|above|exceeding) '],
		['<', '(?:up to|at most|no more than|a maximum of|less than|under|below) '],
		['~', '(?:about|around|approximately|nearly|almost|some|roughly|close to) '],
	],
	concepts: new Map([
		...meaning('trade', 'trade commerce'),
		...meaning('exports', 'exports'),
		...meaning('imports', 'imports'),
		...meaning('investment', 'investment investments'),
		...meaning('emissions', 'emissions'),
		...meaning('capacity', 'capacity'),
		...meaning('production', 'production output'),
		...meaning('share', 'share proportion'),
		...meaning('aid', 'aid assistance'),
		...meaning('loan', 'loan loans'),
		...meaning('grant', 'grant grants'),
		...meaning('financing', 'financing funding'),
		...meaning('contribution', 'contribution contributions'),
		...meaning('budget', 'budget envelope endowment'),
		...meaning('debt', 'debt'),
		...meaning('growth', 'growth'),
	]),
	weak: new Set(
		(
			'will would shall should can may must bilateral mutual two way total overall annual volume level levels value amount target goal objective threshold turnover figure countries sides parties both our their its the of to in on at and a an for by ' +
			'between reach reached reaches reaching raise raising raised bring bringing brought amount amounted amounts stood stand stands was is were are be has have had would will exceed exceeded worth ' +
			'compared relative with from below about around some nearly at least more than up combined sum reduce reducing reduction cut increase increasing'
		).split(' '),
	),
	when: '(?:by(?: the)?(?: year| end of)?|before(?: the end of)?|in(?: the year)?|during|for(?: the period)?|over(?: the period)?|until|no later than|not later than)',
	baseline: '(?:compared (?:to|with)|relative to|below|from|against|over)(?: the levels? (?:of|in))?',
	by: '(?:by|an?|of)',
	to: '(?:to)',
	down: '(?:reduc|cut|lower|decreas|diminish)\\p{L}*',
	up: '(?:increas|rais|grow|expand)\\p{L}*',
	owned: [
		[
			',? (?:(?:which|that) (?:is|was|will be|has been) )?(?:endowed|funded|capitali[sz]ed) with (?:an? (?:initial |total |overall )?(?:budget|capital|amount|envelope|endowment) of )?',
			'budget',
		],
		[',? with an? (?:initial |total |overall )?(?:budget|capital|envelope|endowment|funding) of ', 'budget'],
		[',? (?:worth|in the amount of|for an amount of|amounting to) (?:a total of )?', 'amount'],
		[',? with an? (?:installed |total |nominal )*capacity of ', 'capacity'],
		[',? with a length of ', 'length'],
		[',? with an area of ', 'area'],
	],
	recalls:
		/(?<!\p{L})(?:recall|reaffirm|reiterat|confirm|set(?!\p{L})|agreed(?!\p{L})|in accordance|laid down|fixed|adopted(?!\p{L}))/iu,
	revises:
		/(?<!\p{L})(?:revis|updat|new(?!\p{L})|now(?!\p{L})|additional|further(?!\p{L})|instead|doubl|tripl|previous|initial(?:ly)?(?!\p{L})|up\s+from|down\s+from|raised\s+from|rising\s+from|increas\p{L}*\s+from|ambiti)/iu,
	write: value =>
		written(
			value,
			[
				[1e9, 'billion'],
				[1e6, 'million'],
			],
			{ decimal: '.', thousands: ',', plural: () => '' },
		),
};
