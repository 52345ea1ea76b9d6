// Where the index of an archive lies on a disk: a folder that one server at a time may write in; another keeps its own there.
import {
	closeSync,
	constants,
	fdatasyncSync,
	fstatSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexFile, IndexFiles } from './archive-store.ts';

/** Its files in that folder, which is made if need be. */
export function indexOnDisk(folder: string): IndexFiles {
	mkdirSync(folder, { recursive: true });
	sweep(folder);
	const mine = isFree(folder);
	// Another server holds this index: this one keeps its own, for as long as it runs.
	const path = join(folder, mine ? 'index' : `index-${process.pid}`);
	const besides = `${path}-kept`;
	const next = `${path}-new`;
	// What a server that was killed left behind, half written.
	if (mine) for (const each of [next, `${besides}-new`]) rmSync(each, { force: true });
	let file = openSync(path, constants.O_RDWR | constants.O_CREAT);
	return {
		blocks: onDisk(() => file),
		anew() {
			const other = openSync(next, constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC);
			let isOpen = true;
			return {
				blocks: onDisk(() => other),
				replace() {
					fdatasyncSync(other);
					// Not every system lets a file go whose name another takes while it is open.
					for (const each of [other, file]) closeSync(each);
					isOpen = false;
					try {
						renameSync(next, path);
					} finally {
						file = openSync(path, constants.O_RDWR);
					}
				},
				drop() {
					if (isOpen) closeSync(other);
					rmSync(next, { force: true });
				},
			};
		},
		kept: {
			read: () => whole(besides),
			/** Written beside its place, which it takes when it is whole; the server goes on meanwhile. */
			async write(header, body) {
				const next = await open(`${besides}-new`, 'w');
				try {
					for (const part of [header, ...body])
						for (let from = 0; from < part.length; )
							from += (await next.write(part, from, Math.min(part.length - from, 1 << 24))).bytesWritten;
					await next.datasync();
				} finally {
					await next.close();
				}
				await rename(`${besides}-new`, besides);
			},
			remove: () => rmSync(besides, { force: true }),
		},
		close() {
			closeSync(file);
			if (mine) rmSync(join(folder, 'lock'), { force: true });
			else for (const each of [path, besides]) rmSync(each, { force: true });
		},
	};
}

function onDisk(fileOf: () => number): IndexFile {
	return {
		size: () => fstatSync(fileOf()).size,
		read(at, length) {
			const bytes = new Uint8Array(length);
			const read = readSync(fileOf(), bytes, 0, length, at);
			return read < length ? bytes.subarray(0, read) : bytes;
		},
		write(at, bytes) {
			for (let from = 0; from < bytes.length; )
				from += writeSync(fileOf(), bytes, from, bytes.length - from, at + from);
		},
		cut: at => ftruncateSync(fileOf(), at),
		flush: () => fdatasyncSync(fileOf()),
	};
}

/** A file in one piece; undefined where there is none. */
async function whole(path: string): Promise<Uint8Array | undefined> {
	const file = await open(path, 'r').catch(() => undefined);
	if (!file) return undefined;
	try {
		const { size } = await file.stat();
		const bytes = new Uint8Array(size);
		for (let at = 0; at < size; ) {
			const { bytesRead } = await file.read(bytes, at, size - at, at);
			if (bytesRead === 0) return undefined;
			at += bytesRead;
		}
		return bytes;
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
		const owner = /^index-(\d+)(?:-kept)?(?:-new)?$/.exec(name)?.[1];
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
