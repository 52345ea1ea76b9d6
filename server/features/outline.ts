// The outline: one entry a paragraph, its items below it, headings above what they govern.
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import type { Block, BlockKind, Document } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import { type Position, positionAt } from '../text/lines.ts';
import { openPointSymbols } from './open-points.ts';
import { titlesOf } from './titles.ts';

const icons: Readonly<Record<BlockKind, SymbolKind>> = {
	title: SymbolKind.File,
	dateline: SymbolKind.Event,
	heading: SymbolKind.Namespace,
	paragraph: SymbolKind.String,
	item: SymbolKind.EnumMember,
	text: SymbolKind.Field,
	note: SymbolKind.Key,
	signature: SymbolKind.Interface,
	furniture: SymbolKind.Null,
};

export function outline(document: Document, world: World, locale: LanguageId): DocumentSymbol[] {
	const titles = titlesOf(document, factsOf(world.registry)(document));
	const { lines } = document;
	let index = 0;
	/** The line on which the last block began: the next begins no earlier. */
	let line = 0;
	const positionOf = (offset: number): Position => {
		if (lines[line]! > offset) return positionAt(lines, offset);
		let at = line;
		for (let step = 0; step < near; step++) {
			if (at + 1 >= lines.length || lines[at + 1]! > offset) return { line: at, character: offset - lines[at]! };
			at++;
		}
		return positionAt(lines, offset);
	};
	const symbols = (blocks: readonly Block[]): DocumentSymbol[] =>
		blocks.map(block => {
			const { kind, span, content, children } = block;
			const start = positionOf(span.start);
			line = start.line;
			const end = positionOf(span.end);
			const own = content.end > content.start;
			// An empty name is refused by clients.
			const name = titles[index++] || '…';
			return {
				name,
				kind: icons[kind],
				range: { start, end },
				selectionRange: own ? { start: positionOf(content.start), end: positionOf(content.end) } : { start, end },
				...(children.length > 0 ? { children: symbols(children) } : {}),
			};
		});
	return [...symbols(document.blocks), ...openPointSymbols(document, world, locale)];
}

// The next block begins some lines further on, and most blocks are a line.
const near = 4;
