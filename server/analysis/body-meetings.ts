// Summits of the bodies whose meetings are on record: “the G20 Summit held in New Delhi on …”, « le XIXe Sommet de la Francophonie ».
import type { DateMention } from '../languages/read-dates.ts';
import type { Organisation } from '../registry/entity.ts';
import type { Span } from '../text/span.ts';
import { Gap, type Word } from '../text/words.ts';
import type { Ordinal } from './ordinals.ts';
import { type PlaceNamed, placeAt, placeBefore } from './places.ts';
import type { Ground, Named } from './reading.ts';
import { bridgesOf, whatOf } from './session-days.ts';
import { numberAt } from './sessions.ts';

/** A summit as told. The span is that of the words that name it. */
export interface BodyMeeting extends Span {
	readonly body: Organisation;
	readonly number?: Span & { readonly value: number };
	readonly date?: DateMention;
	readonly place?: PlaceNamed;
	/** A verb says that the day is the meeting's: “held on”. */
	readonly held?: true;
}

export function bodyMeetings(ground: Ground): readonly BodyMeeting[] {
	const found: BodyMeeting[] = [];
	let floor = 0;
	for (const named of ground.nameAt.values()) {
		const body = bodyWithMeetings(named);
		if (!body) continue;
		const head = headOf(ground, named, body);
		const heads = head && head.from >= floor && !isApart(ground, head) ? [head] : [];
		for (const each of [...heads, ...furtherOn(ground, heads[0]?.to ?? named.to, heads.length > 0)]) {
			floor = each.to;
			const meeting = told(ground, body, each);
			if (meeting) found.push(meeting);
		}
	}
	return found;
}

/**
 * « du XIXe Sommet de la Francophonie …, et du seizième [Sommet], qu’avait accueilli … »: numbered, in the sentence in which
 * one was `told` of, or “its”; and no other body between.
 */
function* furtherOn(ground: Ground, from: number, told: boolean): Iterable<Head> {
	const { words, marks, nameAt, language } = ground;
	let stopped = !told;
	let at = from;
	for (const noun of marks.meeting) {
		if (noun < from) continue;
		for (; at <= noun; at++) {
			stopped ||= words[at]!.gap >= Gap.stop;
			if (nameAt.get(at)?.entries.some(({ type }) => type === 'organisation')) return;
		}
		const next = words[noun + 1];
		const number = isSummit(ground, noun) ? numberFrom(ground, noun) : undefined;
		if (!number || (next?.gap === Gap.space && (isLink(language, next) || next.capital))) continue;
		const owned = language.meetings.possessives.has(words[number.from - 1]?.key ?? '');
		if (!stopped || owned) yield { from: noun, to: noun + 1 };
	}
}

function bodyWithMeetings({ entries }: Named): Organisation | undefined {
	let body: Organisation | undefined;
	for (const { entity, naming, meets } of entries) {
		if (!meets || naming === 'adjective') continue;
		if (body && body !== entity) return undefined;
		body = entity as Organisation;
	}
	return body;
}

/** The words of a summit, `from` to `to`; a place among them; a number behind an acronym; a verb in the noun's stead. */
interface Head {
	readonly from: number;
	readonly to: number;
	readonly place?: PlaceNamed;
	readonly number?: Span & { readonly value: number };
	readonly met?: true;
}

// “the G20 [Leaders’ Rio de Janeiro] Summit”, « sommet [de Madrid de l’]OTAN ».
const longestInside = 5;

function headOf(ground: Ground, named: Named, body: Organisation): Head | undefined {
	const { words, text, language } = ground;
	if (body.kind === 'event-series') return withNumberBehind(ground, named) ?? { from: named.from, to: named.to };
	// « sommet UE-[OTAN] », “[NATO]–Ukraine summit”: of two, and of neither.
	if (/[-–/]/u.test(text.charAt(named.start - 1)) || /[-–/]/u.test(text[named.end] ?? '')) return undefined;
	let place: PlaceNamed | undefined;
	for (let at = named.to; at < named.to + longestInside && words[at]?.gap === Gap.space; at++) {
		const { key } = words[at]!;
		if (isSummit(ground, at)) return { from: named.from, to: at + 1, ...(place ? { place } : {}) };
		const inside = recordAt(ground, at);
		if (inside && !place) {
			place = inside;
			at = inside.to - 1;
		} else if (key !== 's' && key !== 'leaders' && key !== 'annual') break;
	}
	let at = named.from - 1;
	for (let steps = 0; at >= 0 && steps < longestInside && words[at + 1]!.gap === Gap.space; steps++) {
		if (isSummit(ground, at)) return { from: at, to: named.to, ...(place ? { place } : {}) };
		const before = placeBefore(ground, at + 1);
		if (before && !before.at.id.startsWith('~')) {
			place = before.at;
			at = before.from - 1;
		} else if (isLink(language, words[at]!)) at--;
		else break;
	}
	return metBehind(ground, named);
}

function isSummit({ words, language }: Ground, at: number): boolean {
	return language.meetings.nouns.get(words[at]!.key) === 'summit';
}

function isLink({ bodies, articles, small }: Ground['language'], { key }: Word): boolean {
	return bodies.joins.has(key) || articles.has(key) || small.has(key);
}

function recordAt(ground: Ground, at: number): PlaceNamed | undefined {
	const place = placeAt(ground, at);
	return place?.id.startsWith('~') ? undefined : place;
}

