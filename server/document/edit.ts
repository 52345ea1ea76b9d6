// LSP changes → new text.
import { lineStarts, offsetAt, type Position } from '../text/lines.ts';

export type Change =
	| { readonly range: { readonly start: Position; readonly end: Position }; readonly text: string }
	| { readonly text: string };

/** Changes are applied in order, each to what the one before left. */
export function applied(text: string, changes: readonly Change[]): string {
	return changes.reduce((old, change) => {
		if (!('range' in change)) return change.text;
		const lines = lineStarts(old);
		return (
			old.slice(0, offsetAt(old, lines, change.range.start)) +
			change.text +
			old.slice(offsetAt(old, lines, change.range.end))
		);
	}, text);
}
