// Edits as a client can show them before they are made: what is certain, and what the drafter must confirm.
import type {
	ChangeAnnotation,
	CodeAction,
	TextDocumentEdit,
	TextEdit,
	WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Edit } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import type { Phrase } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import { rangeOf } from './position.ts';

/** A change of one text. */
export interface Change extends Span {
	readonly text: string;
	/** Why the drafter is asked first; absent where the change is certain. */
	readonly confirm?: Phrase;
}

/**
 * A workspace edit, version-tagged. A client that knows change annotations shows what is to be confirmed, unticked; to
 * one that does not, only what is certain is sent. `versioned`: the document is open in the editor.
 */
export function workspaceEdit(
	changes: readonly { readonly document: Document; readonly versioned: boolean; readonly changes: readonly Change[] }[],
	{ locale, annotates }: { readonly locale: 'fr' | 'en'; readonly annotates: boolean },
): WorkspaceEdit {
	const annotations: Record<string, ChangeAnnotation> = {};
	const documentChanges: TextDocumentEdit[] = [];
	for (const { document, versioned, changes: own } of changes) {
		const edits: TextEdit[] = own
			.filter(({ confirm }) => annotates || !confirm)
			.map(({ text, confirm, ...span }) => {
				const edit = { range: rangeOf(document, span), newText: text };
				if (!confirm) return edit;
				const annotationId = confirm.en;
				annotations[annotationId] = { label: confirm[locale], needsConfirmation: true };
				return { ...edit, annotationId };
			});
		if (edits.length > 0)
			documentChanges.push({
				textDocument: { uri: document.uri, version: versioned ? document.version : null },
				edits,
			});
	}
	return {
		documentChanges,
		...(Object.keys(annotations).length > 0 ? { changeAnnotations: annotations } : {}),
	};
}

/** Edits of one text of which nothing has to be confirmed. Offsets UTF-16. */
export function plainEdit(document: Document, edits: readonly Edit[]): WorkspaceEdit {
	return {
		changes: { [document.uri]: edits.map(({ text, ...span }) => ({ range: rangeOf(document, span), newText: text })) },
	};
}

/** The action that makes `edits`; none where there is nothing to change. */
export function rewriting(document: Document, title: string, kind: string, edits: readonly Edit[]): CodeAction[] {
	return edits.length === 0 ? [] : [{ title, kind, edit: plainEdit(document, edits) }];
}
