// What English has told as done, told as to come: “was held” → “will be held”, “took place” → “will take place”.

const passive =
	/^(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:(?<adverb>also|solemnly|officially)\s+)?(?<participle>\p{L}+)$/iu;

/** Verbs whose past is no participle, so that nothing else can be meant. */
const plain: readonly (readonly [RegExp, string])[] = [
	[/^took\s+place$/iu, 'take place'],
	[/^met$/iu, 'meet'],
	[/^entered\s+into\s+force$/iu, 'enter into force'],
	[/^came\s+into\s+force$/iu, 'come into force'],
	[/^paid\s+a$/iu, 'pay a'],
	[/^paid\s+an$/iu, 'pay an'],
	[/^travell?ed\s+to$/iu, 'travel to'],
	[/^ended\s+on$/iu, 'end on'],
	[/^began\s+on$/iu, 'begin on'],
];

/** Verbs whose past may be a participle (“the forum hosted by Oslo”): only before an object. */
const transitive: ReadonlyMap<string, string> = new Map([
	['completed', 'complete'],
	['concluded', 'conclude'],
	['visited', 'visit'],
	['hosted', 'host'],
	['inaugurated', 'inaugurate'],
	['celebrated', 'celebrate'],
	['opened its', 'open its'],
]);
const object = /^\s+(?:the|an?|its|their|his|her)\s/u;

/** The verb as told of what is to come; undefined where that is not certain. `before`, `behind`: what stands around it. */
export function future(said: string, before: string, behind: string): string | undefined {
	if (/^\p{Lu}/u.test(said) || /\b(?:not|never)\s+$/iu.test(before)) return undefined;
	const { adverb, participle } = passive.exec(said)?.groups ?? {};
	if (participle) return `will ${adverb ? `${adverb.toLowerCase()} ` : ''}be ${participle}`;
	for (const [pattern, verb] of plain) if (pattern.test(said)) return `will ${verb}`;
	const verb = transitive.get(said.toLowerCase().replace(/\s+/gu, ' '));
	return verb && (verb.endsWith(' its') || object.test(behind)) ? `will ${verb}` : undefined;
}
