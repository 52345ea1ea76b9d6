// What happens to a thing once: « l’Institut …, inauguré à Ziguinchor le 5 octobre 2017 », “the Programme, launched at …”.
import type { Language, MadeVerb } from '../languages/language.ts';
import type { DateMention } from '../languages/read-dates.ts';
import { derived } from '../text/derived.ts';
import { elementAt, firstThat } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import { Gap } from '../text/words.ts';
import { isAcronym } from './acronyms.ts';
import { saidBehind } from './bridge.ts';
import type { PlaceNamed } from './places.ts';
import type { Ground } from './reading.ts';
import { type KeyedName, keyOf, keysOf, lastBefore, nameAtWord } from './series.ts';
import { bridgesOf } from './session-days.ts';

/** A thing and the day on which it was opened, founded, launched or closed. The span is the thing's. */
export interface OpeningPhrase extends Span {
	readonly verb: MadeVerb;
	/** Keys of the thing; see `KeyedName`. */
	readonly keys: readonly string[];
	readonly date: DateMention;
	readonly place?: PlaceNamed;
}

// « l’Institut franco-kazakhstanais des sciences … de la mer »: a longer name is a sentence read backwards.
const longestName = 14;
// A name in small letters throughout must say this much to be one thing's.
const leastStems = 3;
const bracketBehind = /\([^()\n]{2,40}\)[\s,]*$/u;

/** The openings of a paragraph, in order. `taken`: acts, whose opening for signature is another matter. */
export function openingPhrases(ground: Ground, names: readonly KeyedName[], taken: readonly Span[]): OpeningPhrase[] {
	const { words, language } = ground;
	const { made, madeNouns } = language.meetings;
	const found: OpeningPhrase[] = [];
	for (const at of ground.marks.made) {
		const from = madeFrom(ground, at);
		if (from === undefined) continue;
		const noun = madeNouns.get(words[at]!.key);
		// « ont inauguré, le …, le Centre »; « Fondée le 14 mai 2014, l’Académie … ».
		const opens = words[at]!.capital && (at === 0 || words[at]!.gap >= Gap.stop);
		const active = noun === undefined && (opens || language.meetings.hosted.has(words[at - 1]?.key ?? ''));
		const ahead = noun || active ? launchOf(ground, at, noun ?? made.get(words[at]!.key)!, names, active) : undefined;
		if (ahead && !isTaken(taken, ahead)) found.push(ahead);
		const thing = noun ? ownerOf(ground, at, names) : thingBefore(ground, from, names);
		if (!thing || isTaken(taken, thing)) continue;
		const verb = noun ?? made.get(words[at]!.key)!;
		const [said] = saidBehind(ground, at + 1, word => made.get(word), verb, doorsOf(language));
		// Opened and founded on a day; what lasts from a day to another is told of something else.
		if (said?.verb !== verb || (verb !== 'opened' && said.date.value?.includes('/'))) continue;
		found.push({ ...thing, verb, date: said.date, ...(said.place ? { place: said.place } : {}) });
	}
	return found;
}

/** The first word of a participle that ends at word `at`: “[set] up”; undefined for a mere “up”. */
export function madeFrom({ words, language }: Ground, at: number): number | undefined {
	const first = language.meetings.madeBehind.get(words[at]!.key);
	if (first === undefined) return at;
	// “agreed to set up”: to be done.
	const toCome = language.acts.towards.has(words[at - 2]?.key ?? '');
	return words[at - 1]?.key === first && words[at]!.gap === Gap.space && !toCome ? at - 1 : undefined;
}

const doorsOf = derived((language: Language) => new Set([...bridgesOf(language), ...language.meetings.doors]));

/** Whether an act stands there; `taken` is in order. */
function isTaken(taken: readonly Span[], span: Span): boolean {
	const before = elementAt(taken, firstThat(taken.length, index => taken[index]!.start >= span.end) - 1);
	return before !== undefined && overlaps(before, span);
}

/**
 * « le lancement à Musanze, le 3 mars 2016, [du Programme …] »: the thing behind a noun and its day; behind an active verb,
 * « ont inauguré, le 5 décembre 2018, [le Laboratoire …] ».
 */
function launchOf(
	ground: Ground,
	noun: number,
	verb: MadeVerb,
	names: readonly KeyedName[],
	active: boolean,
): OpeningPhrase | undefined {
	const { words, language } = ground;
	const [said] = saidBehind(ground, noun + 1, () => undefined, verb);
	if (!said || said.verb !== verb || said.date.value?.includes('/')) return undefined;
	let from = said.to;
	if (!(active ? language.articles : language.bodies.joins).has(words[from]?.key ?? '')) return undefined;
	while (language.small.has(words[from]?.key ?? '')) from++;
	const name = nameAtWord(names, from);
	if (!name && !(words[from] && words[from]!.capital)) return undefined;
	let to = name?.to ?? from + 1;
	while (
		!name &&
		to < words.length &&
		to - from < longestName &&
		words[to]!.gap === Gap.space &&
		!language.acts.stops.has(words[to]!.key)
	)
		to++;
	const keys = name?.keys ?? keysOf(ground, from, to, true);
	if (!name && !keys[0]?.includes('+')) return undefined;
	const { start } = words[from]!;
	return { start, end: words[to - 1]!.end, verb, keys, date: said.date, ...(said.place ? { place: said.place } : {}) };
}

