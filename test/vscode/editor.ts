/** The sample draft, as its cases and its picture need it. */

import * as vscode from 'vscode';

/** Opens the French draft of the folder, as a click on it would. */
export async function openDraft(): Promise<vscode.TextDocument> {
	const [uri] = await vscode.workspace.findFiles('*.fr.decl');
	if (!uri) throw new Error('The folder holds no French draft.');
	const document = await vscode.workspace.openTextDocument(uri);
	await vscode.window.showTextDocument(document, { preview: false });
	return document;
}

/** Just inside the first occurrence of `words`. */
export function positionOf(words: string, document: vscode.TextDocument): vscode.Position {
	const offset = document.getText().indexOf(words);
	if (offset < 0) throw new Error(`The draft does not say “${words}”.`);
	return document.positionAt(offset + 1);
}

/** The findings of one check, in the order of the text. */
export function findings(code: string, document: vscode.TextDocument): vscode.Diagnostic[] {
	return vscode.languages
		.getDiagnostics(document.uri)
		.filter(({ code: value }) => (typeof value === 'object' ? value.value : value) === code)
		.sort((one, other) => one.range.start.compareTo(other.range.start));
}

/** Asks until the answer is there: the server starts, reads and answers in its own time. */
export async function until<T>(
	what: string,
	ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
	for (let waited = 0; waited < 20_000; waited += 100) {
		const answer = await ask();
		if (answer) return answer;
		await pause(100);
	}
	throw new Error(`Twenty seconds, and still no sign of: ${what}.`);
}

export const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

/** A command of VS Code, and its answer. */
export const ask = <T>(command: string, ...args: unknown[]): Thenable<T | undefined> =>
	vscode.commands.executeCommand<T>(command, ...args);
