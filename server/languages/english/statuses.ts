// How English says where an act stands: “has yet to enter into force”, “under negotiation”.
import type { StatusWords } from '../language.ts';
import { future } from './future.ts';
import { restated, unforced } from './restated.ts';

// “the Parties provisionally apply”, in the present: what they agreed to apply, or will, is not applied yet.
const notYet = '(?<!\\b(?:to|will|shall|may|might|would|could|should|can|must|not|never|longer)\\s+)';
const apply =
	`${notYet}\\b(?:provisionally\\s+appl(?:y|ies)|(?:are|is)\\s+(?:(?:still|currently|now)\\s+)?provisionally\\s+applying` +
	'|(?:are|is)\\s+(?:(?:still|currently|now)\\s+)?applying\\s+(?:provisionally|on\\s+a\\s+provisional\\s+basis)' +
	'|appl(?:y|ies)\\s+(?:provisionally|on\\s+a\\s+provisional\\s+basis))';
// “have been applying … since”: it goes on.
const applied = '\\b(?:have|has)\\s+(?:been\\s+)?provisionally\\s+appl(?:ied|ying)';
const plain = `${notYet}\\b(?:appl(?:y|ies)|(?:are|is)\\s+(?:(?:still|currently|now)\\s+)?applying|(?:have|has)\\s+(?:been\\s+)?appl(?:ied|ying))`;
const provisionally = '(?:provisionally|on\\s+a\\s+provisional\\s+basis)';
const theAct = '(?:the|this|that|the\\s+said)\\s+';
const since = '(?:since|as\\s+of|as\\s+from|from|with\\s+effect\\s+from)';

