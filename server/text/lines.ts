// Offsets to lines and characters, and back. Line ends are \n, \r\n and \r, as in LSP.
import type { Span } from './span.ts';

/** The offset at which each line starts; the first is 0. */
export type LineStarts = readonly number[];

/** A line or character position, both from 0, characters in UTF-16 code units: LSP's `Position`. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

export function lineStarts(text: string): LineStarts {
	const starts = [0];
	let lineFeed = text.indexOf('\n');
	let carriage = text.indexOf('\r');
	while (lineFeed >= 0 || carriage >= 0) {
		if (carriage >= 0 && (lineFeed < 0 || carriage < lineFeed)) {
			const end = carriage + 1 === lineFeed ? carriage + 2 : carriage + 1;
			starts.push(end);
			if (lineFeed >= 0 && lineFeed < end) lineFeed = text.indexOf('\n', end);
			carriage = text.indexOf('\r', end);
		} else {
			starts.push(lineFeed + 1);
			lineFeed = text.indexOf('\n', lineFeed + 1);
		}
	}
	return starts;
}

/** The line on which `offset` lies, from 0. */
export function lineAt(starts: LineStarts, offset: number): number {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (starts[middle]! <= offset) low = middle;
		else high = middle;
	}
	return low;
}

export function positionAt(starts: LineStarts, offset: number): Position {
	const line = lineAt(starts, offset);
	return { line, character: offset - starts[line]! };
}

/** The offset of a position; one beyond the end of its line or text is brought back to it. */
export function offsetAt(text: string, starts: LineStarts, position: Position): number {
	if (position.line >= starts.length) return text.length;
	if (position.line < 0) return 0;
	const start = starts[position.line]!;
	let end = starts[position.line + 1] ?? text.length;
	while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
	return Math.max(start, Math.min(start + position.character, end));
}

/** The lines of a text, without their line ends. */
export function lineSpans(text: string, starts: LineStarts): Span[] {
	return starts.map((start, index) => {
		let end = starts[index + 1] ?? text.length;
		while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
		return { start, end };
	});
}
