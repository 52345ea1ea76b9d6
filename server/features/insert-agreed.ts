// Agreed words put into the draft: in place of a paragraph's own, or as a paragraph behind it.
import type { Position } from 'vscode-languageserver-types';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import { proseAt } from './agreed-sought.ts';
import { type Arranged, arranged, paragraphAt } from './arrange.ts';
import { justNumbered } from './completion-phrases.ts';
import { workspaceEdit } from './edits.ts';
import { offsetOf } from './position.ts';

export type Insertion = 'replace' | 'below';

/** The edit that puts `words` at the paragraph around `position`: numbered where that one is, and where there is none, at the cursor. */
export function insertedAgreed(
	document: Document,
	world: World,
	{ position, words, what }: { readonly position: Position; readonly words: string; readonly what: Insertion },
	how: { readonly locale: LanguageId; readonly annotates: boolean },
): Arranged {
	const at = offsetOf(document, position);
	const put = (start: number, end: number, text: string): Arranged => ({
		edit: workspaceEdit([{ document, versioned: true, changes: [{ start, end, text }] }], how),
	});
	if (justNumbered({ document, at })) return put(at, at, words);
	const block = proseAt(document, at);
	if (!block) return put(at, at, words);
	const { start } = block.content;
	const end = start + document.text.slice(start, block.content.end).trimEnd().length;
	if (what === 'replace') return put(start, end, words);
	const below = paragraphAt(document, at) && arranged(document, world, { position, what: 'insert', words }, how);
	const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
	return below ?? put(end, end, eol + eol + words);
}
