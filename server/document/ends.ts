// What the words of a block end with, where that tells what stands below them.
import type { Span } from '../text/span.ts';

export const colonAtEnd = /:\s*$/u;
/** « … any of the following: », “… does not include any—”. */
const leadAtEnd = /[:\p{Pd}\u2500]\s*$/u;

export function endsWithColon(text: string, { content }: { readonly content: Span }): boolean {
	return colonAtEnd.test(text.slice(content.start, content.end));
}

export function leadsIn(text: string, { content }: { readonly content: Span }): boolean {
	return leadAtEnd.test(text.slice(content.start, content.end));
}
