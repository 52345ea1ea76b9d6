// The archive: adopted texts by the ten thousand, known by an index that outlives the server. Pure: its disk is archive-files.ts.
//
// What is asked of it is a shelf, and that it follow the files. A server for a whole ministry could stand in for it.
import { Damaged, type Store } from './archive-index.ts';
import { knownTexts, type Unread } from './archive-known.ts';
import { blockFrom, filling, type Place, type Stamp } from './corpus/blocks.ts';
import type { Part } from './corpus/merging.ts';
import type { Shelf } from './corpus/shelf.ts';
import { summed } from './corpus/tables.ts';
import type { RegistryFile } from './registry/registry.ts';
import { type LineStarts, lineStarts } from './text/lines.ts';

export interface Archive {
	/** What is known so far. */
	readonly shelf: () => Shelf;
	/** Takes in what is new or changed of `uris`, and lets go of the rest. Settled when that is done, or cancelled. */
	readonly follow: (uris: readonly string[], registry: ArchiveRegistry) => Promise<void>;
	/** The lines of a text of its own. */
	readonly linesOf: (uri: string) => LineStarts | undefined;
	readonly close: () => void;
}

/** In the light of which registry texts are read. */
export interface ArchiveRegistry {
	/** The same for the same records, read by the same engine. */
	readonly version: string;
	/** All its files; none where it is the one that ships. */
	readonly files: readonly RegistryFile[] | undefined;
}

/** Whom the archive tells how far it is. */
export interface Listeners {
	/** There is more to be found than before. */
	readonly grown: () => void;
	/** Reading begins; the answers say how it is going. */
	readonly reading: (texts: number) => Progress;
	/** The index could not be used, and is made anew. */
	readonly damaged: (why: string) => void;
	/** All texts that cannot be read; `isNew`: it was tried just now. Told when there are others than before. */
	readonly unread: (texts: readonly (Unread & { readonly isNew: boolean })[]) => void;
}

export interface Progress {
	readonly report: (done: number) => void;
	readonly isCancelled: () => boolean;
	readonly done: () => void;
}

/** What lends the archive a disk and other threads. */
export interface Lender {
	/** The index of that version: empty where there is none, or `anew`. */
	readonly open: (version: string, anew: boolean) => Store | Promise<Store>;
	/** Size and time of change of each file, in order; undefined for those that are gone. */
	readonly stamps: (uris: readonly string[]) => Promise<readonly (Omit<Stamp, 'sum'> | undefined)[]>;
	/** What the index does not have itself. */
	readonly text: (uri: string) => string | undefined;
	/** Reads files into blocks on other threads, until cancelled. */
	readonly read: (
		files: readonly { readonly uri: string; readonly sum?: string }[],
		registry: ArchiveRegistry,
		take: (block: { readonly head: Uint8Array; readonly rest: Uint8Array; readonly files: number }) => void,
		isCancelled: () => boolean,
	) => Promise<void>;
	/** Makes one of several tables (corpus/merging.ts), on another thread where there is one. */
	readonly merge: (parts: readonly Part[]) => Promise<Uint8Array>;
	/** Lets everything else go first. */
	readonly pause: () => Promise<void>;
}

// Loading blocks may hold up a request for so long, in milliseconds.
const turn = 12;
// While it grows, the record is renewed for those who look at it no more often than this.
const quiet = 2000;
const mostTexts = 64;
// More tables than these are made into one once texts have been read.
const mostTables = 24;
// What is said besides the first table is made part of it once it is more than this share of all.
const mostLoose = 0.1;

