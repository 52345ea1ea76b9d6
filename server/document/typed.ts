// A keystroke within one line of prose, which leaves every line what it was: all else is shared, what stands behind is
// moved. Whatever could make a difference beyond the line is left to the parser; a test holds the two together.
import { detect, sample } from '../languages/detect.ts';
import { lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { classify } from './classify.ts';
import { closing } from './closing.ts';
import type { Document } from './document.ts';
import { behind, grown, type Stroke } from './grown.ts';
import type { Line, MarkedLine, PlainLine } from './line.ts';
import { colonAtEnd, leadAtEnd, signatureLine, substantial } from './nest.ts';
import { isOnRim, menuLine } from './page.ts';
import { lengthOf, pieceOf } from './paragraphs.ts';
import type { Parsed } from './parse.ts';
import { closedSentence, governed, isOne, plainHeading } from './split.ts';
import { isLineEnd, trimmedEnd, type Unit } from './units.ts';

/** The units of a document, as far as an edit must know them. */
export interface Outline {
	/** Their kinds and numbers. Their offsets are those of the text as it was first read. */
	readonly units: readonly Unit[];
	/** Where each begins and ends now. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** Lines of prose depend on each other: sentences are broken over lines, or over pages. */
	readonly entangled: boolean;
	/** Where the text begins from whose words its language was told; undefined where the language is stated. */
	readonly told: number | undefined;
}

export function outlineOf({ skeleton: { units, wrapped, paged }, told }: Parsed): Outline {
	return {
		units,
		starts: units.map(({ span }) => span.start),
		ends: units.map(({ span }) => span.end),
		entangled: wrapped || paged,
		told,
	};
}

export interface Typed {
	readonly document: Document;
	readonly outline: Outline;
}

/** The document with `span` replaced by `inserted`; undefined where more than the words of one line may change. */
export function typed(
	document: Document,
	outline: Outline,
	span: Span,
	inserted: string,
	version: number,
): Typed | undefined {
	if (outline.entangled || /[\n\r]/.test(inserted)) return undefined;
	const change = changeOf(document, outline, span, inserted);
	if (!change || !staysOne(change) || !leavesOthers(document, outline, change)) return undefined;
	const { index, line, start, old, fresh, contentStart } = change;
	if (isOnRim(index, outline.units.length) && Math.min(old.end, fresh.end) <= menuLine) return undefined;
	const paragraph = paragraphAt(document, start + contentStart);
	if (paragraph === undefined) return undefined;
	if (!isToldAgain(document, outline, span, inserted)) return undefined;
	const stroke: Stroke = {
		line,
		paragraph,
		by: fresh.whole.length - old.whole.length,
		content: { start: start + contentStart, end: start + old.end },
		words: fresh.whole.slice(contentStart, fresh.end),
		trail: [old.whole.slice(old.end), fresh.whole.slice(fresh.end)],
	};
	const next = grown(document, stroke, version);
	if (!next) return undefined;
	const starts = behind(outline.starts, index + 1, stroke.by);
	const ends = behind(outline.ends, index + 1, stroke.by);
	ends[index] = start + fresh.end;
	return { document: next, outline: { ...outline, starts, ends } };
}

/** A line, and where what is written on it ends. */
interface Written {
	readonly whole: string;
	readonly end: number;
}

/** What a keystroke does to a line that is a unit and nothing else. */
interface Change {
	/** Of the unit. */
	readonly index: number;
	readonly unit: Unit;
	/** Its number, from 0, and where it starts. */
	readonly line: number;
	readonly start: number;
	/** The line before and after. */
	readonly old: Written;
	readonly fresh: Written;
	/** In the line. */
	readonly contentStart: number;
	readonly marker: Unit['marker'];
}

/** The change, where the line is a paragraph or an item before and after, and the edit lies within its words. */
function changeOf(document: Document, outline: Outline, span: Span, inserted: string): Change | undefined {
	const line = lineAt(document.lines, span.start);
	const start = document.lines[line]!;
	const whole = lineOf(document, line);
	if (span.end > start + whole.length) return undefined;
	const old = written(whole);
	const fresh = written(whole.slice(0, span.start - start) + inserted + whole.slice(span.end - start));
	// A heading in bold may run over lines.
	if (old.whole.includes('*') || fresh.whole.includes('*')) return undefined;
	const { units, starts, ends } = outline;
	const index = lineAt(starts, span.start);
	const unit = units[index];
	if (!unit || starts[index]! < start || ends[index] !== start + old.end) return undefined;
	if (index > 0 && ends[index - 1]! > start) return undefined;
	if (index + 1 < units.length && starts[index + 1]! < start + whole.length) return undefined;
	const { skeleton } = document.language;
	const before = classify(old.whole, 0, old.whole.length, skeleton);
	const after = classify(fresh.whole, 0, fresh.whole.length, skeleton);
	if (!isLike(before, after) || !isProse(after) || before.kind !== unit.kind) return undefined;
	const { contentStart } = after;
	if (contentStart >= span.start - start || contentStart >= Math.min(old.end, fresh.end)) return undefined;
	const marker = after.kind === 'marked' ? after.marker : undefined;
	return { index, unit, line, start, old, fresh, contentStart, marker };
}

/** A line without its end. */
export function lineOf(document: Document, line: number): string {
	const { lines } = document;
	const whole = pieceOf(document, lines[line]!, lines[line + 1] ?? lengthOf(document));
	let end = whole.length;
	while (end > 0 && isLineEnd(whole.charCodeAt(end - 1))) end--;
	return whole.slice(0, end);
}

/** Whether the head of the text still tells the same language, where it did. */
function isToldAgain(document: Document, { told }: Outline, span: Span, inserted: string): boolean {
	if (told === undefined || span.start >= told + sample) return true;
	const head = pieceOf(document, told, span.start) + inserted + pieceOf(document, span.end, span.end + sample);
	return detect(head.slice(0, sample)) === document.language;
}

function written(whole: string): Written {
	return { whole, end: trimmedEnd(whole, whole.length) };
}

function isProse(line: Line): line is PlainLine | MarkedLine {
	return line.kind === 'text' || (line.kind === 'marked' && line.marker.style !== 'section');
}

/** Lines of one kind, with the same number or with none. */
function isLike(one: Line, other: Line): boolean {
	if (one.kind === 'blank' || other.kind === 'blank') return false;
	if (one.from !== undefined || other.from !== undefined) return false;
	if (one.kind === 'marked' && other.kind === 'marked')
		return one.contentStart === other.contentStart && JSON.stringify(one.marker) === JSON.stringify(other.marker);
	return one.kind === 'text' && other.kind === 'text' && one.contentStart === other.contentStart;
}

/** Whether the line stays one unit, no heading, and of a length and an end that make no difference to the tree. */
function staysOne({ unit, old, fresh, contentStart, marker }: Change): boolean {
	const content = { start: contentStart, end: fresh.end };
	const own: Unit = {
		kind: unit.kind,
		span: { start: marker?.start ?? contentStart, end: fresh.end },
		content,
		...(marker ? { marker } : {}),
	};
	if (!isOne(fresh.whole, own)) return false;
	const [before, after] = [old.end - contentStart, fresh.end - contentStart];
	if (unit.kind === 'text' && Math.min(before, after) <= plainHeading) return false;
	for (const limit of [signatureLine, governed, substantial])
		if (before > limit !== after > limit || before >= limit !== after >= limit) return false;
	return isSame(colonAtEnd, old, fresh) && isSame(leadAtEnd, old, fresh);
}

function isSame(pattern: RegExp, old: Written, fresh: Written): boolean {
	return pattern.test(lastOf(old)) === pattern.test(lastOf(fresh));
}

/** The end of a line, as far as what it ends in is told by it: signs of emphasis may follow that. */
function lastOf({ whole, end }: Written): string {
	const last = whole.slice(Math.max(0, end - shortEnd), end);
	return /^[*_]*$/.test(last) ? whole.slice(0, end) : last;
}

const shortEnd = 24;

/** Whether the units around the line, and the lines around it, are read as before. */
function leavesOthers(document: Document, { units, starts, ends }: Outline, change: Change): boolean {
	const { index, line, old, fresh } = change;
	if (line > 0 && lineOf(document, line - 1).includes('*')) return false;
	const isSameEnd = old.whole.slice(old.end - 4, old.end) === fresh.whole.slice(fresh.end - 4, fresh.end);
	if (line + 1 < document.lines.length && !(isSameEnd && Math.min(old.end, fresh.end) >= wrapping)) {
		const next = lineOf(document, line + 1);
		const { kind, ...rest } = classify(next, 0, next.length, document.language.skeleton);
		if (kind === 'text' || ('marker' in rest && rest.marker.style === 'section')) return false;
	}
	const follower = units[index + 1];
	if (follower && !isSame(closedSentence, old, fresh)) {
		const length = ends[index + 1]! - starts[index + 1]!;
		if (follower.by === 'place' || (follower.kind === 'text' && length <= plainHeading)) return false;
	}
	// A heading near the end is a signature where a place and a day stand below.
	const last = units.slice(Math.max(0, units.length - closing), index);
	return !last.some(({ by }) => by === 'capitals' || by === 'bold');
}

// Of a line as long as this, its end tells whether the sentence goes on in the next.
const wrapping = 44;

/** The paragraph whose content begins at `start`; undefined up to the opening, from which the header takes its date. */
function paragraphAt({ starts, paragraphs }: Document, start: number): number | undefined {
	const index = lineAt(starts, start);
	const opening = paragraphs.findIndex(({ kind }) => kind === 'paragraph');
	return starts[index] === start && opening >= 0 && index > opening ? index : undefined;
}
