// Stretches of a text of which a check has looked at the words, by the paragraphs in which they lie: an edit then asks and
// moves those of one paragraph, however many there are.
import type { Document } from '../document/document.ts';
import { endOf } from '../document/paragraphs.ts';
import { lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Step } from './changes.ts';

/** By paragraph, what lies in it or in what stands before it: offsets from the end of the paragraph before. */
export type Looked = ReadonlyMap<number, readonly Span[]>;

export const nowhere: Looked = new Map();

type Places = Pick<Document, 'paragraphs' | 'starts' | 'tail'>;

export function lookedIn(document: Places, stretches: readonly Span[]): Looked {
	if (stretches.length === 0) return nowhere;
	const found = new Map<number, Span[]>();
	for (const { start, end } of stretches) {
		// What begins or ends where a paragraph does touches the one beside it, too.
		const last = paragraphAt(document, end + 1);
		for (let index = paragraphAt(document, Math.max(0, start - 1)); index <= last; index++) {
			const base = endOf(document, index - 1);
			const span = { start: start - base, end: end - base };
			const list = found.get(index);
			if (list) list.push(span);
			else found.set(index, [span]);
		}
	}
	return found;
}

/** The paragraph in which an offset lies, or before which it does; their number behind the last. */
function paragraphAt(document: Places, offset: number): number {
	const index = lineAt(document.starts, offset);
	if (document.starts.length === 0 || offset < document.starts[0]!) return 0;
	return offset < endOf(document, index) ? index : index + 1;
}

/** Whether what has changed in a paragraph lies in any of the stretches. */
export function isLookedAt(looked: Looked, old: Places, index: number, { from, to }: Step): boolean {
	const base = endOf(old, index - 1);
	return looked.get(index)?.some(({ start, end }) => start + base <= to && from <= end + base) === true;
}

/** The stretches after an edit that lies in none of them, from paragraph `head` on. */
export function movedLooked(looked: Looked, old: Places, fresh: Places, head: number, steps: readonly Step[]): Looked {
	let found: Map<number, readonly Span[]> | undefined;
	for (const [at, { to }] of steps.entries()) {
		const index = head + at;
		const list = looked.get(index);
		if (!list) continue;
		const base = endOf(old, index - 1);
		const by = endOf(fresh, index) - endOf(fresh, index - 1) - (endOf(old, index) - base);
		if (by === 0) continue;
		found ??= new Map(looked);
		found.set(
			index,
			list.map(({ start, end }) => (start + base > to ? { start: start + by, end: end + by } : { start, end })),
		);
	}
	return found ?? looked;
}
