// What an archive asks of its index, wherever that lies: archive-store.ts has its form.
import type { Place } from './corpus/blocks.ts';

/** An index on a disk. Blocks are added at its end and never changed; beside them, what they say together may be kept. */
export interface Store {
	/** What was kept last; undefined where nothing was, or not of these blocks. Throws `Damaged`. */
	readonly kept: () => Promise<Uint8Array | undefined>;
	/** Keeps what all blocks so far say together. */
	readonly keep: (head: readonly Uint8Array[]) => Promise<void>;
	/** Every block behind those of `kept` in order, and where its rest begins. Throws `Damaged`. */
	readonly blocks: () => Iterable<{ readonly head: Uint8Array; readonly rest: number }>;
	/** Adds a block; gives back where its rest begins. */
	readonly append: (head: Uint8Array, rest: Uint8Array) => number;
	/** Throws `Damaged`. */
	readonly read: (at: number, length: number) => Uint8Array;
	/** In bytes, with all that nobody reads any more. */
	readonly size: () => number;
	/**
	 * Writes one block in the place of all: `head`, and these rests one behind the other; `moved` is told where they begin, when
	 * they do. Killed meanwhile, it is as it was. None where the host has no way. Throws `Damaged`.
	 */
	readonly compact?: (
		head: readonly Uint8Array[],
		rests: readonly Place[],
		moved: (from: number) => void,
		giveWay: () => Promise<void>,
	) => Promise<void>;
	readonly close: () => void;
}

export class Damaged extends Error {}
