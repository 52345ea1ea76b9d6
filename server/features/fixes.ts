// Quick fixes, out of the diagnostics they mend.
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import type { Document } from '../document/document.ts';
import type { FixData } from './diagnostics.ts';
import { plainEdit } from './edits.ts';

export function fixes(document: Document, diagnostics: readonly Diagnostic[]): CodeAction[] {
	return diagnostics.flatMap(diagnostic => {
		const { fixes = [] } = (diagnostic.data ?? {}) as Partial<FixData>;
		return fixes.map(({ title, edits }, index) => ({
			title,
			kind: CodeActionKind.QuickFix,
			diagnostics: [diagnostic],
			isPreferred: index === 0 && fixes.length === 1,
			edit: plainEdit(document, edits),
		}));
	});
}
