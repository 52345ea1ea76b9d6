// Growing selections: word → clause → sentence → paragraph → section → all.
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Document } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import { contains, type Span, touches } from '../text/span.ts';
import { offsetOf, rangeOf } from './position.ts';

export function selection(document: Document, positions: readonly Position[]): SelectionRange[] {
	return positions.map(position => {
		const offset = offsetOf(document, position);
		let range: SelectionRange = { range: rangeOf(document, { start: 0, end: document.text.length }) };
		let outer: Span | undefined;
		for (const span of around(document, offset)) {
			if (
				span.start >= span.end ||
				(outer && (!contains(outer, span) || (outer.start === span.start && outer.end === span.end)))
			)
				continue;
			outer = span;
			range = { range: rangeOf(document, span), parent: range };
		}
		return range;
	});
}

/** From the outermost in: sections and paragraphs, then the sentence, the clause and the word of the innermost. */
function* around(document: Document, offset: number): Generator<Span> {
	const blocks = blocksAt(document.blocks, offset);
	for (const block of blocks) yield block.span;
	const content = blocks.at(-1)?.content;
	if (!content || !touches(content, offset)) return;
	yield content;
	const text = document.text.slice(content.start, content.end);
	const at = offset - content.start;
	for (const pattern of [/[.!?…](?:\s*[»”])?(?=\s+[\p{Lu}«“"(]|\s*$)/gu, /[,;:.!?](?=\s|$)/gu]) {
		const piece = pieceAt(text, pattern, at);
		yield { start: content.start + piece.start, end: content.start + piece.end };
	}
	for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu)) {
		const word = { start: match.index, end: match.index + match[0].length };
		if (touches(word, at)) yield { start: content.start + word.start, end: content.start + word.end };
	}
}

/** The stretch around `at` that ends where `ends` matches; white space at its start left out. */
function pieceAt(text: string, ends: RegExp, at: number): Span {
	let start = 0;
	let end = text.length;
	for (const match of text.matchAll(ends)) {
		const stop = match.index + match[0].length;
		if (stop <= at) start = stop;
		else {
			end = stop;
			break;
		}
	}
	while (start < end && /\s/u.test(text[start]!)) start++;
	return { start, end };
}
