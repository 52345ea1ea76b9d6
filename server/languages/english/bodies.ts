// How English names bodies: every word of matter has its capital, before the head and behind it.
import type { BodyWords } from '../language.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const bodies: BodyWords = {
	heads: set(
		'council councils committee commission group taskforce force forces agency authority board bank corporation fund foundation institute institution university academy college school center centre laboratory laboratories office bureau department ministry secretariat court tribunal parliament congress senate assembly union organization organisation association federation confederation league navy army marines guard command corps company consortium coalition forum museum library society accelerator police hospital chamber house unit observatory directorate alliance community movement',
	),
	commonHeads: new Set(),
	whole: new Set(),
	chaired: new Set(['council']),
	weak: set(
		'joint task working high level bilateral trilateral senior steering special new first second third fourth ad hoc inter ministerial expert experts technical consultative coordination coordinating executive general national regional global contact review multi core',
	),
	notNames: new Set([
		'global alliance network',
		'civil society',
		'international community',
		'business community',
		'diplomatic community',
		'scientific community',
		'world community',
		'strategic alliance network',
		'armed forces',
		'security forces',
		'air force',
		'defense forces',
		'allied forces',
		'west bank',
		'comprehensive strategic',
		'global force',
		'open society',
		'ministers council',
	]),
	openEnded: set('fund force forces hospital alliance command house bank society board office'),
	notBodies: set('act bill law code list lists rules award awards day week'),
	premodified: true,
	openers: set(
		'the this these those that a an our their its his her we they both all each every through under in on at by with within as for from to of and or but while since when where whereas if after before during following building recognizing recognising welcoming noting strengthening supporting reaffirming recalling advancing expanding launching establishing deepening enhancing promoting increasing creating convening hosting implementing applying signing ratifying adopting concluding continuing today further furthermore additionally moreover also finally such other many several no any our us via per between among against toward towards about over leaders president prime minister presidents secretary chairman chair statement fact sheet announcing announcement launch inaugural meeting former upcoming commissioner minister ministers governors coordinator advisor adviser director ambassador deputy representative envoy',
	),
	joins: set('of'),
	topics: set('for on against'),
	joinsOf: new Map([
		...['coalition', 'fund', 'mission', 'commission', 'force'].map(head => [head, set('to')] as const),
		...['institute', 'university', 'college', 'forces'].map(head => [head, set('at in')] as const),
	]),
	articles: set('the a an'),
	and: 'and',
	twofold: set('ministry department'),
	asBody:
		/(?<=\b(?:within\s+(?:the\s+)?(?:framework\s+of\s+)?the\s|(?:members?|headquarters|secretariat|secretary-general|director(?:-general)?|president|presidency|chairmanship|work|statutes?|programmes?)\s+of\s+(?:the\s)?))/uy,
	hereafter: 'hereinafter|hereafter|or|the',
	spokenOf: {
		before: /^\s*,?\s*(?:(?:by\s+[^.;:,()]{3,40}\s)?(?:with|within)|in|by|at|under|into)\s+(?:the\s+)?$/iu,
		behind: /^\s*,?\s*(?:in|since|as\s+early\s+as|on|as\s+of)\s+(?:the\s+)?$/iu,
		widelyBefore: /^\s*,?\s*(?:of|to|from|for|through|before|alongside)\s+(?:the\s+)?$/iu,
		widelyBehind:
			/^\s*,?\s*(?:which|that|where|whose)\s+(?:[a-z’'-]+,?\s+){0,9}?(?:in|since|on|as\s+early\s+as)\s+(?:the\s+)?$|^\s+(?:was|were|had)\s+already\s+(?:[A-Za-z’'-]+\s+){0,6}?(?:in|by|on)\s+$|^\s+had,?\s+as\s+early\s+as\s+(?:in\s+)?$/u,
		early: /\b(?:as\s+early\s+as|already\s+in|back\s+in)\s+$|(?<=\bthat\s+)in\s+$/iu,
		atWork:
			/^\s*,?\s*[^.;:,()]{0,50}\s(?:with|within|in|at|(?:members?|partners?|work|bodies|sessions?|framework|meetings?)\s+of)\s+(?:the\s+)?$/u,
		further:
			/^\s*(?:,\s*(?:and\s+|as\s+well\s+as\s+)?|and\s+|as\s+well\s+as\s+)(?:to|of|for|on|the)\b[^.;:,()]{0,60}$/iu,
		making:
			/\b(?:creat|found|birth|born|institut|constitut|establish|succe|transform|replac|grew|evolv|inherit|launch|envisag|propos|negotiat|prepar|sign|adopt|treaty|charter|project|idea|future|form(?:ed|ation))/iu,
		otherTime:
			/\b(?:then|former|formerly|now|today|predecessor|predecessors|renamed|became|become|previously|successor|succeeded|erstwhile|known\s+as|ex)\b/iu,
		belonging: /\b(?:members?(?:hip)?|join(?:ed|ing|s)?|acced(?:ed|es|ing)|accession)\b[^.;:]*$/iu,
		ahead:
			/\b(?:will|shall|intend\s+to|agree\s+to|undertake\s+to)\b[^.;]{0,100}\b(?:within|with|through|in\s+the\s+framework\s+of|under|in\s+accordance\s+with|pursuant\s+to|at)\s+(?:the\s+)?$/iu,
	},
};
