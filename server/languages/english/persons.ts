// How English names persons.
import type { PersonWords } from '../language.ts';

export const persons: PersonWords = {
	addresses: new Set(
		'dr prof professor captain colonel admiral sir dame lord lady hon honourable honorable excellency highness majesty sheikh sultan emir president minister mr mrs ms madam chancellor ambassador secretary governor king queen prince senator'.split(
			' ',
		),
	),
	offices: new Set(
		'minister president vice secretary undersecretary ambassador commissioner governor chancellor director coordinator representative envoy adviser advisor chair chairman chairwoman chairperson king queen prince princess sultan emir sheikh leader speaker chief head rector dean curator counsellor consul senator administrator premier mayor assistant assistants'.split(
			' ',
		),
	),
	paired: new Set('minister general federal'.split(' ')),
	unique: new Set('president chancellor king queen sultan emir premier'.split(' ')),
	heads: {
		state: new Set([
			...['president', 'king', 'queen', 'emperor', 'sultan', 'emir', 'head state', 'president republic'],
			...['president confederation', 'federal president', 'grand duke', 'grand duchess'],
		]),
		government: new Set([
			...['prime minister', 'premier', 'chancellor', 'federal chancellor', 'head government'],
			...['president government', 'president council ministers'],
		]),
	},
	federal: new Set(['federal']),
	lesser:
		/\b(?:vice|deputy|assistant|under|acting|interim|caretaker|elect|designate|candidate|shadow|parliamentary|minister\s+of\s+state)\b/u,
	portfolios: new Set(
		(
			'state foreign affairs defense defence treasury commerce energy trade justice interior finance economy economic transport transportation health education agriculture environment culture labor labour homeland security ' +
			'international development cooperation european union national industry science technology research climate change water tourism sports youth planning investment communications digital information public special prime deputy ' +
			'economics mission infrastructure global cyber vice general council government republic kingdom white house response covid commission nations united states home commonwealth office department ministry external relations policy executive first permanent chief high staff armed forces army navy resources innovation fisheries forestry mining petroleum infrastructure housing employment social welfare gender women family sport heritage arts higher diaspora integration regional trade blue land lands water sanitation relations transport works rural local strategic intelligence religious parliamentary legal constitutional human rights civil aviation ports urban telecommunications posts hydrocarbons electricity irrigation livestock equality inclusion reform budget revenue customs consumer veterans emergency disaster management population immigration citizenship police prisons'
		).split(' '),
	),
	joints: new Set('of the for and to in on at'.split(' ')),
	smallPortfolios: false,
	signsFor: new Set(['government', 'republic', 'kingdom', 'council']),
	realm: /\b(?:Duke|Duchess|Count|Countess|Earl|Prince|Princess|Baron|Baroness|Marquess|Marchioness)\s+of\s+$/u,
	signing: new Set(['member', 'members']),
	sovereign: 'we',
	who: /^\s*,?\s*(?:who|which)\b[^.;:]{0,80}$/u,
	attends:
		/^\s*,?\s*(?:(?:who|which|has|had)\s+)*(?:attended|took\s+part\s+in|taken\s+part\s+in|participated\s+in)\s(?![^.;:]*\b(?:adopted|signed|established|created|founded|concluded|launched|set\s+up|before|after|since|until|ahead)\b)[^.;:]{0,70}$/u,
	byWhom: /^\s*,?\s*by(?:\s+(?:the|of|for|and|then|\p{Lu}[\p{L}’'-]*\.?)){0,14}\s*,?\s*(?:(?:Mr|Mrs|Ms|Dr)\.?\s*)?$/u,
	deeds:
		/^\s*,?\s*(?:(?:for|on|at|and|during)\s+(?:\p{L}+\s+){0,3}?(?:his|her)\s|(?:for|on)\s+(?:the\s+)?[^.;:,]{0,40}\s(?:he|she)\s)(?!(?:[^.;:]*\s)?(?:before|after|since|until|ahead|following|prior|as|will|would|upcoming|forthcoming)\s)[^.;:]{0,60}$/u,
	thanked:
		/\b(?:[Tt]hank(?:s|ed|ing)?|(?:appreciation|gratitude|thanks)\s+to|grateful\s+to|[Cc]ongratulat(?:e|es|ed|ing)|[Cc]ommend(?:s|ed|ing)?)(?:\s+(?:the|of|for|and|to|on|\p{Lu}[\p{L}’'-]*\.?)){0,16}\s*,?\s*(?:(?:Mr|Mrs|Ms|Dr)\.?\s*)?$/u,
	presides:
		/^\s*,?\s*(?:who\s+)?(?:(?:has|had)\s+)?(?:personally\s+)?(?:opened|presided|chaired|inaugurated|signed|closed|convened|launched)\s(?![^.;:]*\b(?:as|then|before|after|since|until)\b)[^.;:]{0,70}$/u,
	heldThen: /^,?\s+(?:(?:that\s+)?the\s+)?then[\s-]/u,
	thenBefore: /\bthe\s+then[\s-][^.;:]*(?:\b(?:mr|mrs|ms|dr)\.?\s*)?$/u,
	thenDid:
		/^\s*,?\s*(?:who|for|during|on\s+(?:his|her))\s(?![^.;:]*\b(?:adopted|established|created|founded|concluded|led|since|until|before|after|ahead|following|will|would)\b)[^.;:]{0,70}$/u,
	past: /\b(?:former|late|ex|past|future|incoming|outgoing)\b/u,
	terms: {
		office:
			/\b(?:head|direct|secretar|chair|president|led\b|lead|commissioner|governor|coordinator|ambassador|rector|curator|administrator|office\b|duties)/iu,
		since:
			/\b(?:since|as\s+of|from|with\s+effect\s+from|(?:duties|office|post)\s+(?:on|in)|(?:creation|establishment|opening),?\s+(?:on|in)|appointed\s+(?:on|in)|succeeded\s+(?:(?:him|her|them)\s+)?(?:on|in))\s*$/iu,
		until: /\b(?:until|till|to)\s*$/iu,
		replaced: /\b(?:was|were|been|being)\s+(?:succeeded|replaced)\s+(?:on|in)\s*$/iu,
		capacity:
			/\b(?:as|in\s+(?:his|her|their)\s+capacity\s+as|then|(?:held|holding|occupied)\s+(?:that|this|the)\s+(?:office|post|position)|under\s+the\s+(?:leadership|direction|chairmanship)\s+of|headed\s+by|chaired\s+by|led\s+by)\b/iu,
		successor:
			/\b(?:(?:his|her|their)\s+successor(?:\s+as\s+[^,;.]{3,60}|\s+in\s+(?:that|this)\s+(?:office|post))?|succeeded(?:\s+[^,;.]{2,90})?\s+by|(?:office|duties|chair|post)\s+(?:then\s+)?passed\s+to)\s*,?\s*(?:(?:Mr|Mrs|Ms|Dr|Professor|Prof|Sir|Dame|Ambassador)\.?\s+){0,2}$/iu,
		succeeded:
			/^\s*,?\s*(?:(?:who\s+)?(?:has\s+|had\s+)?(?:then\s+)?succeeded\s+(?:him|her|them)|(?:who\s+)?took\s+over\s+from\s+(?:him|her|them))\b/iu,
	},
	glued: /(?<=\p{Ll})(?:The|Minister|President)$/u,
	notNames: new Set(
		'general delegate elect deputy prime minister republic council commission state states government of for and the designate emeritus level meeting summit meetings'.split(
			' ',
		),
	),
};
