// What can be folded: front matter, sections, paragraphs, items, open points, page furniture.
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { everyPoint } from '../analysis/brackets.ts';
import { openPointsOf } from '../analysis/open-points.ts';
import type { World } from '../checks/check.ts';
import { type Document, everyBlock } from '../document/document.ts';
import { lineAt } from '../text/lines.ts';

export function folding(document: Document, { registry }: World): FoldingRange[] {
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
	for (const { start, end } of everyPoint(openPointsOf(registry)(document))) add(start, end);
	return found;
}
