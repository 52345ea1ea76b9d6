/** Commands that tidy the draft. What they do are code actions of the server; VS Code says where there is nothing to do. */

import * as vscode from 'vscode';

/** A command for the code actions of a kind: the only one is done, of several the drafter chooses. */
export function tidying(menu: 'source' | 'code', kind: string): () => Thenable<unknown> {
	return () =>
		vscode.commands.executeCommand(menu === 'source' ? 'editor.action.sourceAction' : 'editor.action.codeAction', {
			kind,
			apply: 'ifSingle',
		});
}
