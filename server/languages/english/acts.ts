// How English speaks of acts, visits and events.
import type { ActVerb, ActWords, VisitKind } from '../language.ts';
import { kindOfAct, meaning } from '../lists.ts';

export const acts: ActWords = {
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
		...kindOfAct('accord', 'accords', 'agreement'),
		...kindOfAct('resolution', 'resolutions', 'resolution'),
		['exchange', { kind: 'agreement', plural: false }],
		['statement', { kind: 'statement', plural: false }],
		['programme', { kind: 'programme', plural: false }],
		['program', { kind: 'programme', plural: false }],
		['roadmap', { kind: 'roadmap', plural: false }],
	]),
	completed: new Map([
		['exchange', ['of letters', 'of notes']],
		['programme', ['of cooperation', 'of exchanges']],
		['program', ['of cooperation', 'of exchanges']],
		['statement', ['of the president of the']],
	]),
	ordinals: new Set(),
	smallAhead: new Set(['joint']),
	numbered: new Set(['resolution', 'resolutions']),
	numbers:
		/\s+(?:[Nn]os?\.?\s*)?(?:[AS]\/(?:RES\/)?(?:ES-)?)?\d[\d/]*(?:\s*\(\d{4}\))?(?:(?:\s*,(?:\s+and)?|\s+and)\s+\d{3,4}(?!\d)(?:\s*\(\d{4}\))?)*/uy,
	nested: true,
	reopens: new Set(['concerning', 'relating', 'regarding', 'amending', 'modifying', 'supplementing', 'establishing']),
	reopenings: ['with a view to amending', 'in order to amend', 'for the purpose of amending'],
	periods: new Set('period years year'.split(' ')),
	relatives: new Set([]),
	declaring: new Set(['expressing', 'proclaiming', 'affirming']),
	amending: new Set('amending modifying supplementing amend modify supplement'.split(' ')),
	leaves: new Set(['to', 'into', 'at']),
	dangling: new Set('by with from under when as'.split(' ')),
	general: new Set('a an any all every each no new other relevant such trade'.split(' ')),
	alike: new Map(),
	partners: new Set(['with']),
	joiners: new Set(['and', 'as']),
	notNaming: new Set('flight flights obligation obligations law partners ally allies to at for by in'.split(' ')),
	premodified: true,
	verbs: new Map([
		...meaning<ActVerb>('signed', 'signed signing signature signatures concluded'),
		...meaning<ActVerb>('adopted', 'adopted adoption'),
		...meaning<ActVerb>('opened', 'opened opening'),
		...meaning<ActVerb>('inForce', 'force'),
		...meaning<ActVerb>('ended', 'terminated termination expired expiry denounced'),
		...meaning<ActVerb>('negotiationsOpened', 'negotiations negotiation'),
		...meaning<ActVerb>('initialled', 'initialled initialed'),
	]),
	forceLater: new Set('operation effect effective binding'.split(' ')),
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
	sides: [
		'of the one part',
		'of the other part',
		'on the one hand',
		'on the other hand',
		'of the first part',
		'of the second part',
		'of the third part',
		'of the fourth part',
		'of the fifth part',
	],
	bothParties: new Set(['two countries', 'two states', 'two governments', 'two sides']),
	partiesClause: /,?\s+between\s.+?(?=\s+(?:on|concerning|relating|regarding|in the field)\s|$)/u,
	denials: new Set('draft future proposed prospective possible before'.split(' ')),
	covering: new Set(
		(
			'friendship amity understanding mutual partnership strategic enhanced comprehensive global privileged deepened good neighbourliness neighborliness neighbourly ' +
			'neighborly relations solidarity alliance trust peace perpetual eternal fraternity concord foundations bases basis principles association'
		).split(' '),
	),
	twins: new Set(
		(
			'criminal civil commercial administrative family diplomatic service official ordinary special military economic cultural scientific technical industrial financial ' +
			'technological academic air maritime sea road rail railway river inland income capital estate student worker trainee youth goods freight passenger plant animal ' +
			'sanitary veterinary phytosanitary nuclear gas oil electricity'
		).split(' '),
	),
	changes: {
		amends:
			/\b(?:(?:which|that)\s+)?(?:amending|modifying|supplementing|amends|modifies|supplements|amended|modified|(?:as\s+an?\s+)?amendments?\s+to|additional\s+to)\s+(?:the\s+)?(?:\d{4}\s+)?$/u,
		replaces:
			/\b(?:(?:which|that)\s+)?(?:replacing|superseding|replaces|supersedes|replaced|superseded|has\s+(?:replaced|superseded)|had\s+(?:replaced|superseded)|in\s+replacement\s+of)\s+(?:the\s+)?(?:\d{4}\s+)?$/u,
		replacedBy:
			/\b(?:(?:which|that)\s+)?(?:(?:was|is|were|has\s+been|since)\s+)?(?:replaced|superseded)\s+by\s+(?:the\s+)?(?:\d{4}\s+)?$/u,
		joint: /^[\s,(]*(?:(?:and|itself|thereby)\s*)?$/u,
	},
	visits: new Set(['visit', 'visits', 'trip']),
	visitKinds: new Map<string, VisitKind>([
		['state', 'state'],
		['official', 'official'],
		['working', 'working'],
		['private', 'private'],
	]),
	kindBehind: false,
	amongKinds: new Set('and friendly goodwill'.split(' ')),
	writeKind: kind => (kind === 'state' ? 'State' : kind),
	invitation: {
		before: new Set(['at', 'on', 'upon']),
		nouns: new Set(['invitation']),
		behind: new Set(['of', 'from', 'by', 'the']),
		courtesy: new Set('h e he his her excellency highness majesty royal mr mrs ms'.split(' ')),
	},
	hereinafter: '[Hh]ereinafter|[Hh]ereafter',
	anniversaries: new Set(['anniversary', 'anniversaries']),
	jubilees: new Set(['years']),
	ofDay: /\bof\s+$/iu,
	observed: /\b(?:celebrat|mark|observ|commemorat|held|honou?r)|^\s+in\s+$/iu,
	pointsBack:
		/^of\s+(?:its|their)\s+(?:entry\s+into\s+force|signing|signature|adoption|conclusion|opening|creation|foundation|founding|establishment|inauguration|launch)(?:\s+(?:in|at)\s+[^,;.]{2,40})?$|^of\s+(?:(?:this|that)\s+(?:said\s+)?\p{L}+|the\s+(?:Agreement|Treaty|Convention|Charter|Pact|Protocol|Memorandum))$/u,
	whose: new Set(['whose']),
	visitPronouns: new Set(['that']),
	between: new Set(['between']),
	stops: new Set(
		'by this these our such which that who whose as is are was were will has have had would shall can may and its they we it provides aims including such while since until before after remains remain awaits await entered enters came took takes continue continues protects governs covers facilitates serves include includes included apply applies'.split(
			' ',
		),
	),
	writtenStops: new Set(),
	bridges: new Set(
		'with came come into whose occurred made became become parties took taken takes from both been since fully which that was were is are has have had been being jointly formally officially entered entry into enters done by'.split(
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
	doers: new Set(['which', 'that', 'who']),
	having: new Set(['having', 'been']),
	passives: new Set('was were been'.split(' ')),
	governs: /^(?:of|to|under|in|by|with|within|from|through|for|on|\p{L}{3,}ing)$/u,
	finite: new Set('was were is are has have had will'.split(' ')),
	revised: /\b(?:revised|amended|modified|updated|moderni[sz]ed|recast)\b/iu,
	purposes: new Set(),
	deeds: /^\p{Ll}{3,}(?:tion|sion|ment|ance|ence|age|ure)$/u,
	aside:
		/(?:,\s*)?(?:(?:more|less)\s+than\s+|nearly\s+|almost\s+|some\s+|about\s+|over\s+|exactly\s+)?[\p{L}\d-]+\s+(?:years|months|weeks|days|decades)\s+(?:ago|later|afterwards)\s*,?\s*|as\s+(?!well\b)(?:\p{Ll}+\s+){0,4}\p{Ll}+\s*,\s*/uy,
	occasion:
		/(?:at|during|by|on\s+the\s+(?:occasion|margins)\s+of|in\s+the\s+margins\s+of|under)\s[^,;.()]{3,80},?\s+(?:and\s+|then\s+)?(?=(?:signed|adopted|entered\s+into|in\s+force|opened\s+for\s+signature)(?!\p{L}))/uy,
	by: /\bby\s+(?:the\s+)?[^,;.:]{0,60}$/iu,
	sameTitle: /\b(?:same|identical|similar)\s+(?:title|name|kind|nature)|\bof\s+the\s+same\b/u,
	places: new Set(['at', 'in']),
	placeWords: new Set(['de', 'del', 'la', 'le', 'les', 'of']),
	and: 'and',
	links: new Set(
		'and which was were is came come took becoming became has have been since fully entered entry into on in the'.split(
			' ',
		),
	),
	towards: new Set(['to', 'in']),
	visited: new Set(['visited', 'travelled', 'traveled']),
	turns: new Set(['during', 'which', 'where', 'when']),
	rejected: {
		before: /\b(?:and\s+not|not|instead\s+of|rather\s+than)\s+(?:(?:on|of|in|at|the)\s+){0,2}$/iu,
		behind: /^\s*,?\s*(?:should|is\s+to|was\s+to)\s+(?:have\s+)?(?:be\s+)?read/iu,
	},
	corrections:
		/\b(?:and not|instead of|should read|to read|in error|erroneous|erroneously|mistakenly|correct(?:ed|s|ing|ion)|rectif\p{L}*)(?!\p{L})/iu,
	held: new Set('held convened hosted took take takes place organised organized met will be was is were'.split(' ')),
	empty: new Set(
		(
			'agreement agreements treaty treaties convention conventions protocol protocols pact charter declaration memorandum arrangement ' +
			'intergovernmental bilateral on in the of and for between field area government governments republic to with a an concerning relating regarding ' +
			'cooperation co operation which were was had been have signed two our their its this future areas fields joint leaders following present set'
		).split(' '),
	),
	emptyNouns: new Set(),
};
