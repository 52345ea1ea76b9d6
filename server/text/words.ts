// Words with their offsets, folded so that a name is found however it is written.
//
// Every text is read word by word, so this is a scan over character codes: a third of the time of a regular expression.
import type { Span } from './span.ts';

/** What stands between two words. A name may run over a `space`; it may run over more only where it has as much itself. */
export const Gap = { space: 0, comma: 1, stop: 2, wall: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export interface Word extends Span {
	/** Lower case, no accents: `Élysée` is `elysee`. */
	readonly key: string;
	/** What stands before the word. The first word of a text has a `wall` before it. */
	readonly gap: Gap;
	/** The number of the word as it is written, for `told`. */
	readonly form: number;
}

/** The words of a text, in order: runs of letters, digits and combining marks. « l’Accord » is `l`, `accord`. */
export function words(text: string): Word[] {
	const found: Word[] = [];
	let gap: Gap = Gap.wall;
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		const what = units[code]!;
		if (what >= apart) {
			if (what - apart > gap) gap = (what - apart) as Gap;
			at++;
			continue;
		}
		const size = what === letter ? 1 : sizeAt(text, at);
		if (size === 0) {
			const link = code === 0x5b || code === 0x5d ? linkMark(text, at) : 0;
			if (link === 0) gap = Gap.wall;
			at += Math.max(link, 1);
			continue;
		}
		const start = at;
		let hash = hashed(0, text, at, at + size);
		at += size;
		while (at < text.length) {
			const next = text.charCodeAt(at);
			if (units[next] === letter) {
				hash = (Math.imul(hash, 31) + next) | 0;
				at++;
				continue;
			}
			// A soft hyphen parts no word, where the word goes on behind it.
			const hyphen = next === softHyphen ? 1 : 0;
			if (hyphen === 0 && units[next]! >= apart) break;
			const more = sizeAt(text, at + hyphen);
			if (more === 0) break;
			hash = hashed(hash, text, at, at + hyphen + more);
			at += hyphen + more;
		}
		const form = formOf(text, start, at, hash);
		found.push({ start, end: at, key: form < 0 ? fold(text.slice(start, at)) : keys[form - first]!, gap, form });
		gap = Gap.space;
	}
	return found;
}

// A link's words are a name's, its address is nobody's: longer ones are not looked at.
const longestLabel = 400;
const address = /\]\([^\s()<>]{1,1000}\)/y;

/**
 * How many characters of a Markdown link stand at `at` and are not words: its opening bracket, or all from its closing
 * bracket to the end of its address. « [Traité de Rome](https://…) » is read like « Traité de Rome ».
 */
function linkMark(text: string, at: number): number {
	if (text[at] === ']') {
		address.lastIndex = at;
		return address.test(text) ? address.lastIndex - at : 0;
	}
	const close = text.slice(at, at + longestLabel).indexOf(']');
	if (close < 0) return 0;
	address.lastIndex = at + close;
	return address.test(text) ? 1 : 0;
}

/** Whether what stands in `span` begins with a capital. */
export function isCapital(text: string, span: Span): boolean {
	const code = text.charCodeAt(span.start);
	if (code < 0x80) return code >= 0x41 && code <= 0x5a;
	return /^\p{Lu}/u.test(text.slice(span.start, span.end));
}

/** Lower case, without accents, ligatures opened: two spellings of one word get the same key. */
export function fold(text: string): string {
	return isFolded.test(text) ? text : foldedForm(text);
}

const isFolded = /^[a-z0-9]*$/;

/** A text folded for comparison: words only, one blank between them. */
export function folded(text: string): string {
	return words(text)
		.map(each => each.key)
		.join(' ');
}

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
function formOf(text: string, start: number, end: number, sum: number): number {
	const length = end - start;
	if (length > longest) return -1;
	let slot = startOf(sum);
	for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
		if (sums[entry - 1] === sum && stands(entry - 1, text, start, length)) return first + entry - 1;
		slot = (slot + 1) & (slots.length - 1);
	}
	return learn(text.slice(start, end), sum);
}

function startOf(sum: number): number {
	return (sum ^ (sum >>> 15)) & (slots.length - 1);
}

function stands(index: number, text: string, start: number, length: number): boolean {
	const from = ends[index]!;
	if (ends[index + 1]! - from !== length) return false;
	for (let at = 0; at < length; at++) if (letters[from + at] !== text.charCodeAt(start + at)) return false;
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

/** The sum of units, from a sum so far. */
function hashed(hash: number, text: string, start: number, end: number): number {
	let sum = hash;
	for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
	return sum;
}

function foldedForm(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}\u00ad]+/gu, '')
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae');
}

// What a UTF-16 unit is: to be looked at more closely, a letter, or apart from words by so much.
const unsure = 0;
const letter = 1;
const apart = 2;
const softHyphen = 0xad;
const isLetter = /^[\p{L}\p{N}\p{M}]/u;
const units = Uint8Array.from({ length: 0x10000 }, (_, code) => {
	// Latin, and general punctuation: dashes, quotes and narrow blanks. No others are frequent.
	const frequent = (code < 0x250 && code !== 0x5b && code !== 0x5d) || (code >= 0x2000 && code < 0x2070);
	if (!frequent) return unsure;
	return isLetter.test(String.fromCharCode(code)) ? letter : apart + gapOf(code);
});

/** How many UTF-16 units the letter, digit or mark at `at` takes; 0 where there is none. */
function sizeAt(text: string, at: number): number {
	const code = text.codePointAt(at);
	if (code === undefined || (code < 0x10000 && units[code]! >= apart)) return 0;
	const character = String.fromCodePoint(code);
	return isLetter.test(character) ? character.length : 0;
}

function gapOf(code: number): Gap {
	switch (code) {
		case 0x20:
		case 0x0a:
		case 0x0d:
		case 0x09:
		case 0xa0: // no-break space
		case 0x202f: // narrow no-break space
		case 0x200b: // zero-width space
		case softHyphen:
		case 0x27: // '
		case 0x2019: // ’
		case 0x2bc: // ʼ
		case 0xb4: // ´
		case 0x2d: // -
		case 0x2010: // ‐
		case 0x2011: // no-break hyphen
		case 0x2013: // –
		case 0x2f: // /
		case 0x2a: // *
		case 0x5f: // _
			return Gap.space;
		case 0x2c: // ,
		case 0xab: // «
		case 0xbb: // »
		case 0x201c: // “
		case 0x201d: // ”
		case 0x22: // "
			return Gap.comma;
		case 0x2e: // .
			return Gap.stop;
		default:
			return Gap.wall;
	}
}
