// Words with their offsets, folded so that a name is found however it is written.
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

// Letters and digits, with combining marks. Apostrophes, hyphens and dots part words: « l’Accord » is `l`, `accord`.
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, in order. */
export function words(text: string): Word[] {
	const found: Word[] = [];
	let last = 0;
	for (const match of text.matchAll(word)) {
		const start = match.index;
		const end = start + match[0].length;
		found.push({ start, end, key: fold(match[0]), gap: last === 0 ? Gap.wall : gapIn(text, last, start) });
		last = end;
	}
	return found;
}

/** Whether what stands in `span` begins with a capital. */
export function isCapital(text: string, span: Span): boolean {
	return /^\p{Lu}/u.test(text.slice(span.start, span.end));
}

const plain = /^[a-z0-9]+$/;

/** Lower case, without accents, ligatures opened: two spellings of one word get the same key. */
export function fold(text: string): string {
	if (plain.test(text)) return text;
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae');
}

/** A text folded for comparison: words only, one blank between them. */
export function folded(text: string): string {
	return words(text)
		.map(each => each.key)
		.join(' ');
}

function gapIn(text: string, from: number, to: number): Gap {
	let gap: Gap = Gap.space;
	for (let at = from; at < to; at++) {
		switch (text[at]) {
			case ' ':
			case '\n':
			case '\r':
			case '\t':
			case '\u00a0':
			case '\u202f':
			case '\u200b':
			case '\u00ad':
			case "'":
			case '’':
			case 'ʼ':
			case '´':
			case '-':
			case '‐':
			case '‑':
			case '–':
			case '/':
			case '*':
			case '_':
				break;
			case ',':
			case '«':
			case '»':
			case '“':
			case '”':
			case '"':
				if (gap < Gap.comma) gap = Gap.comma;
				break;
			case '.':
				if (gap < Gap.stop) gap = Gap.stop;
				break;
			default:
				return Gap.wall;
		}
	}
	return gap;
}
