// Offsets ⇄ LSP. Nothing left of features/ knows of lines and characters.
import type { Range } from 'vscode-languageserver-types';
import type { Document } from '../document/document.ts';
import { offsetAt, type Position, positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

export function rangeOf(document: Pick<Document, 'lines'>, span: Span): Range {
	return { start: positionAt(document.lines, span.start), end: positionAt(document.lines, span.end) };
}

export function offsetOf(document: Pick<Document, 'lines' | 'text'>, position: Position): number {
	return offsetAt(document.text, document.lines, position);
}
