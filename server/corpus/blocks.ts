// Many declarations in one block of bytes, as an index keeps them: what is always at hand in front, the rest behind it.
import { type Heading, headingOf } from './archived.ts';
import type { Declaration } from './corpus.ts';
import { counting, eachEntry } from './entries.ts';
import { restOf } from './rest.ts';
import { rowWidth, summed, type Tables, tablesFrom, writeTables } from './tables.ts';
import { texts } from './texts.ts';

/** By what a file is known to be unchanged. */
export interface Stamp {
	/** Bytes. */
	readonly size: number;
	/** Milliseconds. */
	readonly changed: number;
	/** Of its text. */
	readonly sum: string;
}

/** Of a text of which no byte was had. */
export const noSum = '';

/** What became of a file: read, no declaration of the record, as it was but for its stamp, not to be read, no more there. */
export type Kept =
	| ({ readonly uri: string; readonly kind: 'read'; readonly heading: Heading } & Stamp)
	| ({ readonly uri: string; readonly kind: 'draft' | 'same' } & Stamp)
	| ({ readonly uri: string; readonly kind: 'unread'; readonly why: string } & Stamp)
	| { readonly uri: string; readonly kind: 'gone' };

/** Where the rest of a declaration lies, from where those of its block begin. */
export interface Place {
	readonly at: number;
	readonly length: number;
	readonly sum: number;
}

/** A file of a block; its number there is what the tables of the block know it by. */
export interface Item {
	readonly kept: Kept;
	readonly rest: Place;
	/** Its words themselves, in an index of what cannot be read again at once. */
	readonly text?: Place;
}

export interface Block {
	/** In the order of their numbers; read as they are taken, since there may be many. */
	readonly items: Iterable<Item>;
	readonly tables: Tables;
}

/** A block while it is filled. */
export interface Filling {
	/** `text`: its bytes, where the index is to have them. */
	readonly add: (kept: Kept, declaration?: Declaration, text?: Uint8Array) => void;
	readonly size: () => number;
	/** What is at hand, the rest; the block is empty afterwards. */
	readonly close: () => { readonly head: Uint8Array<ArrayBuffer>; readonly rest: Uint8Array<ArrayBuffer> };
}

const nowhere: Place = { at: 0, length: 0, sum: 0 };

/** What a block was filled with is room for the next: memory that comes and goes by the megabyte is not given back. */
export function filling(): Filling {
	const said = texts();
	const rests = room();
	let items: Item[] = [];
	let rows = new Int32Array(1 << 12);
	let rowsEnd = 0;
	let counted = counting();
	const addRow = (key: number, declaration: number, told: number, index: number) => {
		if (rowsEnd + rowWidth > rows.length) {
			const wider = new Int32Array(rows.length * 2);
			wider.set(rows);
			rows = wider;
		}
		rows[rowsEnd++] = key;
		rows[rowsEnd++] = declaration;
		rows[rowsEnd++] = told;
		rows[rowsEnd++] = index;
	};
	const placeOf = (at: number, length: number): Place => ({ at, length, sum: summed(rests.bytes(), at, at + length) });
	return {
		size: () => items.length,
		add(kept, declaration, text) {
			if (!declaration) {
				items.push({ kept, rest: nowhere });
				return;
			}
			const number = items.length;
			eachEntry(declaration, (key, told, index) => {
				addRow(said.addText(key), number, typeof told === 'number' ? told : said.addText(told), index);
			});
			counted.add(declaration);
			const rest = placeOf(rests.size(), rests.addText(restOf(declaration)));
			items.push({ kept, rest, ...(text ? { text: placeOf(rests.size(), rests.add(text)) } : {}) });
		},
		close() {
			const counts = counted.counts().flatMap(([key, count]) => [said.addText(key), count]);
			const of = { ...said.close(), rows: rows.subarray(0, rowsEnd), counts: new Int32Array(counts) };
			const head = joined(headOf([writtenItems(items)], writeTables(of)));
			const rest = rests.bytes().slice();
			said.clear();
			rests.clear();
			items = [];
			rowsEnd = 0;
			counted = counting();
			return { head, rest };
		},
	};
}

