// The archive's disk and threads: an index of blocks in one file, each with its sums, and workers that read texts.
//
// A file of our own rather than a library's: what is well kept and needs no native build either holds all it keeps in
// memory (SQLite in WebAssembly) or is none (Node's own SQLite is not in the Node of the oldest VS Code we serve). Blocks
// that are only ever added need no more than this to survive a crash: what was not written to its end is cut off.
import { createHash } from 'node:crypto';
import {
	closeSync,
	fstatSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { URI } from 'vscode-uri';
import { Damaged, type Lender, type Store } from './archive.ts';
import { cacheFolder } from './cache-folder.ts';
import { uriOf } from './files.ts';
import type { RegistryFile } from './registry/registry.ts';

// What says that a block begins, length of its head, length of its rest, sum of its head. The rest has a sum for each text.
const magic = 0x41_4c_54_31;
const headerSize = 12 + 8;

/** `worker` is the script that reads, `record` the compiled record that ships with its address. */
interface Workplace {
	/** The folder of the index; it is made if need be. */
	readonly folder: string;
	readonly worker: string;
	readonly record: { readonly path: string; readonly base: string };
}

/** What a reading thread is started with. */
export interface ToRead {
	readonly record: Workplace['record'];
	/** All files of the registry, where it is not the one that ships. */
	readonly files: readonly RegistryFile[] | undefined;
}

/** 8 bytes of SHA-1, in hexadecimal: against mishaps, not against malice. */
export function sumOf(bytes: Uint8Array | string): string {
	return createHash('sha1').update(bytes).digest('hex').slice(0, 16);
}

function archiveFiles({ folder, worker, record }: Workplace): Lender {
	return {
		open: (version, anew) => store(folder, version, anew),
		stamps: async uris => {
			let began = performance.now();
			const found: ({ size: number; changed: number } | undefined)[] = [];
			for (const uri of uris) {
				const info = statSync(URI.parse(uri).fsPath, { throwIfNoEntry: false });
				found.push(info?.isFile() ? { size: info.size, changed: info.mtimeMs } : undefined);
				if (performance.now() - began < 12) continue;
				await pause();
				began = performance.now();
			}
			return found;
		},
		text: uri => {
			try {
				return readFileSync(URI.parse(uri).fsPath, 'utf8');
			} catch {
				return undefined;
			}
		},
		read: async (files, registry, take, isCancelled) => {
			const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
				files.slice(index * batchSize, (index + 1) * batchSize),
			);
			const threads = Math.min(availableParallelism(), mostThreads, batches.length);
			let next = 0;
			await Promise.all(
				Array.from({ length: threads }, async () => {
					const thread = new Worker(worker, {
						workerData: { record, files: registry.files } satisfies ToRead,
						resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 },
					});
					try {
						while (next < batches.length && !isCancelled()) take(await asked(thread, batches[next++]!));
					} finally {
						await thread.terminate();
					}
				}),
			);
		},
		pause,
	};
}

const batchSize = 48;
const mostThreads = 4;

function asked(thread: Worker, batch: unknown): Promise<{ head: Uint8Array; rest: Uint8Array; files: number }> {
	return new Promise((resolve, reject) => {
		const ended = (code: number) => reject(new Error(`a reading thread ended (${code})`));
		thread.once('error', reject);
		thread.once('exit', ended);
		thread.once('message', answer => {
			thread.off('error', reject);
			thread.off('exit', ended);
			resolve(answer);
		});
		thread.postMessage(batch);
	});
}

const pause = (): Promise<void> => new Promise(done => setImmediate(done));

