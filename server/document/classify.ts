// One line → its kind. The skeleton of a declaration is decided line by line; its flesh has no grammar.
import type { Skeleton } from '../languages/language.ts';
import { isBlank, isCapital, isDigit, isSmall } from '../text/characters.ts';
import { derived } from '../text/derived.ts';
import { anyOf } from '../text/patterns.ts';
import { plainOf } from '../text/plain.ts';
import {
	blankLine,
	type Heading,
	headingLine,
	type Line,
	type Marker,
	markedLine,
	plainLine,
	type Style,
	withResidue,
} from './line.ts';

// `12.` `12)` `12. –` `12\.` `**12.` `[12.` ; a fourth digit makes it a year, a digit behind the dot a decimal.
const number =
	/^(\[{0,3}[*_]{0,3})(\d{1,3})\s?(\\?\.|\\?\)|°\)?)(?:\s?[–—-](?=\s))?(?=[\s*_\u00a0\u200b&<]|\p{L}|[«“"([]|$)/u;
// `1.1` `2.3.1.`: a number of several parts, or a figure.
const decimal = /^([*_]{0,3})(\d{1,2}(?:\.\d{1,2}){1,3})(?:\\?\.|\))?(?=\s+[*_]*[\p{L}«“"(])/u;
const paragraphSign = /^([*_]{0,3})§\s*(\d{1,3})\.?/u;
const bracket = /^(\[{0,3}[*_]{0,3})\\?\((\d{1,3}|[a-z]|[ivx]{1,5})\\?\)/u;
const letter = /^([*_]{0,3})([a-z]|[ivx]{2,5})(?:\\?\)|\.(?=\s+\p{L}))/u;
const section =
	/^([*_]{0,3})(?:([IVX]{1,6}|[A-H])\s?(?:\\?\.|\)|\s?(?:[–—-]|&[nm]dash;)(?=[\s&]|$))|([IVX]{1,6})(?=\s+\p{Lu}|[*_]*$))\s*/u;
// « – II – », alone on its line.
const framed = /^([–—-]\s*)([IVX]{1,6})(?=\s*[–—-]$)/u;
const bullet = /^\\?[-–—•·▪*](?=\s|$)|^[•·▪]/u;
const noise = /^[^\p{L}\p{N}]*$/u;
const note = /^(?:\\?\[\^?\d+\\?\]:?|NB\s?:|N\.B\.|[¹²³⁴⁵⁶⁷⁸⁹]+\s?(?=\p{L}))\s*/u;
// « – 3 – », « 3/12 », “Page 3 of 12”: alone on its line.
const page = /^(?:[-–—]\s*)?(?:[Pp](?:age|\.)\s*)?\d{1,3}(?:\s*(?:\/|sur|of)\s*\d{1,3})?(?:\s*[-–—])?$/u;
const entity = /^&(?:nbsp|#160|#xa0|[nm]dash|#821[12]);/iu;
/** What a sentence, or a part of one, ends in; `&eacute;` ends in none of it. */
export const stop = /(?:[.,:]|(?<!&#?\w{2,8});)$/u;
const tags = /^(?:<[^>]*>\s*|&(?:nbsp|#160|#xa0);\s*)+|^[|>\s]+/iu;
// Long enough for a heading that wraps in a title, short enough that no sentence is mistaken for one.
const headingLength = 160;

/** All that a line which begins with a capital may be, but for a title: prose is none of it, and is asked but once. */
const marks = derived((skeleton: Skeleton) => {
	const { article, passing, furniture, signature, heading } = skeleton;
	const all = [page, article, section, passing, furniture, signature, note, heading];
	return anyOf(all, 'u');
});

/** Classifies the line of `text` between `start` and `end`. */
export function classify(text: string, start: number, end: number, skeleton: Skeleton): Line {
	let from = start;
	while (from < end && isSpace(text.charCodeAt(from))) from++;
	if (from === end) return blankLine(start, end, false);
	const first = text.charCodeAt(from);
	// Most lines are prose: a small letter settles it, where it is none of a list's.
	if (isSmall(first) && !mayCount(text.charCodeAt(from + 1))) return plainLine('text', start, end, from);
	const line = kindOf(text, start, from, end, skeleton);
	return line.kind !== 'blank' && (first === 0x3c || first === 0x26 || isBracketed(line, first))
		? withResidue(line, from)
		: line;
}

/** « [12. … »: a whole paragraph that is not agreed. Its bracket goes where it goes. */
function isBracketed(line: Line, first: number): boolean {
	return first === 0x5b && line.kind === 'marked';
}

/** The kind of a line that is not empty; `begins` is where it does behind its white space. */
function kindOf(text: string, start: number, begins: number, end: number, skeleton: Skeleton): Line {
	let from = begins;
	let to = end;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	let trimmed = text.slice(from, to);
	const residue = beginsPlainly(trimmed.charCodeAt(0)) ? '' : (tags.exec(trimmed)?.[0] ?? '');
	if (residue !== '') {
		from += residue.length;
		trimmed = trimmed.slice(residue.length);
	}
	const first = trimmed.charCodeAt(0);
	if (!beginsPlainly(first) && noise.test(trimmed)) {
		const dash = bullet.exec(trimmed);
		if (!dash || trimmed.length > 1) return blankLine(start, end, /^(?:[-_*=]\s?){3}/u.test(trimmed));
		return markedLine(markerAt(from, from + 1, 'bullet', '', columnOf(text, start, from)), start, end, to);
	}
	// A capital begins no number, no bullet and no note.
	if (isSmall(first) && !letter.test(trimmed)) return plainLine('text', start, end, from);
	const capital = isCapital(first);
	if (capital && isProse(trimmed, skeleton)) return plainLine('text', start, end, from);
	if ((!capital || first === 0x50) && page.test(trimmed)) return plainLine('page', start, end, from);
	const marked = markerOf(trimmed, from, columnOf(text, start, from), skeleton);
	if (marked) {
		let contentStart = marked.end;
		for (;;) {
			while (contentStart < to && isApart(text.charCodeAt(contentStart))) contentStart++;
			if (text.charCodeAt(contentStart) !== 0x26) break;
			const space = entity.exec(text.slice(contentStart, Math.min(to, contentStart + 8)));
			if (!space) break;
			contentStart += space[0].length;
		}
		return markedLine(marked, start, end, contentStart);
	}
	const read = residue !== '' || trimmed.includes('&') ? plainOf(trimmed).text.trim() : trimmed;
	if (skeleton.passing.test(read)) return plainLine('page', start, end, from);
	if (skeleton.furniture.test(read)) return plainLine('furniture', start, end, from);
	if (skeleton.title.test(read)) return plainLine('title', start, end, from + /^[#*_\s]*/u.exec(trimmed)![0].length);
	if (skeleton.signature.test(trimmed)) return plainLine('signature', start, end, from);
	if ((!capital || first === 0x4e) && note.test(trimmed)) return plainLine('note', start, end, from);
	const heading = tagged(residue, trimmed, read) ?? headingOf(trimmed, skeleton);
	if (heading) {
		const lead = /^[#*_\s]*/u.exec(trimmed)![0].length;
		return headingLine(heading, start, end, from + lead, from + endOf(trimmed));
	}
	return plainLine('text', start, end, from + (sentence.exec(trimmed)?.[1]?.length ?? 0));
}

/** Whether a line that begins with a capital is surely prose: it has small letters, no star at its end, and no mark. */
function isProse(trimmed: string, skeleton: Skeleton): boolean {
	const last = trimmed.charCodeAt(trimmed.length - 1);
	if (last === 0x2a || last === 0x5f || last === 0x3e || trimmed.includes('&')) return false;
	let at = 1;
	while (at < trimmed.length && !isSmall(trimmed.charCodeAt(at))) at++;
	return at < trimmed.length && !marks(skeleton).test(trimmed) && !skeleton.title.test(trimmed);
}

function markerOf(trimmed: string, from: number, column: number, skeleton: Skeleton): Marker | undefined {
	const at = (match: RegExpExecArray, style: Style, label: string) =>
		markerAt(from + match[1]!.length, from + match[0].trimEnd().length, style, label, column);
	const first = trimmed.charCodeAt(0);
	const capital = isCapital(first);
	let match = isDash(first) ? framed.exec(trimmed) : null;
	if (match) return { ...at(match, 'section', match[2]!), tentative: true };
	if (isDash(first)) return bulleted(trimmed, from, column);
	match = capital ? null : number.exec(trimmed);
	if (match)
		return at(match, match[3]!.startsWith('°') ? 'degree' : match[3]!.endsWith(')') ? 'bracket' : 'number', match[2]!);
	match = capital ? null : decimal.exec(trimmed);
	if (match) return { ...at(match, 'decimal', match[2]!), tentative: true };
	match = skeleton.article.exec(trimmed);
	if (match) return at(match, 'article', articleLabel(match[2]!));
	match = capital ? null : paragraphSign.exec(trimmed);
	if (match) return at(match, 'number', match[2]!);
	match = capital ? null : (bracket.exec(trimmed) ?? letter.exec(trimmed));
	if (match)
		return at(match, /^\d/.test(match[2]!) ? 'bracket' : /^[ivx]+$/.test(match[2]!) ? 'roman' : 'letter', match[2]!);
	match = section.exec(trimmed);
	if (match) {
		const found = at(match, 'section', match[2] ?? match[3]!);
		// « I. LE PARTENARIAT » is a heading; « A. Kh. Margoulan » and a sentence that begins with « I » are not.
		const sure = match[2] !== undefined && trimmed.length <= headingLength && !stop.test(trimmed);
		return sure ? found : { ...found, tentative: true };
	}
	return capital ? undefined : bulleted(trimmed, from, column);
}

function bulleted(trimmed: string, from: number, column: number): Marker | undefined {
	const match = bullet.exec(trimmed);
	return match ? markerAt(from, from + match[0].length, 'bullet', '', column) : undefined;
}

function markerAt(start: number, end: number, style: Style, label: string, column: number): Marker {
	return { start, end, style, label, column };
}

/** A sign that begins no other marker than a bullet's. */
function isDash(code: number): boolean {
	return code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2022 || code === 0xb7 || code === 0x25aa;
}

/** `2.1` of “Article 2.1”, `1` of « Article premier ». */
function articleLabel(written: string): string {
	return /^(?:\d|[IVX]+$)/.test(written) ? written.replace(/\s/gu, '') : '1';
}

/** The columns of white space before the marker at `from`; a tab counts four, residue none. */
function columnOf(text: string, start: number, from: number): number {
	let column = 0;
	for (let at = start; at < from; at++) {
		const code = text.charCodeAt(at);
		if (!isSpace(code)) break;
		column += code === 0x09 ? 4 : 1;
	}
	return column;
}

/** Where the words of a heading end: stars and closing tags are none. */
function endOf(trimmed: string): number {
	let end = trimmed.length;
	for (;;) {
		const last = trimmed.charCodeAt(end - 1);
		if (last === 0x2a || last === 0x5f || isSpace(last)) end--;
		else if (last === 0x3e && closing.test(trimmed.slice(0, end))) end = trimmed.lastIndexOf('<', end - 1);
		else return end;
	}
}

// What a converter took for a heading: `### des personnes …;`, a long sentence, a quotation that is not closed.
const sentence = /^(#{2,6}\s+)(?:\p{Ll}.*[.;:,]$|(?:\S+\s+){9,}\S*[.;:,]$|[«“][^»”]*$)/u;

const closing = /<\/[^<>]*>$/u;

/** `<h2>`, or a line that is `<strong>` from end to end; `lead` is the tags before it, `read` the line without any. */
function tagged(lead: string, trimmed: string, read: string): Heading | undefined {
	if (lead === '' || trimmed.length > headingLength) return undefined;
	const level = /<h([1-6])\b/iu.exec(lead)?.[1];
	if (level) return { level: Number(level), by: 'hashes', bare: false };
	const strong = /<(?:b|strong)>/iu.test(lead) && /^[^<]+<\/(?:b|strong)>(?:\s|<[^<>]*>)*$/iu.test(trimmed);
	return strong && !/[.;,]$/u.test(read) ? { level: 3, by: 'bold', bare: false } : undefined;
}

/** Level 0 is outermost; `undefined` when the line is no heading. */
function headingOf(trimmed: string, skeleton: Skeleton): Heading | undefined {
	const hashes = /^#{1,6}(?=\s)/u.exec(trimmed);
	if (hashes && sentence.test(trimmed)) return undefined;
	if (hashes) return { level: hashes[0].length, by: 'hashes', bare: false };
	if (trimmed.length > headingLength) return undefined;
	const bare = /^[*_<]|[*_>]$/u.test(trimmed)
		? trimmed.replace(/^(?:[*_]+|<[^<>]*>)+|(?:[*_]+|<[^<>]*>)+$/gu, '').trim()
		: trimmed.trim();
	const keyword = skeleton.heading.exec(bare)?.groups;
	if (keyword) {
		const { annex, annexes, part, nth, book, chapter, section, rest } = keyword;
		const level = annex || annexes ? 0 : part || nth ? 0.6 : book ? 0.8 : section ? 1.6 : chapter ? 1.3 : 1;
		// “Chapter 5 of the agreement is closed.” tells of a chapter.
		if (level === 0 || rest === undefined || !/^\s+\p{Ll}.*[.;,]$/u.test(rest))
			return { level, by: 'keyword', bare: rest !== undefined && !/[\p{L}\p{N}]/u.test(rest) };
	}
	if (/\p{L}{3}/u.test(bare) && !/\p{Ll}/u.test(bare)) return { level: 2, by: 'capitals', bare: false };
	if (/^(?:\*\*|__).+(?:\*\*|__)\s*:?$/u.test(trimmed) && !/[.;,]$/u.test(bare))
		return { level: 3, by: 'bold', bare: false };
	return undefined;
}

/** A letter or digit of ASCII: no residue begins with it, nor a line of signs alone. */
function beginsPlainly(code: number): boolean {
	return isCapital(code) || isSmall(code) || isDigit(code);
}

/** What may stand between a number and its words. */
function isApart(code: number): boolean {
	return (
		code === 0x2a ||
		code === 0x5f ||
		code === 0x2d ||
		code === 0x2013 ||
		code === 0x2014 ||
		code === 0x200b ||
		isBlank(code)
	);
}

/** What may stand behind the letter at the head of an item: `a)`, `a\)`, `a.`, `iv)`. */
function mayCount(code: number): boolean {
	return code === 0x29 || code === 0x5c || code === 0x2e || code === 0x69 || code === 0x76 || code === 0x78;
}

function isSpace(code: number): boolean {
	return (
		code === 0x20 ||
		code === 0x09 ||
		code === 0x0c ||
		code === 0xa0 ||
		code === 0x202f ||
		code === 0xfeff ||
		(code >= 0x200b && code <= 0x200d) ||
		code === 0x2060
	);
}
