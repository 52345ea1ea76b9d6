/** The extension in a browser: the server is a worker beside it. */

import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from './client.ts';

// The client is compiled for node's types; a browser has these.
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Worker: new (url: string) => Port & { terminate(): void };
declare const URL: { createObjectURL(blob: object): string };

let stop: (() => Promise<void>) | undefined;

export function activate(context: vscode.ExtensionContext): void {
	const server = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js');
	let worker: InstanceType<typeof Worker> | undefined;
	// A worker does not end by itself as a process does: one takes the place of the other when the server is restarted.
	const start = async () => {
		// Read, and not named by its address: VS Code starts no worker from an extension that lies on a remote machine.
		const source = new Blob([await vscode.workspace.fs.readFile(server)], { type: 'text/javascript' });
		worker?.terminate();
		worker = new Worker(URL.createObjectURL(source));
		return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
	};
	stop = startClient(context, options => new LanguageClient('alternat', 'Alternat', start, options));
}

export const deactivate = (): Promise<void> | undefined => stop?.();
