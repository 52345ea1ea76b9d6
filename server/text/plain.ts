// A text as it is read: without what a typesetter put into its words. Word processors write hyphens that do not break, PDFs
// join “fi” into one sign and leave soft hyphens behind, some systems write an accent apart from its letter, web pages leave
// tags and entities.

import { matchesOf } from './patterns.ts';
import { firstThat } from './search.ts';
import type { Span } from './span.ts';

export interface Plain {
	readonly text: string;
	/**
	 * Where in the text as it is written an offset of `text` stands: that of a first letter, or the one behind a last
	 * letter (`behind`). Absent where the two are one, or as long as each other.
	 */
	readonly written?: (offset: number, behind?: boolean) => number;
}

const hyphens = '\u2010\u2011';
const unseen = '\u00ad\u200c\u200d\u2060\ufeff';
const ligatures = new Map(
	[...'ﬀﬁﬂﬃﬄﬅﬆ'].map((sign, index) => [sign, ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'][index]!]),
);
const signs = `${hyphens}${unseen}${[...ligatures.keys()].join('')}`;
// The residue of a web page: tags, comments, characters by name or number.
const tag = '<!--[^]{0,500}?-->|</?[a-zA-Z][^<>]{0,500}>';
const entity = '&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[a-zA-Z]{2,8});';
const set = new RegExp(`[${signs}]|[^][\u0300-\u036f]+|${tag}|${entity}`, 'g');
const isSet = new RegExp(`[${signs}\u0300-\u036f<&]`);

const named: Readonly<Record<string, string>> = {
	nbsp: '\u00a0',
	ensp: ' ',
	emsp: ' ',
	thinsp: '\u2009',
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	bull: '•',
	middot: '·',
	sect: '§',
	deg: '°',
	euro: '€',
	pound: '£',
	shy: '',
	oelig: 'œ',
	OElig: 'Œ',
	aelig: 'æ',
	AElig: 'Æ',
};
// What HTML takes `&#128;` to `&#159;` for: the signs that Windows has there.
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const accents: Readonly<Record<string, string>> = {
	acute: '\u0301',
	grave: '\u0300',
	circ: '\u0302',
	uml: '\u0308',
	tilde: '\u0303',
	cedil: '\u0327',
	ring: '\u030a',
	caron: '\u030c',
};
// Tags that part words; all others stand within one: « 1<sup>er</sup> ».
const parting = /^<\/?(?:br|p|div|li|ul|ol|td|tr|table|h\d)\b/iu;

/** `text` as it is read; nearly always itself. */
export function plainOf(text: string): Plain {
	if (!isSet.test(text)) return { text };
	let plain = '';
	let done = 0;
	// Where a piece begins, as read and as written, and where the one before it ends.
	const read = [0];
	const written = [0];
	const ends = [0];
	for (const { 0: sign, index } of matchesOf(set, text)) {
		const letters = plainSign(sign);
		plain += text.slice(done, index) + letters;
		done = index + sign.length;
		if (letters.length === sign.length) continue;
		read.push(plain.length);
		written.push(done);
		ends.push(letters === '' ? index : done);
	}
	plain += text.slice(done);
	if (read.length === 1) return { text: plain };
	return {
		text: plain,
		written: (offset, behind = false) => {
			if (behind) {
				// A closing tag is none of the word before it.
				const next = firstThat(read.length, index => read[index]! >= offset);
				if (read[next] === offset) return ends[next]!;
			}
			const piece = firstThat(read.length, index => read[index]! > offset) - 1;
			const place = written[piece]! + offset - read[piece]!;
			return Math.min(place, written[piece + 1] ?? place);
		},
	};
}

/** The words of a span as they are read, on one line: what a message quotes. */
export function wordsIn(text: string, { start, end }: Span): string {
	return plainOf(text.slice(start, end)).text.replace(/\s+/gu, ' ');
}

/** Ligatures written out: what names are compared by has none. */
export function withoutLigatures(text: string): string {
	return text.replace(/[ﬀ-ﬆ]/gu, sign => ligatures.get(sign) ?? sign);
}

function plainSign(sign: string): string {
	if (hyphens.includes(sign)) return '-';
	if (unseen.includes(sign)) return '';
	if (sign.startsWith('<')) return parting.test(sign) ? ' ' : '';
	if (sign.startsWith('&')) return character(sign.slice(1, -1)) ?? sign;
	return ligatures.get(sign) ?? sign.normalize('NFC');
}

/** The character that an entity names; undefined where it names none. */
function character(name: string): string | undefined {
	if (name.startsWith('#')) {
		const code = /^#[xX]/u.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
		if (code >= 0x80 && code < 0x80 + windows.length) return windows[code - 0x80]!.replace(' ', '');
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
	}
	const accent = accents[name.slice(1)];
	return accent === undefined ? named[name] : `${name[0]}${accent}`.normalize('NFC');
}
