// What a session or a centre belongs to, by its words: « la Commission mixte franco-mongole », “the JCC”.
import { joinedInOrder } from '../text/joined.ts';
import { once } from '../text/once.ts';
import { holds } from '../text/patterns.ts';
import { elementAt, firstThat } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import { isAcronym } from './acronyms.ts';
import { stemOf } from './acts.ts';
import { bodyPhrases } from './bodies.ts';
import type { Ground } from './reading.ts';

/** A name in a paragraph and the keys it is known by there; words `from` to `to`. */
export interface KeyedName extends Span {
	readonly from: number;
	readonly to: number;
	/** Each the stems of a name, sorted and joined with `+`, an acronym, or `@` and the id of a record. */
	readonly keys: readonly string[];
}

/** The bodies, organisations and events that a paragraph names, in order, with their keys. */
export function keyedNames(ground: Ground): KeyedName[] {
	const { nameAt } = ground;
	const bodies = bodyPhrases(ground, true);
	const found: KeyedName[] = bodies.map(({ start, end, from, to }) => ({
		start,
		end,
		from,
		to,
		keys: keysOf(ground, from, to),
	}));
	for (const named of nameAt.values()) {
		const ids = named.entries
			.filter(({ type, naming }) => naming !== 'adjective' && (type === 'organisation' || type === 'event'))
			.map(({ id }) => `@${id}`);
		if (ids.length === 0 || bodies.some(body => body.from <= named.from && named.to <= body.to)) continue;
		const { start, end, from, to } = named;
		found.push({ start, end, from, to, keys: [...new Set([...ids, ...keysOf(ground, from, to)])] });
	}
	return found.sort((a, b) => a.from - b.from);
}

// « (JCC) », “(TICAD 8)”, “(TICAD VI, Nairobi, …)”.
const acronym = /^\s*[”"’»]?\s*\(([\p{Lu}][\p{L}\d-]{1,11})(?:\s+(?:\d{1,2}|[IVX]+)(?=[),])|(?=\)))/u;

const bracketOpens = /\s*[”"’»]?\s*\(/uy;

/** The last of `names`, which are in order, that ends at or before a word. */
export function lastBefore(names: readonly KeyedName[], word: number): KeyedName | undefined {
	return elementAt(names, firstThat(names.length, index => names[index]!.to > word) - 1);
}

/** The one of `names` that begins at a word. */
export function nameAtWord(names: readonly KeyedName[], word: number): KeyedName | undefined {
	const name = names[firstThat(names.length, index => names[index]!.from >= word)];
	return name?.from === word ? name : undefined;
}

/** The keys of what words `from` to `to` name, an acronym in brackets behind it included. */
export function keysOf(ground: Ground, from: number, to: number, nations = false): string[] {
	const own = keyOf(ground, from, to, nations);
	const short = acronymBehind(ground, to);
	return [...(own ? [own] : []), ...(short ? [short] : [])];
}

/** The acronym in brackets behind word `to`, folded. */
export function acronymBehind({ words, text }: Ground, to: number): string | undefined {
	const { end } = words[to - 1]!;
	if (!holds(bracketOpens, text, end)) return undefined;
	const short = acronym.exec(text.slice(end, end + 30))?.[1];
	return short && fold(short);
}

/** The stems of the words that matter: not those that say only of which countries, unless asked. Empty where there are none. */
export function keyOf({ words, text, language, nameAt }: Ground, from: number, to: number, nations = false): string {
	const { small, bodies, acts } = language;
	const stems: string[] = [];
	for (let index = from; index < to; index++) {
		const word = words[index]!;
		const { key, end } = word;
		const name = nameAt.get(index);
		const country = name?.entries.find(({ type }) => type === 'country');
		if (name && country) {
			if (nations) stems.push(country.id.toLowerCase());
			index = Math.min(to, name.to) - 1;
			continue;
		}
		if (small.has(key) || bodies.joins.has(key) || bodies.articles.has(key) || key === bodies.and) continue;
		// « canado-[sénégalaise] »: half of an adjective of two nations.
		const half = words[index + 1]?.start === end + 1 && /[-–]/u.test(text[end]!) && isNational(nameAt, index + 1);
		if (!half && !acts.prefixes.has(key)) stems.push(stemOf(word));
	}
	return joinedInOrder(once(stems));
}

function isNational(nameAt: Ground['nameAt'], index: number): boolean {
	return nameAt.get(index)?.entries.some(({ type }) => type === 'country') ?? false;
}

// A bracket behind a name, and a few words between.
const furthest = 90;

/** An acronym in brackets and the name before it. */
export interface Bracketed {
	readonly acronym: Span;
	readonly name: KeyedName;
}

/** The acronyms in brackets behind `names`. */
export function acronymsBehind({ text }: Ground, names: readonly KeyedName[]): Bracketed[] {
	return names.flatMap(name => {
		if (!text.slice(name.end, name.end + furthest).includes('(')) return [];
		// « le Centre des oiseaux [migrateurs] (COM) »: a last word that was not read as the name's.
		// A name of the registry is whole as it stands: “Security Council resolutions (UNSCRs)”.
		const known = name.keys.some(key => key.startsWith('@'));
		const rest = known
			? 0
			: (/^(?:\s+\p{Ll}[\p{L}’'-]*){1,3}(?=\s*\()/u.exec(text.slice(name.end, name.end + 60))?.[0].length ?? 0);
		const from = name.end + rest;
		const match = acronym.exec(text.slice(from, from + 30));
		if (!match || !isAcronym(match[1]!)) return [];
		const start = from + match[0].indexOf('(') + 1;
		return [{ acronym: { start, end: start + match[1]!.length }, name }];
	});
}
