// How English says again where an act stands: “is under negotiation” → “was signed on 3 May 2030”.
import type { Restatement, Standing } from '../restated.ts';

/** “was signed on …”: what is said of one act. */
function predicate({ stage, day, toCome }: Standing): string | undefined {
	if (toCome) return stage === 'in force' ? `will enter into force on ${day}` : undefined;
	if (stage === 'provisional') return day ? `has been applied provisionally since ${day}` : 'is applied provisionally';
	if (stage === 'not in force') return 'has not yet entered into force';
	if (stage === 'in force') return day ? `entered into force on ${day}` : 'is in force';
	if (stage === 'ended') return day && `ended on ${day}`;
	return day ? `was ${stage} on ${day}` : `has been ${stage}`;
}

/** “signed on …”, behind the noun. */
function attribute({ stage, day, toCome }: Standing): string | undefined {
	if (toCome) return undefined;
	if (stage === 'provisional') return `applied provisionally${day ? ` since ${day}` : ''}`;
	if (stage === 'not in force') return 'not yet in force';
	if (stage === 'in force') return day ? `in force since ${day}` : 'in force';
	if (stage === 'ended') return day && `ended on ${day}`;
	return day ? `${stage} on ${day}` : stage;
}

const still = '(?:(?:currently|still|presently|now)\\s+)?';
const initialledOnly = 'initiall?ed\\s+but\\s+(?:(?:has|is)\\s+)?not\\s+(?:yet\\s+)?(?:been\\s+)?signed';
const toBe = '(?:concluded|negotiated|signed)';

const finite = [
	`(?:is|remains)\\s+${still}(?:under|in)\\s+negotiation`,
	`is\\s+${still}being\\s+negotiated`,
	`(?:remains|is\\s+(?:yet|still)|has\\s+(?:yet|still))\\s+to\\s+be\\s+${toBe}`,
	'(?:has|is)\\s+not\\s+yet\\s+(?:been\\s+)?signed',
	`(?:has\\s+been|is|was)\\s+${initialledOnly}`,
	'awaits\\s+(?:its\\s+)?signature',
	'has\\s+(?:yet|still)\\s+to\\s+(?:enter|come)\\s+into\\s+force',
	'has\\s+not\\s+(?:yet\\s+)?(?:entered|come)\\s+into\\s+force(?:\\s+yet)?',
	'is\\s+still\\s+to\\s+(?:enter|come)\\s+into\\s+force',
	'awaits\\s+(?:its\\s+)?entry\\s+into\\s+force',
	'is\\s+(?:now\\s+|fully\\s+|still\\s+)?in\\s+force',
	`(?:is|remains)\\s+${still}(?:provisionally\\s+applied|applied\\s+(?:provisionally|on\\s+a\\s+provisional\\s+basis)|in\\s+provisional\\s+application)`,
	'applies\\s+provisionally',
];

const attributive = [
	`${still}under\\s+negotiation`,
	`${still}being\\s+negotiated`,
	`(?:yet|still)\\s+to\\s+be\\s+${toBe}`,
	'not\\s+yet\\s+signed',
	initialledOnly,
	'awaiting\\s+(?:its\\s+)?signature',
	'awaiting\\s+(?:its\\s+)?entry\\s+into\\s+force',
];

/** Verbs of those who look back on something done: only behind these can a signature stand where talks stood. */
const lookingBack =
	'(?:(?:took|take|takes|taking)\\s+note|noted|notes|noting|welcom\\p{L}*|recall\\p{L}*|mention\\p{L}*|referr?\\p{L}*\\s+to)';

const talks = new RegExp(
	`(?<=\\b${lookingBack}\\s[^.;,]{0,30}?)(?:the\\s+)?(?:(?:state|progress|continuation|course)\\s+(?:of|in|made\\s+in)\\s+)?(?:the\\s+)?negotiations?\\s+(?:on|for|of|concerning|regarding|towards|relating\\s+to)\\s+(?<act>the|this)\\s*$`,
	'iu',
);

const called =
	/\b(?:call(?<call>ed|s|ing)?\s+for|hop(?<hope>ed|es|ing)\s+for|look(?<look>ed|s|ing)?\s+forward\s+to|await(?<wait>ed|s|ing)?)\s+(?:the\s+|an\s+)?(?:early\s+|prompt\s+|swift\s+|rapid\s+|forthcoming\s+)?entry\s+into\s+force\s+of(?<act>\s+the)?\s*$/iu;

const greeted: Readonly<Record<string, string>> = {
	ed: 'welcomed',
	s: 'welcomes',
	es: 'welcomes',
	ing: 'welcoming',
	'': 'welcome',
};

const whole = (pattern: string) => new RegExp(`\\b${pattern}$`, 'iu');

export const restated: readonly Restatement[] = [
	{
		said: /\bis\s+not\s+(?:yet\s+)?in\s+force$/iu,
		write: (_, { stage, day }) =>
			stage === 'in force' ? (day ? `has been in force since ${day}` : 'is in force') : undefined,
	},
	...finite.map(said => ({ said: whole(said), write: (_: unknown, to: Standing) => predicate(to) })),
	...attributive.map(said => ({
		said: new RegExp(
			`(?<!\\b(?:is|are|was|were|been|being|has|have|had|remains?|not)\\s+(?:\\p{L}+\\s+)?)\\b${said}$`,
			'iu',
		),
		write: (_: unknown, to: Standing) => attribute(to),
	})),
	{
		said: talks,
		leads: true,
		write({ groups }, { stage, day }) {
			if (!day || (stage !== 'signed' && stage !== 'in force')) return undefined;
			return `the ${stage === 'signed' ? 'signature' : 'entry into force'}, on ${day}, of ${groups!.act}`;
		},
	},
	{
		said: called,
		leads: true,
		write({ groups }, { stage, day }) {
			const { call, hope, look, wait, act = '' } = groups ?? {};
			const verb = greeted[(call ?? hope ?? look ?? wait ?? '').toLowerCase()];
			return stage === 'in force' && day && verb ? `${verb} the entry into force, on ${day}, of${act}` : undefined;
		},
	},
];

/** How a date of entry into force is said of an act that is not in force, or applied provisionally. */
const instead =
	(pending: string, applied: typeof predicate): Restatement['write'] =>
	(_, to) =>
		to.stage === 'provisional' ? applied(to) : pending;

/** A date of entry into force, with what leads up to it, of an act that is not in force. */
export const unforced: readonly Restatement[] = [
	{
		said: /\b(?<!having\s+)(?:entered|came)\s+into\s+force\s+(?:on\s+)?$/iu,
		write: instead('has not yet entered into force', predicate),
	},
	{
		said: /\b(?:is|has\s+been)\s+in\s+force\s+since\s+$/iu,
		write: instead('is not yet in force', predicate),
	},
	{
		said: /(?<=,\s*|\(\s*)in\s+force\s+since\s+$/iu,
		write: instead('not yet in force', attribute),
	},
];
