// A draft with a cursor in it, held against the record as it ships: what the tests of the editor's features begin with.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location, Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { factsOf } from '../server/analysis/facts.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import type { Document } from '../server/document/document.ts';
import { parse } from '../server/document/parse.ts';
import { positionAt } from '../server/text/lines.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

const root = join(import.meta.dirname, '..');

/** The shipped declarations as parsed. */
export const shipped = globSync('corpus/declarations/**/*.decl', { cwd: root })
	.sort()
	.map(path => parse(`file:///${path.replaceAll('\\', '/')}`, 0, readFileSync(join(root, path), 'utf8')));

export const world = worldOf(
	registry,
	shipped.map(document => declarationOf(document, factsOf(registry)(document))),
);

/** How a client that shows cards is answered. */
export const showing = {
	cards: true,
	linesOf: (uri: string) => shipped.find(document => document.uri === uri)?.lines,
};

/** A draft out of a text in which ¦ stands for the cursor. */
export function draft(text: string, uri = 'file:///draft.decl'): { document: Document; position: Position } {
	const at = text.indexOf('¦');
	const document = parse(uri, 1, text.replace('¦', ''));
	return { document, position: positionAt(document.lines, Math.max(0, at)) };
}

/** The words at a place of a draft, or of a shipped declaration. */
export function wordsAt({ uri, range }: Location, ...drafts: readonly Document[]): string {
	const document = [...drafts, ...shipped].find(each => each.uri === uri);
	assert.ok(document, `no text at ${uri}`);
	return TextDocument.create(uri, '', 0, document.text).getText(range);
}

/** The text after an edit; what the drafter would be asked first is left out, unless `confirmed`. */
export function edited(document: Document, edit: WorkspaceEdit, { confirmed = false } = {}): string {
	const edits = (edit.documentChanges ?? [])
		.flatMap(change => ('edits' in change && change.textDocument.uri === document.uri ? change.edits : []))
		.filter(each => confirmed || !('annotationId' in each));
	return written(document, edits as TextEdit[]);
}

export function written(document: Document, edits: readonly TextEdit[]): string {
	return TextDocument.applyEdits(TextDocument.create(document.uri, '', 0, document.text), [...edits]);
}
