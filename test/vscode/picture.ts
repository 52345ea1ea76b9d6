/** Shows at a glance what the extension does: the draft, its outline, its findings, a card. */

import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { openDraft, pause, positionOf, until } from './editor.ts';

const treaty = 'Traité de partenariat stratégique';

export async function takePicture(): Promise<void> {
	const path = process.env.VSCODE_HOST_SCREENSHOT; // set by host.mjs, which alone can take one
	if (!path) return console.log('No picture: only the VS Code in the browser can be photographed.');
	try {
		await arrange();
		console.log('[picture]');
		await until('the picture', () => existsSync(path));
		console.log(`A picture of the window: ${path}`);
	} catch (error) {
		console.log(`No picture: ${error instanceof Error ? error.message : error}`);
	}
}

async function arrange(): Promise<void> {
	const draft = await openDraft();
	await run('undo'); // back comes the error that the cases have put right
	await run('workbench.actions.view.problems');
	await run('outline.focus');
	await run('workbench.action.focusActiveEditorGroup');
	const editor = vscode.window.activeTextEditor;
	if (!editor) return;
	const at = positionOf(treaty, draft);
	editor.selection = new vscode.Selection(at, at);
	editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenter);
	await pause(500);
	await run('editor.action.showHover');
	await pause(2000); // panels slide in, the findings and the card arrive
}

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);
