// What a keystroke does to a line, and to the unit that it is of.
import { lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { classify } from './classify.ts';
import type { Document } from './document.ts';
import type { Line } from './line.ts';
import { isLineEnd, trimmedEnd } from './line-ends.ts';
import type { Outline } from './outline.ts';
import { lengthOf, pieceOf } from './paragraphs.ts';
import { isHeadingSection, type Unit } from './units.ts';

/** A line or more, and where what is written there ends. */
export interface Written {
	readonly whole: string;
	readonly end: number;
}

/** What a keystroke does to a unit. */
export interface Change {
	/** Of the unit among all. */
	readonly index: number;
	readonly unit: Unit;
	/** Where it starts. */
	readonly start: number;
	/** The unit before and after; if the keystroke falls on its last line, with the blanks that this ends in. */
	readonly old: Written;
	readonly fresh: Written;
	/** Where its content starts, from its own start. */
	readonly contentStart: number;
	/** The line on which it falls. */
	readonly line: {
		/** From 0. */
		readonly number: number;
		readonly old: Written;
		readonly fresh: Written;
	};
}

/** The change, where its line is of one kind before and after, and the edit lies within the words of a paragraph or an item. */
export function changeOf(document: Document, outline: Outline, span: Span, inserted: string): Change | undefined {
	const number = lineAt(document.lines, span.start);
	const lineStart = document.lines[number]!;
	const whole = lineOf(document, number);
	const lineEnd = lineStart + whole.length;
	if (span.end > lineEnd) return undefined;
	const within = (text: string, base: number) =>
		text.slice(0, span.start - base) + inserted + text.slice(span.end - base);
	const line = { number, old: written(whole), fresh: written(within(whole, lineStart)) };
	const { units, starts, ends } = outline;
	const index = lineAt(starts, span.start);
	const unit = units[index];
	if (!unit || unit.part || (unit.kind !== 'text' && unit.kind !== 'marked') || isHeadingSection(unit))
		return undefined;
	const start = starts[index]!;
	// Below a number that stands alone on its line.
	const contentStart = unit.content.start - unit.span.start;
	if (span.start <= start + contentStart) return undefined;
	const writtenEnd = lineStart + line.old.end;
	const { skeleton } = document.language;
	const [was, is] = [line.old, line.fresh].map(each => classify(each.whole, 0, each.whole.length, skeleton));
	const begins = contentStartOf(was!, is!);
	// The letter it begins with tells whether it goes on with the line before.
	if (begins === undefined || lineStart + begins >= span.start) return undefined;
	const isLast = ends[index] === writtenEnd;
	const words = pieceOf(document, start, isLast ? lineEnd : ends[index]!);
	const grown = within(words, start);
	return {
		index,
		unit,
		start,
		old: { whole: words, end: isLast ? writtenEnd - start : words.length },
		fresh: { whole: grown, end: isLast ? lineStart - start + line.fresh.end : grown.length },
		contentStart,
		line,
	};
}

/** A line without its end. */
export function lineOf(document: Document, line: number): string {
	const { lines } = document;
	const whole = pieceOf(document, lines[line]!, lines[line + 1] ?? lengthOf(document));
	let end = whole.length;
	while (end > 0 && isLineEnd(whole.charCodeAt(end - 1))) end--;
	return whole.slice(0, end);
}

function written(whole: string): Written {
	return { whole, end: trimmedEnd(whole, whole.length) };
}

/** Where the words of a line begin that is prose of one kind before and after, with the same number or with none. */
function contentStartOf(was: Line, is: Line): number | undefined {
	if (was.kind !== 'text' && (was.kind !== 'marked' || was.marker.style === 'section')) return undefined;
	if (was.kind !== is.kind || was.contentStart !== is.contentStart) return undefined;
	if (was.from !== undefined || is.from !== undefined) return undefined;
	const marker = (line: Line) => JSON.stringify('marker' in line ? line.marker : undefined);
	return marker(was) === marker(is) ? was.contentStart : undefined;
}

/** Whether what is written before and after ends likewise. */
export function isSame(pattern: RegExp, old: Written, fresh: Written): boolean {
	return pattern.test(lastOf(old)) === pattern.test(lastOf(fresh));
}

/** The end of what is written, as far as what it ends in is told by it: signs of emphasis may follow that. */
function lastOf({ whole, end }: Written): string {
	const last = whole.slice(Math.max(0, end - shortEnd), end);
	return /^[*_]*$/.test(last) ? whole.slice(0, end) : last;
}

const shortEnd = 24;
