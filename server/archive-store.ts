// The index of an archive: blocks one behind the other, each with its sums, and beside them what they say together.
//
// A form of our own rather than a library's: what is well kept and needs no native build either holds all it keeps in
// memory (SQLite in WebAssembly) or is none (Node's own SQLite is not in the Node of the oldest VS Code we serve). Blocks
// that are only ever added need no more than this to survive a crash: what was not written to its end is cut off. What
// they say together takes the place of what was kept before when it is whole; without it the blocks say the same, slower.
// The bytes lie on a disk (archive-disk.ts) or with a browser (archive-browser.ts).
import { Damaged, type Store } from './archive-index.ts';
import { type Place, sizeOf } from './corpus/blocks.ts';

/** Bytes that outlive the program. */
export interface IndexFile {
	readonly size: () => number;
	/** A copy in memory of its own; shorter where the file ends. */
	readonly read: (at: number, length: number) => Uint8Array;
	readonly write: (at: number, bytes: Uint8Array) => void;
	/** Takes away all from there on. */
	readonly cut: (at: number) => void;
	/** Settled: what was written so far outlives the machine's fall, too. */
	readonly flush: () => void;
}

/** Where an index lies. */
export interface IndexFiles {
	readonly blocks: IndexFile;
	/** Something that is had whole or not at all. */
	readonly kept: {
		readonly read: () => Promise<Uint8Array | undefined>;
		readonly write: (header: Uint8Array, body: readonly Uint8Array[]) => Promise<void>;
		readonly remove: () => void;
	};
	/** Room for other blocks beside these, which they take the place of when they are whole; none where the host has no such way. */
	readonly anew?: () => Beside;
	readonly close: () => void;
}

/** Blocks that are to take the place of others. */
interface Beside {
	readonly blocks: IndexFile;
	/** Now, in one step; whoever has the old ones has these. */
	readonly replace: () => void;
	/** They are given up. */
	readonly drop: () => void;
}

// What says that a block begins, length of its head, length of its rest, sum of its head. The rest has a sum for each text.
const magic = 0x41_4c_54_31;
const sumSize = 8;
const headerSize = 12 + sumSize;
// Before what is kept: of which index, up to where in it, sum. A multiple of four, as what follows asks for.
const idSize = 8;
const keptHeaderSize = idSize + 8 + sumSize;
const mostCopied = 1 << 18;

/**
 * Two sums of 32 bits, of words of four bytes and what is left of them: against mishaps, not against malice. Of pieces that
 * follow one another all but the last are so many words.
 */
export function sumsOf(...pieces: readonly Uint8Array[]): readonly [number, number] {
	let one = 0x811c9dc5 ^ sizeOf(pieces);
	let other = 0x9e3779b9;
	for (const bytes of pieces) {
		const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
		const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
		for (let at = 0; at < words.length; at++) {
			one = Math.imul(one ^ words[at]!, 0x85ebca6b);
			one ^= one >>> 13;
			other = Math.imul(other ^ words[at]!, 0xc2b2ae35);
			other ^= other >>> 16;
		}
		for (let at = words.length * 4; at < aligned.length; at++) {
			one = Math.imul(one ^ aligned[at]!, 0x85ebca6b);
			other = Math.imul(other ^ aligned[at]!, 0xc2b2ae35);
		}
	}
	return [one >>> 0, other >>> 0];
}

/** The two in hexadecimal. */
export function sumOf(bytes: Uint8Array): string {
	return sumsOf(bytes)
		.map(sum => sum.toString(16).padStart(8, '0'))
		.join('');
}

