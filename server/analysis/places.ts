// Places in what is said of an act or an event: « signé à Kharkhorin », “held in Punta del Este”.

import type { Language } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { elementAt } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { fold, Gap, isShouted, told } from '../text/words.ts';
import type { Ground, Named } from './reading.ts';

/** A place as named: the id of a record, or `~` and its folded words where the registry knows none. */
export interface PlaceNamed extends Span {
	readonly id: string;
	/** The word behind its last. */
	readonly to: number;
}

// « San Miguel de Allende », “Santa Cruz de la Sierra”: no name of a town has more words.
const longestName = 6;

/** The place that begins at word `index`, where it is one: of the registry, or a capital behind « à », “in”, “at”. */
export function placeAt(ground: Ground, index: number): PlaceNamed | undefined {
	const { words, text, language, nameAt } = ground;
	const named = nameAt.get(index);
	if (!named && !words[index]!.capital) return undefined;
	const record = named?.entries.find(({ type, naming }) => type === 'place' && naming !== 'adjective');
	if (named && record) return { start: named.start, end: named.end, id: record.id, to: named.to };
	const word = words[index]!;
	if (!word.capital || index === 0) return undefined;
	// « à l’OCDE », “in Japan”: what the registry knows for something else is no town.
	if (named?.entries.some(({ naming }) => naming !== 'surname') && !isTown(ground, named)) return undefined;
	const before = words[index - 1]!;
	if (word.gap === Gap.comma && opensAsHost(ground, index) && !isShouted(text, word))
		return { start: word.start, end: word.end, id: idOf(text, word), to: index + 1 };
	if (word.gap !== Gap.space && text[word.start - 1] !== '(') return undefined;
	if (isHost(ground, index)) return { start: word.start, end: word.end, id: idOf(text, word), to: index + 1 };
	const article = language.acts.placeWords.has(text.slice(before.start, before.end)) ? 2 : 1;
	const lead = elementAt(words, index - article);
	// “(Tokyo, 19 April 2018)”
	const inBracket = word.gap === Gap.wall && /\(\s*$/u.test(text.slice(before.end, word.start));
	if (!inBracket && !(lead && language.acts.places.has(text.slice(lead.start, lead.end)))) return undefined;
	let to = index + 1;
	for (let next = to; next < words.length && next - index < longestName && words[next]!.gap === Gap.space; next++) {
		const { start, end } = words[next]!;
		if (ground.dateAt.has(next)) break;
		if (words[next]!.capital) to = next + 1;
		else if (!language.acts.placeWords.has(text.slice(start, end))) break;
	}
	const end = words[to - 1]!.end;
	if (inBracket && text[end] !== ',') return undefined;
	return { start: word.start, end, id: idOf(text, { start: word.start, end }), to };
}

/** Of a place that the registry does not know. */
function idOf(text: string, { start, end }: Span): string {
	return `~${fold(text.slice(start, end)).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}

/**
 * Whether a name of one word was host: « accueillie par [Angers] », « par la ville d’[Angers] », « que [Nantes] avait abritée »,
 * « qu’a accueillie [Nantes] », « a eu pour cadre [Nantes] ». A longer one may be anybody’s: “hosted by Prime Minister Abe”.
 */
function isHost({ words, text, language }: Ground, index: number): boolean {
	const tells = hostWords(language);
	const is = (place: number, flags: number) =>
		place >= 0 && place < words.length && (tells(words[place]!) & flags) !== 0;
	const { by, hosting, hosted, relative, town, venue } = host;
	if (!is(index - 1, beforeHost)) return false;
	const next = words[index + 1];
	if (isShouted(text, words[index]!) || is(index, host.entitled)) return false;
	if (is(index - 1, host.joining) && is(index - 2, town)) {
		const agent = is(index - 3, host.article) ? index - 4 : index - 3;
		return is(agent, by) && is(agent - 1, hosting);
	}
	if (next && next.gap === Gap.space && next.capital) return false;
	if (is(index - 1, by)) return is(index - 2, hosting);
	if (is(index - 1, hosting)) return is(index - 2, hosted) && is(index - 3, relative);
	if (is(index - 1, venue)) return is(index - 2, host.for);
	let verb = index + 1;
	while (is(verb, hosted) && !is(verb, hosting)) verb++;
	return is(verb, hosting) && verb > (language.bodies.premodified ? index : index + 1);
}

// What a word may be where a host is named: asked of every capital.
const host = {
	by: 1,
	hosting: 2,
	hosted: 4,
	relative: 8,
	town: 16,
	venue: 32,
	for: 64,
	joining: 128,
	article: 256,
	entitled: 512,
} as const;
/** One of these stands before the name of a host. */
const beforeHost = host.by | host.hosting | host.relative | host.venue | host.joining;

const hostWords = derived(({ meetings, bodies, articles, persons }: Language) => {
	const sets: readonly (readonly [number, ReadonlySet<string> | ReadonlyMap<string, unknown>])[] = [
		[host.by, meetings.hosts],
		[host.hosting, meetings.hosting],
		[host.hosted, meetings.hosted],
		[host.relative, meetings.relatives],
		[host.town, meetings.towns],
		[host.venue, meetings.venues],
		[host.for, meetings.for],
		[host.joining, bodies.joins],
		[host.article, articles],
		[host.entitled, persons.addresses],
		[host.entitled, persons.offices],
	];
	return told(key => sets.reduce((flags, [flag, set]) => (set.has(key) ? flags | flag : flags), 0));
});

// « avait accueilli [la cinquième édition] »: the meeting stands this close behind the verb.
const longestObject = 5;

/** « , [Toulouse] avait accueilli la cinquième édition »: the subject of a clause, and a meeting its object. */
function opensAsHost({ words, language }: Ground, index: number): boolean {
	const { hosting, hosted, nouns } = language.meetings;
	const key = (at: number) => words[at]?.key ?? '';
	if (language.small.has(key(index)) || language.acts.stops.has(key(index))) return false;
	let verb = index + 1;
	while (hosted.has(key(verb)) && !hosting.has(key(verb))) verb++;
	if (!hosting.has(key(verb)) || (verb === index + 1 && !language.bodies.premodified)) return false;
	for (let at = verb + 1; at <= verb + longestObject; at++) {
		if (words[at] === undefined || words[at]!.gap !== Gap.space) return false;
		if (nouns.has(key(at))) return true;
	}
	return false;
}

/** « à Salvador », “in Salvador”: a State that bears an article, or another name in this language, is not said so. */
function isTown({ words, text, language }: Ground, { from, entries }: Named): boolean {
	const lead = words[from - 1]!;
	if (!language.acts.places.has(text.slice(lead.start, lead.end))) return false;
	return entries.every(({ entity, written, naming }) => {
		if (entity.type !== 'country' || naming !== 'name') return false;
		const own = [...(entity.names[language.id] ?? []), ...(entity.aliases ?? [])];
		return language.id === 'fr' ? entity.article !== undefined : !own.includes(written);
	});
}

/** The place that ends before word `to`: « la signature [à Oulan-Bator], le 18 septembre 2015, de l’accord ». */
export function placeBefore(
	ground: Ground,
	to: number,
): { readonly at: PlaceNamed; readonly from: number } | undefined {
	for (let from = to - 1; from >= 0 && to - from <= longestName; from--) {
		const at = placeAt(ground, from);
		if (at?.to === to) return { at, from };
	}
	return undefined;
}

/**
 * Whether two places as named are certainly not one: both said, neither the other's spelling. `foreign`: said in two
 * languages, in which a town that the registry does not know may bear two names.
 */
export function placesDiffer(one: string | undefined, other: string | undefined, foreign = false): boolean {
	if (one === undefined || other === undefined || one === other) return false;
	if (foreign && (one.startsWith('~') || other.startsWith('~'))) return false;
	const [a, b] = [one, other].map(id => id.replace(/^~/, '').replaceAll('-', ' '));
	return !a!.startsWith(b!) && !b!.startsWith(a!);
}
