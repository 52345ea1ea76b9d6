// A thread of the server in a browser: it is sent texts and answers with blocks, or makes one of several tables.
import type { ToBegin } from './archive-browser.ts';
import { type BlockRead, type Found, readingBlocks } from './archive-reading.ts';
import { merger, type Thread, type ToMerge } from './archive-threads.ts';
import { readSnapshot } from './corpus/snapshot.ts';
import { registryOf } from './registry/registry.ts';

/** Of a worker what both its sides need. */
export interface Port {
	postMessage(sent: unknown, given: readonly ArrayBuffer[]): void;
	onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** Answers everything that the server sends. */
export function readBeside(port: Port): void {
	let read: ((files: Iterable<Found>) => BlockRead) | undefined;
	const merge = merger();
	port.onmessage = ({ data }) => {
		const sent = data as ToBegin | ToMerge | readonly Found[];
		if ('merge' in sent) {
			const tables = merge(sent);
			port.postMessage(tables, tables ? [tables.buffer] : []);
		} else if ('length' in sent) {
			const block = read!(sent);
			port.postMessage(block, [block.head.buffer, block.rest.buffer]);
		} else {
			const { snapshot, registry } = sent;
			const { registry: known } = snapshot ? readSnapshot(snapshot.text, snapshot.base) : registryOf(registry ?? []);
			read = readingBlocks(known, { keepsTexts: true });
		}
	};
}

/** The other side of it. */
export function threadBeside(
	worker: Port & { onerror: ((event: { readonly message?: string }) => void) | null; terminate(): void },
): Thread {
	return {
		post: (sent, given) => worker.postMessage(sent, given),
		hear(answer, failed) {
			worker.onmessage = ({ data }) => answer(data);
			worker.onerror = ({ message }) => failed(new Error(message ?? 'a thread of the archive could not be started'));
		},
		end: () => worker.terminate(),
	};
}
