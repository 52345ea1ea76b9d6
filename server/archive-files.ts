// What an archive on a disk is lent: its files, its index (archive-disk.ts), and threads that read and merge.
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Lender } from './archive.ts';
import { indexOnDisk } from './archive-disk.ts';
import type { BlockRead } from './archive-reading.ts';
import { store, sumOf } from './archive-store.ts';
import { inBatches, mergedOn, type Thread, worked } from './archive-threads.ts';
import { cacheFolder } from './cache-folder.ts';
import { sizeOf } from './corpus/blocks.ts';
import { pathOf, uriOf } from './files.ts';
import { growth } from './heap-growth.ts';
import type { RegistryFile } from './registry/registry.ts';

/** `worker` is the script that reads, `merger` the one that merges, `record` the compiled record that ships with its address. */
interface Workplace {
	/** The folder of the index; it is made if need be. */
	readonly folder: string;
	readonly worker: string;
	readonly merger: string;
	readonly record: { readonly path: string; readonly base: string };
}

/** What a reading thread is started with. */
export interface Workers {
	readonly record: Workplace['record'];
	/** All files of the registry, where it is not the one that ships. */
	readonly files: readonly RegistryFile[] | undefined;
}

function archiveFiles({ folder, worker, merger, record }: Workplace): Lender {
	let ended = Number.NEGATIVE_INFINITY;
	return {
		open: (version, anew) => store(indexOnDisk(folder), version, anew),
		stamps: async uris => {
			let began = performance.now();
			const found: ReturnType<typeof stampOf>[] = [];
			for (const uri of uris) {
				found.push(stampOf(pathOf(uri)));
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
			const batches = inBatches(files);
			let next = 0;
			const toRead = () => {
				const batch = isCancelled() ? undefined : batches[next++];
				return batch && { sent: batch, given: [] };
			};
			// What is made of a text is dropped with the text.
			setFlagsFromString(`--min-semi-space-size=${roomForTexts}`);
			// So little of it outlives a collection that to go through all memory more often costs nothing.
			setFlagsFromString(`--heap-growing-percent=${growthWhileRead}`);
			const threads = Math.min(availableParallelism(), mostThreads, batches.length);
			// Where each core has a text to read, collectors that help one another keep one another waiting.
			const allBusy = threads === availableParallelism();
			if (allBusy) setFlagsFromString('--no-parallel-scavenge');
			try {
				await Promise.all(
					Array.from({ length: threads }, () => {
						const thread = new Worker(worker, {
							workerData: { record, files: registry.files } satisfies Workers,
							// Three such spaces make the young generation.
							resourceLimits: { maxYoungGenerationSizeMb: 3 * roomForTexts, maxOldGenerationSizeMb: 160 },
						});
						return worked<BlockRead>(threadOf(thread), toRead, take);
					}),
				);
			} finally {
				ended = performance.now();
				setFlagsFromString(`--heap-growing-percent=${growth}`);
				if (allBusy) setFlagsFromString('--parallel-scavenge');
			}
		},
		merge: async parts => {
			await setTimeout(untilGivenBack(sizeOf(parts.map(({ tables }) => tables)), performance.now() - ended));
			return mergedOn(threadOf(new Worker(merger)), parts);
		},
		pause,
	};
}

function stampOf(path: string): { readonly size: number; readonly changed: number } | undefined {
	try {
		const info = statSync(path, { throwIfNoEntry: false });
		return info?.isFile() ? { size: info.size, changed: info.mtimeMs } : undefined;
	} catch {
		// It may be there: whoever is to read it will say why he cannot.
		return { size: 0, changed: 0 };
	}
}

/** Megabytes: the few texts that are read together, with what is made of them, are dropped before any of it is moved. */
const roomForTexts = 12;
const mostThreads = 4;
const growthWhileRead = 20;

// V8 keeps the memory of threads that have ended, a hundred megabytes, for eight seconds before it gives it back.
const keptFor = 8500;
const much = 1 << 24;

/**
 * How many milliseconds tables of so many bytes wait to be made into one, so long after reading threads have ended: what both
 * take at once would be the most that a first start takes.
 */
export function untilGivenBack(bytes: number, since: number): number {
	return bytes < much ? 0 : Math.max(0, keptFor - since);
}

function threadOf(worker: Worker): Thread {
	return {
		post: (sent, given) => worker.postMessage(sent, given),
		hear(answer, failed) {
			worker.on('error', failed);
			worker.on('exit', code => failed(new Error(`a thread of the archive ended (${code})`)));
			worker.on('message', answer);
		},
		end: () => worker.terminate(),
	};
}

const pause = (): Promise<void> => new Promise(done => setImmediate(done));

/** The disk and threads of an archive; its index lies in `storage`, else in a cache, by the folders it is of. */
export function archivePlace(home: string, storage: string | undefined, folders: readonly string[]): Lender {
	return archiveFiles({
		folder: storage !== undefined ? join(storage, 'archive') : indexFolder(folders),
		worker: join(home, 'dist', 'server.js'),
		merger: join(home, 'dist', 'merger.js'),
		record: { path: join(home, 'dist', 'record.txt'), base: `${uriOf(join(home, 'corpus'))}/` },
	});
}

/** Where an index is kept for a client that names no place: by the folders it is of. */
function indexFolder(folders: readonly string[]): string {
	return join(cacheFolder() ?? join('.', '.cache', 'alternat'), sumOf(Buffer.from(folders.toSorted().join('\n'))));
}
