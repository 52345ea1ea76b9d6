// What an archive on a disk is lent: its files, its index (archive-disk.ts), and threads that read and merge.
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Lender } from './archive.ts';
import { indexOnDisk } from './archive-disk.ts';
import { store, sumOf } from './archive-store.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Part } from './corpus/merging.ts';
import { pathOf, uriOf } from './files.ts';
import type { RegistryFile } from './registry/registry.ts';

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

function archiveFiles({ folder, worker, record }: Workplace): Lender {
	return {
		open: (version, anew) => store(indexOnDisk(folder), version, anew),
		stamps: async uris => {
			let began = performance.now();
			const found: ({ size: number; changed: number } | undefined)[] = [];
			for (const uri of uris) {
				const info = statSync(pathOf(uri), { throwIfNoEntry: false });
				found.push(info?.isFile() ? { size: info.size, changed: info.mtimeMs } : undefined);
				if (performance.now() - began < 12) continue;
				await pause();
				began = performance.now();
			}
			return found;
		},
		text: uri => {
			try {
				return readFileSync(pathOf(uri), 'utf8');
			} catch {
				return undefined;
			}
		},
		read: async (files, registry, take, isCancelled) => {
			const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
				files.slice(index * batchSize, (index + 1) * batchSize),
			);
			let next = 0;
			const toRead = () => (isCancelled() ? undefined : batches[next++]);
			// What is made of a text is dropped with the text: with room for a few of them, little of it is ever moved.
			setFlagsFromString(`--min-semi-space-size=${roomForTexts}`);
			const threads = Math.min(availableParallelism(), mostThreads, batches.length);
			await Promise.all(
				Array.from({ length: threads }, () => {
					const thread = new Worker(worker, {
						workerData: { record, files: registry.files } satisfies ToRead,
						// Three such spaces make the young generation.
						resourceLimits: { maxYoungGenerationSizeMb: 3 * roomForTexts, maxOldGenerationSizeMb: 160 },
					});
					return worked<BlockRead>(thread, toRead, take);
				}),
			);
		},
		async merge(parts) {
			const thread = new Worker(worker, { workerData: { record, files: undefined } satisfies ToRead });
			let made: Uint8Array | undefined;
			// Copies, to be given away; what node has read from a file would be cut out and not copied by `slice`.
			const todo = [{ merge: parts.map(part => ({ ...part, tables: new Uint8Array(part.tables) })) }];
			await worked<Uint8Array>(
				thread,
				() => todo.pop(),
				answer => {
					made = answer;
				},
			);
			return made!;
		},
		pause,
	};
}

const batchSize = 32;
/** Megabytes. */
const roomForTexts = 8;
const mostThreads = 4;

/** What a thread is sent: files to read into a block, or tables to be made into one. */
export type Sent = Batch | { readonly merge: readonly Part[] };
type Batch = readonly { readonly uri: string; readonly sum?: string }[];
type BlockRead = { readonly head: Uint8Array; readonly rest: Uint8Array; readonly files: number };

/** Has a thread do one thing after the other until there is no more, and ends it. The next is sent ahead, so that it never waits. */
function worked<A>(thread: Worker, next: () => Sent | undefined, take: (answer: A) => void): Promise<void> {
	return new Promise<void>((resolve, reject) => {
		let sent = 0;
		const send = () => {
			const one = next();
			if (one === undefined) return;
			sent++;
			// Tables are given away: they are copies.
			thread.postMessage(one, 'merge' in one ? one.merge.map(({ tables }) => tables.buffer as ArrayBuffer) : []);
		};
		thread.on('error', reject);
		thread.on('exit', code => reject(new Error(`a thread of the archive ended (${code})`)));
		thread.on('message', (answer: A) => {
			sent--;
			try {
				take(answer);
			} catch (error) {
				reject(error);
				return;
			}
			send();
			if (sent === 0) resolve();
		});
		send();
		send();
		if (sent === 0) resolve();
	}).finally(() => thread.terminate());
}

const pause = (): Promise<void> => new Promise(done => setImmediate(done));

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
	return join(cacheFolder() ?? join('.', '.cache', 'alternat'), sumOf(Buffer.from(folders.toSorted().join('\n'))));
}
