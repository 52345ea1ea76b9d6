// Whether a text breaks its sentences over lines, at which width, and how far the width may change without a line being
// read otherwise.
import type { Line } from './line.ts';
import { isLetter, trimmedEnd } from './line-ends.ts';

// A line of a paragraph is at least so much of the width to which lines are broken, and no longer than that by much.
export const fullLine = 0.75;
export const overlong = 1.4;

/** What tells the width of a text: its lines that another of the same paragraph follows. */
export interface Wrap {
	/** How many of some length there are, */
	readonly pairs: number;
	/** how many of these end within a sentence, */
	readonly broken: number;
	/** and how long those are together. */
	readonly total: number;
}

export function wrapOf(text: string, lines: readonly Line[]): Wrap {
	let pairs = 0;
	let broken = 0;
	let total = 0;
	for (let index = 0; index + 1 < lines.length; index++) {
		const line = lines[index]!;
		if (line.kind !== 'text' && line.kind !== 'marked') continue;
		if (lines[index + 1]!.kind !== 'text') continue;
		const share = shareOf(text, line.start, trimmedEnd(text, line.end));
		pairs += share.pairs;
		broken += share.broken;
		total += share.total;
	}
	return { pairs, broken, total };
}

/** What such a line adds to it, which starts at `start`; what is written on it ends at `end`. */
export function shareOf(text: string, start: number, end: number): Wrap {
	const length = end - start;
	if (length < shortest) return nothing;
	return isBroken(text, end) ? { pairs: 1, broken: 1, total: length } : whole;
}

const nothing: Wrap = { pairs: 0, broken: 0, total: 0 };
const whole: Wrap = { pairs: 1, broken: 0, total: 0 };

// A shorter line says nothing of the width, and no sentence goes on behind it with a dash.
export const shortest = 40;

/** Whether a line that ends at `end` ends within a sentence. */
function isBroken(text: string, end: number): boolean {
	return isLetter(text.charCodeAt(end - 1)) || /[\p{L}\p{N},’'-]/u.test(text[end - 1]!);
}

/** How long the lines of a text are that breaks its sentences over lines; 0 where it does not. */
export function widthOf({ pairs, broken, total }: Wrap): number {
	return broken >= 2 && broken >= pairs * 0.4 ? total / broken : 0;
}

/** Between these, which are no widths themselves, a width may change, and no line is read otherwise. */
export interface Leeway {
	readonly from: number;
	readonly to: number;
}

/** The leeway that a width has in a text. */
export function leewayOf(text: string, lines: readonly Line[], width: number): Leeway {
	let leeway: Leeway = { from: 0, to: Number.POSITIVE_INFINITY };
	if (width === 0) return leeway;
	const keep = (length: number, of: number) => {
		leeway = narrowed(leeway, width, length / of);
	};
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		if (line.kind !== 'blank' && next && isHeldAgainst(next.kind))
			keep(trimmedEnd(text, line.end) - line.start, fullLine);
		if (line.kind !== 'marked' || line.marker.style !== 'section') continue;
		keep(line.end - line.start, fullLine);
		keep(line.end - line.start, overlong);
	}
	return leeway;
}

/** Whether it counts how long the line before this one is: it may go on with a sentence. */
export function isHeldAgainst(kind: Line['kind'] | undefined): boolean {
	return kind === 'marked' || kind === 'heading' || kind === 'title';
}

/** A leeway that stays on its side of `edge`. */
export function narrowed({ from, to }: Leeway, width: number, edge: number): Leeway {
	return { from: edge <= width ? Math.max(from, edge) : from, to: edge >= width ? Math.min(to, edge) : to };
}

export function isWithin({ from, to }: Leeway, width: number): boolean {
	return from < width && width < to;
}
