// One line → its kind. The skeleton of a declaration is decided line by line; its flesh has no grammar.
import type { Skeleton } from '../languages/language.ts';
import type { Span } from '../text/span.ts';

/** How a block is numbered, the outermost kinds first. Two markers of one style are siblings. */
export type Style = 'article' | 'section' | 'number' | 'bracket' | 'degree' | 'letter' | 'roman' | 'bullet';

export interface Marker extends Span {
	readonly style: Style;
	/** `12`, `a`, `iv`; empty for a bullet. */
	readonly label: string;
}

export type Line = Span &
	(
		| { readonly kind: 'blank' }
		| { readonly kind: 'marked'; readonly marker: Marker; readonly contentStart: number }
		| { readonly kind: 'heading'; readonly level: number; readonly contentStart: number; readonly contentEnd: number }
		| { readonly kind: 'title' | 'signature' | 'furniture' | 'note' | 'text'; readonly contentStart: number }
	);

// `12.` `12)` `12. –` `12\.` `**12.` ; a fourth digit makes it a year, a digit behind the dot a decimal.
const number = /^([*_]{0,3})(\d{1,3})\s?(\\?\.|\)|°)(?:\s?[–—-](?=\s))?(?=[\s*_\u00a0]|\p{L}|[«“"([]|$)/u;
const paragraphSign = /^()§\s*(\d{1,3})\.?/u;
const bracket = /^()\((\d{1,3}|[a-z]|[ivx]{1,5})\)/u;
const letter = /^()([a-z]|[ivx]{2,5})(?:\)|\.(?=\s+\p{L}))/u;
const section = /^([*_]{0,3})([IVX]{1,6}|[A-H])\s?(?:\.|\)|\s[–—-]|(?=\s+\p{Lu}))\s*/u;
const bullet = /^[-–—•·▪*](?=\s|$)|^[•·▪]/u;
const noise = /^[^\p{L}\p{N}]*$/u;
const note = /^(?:\\?\[\^?\d+\\?\]:?|NB\s?:|N\.B\.)\s*/u;
const tags = /^(?:<[^>]*>\s*)+|^[|>\s]+/u;
// Long enough for a heading that wraps in a title, short enough that no sentence is mistaken for one.
const headingLength = 160;

/** Classifies the line of `text` between `start` and `end`. */
export function classify(text: string, start: number, end: number, skeleton: Skeleton): Line {
	let from = start;
	let to = end;
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	let trimmed = text.slice(from, to);
	const residue = tags.exec(trimmed)?.[0].length ?? 0;
	if (residue > 0) {
		from += residue;
		trimmed = trimmed.slice(residue);
	}
	if (noise.test(trimmed)) {
		const dash = bullet.exec(trimmed);
		if (!dash || trimmed.length > 1) return { kind: 'blank', start, end };
		return {
			kind: 'marked',
			start,
			end,
			marker: { start: from, end: from + 1, style: 'bullet', label: '' },
			contentStart: to,
		};
	}
	// Most lines are prose: a lower-case start settles it.
	const first = trimmed.charCodeAt(0);
	if (first >= 0x61 && first <= 0x7a && !letter.test(trimmed)) return { kind: 'text', start, end, contentStart: from };
	const marked = markerOf(trimmed, from, skeleton);
	if (marked) {
		const isSection = marked.style === 'section';
		// « I. LE PARTENARIAT » is a heading; « A. Kh. Margoulan » and a sentence that begins with « I » are not.
		if (!isSection || (trimmed.length <= headingLength && !/[.;,:]$/u.test(trimmed))) {
			let contentStart = marked.end;
			while (contentStart < to && /[\s*_\u00a0–—-]/u.test(text[contentStart]!)) contentStart++;
			return { kind: 'marked', start, end, marker: marked, contentStart };
		}
	}
	if (skeleton.furniture.test(trimmed)) return { kind: 'furniture', start, end, contentStart: from };
	if (skeleton.title.test(trimmed)) return { kind: 'title', start, end, contentStart: from };
	if (skeleton.signature.test(trimmed)) return { kind: 'signature', start, end, contentStart: from };
	if (note.test(trimmed)) return { kind: 'note', start, end, contentStart: from };
	const level = headingLevel(trimmed, skeleton);
	if (level > 0) {
		const lead = /^[#*_\s]*/u.exec(trimmed)![0].length;
		const trail = /[*_\s]*$/u.exec(trimmed)![0].length;
		return { kind: 'heading', level, start, end, contentStart: from + lead, contentEnd: to - trail };
	}
	return { kind: 'text', start, end, contentStart: from };
}

function markerOf(trimmed: string, from: number, skeleton: Skeleton): Marker | undefined {
	const at = (match: RegExpExecArray, style: Style, label: string): Marker => ({
		start: from + match[1]!.length,
		end: from + match[0].trimEnd().length,
		style,
		label,
	});
	let match = number.exec(trimmed);
	if (match) return at(match, match[3] === '°' ? 'degree' : match[3] === ')' ? 'bracket' : 'number', match[2]!);
	match = skeleton.article.exec(trimmed);
	if (match) return at(match, 'article', /^\d/.test(match[2]!) ? match[2]! : '1');
	match = paragraphSign.exec(trimmed);
	if (match) return at(match, 'number', match[2]!);
	match = bracket.exec(trimmed) ?? letter.exec(trimmed);
	if (match)
		return at(match, /^\d/.test(match[2]!) ? 'bracket' : /^[ivx]+$/.test(match[2]!) ? 'roman' : 'letter', match[2]!);
	match = section.exec(trimmed);
	if (match) return at(match, 'section', match[2]!);
	match = bullet.exec(trimmed);
	if (match) return { start: from, end: from + match[0].length, style: 'bullet', label: '' };
	return undefined;
}

/** 1 outermost; 0 when the line is no heading. */
function headingLevel(trimmed: string, skeleton: Skeleton): number {
	if (trimmed.length > headingLength) return 0;
	const hashes = /^#{1,6}(?=\s)/u.exec(trimmed);
	if (hashes) return hashes[0].length;
	const bare = trimmed.replace(/^[*_]+|[*_]+$/gu, '');
	if (skeleton.heading.test(bare)) return 1;
	if (/\p{L}{3}/u.test(bare) && !/\p{Ll}/u.test(bare)) return 2;
	if (/^(?:\*\*|__).+(?:\*\*|__)\s*:?$/u.test(trimmed) && !/[.;,]$/u.test(bare)) return 3;
	return 0;
}

function isSpace(code: number): boolean {
	return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x202f || code === 0xfeff || code === 0x200b;
}
