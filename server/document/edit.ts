// LSP changes → the document they make of the one before. The text is read whole, unless a keystroke stays within one
// line of prose: typed.ts.
import type { Language, LanguageId } from '../languages/language.ts';
import { bearing } from '../text/derived.ts';
import { type LineStarts, lineStarts, offsetAt, type Position } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { lineOf } from './change.ts';
import type { Document } from './document.ts';
import { type Outline, outlineOf } from './outline.ts';
import { shared } from './paragraphs.ts';
import { parsed } from './parse.ts';
import { typed } from './typed.ts';

export type Change =
	| { readonly range: { readonly start: Position; readonly end: Position }; readonly text: string }
	| { readonly text: string };

/** Changes are applied in order, each to what the one before left. */
export function applied(text: string, changes: readonly Change[]): string {
	return changes.reduce((old, change) => spliced(old, change, lineStarts(old)), text);
}

function spliced(text: string, change: Change, lines: LineStarts): string {
	const span = spanOf(text, change, lines);
	return span ? text.slice(0, span.start) + change.text + text.slice(span.end) : change.text;
}

/** What a change replaces; undefined for the whole text. */
function spanOf(text: string, change: Change, lines: LineStarts): Span | undefined {
	if (!('range' in change)) return undefined;
	const { start, end } = change.range;
	return { start: offsetAt(text, lines, start), end: offsetAt(text, lines, end) };
}

/** Where a range lies; undefined where it is not within one line. */
function within(
	document: Document,
	{ start, end }: { readonly start: Position; readonly end: Position },
): Span | undefined {
	if (start.line !== end.line || start.line < 0 || start.line >= document.lines.length) return undefined;
	const from = document.lines[start.line]!;
	const { length } = lineOf(document, start.line);
	const offset = ({ character }: Position) => from + Math.max(0, Math.min(character, length));
	return { start: offset(start), end: offset(end) };
}

/** How a document came about, for as long as it may be edited. */
interface Origin {
	readonly outline: Outline;
	/** The language it was to be read in, whatever it says of itself. */
	readonly language: LanguageId | Language | undefined;
}

const origins = bearing<Document, Origin>();

/** A document that is going to be edited: the same as `parse` makes. */
export function opened(uri: string, version: number, text: string, language?: LanguageId | Language): Document {
	const fresh = parsed(uri, version, text, language);
	origins.give(fresh.document, { outline: outlineOf(fresh), language });
	return fresh.document;
}

/**
 * The document after `changes`: equal to what `parse` makes of the new text, and sharing with `old` what they have in
 * common, paragraphs above all.
 */
export function edited(old: Document, changes: readonly Change[], version: number): Document {
	let document = old;
	for (const [index, change] of changes.entries()) {
		const next = stroke(document, change, version);
		if (!next) return reread(document, changes.slice(index), version);
		document = next;
	}
	return changes.length > 0 ? document : reread(old, [], version);
}

/** A keystroke within one line of prose; undefined where the change may be more than that. */
function stroke(document: Document, change: Change, version: number): Document | undefined {
	const origin = origins.of(document);
	const span = 'range' in change ? within(document, change.range) : undefined;
	const found = origin && span && typed(document, origin.outline, span, change.text, version);
	if (!found) return undefined;
	origins.give(found.document, { outline: found.outline, language: origin.language });
	return found.document;
}

function reread(old: Document, changes: readonly Change[], version: number): Document {
	const language = origins.of(old)?.language;
	const text = changes.reduce(
		(before, change, index) => spliced(before, change, index === 0 ? old.lines : lineStarts(before)),
		old.text,
	);
	const fresh = parsed(old.uri, version, text, language);
	const isSame = JSON.stringify(old.header) === JSON.stringify(fresh.document.header);
	const document = {
		...fresh.document,
		header: isSame ? old.header : fresh.document.header,
		paragraphs: shared(old.paragraphs, fresh.document.paragraphs),
	};
	origins.give(document, { outline: outlineOf(fresh), language });
	return document;
}