export function archive(lender: Lender, listeners: Listeners): Archive {
	let store: Store | undefined;
	let version: string | undefined;
	let known = knownFrom(undefined);
	let wanted: { readonly uris: readonly string[]; readonly registry: ArchiveRegistry } | undefined;
	let running: Promise<void> | undefined;
	let merging: Promise<void> | undefined;
	const texts = new Map<string, string>();

	function textOf(uri: string): string | undefined {
		const found = texts.get(uri);
		if (found !== undefined) return found;
		const place = known.textPlace(uri);
		const text = place ? restAt(store, place) : lender.text(uri);
		if (text === undefined) return undefined;
		if (texts.size >= mostTexts) texts.delete(texts.keys().next().value!);
		texts.set(uri, text);
		return text;
	}

	function knownFrom(of: Store | undefined) {
		return knownTexts({ rest: place => restAt(of, place), text: textOf, merge: lender.merge });
	}

	function restAt(of: typeof store, { at, length, sum }: Place): string | undefined {
		// Of an index that has been given up.
		if (of !== store) return undefined;
		try {
			const bytes = store?.read(at, length);
			if (bytes && summed(bytes, 0, length) !== sum)
				throw new Damaged('what it holds of a text is not as it was written');
			return bytes && new TextDecoder().decode(bytes);
		} catch (error) {
			if (!(error instanceof Damaged)) throw error;
			// Once: all is read anew.
			if (version !== undefined) {
				listeners.damaged(error.message);
				version = undefined;
				if (last) void follow(last.uris, last.registry);
			}
			return undefined;
		}
	}

	async function empty(next: string, anew: boolean): Promise<Store> {
		store?.close();
		// Until the next is open, nothing is known.
		store = undefined;
		known = knownFrom(undefined);
		store = await lender.open(next, anew);
		known = knownFrom(store);
		version = next;
		return store;
	}

	/** Opens the index of a registry and loads what it holds. */
	async function load(next: string, anew: boolean): Promise<void> {
		const opened = await empty(next, anew);
		let began = performance.now();
		const giveWay = async () => {
			if (performance.now() - began < turn) return;
			await lender.pause();
			began = performance.now();
		};
		try {
			const kept = await opened.kept();
			if (kept) for (const _ of known.taking(blockFrom(kept), 0)) await giveWay();
			for (const { head, rest } of opened.blocks()) {
				take(head, rest);
				await known.mergeSome();
				await giveWay();
			}
			known.retry();
		} catch (error) {
			if (!(error instanceof Damaged)) throw error;
			listeners.damaged(error.message);
			await empty(next, true);
		}
	}

	let last: typeof wanted;
	let toldUnread = '';

	function tellUnread(tried: ReadonlySet<string>): void {
		const unread = known.unread();
		const now = JSON.stringify(unread);
		if (unread.length > 0 && now !== toldUnread)
			listeners.unread(unread.map(each => ({ ...each, isNew: tried.has(each.uri) })));
		toldUnread = now;
	}

	async function catchUp(): Promise<void> {
		while (wanted) {
			const { uris, registry } = wanted;
			last = wanted;
			wanted = undefined;
			const damaged = version === undefined && store !== undefined;
			if (version !== registry.version) {
				await load(registry.version, damaged);
				if (known.tables().count > 0) listeners.grown();
			}
			await compare(uris, registry);
			await settle();
		}
	}

	async function compare(uris: readonly string[], registry: ArchiveRegistry): Promise<void> {
		const stamps = await lender.stamps(uris);
		const there = new Set<string>();
		const changed: { uri: string; sum?: string }[] = [];
		for (const [index, uri] of uris.entries()) {
			const stamp = stamps[index];
			if (!stamp || there.has(uri)) continue;
			there.add(uri);
			const old = known.stampOf(uri);
			if (old?.size !== stamp.size || old.changed !== stamp.changed)
				changed.push({ uri, ...(old ? { sum: old.sum } : {}) });
		}
		const gone = [...known.uris()].filter(uri => !there.has(uri));
		for (const uri of [...gone, ...changed.map(each => each.uri)]) texts.delete(uri);
		if (gone.length > 0) {
			const block = filling();
			for (const uri of gone) block.add({ uri, kind: 'gone' });
			add(block.close());
		}
		if (changed.length > 0) await read(changed, registry);
		if (gone.length > 0 || changed.length > 0) listeners.grown();
		tellUnread(new Set(changed.map(({ uri }) => uri)));
	}

	async function read(changed: readonly { uri: string; sum?: string }[], registry: ArchiveRegistry): Promise<void> {
		const progress = listeners.reading(changed.length);
		let done = 0;
		let told = performance.now();
		try {
			await lender.read(
				changed,
				registry,
				({ head, rest, files }) => {
					add({ head, rest });
					done += files;
					progress.report(done);
					mergeMeanwhile();
					if (performance.now() - told < quiet) return;
					told = performance.now();
					listeners.grown();
				},
				progress.isCancelled,
			);
			await merging;
		} finally {
			progress.done();
		}
	}

	function mergeMeanwhile(): void {
		const over = () => {
			merging = undefined;
		};
		// Where it fails, it is tried again at the end, and told then.
		merging ??= known.mergeSome().then(over, over);
	}

	/** Makes one of all tables and keeps it, where there are many. */
	async function settle(): Promise<void> {
		const { count, loose } = known.tables();
		if (count === 0 || (count <= mostTables && loose <= mostLoose)) return;
		await known.mergeAll();
		await known.compact(store!, lender.pause);
		await store!.keep(await known.written(lender.pause));
	}

	function add({ head, rest }: { readonly head: Uint8Array; readonly rest: Uint8Array }): void {
		take(head, store!.append(head, rest));
	}

	function take(head: Uint8Array, rest: number): void {
		for (const _ of known.taking(blockFrom(head), rest));
	}

	function follow(uris: readonly string[], registry: ArchiveRegistry): Promise<void> {
		wanted = { uris, registry };
		running ??= catchUp().finally(() => {
			running = undefined;
		});
		return running;
	}

	return {
		shelf: () => known.shelf,
		follow,
		linesOf: uri => {
			const text = known.stampOf(uri) ? textOf(uri) : undefined;
			return text === undefined ? undefined : lineStarts(text);
		},
		close: () => store?.close(),
	};
}
