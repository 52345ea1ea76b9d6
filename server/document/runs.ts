// What a line is that only its neighbours can tell: a marker among its like, a heading over lines, a running head.
import { elementAt } from '../text/search.ts';
import { stop } from './classify.ts';
import { withDecimals } from './decimals.ts';
import { headingLine, type Line, markedLine, plainLine, type WrittenLine } from './line.ts';
import { isMidSentence, trimmedEnd } from './line-ends.ts';
import { plainHeading } from './split.ts';
import { fullLine, overlong } from './wrapping.ts';

/** The lines of `text`, settled among each other. */
export function settled(text: string, lines: readonly Line[]): readonly Line[] {
	return withBroken(text, withHeads(text, withBoldHeadings(text, withSections(text, withDecimals(text, lines)))));
}

// « I Dialogue politique » is a heading; what is longer, or ends as a sentence does, is a paragraph.
const sectionTitle = 160;

/** « A. Kh. Margoulan » is no section A unless a B follows it. */
function withSections(text: string, lines: readonly Line[]): readonly Line[] {
	if (!lines.some(line => line.kind === 'marked' && line.marker.tentative)) return lines;
	const sections = { roman: [] as number[], letter: [] as number[] };
	const families = lines.map((line, index) => {
		if (line.kind !== 'marked' || line.marker.style !== 'section') return undefined;
		const family = /^[IVX]+$/.test(line.marker.label) ? sections.roman : sections.letter;
		family.push(index);
		return { family, place: family.length - 1 };
	});
	const value = (index: number | undefined) => {
		const line = index === undefined ? undefined : lines[index];
		return line?.kind === 'marked' ? sectionValue(line.marker.label) : undefined;
	};
	return lines.map((line, index) => {
		if (line.kind !== 'marked' || !line.marker.tentative) return line;
		const { family, place } = families[index]!;
		const own = sectionValue(line.marker.label);
		if (value(elementAt(family, place - 1)) === own - 1 || value(family[place + 1]) === own + 1) {
			const words = text.slice(line.contentStart, line.end).trimEnd();
			if (words.length > sectionTitle || stop.test(words)) return line;
			const { tentative: _, ...marker } = line.marker;
			return markedLine(marker, line.start, line.end, line.contentStart, line.from);
		}
		return plainLine('text', line.start, line.end, line.marker.start);
	});
}

/**
 * « I. Take note of the Agreement on the Recognition of / Vocational Diplomas, done at …; »: in a text that breaks its
 * sentences at `width`, a Roman number over full lines that end as a sentence does is a paragraph's.
 */
export function withBrokenParagraphs(text: string, lines: readonly Line[], width: number): readonly Line[] {
	if (width === 0) return lines;
	return lines.map((line, index) => {
		if (line.kind !== 'marked' || line.marker.style !== 'section' || line.marker.tentative) return line;
		const length = line.end - line.start;
		if (length < width * fullLine || length > width * overlong) return line;
		let last = index;
		while (lines[last + 1]?.kind === 'text') last++;
		if (last === index || !endsPoint.test(text.slice(lines[last]!.start, lines[last]!.end))) return line;
		return markedLine({ ...line.marker, tentative: true }, line.start, line.end, line.contentStart, line.from);
	});
}

/** What the last line of such a paragraph ends in. */
export const endsPoint = /[.;,]\s*$/u;

function sectionValue(label: string): number {
	if (!/^[IVX]+$/.test(label)) return label.charCodeAt(0) - 64;
	const values = [...label].map(letter => (letter === 'I' ? 1 : letter === 'V' ? 5 : 10));
	return values.reduce((sum, each, index) => sum + (each < (values[index + 1] ?? 0) ? -each : each), 0);
}

// A heading is not longer than this, over however many lines.
export const headingLines = 3;

/** `**Agreements and` / `further work**`: one heading over lines. */
function withBoldHeadings(text: string, lines: readonly Line[]): readonly Line[] {
	if (!text.includes('**')) return lines;
	const found: Line[] = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index]!;
		const closing = mayWrap(line) && opensBold(text, line) ? closingLine(text, lines, index) : undefined;
		if (closing === undefined || !mayWrap(line)) {
			found.push(line);
			continue;
		}
		const { start } = line;
		const { end } = lines[closing]!;
		index = closing;
		if (line.kind === 'marked') {
			found.push(markedLine(line.marker, start, end, line.contentStart, line.from));
			continue;
		}
		const inner = (offset: number) => text.slice(offset, end).match(/^[*_]+/u)?.[0].length ?? 0;
		const trail = /(?:[*_\s\\]|<[^>]*>)*$/u.exec(text.slice(start, end))![0].length;
		const { level, by } = line.kind === 'heading' ? line : ({ level: 3, by: 'bold' } as const);
		const contentStart = line.contentStart + inner(line.contentStart);
		found.push(headingLine({ level, by, bare: false }, start, end, contentStart, end - trail));
	}
	return found;
}

function mayWrap(line: Line): line is WrittenLine {
	if (line.kind === 'marked') return line.marker.style === 'section';
	return line.kind === 'text' || (line.kind === 'heading' && line.by === 'keyword');
}