/** « l’Institut …, depuis [sa création] en 2009 »: the body last named before in the sentence. */
function ownerOf({ words, text, language }: Ground, noun: number, names: readonly KeyedName[]): KeyedName | undefined {
	if (!language.meetings.possessives.has(elementAt(words, noun - 1)?.key ?? '')) return undefined;
	const name = lastBefore(names, noun - 1);
	return name && !/[.;!?]\s+[\p{Lu}«“]|\n\s*\n/u.test(text.slice(name.end, words[noun]!.start)) ? name : undefined;
}

/** What stands before a participle: a name of the paragraph, else the words back to its article. */
export function thingBefore(
	ground: Ground,
	verb: number,
	names: readonly KeyedName[],
): (Span & { keys: readonly string[] }) | undefined {
	const { words, text, language } = ground;
	let end = verb;
	const { bridges } = language.meetings;
	while (end > 0 && verb - end < 4 && bridges.has(words[end - 1]!.key) && words[end]!.gap <= Gap.comma) end--;
	// « (CFMP), inauguré »: the bracket's words are no part of the name.
	const before = text.slice(Math.max(0, words[end]!.start - 48), words[end]!.start);
	const bracket = bracketBehind.exec(before);
	if (bracket) {
		const opens = words[end]!.start - bracket[0].length;
		while (end > 0 && words[end - 1]!.start >= opens) end--;
	} else if (words[end]!.gap > Gap.comma) return undefined;
	const name = lastBefore(names, end);
	// « le Centre »: a head alone is the name of any such body.
	if (name?.to === end && name.from === end - 1 && language.bodies.heads.has(words[name.from]!.key))
		return calledShort(ground, name.from, end, names);
	if (name?.to === end) return name;
	const last = words[end - 1];
	if (last && isAcronym(text.slice(last.start, last.end)))
		return { start: last.start, end: last.end, keys: [last.key] };
	const from = nounFrom(ground, end);
	if (from === undefined) return undefined;
	const key = keyOf(ground, from, end, true);
	if (!key.includes('+') || (!words[from]!.capital && key.split('+').length < leastStems)) return undefined;
	return { start: words[from]!.start, end: words[end - 1]!.end, keys: keysOf(ground, from, end, true) };
}

function isJoint(key: string, { articles, bodies, small }: Pick<Language, 'articles' | 'bodies' | 'small'>): boolean {
	return articles.has(key) || bodies.joins.has(key) || bodies.topics.has(key) || small.has(key) || key === bodies.and;
}

/** « le [Centre], créé à … »: the one thing named before whose name has this word. */
function calledShort(
	{ words }: Ground,
	from: number,
	end: number,
	names: readonly KeyedName[],
): (Span & { keys: readonly string[] }) | undefined {
	const { key, start } = words[from]!;
	const before = names.filter(
		name =>
			name.to <= from && name.to - name.from > 1 && words.slice(name.from, name.to).some(word => word.key === key),
	);
	const [first] = before;
	if (!first || new Set(before.map(({ keys }) => keys[0])).size > 1) return undefined;
	return { start, end: words[end - 1]!.end, keys: first.keys };
}

/** Where a thing's name begins that ends before word `end`: at the first capital behind an article, else behind the last article. */
function nounFrom({ words, language, dateAt, dateBefore }: Ground, end: number): number | undefined {
	const { articles, acts, bodies, small } = language;
	let plain: number | undefined;
	let proper: number | undefined;
	for (let at = end - 1; at > 0 && end - at <= longestName; at--) {
		const { key, gap } = words[at]!;
		// “the Reef [and] Coral Network”: between two words of one name.
		const inName = key === bodies.and && words[at - 1]!.capital && words[at + 1]?.capital === true;
		if (dateAt.has(at) || dateBefore.has(at + 1) || (!inName && (acts.verbs.has(key) || acts.stops.has(key)))) break;
		if (gap > Gap.space) break;
		const { key: before } = words[at - 1]!;
		if (words[at]!.capital && (articles.has(before) || bodies.joins.has(before))) {
			proper = at;
			// “commended [the Ganga–Murray Partnership]”: what stands before the article is no part of a name.
			const outer = elementAt(words, at - 2);
			if (articles.has(before) && outer && !isJoint(outer.key, { articles, bodies, small })) break;
		} else if (articles.has(before)) plain = at;
	}
	// « le Centre de police (CCP) [de Saint-Georges], créé … »: the name of the town is not the Centre's.
	const lead = proper === undefined ? undefined : words[proper - 1];
	if (lead && bodies.joins.has(lead.key)) {
		if (lead.gap > Gap.space) return undefined;
		// « [l’hôpital maternel de] Kribi »: its town is only the end of its name.
		return plain ?? proper;
	}
	return proper ?? plain;
}
