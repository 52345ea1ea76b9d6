// Where the index of an archive lies in a browser.
//
// A browser's file system of one's own (“origin private”) is read and written at once by a worker, as a disk is; its
// database is not, and an answer cannot wait.
import { type IndexFile, type IndexFiles, sumOf } from './archive-store.ts';

/** The storage of a browser, and of whom the index is. */
export interface Storage {
	/** The root of the file system; rejected where the browser gives none. */
	readonly directory: () => Promise<Directory>;
	/** URIs of the folders that are open: each set of them has an index of its own. */
	readonly folders: readonly string[];
}

export interface StorageTold {
	/** There is no more room. */
	readonly full: () => void;
	/** The index cannot be kept, and is made anew at the next start. */
	readonly unkept: (why: string) => void;
}

/** Of the browser's file system what is needed here. */
export interface Directory {
	readonly getFileHandle: (
		name: string,
		options: { create: true },
	) => Promise<{ readonly createSyncAccessHandle: () => Promise<SyncHandle> }>;
}

export interface SyncHandle {
	readonly getSize: () => number;
	readonly read: (bytes: Uint8Array, options: { at: number }) => number;
	readonly write: (bytes: Uint8Array, options: { at: number }) => number;
	readonly truncate: (size: number) => void;
	readonly flush: () => void;
	readonly close: () => void;
}

/** The files of the index of these folders; in memory where there is no storage, or where another window has it. */
export async function indexIn({ directory, folders }: Storage, told: StorageTold): Promise<IndexFiles> {
	const name = `alternat-${sumOf(new TextEncoder().encode(folders.toSorted().join('\n')))}`;
	const handles: SyncHandle[] = [];
	try {
		const root = await directory();
		for (const which of ['index', 'kept'])
			handles.push(await held(await root.getFileHandle(`${name}-${which}`, { create: true })));
	} catch (error) {
		for (const handle of handles) handle.close();
		told.unkept(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
		return filesOf(inMemory(), inMemory(), () => {}, told.full);
	}
	const [blocks, kept] = handles.map(inStorage);
	const close = () => {
		for (const handle of handles) handle.close();
	};
	return filesOf(blocks!, kept!, close, told.full);
}

// A worker that was ended a moment ago, by a page that was loaded anew, may not have let go of it yet.
const mostTries = 20;
const betweenTries = 100;

async function held(file: Awaited<ReturnType<Directory['getFileHandle']>>): Promise<SyncHandle> {
	for (let tries = 1; ; tries++) {
		try {
			return await file.createSyncAccessHandle();
		} catch (error) {
			const isTaken = (error as Error | undefined)?.name === 'NoModificationAllowedError';
			if (!isTaken || tries === mostTries) throw error;
			await new Promise(done => setTimeout(done, betweenTries));
		}
	}
}

function filesOf(blocks: IndexFile, kept: IndexFile, close: () => void, full: () => void): IndexFiles {
	return {
		blocks,
		kept: {
			read: async () => kept.read(0, kept.size()),
			// The header last: without it, what stands behind it is nobody's.
			async write(header, body) {
				try {
					kept.cut(0);
					let at = header.length;
					for (const piece of body) {
						kept.write(at, piece);
						at += piece.length;
					}
					kept.flush();
					kept.write(0, header);
					kept.flush();
				} catch (error) {
					if (!isOfRoom(error)) throw error;
					kept.cut(0);
					full();
				}
			},
			remove: () => kept.cut(0),
		},
		close,
	};
}

/** Whether something could not be written for want of room. */
export function isOfRoom(error: unknown): boolean {
	return (error as Error | undefined)?.name === 'QuotaExceededError';
}

function inStorage(handle: SyncHandle): IndexFile {
	return {
		size: () => handle.getSize(),
		read(at, length) {
			const bytes = new Uint8Array(length);
			const read = handle.read(bytes, { at });
			return read < length ? bytes.subarray(0, read) : bytes;
		},
		write(at, bytes) {
			for (let from = 0; from < bytes.length; ) {
				const written = handle.write(bytes.subarray(from), { at: at + from });
				if (written === 0) throw new DOMException('nothing more could be written', 'QuotaExceededError');
				from += written;
			}
		},
		cut: at => handle.truncate(at),
		flush: () => handle.flush(),
	};
}

function inMemory(): IndexFile {
	let bytes = new Uint8Array(1 << 16);
	let size = 0;
	return {
		size: () => size,
		read: (at, length) => bytes.slice(at, Math.min(size, at + length)),
		write(at, more) {
			if (at + more.length > bytes.length) {
				const wider = new Uint8Array(Math.max(bytes.length * 2, at + more.length));
				wider.set(bytes.subarray(0, size));
				bytes = wider;
			}
			bytes.set(more, at);
			size = Math.max(size, at + more.length);
		},
		cut(at) {
			size = Math.min(size, at);
		},
		flush: () => {},
	};
}
