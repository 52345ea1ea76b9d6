// Where a sentence begins and ends.
import { isBlank } from './characters.ts';
import { matchesOf } from './patterns.ts';
import type { Span } from './span.ts';

// A longer one is cut: what stands that far away is not said of the same thing.
const longest = 500;
// « M. Tokaïev », “Dr. Annan”: behind a title of address or an initial the sentence goes on.
// The stop is looked for first, and then what stands before it.
const end =
	/[.!?](?<!(?<!\p{L})(?:\p{Lu}|MM|Mmes?|Mrs?|Ms|Dr|Pr|Prof|St)[.!?])(?=\s+[\p{Lu}«“]|\s*$)|;(?=\s)|\n\s*\n/gu;

/** The sentence, up to a semicolon, that `span` stands in; white space at its head is left out. */
export function sentenceAround(text: string, span: Span): Span {
	const from = Math.max(0, span.start - longest);
	let start = from;
	for (const match of matchesOf(end, text.slice(from, span.start))) start = from + match.index + match[0].length;
	while (start < span.start && isBlank(text.charCodeAt(start))) start++;
	end.lastIndex = 0;
	const stop = end.exec(text.slice(span.end, span.end + longest));
	end.lastIndex = 0;
	return { start, end: stop ? span.end + stop.index : Math.min(text.length, span.end + longest) };
}
