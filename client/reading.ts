/** “Show What Alternat Reads”: a read-only text beside the draft, which follows it. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const scheme = 'alternat-reading';
// A pause in typing: the view is read, not watched.
const quiet = 300;

/** Registers the text that is shown, and gives back what shows it. The draft's address is the query of the view's. */
export function readingOf(context: vscode.ExtensionContext, client: BaseLanguageClient): () => Promise<void> {
	const changed = new vscode.EventEmitter<vscode.Uri>();
	const timers = new Map<string, ReturnType<typeof setTimeout>>();
	const draftOf = (view: vscode.Uri) => view.query;
	context.subscriptions.push(
		changed,
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			onDidChange: changed.event,
			provideTextDocumentContent: async view => {
				const found = await client.sendRequest<string | null>('alternat/reading', {
					textDocument: { uri: draftOf(view) },
				});
				return found ?? '';
			},
		}),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			const draft = document.uri.toString();
			for (const view of vscode.workspace.textDocuments) {
				if (view.uri.scheme !== scheme || draftOf(view.uri) !== draft) continue;
				clearTimeout(timers.get(draft));
				timers.set(
					draft,
					setTimeout(() => changed.fire(view.uri), quiet),
				);
			}
		}),
	);
	return async () => {
		const draft = vscode.window.activeTextEditor?.document;
		if (draft?.languageId !== 'declaration') return;
		const name = draft.uri.path.split('/').at(-1) ?? 'draft';
		const view = vscode.Uri.from({ scheme, path: `/${name}.md`, query: draft.uri.toString() });
		const document = await vscode.workspace.openTextDocument(view);
		await vscode.window.showTextDocument(document, {
			viewColumn: vscode.ViewColumn.Beside,
			preserveFocus: true,
			preview: true,
		});
	};
}
