// When and where a meeting of a series took place, as the words around its number say.
import type { Language } from '../languages/language.ts';
import type { DateMention } from '../languages/read-dates.ts';
import { derived } from '../text/derived.ts';
import { elementAt } from '../text/search.ts';
import { folded, Gap } from '../text/words.ts';
import { isAcronym } from './acronyms.ts';
import { saidBehind } from './bridge.ts';
import { type Ordinal, ordinalAt } from './ordinals.ts';
import { type PlaceNamed, placeAt, placeBefore } from './places.ts';
import type { Ground } from './reading.ts';
import { acronymBehind } from './series.ts';

// « , postponed on account of the pandemic, »: between a number and what is said of it.
const longestInterlude = 10;
const longestComplement = 6;
// « a siégé à Québec [le 7 juin 2023] pour sa cinquième session ».
const reachBack = 14;

/** The day and the place of a meeting, and the word behind them. */
export type What = { readonly date?: DateMention; readonly place?: PlaceNamed } & { readonly to?: number };

/** When and where, as the words behind say, else those before « pour sa », “for its”. */
export function whatOf(ground: Ground, number: Ordinal, to: number, floor: number): What {
	const ahead = aheadOf(ground, number.from, floor);
	// « a siégé à Rabat le 4 mai 2017, pour sa huitième session, puis à Fès le … »: behind comes the next. Not « …, et, pour
	// la deuxième fois, à Fès le … ».
	if (ahead.date && ground.words[number.from - 3]?.key !== ground.language.acts.and) return ahead;
	const behind =
		behindOf(ground, to) ??
		behindOf(ground, pastAcronym(ground, to)) ??
		behindOf(ground, pastComplement(ground, to)) ??
		behindOf(ground, pastInterlude(ground, to)) ??
		hostedBy(ground, to) ??
		behindOf(ground, pastHosts(ground, to)) ??
		hostedThere(ground, to);
	return { ...ahead, ...behind };
}

function behindOf(ground: Ground, from: number | undefined): What | undefined {
	if (from === undefined) return undefined;
	const { meetings } = ground.language;
	const [said] = saidBehind(
		ground,
		from,
		word => (meetings.held.has(word) ? ('held' as const) : undefined),
		undefined,
		bridgesOf(ground.language),
	);
	return said && { date: said.date, to: said.to, ...(said.place ? { place: said.place } : {}) };
}

/** Words that may stand between a meeting, or a participle, and its date. */
export const bridgesOf = derived(({ meetings, acts }: Language) => new Set([...meetings.bridges, ...acts.bridges]));

/** “round [of political consultations] took place”: the word behind what it is about. */
export function pastComplement({ words, language, dateAt }: Ground, to: number): number | undefined {
	const { held, bridges } = language.meetings;
	if (!language.bodies.joins.has(words[to]?.key ?? '')) return undefined;
	for (let at = to + 1; at < words.length && at - to <= longestComplement; at++) {
		const { key, gap } = words[at]!;
		if (gap > Gap.comma || dateAt.has(at)) return undefined;
		if (gap === Gap.comma || held.has(key) || bridges.has(key)) return at;
	}
	return undefined;
}

/** “the sixth conference (TICAD VI, Nairobi, 27–28 August 2016)”: the word behind the acronym and its number. */
function pastAcronym(ground: Ground, to: number): number | undefined {
	return acronymBehind(ground, to) && /^(?:\d|[ivx]+$)/u.test(ground.words[to + 1]?.key ?? '') ? to + 2 : undefined;
}

/** The word behind « , reportée en raison de la pandémie, »; undefined where nothing of the kind stands here. */
function pastInterlude(ground: Ground, from: number): number | undefined {
	const { words, dateAt } = ground;
	if (words[from]?.gap !== Gap.comma) return undefined;
	for (let at = from + 1; at < words.length && at - from <= longestInterlude; at++) {
		// “, which followed [the fourth, held …]”: what is said behind is said of that one.
		if (dateAt.has(at) || words[at]!.gap > Gap.comma || ordinalAt(ground, at)) return undefined;
		if (words[at]!.gap === Gap.comma) return at;
	}
	return undefined;
}

/** « , que Dakar avait accueilli les 29 et 30 novembre 2014 ». */
function hostedBy(ground: Ground, from: number): What | undefined {
	const { words, text, language, nameAt, dateAt } = ground;
	if (!language.meetings.relatives.has(words[from]?.key ?? '')) return undefined;
	const named = nameAt.get(from + 1);
	const record = named?.entries.find(({ type }) => type === 'place');
	const place = named && record ? { start: named.start, end: named.end, id: record.id, to: named.to } : undefined;
	let at = place?.to ?? from + 2;
	const first = words[from + 1];
	if (!place && !first?.capital) return undefined;
	const town =
		place ?? (named || !first || isAcronym(text.slice(first.start, first.end)) ? undefined : townAt(ground, from + 1));
	at = town?.to ?? at;
	while (language.meetings.hosted.has(words[at]?.key ?? '')) at++;
	while (language.small.has(words[at]?.key ?? '') && !dateAt.has(at)) at++;
	const dated = dateAt.get(at);
	return dated && { date: dated.date, ...(town ? { place: town } : {}) };
}

