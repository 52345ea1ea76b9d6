// A thread that reads texts of an archive into blocks. It is given addresses and answers with bytes.
import { readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { URI } from 'vscode-uri';
import { readOnce } from './analysis/reading.ts';
import { sumOf, type ToRead } from './archive-files.ts';
import { takeIn } from './corpus/adopted.ts';
import { filling } from './corpus/blocks.ts';
import { readSnapshot } from './corpus/snapshot.ts';
import { registryOf } from './registry/registry.ts';

/** Answers every batch of files that the server sends. */
export function readArchive(): void {
	const { record, files } = workerData as ToRead;
	const { registry } = files ? registryOf(files) : readSnapshot(readFileSync(record.path, 'utf8'), record.base);
	readOnce.add(registry);
	const block = filling();
	parentPort!.on('message', (batch: readonly { readonly uri: string; readonly sum?: string }[]) => {
		for (const { uri, sum } of batch) {
			const path = URI.parse(uri).fsPath;
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
		parentPort!.postMessage({ head, rest, files: batch.length }, [head.buffer, rest.buffer]);
	});
}
