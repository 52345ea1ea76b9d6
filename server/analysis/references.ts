// References to paragraphs: « le paragraphe 12 ci-dessus », “paragraphs 12 to 14”.
import type { Language } from '../languages/language.ts';
import type { Span } from '../text/span.ts';

export interface Reference extends Span {
	readonly from: number;
	readonly to: number;
	/** « paragraphe 2 de la Charte »: a paragraph of another text. */
	readonly elsewhere: boolean;
	/** Where each number stands, for renumbering. */
	readonly numbers: readonly Span[];
}

export function readReferences(language: Language, text: string): Reference[] {
	const { paragraphs, elsewhere } = language.references;
	const found: Reference[] = [];
	for (const match of text.matchAll(paragraphs)) {
		const start = match.index;
		const end = start + match[0].length;
		const from = Number(match[1]);
		const to = match[2] === undefined ? from : Number(match[2]);
		const firstAt = start + match[0].indexOf(match[1]!);
		const numbers = [{ start: firstAt, end: firstAt + match[1]!.length }];
		if (match[2] !== undefined) numbers.push({ start: end - match[2].length, end });
		found.push({ start, end, from, to, elsewhere: elsewhere.test(text.slice(end, end + 80)), numbers });
	}
	return found;
}
