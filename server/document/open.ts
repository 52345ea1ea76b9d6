// Blocks while the tree of a text is being built.
import type { Span } from '../text/span.ts';
import type { Style } from './classify.ts';
import type { Block, BlockKind } from './document.ts';
import type { Unit } from './units.ts';

/** A block still growing. */
export interface Open {
	readonly kind: BlockKind;
	start: number;
	end: number;
	content: Span;
	readonly marker?: Span;
	readonly path: readonly string[];
	readonly children: Open[];
	readonly style?: Style;
	/** The label of the last child item, to tell the letter i from the roman one. */
	readonly label?: string;
	readonly level?: number;
	readonly column?: number;
	/** « 2. **Défense** »: numbered, and a heading for what is numbered anew below it. */
	readonly titled?: boolean;
}

/** A block that begins with a unit. */
export function opened(kind: BlockKind, unit: Unit, path: readonly string[] = []): Open {
	return {
		kind,
		start: unit.span.start,
		end: unit.span.end,
		content: unit.content,
		...(unit.marker ? { marker: { start: unit.marker.start, end: unit.marker.end } } : {}),
		path,
		children: [],
	};
}

/** The block as it ends up, with all that is nested in it. */
export function closed(open: Open): Block {
	const children = open.children.map(closed);
	return {
		kind: open.kind,
		span: { start: open.start, end: Math.max(open.end, children.at(-1)?.span.end ?? 0) },
		content: open.content,
		...(open.marker ? { marker: open.marker } : {}),
		path: open.path,
		children,
	};
}
