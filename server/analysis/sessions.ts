import type { DateMention } from '../languages/read-dates.ts';
import { joinedInOrder } from '../text/joined.ts';
import { elementAt } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { Gap } from '../text/words.ts';
import { isAcronym } from './acronyms.ts';
import { isMarked } from './by-word.ts';
import { isAdjective } from './complements.ts';
import { type Ordinal, ordinalAt, romanValue } from './ordinals.ts';
import type { PlaceNamed } from './places.ts';
import type { Ground } from './reading.ts';
import { acronymBehind, type KeyedName, keyOf, keysOf, lastBefore } from './series.ts';
import { pastComplement, whatOf } from './session-days.ts';

/** One meeting of a series. The span runs from its number to its noun, or to its number alone. */
export interface SessionPhrase extends Span {
	readonly ordinal: number;
	/** Where the number stands. */
	readonly number: Span;
	/** `session`, `summit`, …: nouns of one kind are one. */
	readonly kind: string;
	/** Keys of what it is a meeting of; see `KeyedName`. */
	readonly series: readonly string[];
	/** The words that say what it is a meeting of. */
	readonly name?: Span;
	readonly date?: DateMention;
	readonly place?: PlaceNamed;
}

// « la deuxième grande [réunion] », “the seventh Tokyo International [Conference]”.
const longestLead = 5;
const longestTail = 9;

/** The numbered meetings of a paragraph, in order: those of which something is said. */
export function sessionPhrases(ground: Ground, names: readonly KeyedName[]): SessionPhrase[] {
	const found: SessionPhrase[] = [];
	let last: Named | undefined;
	// Behind the last date that was given to one.
	let floor = 0;
	let next = 0;
	for (const index of placesOf(ground)) {
		if (index < next) continue;
		next = index + 1;
		const called = acronymAt(ground, index);
		const number = called?.number ?? numberAt(ground, index);
		const head =
			called ??
			(number &&
				(headBehind(ground, number, names) ?? elliptic(ground, number, last ?? nounBefore(ground, number, names))));
		if (!number || !head) continue;
		// “The fifth round”: of the series just named, where it names none itself.
		last = head.series.length === 0 && last?.kind === head.kind ? { ...last, kind: head.kind } : head;
		next = head.to;
		const { to, ...what } = whatOf(ground, number, head.to, floor);
		floor = Math.max(floor, to ?? head.to);
		if (!what.date && !what.place) continue;
		const { words } = ground;
		found.push({
			start: words[number.from]!.start,
			end: words[head.to - 1]!.end,
			number: { start: words[number.from]!.start, end: words[number.to - 1]!.end },
			ordinal: number.value,
			kind: last.kind,
			series: last.series,
			...(last.name ? { name: last.name } : {}),
			...what,
		});
	}
	return found;
}

/** Where a number can begin, and one word before: the acronym that it follows. */
function placesOf({ marks }: Ground): readonly number[] {
	const found: number[] = [];
	for (const index of marks.number) {
		if (index > 0) found.push(index - 1);
		found.push(index);
	}
	return found;
}

/** “TICAD 7”, « TICAD VI »: an acronym and a number. Its kind is open: what else bears the acronym says it. */
function acronymAt(ground: Ground, index: number): (Head & { number: Ordinal }) | undefined {
	const { words, text } = ground;
	const word = words[index]!;
	const next = words[index + 1];
	if (next?.gap !== Gap.space || !word.capital || !isAcronym(text.slice(word.start, word.end))) return undefined;
	const said = text.slice(next.start, next.end);
	const value = /^\d{1,2}$/u.test(said) ? Number(said) : romanValue(said);
	if (value === undefined || ground.dateAt.has(index + 1)) return undefined;
	return {
		kind: '',
		series: [word.key],
		name: spanOf(word),
		to: index + 2,
		number: { from: index, to: index + 2, value },
	};
}

