// Names → word trie. It walks words, so a name may wrap over a line end, wear either apostrophe, or follow « l’ ».

import type { LanguageId } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { byForm } from '../text/forms.ts';
import { Gap, type Word, words } from '../text/words.ts';
import type { Entity } from './entity.ts';
import {
	isProper,
	type Name,
	type NameHeld,
	type NamesBehind,
	type NamesByWord,
	nameParticles,
	namesByWord,
	spellings,
} from './names.ts';
import { type Pairs, pairs } from './pairs.ts';
import type { Registry } from './registry.ts';

export interface Entry extends Name {
	/** The entity's: entities have shapes by the dozen, and these are asked of every name that may stand somewhere. */
	readonly id: string;
	readonly type: Entity['type'];
	/** Whether the entity has borne another name; whether it is a body of whose meetings there is a record. */
	readonly renamed: boolean;
	readonly meets: boolean;
	/** An acronym as written, without its stops. */
	readonly letters: string;
	readonly gaps: readonly Gap[];
	/** Whether it begins with a capital; whether it has one anywhere. */
	readonly capital: boolean;
	readonly capitals: boolean;
}

/** What is known of the words so far: what may follow, and what ends here. Put in order when a text first comes so far. */
interface Node {
	/** Names that come so far, and where in their further words they go on; none once they have been put in order. */
	coming: Coming[];
	next: Map<string, Node> | undefined;
	ending: NameHeld[] | undefined;
	entries: readonly Entry[] | undefined;
}

interface Coming {
	readonly name: NameHeld;
	readonly from: number;
}

export interface Lexicon {
	/** What follows on a first word; `undefined` where no name begins with it. */
	readonly behind: (word: Word) => Node | undefined;
	/** The same of a word by its key. */
	readonly behindKey: (key: string) => Node | undefined;
	/** Whether a name can begin with a word as it is written. One that is broken over two lines has another. */
	readonly begins: (word: Word) => boolean;
	/** Forms of two words of which the first begins names, and none with the second: « Cour » of « Cour des comptes ». */
	readonly misses: Pairs;
}

// More than texts of one kind have at once.
const mostMisses = 8192;

/** A run of words that some entries name. `from` and `to` count words, `to` exclusive. */
export interface Hit {
	readonly from: number;
	readonly to: number;
	readonly entries: readonly Entry[];
}

/** Every name of a registry. Those behind a first word are put in order when a text first has that word. */
export const lexicon: (registry: Registry) => Lexicon = derived((registry: Registry) => {
	const namesBehind = registry.names ?? grouped(namesByWord(registry.entities.values()));
	const known = new Map<NamesBehind, Node>();
	const behindKey = (key: string): Node | undefined => {
		const group = namesBehind(key);
		if (!group) return undefined;
		let node = known.get(group);
		if (!node) {
			node = nodeOf(group.names().map(name => ({ name, from: 0 })));
			known.set(group, node);
		}
		return node;
	};
	return {
		behind: byForm(behindKey),
		behindKey,
		begins: word => {
			const group = namesBehind(word.key);
			return group !== undefined && (word.capital || group.small);
		},
		misses: pairs(mostMisses),
	};
});

function grouped(groups: readonly NamesByWord[]): (word: string) => NamesBehind | undefined {
	const byWord = new Map(groups.flatMap(group => group.words.map(word => [word, group] as const)));
	return word => byWord.get(word);
}

function nodeOf(coming: Coming[]): Node {
	return { coming, next: undefined, ending: undefined, entries: undefined };
}

/** Puts the names that come so far in order by their next word. */
function order(node: Node): void {
	const { coming } = node;
	node.coming = none;
	for (const { name, from } of coming) {
		const { further } = name;
		if (from >= further.length) {
			node.ending ??= [];
			node.ending.push(name);
			continue;
		}
		const space = further.indexOf(' ', from);
		const end = space < 0 ? further.length : space;
		const key = further.slice(from, end);
		node.next ??= new Map();
		const next = node.next.get(key);
		if (next) next.coming.push({ name, from: end + 1 });
		else {
			const made = nodeOf([{ name, from: end + 1 }]);
			node.next.set(key, made);
			// Both spellings lead on to the same place, so that a text pays nothing for it.
			const other = spellings.get(key);
			if (other) node.next.set(other, made);
		}
	}
}