/** Bytes one behind the other, in room that is used again. */
function room() {
	const encoder = new TextEncoder();
	let held = new Uint8Array(1 << 16);
	let size = 0;
	const widen = (by: number) => {
		if (size + by <= held.length) return;
		const wider = new Uint8Array(Math.max(held.length * 2, size + by));
		wider.set(held.subarray(0, size));
		held = wider;
	};
	return {
		size: () => size,
		bytes: () => held.subarray(0, size),
		/** Gives back how many bytes it takes. */
		add(bytes: Uint8Array): number {
			widen(bytes.length);
			held.set(bytes, size);
			size += bytes.length;
			return bytes.length;
		},
		/** In UTF-8; likewise. */
		addText(text: string): number {
			// No character of UTF-16 takes more than three bytes.
			widen(3 * text.length);
			const { written } = encoder.encodeInto(text, held.subarray(size));
			size += written;
			return written;
		},
		clear() {
			size = 0;
		},
	};
}

export function sizeOf(pieces: readonly Uint8Array[]): number {
	return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** Pieces one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(sizeOf(pieces));
	let at = 0;
	for (const each of pieces) {
		all.set(each, at);
		at += each.length;
	}
	return all;
}

/** `heading` of a declaration that was read. */
export function keptOf(declaration: Declaration, stamp: Stamp): Kept {
	return { uri: declaration.uri, kind: 'read', heading: headingOf(declaration), ...stamp };
}

type Written = readonly [
	kind: Kept['kind'],
	uri: string,
	stamp: readonly [number, number, string] | 0,
	rest: WrittenPlace | 0,
	/** Of what could not be read, why. */
	heading?: WrittenHeading | string,
	text?: WrittenPlace,
];
type WrittenHeading = readonly [string, string, string, string, string, Heading['language'], 0 | 1, readonly string[]];
type WrittenPlace = readonly [at: number, length: number, sum: number];

/** Items as a line of text. */
export function writtenItems(items: readonly Item[]): string {
	return JSON.stringify(items.map(writtenItem));
}

function writtenPlace({ at, length, sum }: Place): WrittenPlace {
	return [at, length, sum];
}

function writtenItem({ kept, rest, text }: Item): Written {
	if (kept.kind === 'gone') return [kept.kind, kept.uri, 0, 0];
	const stamp = [kept.size, kept.changed, kept.sum] as const;
	if (kept.kind === 'unread') return [kept.kind, kept.uri, stamp, 0, kept.why];
	if (kept.kind !== 'read') return [kept.kind, kept.uri, stamp, 0];
	const { title, date = '', place = '', series = '', source = '', language, digest, parties } = kept.heading;
	const heading = [title, date, place, series, source, language, digest ? 1 : 0, parties] as const;
	const written = [kept.kind, kept.uri, stamp, writtenPlace(rest), heading] as const;
	return text ? [...written, writtenPlace(text)] : written;
}

function placeFrom([at, length, sum]: WrittenPlace): Place {
	return { at, length, sum };
}

function itemFrom([kind, uri, stamp, rest, heading, text]: Written): Item {
	if (kind === 'gone' || stamp === 0) return { kept: { kind: 'gone', uri }, rest: nowhere };
	const [size, changed, sum] = stamp;
	if (kind === 'unread') return { kept: { kind, uri, size, changed, sum, why: String(heading ?? '') }, rest: nowhere };
	if (kind !== 'read' || rest === 0 || typeof heading !== 'object')
		return { kept: { kind: kind as 'draft' | 'same', uri, size, changed, sum }, rest: nowhere };
	const [title, date, place, series, source, language, digest, parties] = heading;
	const own = headingOf({ title, date, place, series, source, language, digest: digest === 1, parties });
	return {
		kept: { kind, uri, size, changed, sum, heading: own },
		rest: placeFrom(rest),
		...(text ? { text: placeFrom(text) } : {}),
	};
}

/** What is at hand of a block, in pieces that follow one another: its items, a few to a line; its tables. */
export function headOf(lines: readonly string[], tables: Uint8Array): readonly [items: Uint8Array, tables: Uint8Array] {
	const written = new TextEncoder().encode(lines.join('\n'));
	// Tables stand at a multiple of four.
	const items = new Uint8Array(4 + Math.ceil(written.length / 4) * 4);
	new DataView(items.buffer).setUint32(0, written.length, true);
	items.set(written, 4);
	return [items, tables];
}

/** Reads the head of a block, which begins at a multiple of four bytes. */
export function blockFrom(head: Uint8Array): Block {
	const length = new DataView(head.buffer, head.byteOffset).getUint32(0, true);
	const lines = new TextDecoder().decode(head.subarray(4, 4 + length));
	return { items: itemsIn(lines), tables: tablesFrom(head.subarray(4 + Math.ceil(length / 4) * 4)) };
}

function* itemsIn(lines: string): Generator<Item> {
	for (const line of lines.split('\n')) for (const item of JSON.parse(line) as Written[]) yield itemFrom(item);
}
