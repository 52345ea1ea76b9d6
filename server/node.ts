// The server on a desktop or a remote machine: over node IPC, or --stdio.

import { Console } from 'node:console';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { filesHost, isFile, uriOf } from './files.ts';
import type { Host } from './host.ts';
import { bothHosts, lentHost } from './lent.ts';
import { startServer } from './server.ts';
import { kept } from './text/derived.ts';
import { wholeMessagesFrom, wholeMessagesTo } from './whole-messages.ts';

/** The files of this machine, with the record that ships, unless the client names another. */
function shippedFiles(home: string, record: string | undefined): Host {
	const ours = join(home, 'corpus');
	return record === undefined || relative(ours, record) === ''
		? filesHost(ours, join(home, 'dist', 'record.txt'))
		: filesHost(record);
}

/** `home` is the folder that holds `corpus/` and the pages of the checks. */
export function serve(home: string): void {
	const connection = connected();
	startServer(connection, {
		hostOf: ({ shippedRecord, lends }) => {
			const files = shippedFiles(home, shippedRecord);
			return lends ? bothHosts(files, lentHost(connection)) : files;
		},
		// Asked for with every finding, at every keystroke: the disk is asked once.
		page: kept(code => {
			const path = join(home, 'test', 'checks', `${code}.md`);
			return existsSync(path) ? uriOf(path) : undefined;
		}),
		today: () => new Date().toISOString().slice(0, 10),
		archive: {
			holds: isFile,
			lender: async ({ storage }, folders) => {
				const { archivePlace } = await import('./archive-files.ts');
				return archivePlace(home, storage, folders);
			},
		},
	});
}

/** The connection that the command line asks for. */
function connected(): Connection {
	if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all);
	// What anybody prints would fall between the messages.
	globalThis.console = new Console(process.stderr);
	return createConnection(ProposedFeatures.all, wholeMessagesFrom(process.stdin), wholeMessagesTo(process.stdout));
}

/** What a thread of the server does: it reads texts of an archive. */
export async function read(): Promise<void> {
	const { readArchive } = await import('./archive-worker.ts');
	readArchive();
}