export const statuses: StatusWords = {
	words: /initial|negotiat|force|provisional|signature|(?:remains?|still|yet)$/u,
	before: [
		['provisional', new RegExp(`${apply}(?:\\s*,?\\s*${since}\\s[^.;,]{2,40}?,?)?\\s+${theAct}$`, 'u')],
		['provisional', new RegExp(`${applied}\\s*,?\\s*since\\s[^.;,]{2,40}?,?\\s+${theAct}$`, 'u')],
		['provisional', new RegExp(`\\bsince\\s[^.;:]{2,40},[^.;:]{0,60}${applied}\\s+${theAct}$`, 'u')],
		[
			'negotiated',
			/(?<!(?:conclusion|end|completion|close)\s+of\s+(?:the\s+)?)\bnegotiations?\s+(?:on|for|of|concerning|regarding|towards?|relating\s+to)\s+(?:(?:the|this|an?)\s+)?$/u,
		],
		[
			'not in force',
			/(?:call(?:ed|s|ing)?\s+for|look(?:ed|s|ing)?\s+forward\s+to|urg(?:ed?|es|ing)|await(?:ed|s|ing)?|hop(?:ed?|es|ing)\s+for)\s+(?:the\s+|an\s+)?(?:early\s+|prompt\s+|swift\s+|rapid\s+|forthcoming\s+)?entry\s+into\s+force\s+of\s+(?:the\s+)?$/u,
		],
	],
	talksOver:
		/^[^.;]{0,60}?\b(?:(?:have|had|has|were|was)\s+(?:now\s+|successfully\s+)?(?:been\s+)?(?:conclud|complet|clos|end|finali[sz]|wound\s+up|brought\s+to)|are\s+(?:now\s+)?(?:over|complete|concluded))/u,
	behind: [
		[
			'initialled',
			/(?:its\s+text|the\s+text\s+of\s+which|whose\s+text)\s+(?:was|has\s+been)\s+initiall?ed(?![^.;]*sign)|initiall?ed\s+but\s+(?:has\s+|have\s+|is\s+|are\s+)?not\s+(?:yet\s+)?(?:been\s+)?signed|not\s+yet\s+(?:been\s+)?signed|(?:remains?|yet|still)\s+to\s+be\s+signed|await(?:s|ing)\s+(?:its\s+)?signature/u,
		],
		[
			'negotiated',
			/(?:under|in)\s+negotiation|being\s+negotiated|(?:remains?|yet|still)\s+to\s+be\s+(?:concluded|negotiated)/u,
		],
		[
			'not in force',
			/(?:has|have|had)\s+yet\s+to\s+(?:enter|come)\s+into\s+force|(?:has|have|had)\s+not\s+(?:yet\s+)?(?:entered|come)\s+into\s+force|(?:is|are|was)\s+not\s+(?:yet\s+)?in\s+force|(?:will|(?:is|are)\s+(?:due|expected|set)\s+to)\s+enter\s+into\s+force|still\s+to\s+(?:enter|come)\s+into\s+force|await(?:s|ing)\s+(?:its\s+)?entry\s+into\s+force|pending\s+its\s+entry\s+into\s+force/u,
		],
		[
			'provisional',
			/\b(?:is|are|remains?|continues?\s+to\s+be)\s+(?:(?:still|currently|now|being)\s+){0,2}(?:provisionally\s+applied|applied\s+(?:provisionally|on\s+a\s+provisional\s+basis)|in\s+provisional\s+application)|\bapplies\s+provisionally/u,
		],
		['in force', /\b(?:is|are|remains?|continues?\s+to\s+be)\s+(?:now\s+|fully\s+|still\s+)?in\s+force(?!\s+since)/u],
	],
	around: [
		[
			'provisional',
			new RegExp(`${applied}\\s+${theAct}$`, 'u'),
			/^(?:\s*\([^)]*\))?(?:\s*,[^.;]{0,90},)?\s*,?\s*(since)\b/u,
		],
		[
			'provisional',
			new RegExp(`${plain}\\s+${theAct}$`, 'u'),
			new RegExp(`^(?:\\s*\\([^)]*\\))?(?:\\s*,[^.;]{0,90},)?\\s*,?\\s*(${provisionally})\\b`, 'u'),
		],
	],
	provisional: {
		behind:
			/\b(?:provisionally\s+applied|(?:applied|applies)\s+(?:provisionally|on\s+a\s+provisional\s+basis)|in\s+provisional\s+application|entered\s+(?:provisionally\s+into\s+force|into\s+force\s+provisionally)|provisional\s+application(?:\s+of\s+which)?(?:\s+(?:began|started|commenced|took\s+effect))?)\s*,?\s*(?:since|from|as\s+of|as\s+from|on|with\s+effect\s+from)\s+(?:the\s+)?$/iu,
		before: new RegExp(
			`\\bprovisional\\s+application\\s+of\\s+(?:the\\s+)?$|(?:${apply}|${applied})\\s+${theAct}$`,
			'iu',
		),
		applying: [
			new RegExp(`${plain}\\s+${theAct}$`, 'iu'),
			new RegExp(`\\b${provisionally}\\s*,?\\s*${since}\\s+(?:the\\s+)?$`, 'iu'),
		],
		beforehand: [
			new RegExp(`(?:${apply}|${applied})\\s*,?\\s*${since}\\s+(?:the\\s+)?$`, 'iu'),
			new RegExp(`^\\s*,?\\s*(?:${theAct})?$`, 'iu'),
		],
		since:
			/^(?:(?:\s*\([^)]*\))?(?:\s*,[^.;]{0,90},)?\s*,?\s*(?:since|as\s+of|as\s+from|with\s+effect\s+from)|\s*,?\s*(?:(?:which\s+)?(?:began|started|commenced)\s+)?(?:from|on))\s+$/iu,
		fronted: [
			/(?:^|[.!?;:]\s+|\n\s*)(?:since|as\s+of|as\s+from)\s+$/iu,
			new RegExp(`^\\s*,[^.;:]{0,60}(?:${apply}|${applied})\\s+(?:${theAct})?$`, 'iu'),
		],
		adverbs: new Map([
			['provisionally', []],
			['on', ['a', 'provisional', 'basis']],
		]),
		application: 'application',
		word: /\bprovisional(?:ly)?\b/iu,
	},
	onwards: /\b(?:since|as\s+of|as\s+from|with\s+effect\s+from)\s+$/u,
	pointing: new Set(['this']),
	said: new Set(['said', 'same']),
	restated,
	unforced,
	pronouns: new Set(['it']),
	tense: {
		done: /\b(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:(?:duly|successfully|also|then|already|solemnly|officially)\s+)?(?:held|signed|opened|inaugurated|launched|adopted|concluded|completed|celebrated|convened|presented|approved|delivered|received|welcomed|organi[sz]ed|ratified|established|founded|closed|hosted|published|marked|submitted|unveiled|commissioned|deposited|exchanged|endorsed|issued|handed\s+over)\b|\b(?:took\s+place|met|completed|concluded|entered\s+into\s+force|came\s+into\s+force|paid\s+(?:a|an)|visited|hosted|inaugurated|celebrated|travel+ed\s+to|(?:ended|closed|began|started|resumed|culminated|gathered|opened)(?=\s+(?:(?:in|at)\s+\p{Lu}[^.;:,]{0,40}\s)?on\s)|finished|opened\s+its)\b/giu,
		attributed:
			/(?<!\b(?:be|being|if|once|when|until|unless|is|are)\s+(?:\p{L}+ly\s+)?)\b(?:signed|submitted|delivered|published|adopted|issued|presented|approved|concluded|ratified|deposited)\s+(?:(?:in|at)\s+\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3}\s*,?\s*)?on\s+(?:\p{L}+day,?\s+)?$/u,
		future,
		detour:
			/\b(?:to\s+\p{Ll}+|for(?!\s+(?:the|its|their)\s+\p{L}+\s+(?:time|session|meeting|round)\b)|that|which|who|whose|on\s+(?:a|an|the)|ahead|before|regarding|concerning)\b/u,
		years: [
			[/\bthis\s+year\b/iu, 0],
			[/\blast\s+year\b/iu, -1],
			[/\bnext\s+year\b/iu, 1],
		],
		nouns: /\bof\s*$/iu,
		toCome:
			/\b(?:will|shall|would|should|may|can|is\s+to|are\s+to|to\s+be|planned|scheduled|due|upcoming|forthcoming|expected|agreed|decided|next(?![^.;]*\b(?:took\s+place|was\s+held|were\s+held|met)\b)|deadline|intend\p{L}*|plans?|invited|future|target\p{L}*|goal|period)\b/iu,
		limit:
			/\b(?:by|until|till|before|for|no\s+later\s+than|as\s+of|starting|beginning|towards?|through|the\s+end\s+of|since|of)\s+(?:the\s+)?$/iu,
	},
};
