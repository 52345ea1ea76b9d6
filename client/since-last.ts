/** “Since the Last Declaration”: what has happened between the parties of the draft that is open. It follows the draft. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Entry, itemOf } from './record.ts';

/** What the server says (server/features/since-last.ts). */
export interface SinceLast {
	readonly title: string;
	readonly last: Entry;
	readonly groups: readonly { readonly entry: Entry; readonly entries: readonly Entry[] }[];
}

// A pause in typing: what changes this view is the date of the draft and its parties.
const quiet = 800;

export function showSinceLast(
	context: vscode.ExtensionContext,
	client: BaseLanguageClient,
	recordChanged: vscode.Event<void>,
): void {
	const changed = new vscode.EventEmitter<void>();
	let shown: SinceLast | null = null;
	let draft = '';
	const view = vscode.window.createTreeView<Entry>('alternat.since', {
		treeDataProvider: {
			onDidChangeTreeData: changed.event,
			getChildren: below => {
				if (!shown) return [];
				if (!below) return [shown.last, ...shown.groups.map(({ entry }) => entry)];
				return [...(shown.groups.find(({ entry }) => entry === below)?.entries ?? [])];
			},
			getTreeItem: entry => {
				const item = itemOf(entry);
				if (entry.holds) item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
				return item;
			},
		},
	});
	const show = async () => {
		const document = vscode.window.activeTextEditor?.document;
		// Whoever looks at a card or at the timeline still drafts here.
		if (document?.languageId !== 'declaration' || !client.isRunning()) return;
		const uri = document.uri.toString();
		const found = await client
			.sendRequest<SinceLast | 'on record' | null>('alternat/record/since', { textDocument: { uri } })
			.catch(() => null);
		if (found === 'on record' || vscode.window.activeTextEditor?.document !== document) return;
		tell(found, uri);
	};
	const tell = (found: SinceLast | null, uri: string) => {
		shown = found;
		draft = uri;
		view.message = found?.title ?? '';
		changed.fire();
	};
	let timer: ReturnType<typeof setTimeout> | undefined;
	const later = () => {
		clearTimeout(timer);
		timer = setTimeout(() => void show(), quiet);
	};
	context.subscriptions.push(
		view,
		changed,
		recordChanged(later),
		vscode.window.onDidChangeActiveTextEditor(later),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (document === vscode.window.activeTextEditor?.document) later();
		}),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => {
			if (uri.toString() === draft) tell(null, '');
		}),
		client.onDidChangeState(later),
	);
	later();
}
