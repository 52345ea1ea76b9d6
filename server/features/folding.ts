// What can be folded: front matter, sections, paragraphs, items, page furniture.
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { type Document, everyBlock } from '../document/document.ts';
import { lineAt } from '../text/lines.ts';

export function folding(document: Document): FoldingRange[] {
	const found: FoldingRange[] = [];
	const add = (start: number, end: number, kind?: FoldingRangeKind) => {
		const startLine = lineAt(document.lines, start);
		const endLine = lineAt(document.lines, end);
		if (endLine > startLine) found.push({ startLine, endLine, ...(kind ? { kind } : {}) });
	};
	const front = document.header.frontMatter;
	if (front) add(front.start, document.text.lastIndexOf('---', front.end), FoldingRangeKind.Imports);
	for (const block of everyBlock(document.blocks)) {
		add(
			block.span.start,
			block.span.end,
			block.kind === 'furniture'
				? FoldingRangeKind.Comment
				: block.kind === 'heading'
					? FoldingRangeKind.Region
					: undefined,
		);
	}
	return found;
}
