// Names → word trie. It walks words, so a name may wrap over a line end, wear either apostrophe, or follow « l’ ».

import { languages } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { Gap, isCapital, type Word, words } from '../text/words.ts';
import type { Entity, Names } from './entity.ts';
import type { Registry } from './registry.ts';

/** How a name names: it decides how strictly it must be written, and how far it can be trusted alone. */
export type Naming =
	| 'name'
	/** A title without its parties: names one agreement only together with them. */
	| 'title'
	| 'former'
	| 'acronym'
	/** A person's family name: only behind a title of address. */
	| 'surname'
	/** « kazakhstanais »: says whose, names nothing. */
	| 'adjective';

export interface Entry {
	readonly entity: Entity;
	readonly naming: Naming;
	/** As registered: its capitals are compared. */
	readonly written: string;
	readonly gaps: readonly Gap[];
	/** Acronyms only: the language whose acronym it is. « UN » is no article's capital. */
	readonly language?: LanguageId;
}

interface Node {
	next?: Map<string, Node>;
	entries?: Entry[];
}

export type Lexicon = Node;

/** A run of words that some entries name. `from` and `to` count words, `to` exclusive. */
export interface Hit {
	readonly from: number;
	readonly to: number;
	readonly entries: readonly Entry[];
}

/** Every name of a registry. Built once for each. */
export const lexicon: (registry: Registry) => Lexicon = derived((registry: Registry) => {
	const root: Node = {};
	for (const entity of registry.entities.values()) {
		// A visit is read from who went where; the name of its record is for cards only.
		if (entity.type === 'event' && entity.visitor) continue;
		for (const [naming, written, language] of namesOf(entity))
			add(root, { entity, naming, written, ...(language ? { language } : {}) });
	}
	return root;
});

/** “Organization”, “Labor”: an official name may be written in either spelling. */
const spellings: ReadonlyMap<string, string> = new Map(
	languages.flatMap(language =>
		[...language.spellings].flatMap(
			([one, other]) =>
				[
					[one, other],
					[other, one],
				] as const,
		),
	),
);

/** The longest name that begins at word `from` of `text`, or `undefined`. */
export function longest(
	root: Lexicon,
	language: LanguageId,
	text: string,
	list: readonly Word[],
	from: number,
): Hit | undefined {
	let node: Node | undefined = root;
	let best: Hit | undefined;
	let joined = false;
	for (let to = from; ; ) {
		const word: Word = list[to]!;
		const next: Node | undefined = node.next?.get(word.key);
		to++;
		if (next) node = next;
		else if (isBroken(text, word, list[to])) {
			node = node.next?.get(word.key + list[to]!.key);
			to++;
			joined = true;
		} else break;
		if (!node) break;
		const entries = node.entries && fitting(node.entries, language, text, list, from, to, joined);
		if (entries) best = { from, to, entries };
		if (to >= list.length || list[to]!.gap === Gap.wall) break;
	}
	return best;
}

/** Whether a name can begin with a word, by its key. One that is broken over two lines has another. */
export function begins(root: Lexicon, key: string): boolean {
	return root.next?.has(key) ?? false;
}

/** A loop, and no closure, since this is asked of most words that begin a name and few that are one. */
function fitting(
	entries: readonly Entry[],
	language: LanguageId,
	text: string,
	list: readonly Word[],
	from: number,
	to: number,
	joined: boolean,
): readonly Entry[] | undefined {
	let found: Entry[] | undefined;
	for (const entry of entries) {
		if (entry.language !== undefined && entry.language !== language) continue;
		if (!spelt(entry, text, list, from, to, joined)) continue;
		if (found) found.push(entry);
		else found = [entry];
	}
	return found;
}

/** « coopé-», then « ration » on the next line: a word that was broken where the line was full. */
function isBroken(text: string, word: Word, next: Word | undefined): boolean {
	const hyphen = text.charCodeAt(word.end);
	if (next === undefined || (hyphen !== 0x2d && hyphen !== 0xad)) return false;
	return /^.[ \t]*\r?\n\s*$/su.test(text.slice(word.end, next.start)) && !isCapital(text, next);
}

