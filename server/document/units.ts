// Lines → units: the runs of lines that belong together as one title, heading, paragraph or item.
import type { Language } from '../languages/language.ts';
import { isDigit, isSmall } from '../text/characters.ts';
import { type LineStarts, lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { classify } from './classify.ts';
import type { HeadingMark, Line, Marker, WrittenLine } from './line.ts';
import { isLineEnd, isMidSentence, trimmedEnd } from './line-ends.ts';
import { withPage } from './page.ts';
import { settled, withBrokenParagraphs } from './runs.ts';
import { parted } from './split.ts';
import { withNames } from './under.ts';
import { fullLine, shortest, type Wrap, widthOf, wrapOf } from './wrapping.ts';

export interface Unit {
	readonly kind: 'marked' | 'heading' | 'title' | 'signature' | 'furniture' | 'page' | 'note' | 'text';
	/** Marker and text. */
	readonly span: Span;
	readonly content: Span;
	readonly marker?: Marker;
	/** Headings only: 1 outermost. */
	readonly level?: number;
	/** Headings only. */
	readonly by?: HeadingMark;
	/** « TITRE PREMIER », with nothing behind it. */
	readonly bare?: boolean;
	/** It stands below a line drawn across the page. */
	readonly ruled?: true;
	/** It was parted from others that stand beside it. */
	readonly part?: true;
}

/** The units of a text, and what they were made of. */
export interface Skeleton {
	/** In order. */
	readonly units: readonly Unit[];
	/** The lines from the one on which the skeleton begins. */
	readonly lines: readonly Line[];
	readonly wrap: Wrap;
}

/** The skeleton of `text` from `from` on. */
export function skeletonOf(text: string, lines: LineStarts, from: number, language: Language): Skeleton {
	const raw: Line[] = [];
	for (let index = lineAt(lines, from); index < lines.length; index++) {
		const start = Math.max(lines[index]!, from);
		let end = lines[index + 1] ?? text.length;
		while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
		raw.push(classify(text, start, end, language.skeleton));
	}
	const found: Unit[] = [];
	const alone = settled(text, raw);
	const wrap = wrapOf(text, alone);
	const width = widthOf(wrap);
	const classified = withBrokenParagraphs(text, alone, width);
	let open: Open | undefined;
	let lineLength = 0;
	let blankBefore = true;
	let ruled = false;
	let last = 0;
	let pages: Unit[] = [];
	for (const line of classified) {
		if (line.kind === 'blank') {
			blankBefore = true;
			ruled ||= line.rule;
			continue;
		}
		const end = trimmedEnd(text, line.end);
		if (line.kind === 'page') {
			pages.push(unitOf(line, end));
			continue;
		}
		// A page that ends within a sentence does not end the sentence.
		const turned = pages.length > 0 && open !== undefined && goesOn(text, open, line);
		if (!turned && pages.length > 0) found.push(...pages);
		if (open && (turned || (pages.length === 0 && joins(text, open, line, { blankBefore, width, lineLength, last })))) {
			extend(open, line, end);
		} else {
			open = unitOf(line, end);
			if (ruled) open.ruled = true;
			found.push(open);
			if (line.kind === 'marked' && line.marker.style === 'number') last = Number(line.marker.label);
		}
		lineLength = end - line.start;
		if (pages.length > 0) pages = [];
		blankBefore = false;
		ruled = false;
	}
	return {
		units: withPage(text, withNames(text, parted(text, [...found, ...pages])), language),
		lines: classified,
		wrap,
	};
}

/** A unit still growing. */
type Open = { -readonly [K in keyof Unit]: Unit[K] };

function unitOf(line: WrittenLine, end: number): Open {
	if (line.kind === 'marked') {
		const content = { start: Math.min(line.contentStart, end), end };
		return { kind: 'marked', span: { start: line.from ?? line.marker.start, end }, content, marker: line.marker };
	}
	if (line.kind === 'heading') {
		return {
			kind: 'heading',
			span: { start: line.from ?? line.contentStart, end },
			content: { start: line.contentStart, end: line.contentEnd },
			level: line.level,
			by: line.by,
			bare: line.bare,
		};
	}
	const content = { start: line.contentStart, end };
	return { kind: line.kind, span: { start: line.from ?? line.contentStart, end }, content };
}

function extend(open: Open, line: WrittenLine, end: number): void {
	// A marker alone on its line: what it marks begins here.
	const start =
		open.content.start >= open.content.end && line.kind !== 'marked' ? line.contentStart : open.content.start;
	open.span = { start: open.span.start, end };
	open.content = { start, end };
}

interface Surroundings {
	readonly blankBefore: boolean;
	/** The width to which lines are wrapped; 0 where they are not. */
	readonly width: number;
	/** Of the line before. */
	readonly lineLength: number;
	/** The last paragraph number met. */
	readonly last: number;
}

/** Whether `line` goes on with the unit before it. */
function joins(
	text: string,
	open: Unit,
	line: WrittenLine,
	{ blankBefore, width, lineLength, last }: Surroundings,
): boolean {
	if (line.kind === 'text' && isBareMarker(open)) return true;
	if (blankBefore) return false;
	if (open.kind !== 'text' && open.kind !== 'marked' && open.kind !== 'note') return false;
	const small = () => beginsSmall(text, startOf(line));
	if (isHeadingSection(open)) return line.kind === 'text' && small();
	if (line.kind === 'text') return width > 0 || (isMidSentence(text, open.span.end) && small());
	const midSentence = isMidSentence(text, open.span.end);
	if (isDash(text, line) && midSentence && width > 0 && lineLength >= shortest && !isLike(text, line, open))
		return true;
	// In a hard-wrapped text a line may begin with what looks like a number: « … aux paragraphes \n 12. et 13. », or a title:
	// “… in the Strategic Partnership \n Joint Declaration signed in July”.
	const full = lineLength >= width * fullLine;
	if (width === 0 || !midSentence || !full || open.content.end <= open.content.start) return false;
	if (line.kind === 'heading') return line.by === 'capitals' || line.by === 'keyword';
	if (line.kind !== 'marked') return line.kind === 'title';
	if (line.marker.style === 'decimal') return false;
	if (line.marker.style === 'bullet') return open.marker?.style !== 'bullet';
	const lower = /^\p{Ll}/u.test(text[line.contentStart] ?? '');
	return line.marker.style !== 'number' || lower || Number(line.marker.label) !== last + 1;
}

function goesOn(text: string, open: Unit, line: WrittenLine): boolean {
	if (line.kind !== 'text' || (open.kind !== 'text' && open.kind !== 'marked')) return false;
	return isMidSentence(text, open.span.end) && !isHeadingSection(open) && /^\p{Ll}/u.test(text[line.contentStart]!);
}

/** « – avec leurs voisins – »: a dash that goes on in lower case may belong to the sentence. */
function isDash(text: string, line: WrittenLine): boolean {
	return line.kind === 'marked' && line.marker.style === 'bullet' && /^\p{Ll}/u.test(text[line.contentStart] ?? '');
}

/** Whether a line begins with the very sign that the item before it has: in a list of hyphens, a dash is none. */
function isLike(text: string, line: WrittenLine, { marker }: Unit): boolean {
	return marker?.style === 'bullet' && text[marker.start] === text[startOf(line)];
}

function isBareMarker({ kind, content, marker }: Unit): boolean {
	return (
		kind === 'marked' && content.start >= content.end && marker!.style !== 'article' && marker!.style !== 'section'
	);
}

export function isHeadingSection({ marker }: Unit): boolean {
	return marker?.style === 'section' && !marker.tentative;
}

function beginsSmall(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 0x80 ? isDigit(code) || isSmall(code) : /^\p{Ll}/u.test(text[at]!);
}

function startOf(line: WrittenLine): number {
	return line.kind === 'marked' ? line.marker.start : line.contentStart;
}
