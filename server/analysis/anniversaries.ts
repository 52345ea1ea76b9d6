// Anniversaries: « le quinzième anniversaire de la signature du Traité », “the 20th anniversary of its independence”.
import type { Span } from '../text/span.ts';
import { Gap, words as wordsIn } from '../text/words.ts';
import { thingBefore } from './openings.ts';
import type { Ground } from './reading.ts';
import { type KeyedName, lastBefore } from './series.ts';

/** The span runs from the number to what is remembered. */
export interface Anniversary extends Span {
	/** How many years are full. */
	readonly years: number;
	/** The words of the number. */
	readonly number: Span;
	/** What is remembered: the words behind « de », “of”; absent behind « son », “its”. */
	readonly what?: Span;
	/** Keys of the thing named before, of which « son » speaks: analysis/series.ts. */
	readonly owner?: readonly string[];
}

// « quatre-vingt-dix-neuvième»: no number of years up to a hundred has more words.
const longestNumber = 4;
// Behind these many words it is the sentence that goes on, not the name of what is remembered.
const longestWhat = 20;

/** `names`: the things that the paragraph names, in order. */
export function anniversaries(ground: Ground, names: readonly KeyedName[]): Anniversary[] {
	const { words } = ground;
	const found: Anniversary[] = [];
	for (const at of ground.marks.anniversary) {
		const number = ground.language.acts.jubilees.has(words[at]!.key)
			? yearsBefore(ground, at)
			: numberBefore(ground, at);
		if (!number) continue;
		const to = whatEnds(ground, at + 1);
		// « célébrer son quinzième anniversaire »: of what was named before.
		const owned = ground.language.meetings.possessives.has(words[number.from - 1]?.key ?? '');
		if (to === at + 1 && !owned && !isRelative(ground, number.from)) continue;
		// « le quinzième anniversaire de [son] établissement », “the thirtieth anniversary of [its] entry into force”.
		const lead = ground.language.small.has(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
		const inside = to > lead && ground.language.meetings.possessives.has(words[lead]?.key ?? '');
		const owner = owned || inside ? lastBefore(names, number.from) : undefined;
		const near =
			owner && !/[.;:!?]\s+[\p{Lu}«“]|\n\s*\n/u.test(ground.text.slice(owner.end, words[number.from]!.start));
		const keys =
			(owned ? celebrant(ground, number.from, names) : undefined) ??
			(near && !isWhere(ground, owner) ? owner.keys : undefined);
		found.push({
			...(keys ? { owner: keys } : {}),
			start: words[number.from]!.start,
			end: words[to - 1]!.end,
			years: number.value,
			number: { start: words[number.from]!.start, end: words[at - 1]!.end },
			...(to > at + 1 ? { what: { start: words[at + 1]!.start, end: words[to - 1]!.end } } : {}),
		});
	}
	return found;
}

// « a fêté, en février 2023, son »: the verb stands this close.
const longestFeast = 7;

/** « a fêté les [vingt] ans », “celebrate [30] years”: how many years, where what is done with them is to remember them. */
function yearsBefore({ words, text, language }: Ground, at: number): { from: number; value: number } | undefined {
	const { affiliations, acts, bodies, meetings, statuses } = language;
	let best: { from: number; value: number } | undefined;
	let key = '';
	for (let from = at - 1; from > 0 && at - from <= longestNumber && words[from + 1]!.gap === Gap.space; from--) {
		key = key === '' ? words[from]!.key : `${words[from]!.key} ${key}`;
		const value = /^\d{1,3}$/u.test(key) ? Number(key) : affiliations.cardinals.get(key);
		if (value !== undefined) best = { from, value };
	}
	if (!best || best.value < 2) return undefined;
	for (let verb = best.from - 1; verb >= 0 && best.from - verb <= longestFeast; verb--) {
		const { start, end } = words[verb]!;
		if (words[verb + 1]!.gap > Gap.comma) return undefined;
		if (!acts.observed.test(` ${text.slice(start, end)}`)) continue;
		// « a fêté [cette année les] vingt ans », and nothing else between.
		const between = statuses.tense.years.reduce(
			(rest, [pattern]) => rest.replace(pattern, ' '),
			text.slice(end, words[best.from]!.start),
		);
		return wordsIn(between).every(({ key }) => bodies.articles.has(key) || meetings.possessives.has(key))
			? best
			: undefined;
	}
	return undefined;
}

/** “[the Partnership] (GMP), which celebrated its tenth”: the keys of what stands before the verb. */
function celebrant(ground: Ground, number: number, names: readonly KeyedName[]): readonly string[] | undefined {
	const { words, text, language } = ground;
	for (let at = number - 2; at > 0 && number - at <= longestFeast && words[at + 1]!.gap < Gap.stop; at--)
		if (language.acts.observed.test(` ${text.slice(words[at]!.start, words[at]!.end)}`))
			return thingBefore(ground, at, names)?.keys;
	return undefined;
}

/** “the Camões Chair (CC) at [the University], which will mark its …”: where something with a name is, which is what is spoken of. */
function isWhere({ words, text, language }: Ground, { from }: KeyedName): boolean {
	const at = language.articles.has(words[from - 1]?.key ?? '') ? from - 2 : from - 1;
	const [named, lead] = [words[at - 1], words[at]];
	if (!named || !lead) return false;
	const said = text.slice(lead.start, lead.end);
	if (!language.acts.places.has(said) && !language.acts.towards.has(said.toLowerCase())) return false;
	return named.capital || text.slice(named.end, lead.start).includes(')');
}

// « , dont ils ont célébré l’an dernier le »: no more words between.
const longestRelative = 9;

/** « le Traité …, [dont] ils ont célébré le dixième anniversaire ». */
function isRelative({ words, language, dateAt }: Ground, number: number): boolean {
	for (let at = number - 1; at > 0 && number - at <= longestRelative; at--) {
		if (language.acts.whose.has(words[at]!.key)) return true;
		if (words[at]!.gap > Gap.space || dateAt.has(at)) return false;
	}
	return false;
}

/** The ordinal whose last word stands before `at`, the longest that there is. */
function numberBefore(ground: Ground, at: number): { from: number; value: number } | undefined {
	if (at === 0) return undefined;
	const { words, language } = ground;
	const { ordinals, ordinalDigits } = language.numbers;
	let to = at;
	const digits = ordinalDigits.exec(words[to - 1]!.key)?.[1];
	if (digits !== undefined) return { from: to - 1, value: Number(digits) };
	let best: { from: number; value: number } | undefined;
	let key = '';
	for (to--; to >= 0 && at - to <= longestNumber && words[to + 1]!.gap === Gap.space; to--) {
		key = key === '' ? words[to]!.key : `${words[to]!.key} ${key}`;
		const value = ordinals.get(key);
		if (value !== undefined) best = { from: to, value };
	}
	return best && withHundreds(ground, best);
}

/** “[one hundred and] sixtieth”, « [cent] cinquantième ». */
function withHundreds(
	{ words, language }: Ground,
	{ from, value }: { from: number; value: number },
): { from: number; value: number } {
	let best = { from, value };
	let key = '';
	for (let at = from - 1; at >= 0 && from - at < longestNumber && words[at + 1]!.gap === Gap.space; at--) {
		key = key === '' ? words[at]!.key : `${words[at]!.key} ${key}`;
		const hundreds = language.numbers.hundreds.get(key);
		if (hundreds !== undefined) best = { from: at, value: hundreds + value };
	}
	return best;
}

/** The word behind the last of what is remembered; `from` where nothing is said of it. */
function whatEnds({ words, text, language, dateAt }: Ground, from: number): number {
	const { small, acts, meetings } = language;
	const first = words[from];
	if (!first || !small.has(first.key) || first.gap !== Gap.space) return from;
	// « [a] été célébré »: no « à ».
	if (acts.writtenStops.has(text.slice(first.start, first.end))) return from;
	let to = from;
	for (let index = from; index < words.length && index - from < longestWhat; index++) {
		const { key, gap } = words[index]!;
		// “of [that Treaty]”
		if (index === from + 1 && acts.stops.has(key) && acts.kinds.has(words[index + 1]?.key ?? '')) return index + 2;
		// “the U.S.-ROK alliance”: the stops of a short word part nothing.
		const short = gap === Gap.stop && words[index - 1]!.end - words[index - 1]!.start <= 2;
		// “of [its] entry into force”
		const own = index === from + 1 && meetings.possessives.has(key);
		if ((gap > Gap.space && !short) || (acts.stops.has(key) && !own) || dateAt.has(index)) break;
		if (!small.has(key)) to = index + 1;
	}
	return to;
}
