// A client for the benches: it starts a server, speaks to it over stdio and reads its memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
	createProtocolConnection,
	type InitializeResult,
	type ProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';

export interface Client {
	readonly connection: ProtocolConnection;
	/** Milliseconds from before the process was started to the answer to `initialize`. */
	readonly initialized: number;
	readonly began: number;
	/** Megabytes; undefined where the system does not say. */
	readonly memory: (which: 'now' | 'peak') => number | undefined;
	readonly open: (uri: string, text: string) => void;
	readonly close: (uri: string) => void;
	/** Puts `text` in the place of what stands on a line from `from` to `to`. */
	readonly edit: (uri: string, line: number, from: number, to: number, text: string) => void;
	readonly ask: (method: string, params: object) => Promise<unknown>;
	readonly end: () => Promise<void>;
	/** Ends the server as a crash does. */
	readonly kill: () => Promise<void>;
}

export async function client(
	command: readonly string[],
	{ folder, storage }: { readonly folder?: string; readonly storage?: string } = {},
): Promise<Client> {
	const began = performance.now();
	const child: ChildProcess = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
	const connection = createProtocolConnection(
		new StreamMessageReader(child.stdout!),
		new StreamMessageWriter(child.stdin!),
	);
	connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
	connection.onRequest('client/registerCapability', () => null);
	connection.onRequest('workspace/diagnostic/refresh', () => null);
	connection.onRequest('window/workDoneProgress/create', () => null);
	connection.listen();
	const answer = (await connection.sendRequest('initialize', {
		processId: process.pid,
		rootUri: null,
		workspaceFolders: folder ? [{ uri: folder, name: 'bench' }] : null,
		initializationOptions: storage ? { storage } : {},
		capabilities: {
			window: { workDoneProgress: true },
			textDocument: { diagnostic: {} },
			workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
		},
	})) as InitializeResult;
	const initialized = performance.now() - began;
	if (!answer.capabilities.diagnosticProvider) throw new Error('The bench asks for diagnostics.');
	void connection.sendNotification('initialized', {});
	const versions = new Map<string, number>();
	return {
		connection,
		initialized,
		began,
		memory: which => {
			try {
				const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
				const found = (which === 'peak' ? /VmHWM:\s+(\d+)/ : /VmRSS:\s+(\d+)/).exec(status);
				return found ? Number(found[1]) / 1024 : undefined;
			} catch {
				return undefined;
			}
		},
		open(uri, text) {
			versions.set(uri, 1);
			void connection.sendNotification('textDocument/didOpen', {
				textDocument: { uri, languageId: 'declaration', version: 1, text },
			});
		},
		close(uri) {
			void connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
		},
		edit(uri, line, from, to, text) {
			const version = versions.get(uri)! + 1;
			versions.set(uri, version);
			void connection.sendNotification('textDocument/didChange', {
				textDocument: { uri, version },
				contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
			});
		},
		ask: (method, params) => connection.sendRequest(method, params),
		async kill() {
			const ended = new Promise(done => child.once('exit', done));
			child.kill('SIGKILL');
			await ended;
			connection.dispose();
		},
		async end() {
			await connection.sendRequest('shutdown');
			const ended = new Promise(done => child.once('exit', done));
			await connection.sendNotification('exit');
			await ended;
			connection.dispose();
		},
	};
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
	return at(values, 0.5);
}

/** The nearest rank. */
export function at(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
