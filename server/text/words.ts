// Words with their offsets, folded so that a name is found however it is written.
//
// Every text is read word by word, so this is a scan over character codes: a third of the time of a regular expression.
import { fold, formOf, keyOf } from './forms.ts';
import type { Span } from './span.ts';

export { fold, told, toldOfAll } from './forms.ts';

/** What stands between two words. A name may run over a `space`; it may run over more only where it has as much itself. */
export const Gap = { space: 0, comma: 1, stop: 2, wall: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export interface Word extends Span {
	/** Lower case, no accents: `Élysée` is `elysee`. */
	readonly key: string;
	/** What stands before the word. The first word of a text has a `wall` before it. */
	readonly gap: Gap;
	/** Whether it begins with a capital. */
	readonly capital: boolean;
	/** The number of the word as it is written, for `told`. */
	readonly form: number;
}

/** The words of a text, in order: runs of letters, digits and combining marks. « l’Accord » is `l`, `accord`. */
export function words(text: string): Word[] {
	const { length } = text;
	const units = unitsOf(text);
	// A word and its blank have more letters than this, and to let the row grow costs more.
	const found = new Array<Word>((length >> 2) + 1);
	let count = 0;
	let gap: Gap = Gap.wall;
	let at = 0;
	while (at < length) {
		const code = units[at]!;
		const what = kinds[code]!;
		if (what >= apart) {
			if (what - apart > gap) gap = (what - apart) as Gap;
			at++;
			continue;
		}
		const size = what === unsure ? sizeAt(text, at) : 1;
		if (size === 0) {
			const link = code === 0x5b || code === 0x5d ? linkMark(text, at) : 0;
			if (link === 0) gap = Gap.wall;
			at += Math.max(link, 1);
			continue;
		}
		const start = at;
		let sum = size === 1 ? code : summed(0, units, at, at + size);
		at += size;
		for (;;) {
			let next = units[at]!;
			while (kinds[next]! < unsure) {
				sum = (Math.imul(sum, 31) + next) | 0;
				next = units[++at]!;
			}
			if (kinds[next]! >= apart && next !== softHyphen) break;
			const more = restAt(text, at, next);
			if (more === 0) break;
			sum = summed(sum, units, at, at + more);
			at += more;
		}
		const form = formOf(text, units, start, at, sum);
		found[count++] = {
			start,
			end: at,
			key: keyOf(form) ?? fold(text.slice(start, at)),
			gap,
			capital: what === capital || (what === unsure && isUpper.test(text.slice(start, start + size))),
			form,
		};
		gap = Gap.space;
	}
	found.length = count;
	return found;
}

/** How much of a word stands at `at`, where no frequent letter does; a soft hyphen parts none that goes on behind it. */
function restAt(text: string, at: number, code: number): number {
	const hyphen = code === softHyphen ? 1 : 0;
	const more = sizeAt(text, at + hyphen);
	return more === 0 ? 0 : hyphen + more;
}

// Room for texts of so many units. What a longer one needs is not kept.
const roomy = 32_768;
const room = new Uint16Array(roomy + 1);
const roomAsBytes = typeof Buffer === 'undefined' ? undefined : Buffer.from(room.buffer);

/**
 * The UTF-16 units of a text, and one that is no letter: reading one out of a string asks each time how the string is kept.
 * Valid until the next text.
 */
function unitsOf(text: string): Uint16Array {
	const { length } = text;
	const units = length <= roomy ? room : new Uint16Array(length + 1);
	if (roomAsBytes && length <= roomy && length > worthCopying) roomAsBytes.write(text, 'utf16le');
	else for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
	units[length] = 0;
	return units;
}

// Shorter ones are copied sooner than the engine is asked to do it.
const worthCopying = 48;

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
	return isUpper.test(text.slice(span.start, span.end));
}

/** Whether one blank and nothing else stands between two words, as between most: asked before any pattern. */
export function isBlankBetween(text: string, { end }: Span, { start }: Span): boolean {
	return start - end === 1 && text.charCodeAt(end) === 0x20;
}

/** Whether what stands in `span` has no small letter: « CONSEIL », an acronym. A single letter is none. */
export function isShouted(text: string, { start, end }: Span): boolean {
	// A small letter of ASCII behind the first settles it for most words.
	const second = text.charCodeAt(start + 1);
	if (end - start < 2 || (second >= 0x61 && second <= 0x7a)) return false;
	const written = text.slice(start, end);
	return written === written.toUpperCase();
}

/** A text folded for comparison: words only, one blank between them. */
export function folded(text: string): string {
	return words(text)
		.map(each => each.key)
		.join(' ');
}

/** The sum of units, from a sum so far. */
function summed(from: number, units: Uint16Array, start: number, end: number): number {
	let sum = from;
	for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + units[at]!) | 0;
	return sum;
}

// What a UTF-16 unit is: a capital, a letter, to be looked at more closely, or apart from words by so much.
const capital = 0;
const letter = 1;
const unsure = 2;
const apart = 3;
const softHyphen = 0xad;
const isLetter = /^[\p{L}\p{N}\p{M}]/u;
const isUpper = /^\p{Lu}/u;
const kinds = kindsOfUnits();

/** Made at each start: only what is not `unsure` is looked at. */
function kindsOfUnits(): Uint8Array {
	const made = new Uint8Array(0x10000).fill(unsure);
	// Latin, and general punctuation: dashes, quotes and narrow blanks. No others are frequent.
	const frequent: readonly (readonly [number, number])[] = [
		[0, 0x250],
		[0x2000, 0x2070],
	];
	for (const [first, end] of frequent) {
		for (let code = first; code < end; code++) {
			// The brackets of a link.
			if (code === 0x5b || code === 0x5d) continue;
			const written = String.fromCharCode(code);
			made[code] = !isLetter.test(written) ? apart + gapOf(code) : isUpper.test(written) ? capital : letter;
		}
	}
	return made;
}

/** How many UTF-16 units the letter, digit or mark at `at` takes; 0 where there is none. */
function sizeAt(text: string, at: number): number {
	const code = text.codePointAt(at);
	if (code === undefined || (code < 0x10000 && kinds[code]! >= apart)) return 0;
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