function store(folder: string, version: string, anew: boolean): Store {
	mkdirSync(folder, { recursive: true });
	sweep(folder);
	const mine = isFree(folder);
	// Another server holds this index: this one keeps its own, for as long as it runs.
	const path = join(folder, mine ? 'index' : `index-${process.pid}`);
	if (anew || !mine || !isOf(path, version)) writeFileSync(path, `${version}\n`);
	const file = openSync(path, 'r+');
	let end = fstatSync(file).size;
	const begin = Buffer.byteLength(`${version}\n`);
	const bytes = (at: number, length: number): Buffer => {
		const buffer = Buffer.allocUnsafe(length);
		if (readSync(file, buffer, 0, length, at) < length) throw new Damaged('it ends too early');
		return buffer;
	};
	return {
		*blocks() {
			for (let at = begin; at < end; ) {
				if (at + headerSize > end) {
					cut(at);
					return;
				}
				const header = bytes(at, headerSize);
				if (header.readUInt32LE(0) !== magic) throw new Damaged('what should be a block is none');
				const [head, rest] = [header.readUInt32LE(4), header.readUInt32LE(8)];
				const next = at + headerSize + head + rest;
				// It was being written when the server ended.
				if (next > end) {
					cut(at);
					return;
				}
				const first = bytes(at + headerSize, head);
				if (sumOf(first) !== header.toString('hex', 12, 20)) throw new Damaged('a block is not as it was written');
				yield { head: first, rest: at + headerSize + head };
				at = next;
			}
		},
		append(head, rest) {
			const header = Buffer.alloc(headerSize);
			header.writeUInt32LE(magic, 0);
			header.writeUInt32LE(head.length, 4);
			header.writeUInt32LE(rest.length, 8);
			header.write(sumOf(head), 12, 'hex');
			const at = end;
			end += headerSize + head.length + rest.length;
			let to = at;
			for (const part of [header, head, rest]) {
				for (let from = 0; from < part.length; ) {
					const written = writeSync(file, part, from, part.length - from, to);
					from += written;
					to += written;
				}
			}
			return at + headerSize + head.length;
		},
		read(at, length) {
			return bytes(at, length);
		},
		close() {
			closeSync(file);
			if (mine) rmSync(join(folder, 'lock'), { force: true });
			else rmSync(path, { force: true });
		},
	};

	function cut(at: number): void {
		ftruncateSync(file, at);
		end = at;
	}
}

function isOf(path: string, version: string): boolean {
	try {
		const file = openSync(path, 'r');
		const buffer = Buffer.alloc(Buffer.byteLength(`${version}\n`));
		readSync(file, buffer, 0, buffer.length, 0);
		closeSync(file);
		return buffer.toString('utf8') === `${version}\n`;
	} catch {
		return false;
	}
}

/** Takes the index for this process, unless another that is alive has it. */
function isFree(folder: string): boolean {
	const lock = join(folder, 'lock');
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		const owner = Number(readFileSync(lock, 'utf8'));
		if (owner !== process.pid && isAlive(owner)) return false;
		writeFileSync(lock, String(process.pid));
		return true;
	}
}

/** Takes away what servers left behind that were killed. */
function sweep(folder: string): void {
	for (const name of readdirSync(folder)) {
		const owner = /^index-(\d+)$/.exec(name)?.[1];
		if (owner && !isAlive(Number(owner))) rmSync(join(folder, name), { force: true });
	}
}

function isAlive(pid: number): boolean {
	try {
		return pid > 0 && process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** The disk and threads of an archive; its index lies in `storage`, else in a cache, by the folders it is of. */
export function archivePlace(home: string, storage: string | undefined, folders: readonly string[]): Lender {
	return archiveFiles({
		folder: storage !== undefined ? join(storage, 'archive') : indexFolder(folders),
		worker: join(home, 'dist', 'server.js'),
		record: { path: join(home, 'dist', 'record.txt'), base: `${uriOf(join(home, 'corpus'))}/` },
	});
}

/** Where an index is kept for a client that names no place: by the folders it is of. */
function indexFolder(folders: readonly string[]): string {
	return join(cacheFolder() ?? join('.', '.cache', 'alternat'), sumOf(folders.toSorted().join('\n')));
}
