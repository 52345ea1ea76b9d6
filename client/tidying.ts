/** Commands that tidy the draft. What they do are code actions of the server; where there is nothing to do, they say so. */

import * as vscode from 'vscode';

/** A command for the code actions of a kind at the cursor: the only one is done, of several the drafter chooses. */
export function tidying(kind: string): () => Promise<void> {
	return async () => {
		const editor = vscode.window.activeTextEditor;
		if (editor?.document.languageId !== 'declaration') return;
		const found = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
			'vscode.executeCodeActionProvider',
			editor.document.uri,
			editor.selection,
			kind,
		);
		const offered = (found ?? []).filter(action => action.edit && action.kind?.value.startsWith(kind));
		const [only] = offered;
		if (!only) {
			void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to tidy here.'));
			return;
		}
		const chosen =
			offered.length === 1
				? only
				: (await vscode.window.showQuickPick(offered.map(action => ({ label: action.title, action }))))?.action;
		if (chosen?.edit) await vscode.workspace.applyEdit(chosen.edit);
	};
}
