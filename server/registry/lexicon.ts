// Names → word trie. It walks words, so a name may wrap over a line end, wear either apostrophe, or follow « l’ ».

import type { LanguageId } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { Gap, isCapital, type Word, words } from '../text/words.ts';
import { type Name, nameParticles, namesByWord, spellings } from './names.ts';
import type { Registry } from './registry.ts';

export interface Entry extends Name {
	readonly gaps: readonly Gap[];
}

interface Node {
	readonly next?: ReadonlyMap<string, Node> | undefined;
	readonly entries?: readonly Entry[] | undefined;
}

/** A node while names are put into it. */
interface Growing {
	next?: Map<string, Growing>;
	entries?: Entry[];
}

export type Lexicon = Node;

/** A run of words that some entries name. `from` and `to` count words, `to` exclusive. */
export interface Hit {
	readonly from: number;
	readonly to: number;
	readonly entries: readonly Entry[];
}

/** Every name of a registry. Those behind a first word are put in order when a text first has that word. */
export const lexicon: (registry: Registry) => Lexicon = derived((registry: Registry) => {
	const next = new Map<string, Node>();
	for (const { words, names } of registry.names ?? namesByWord(registry.entities.values())) {
		const node = later(() => inOrder(names()));
		for (const word of words) next.set(word, node);
	}
	return { next };
});

function later(make: () => Node): Node {
	let made: Node | undefined;
	return {
		get next() {
			made ??= make();
			return made.next;
		},
		get entries() {
			made ??= make();
			return made.entries;
		},
	};
}

/** What follows on the word that all these names begin with. */
function inOrder(names: readonly Name[]): Node {
	const first: Growing = {};
	for (const name of names) add(first, name);
	return first;
}

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

function add(first: Growing, name: Name): void {
	const parts = words(name.written);
	let node = first;
	for (const part of parts.slice(1)) {
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
	const { entity, written, language } = name;
	if (node.entries.some(each => each.entity === entity && each.written === written && each.language === language))
		return;
	node.entries.push({ ...name, gaps: parts.map(part => part.gap) });
}
