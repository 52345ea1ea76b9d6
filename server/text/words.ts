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
}

/** The words of a text, in order: runs of letters, digits and combining marks. « l’Accord » is `l`, `accord`. */
export function words(text: string): Word[] {
	const found: Word[] = [];
	let gap: Gap = Gap.wall;
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		const size = code < beyondLatin ? (latin[code]! === none ? 0 : 1) : sizeBeyond(text, at);
		if (size === 0) {
			const link = code === 0x5b || code === 0x5d ? linkMark(text, at) : 0;
			if (link > 0) {
				at += link;
				continue;
			}
			if (gap !== Gap.wall) gap = Math.max(gap, code < beyondLatin ? latinGap[code]! : gapOf(code)) as Gap;
			at++;
			continue;
		}
		const start = at;
		let seen = code < beyondLatin ? latin[code]! : folds;
		at += size;
		while (at < text.length) {
			const next = text.charCodeAt(at);
			if (next < beyondLatin && latin[next]! !== none) {
				seen |= latin[next]!;
				at++;
				continue;
			}
			const more = next === softHyphen ? 1 + sizeAt(text, at + 1) : next < beyondLatin ? 0 : sizeBeyond(text, at);
			if (more === 0 || (next === softHyphen && more === 1)) break;
			seen |= folds;
			at += more;
		}
		const said = text.slice(start, at);
		found.push({ start, end: at, key: seen === plain ? said : foldedForm(said), gap });
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
	for (let at = 0; at < text.length; at++) if (latin[text.charCodeAt(at)] !== plain) return foldedForm(text);
	return text;
}

/** A text folded for comparison: words only, one blank between them. */
export function folded(text: string): string {
	return words(text)
		.map(each => each.key)
		.join(' ');
}

// The same few thousand forms make up all texts. Emptied rather than grown for ever: a day's typing holds many.
const most = 20_000;
const known = new Map<string, string>();

function foldedForm(text: string): string {
	let key = known.get(text);
	if (key === undefined) {
		key = text
			.toLowerCase()
			.normalize('NFD')
			.replace(/[\p{M}\u00ad]+/gu, '')
			.replace(/œ/g, 'oe')
			.replace(/æ/g, 'ae');
		if (known.size >= most) known.clear();
		known.set(text, key);
	}
	return key;
}

const letter = /^[\p{L}\p{N}\p{M}]/u;
const beyondLatin = 0x250;
const softHyphen = 0xad;

// What a Latin character is: no part of a word, one that is its own key, one that is folded.
const none = 0;
const plain = 1;
const folds = 2;
const latin = Uint8Array.from({ length: beyondLatin }, (_, code) => {
	const character = String.fromCharCode(code);
	return letter.test(character) ? (/[a-z0-9]/.test(character) ? plain : folds) : none;
});
const latinGap = Uint8Array.from({ length: beyondLatin }, (_, code) => gapOf(code));

/** How many UTF-16 units the letter, digit or mark at `at` takes; 0 where there is none. */
function sizeAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code < beyondLatin ? Math.min(latin[code]!, 1) : sizeBeyond(text, at);
}

function sizeBeyond(text: string, at: number): number {
	const code = text.charCodeAt(at);
	// General punctuation: dashes, quotes and narrow blanks, the only others that are frequent.
	if (Number.isNaN(code) || (code >= 0x2000 && code < 0x2070)) return 0;
	const character = String.fromCodePoint(text.codePointAt(at)!);
	return letter.test(character) ? character.length : 0;
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
