/** Lends the server what it cannot read by itself: in a browser everything, elsewhere the files of virtual folders. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the build has written down, since a browser cannot list the folders of an extension. */
type Shipped = Readonly<Record<'registry' | 'declarations', readonly string[]>>;

export function lend(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
	const corpus = vscode.Uri.joinPath(context.extensionUri, 'corpus');
	const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	context.subscriptions.push(
		client.onRequest('alternat/snapshot', async () => {
			const snapshot = vscode.Uri.joinPath(context.extensionUri, 'dist', 'record.txt');
			return { text: await read(snapshot), base: `${corpus}/` };
		}),
		client.onRequest('alternat/shipped', async ({ what }: { what: keyof Shipped }) => {
			const list = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'shipped.json');
			const shipped: Shipped = JSON.parse(await read(list));
			return shipped[what].map(path => vscode.Uri.joinPath(corpus, path).toString());
		}),
		client.onRequest('alternat/list', async ({ folder, globs }: { folder: string; globs: readonly string[] }) => {
			const root = vscode.Uri.parse(folder);
			const lists = await Promise.all(
				globs.map(glob => vscode.workspace.findFiles(new vscode.RelativePattern(root, glob), '**/node_modules/**')),
			);
			return [...new Set(lists.flat().map(uri => uri.toString()))];
		}),
		client.onRequest('alternat/stamps', ({ uris }: { uris: readonly string[] }) =>
			Promise.all(
				uris.map(async uri => {
					try {
						const { size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
						return [size, mtime];
					} catch {
						return null;
					}
				}),
			),
		),
		client.onRequest('alternat/read', async ({ uri }: { uri: string }) => {
			try {
				return await read(vscode.Uri.parse(uri));
			} catch {
				return null;
			}
		}),
	);
}
