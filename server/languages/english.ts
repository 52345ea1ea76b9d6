// English, British and American, as declarations write it.

import type { ActVerb, Language } from './language.ts';
import { kindOfAct, meaning } from './lists.ts';
import { writtenDate } from './write-dates.ts';

const monthNames = 'January February March April May June July August September October November December'.split(' ');

export const english: Language = {
	id: 'en',
	marks: 'the of and to in for on with that their our this by as is are be has have will from which'.split(' '),
	weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
	dates: {
		// A capital is asked for: “may” and “march” are verbs.
		months: [
			'January|JANUARY|Jan\\.',
			'February|FEBRUARY|Feb\\.',
			'March|MARCH|Mar\\.',
			'April|APRIL|Apr\\.',
			'May|MAY',
			'June|JUNE|Jun\\.',
			'July|JULY|Jul\\.',
			'August|AUGUST|Aug\\.',
			'September|SEPTEMBER|Sept?\\.',
			'October|OCTOBER|Oct\\.',
			'November|NOVEMBER|Nov\\.',
			'December|DECEMBER|Dec\\.',
		],
		weekdays: [
			'Monday|MONDAY',
			'Tuesday|TUESDAY',
			'Wednesday|WEDNESDAY',
			'Thursday|THURSDAY',
			'Friday|FRIDAY',
			'Saturday|SATURDAY',
			'Sunday|SUNDAY',
		],
		day: '\\d{1,2}(?:st|nd|rd|th|<sup>\\s*(?:st|nd|rd|th)\\s*</sup>)?',
		forms: [
			// “December 30, 2017 to January 2, 2018”, “February 28 to March 2, 2023”
			'{m} {d},? {y}(?: (?:to|and|until|through) |\\s?[-–—]\\s?)(?:{w},? )?{m} {d},? {y}',
			'{m} {d}(?: (?:to|and|until|through) |\\s?[-–—]\\s?)(?:{w},? )?{m} {d},? {y}',
			'{d} {m},? {y}(?: (?:to|and|until|through) |\\s?[-–—]\\s?)(?:{w},? )?{d} {m},? {y}',
			'{d} {m}(?: (?:to|and|until|through) |\\s?[-–—]\\s?)(?:{w},? )?{d} {m},? {y}',
			// “June 28-30, 2022”, “29 and 30 November 2022”, “June 3, 4 and 5, 2022”
			'{m} {d}(?:, \\d{1,2})*(?:,? (?:to|and|through) |\\s?[-–—]\\s?){d},? {y}',
			'{m} {d}(?:, \\d{1,2})*(?:,? (?:to|and|through) |\\s?[-–—]\\s?){d}(?!\\d)',
			'{d}(?:, \\d{1,2})*(?:,? (?:to|and|through) |\\s?[-–—]\\s?){d} {m},? {y}',
			'{d}(?:, \\d{1,2})*(?:,? (?:to|and|through) |\\s?[-–—]\\s?){d} {m}',
			'(?:{w},? )?{m} {d}(?:,? |,){y}',
			'(?:{w},? )?{d}(?: day)?(?: of)? {m},? {y}',
			'(?:{w},? )?{m} {d}',
			'(?:{w},? )?{d}(?: day)?(?: of)? {m}',
			'{m},? {y}(?: to |\\s?[-–—]\\s?){m},? {y}',
			'{m}(?: to |\\s?[-–—]\\s?){m},? {y}',
			'{m},?(?: of)? {y}',
		],
		numeric: 'unsettled',
		beforeYear:
			'(?:[Ii]n|[Ss]ince|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Tt]hrough|[Dd]uring|[Oo]f|[Ff]rom|[Tt]o|[Bb]etween|[Yy]ear|[Ee]arly|[Ll]ate|[Mm]id-?|[Tt]he|[Tt]his|[Ff]iscal) ?',
		betweenYears: 'and|to|or',
		notAfterYear:
			'(?:%|°|€|\\$|euros?|dollars?|million|billion|km|kilomet(?:re|er)s|hectares|people|students|troops|soldiers|jobs|tons|tonnes|MW|GW|years|countries|members)(?![\\p{L}])',
	},
	skeleton: {
		title:
			/^[*#\s]*(?:Draft\s+)?(?:[\p{L}.’'–&/-]+\s+){0,8}?Joint\s+(?:[\p{L}’']+\s+){0,2}(?:Declaration|Statement|Communiqué|Communique)\b/iu,
		heading:
			/^(?:(?:CHAPTER|Chapter|TITLE|PART|Part|SECTION|Section|ANNEX|Annex|APPENDIX|Appendix)\s+(?:[IVXLC]+|\d+|[A-Z])\b.*|ANNEX(?:ES)?|Annex|PREAMBLE|Preamble)$/u,
		article: /^([*_#\s]*)(?:Article|ARTICLE|Art\.)\s+(\d{1,3}|One|ONE)\b\s*[.:–—-]*/u,
		signature: /^(?:Done|Signed|DONE)\s+(?:at|in)\s+\p{Lu}[^.]{0,80}?\b(?:on|this|the|in duplicate)\b/u,
		furniture:
			/^(?:Read more|See also|Related (?:articles|content|documents)|Share this.*|Share on .*|Next Post:.*|Previous Post:.*|###|Print this page|Tags?:.*)\s*:?\s*$/u,
		references:
			/(?<![\p{L}\p{N}])paragraphs?\s+(?:no\.?\s*)?(\d{1,3})(?![\d,.]\d)(?:\s*(?:to|and|through|-|–)\s*(\d{1,3}))?/giu,
		elsewhere: /^[\s,)]*(?:\([a-z0-9]+\)\s*)?(?:of|in|under)\s+(?!this\b|the\s+present\b)/iu,
	},
	acts: {
		kinds: new Map([
			...kindOfAct('treaty', 'treaties', 'treaty'),
			...kindOfAct('agreement', 'agreements', 'agreement'),
			...kindOfAct('convention', 'conventions', 'convention'),
			...kindOfAct('protocol', 'protocols', 'protocol'),
			...kindOfAct('pact', 'pacts', 'pact'),
			...kindOfAct('charter', 'charters', 'charter'),
			...kindOfAct('declaration', 'declarations', 'declaration'),
			...kindOfAct('memorandum', 'memoranda', 'memorandum'),
			...kindOfAct('arrangement', 'arrangements', 'agreement'),
			['roadmap', { kind: 'roadmap', plural: false }],
		]),
		premodified: true,
		verbs: new Map([
			...meaning<ActVerb>('signed', 'signed signing signature concluded'),
			...meaning<ActVerb>('adopted', 'adopted adoption'),
			...meaning<ActVerb>('opened', 'opened opening'),
			...meaning<ActVerb>('inForce', 'force'),
			...meaning<ActVerb>('ended', 'terminated termination expired expiry denounced'),
			...meaning<ActVerb>('negotiationsOpened', 'negotiations negotiation'),
			...meaning<ActVerb>('initialled', 'initialled initialed'),
		]),
		nouns: new Map([
			...meaning<ActVerb>('signed', 'signature signing conclusion'),
			...meaning<ActVerb>('adopted', 'adoption'),
			...meaning<ActVerb>('opened', 'opening'),
			...meaning<ActVerb>('inForce', 'force'),
			...meaning<ActVerb>('ended', 'termination expiry'),
			...meaning<ActVerb>('negotiationsOpened', 'negotiations negotiation'),
		]),
		leads: new Set(['on', 'for', 'entry', 'into']),
		resumes: new Set(['concerning', 'relating', 'regarding', 'on']),
		partyPhrases: ['of the one part', 'of the other', 'on the one', 'and the'],
		bothParties: new Set(['two countries', 'two states', 'two governments', 'two sides']),
		partiesClause: /,?\s+between\s.+?(?=\s+(?:on|concerning|relating|regarding|in the field)\s|$)/u,
		denials: new Set('draft future proposed prospective possible before'.split(' ')),
		visits: new Set(['visit', 'visits', 'trip']),
		visitPronouns: new Set(['that']),
		between: new Set(['between']),
		stops: new Set(
			'this these our such which that who whose as is are was were will has have had would shall can may and its they we it provides aims including such while'.split(
				' ',
			),
		),
		writtenStops: new Set(),
		bridges: new Set(
			'since fully which that was were is are has have had been being jointly formally officially entered entry into enters done by'.split(
				' ',
			),
		),
		bilateral: new Set(['bilateral', 'intergovernmental']),
		prefixes: new Map([
			['franco', 'FRA'],
			['anglo', 'GBR'],
			['sino', 'CHN'],
			['russo', 'RUS'],
			['indo', 'IND'],
			['turco', 'TUR'],
		]),
		places: new Set(['at', 'in']),
		placeWords: new Set(['de', 'del', 'la', 'le', 'les', 'of']),
		and: 'and',
		links: new Set('and which is entered entry into on in the'.split(' ')),
		towards: new Set(['to', 'in']),
		turns: new Set(['during', 'which', 'where', 'when']),
		corrections:
			/\b(?:and not|in error|erroneous|erroneously|mistakenly|correct(?:ed|s|ing|ion)|rectif\p{L}*)(?!\p{L})/iu,
		addresses: new Set(
			'president minister mr mrs ms madam chancellor ambassador secretary governor king queen prince senator'.split(
				' ',
			),
		),
		notNames: new Set(
			'general delegate elect deputy prime minister republic council commission state states government of for and the designate emeritus level meeting summit meetings'.split(
				' ',
			),
		),
		held: new Set('held convened hosted took take takes place organised organized met will be was is were'.split(' ')),
		empty: new Set(
			(
				'agreement agreements treaty treaties convention conventions protocol protocols pact charter declaration memorandum arrangement ' +
				'intergovernmental bilateral on in the of and for between field area government governments republic to with a an concerning relating regarding ' +
				'cooperation co operation which were was had been have signed two our their its this future areas fields joint leaders following present'
			).split(' '),
		),
	},
	articles: new Set(['the']),
	colon: ': ',
	adjectives: adjective => [adjective],
	small: new Set('the of to in on at and a an for'.split(' ')),
	writeDate: iso => writtenDate(iso, { day: String, months: monthNames, order: 'day-first', and: 'and', to: 'to' }),
};
