// Blocks while the tree of a text is being built.
import type { Span } from '../text/span.ts';
import type { Block, BlockKind } from './document.ts';
import type { Style } from './line.ts';
import type { Unit } from './units.ts';

/** A block still growing. */
export interface Open {
	readonly kind: BlockKind;
	start: number;
	end: number;
	content: Span;
	readonly marker: Span | undefined;
	readonly path: readonly string[];
	readonly children: Open[];
	readonly style: Style | undefined;
	/** The label of the last child item, to tell the letter i from the roman one. */
	readonly label: string | undefined;
	readonly level: number | undefined;
	readonly column: number | undefined;
	/** « 2. **Défense** »: numbered, and a heading for what is numbered anew below it. */
	readonly titled: boolean | undefined;
}

type Numbered = Pick<Open, 'style' | 'label' | 'level' | 'column' | 'titled'>;

const plain: Numbered = {
	style: undefined,
	label: undefined,
	level: undefined,
	column: undefined,
	titled: undefined,
};

/** A block that begins with a unit. */
export function opened(
	kind: BlockKind,
	{ span, content, marker }: Unit,
	path: readonly string[] = [],
	{ style, label, level, column, titled }: Partial<Numbered> = plain,
): Open {
	return {
		kind,
		start: span.start,
		end: span.end,
		content,
		marker: marker && { start: marker.start, end: marker.end },
		path,
		children: [],
		style,
		label,
		level,
		column,
		titled,
	};
}

const none: readonly never[] = [];

/** The block as it ends up, with all that is nested in it. */
export function closed(open: Open): Block {
	const { kind, content, marker, path } = open;
	const children = open.children.length === 0 ? none : open.children.map(closed);
	const span = { start: open.start, end: Math.max(open.end, children.at(-1)?.span.end ?? 0) };
	return marker ? { kind, span, content, marker, path, children } : { kind, span, content, path, children };
}
