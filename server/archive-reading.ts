// What a thread of an archive makes, on whatever host: blocks of files that were found.
import { readOnce } from './analysis/reading.ts';
import { sumOf } from './archive-store.ts';
import { adopted } from './corpus/adopted.ts';
import { filling, keptOf, noSum, type Stamp } from './corpus/blocks.ts';
import type { Declaration } from './corpus/corpus.ts';
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
	let waiting: Waiting[] = [];
	let size = 0;
	const made = (texts: readonly Waiting[]): readonly (Declaration | undefined | Error)[] => {
		try {
			return adopted(
				registry,
				texts.map(({ uri, bytes }) => ({ uri, text: decoder.decode(bytes) })),
			);
		} catch (error) {
			// One text that the engine cannot take must not cost the others.
			if (texts.length > 1) return texts.flatMap(each => made([each]));
			return [error instanceof Error ? error : new Error(String(error))];
		}
	};
	const readWaiting = () => {
		const texts = waiting;
		waiting = [];
		size = 0;
		for (const [index, declaration] of made(texts).entries()) {
			const { uri, stamp, bytes } = texts[index]!;
			if (!declaration) block.add({ uri, kind: 'draft', ...stamp });
			// Unchanged, it would not be taken the next time, either.
			else if (declaration instanceof Error) block.add({ uri, kind: 'unread', why: declaration.message, ...stamp });
			else block.add(keptOf(declaration, stamp), declaration, keepsTexts ? bytes : undefined);
		}
	};
	const read = (uri: string, bytes: Uint8Array, stamp: Stamp) => {
		waiting.push({ uri, bytes, stamp });
		size += bytes.length;
		if (waiting.length >= mostTogether || size >= mostBytes) readWaiting();
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
		readWaiting();
		return { ...block.close(), files: count };
	};
}

/** A text that is to be read with the next ones. */
interface Waiting {
	readonly uri: string;
	readonly bytes: Uint8Array;
	readonly stamp: Stamp;
}

// So many texts are read together, or so many bytes of them: of more the cache loses what it gains.
const mostTogether = 8;
const mostBytes = 1 << 17;
