// The index of an archive on a disk: a file of blocks, each with its sums, and beside it what they say together.
//
// Files of our own rather than a library's: what is well kept and needs no native build either holds all it keeps in
// memory (SQLite in WebAssembly) or is none (Node's own SQLite is not in the Node of the oldest VS Code we serve). Blocks
// that are only ever added need no more than this to survive a crash: what was not written to its end is cut off. What
// they say together is written beside and takes its name when it is whole; without it the blocks say the same, slower.
import { createHash, randomBytes } from 'node:crypto';
import {
	closeSync,
	fdatasyncSync,
	fstatSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Damaged, type Store } from './archive.ts';

// What says that a block begins, length of its head, length of its rest, sum of its head. The rest has a sum for each text.
const magic = 0x41_4c_54_31;
const headerSize = 12 + 8;
// Before what is kept: of which index, up to where in it, sum. A multiple of four, as what follows asks for.
const idSize = 8;
const keptHeaderSize = idSize + 8 + 8;

/** 8 bytes of SHA-1, in hexadecimal: against mishaps, not against malice. */
export function sumOf(bytes: Uint8Array | string): string {
	return createHash('sha1').update(bytes).digest('hex').slice(0, 16);
}

/** The index of a version in a folder; empty where there is none, or `anew`. */
export function store(folder: string, version: string, anew: boolean): Store {
	mkdirSync(folder, { recursive: true });
	sweep(folder);
	const mine = isFree(folder);
	// Another server holds this index: this one keeps its own, for as long as it runs.
	const path = join(folder, mine ? 'index' : `index-${process.pid}`);
	const besides = `${path}-kept`;
	const first = `${version}\n`;
	if (anew || !mine || !isOf(path, first)) {
		writeFileSync(path, Buffer.concat([Buffer.from(first), randomBytes(idSize)]));
		rmSync(besides, { force: true });
	}
	const file = openSync(path, 'r+');
	let end = fstatSync(file).size;
	const bytes = (at: number, length: number): Buffer => {
		// Numbers are read from it as they lie.
		const buffer = Buffer.from(new ArrayBuffer(length));
		if (readSync(file, buffer, 0, length, at) < length) throw new Damaged('it ends too early');
		return buffer;
	};
	// No other index has it, so that nothing is taken for a part of this one that was kept of another.
	const id = bytes(Buffer.byteLength(first), idSize);
	let begin = Buffer.byteLength(first) + idSize;
	return {
		async kept() {
			const found = await whole(besides);
			if (!found || found.length < keptHeaderSize || !found.subarray(0, idSize).equals(id)) return undefined;
			const upTo = found.readDoubleLE(idSize);
			// The blocks were cut off since; those that are left are read.
			if (upTo > end) return undefined;
			const head = found.subarray(keptHeaderSize);
			if (sumOf(head) !== found.toString('hex', idSize + 8, keptHeaderSize))
				throw new Damaged('what it keeps of all texts is not as it was written');
			begin = upTo;
			return head;
		},
		async keep(head) {
			const header = Buffer.alloc(keptHeaderSize);
			header.set(id);
			header.writeDoubleLE(end, idSize);
			header.write(sumOf(head), idSize + 8, 'hex');
			// Blocks first: what is kept of them holds for no others.
			fdatasyncSync(file);
			const next = await open(`${besides}-new`, 'w');
			try {
				await next.write(header);
				for (let from = 0; from < head.length; )
					from += (await next.write(head, from, Math.min(head.length - from, 1 << 24))).bytesWritten;
				await next.datasync();
			} finally {
				await next.close();
			}
			await rename(`${besides}-new`, besides);
		},
		*blocks() {
			for (let at = begin; at < end; ) {
				if (at + headerSize > end) {
					cut(at);
					return;
				}
				const header = bytes(at, headerSize);
				if (header.readUInt32LE(0) !== magic) throw new Damaged('what should be a block is none');
				const [head, rest] = [header.readUInt32LE(4), header.readUInt32LE(8)];
				const next = at + headerSize + head + rest;
				// It was being written when the server ended.
				if (next > end) {
					cut(at);
					return;
				}
				const first = bytes(at + headerSize, head);
				if (sumOf(first) !== header.toString('hex', 12, 20)) throw new Damaged('a block is not as it was written');
				yield { head: first, rest: at + headerSize + head };
				at = next;
			}
		},
		append(head, rest) {
			const header = Buffer.alloc(headerSize);
			header.writeUInt32LE(magic, 0);
			header.writeUInt32LE(head.length, 4);
			header.writeUInt32LE(rest.length, 8);
			header.write(sumOf(head), 12, 'hex');
			const at = end;
			end += headerSize + head.length + rest.length;
			let to = at;
			for (const part of [header, head, rest]) {
				for (let from = 0; from < part.length; ) {
					const written = writeSync(file, part, from, part.length - from, to);
					from += written;
					to += written;
				}
			}
			return at + headerSize + head.length;
		},
		read(at, length) {
			return bytes(at, length);
		},
		close() {
			closeSync(file);
			if (mine) rmSync(join(folder, 'lock'), { force: true });
			else for (const each of [path, besides]) rmSync(each, { force: true });
		},
	};

	function cut(at: number): void {
		ftruncateSync(file, at);
		end = at;
	}
}

/** Whether a file begins with that line, and an id behind it. */
function isOf(path: string, first: string): boolean {
	try {
		const file = openSync(path, 'r');
		const length = Buffer.byteLength(first);
		const buffer = Buffer.alloc(length + idSize);
		const read = readSync(file, buffer, 0, buffer.length, 0);
		closeSync(file);
		return read === buffer.length && buffer.toString('utf8', 0, length) === first;
	} catch {
		return false;
	}
}

/** A file in one piece; undefined where there is none. */
async function whole(path: string): Promise<Buffer | undefined> {
	const file = await open(path, 'r').catch(() => undefined);
	if (!file) return undefined;
	try {
		const { size } = await file.stat();
		const buffer = Buffer.from(new ArrayBuffer(size));
		for (let at = 0; at < size; ) {
			const { bytesRead } = await file.read(buffer, at, size - at, at);
			if (bytesRead === 0) return undefined;
			at += bytesRead;
		}
		return buffer;
	} finally {
		await file.close();
	}
}

/** Takes the index for this process, unless another that is alive has it. */
function isFree(folder: string): boolean {
	const lock = join(folder, 'lock');
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		const owner = Number(readFileSync(lock, 'utf8'));
		if (owner !== process.pid && isAlive(owner)) return false;
		writeFileSync(lock, String(process.pid));
		return true;
	}
}

/** Takes away what servers left behind that were killed. */
function sweep(folder: string): void {
	for (const name of readdirSync(folder)) {
		const owner = /^index-(\d+)(?:-kept(?:-new)?)?$/.exec(name)?.[1];
		if (owner && !isAlive(Number(owner))) rmSync(join(folder, name), { force: true });
	}
}

function isAlive(pid: number): boolean {
	try {
		return pid > 0 && process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
