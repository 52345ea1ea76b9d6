// The archive: adopted texts by the ten thousand, known by an index that outlives the server. Pure: its disk is archive-files.ts.
//
// What is asked of it is a shelf, and that it follow the files. A server for a whole ministry could stand in for it.
import { archived, recently } from './corpus/archived.ts';
import { type Block, blockFrom, filling, type Item, type Stamp, sumOf } from './corpus/blocks.ts';
import type { Declaration } from './corpus/corpus.ts';
import { type GrowingShelf, type Shelf, shelf } from './corpus/shelf.ts';
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
}

export interface Progress {
	readonly report: (done: number) => void;
	readonly isCancelled: () => boolean;
	readonly done: () => void;
}

/** An index on a disk. Blocks are added at its end and never changed. */
export interface Store {
	/** Every block in order, and where its rest begins. Throws `Damaged`. */
	readonly blocks: () => Iterable<{ readonly head: Uint8Array; readonly rest: number }>;
	/** Adds a block; gives back where its rest begins. */
	readonly append: (head: Uint8Array, rest: Uint8Array) => number;
	/** Throws `Damaged`. */
	readonly read: (at: number, length: number) => Uint8Array;
	readonly close: () => void;
}

export class Damaged extends Error {}

/** What lends the archive a disk and other threads. */
export interface Lender {
	/** The index of that version: empty where there is none, or `anew`. */
	readonly open: (version: string, anew: boolean) => Store;
	/** Size and time of change of each file, in order; undefined for those that are gone. */
	readonly stamps: (uris: readonly string[]) => Promise<readonly (Omit<Stamp, 'sum'> | undefined)[]>;
	readonly text: (uri: string) => string | undefined;
	/** Reads files into blocks on other threads, until cancelled. */
	readonly read: (
		files: readonly { readonly uri: string; readonly sum?: string }[],
		registry: ArchiveRegistry,
		take: (block: { readonly head: Uint8Array; readonly rest: Uint8Array; readonly files: number }) => void,
		isCancelled: () => boolean,
	) => Promise<void>;
	/** Lets everything else go first. */
	readonly pause: () => Promise<void>;
}

// Loading blocks may hold up a request for so long, in milliseconds.
const turn = 12;
// While it grows, the record is renewed for those who look at it no more often than this.
const quiet = 2000;
const mostRests = 1500;
const mostTexts = 64;

export function archive(lender: Lender, listeners: Listeners): Archive {
	let store: Store | undefined;
	let version: string | undefined;
	let grown: GrowingShelf = shelf();
	let known = new Map<string, { readonly stamp: Stamp; readonly declaration?: Declaration }>();
	let wanted: { readonly uris: readonly string[]; readonly registry: ArchiveRegistry } | undefined;
	let running: Promise<void> | undefined;
	let recent = recently(mostRests);
	const texts = new Map<string, string | undefined>();

	function textOf(uri: string): string | undefined {
		if (!texts.has(uri)) {
			if (texts.size >= mostTexts) texts.delete(texts.keys().next().value!);
			texts.set(uri, lender.text(uri));
		}
		return texts.get(uri);
	}

	function take({ texts: own, items }: Block, rest: number): void {
		const numbers = own.map(text => grown.intern(text));
		for (const item of items) put(item, numbers, rest);
	}

	function put({ kept, entries, counted, rest }: Item, numbers: readonly number[], from: number): void {
		const { uri } = kept;
		const old = known.get(uri);
		texts.delete(uri);
		if (kept.kind === 'same') {
			if (old) known.set(uri, { ...old, stamp: kept });
			return;
		}
		if (old?.declaration) grown.take(old.declaration);
		if (kept.kind === 'gone') known.delete(uri);
		else if (kept.kind === 'draft') known.set(uri, { stamp: kept });
		else if (kept.kind === 'read') {
			const { size, changed, sum, heading } = kept;
			const of = store;
			const source = { rest: () => restAt(of, from, rest), text: () => textOf(uri) };
			const declaration = archived(uri, heading, source, recent);
			const own = entries.map((number, at) => (at % 3 === 2 || number < 0 ? number : numbers[number]!));
			grown.putNumbers(
				declaration,
				own,
				counted.map(number => numbers[number]!),
			);
			known.set(uri, { stamp: { size, changed, sum }, declaration });
		}
	}

	function restAt(of: typeof store, from: number, { at, length, sum }: Item['rest']): string | undefined {
		// Of an index that has been given up.
		if (of !== store) return undefined;
		try {
			const bytes = store?.read(from + at, length);
			if (bytes && sumOf(bytes) !== sum) throw new Damaged('what it holds of a text is not as it was written');
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

	function empty(next: string, anew: boolean): void {
		store?.close();
		grown = shelf();
		known = new Map();
		recent = recently(mostRests);
		store = lender.open(next, anew);
		version = next;
	}

	/** Opens the index of a registry and loads what it holds. */
	async function load(next: string, anew: boolean): Promise<void> {
		empty(next, anew);
		let began = performance.now();
		try {
			for (const { head, rest } of store!.blocks()) {
				take(blockFrom(head), rest);
				if (performance.now() - began < turn) continue;
				await lender.pause();
				began = performance.now();
			}
		} catch (error) {
			if (!(error instanceof Damaged)) throw error;
			listeners.damaged(error.message);
			empty(next, true);
		}
	}

	let last: typeof wanted;

	async function catchUp(): Promise<void> {
		while (wanted) {
			const { uris, registry } = wanted;
			last = wanted;
			wanted = undefined;
			const damaged = version === undefined && store !== undefined;
			if (version !== registry.version) {
				await load(registry.version, damaged);
				if (known.size > 0) listeners.grown();
			}
			await compare(uris, registry);
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
			const old = known.get(uri)?.stamp;
			if (old?.size !== stamp.size || old.changed !== stamp.changed)
				changed.push({ uri, ...(old ? { sum: old.sum } : {}) });
		}
		const gone = [...known.keys()].filter(uri => !there.has(uri));
		if (gone.length > 0) {
			const block = filling();
			for (const uri of gone) block.add({ uri, kind: 'gone' });
			add(block.close());
		}
		if (changed.length > 0) await read(changed, registry);
		if (gone.length > 0 || changed.length > 0) listeners.grown();
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
					if (performance.now() - told < quiet) return;
					told = performance.now();
					listeners.grown();
				},
				progress.isCancelled,
			);
		} finally {
			progress.done();
		}
	}

	function add({ head, rest }: { readonly head: Uint8Array; readonly rest: Uint8Array }): void {
		take(blockFrom(head), store!.append(head, rest));
	}

	function follow(uris: readonly string[], registry: ArchiveRegistry): Promise<void> {
		wanted = { uris, registry };
		running ??= catchUp().finally(() => {
			running = undefined;
		});
		return running;
	}

	return {
		shelf: () => grown,
		follow,
		linesOf: uri => {
			const text = known.has(uri) ? textOf(uri) : undefined;
			return text === undefined ? undefined : lineStarts(text);
		},
		close: () => store?.close(),
	};
}
