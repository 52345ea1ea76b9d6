/** Where each item of the timeline stands: in which row of its band. Knows no page, so that a test may ask. */

import { type Item, type Kind, kinds } from './messages.ts';

export const rowHeight = 22;
/** The line with the name of a band. */
export const headHeight = 26;
/** Between a mark and its label. */
const gap = 9;
/** Between a label and the next mark of the row. */
const air = 14;
/** With more, rows hold what no longer has room for its label. */
const mostRows = 60;

export interface Placed {
	readonly item: Item;
	/** The middle of its row, from the top of the picture. */
	readonly y: number;
	/** On which side of the mark the label stands. */
	readonly side: 'right' | 'left';
	/** No room for its label: it is heard, and shown with the mouse or the keyboard on it. */
	readonly bare: boolean;
	/** The label, shortened. */
	readonly label: string;
}

export interface Band {
	readonly kind: Kind;
	readonly count: number;
	/** Its top and its bottom. */
	readonly top: number;
	readonly bottom: number;
}

export interface Layout {
	readonly bands: readonly Band[];
	/** In the order of the items. */
	readonly placed: readonly Placed[];
	readonly height: number;
}

export interface Measures {
	/** Where a day stands when the whole period is shown. */
	readonly x: (day: string) => number;
	readonly today: string;
	readonly width: number;
	readonly widthOf: (label: string) => number;
}

/**
 * Rows are found with the whole period in view, where they are fullest: closer up, marks only move apart, so that nothing
 * jumps from row to row while one zooms.
 */
export function layoutOf(items: readonly Item[], measures: Measures): Layout {
	const bands: Band[] = [];
	const placed = new Map<Item, Placed>();
	let top = 0;
	for (const kind of kinds) {
		const own = items.filter(item => item.kind === kind);
		if (own.length === 0) continue;
		const rows: number[] = [];
		for (const item of own) {
			const full = shortened(item.label, longest);
			const at = extentOf(item, measures.widthOf(full), measures);
			// Too long for either side of its mark: as much as there is room for.
			const room = (measures.width - measures.x(item.from) - gap) / measures.widthOf(full);
			const label = at.side === 'right' && room < 1 ? shortened(full, Math.floor(full.length * room) - 2) : full;
			let row = rows.findIndex(end => end <= at.from);
			if (row < 0 && rows.length < mostRows) row = rows.push(0) - 1;
			const bare = row < 0;
			if (bare) row = rows.indexOf(Math.min(...rows));
			else rows[row] = at.to;
			placed.set(item, { item, label, side: at.side, bare, y: top + headHeight + (row + 0.5) * rowHeight });
		}
		const bottom = top + headHeight + rows.length * rowHeight + 6;
		bands.push({ kind, count: own.length, top, bottom });
		top = bottom;
	}
	return { bands, placed: items.flatMap(item => placed.get(item) ?? []), height: top };
}

/** From where to where an item fills its row: mark, spans and label. */
function extentOf(item: Item, label: number, { x, today, width }: Measures) {
	const start = x(item.from);
	const end = Math.max(x(item.to), ...item.spans.map(({ to }) => x(to ?? today)));
	const written = gap + label + air;
	const side = start + written > width && start - written > 0 ? ('left' as const) : ('right' as const);
	return side === 'right'
		? { side, from: start - gap, to: Math.max(end, start + written) + gap }
		: { side, from: start - written, to: end + gap };
}

/** The first and the last day that items have between them, with a little air; undefined of none. */
export function periodOf(items: readonly Item[], today: string): readonly [Date, Date] | undefined {
	if (items.length === 0) return undefined;
	const days = items.flatMap(({ from, to, spans }) => [from, to, ...spans.map(span => span.to ?? today)]).sort();
	const [first, last] = [day(days[0]!), day(days.at(-1)!)];
	const margin = Math.max(180 * 86_400_000, (last.getTime() - first.getTime()) * 0.03);
	return [new Date(first.getTime() - margin), new Date(last.getTime() + margin)];
}

export function day(iso: string): Date {
	return new Date(`${iso}T00:00:00Z`);
}

const longest = 84;

function shortened(label: string, longest: number): string {
	return label.length <= longest ? label : `${label.slice(0, longest).replace(/[\s,;:(«]+\S*$/u, '')} …`;
}
