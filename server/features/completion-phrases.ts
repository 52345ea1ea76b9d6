// Completion of set phrases: at the head of a paragraph, or on an empty line.
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { type Block, type Document, everyBlock } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import { folded } from '../text/words.ts';
import { saidBefore, type Writing } from './completion.ts';
import { rangeOf } from './position.ts';

export function phraseItems(writing: Writing): CompletionItem[] {
	const { document, at, snippets } = writing;
	const beginning = begunAt(writing, 30);
	if (!beginning) return [];
	const { begun, isBehindMarker } = beginning;
	const key = folded(begun);
	return document.language.nouns.phrases
		.filter(({ label, at: where }) => folded(label).startsWith(key) && (where === 'paragraph' || !isBehindMarker))
		.map(({ label, text }) => ({
			label,
			kind: CompletionItemKind.Snippet,
			detail: plain(text).slice(0, 90),
			filterText: begun === '' ? label : `${begun} ${label}`,
			...(snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
			textEdit: {
				range: rangeOf(document, { start: at - begun.length, end: at }),
				newText: snippets ? snippet(text) : plain(text),
			},
		}));
}

/** The first words of a paragraph, of at most so many characters, with nothing behind them; undefined anywhere else. */
export function begunAt(
	writing: Pick<Writing, 'document' | 'at' | 'before'>,
	most: number,
): { readonly begun: string; readonly isBehindMarker: boolean } | undefined {
	const { document, at, before } = writing;
	if (!isAtLineEnd(document, at)) return undefined;
	const block = blocksAt(document.blocks, at).at(-1) ?? justNumbered(writing);
	const isBehindMarker = block?.marker !== undefined && block.marker.end <= at;
	const said = isBehindMarker ? document.text.slice(block.marker!.end, at) : before;
	// Nothing but the first words stands there yet, and behind them nothing.
	if (said.trim() !== saidBefore(writing).trim() && said.trim() !== '') return undefined;
	if (/\S[\r\n]|[\r\n]\s*\S/u.test(said) || said.trim().length > most) return undefined;
	return { begun: said.trimStart(), isBehindMarker };
}

/** Whether nothing but blanks stands behind an offset on its line. */
function isAtLineEnd({ text }: Pick<Document, 'text'>, at: number): boolean {
	let end = at;
	while (text[end] === ' ' || text[end] === '\t') end++;
	return end >= text.length || text[end] === '\n' || text[end] === '\r';
}

/** A number without words ends before the blank behind it: the cursor there is in no block yet. */
export function justNumbered({ document, at }: Pick<Writing, 'document' | 'at'>): Block | undefined {
	return everyBlock(document.blocks).findLast(
		({ marker }) => marker && marker.end <= at && /^[ \t]*$/u.test(document.text.slice(marker.end, at)),
	);
}

/** Without its places to fill in: of a choice, the first. */
function plain(text: string): string {
	return text.replace(/‹([^|›]*)[^›]*›/gu, '$1');
}

/** As a snippet of LSP's, its places numbered in order. */
function snippet(text: string): string {
	let count = 0;
	return text.replace(/‹([^›]*)›/gu, (_, inner: string) => {
		count++;
		return inner.includes('|') ? `\${${count}|${inner.replaceAll('|', ',')}|}` : `\${${count}:${inner}}`;
	});
}