/** « , que [la France et le Costa Rica ont] réunie à Nice »: the verb behind the States that were hosts. */
export function pastHosts(ground: Ground, start: number): number | undefined {
	const { words, language, nameAt } = ground;
	const { relatives, held, hosted, over } = language.meetings;
	// “, [over] which Chile presided in Madrid”
	const from = over.has(words[start]?.key ?? '') ? start + 1 : start;
	if (!relatives.has(words[from]?.key ?? '')) return undefined;
	let states = 0;
	for (let at = from + 1; at < words.length && words[at]!.gap <= Gap.comma; ) {
		const named = nameAt.get(at);
		const { key } = words[at]!;
		if (named?.entries.some(({ type, naming }) => type === 'country' && naming !== 'adjective')) {
			states++;
			at = named.to;
		} else if (states > 0 && held.has(key)) return at;
		else if (language.articles.has(key) || key === language.acts.and || hosted.has(key)) at++;
		else return undefined;
	}
	return undefined;
}

/** A town that the registry does not know: the capitals from a word on. */
function townAt({ words, text, nameAt }: Ground, from: number): PlaceNamed {
	let to = from + 1;
	while (words[to]?.gap === Gap.space && words[to]!.capital && !nameAt.has(to)) to++;
	const [{ start }, { end }] = [words[from]!, words[to - 1]!];
	return { start, end, id: `~${folded(text.slice(start, end))}`, to };
}

/** “was hosted by Concepción on 5 November 2018”. */
function hostedThere(ground: Ground, from: number): What | undefined {
	const { words, language, dateAt, nameAt } = ground;
	const { hosted, bridges } = language.meetings;
	let at = from;
	while (at < words.length && bridges.has(words[at]!.key) && !hosted.has(words[at]!.key)) at++;
	if (at === from && !hosted.has(words[at]?.key ?? '')) return undefined;
	while (hosted.has(words[at]?.key ?? '')) at++;
	if (!language.meetings.hosts.has(words[at]?.key ?? '')) return undefined;
	const start = at + 1;
	const named = nameAt.get(start);
	let to = named?.to ?? start;
	while (!named && to < words.length && words[to]!.gap === Gap.space && words[to]!.capital) to++;
	if (to === start) return undefined;
	while (language.small.has(words[to]?.key ?? '') && !dateAt.has(to)) to++;
	const dated = dateAt.get(to);
	return dated && { date: dated.date, to: dated.to };
}

/** « a siégé à Québec le 7 juin 2023 pour sa cinquième session ». */
function aheadOf(ground: Ground, from: number, floor: number): What {
	const { words, text, language, dateBefore } = ground;
	const { meetings } = language;
	// « à Rijeka le 12 novembre 2019 (quatorzième session) ».
	const inBracket = dateBefore.get(from);
	if (inBracket && from > floor && /^\s*\(\s*$/u.test(text.slice(inBracket.date.end, words[from]!.start))) {
		const at = inBracket.from - 1;
		const where = placeBefore(ground, language.small.has(words[at]?.key ?? '') ? at : at + 1);
		return { date: inBracket.date, ...(where ? { place: where.at } : {}) };
	}
	const own = elementAt(words, from - 1);
	// « ont coprésidé à Rabat, le 20 novembre 2018, [la douzième Réunion] ».
	const dated = own && language.articles.has(own.key) && own.gap === Gap.comma ? dateBefore.get(from - 1) : undefined;
	if (dated && from - 1 > floor) {
		const at = dated.from - 1;
		const where = placeBefore(ground, language.small.has(words[at]?.key ?? '') ? at : at + 1);
		return { date: dated.date, ...(where ? { place: where.at } : {}) };
	}
	if (
		!own ||
		!(meetings.possessives.has(own.key) || meetings.ours.has(own.key) || language.articles.has(own.key)) ||
		!meetings.for.has(elementAt(words, from - 2)?.key ?? '')
	)
		return {};
	let what: What = {};
	for (let at = from - 2; at > floor && from - at < reachBack; at--) {
		const dated = what.date ? undefined : dateBefore.get(at);
		if (dated) {
			what = { ...what, date: dated.date };
			at = dated.from + 1;
			continue;
		}
		if (words[at]!.gap >= Gap.stop) break;
		const place = placeAt(ground, at);
		if (place && place.to <= from - 2) return { ...what, place };
		if (meetings.held.has(words[at]!.key)) break;
	}
	return what;
}