function opensBold(text: string, line: WrittenLine): boolean {
	const first = line.kind === 'marked' ? line.marker.start : line.contentStart;
	if (text[first] !== '*' && text[first - 1] !== '*') return false;
	return leavesBoldOpen(text.slice(line.start, line.end));
}

/** Whether a line begins in bold that does not end on it. */
export function leavesBoldOpen(words: string): boolean {
	return /^[\s>#*]*\*\*/u.test(words) && words.split('**').length % 2 === 0;
}

function closingLine(text: string, lines: readonly Line[], index: number): number | undefined {
	for (let next = index + 1; next < Math.min(index + headingLines, lines.length); next++) {
		const line = lines[next]!;
		const words = text.slice(line.start, line.end);
		// The stars that close it may stand alone on the next line.
		if (line.kind === 'blank' && /^\s*\*\*+\s*$/u.test(words)) return next - 1;
		if (
			line.kind === 'blank' &&
			closesIn(text, lines[next + 1]) &&
			!/[.;,:]\s*$/u.test(text.slice(lines[index]!.start, lines[next - 1]!.end))
		)
			return next - 1;
		if (line.kind !== 'text') return undefined;
		if (/\*\*(?:[\s\\*]|<[^>]*>)*$/u.test(words)) return /[.;,]\*\*/u.test(words) ? undefined : next;
		if (words.includes('**')) return undefined;
	}
	return undefined;
}

/** `**1. Both sides …`, below a heading that was left open: the stars close it. */
function closesIn(text: string, line: Line | undefined): boolean {
	return line?.kind === 'marked' && text.startsWith('**', line.marker.start - 2);
}

// « Déclaration conjointe, 3 mai 2021 »
export const longestHead = 120;
/** How far from the number of its page it may be, in lines. */
export const headReach = 4;

/** A line that twice breaks a sentence off, « … les universités / **Déclaration conjointe** / des deux pays », is a running head wherever it stands. */
function withBroken(text: string, lines: readonly Line[]): readonly Line[] {
	const seen = new Set<string>();
	let heads: Set<string> | undefined;
	for (let index = 1; index + 1 < lines.length; index++) {
		const line = lines[index]!;
		if (!mayBeHead(line) || line.end - line.start > plainHeading || !breaksOff(text, lines, index)) continue;
		const words = text.slice(line.start, line.end).trim();
		if (seen.has(words)) (heads ??= new Set()).add(words);
		seen.add(words);
	}
	if (!heads) return lines;
	return lines.map((line, index) =>
		mayBeHead(line) && isAlone(lines, index) && heads.has(text.slice(line.start, line.end).trim())
			? plainLine('page', line.start, line.end, line.contentStart)
			: line,
	);
}

function mayBeHead(line: Line): line is Exclude<WrittenLine, { kind: 'marked' }> {
	return line.kind === 'text' || line.kind === 'heading' || line.kind === 'title';
}

/** Between blank lines, or at the rim. */
function isAlone(lines: readonly Line[], index: number): boolean {
	return (elementAt(lines, index - 1)?.kind ?? 'blank') === 'blank' && (lines[index + 1]?.kind ?? 'blank') === 'blank';
}

/**
 * Whether a line, alone between blank ones, stands behind an open sentence and before what goes on with it in small
 * letters. Where no blank line keeps it apart, it may be the sentence's own.
 */
function breaksOff(text: string, lines: readonly Line[], index: number): boolean {
	if (!isAlone(lines, index)) return false;
	const [before, behind] = [beside(lines, index, -1), beside(lines, index, 1)];
	if (before?.kind !== 'text' && before?.kind !== 'marked') return false;
	if (behind?.kind !== 'text' || !/^\p{Ll}/u.test(text[behind.contentStart] ?? '')) return false;
	return isMidSentence(text, trimmedEnd(text, before.end));
}

/** The nearest line that is not blank, on one side. */
function beside(lines: readonly Line[], index: number, step: 1 | -1): WrittenLine | undefined {
	for (let at = index + step; at >= 0 && at < lines.length; at += step) {
		const line = lines[at]!;
		if (line.kind !== 'blank') return line;
	}
	return undefined;
}

/** Lines that stand beside page numbers again and again are the running heads of the pages. */
function withHeads(text: string, lines: readonly Line[]): readonly Line[] {
	if (!lines.some(({ kind }) => kind === 'page')) return lines;
	const beside = new Map<string, number[]>();
	for (const [index, line] of lines.entries()) {
		if (line.kind !== 'page') continue;
		for (const step of [-1, 1]) {
			let at = index + step;
			while (lines[at]?.kind === 'blank' && Math.abs(at - index) < headReach) at += step;
			const near = lines[at];
			if (!near || near.kind === 'blank' || near.kind === 'page' || near.end - near.start > longestHead) continue;
			const words = text.slice(near.start, near.end).trim();
			beside.set(words, [...(beside.get(words) ?? []), at]);
		}
	}
	const heads = new Set([...beside.values()].filter(indices => new Set(indices).size > 1).flat());
	if (heads.size === 0) return lines;
	return lines.map((line, index) =>
		heads.has(index) && line.kind !== 'blank'
			? plainLine('page', line.start, line.end, line.kind === 'marked' ? line.marker.start : line.contentStart)
			: line,
	);
}