/** The index of a version; empty where these files hold none, or `anew`. */
export function store(files: IndexFiles, version: string, anew: boolean): Store {
	const { blocks: file } = files;
	const first = new TextEncoder().encode(`${version}\n`);
	let begin = first.length + idSize;
	const start = file.read(0, begin);
	if (anew || start.length < begin || !isSame(start.subarray(0, first.length), first)) {
		files.kept.remove();
		file.cut(0);
		file.write(0, first);
		file.write(first.length, crypto.getRandomValues(new Uint8Array(idSize)));
	}
	let end = file.size();
	const { anew: beside } = files;
	const bytes = (at: number, length: number): Uint8Array => {
		const read = file.read(at, length);
		if (read.length < length) throw new Damaged('it ends too early');
		return read;
	};
	// No other index has it, so that nothing is taken for a part of this one that was kept of another.
	let id = bytes(first.length, idSize);
	return {
		async kept() {
			const found = await files.kept.read();
			if (!found || found.length < keptHeaderSize || !isSame(found.subarray(0, idSize), id)) return undefined;
			const upTo = numbersOf(found).getFloat64(idSize, true);
			// The blocks were cut off since; those that are left are read.
			if (upTo > end) return undefined;
			const head = found.subarray(keptHeaderSize);
			if (!hasSum(found, idSize + 8, head)) throw new Damaged('what it keeps of all texts is not as it was written');
			begin = upTo;
			return head;
		},
		async keep(head) {
			const header = new Uint8Array(keptHeaderSize);
			header.set(id);
			numbersOf(header).setFloat64(idSize, end, true);
			writeSum(header, idSize + 8, ...head);
			// Blocks first: what is kept of them holds for no others.
			file.flush();
			await files.kept.write(header, head);
		},
		*blocks() {
			for (let at = begin; at < end; ) {
				if (at + headerSize > end) {
					cut(at);
					return;
				}
				const header = bytes(at, headerSize);
				const numbers = numbersOf(header);
				if (numbers.getUint32(0, true) !== magic) throw new Damaged('what should be a block is none');
				const [head, rest] = [numbers.getUint32(4, true), numbers.getUint32(8, true)];
				const next = at + headerSize + head + rest;
				// It was being written when the server ended.
				if (next > end) {
					cut(at);
					return;
				}
				const first = bytes(at + headerSize, head);
				if (!hasSum(header, 12, first)) throw new Damaged('a block is not as it was written');
				yield { head: first, rest: at + headerSize + head };
				at = next;
			}
		},
		append(head, rest) {
			const at = end;
			let to = at;
			try {
				for (const part of [headerOf([head], rest.length), head, rest]) {
					file.write(to, part);
					to += part.length;
				}
			} catch (error) {
				// There is no room for it: half a block is none.
				file.cut(at);
				throw error;
			}
			end = to;
			return at + headerSize + head.length;
		},
		read: bytes,
		size: () => end,
		...(beside && { compact: (...all) => compacted(beside(), ...all) }),
		close: files.close,
	};

	/** One block that says all: in the place of the others when it is whole, and never before. */
	async function compacted(
		next: Beside,
		head: readonly Uint8Array[],
		rests: readonly Place[],
		moved: (from: number) => void,
		giveWay: () => Promise<void>,
	): Promise<void> {
		const nextId = crypto.getRandomValues(new Uint8Array(idSize));
		const header = headerOf(
			head,
			rests.reduce((sum, { length }) => sum + length, 0),
		);
		let to = 0;
		const write = (part: Uint8Array) => {
			next.blocks.write(to, part);
			to += part.length;
		};
		try {
			for (const part of [first, nextId, header, ...head]) write(part);
			const restsAt = to;
			for (let from = 0; from < rests.length; ) {
				const { at } = rests[from]!;
				let length = 0;
				// What lies together is copied together.
				for (; from < rests.length && rests[from]!.at === at + length && length < mostCopied; from++)
					length += rests[from]!.length;
				write(bytes(at, length));
				await giveWay();
			}
			next.replace();
			id = nextId;
			end = to;
			// At once: whoever asks next reads these.
			moved(restsAt);
		} catch (error) {
			next.drop();
			throw error;
		}
	}

	function cut(at: number): void {
		file.cut(at);
		end = at;
	}
}

function headerOf(head: readonly Uint8Array[], rest: number): Uint8Array {
	const header = new Uint8Array(headerSize);
	const numbers = numbersOf(header);
	numbers.setUint32(0, magic, true);
	numbers.setUint32(4, sizeOf(head), true);
	numbers.setUint32(8, rest, true);
	writeSum(header, 12, ...head);
	return header;
}

function numbersOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isSame(some: Uint8Array, others: Uint8Array): boolean {
	return some.length === others.length && some.every((byte, at) => byte === others[at]);
}

function writeSum(to: Uint8Array, at: number, ...of: readonly Uint8Array[]): void {
	for (const [number, sum] of sumsOf(...of).entries()) numbersOf(to).setUint32(at + 4 * number, sum, true);
}

function hasSum(written: Uint8Array, at: number, of: Uint8Array): boolean {
	return sumsOf(of).every((sum, number) => numbersOf(written).getUint32(at + 4 * number, true) === sum);
}
