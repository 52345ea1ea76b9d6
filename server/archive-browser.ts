// What an archive in a browser is lent: an index in the browser's own storage, and a thread beside the server's.
//
// Texts are with the client, and asked of it: so that an answer need not wait for them, the index has their words, too.
import type { Lender } from './archive.ts';
import type { BlockRead, Found, ToRead } from './archive-reading.ts';
import { indexIn, isOfRoom, type Storage, type StorageTold } from './archive-storage.ts';
import { store } from './archive-store.ts';
import { inBatches, mergedOn, type Thread, worked } from './archive-threads.ts';
import type { RegistryFile } from './registry/registry.ts';

/** So much the index of a browser holds, at most. */
export interface Limits {
	readonly texts: number;
	readonly bytes: number;
}

export const browserLimits: Limits = { texts: 5000, bytes: 50_000_000 };

/** What a browser cannot do is told: nothing is left out in silence. */
export interface BrowserTold extends StorageTold {
	/** Of `all` texts only `taken` are in the record: the last of them, in the order of their addresses. */
	readonly limited: (taken: number, all: number, limits: Limits) => void;
}

/** Files as the client lends them. */
export interface LentFiles {
	readonly read: (uri: string) => Promise<string | undefined>;
	/** Size and time of change, in order; undefined for what is not there. A time that the file's system does not know is 0. */
	readonly stamps: (uris: readonly string[]) => Promise<readonly ({ size: number; changed: number } | undefined)[]>;
	readonly snapshot: () => Promise<{ readonly text: string; readonly base: string } | undefined>;
}

/** Where an archive lives in a browser. */
export interface BrowserPlace extends Storage {
	readonly thread: () => Thread;
	readonly files: LentFiles;
	readonly told: BrowserTold;
	readonly limits?: Limits;
}

/** What a reading thread is sent first: by what registry it reads. */
export interface ToBegin {
	readonly snapshot?: { readonly text: string; readonly base: string } | undefined;
	readonly registry?: readonly RegistryFile[] | undefined;
}

export function archiveInBrowser(place: BrowserPlace): Lender {
	const { files, told, limits = browserLimits } = place;
	let isFull = false;
	const full = () => {
		if (!isFull) told.full();
		isFull = true;
	};
	return {
		open: async (version, anew) => {
			isFull = false;
			return store(await indexIn(place, { full, unkept: told.unkept }), version, anew);
		},
		async stamps(uris) {
			const stamps: ({ size: number; changed: number } | undefined)[] = [];
			for (const some of inBatches(uris)) {
				// Where nobody knows when a text was changed, it may have been just now.
				for (const stamp of await files.stamps(some))
					stamps.push(stamp && { size: stamp.size, changed: stamp.changed || Date.now() });
			}
			return within(limits, stamps, told.limited);
		},
		text: () => undefined,
		async read(todo, registry, take, isCancelled) {
			const thread = place.thread();
			const begin: ToBegin = registry.files ? { registry: registry.files } : { snapshot: await files.snapshot() };
			thread.post(begin, []);
			const batches = inBatches(todo);
			let next = 0;
			const toRead = async () => {
				const batch = isCancelled() || isFull ? undefined : batches[next++];
				if (!batch) return undefined;
				const sent = await foundOf(batch, files);
				return { sent, given: sent.flatMap(({ found }) => (found ? [found.bytes.buffer as ArrayBuffer] : [])) };
			};
			await worked<BlockRead>(thread, toRead, block => {
				if (isFull) return;
				try {
					take(block);
				} catch (error) {
					if (!isOfRoom(error)) throw error;
					full();
				}
			});
		},
		merge: parts => mergedOn(place.thread(), parts),
		pause,
	};
}

/** The last texts that a browser may hold; the others count as not there. */
function within<T extends { readonly size: number }>(
	limits: Limits,
	stamps: readonly (T | undefined)[],
	limited: BrowserTold['limited'],
): (T | undefined)[] {
	let [texts, bytes, all] = [0, 0, 0];
	let isOver = false;
	// From the end: folders and names begin with the year, where they say it.
	const kept = stamps
		.toReversed()
		.map(stamp => {
			if (!stamp) return undefined;
			all++;
			isOver ||= texts + 1 > limits.texts || bytes + stamp.size > limits.bytes;
			if (isOver) return undefined;
			texts++;
			bytes += stamp.size;
			return stamp;
		})
		.toReversed();
	if (isOver) limited(texts, all, limits);
	return kept;
}

/** Stamps first: what is changed in between is found to have changed the next time. */
async function foundOf(batch: readonly ToRead[], files: LentFiles): Promise<Found[]> {
	const stamps = await files.stamps(batch.map(({ uri }) => uri));
	const encoder = new TextEncoder();
	return Promise.all(
		batch.map(async (file, index) => {
			const [stamp, text] = [stamps[index], await files.read(file.uri)];
			if (!stamp || text === undefined) return file;
			return { ...file, found: { ...stamp, changed: stamp.changed || Date.now(), bytes: encoder.encode(text) } };
		}),
	);
}

/** A turn of the event loop: a timer of a browser would wait four milliseconds. */
function pause(): Promise<void> {
	return new Promise(done => {
		const { port1, port2 } = new MessageChannel();
		port1.addEventListener('message', () => {
			port1.close();
			done();
		});
		port1.start();
		port2.postMessage(undefined);
	});
}
