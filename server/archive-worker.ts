// A thread that reads texts of an archive into blocks, or makes one of several tables. It is given addresses and answers with bytes.
import { readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { readOnce } from './analysis/reading.ts';
import type { Sent, ToRead } from './archive-files.ts';
import { sumOf } from './archive-store.ts';
import { takeIn } from './corpus/adopted.ts';
import { filling } from './corpus/blocks.ts';
import { merged } from './corpus/merging.ts';
import { readSnapshot } from './corpus/snapshot.ts';
import { pathOf } from './files.ts';
import { type Registry, registryOf } from './registry/registry.ts';

/** Answers everything that the server sends. */
export function readArchive(): void {
	const { record, files } = workerData as ToRead;
	let registry: Registry | undefined;
	const block = filling();
	parentPort!.on('message', (sent: Sent) => {
		if ('merge' in sent) {
			const tables = merged(sent.merge);
			parentPort!.postMessage(tables, [tables.buffer]);
			return;
		}
		if (!registry) {
			const { registry: read } = files
				? registryOf(files)
				: readSnapshot(readFileSync(record.path, 'utf8'), record.base);
			registry = read;
			readOnce.add(registry);
		}
		for (const { uri, sum } of sent) {
			const path = pathOf(uri);
			try {
				const { size, mtimeMs } = statSync(path);
				const bytes = readFileSync(path);
				const stamp = { size, changed: mtimeMs, sum: sumOf(bytes) };
				if (stamp.sum === sum) block.add({ uri, kind: 'same', ...stamp });
				else takeIn(block, registry, uri, bytes.toString('utf8'), stamp);
			} catch {
				// Unreadable, or gone since it was listed.
				block.add({ uri, kind: 'gone' });
			}
		}
		const { head, rest } = block.close();
		parentPort!.postMessage({ head, rest, files: sent.length }, [head.buffer, rest.buffer]);
	});
}
