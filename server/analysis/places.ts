// Places in what is said of an act or an event: « signé à Kharkhorin », “held in Punta del Este”.

import { elementAt } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { fold, Gap } from '../text/words.ts';
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
	if (named && record) return { start: named.start, end: named.end, id: record.entity.id, to: named.to };
	const word = words[index]!;
	if (!word.capital || index === 0) return undefined;
	// « à l’OCDE », “in Japan”: what the registry knows for something else is no town.
	if (named?.entries.some(({ naming }) => naming !== 'surname') && !isTown(ground, named)) return undefined;
	const before = words[index - 1]!;
	if (word.gap === Gap.comma && opensAsHost(ground, index) && !isShort(text, word))
		return { start: word.start, end: word.end, id: idOf(text, word), to: index + 1 };
	if (word.gap !== Gap.space && text[word.start - 1] !== '(') return undefined;
	if (isHost(ground, index)) return { start: word.start, end: word.end, id: idOf(text, word), to: index + 1 };
	const article = language.acts.placeWords.has(text.slice(before.start, before.end)) ? 2 : 1;
	const lead = elementAt(words, index - article);
	// “(Tokyo, 19 April 2018)”
	const inBracket = /\(\s*$/u.test(text.slice(before.end, word.start));
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
	const { hosting, hosted, hosts, relatives, towns, venues } = language.meetings;
	const key = (at: number) => words[at]?.key ?? '';
	const word = words[index]!;
	const next = words[index + 1];
	if (isShort(text, word) || language.persons.addresses.has(word.key) || language.persons.offices.has(word.key))
		return false;
	const inTown = language.bodies.joins.has(key(index - 1)) && towns.has(key(index - 2));
	if (inTown) {
		const by = language.articles.has(key(index - 3)) ? index - 4 : index - 3;
		return hosts.has(key(by)) && hosting.has(key(by - 1));
	}
	if (next && next.gap === Gap.space && next.capital) return false;
	if (hosts.has(key(index - 1))) return hosting.has(key(index - 2));
	if (hosting.has(key(index - 1))) return hosted.has(key(index - 2)) && relatives.has(key(index - 3));
	if (venues.has(key(index - 1))) return language.meetings.for.has(key(index - 2));
	if (!relatives.has(key(index - 1))) return false;
	let verb = index + 1;
	while (hosted.has(key(verb)) && !hosting.has(key(verb))) verb++;
	return hosting.has(key(verb)) && verb > (language.bodies.premodified ? index : index + 1);
}

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

/** An acronym. */
function isShort(text: string, { start, end }: Span): boolean {
	const said = text.slice(start, end);
	return said.length > 1 && said === said.toUpperCase();
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
