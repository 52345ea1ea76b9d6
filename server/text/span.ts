// A range of text, and the questions asked of it.

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

/** Whether one of `outers`, which are in order and none in another, contains `inner`. */
export function isWithin(outers: readonly Span[], inner: Span): boolean {
	let [low, high] = [0, outers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (outers[middle]!.start <= inner.start) low = middle + 1;
		else high = middle;
	}
	return low > 0 && inner.end <= outers[low - 1]!.end;
}
