// A thread of the server on node: it reads texts of an archive from the disk into blocks.
import { readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Workers } from './archive-files.ts';
import { type BlockRead, type Found, readingBlocks, type ToRead } from './archive-reading.ts';
import { readSnapshot } from './corpus/snapshot.ts';
import { pathOf } from './files.ts';
import { registryOf } from './registry/registry.ts';

/** Answers everything that the server sends. */
export function readArchive(): void {
	const { record, files } = workerData as Workers;
	let read: ((files: Iterable<Found>) => BlockRead) | undefined;
	parentPort!.on('message', (sent: readonly ToRead[]) => {
		if (!read) {
			const { registry } = files ? registryOf(files) : readSnapshot(readFileSync(record.path), record.base);
			read = readingBlocks(registry, { keepsTexts: false });
		}
		const block = read(found(sent));
		parentPort!.postMessage(block, [block.head.buffer, block.rest.buffer]);
	});
}

/** Read from the disk as they are wanted. */
function* found(files: readonly ToRead[]): Generator<Found> {
	for (const file of files) yield { ...file, ...onDisk(pathOf(file.uri)) };
}

function onDisk(path: string): Omit<Found, keyof ToRead> {
	let stamp = { size: 0, changed: 0 };
	try {
		const { size, mtimeMs } = statSync(path);
		stamp = { size, changed: mtimeMs };
		return { found: { ...stamp, bytes: readFileSync(path) } };
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		return code === 'ENOENT' || code === 'ENOTDIR' ? {} : { refused: { ...stamp, why: message } };
	}
}
