/** What settled.test.ts has decided, in a VS Code started anew over the same folder: nothing is left of the first but its files. */

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { findings, until } from './editor.ts';

describe('what was decided before VS Code was started anew', () => {
	async function opened(path: string): Promise<vscode.TextDocument> {
		const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document, { preview: false });
		return document;
	}

	it('is silent still: mended, allowed and accepted', async () => {
		const draft = await opened('reefs.decl');
		// One that nothing was done about: what is not there then has been looked for.
		await until('the other findings', () => findings('impossible-date', draft).length > 0);
		for (const code of ['told-before-it-happened', 'mistaken-weekday', 'mistaken-ordinal', 'former-name'])
			assert.deepEqual(findings(code, draft), [], code);
		assert.match(draft.getText(), /^allow: .*mistaken-weekday in 3/m);
	});

	it('still holds a later draft to what was accepted', async () => {
		const draft = await opened('reefs-later.decl');
		for (const code of ['mistaken-ordinal', 'former-name']) {
			const [finding] = await until(code, () => {
				const found = findings(code, draft);
				return found.length > 0 ? found : undefined;
			});
			assert.match(finding!.relatedInformation![0]!.location.uri.path, /adopted\/2027-02-01-reefs\.decl$/);
		}
	});

	it('comes back where the words that allow it are taken out', async () => {
		const draft = await opened('reefs.decl');
		const line = draft
			.getText()
			.split('\n')
			.findIndex(each => each.startsWith('allow: '));
		const edit = new vscode.WorkspaceEdit();
		edit.delete(draft.uri, new vscode.Range(line, 0, line + 1, 0));
		await vscode.workspace.applyEdit(edit);
		await until('mistaken-weekday', () => findings('mistaken-weekday', draft).length > 0);
	});
});
