// Many declarations in one block of bytes, as an index keeps them: what is always at hand in front, the rest behind it.

import { type Heading, headingOf, restOf } from './archived.ts';
import type { Declaration } from './corpus.ts';
import { countedIn, entriesOf } from './entries.ts';

/** By what a file is known to be unchanged. */
export interface Stamp {
	/** Bytes. */
	readonly size: number;
	/** Milliseconds. */
	readonly changed: number;
	/** Of its text. */
	readonly sum: string;
}

/** What became of a file: read, no declaration of the record, as it was but for its stamp, no more there. */
export type Kept =
	| ({ readonly uri: string; readonly kind: 'read'; readonly heading: Heading } & Stamp)
	| ({ readonly uri: string; readonly kind: 'draft' | 'same' } & Stamp)
	| { readonly uri: string; readonly kind: 'gone' };

/** A file of a block. */
export interface Item {
	readonly kept: Kept;
	/** Key, said and index of each entry, texts by their numbers in the block; what is less than none is no text's. */
	readonly entries: Int32Array;
	readonly counted: Int32Array;
	/** Where its rest lies, from where those of the block begin. */
	readonly rest: { readonly at: number; readonly length: number; readonly sum: number };
}

export interface Block {
	readonly texts: readonly string[];
	readonly items: readonly Item[];
}

/** A block while it is filled. */
export interface Filling {
	readonly add: (kept: Kept, declaration?: Declaration) => void;
	readonly size: () => number;
	/** What is at hand, the rest; the block is empty afterwards. */
	readonly close: () => { readonly head: Uint8Array<ArrayBuffer>; readonly rest: Uint8Array<ArrayBuffer> };
}

interface Written {
	readonly texts: readonly string[];
	/** What is kept, how many entries it has and how many counts, how many bytes of the rest and their sum. */
	readonly items: readonly (readonly [Kept, number, number, number, number])[];
}

export function filling(): Filling {
	const encoder = new TextEncoder();
	let numbers = new Map<string, number>();
	let items: Written['items'][number][] = [];
	let rows: number[] = [];
	let rests: Uint8Array[] = [];
	const numberOf = (text: string): number => {
		let number = numbers.get(text);
		if (number === undefined) {
			number = numbers.size;
			numbers.set(text, number);
		}
		return number;
	};
	return {
		size: () => items.length,
		add(kept, declaration) {
			if (!declaration) {
				items.push([kept, 0, 0, 0, 0]);
				return;
			}
			let [entries, counted] = [0, 0];
			for (const { key, said, index } of entriesOf(declaration)) {
				rows.push(numberOf(key), typeof said === 'number' ? said : numberOf(said), index);
				entries++;
			}
			for (const key of countedIn(declaration)) {
				rows.push(numberOf(key));
				counted++;
			}
			const rest = encoder.encode(restOf(declaration));
			rests.push(rest);
			items.push([kept, entries, counted, rest.length, sumOf(rest)]);
		},
		close() {
			const written: Written = { texts: [...numbers.keys()], items };
			const json = encoder.encode(JSON.stringify(written));
			// Numbers stand at a multiple of their size.
			const before = 4 + Math.ceil(json.length / 4) * 4;
			const head = new Uint8Array(before + rows.length * 4);
			new DataView(head.buffer).setUint32(0, json.length, true);
			head.set(json, 4);
			new Int32Array(head.buffer, before).set(rows);
			const rest = new Uint8Array(rests.reduce((sum, { length }) => sum + length, 0));
			let at = 0;
			for (const each of rests) {
				rest.set(each, at);
				at += each.length;
			}
			numbers = new Map();
			items = [];
			rows = [];
			rests = [];
			return { head, rest };
		},
	};
}

/** What `heading` is kept of a declaration that was read. */
export function keptOf(declaration: Declaration, stamp: Stamp): Kept {
	return { uri: declaration.uri, kind: 'read', heading: headingOf(declaration), ...stamp };
}

/** Throws where the bytes are no block. */
export function blockFrom(head: Uint8Array): Block {
	const length = new DataView(head.buffer, head.byteOffset).getUint32(0, true);
	const written = JSON.parse(new TextDecoder().decode(head.subarray(4, 4 + length))) as Written;
	const before = 4 + Math.ceil(length / 4) * 4;
	// A copy: numbers want a multiple of their size, and to cut a piece out of node's bytes copies nothing.
	const rows = new Int32Array(Uint8Array.from(head.subarray(before)).buffer);
	let [row, at] = [0, 0];
	const next = (count: number) => rows.subarray(row, (row += count));
	const items = written.items.map(([kept, entries, counted, length, sum]) => {
		const item = { kept, entries: next(3 * entries), counted: next(counted), rest: { at, length, sum } };
		at += length;
		return item;
	});
	return { texts: written.texts, items };
}

/** A sum of bytes, against mishaps. */
export function sumOf(bytes: Uint8Array): number {
	let sum = 0x811c9dc5;
	for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ bytes[at]!, 0x01000193);
	return sum >>> 0;
}
