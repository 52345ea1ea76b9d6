// The outline: one entry a paragraph, its items below it, headings above what they govern.
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import type { Block, BlockKind, Document } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import { openPointSymbols } from './open-points.ts';
import { rangeOf } from './position.ts';
import { titleOf } from './titles.ts';

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
	const facts = factsOf(world.registry)(document);
	const symbols = (blocks: readonly Block[]): DocumentSymbol[] =>
		blocks.map(block => ({
			// An empty name is refused by clients.
			name: titleOf(document, facts, block) || '…',
			kind: icons[block.kind],
			range: rangeOf(document, block.span),
			selectionRange: rangeOf(document, block.content.end > block.content.start ? block.content : block.span),
			...(block.children.length > 0 ? { children: symbols(block.children) } : {}),
		}));
	return [...symbols(document.blocks), ...openPointSymbols(document, world, locale)];
}
