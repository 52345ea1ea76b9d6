// The words of a text as they are quoted: the sentence around a passage, within measure.
import { wordsIn } from '../text/plain.ts';
import type { Span } from '../text/span.ts';

const longestQuote = 280;

/** The sentence around a span, as far as it may be quoted. */
export function quotable(text: string, span: Span): Span {
	const from = Math.max(0, span.start - 600);
	const before = text.slice(from, span.start);
	const after = text.slice(span.end, span.end + 600);
	const stop = /[.!?](?=\s+[\p{Lu}«“]|\s*$)|\n\s*\n|\n(?=\d{1,3}\.)/u.exec(after);
	return {
		start: from + lastBreak(before),
		end: span.end + (stop ? stop.index + (/^\n/u.test(stop[0]) ? 0 : 1) : after.length),
	};
}

/** The sentence around a span, white space folded, cut with … where it is long. */
export function quoteAround(text: string, span: Span): string {
	const { start, end } = quotable(text, span);
	const sentence = wordsIn(text, { start, end }).trim();
	if (sentence.length <= longestQuote) return sentence;
	// Too long: the words themselves, with as much around them as fits.
	const room = Math.max(40, (longestQuote - (span.end - span.start)) / 2);
	const [from_, to] = [Math.max(start, span.start - room), Math.min(end, span.end + room)];
	const near = text.slice(from_, to).replace(/\s+/gu, ' ').trim();
	return `${from_ > start ? `… ${near.replace(/^\S*\s/u, '')}` : near}${to < end ? ' …' : ''}`;
}

/** Where the sentence begins that `before` leads into. */
function lastBreak(before: string): number {
	let at = 0;
	for (const match of before.matchAll(/[.!?:]\s+(?=[\p{Lu}«“])|\n\s*\n|\n(?=\d{1,3}\.)/gu))
		at = match.index + match[0].length;
	return at;
}
