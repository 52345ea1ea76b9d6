/** Commands on the paragraph at the cursor: inserted, moved, deleted, numbered anew. What changes is the server's answer. */

import * as vscode from 'vscode';
import type { BaseLanguageClient, Position, WorkspaceEdit } from 'vscode-languageclient';

export type What = 'insert' | 'moveUp' | 'moveDown' | 'delete' | 'renumber';

export interface Arranged {
	readonly edit: WorkspaceEdit;
	readonly cursor?: Position;
	readonly notice?: { readonly en: string; readonly fr: string };
}

/** What VS Code does with lines that are no numbered paragraph. */
const otherwise: Readonly<Partial<Record<What, string>>> = {
	moveUp: 'editor.action.moveLinesUpAction',
	moveDown: 'editor.action.moveLinesDownAction',
};

/** A command for one arrangement. */
export function arranging(client: BaseLanguageClient, what: What): () => Promise<void> {
	return async () => {
		const editor = vscode.window.activeTextEditor;
		if (editor?.document.languageId !== 'declaration') return;
		const done = await client.sendRequest<Arranged | null>('alternat/arrange', {
			textDocument: { uri: editor.document.uri.toString() },
			position: client.code2ProtocolConverter.asPosition(editor.selection.active),
			what,
		});
		if (!done) {
			const plain = otherwise[what];
			if (plain) await vscode.commands.executeCommand(plain);
			else void vscode.window.showInformationMessage(vscode.l10n.t('There is no numbered paragraph here to change.'));
			return;
		}
		const edit = await client.protocol2CodeConverter.asWorkspaceEdit(done.edit);
		// What must be confirmed opens the preview; the rest is one step to undo.
		if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return;
		if (done.cursor) {
			const at = client.protocol2CodeConverter.asPosition(done.cursor);
			editor.selection = new vscode.Selection(at, at);
			editor.revealRange(new vscode.Range(at, at));
		}
		const notice = done.notice?.[vscode.env.language.startsWith('fr') ? 'fr' : 'en'];
		if (notice) void vscode.window.showWarningMessage(notice);
	};
}