/** The number of a meeting that begins at a word: « cinquième », « les cinquièmes », “inaugural”. */
export function numberAt(ground: Ground, index: number): Ordinal | undefined {
	if (!isMarked(ground.marks.number, index)) return undefined;
	const { words, language } = ground;
	const { key } = words[index]!;
	if (language.meetings.first.has(key)) return { from: index, to: index + 1, value: 1 };
	const known = ordinalAt(ground, index) ?? loneRoman(ground, index);
	if (known) return known;
	// « les cinquièmes Jeux »: an ordinal in the plural.
	const value = key.endsWith('s') ? language.numbers.ordinals.get(key.slice(0, -1)) : undefined;
	return value === undefined ? undefined : { from: index, to: index + 1, value };
}

/** “the [X] Luso-Brazilian Encounter”, « la [V] Réunion »: a lone letter counts behind an article, before a meeting. */
function loneRoman({ words, text, language }: Ground, index: number): Ordinal | undefined {
	const before = elementAt(words, index - 1);
	const word = words[index]!;
	const value = lone.get(text.slice(word.start, word.end));
	if (!value || !before || !language.articles.has(before.key)) return undefined;
	for (let at = index + 1; at < words.length && at - index <= longestLead; at++) {
		if (words[at]!.gap !== Gap.space || !words[at]!.capital) return undefined;
		if (language.meetings.nouns.has(words[at]!.key)) return { from: index, to: index + 1, value };
	}
	return undefined;
}

const lone = new Map([
	['I', 1],
	['V', 5],
	['X', 10],
]);

type Named = Pick<SessionPhrase, 'kind' | 'series' | 'name'>;

function elliptic(ground: Ground, number: Ordinal, named: Named | undefined): Head | undefined {
	return named && stands(ground, number) ? { ...named, to: number.to } : undefined;
}

// “the previous round of Foreign Office Consultations, [the fifth]”: the noun stands this close before.
const reachNoun = 9;

/** The noun before a number in apposition. */
function nounBefore(ground: Ground, number: Ordinal, names: readonly KeyedName[]): Named | undefined {
	const { words, language, marks } = ground;
	// Of “round of Foreign Office Consultations”, the round.
	const noun = marks.meeting.find(index => index < number.from && number.from - index <= reachNoun);
	if (noun === undefined) return undefined;
	for (let at = noun + 1; at <= number.from; at++)
		if (words[at]!.gap >= Gap.stop || ground.dateAt.has(at)) return undefined;
	// “the [consular] consultations”
	let from = noun;
	while (
		language.bodies.premodified &&
		noun - from < longestLead &&
		words[from]!.gap === Gap.space &&
		isOwn(ground, from - 1)
	)
		from--;
	if (!language.articles.has(words[from - 1]?.key ?? '')) from = noun;
	const { to: _, ...named } = headAt(
		ground,
		{ from, to: from, value: 0 },
		noun,
		language.meetings.nouns.get(words[noun]!.key)!,
		names,
	);
	return named;
}

function isOwn({ words, language }: Ground, index: number): boolean {
	const key = words[index]?.key;
	return key !== undefined && !language.articles.has(key) && !language.small.has(key);
}

interface Head extends Named {
	/** The word behind the phrase. */
	readonly to: number;
}

/** The noun that is numbered, and of what it is a meeting. */
function headBehind(ground: Ground, number: Ordinal, names: readonly KeyedName[]): Head | undefined {
	const { words, language } = ground;
	const { nouns } = language.meetings;
	for (let at = number.to; at < words.length && at - number.to <= longestLead; at++) {
		const { key, gap } = words[at]!;
		if (gap !== Gap.space || ground.dateAt.has(at)) return undefined;
		const kind = nouns.get(key);
		if (kind) return headAt(ground, number, at, kind, names);
		if (language.small.has(key)) return undefined;
	}
	return undefined;
}

