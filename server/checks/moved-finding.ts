// A finding of words that have moved.
import { moved, type Span } from '../text/span.ts';
import type { Finding } from './check.ts';

/** The same finding, each of its places in `uri` moved by what `by` says of where it begins. */
export function movedFinding(finding: Finding, uri: string, by: (start: number) => number): Finding {
	const { span, because, fixes } = finding;
	return {
		...finding,
		span: { start: span.start + by(span.start), end: span.end + by(span.start) },
		...(because
			? { because: because.map(each => (each.uri === uri ? { ...each, ...moved(each, by(each.start)) } : each)) }
			: {}),
		...(fixes
			? {
					fixes: fixes.map(fix => ({
						...fix,
						edits: fix.edits.map(edit => ({ ...edit, ...moved(edit, by(edit.start)) })),
					})),
				}
			: {}),
	};
}

/** Whether any place of a finding lies in a part of its text. */
export function touchesRegion({ span, because = [], fixes = [] }: Finding, uri: string, region: Span): boolean {
	const places = [span, ...because.filter(each => each.uri === uri), ...fixes.flatMap(({ edits }) => edits)];
	return places.some(({ start, end }) => start <= region.end && region.start <= end);
}