/** “TICAD 8”, « TICAD VI ». */
function withNumberBehind(ground: Ground, named: Named): Head | undefined {
	const next = ground.words[named.to];
	if (next?.gap !== Gap.space || ground.dateAt.has(named.to)) return undefined;
	const number = numberAt(ground, named.to);
	const said = ground.text.slice(next.start, next.end);
	const value = /^\d{1,2}$/u.test(said) ? Number(said) : number?.to === named.to + 1 ? number.value : undefined;
	if (value === undefined || !/^(?:\d+|[IVX]+)$/u.test(said)) return undefined;
	return { from: named.from, to: named.to + 1, number: { start: next.start, end: next.end, value } };
}

/** “the Organization of Turkic States, [which] met in …”, « …, [qui] s’est réunie ». */
function opensRelative({ meetings, acts }: Ground['language'], { key }: Word): boolean {
	return meetings.relatives.has(key) || acts.doers.has(key);
}

/** “the Group of Twenty met in …”: directly behind the name. */
function metBehind({ words, language }: Ground, named: Named): Head | undefined {
	const { met } = language.meetings;
	const between = bridgesOf(language);
	// « le sommet extraordinaire de l’[OTAN s’est tenu] »: something of the body did, and not the body.
	const lead = language.articles.has(words[named.from - 1]?.key ?? '') ? named.from - 2 : named.from - 1;
	if (lead >= 0 && words[lead + 1]!.gap === Gap.space && isLink(language, words[lead]!)) return undefined;
	const relative = words[named.to]?.gap === Gap.comma && opensRelative(language, words[named.to]!);
	let at = relative ? named.to + 1 : named.to;
	while (at < named.to + 3 && words[at]?.gap === Gap.space && !met.has(words[at]!.key) && between.has(words[at]!.key))
		at++;
	const verb = words[at];
	if (!verb || verb.gap !== Gap.space || !met.has(verb.key)) return undefined;
	return { from: named.from, to: at + 1, met: true };
}

/** « sommet extraordinaire », “G20 Summit on Food Security”: one beside the series. */
function isApart({ words, language, dateAt }: Ground, { from, to }: Head): boolean {
	const { apart } = language.meetings;
	for (let at = Math.max(0, from - 2); at < Math.min(words.length, to + 2); at++)
		if (apart.has(words[at]!.key) && (at < to || words[at]!.gap === Gap.space)) return true;
	const next = words[to];
	return (
		next !== undefined &&
		next.gap === Gap.space &&
		language.bodies.topics.has(next.key) &&
		!dateAt.has(to) &&
		!dateAt.has(to + 1)
	);
}

// « en marge du [sommet] »: this close before.
const reachBeside = 7;

function told(ground: Ground, body: Organisation, head: Head): BodyMeeting | undefined {
	const { words } = ground;
	const number = head.number ?? numberBefore(ground, head.from);
	const pseudo = { from: head.from, to: head.from, value: 0 };
	const { date, place: behind } = whatOf(ground, pseudo, head.to, head.from - 1);
	const before = head.place ? undefined : placeBefore(ground, head.from);
	const place =
		head.place ??
		(before && !before.at.id.startsWith('~') && words[before.from]!.capital && isJoined(ground, before.from)
			? before.at
			: undefined) ??
		behind ??
		(date ? undefined : placeBehind(ground, head.to));
	if (!date && !(place && number)) return undefined;
	const held = date !== undefined && (head.met ?? isHeld(ground, head.to, date));
	// “They met in the margins of the summit on …”: a single day may be that on which they met.
	if (date && !held && !date.value?.includes('/') && isBeside(ground, head.from)) return undefined;
	return {
		start: words[head.from]!.start,
		end: words[head.to - 1]!.end,
		body,
		...(number ? { number } : {}),
		...(date ? { date } : {}),
		...(place ? { place } : {}),
		...(held ? { held: true as const } : {}),
	};
}

/** “the [Madrid] NATO summit”, and not “in Madrid NATO …”. */
function isJoined({ words, language }: Ground, from: number): boolean {
	return from > 0 && language.articles.has(words[from - 1]!.key);
}

function numberBefore(ground: Ground, from: number): BodyMeeting['number'] {
	const number = numberFrom(ground, from);
	if (!number) return undefined;
	const { words } = ground;
	return { start: words[number.from]!.start, end: words[from - 1]!.end, value: number.value };
}

function numberFrom(ground: Ground, noun: number): Ordinal | undefined {
	for (let at = Math.max(0, noun - 4); at < noun; at++) {
		const number = numberAt(ground, at);
		if (number?.to === noun && ground.words[noun]!.gap === Gap.space) return number;
	}
	return undefined;
}

/** “, which was held [in Kazan]”: only words that change nothing between. */
function placeBehind(ground: Ground, from: number): PlaceNamed | undefined {
	const { words, language } = ground;
	const { held, bridges } = language.meetings;
	for (let at = from; at < from + longestInside + 2 && words[at] && words[at]!.gap <= Gap.comma; at++) {
		const place = placeAt(ground, at);
		if (place) return place;
		const { key } = words[at]!;
		if (!language.small.has(key) && !held.has(key) && !bridges.has(key)) return undefined;
	}
	return undefined;
}

function isHeld({ words, language }: Ground, from: number, date: DateMention): boolean {
	for (let at = from; at < words.length && words[at]!.end <= date.start; at++)
		if (language.meetings.held.has(words[at]!.key)) return true;
	return false;
}

function isBeside({ words, language }: Ground, from: number): boolean {
	for (let at = from - 1; at >= 0 && from - at <= reachBeside && words[at + 1]!.gap <= Gap.comma; at--)
		if (language.meetings.beside.has(words[at]!.key)) return true;
	return false;
}
