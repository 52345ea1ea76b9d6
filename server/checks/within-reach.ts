// How far a check of one paragraph looks: over line ends, as a sentence goes, but over no blank line and into no numbered
// paragraph, where every sentence ends (text/sentences.ts, `quotable`).
import type { Document } from '../document/document.ts';
import { endOf, lengthOf } from '../document/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { Changed } from './changes.ts';

// From anywhere in a paragraph, a check looks no further than this: a sentence, and a long title before it.
export const reach = 1000;

type Places = Pick<Document, 'paragraphs' | 'starts' | 'tail'>;

/** What stands before a paragraph and ends every sentence. */
const parting = /\n(?:\s*\n|\d{1,3}\.)/;

/** The words that a paragraph is judged by. Where a sentence ends before it, it begins them. */
export function stretchOf(document: Places, index: number): Span {
	const { paragraphs, starts } = document;
	const start = starts[index]!;
	let from = start;
	let at = index;
	while (at > 0 && from > start - reach && !parting.test(paragraphs[at]!.lead)) from = starts[--at]!;
	if (at === 0 && !parting.test(paragraphs[0]!.lead)) from = 0;
	const end = endOf(document, index) + reach;
	let next = index + 1;
	while (next < paragraphs.length && starts[next]! < end && !parting.test(paragraphs[next]!.lead)) next++;
	const to = next < paragraphs.length ? starts[next]! : lengthOf(document);
	return { start: Math.max(from, start - reach), end: Math.min(to, end) };
}

/** Whether nothing that has changed stands among the words that a paragraph which has not is judged by, nor stood. */
export function isApart(document: Places, index: number, { head, tail, start, newEnd, isSameLead }: Changed): boolean {
	const { paragraphs, starts } = document;
	if (index < head) {
		if (endOf(document, index) + reach <= start) return true;
		const last = isSameLead ? head : head - 1;
		for (let at = index + 1; at <= last; at++) if (parting.test(paragraphs[at]!.lead)) return true;
		return false;
	}
	if (starts[index]! - reach >= newEnd) return true;
	for (let at = index; at >= paragraphs.length - tail; at--) if (parting.test(paragraphs[at]!.lead)) return true;
	return false;
}
