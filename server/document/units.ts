// Lines → units: the runs of lines that belong together as one title, heading, paragraph or item.
import type { Language } from '../languages/language.ts';
import { type LineStarts, lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { classify, type Line, type Marker } from './classify.ts';

export interface Unit {
	readonly kind: 'marked' | 'heading' | 'title' | 'signature' | 'furniture' | 'note' | 'text';
	/** Marker and text. */
	readonly span: Span;
	readonly content: Span;
	readonly marker?: Marker;
	/** Headings only: 1 outermost. */
	readonly level?: number;
}

/** The units of `text` from `from` on, in order. */
export function units(text: string, lines: LineStarts, from: number, language: Language): Unit[] {
	const classified: Line[] = [];
	for (let index = lineAt(lines, from); index < lines.length; index++) {
		const start = Math.max(lines[index]!, from);
		let end = lines[index + 1] ?? text.length;
		while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
		classified.push(classify(text, start, end, language.skeleton));
	}
	const wrapped = isWrapped(text, classified);
	const found: Unit[] = [];
	let open: Unit | undefined;
	let blankBefore = true;
	let last = 0;
	for (const line of classified) {
		if (line.kind === 'blank') {
			blankBefore = true;
			continue;
		}
		const end = trimmedEnd(text, line.end);
		if (open && joins(text, open, line, { blankBefore, wrapped, last })) {
			open = extended(open, line, end);
			found[found.length - 1] = open;
		} else {
			open = unitOf(line, end);
			found.push(open);
		}
		if (line.kind === 'marked' && line.marker.style === 'number') last = Number(line.marker.label);
		blankBefore = false;
	}
	return found;
}

function unitOf(line: Exclude<Line, { kind: 'blank' }>, end: number): Unit {
	if (line.kind === 'marked') {
		const content = { start: Math.min(line.contentStart, end), end };
		return { kind: 'marked', span: { start: line.marker.start, end }, content, marker: line.marker };
	}
	if (line.kind === 'heading') {
		return {
			kind: 'heading',
			span: { start: line.contentStart, end },
			content: { start: line.contentStart, end: line.contentEnd },
			level: line.level,
		};
	}
	const span = { start: line.contentStart, end };
	return { kind: line.kind, span, content: span };
}

function extended(open: Unit, line: Exclude<Line, { kind: 'blank' }>, end: number): Unit {
	// A bullet alone on its line: what it marks begins here.
	const start =
		open.content.start >= open.content.end && line.kind !== 'marked' ? line.contentStart : open.content.start;
	return { ...open, span: { start: open.span.start, end }, content: { start, end } };
}

interface Surroundings {
	readonly blankBefore: boolean;
	readonly wrapped: boolean;
	/** The last paragraph number met. */
	readonly last: number;
}

/** Whether `line` goes on with the unit before it. */
function joins(
	text: string,
	open: Unit,
	line: Exclude<Line, { kind: 'blank' }>,
	{ blankBefore, wrapped, last }: Surroundings,
): boolean {
	const emptyBullet =
		open.kind === 'marked' && open.content.start >= open.content.end && open.marker!.style === 'bullet';
	if (emptyBullet && line.kind === 'text') return true;
	if (blankBefore) return false;
	if (open.kind !== 'text' && open.kind !== 'marked' && open.kind !== 'note') return false;
	const midSentence = !/[.!?:;»”"…][*_]*$/u.test(text.slice(Math.max(0, open.span.end - 4), open.span.end));
	if (line.kind === 'text') return wrapped || (midSentence && /^\p{Ll}/u.test(text[line.contentStart]!));
	// In a hard-wrapped text a line may begin with what looks like a number: « … aux paragraphes \n 12. et 13. ».
	if (line.kind === 'marked' && wrapped && midSentence && open.content.end > open.content.start) {
		return line.marker.style !== 'number' || Number(line.marker.label) !== last + 1;
	}
	return false;
}

/** Whether the text breaks its sentences over lines: then lines without a blank between belong together. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
	let pairs = 0;
	let broken = 0;
	for (let index = 0; index + 1 < lines.length; index++) {
		const line = lines[index]!;
		if (line.kind !== 'text' && line.kind !== 'marked') continue;
		if (lines[index + 1]!.kind !== 'text') continue;
		const end = trimmedEnd(text, line.end);
		if (end - line.start < 40) continue;
		pairs++;
		if (/[\p{L}\p{N},’'-]/u.test(text[end - 1]!)) broken++;
	}
	return broken >= 2 && broken >= pairs * 0.4;
}

function trimmedEnd(text: string, end: number): number {
	let to = end;
	while (to > 0 && /[\s|]/u.test(text[to - 1]!)) to--;
	return to;
}