function headAt(ground: Ground, number: Ordinal, noun: number, kind: string, names: readonly KeyedName[]): Head {
	const { words } = ground;
	const to = tailEnds(ground, noun + 1);
	const last = lastBefore(names, to);
	const inside = last && last.from > noun && last.from < to ? last : undefined;
	if (inside && to > noun + 1) return { kind, series: inside.keys, name: spanOf(inside), to: Math.max(to, inside.to) };
	const own = to > noun + 1 || noun > number.to;
	// “the seventh Tokyo International Conference on African Development”: named by its own words.
	if (own && kind !== 'session') {
		const key = [keyOf(ground, number.to, noun), keyOf(ground, noun + 1, to)].filter(Boolean).join('+');
		const short = keysOf(ground, noun, to).slice(keyOf(ground, noun, to) ? 1 : 0);
		if (key) {
			const name = { start: words[number.to]!.start, end: words[to - 1]!.end };
			return { kind, series: [joinedInOrder(key.split('+')), ...short], name, to };
		}
	}
	const before = lastBefore(names, number.from);
	// A session is of the body last named in the paragraph; a summit only of one named in its own sentence.
	const near = before && (kind === 'session' || !sentenceBetween(ground, before.to, number.from)) ? before : undefined;
	const short = acronymBehind(ground, to);
	// “the inaugural round of political consultations”: where no body is named, what they are about.
	const complement = near ? undefined : pastComplement(ground, to);
	// « les consultations politiques, dont le quatrième tour »: of the talks just named.
	const talks = near || kind !== 'session' ? undefined : nounBefore(ground, number, names);
	const about =
		complement !== undefined
			? keyOf(ground, to, complement)
			: !near && to > noun + 1
				? keyOf(ground, noun + 1, to)
				: '';
	const series = [
		...(near?.keys ?? (about ? [] : (talks?.series ?? []))),
		...(about ? [about] : []),
		...(short ? [short] : []),
	];
	const called =
		near ?? (about ? { start: words[noun + 1]!.start, end: words[(complement ?? to) - 1]!.end } : undefined);
	return { kind, series, ...(called ? { name: spanOf(called) } : {}), to: own && kind === 'session' ? noun + 1 : to };
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}

function sentenceBetween({ words, text }: Ground, from: number, to: number): boolean {
	return /[.;!?]\s+[\p{Lu}«“]|\n\s*\n/u.test(text.slice(words[from - 1]!.end, words[to]!.end));
}

/** « session [de la Commission mixte] », “Conference [on African Development]”: the word behind it. */
function tailEnds(ground: Ground, from: number): number {
	const { words, language, dateAt } = ground;
	const { joins, topics, articles } = language.bodies;
	let to = from;
	for (let at = from; at < words.length && at - from < longestTail; at++) {
		const { key, gap } = words[at]!;
		if (gap !== Gap.space || dateAt.has(at)) break;
		if (joins.has(key) || topics.has(key) || articles.has(key)) continue;
		const noun = words[at]!.capital || isAdjective(ground, at);
		const lead = words[at - 1]!.key;
		if (!noun || (language.acts.places.has(lead) && !joins.has(lead))) break;
		to = at + 1;
	}
	return to;
}

/** « la sixième, réunie à … », “its second in Cork”: a number alone stands for the noun just named. */
function stands({ words, text, language, dateAt }: Ground, number: Ordinal): boolean {
	const before = words[number.from - 1];
	const lead = before && (language.small.has(before.key) || language.meetings.possessives.has(before.key));
	if (!lead || words[number.from]!.gap !== Gap.space) return false;
	const next = words[number.to];
	if (!next || next.gap === Gap.comma || dateAt.has(number.to)) return true;
	const said = text.slice(next.start, next.end);
	const { held, bridges } = language.meetings;
	return language.acts.places.has(said) || (held.has(next.key) && !next.capital) || bridges.has(next.key);
}
