/** The extension on the desktop and on remote machines: the server is a process of its own. */

import type { ExtensionContext } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { startClient } from './client.ts';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
	const run: NodeModule = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
	const debug: NodeModule = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
	// The id is also the section in which the client looks for `alternat.trace.server`.
	stop = startClient(context, options => new LanguageClient('alternat', 'Alternat', { run, debug }, options));
}

export const deactivate = (): Promise<void> | undefined => stop?.();
