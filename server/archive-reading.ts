// What a thread of an archive makes, on whatever host: blocks of files that were found.
import { readOnce } from './analysis/reading.ts';
import { sumOf } from './archive-store.ts';
import { takeIn } from './corpus/adopted.ts';
import { filling, noSum, type Stamp } from './corpus/blocks.ts';
import type { Registry } from './registry/registry.ts';

/** A file that is to be read. */
export interface ToRead {
	readonly uri: string;
	/** Of what the index has of it. */
	readonly sum?: string;
}

/** It as it was found: nothing, where it is gone since it was listed. */
export interface Found extends ToRead {
	readonly found?: (Pick<Stamp, 'size' | 'changed'> & { readonly bytes: Uint8Array }) | undefined;
	/** It is there, and its bytes cannot be had. */
	readonly refused?: (Pick<Stamp, 'size' | 'changed'> & { readonly why: string }) | undefined;
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
	const read = (uri: string, bytes: Uint8Array, stamp: Stamp) => {
		try {
			takeIn(block, registry, { uri, text: decoder.decode(bytes), bytes: keepsTexts ? bytes : undefined }, stamp);
		} catch (error) {
			// One text that the engine cannot take must not cost the others. Unchanged, it would not be taken the next time, either.
			block.add({ uri, kind: 'unread', why: error instanceof Error ? error.message : String(error), ...stamp });
		}
	};
	return files => {
		let count = 0;
		for (const { uri, sum, found, refused } of files) {
			count++;
			if (refused) block.add({ uri, kind: 'unread', sum: noSum, ...refused });
			else if (!found) block.add({ uri, kind: 'gone' });
			else {
				const { size, changed, bytes } = found;
				const stamp = { size, changed, sum: sumOf(bytes) };
				if (stamp.sum === sum) block.add({ uri, kind: 'same', ...stamp });
				else read(uri, bytes, stamp);
			}
		}
		return { ...block.close(), files: count };
	};
}
