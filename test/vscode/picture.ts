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
		await takeDark(path.replace(/(?=\.\w+$)/, '-dark'));
	} catch (error) {
		console.log(`No picture: ${error instanceof Error ? error.message : error}`);
	}
}

/** The same in a dark theme; the theme is put back, since the folder may be one's own. */
async function takeDark(path: string): Promise<void> {
	const theme = () => vscode.workspace.getConfiguration('workbench');
	await theme().update('colorTheme', 'Default Dark Modern', vscode.ConfigurationTarget.Global);
	try {
		await run('workbench.action.focusActiveEditorGroup');
		await run('editor.action.showHover');
		await pause(2000);
		console.log('[picture dark]');
		await until('the dark picture', () => existsSync(path));
		console.log(`In the dark: ${path}`);
	} finally {
		await theme().update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
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
