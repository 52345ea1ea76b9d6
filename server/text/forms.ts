// The forms of words as they are written: each is folded once, and has a number by which all that is told of it is found.
import { withoutLigatures } from './plain.ts';
import type { Word } from './words.ts';

/** Lower case, without accents, ligatures opened: two spellings of one word get the same key. */
export function fold(text: string): string {
	return isFolded.test(text) ? text : foldedForm(text);
}

const isFolded = /^[a-z0-9]*$/;

// The same few thousand forms make up all texts: each is cut out and folded once, and has a number. It is found by a
// sum made while a word is scanned: a Map would want the word cut out before it could tell that it has it. All that is
// asked of every word lies close together, frequent words first, since what costs here is to fetch it.
// Emptied rather than grown for ever: a day's typing holds many. Numbers are not used twice.
const most = 16_384;
const longest = 40;
const slots = new Int32Array(2 * most);
const sums = new Int32Array(most);
const ends = new Int32Array(most + 1);
const letters = new Uint16Array(longest * most);
const keys: string[] = [];
/** The number of the first form there is. */
let first = 0;

/** The number of the word that stands there, `sum` that of its units; less than none for one too long to be kept. */
export function formOf(text: string, units: Uint16Array, start: number, end: number, sum: number): number {
	const length = end - start;
	if (length > longest) return -1;
	let slot = startOf(sum);
	for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
		if (sums[entry - 1] === sum && stands(entry - 1, units, start, length)) return first + entry - 1;
		slot = (slot + 1) & (slots.length - 1);
	}
	return learn(text.slice(start, end), sum);
}

/** The key of a form; `undefined` for one that is not kept, or no longer. */
export function keyOf(form: number): string | undefined {
	return form < first ? undefined : keys[form - first];
}

function startOf(sum: number): number {
	return (sum ^ (sum >>> 15)) & (slots.length - 1);
}

function stands(index: number, units: Uint16Array, start: number, length: number): boolean {
	const from = ends[index]!;
	if (ends[index + 1]! - from !== length) return false;
	for (let at = 0; at < length; at++) if (letters[from + at] !== units[start + at]) return false;
	return true;
}

function learn(written: string, sum: number): number {
	if (keys.length >= most) {
		first += keys.length;
		keys.length = 0;
		slots.fill(0);
	}
	const index = keys.length;
	let slot = startOf(sum);
	while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
	slots[slot] = index + 1;
	sums[index] = sum;
	const from = ends[index]!;
	for (let at = 0; at < written.length; at++) letters[from + at] = written.charCodeAt(at);
	ends[index + 1] = from + written.length;
	// Put together anew: a piece that was cut out holds its whole text.
	keys.push(fold(written).split('').join(''));
	return first + index;
}

/** Remembers `tell(key)`, flags or a number, with the number of a word: for what is asked of every word of every text. */
export function told(tell: (key: string, word: Word) => number): (word: Word) => number {
	const known = new Int32Array(most);
	let knownFirst = first;
	return word => {
		const { form } = word;
		if (form < first) return tell(word.key, word);
		if (knownFirst !== first) {
			known.fill(0);
			knownFirst = first;
		}
		const flags = known[form - first]!;
		if (flags !== 0) return flags - 1;
		const asked = tell(word.key, word);
		known[form - first] = asked + 1;
		return asked;
	};
}

/** Remembers `find(key)` with the number of a word, where it finds something and where it does not. */
export function byForm<V>(find: (key: string) => V | undefined): (word: Word) => V | undefined {
	let known = new Array<V | undefined | null>(most).fill(null);
	let knownFirst = first;
	return word => {
		const { form } = word;
		if (form < first) return find(word.key);
		if (knownFirst !== first) {
			known = new Array<V | undefined | null>(most).fill(null);
			knownFirst = first;
		}
		const found = known[form - first];
		if (found !== null) return found;
		const asked = find(word.key);
		known[form - first] = asked;
		return asked;
	};
}

/** What `tellOf` says of each word of a list, by their order. Valid until the next list is asked about. */
export function toldOfAll(tellOf: (word: Word) => number): (list: readonly Word[]) => Int32Array {
	let room = new Int32Array(1024);
	return list => {
		if (list.length > room.length) room = new Int32Array(2 * list.length);
		for (let at = 0; at < list.length; at++) room[at] = tellOf(list[at]!);
		return room;
	};
}

function foldedForm(text: string): string {
	return withoutLigatures(text.toLowerCase())
		.normalize('NFD')
		.replace(/[\p{M}\u00ad]+/gu, '')
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae');
}
