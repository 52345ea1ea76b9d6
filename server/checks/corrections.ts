// « et non le 11 juin, comme il est écrit dans la déclaration de 2023 »: what a draft openly corrects, it need not be told of.
import { quoteAround } from '../corpus/quotes.ts';
import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';

/** Whether the words around a place say that they correct an earlier text. */
export function isCorrection({ text, language }: Pick<Document, 'text' | 'language'>, span: Span): boolean {
	return language.acts.corrections.test(quoteAround(text, span));
}
