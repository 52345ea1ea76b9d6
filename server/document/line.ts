// What a line is. Lines of one kind are made in one place, with all fields in one order: what looks at every line of a text
// would otherwise look at objects of a dozen shapes.
import type { Span } from '../text/span.ts';

/** How a block is numbered, the outermost kinds first. Two markers of one style are siblings. */
export type Style = 'article' | 'section' | 'number' | 'decimal' | 'bracket' | 'degree' | 'letter' | 'roman' | 'bullet';

export interface Marker extends Span {
	readonly style: Style;
	/** `12`, `a`, `iv`; empty for a bullet. */
	readonly label: string;
	/** Columns before it: a list within a list may show by nothing else. */
	readonly column: number;
	/** « I. Les deux pays … », « II Défense »: a marker only where its neighbours run on with it. */
	readonly tentative?: true;
}

/** What shows a line to be a heading. */
export type HeadingMark = 'hashes' | 'keyword' | 'capitals' | 'bold' | 'place';

export interface BlankLine extends Span {
	readonly kind: 'blank';
	/** It is drawn across the page. */
	readonly rule: boolean;
}

interface Written extends Span {
	readonly contentStart: number;
	/** Where residue stands before what the line says, which is then part of it. */
	readonly from: number | undefined;
}

export interface PlainLine extends Written {
	readonly kind: 'title' | 'signature' | 'furniture' | 'page' | 'note' | 'text';
}

export interface MarkedLine extends Written {
	readonly kind: 'marked';
	readonly marker: Marker;
}

export interface HeadingLine extends Written {
	readonly kind: 'heading';
	readonly level: number;
	readonly by: HeadingMark;
	/** « TITRE PREMIER » alone: what it is called may stand on the next line. */
	readonly bare: boolean;
	readonly contentEnd: number;
}

export type WrittenLine = PlainLine | MarkedLine | HeadingLine;
export type Line = BlankLine | WrittenLine;

export function blankLine(start: number, end: number, rule: boolean): BlankLine {
	return { kind: 'blank', start, end, rule };
}

export function plainLine(
	kind: PlainLine['kind'],
	start: number,
	end: number,
	contentStart: number,
	from?: number,
): PlainLine {
	return { kind, start, end, contentStart, from };
}

export function markedLine(
	marker: Marker,
	start: number,
	end: number,
	contentStart: number,
	from?: number,
): MarkedLine {
	return { kind: 'marked', start, end, contentStart, from, marker };
}

/** What is said of a heading alone. */
export type Heading = Pick<HeadingLine, 'level' | 'by' | 'bare'>;

export function headingLine(
	{ level, by, bare }: Heading,
	start: number,
	end: number,
	contentStart: number,
	contentEnd: number,
	from?: number,
): HeadingLine {
	return { kind: 'heading', start, end, contentStart, from, level, by, bare, contentEnd };
}

/** A line as it ends up where residue stands before what it says. */
export function withResidue(line: WrittenLine, from: number): WrittenLine {
	const { start, end, contentStart } = line;
	if (line.kind === 'marked') return markedLine(line.marker, start, end, contentStart, from);
	if (line.kind === 'heading') return headingLine(line, start, end, contentStart, line.contentEnd, from);
	return plainLine(line.kind, start, end, contentStart, from);
}
