// What a thread of an archive makes, on whatever host: blocks of files that were found.
import { readOnce } from './analysis/reading.ts';
import { sumOf } from './archive-store.ts';
import { takeIn } from './corpus/adopted.ts';
import { filling } from './corpus/blocks.ts';
import type { Registry } from './registry/registry.ts';

/** A file that is to be read. */
export interface ToRead {
	readonly uri: string;
	/** Of what the index has of it. */
	readonly sum?: string;
}

/** It as it was found: nothing, where it cannot be read or is gone since it was listed. */
export interface Found extends ToRead {
	readonly found?: { readonly size: number; readonly changed: number; readonly bytes: Uint8Array } | undefined;
}

export interface BlockRead {
	readonly head: Uint8Array<ArrayBuffer>;
	readonly rest: Uint8Array<ArrayBuffer>;
	/** How many files there were. */
	readonly files: number;
}

/** Reads files in the light of a registry, each into a block with those it came with; `keepsTexts`: with their words. */
export function readingBlocks(
	registry: Registry,
	{ keepsTexts }: { readonly keepsTexts: boolean },
): (files: Iterable<Found>) => BlockRead {
	readOnce.add(registry);
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	const block = filling();
	return files => {
		let count = 0;
		for (const { uri, sum, found } of files) {
			count++;
			if (!found) {
				block.add({ uri, kind: 'gone' });
				continue;
			}
			const { size, changed, bytes } = found;
			const stamp = { size, changed, sum: sumOf(bytes) };
			if (stamp.sum === sum) block.add({ uri, kind: 'same', ...stamp });
			else {
				const text = { uri, text: decoder.decode(bytes), bytes: keepsTexts ? bytes : undefined };
				try {
					takeIn(block, registry, text, stamp);
				} catch {
					// One text that the engine cannot take must not cost the others: it is tried again at the next start.
					block.add({ uri, kind: 'gone' });
				}
			}
		}
		return { ...block.close(), files: count };
	};
}
