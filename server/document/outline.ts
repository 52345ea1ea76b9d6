// What a document was made of, as far as an edit must know it.
import { behind } from './grown.ts';
import type { Line } from './line.ts';
import type { Parsed } from './parse.ts';
import type { Unit } from './units.ts';
import { type Leeway, leewayOf, type Wrap, widthOf } from './wrapping.ts';

export interface Outline {
	/** Their kinds and numbers. Their offsets are those of the text as it was first read. */
	readonly units: readonly Unit[];
	/** Where each begins and ends now. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** What each line is among its neighbours, from the line `first` on, with which the units begin. */
	readonly kinds: readonly Line['kind'][];
	readonly first: number;
	/** It has page numbers, or other lines that a page puts into a text. */
	readonly paged: boolean;
	readonly wrap: Wrap;
	readonly leeway: Leeway;
	/** Where the text begins from whose words its language was told; undefined where the language is stated. */
	readonly told: number | undefined;
}

export function outlineOf({ document, skeleton: { units, lines, wrap }, told }: Parsed): Outline {
	return {
		units,
		starts: units.map(({ span }) => span.start),
		ends: units.map(({ span }) => span.end),
		kinds: lines.map(({ kind }) => kind),
		first: document.lines.length - lines.length,
		paged: lines.some(({ kind }) => kind === 'page'),
		wrap,
		leeway: leewayOf(document.text, lines, widthOf(wrap)),
		told,
	};
}

/** What a line of a document is; undefined before its units begin, and behind its end. */
export function kindOf({ kinds, first }: Outline, line: number): Line['kind'] | undefined {
	return kinds[line - first];
}

/** The outline when a unit has grown: its last line ends elsewhere, and all behind it stands elsewhere. */
export function grownOutline(
	outline: Outline,
	index: number,
	by: number,
	end: number,
): Pick<Outline, 'starts' | 'ends'> {
	const starts = behind(outline.starts, index + 1, by);
	const ends = behind(outline.ends, index + 1, by);
	ends[index] = end;
	return { starts, ends };
}