/** Whether what stands in the text is this name, and not common words that happen to be the same. */
function spelt(entry: Entry, text: string, list: readonly Word[], from: number, to: number, joined: boolean): boolean {
	// Where a broken word was joined the two no longer stand word by word: nothing but blanks is let through.
	for (let index = from + 1; index < to; index++)
		if (list[index]!.gap > (joined ? Gap.space : entry.gaps[index - from]!)) return false;
	const said = text.slice(list[from]!.start, list[to - 1]!.end);
	if (entry.naming === 'acronym') return said.replaceAll('.', '') === entry.written.replaceAll('.', '');
	if (entry.naming === 'adjective') return true;
	const capital = /^\p{Lu}/u;
	// “Commonwealth Scientific …”, “King Salman bin Abdulaziz”: the name goes on, and is another's.
	const next = list[to];
	const alone = (to - from === 1 && entry.entity.type === 'organisation') || entry.naming === 'surname';
	if (alone && next?.gap === Gap.space && goesOn(text, next)) return false;
	const { type } = entry.entity;
	// A proper name has its capital: Total is a company, « total » is not.
	if (to - from === 1 || type === 'person' || type === 'place' || type === 'country')
		return !capital.test(entry.written) || capital.test(said);
	if (type === 'organisation' || type === 'event')
		return to - from >= 4 || !/\p{Lu}/u.test(entry.written) || /\p{Lu}/u.test(said);
	return true;
}

function goesOn(text: string, next: Word): boolean {
	return isCapital(text, next) || nameParticles.has(next.key);
}

/** Small words inside the names of persons, of whatever language, folded. */
export const nameParticles: ReadonlySet<string> = new Set(
	'de du von van der den del della di da dos al el bin ben ibn ould'.split(' '),
);

/** “Ursula von der Leyen” → “von der Leyen”; undefined for a name of one word. */
function surnameOf(name: string): string | undefined {
	const parts = name.split(/\s+/u);
	let start = parts.length - 1;
	while (start > 1 && nameParticles.has(parts[start - 1]!.toLowerCase())) start--;
	return start > 0 ? parts.slice(start).join(' ') : undefined;
}

function add(root: Node, entry: Omit<Entry, 'gaps'>): void {
	const parts = words(entry.written);
	if (parts.length === 0) return;
	let node = root;
	for (const part of parts) {
		node.next ??= new Map();
		let next = node.next.get(part.key);
		if (!next) {
			next = {};
			node.next.set(part.key, next);
			// Both spellings lead on to the same place, so that a text pays nothing for it.
			const other = spellings.get(part.key);
			if (other) node.next.set(other, next);
		}
		node = next;
	}
	node.entries ??= [];
	const { entity, written, language } = entry;
	if (node.entries.some(each => each.entity === entity && each.written === written && each.language === language))
		return;
	node.entries.push({ ...entry, gaps: parts.map(part => part.gap) });
}

function* namesOf(entity: Entity): Generator<[Naming, string, LanguageId?]> {
	const all = (names: Names | undefined) => Object.values(names ?? {}).flat();
	for (const name of [...all(entity.names), ...(entity.aliases ?? [])]) {
		if (entity.type === 'agreement') {
			yield ['name', name];
			const title = withoutParties(name);
			if (title !== name) yield ['title', title];
		} else if (entity.type === 'person') {
			yield ['name', name];
			const surname = surnameOf(name);
			if (surname) yield ['surname', surname];
		} else if (entity.type === 'office') {
			// « Premier ministre » alone is the one of any country.
			if (words(name).length > 2) yield ['name', name];
		} else yield ['name', name];
	}
	for (const [language, acronyms] of Object.entries(entity.acronyms ?? {})) {
		for (const acronym of acronyms) yield ['acronym', acronym, language as LanguageId];
	}
	if ('formerly' in entity) {
		for (const former of entity.formerly ?? []) {
			for (const name of all(former.names)) yield [/^[\p{Lu}\d]{2,}$/u.test(name) ? 'acronym' : 'former', name];
		}
	}
	if (entity.type === 'country') {
		for (const language of languages) {
			for (const demonym of entity.demonyms?.[language.id] ?? []) {
				for (const form of language.adjectives(demonym)) yield ['adjective', form];
			}
		}
	}
}

/** The title of an agreement without « entre … et … », which a text may leave out or word otherwise. */
export function withoutParties(name: string): string {
	return languages.reduce((title, language) => title.replace(language.acts.partiesClause, ''), name).trim();
}
