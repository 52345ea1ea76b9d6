// A range of text, and the questions asked of it.
import { firstThat } from './search.ts';

/** A half-open range of UTF-16 offsets. LSP lines and characters appear only at the rim, in features/. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether `offset` lies in `span`, its end included: a cursor behind the last letter still belongs to the word. */
export function touches(span: Span, offset: number): boolean {
	return span.start <= offset && offset <= span.end;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same range, `by` characters further on: from a paragraph's own offsets to those of its document. */
export function moved(span: Span, by: number): Span {
	return { start: span.start + by, end: span.end + by };
}

/**
 * Those of `spans` that share a character with a span. They are in order of their start; one may stand in another. A list
 * as long as its text is searched but once for each span that is asked about.
 */
export function overlapping<S extends Span>(spans: readonly S[]): (span: Span) => readonly S[] {
	const longest = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0);
	return ({ start, end }) => {
		const low = firstThat(spans.length, index => spans[index]!.start >= start - longest);
		const found: S[] = [];
		for (let index = low; index < spans.length && spans[index]!.start < end; index++)
			if (spans[index]!.end > start) found.push(spans[index]!);
		return found;
	};
}

/** Whether one of `outers`, which are in order and none in another, contains `inner`. */
export function isWithin(outers: readonly Span[], inner: Span): boolean {
	if (outers.length === 0) return false;
	const low = firstThat(outers.length, index => outers[index]!.start > inner.start);
	return low > 0 && inner.end <= outers[low - 1]!.end;
}