const none: Coming[] = [];

/** The names that end at a node, each once. */
function entriesAt(node: Node): readonly Entry[] {
	if (node.entries) return node.entries;
	const found: Entry[] = [];
	for (const { whose, naming, written, language } of node.ending!) {
		const entity = whose();
		if (found.some(each => each.entity === entity && each.written === written && each.language === language)) continue;
		found.push({
			entity,
			naming,
			written,
			...(language ? { language } : {}),
			id: entity.id,
			type: entity.type,
			renamed: 'formerly' in entity,
			meets: entity.type === 'organisation' && entity.meetings !== undefined,
			letters: written.replaceAll('.', ''),
			gaps: words(written).map(part => part.gap),
			capital: /^\p{Lu}/u.test(written),
			capitals: /\p{Lu}/u.test(written),
		});
	}
	node.entries = found;
	return found;
}

/** The longest name that begins at word `from` of `text`, or `undefined`. */
export function longest(
	{ behind, behindKey, misses }: Lexicon,
	language: LanguageId,
	text: string,
	list: readonly Word[],
	from: number,
): Hit | undefined {
	const first = list[from]!;
	const second = list[from + 1];
	if (second && misses.has(first.form, second.form) && !isBroken(text, second, list[from + 2])) return undefined;
	// Before the first word.
	let node: Node | undefined;
	let best: Hit | undefined;
	let joined = false;
	for (let to = from; ; ) {
		const word: Word = list[to]!;
		const next: Node | undefined = node ? node.next?.get(word.key) : behind(word);
		to++;
		if (next) node = next;
		else if (isBroken(text, word, list[to])) {
			const key = word.key + list[to]!.key;
			node = node ? node.next?.get(key) : behindKey(key);
			to++;
			joined = true;
		} else {
			if (to === from + 2 && node && !node.ending && first.form >= 0 && word.form >= 0)
				misses.add(first.form, word.form);
			break;
		}
		if (!node) break;
		if (node.coming.length > 0) order(node);
		const entries = node.ending && fitting(entriesAt(node), language, text, list, from, to, joined);
		if (entries) best = { from, to, entries };
		if (to >= list.length || list[to]!.gap === Gap.wall) break;
	}
	return best;
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
export function isBroken(text: string, word: Word, next: Word | undefined): boolean {
	// A hyphen and a line end, at least.
	if (next === undefined || next.start - word.end < 2) return false;
	const hyphen = text.charCodeAt(word.end);
	if (hyphen !== 0x2d && hyphen !== 0xad) return false;
	return !next.capital && /^.[ \t]*\r?\n\s*$/su.test(text.slice(word.end, next.start));
}

/** Whether what stands in the text is this name, and not common words that happen to be the same. */
function spelt(entry: Entry, text: string, list: readonly Word[], from: number, to: number, joined: boolean): boolean {
	// Where a broken word was joined the two no longer stand word by word: nothing but blanks is let through.
	for (let index = from + 1; index < to; index++)
		if (list[index]!.gap > (joined ? Gap.space : entry.gaps[index - from]!)) return false;
	const said = () => text.slice(list[from]!.start, list[to - 1]!.end);
	const { naming, type } = entry;
	if (naming === 'acronym') {
		const letters = said();
		return letters === entry.letters || (letters.includes('.') && letters.replaceAll('.', '') === entry.letters);
	}
	if (naming === 'adjective') return true;
	// “Commonwealth Scientific …”, “King Salman bin Abdulaziz”: the name goes on, and is another's.
	const next = list[to];
	const alone = (to - from === 1 && type === 'organisation') || naming === 'surname';
	if (alone && next?.gap === Gap.space && goesOn(next)) return false;
	// A proper name has its capital: Total is a company, « total » is not.
	if (isProper(type, to - from)) return !entry.capital || list[from]!.capital;
	if (type === 'organisation' || type === 'event') return to - from >= 4 || !entry.capitals || /\p{Lu}/u.test(said());
	return true;
}

function goesOn(next: Word): boolean {
	return next.capital || nameParticles.has(next.key);
}
