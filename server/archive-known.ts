// What an archive knows of its texts: a few tables, one declaration for each text, and where the rest of it lies.
import type { Store } from './archive-index.ts';
import { archived, headingOf, type Recently, recently } from './corpus/archived.ts';
import { type Block, headOf, type Item, noSum, type Place, type Stamp, sizeOf, writtenItems } from './corpus/blocks.ts';
import type { Declaration } from './corpus/corpus.ts';
import type { Part } from './corpus/merging.ts';
import { type Shelf, type Stacked, stack } from './corpus/shelf.ts';
import { tablesFrom } from './corpus/tables.ts';

export interface Known {
	readonly shelf: Shelf;
	readonly stampOf: (uri: string) => Stamp | undefined;
	readonly uris: () => Iterable<string>;
	/** Texts that could not be read, and why. */
	readonly unread: () => readonly Unread[];
	/** Forgets those of them of which no byte was had: the disk may have changed its mind. */
	readonly retry: () => void;
	/** Where the index has the words of a text, if it has. */
	readonly textPlace: (uri: string) => Place | undefined;
	/** Takes in a block whose rests begin at `from`, some at each turn; from 0, it is what `written` wrote. */
	readonly taking: (block: Block, from: number) => Iterable<void>;
	/** How many tables there are, and which share of all that is said stands in others than the first. */
	readonly tables: () => { readonly count: number; readonly loose: number };
	/** Makes one of some that have not been merged yet, where there are so many of them. */
	readonly mergeSome: () => Promise<void>;
	/** Makes one of all. */
	readonly mergeAll: () => Promise<void>;
	/** All that is known, as one block; where every table but one has been merged. */
	readonly written: (giveWay: () => Promise<void>) => Promise<readonly Uint8Array[]>;
	/** Has an index written anew of which more than half is of texts that have changed since; where all is merged. */
	readonly compact: (index: Store, giveWay: () => Promise<void>) => Promise<void>;
}

/** A text that is there and could not be read. */
export interface Unread {
	readonly uri: string;
	readonly why: string;
}

/** What it is lent. */
interface Lent {
	readonly rest: (place: Place) => string | undefined;
	readonly text: (uri: string) => string | undefined;
	readonly merge: (parts: readonly Part[]) => Promise<Uint8Array>;
}

interface Text {
	readonly stamp: Stamp;
	/** None where the text is a draft, or could not be read. */
	readonly declaration?: Declaration;
	/** Why it could not be read. */
	readonly why?: string;
	readonly rest: Place;
	readonly text?: Place;
}

const mostRests = 1500;
// An index that is smaller, in bytes, is let grow.
const worthwhile = 1 << 18;
// So many are written or taken in before others may go first.
const atOnce = 500;
// So many tables are made into one at a time, while texts are read.
const mostMerged = 24;
const nowhere: Place = { at: 0, length: 0, sum: 0 };

export function knownTexts(lent: Lent): Known {
	const texts = new Map<string, Text>();
	const places = new Map<Declaration, { readonly in: Stacked; readonly number: number }>();
	const recent: Recently = recently(mostRests);
	const stacked: Stacked[] = [];
	/** How many of them, in front, have been made of others. */
	let made = 0;
	const source = {
		rest: (uri: string) => {
			const known = texts.get(uri);
			return known?.declaration && lent.rest(known.rest);
		},
		text: lent.text,
	};

	function letGo(uri: string): void {
		const declaration = texts.get(uri)?.declaration;
		const place = declaration && places.get(declaration);
		if (!place) return;
		place.in.declarations[place.number] = undefined;
		places.delete(declaration);
	}

	function put(to: Stacked, number: number, { kept, rest, text }: Item, from: number): void {
		const { uri } = kept;
		const old = texts.get(uri);
		if (kept.kind === 'same') {
			const { size, changed, sum } = kept;
			if (old) texts.set(uri, { ...old, stamp: { size, changed, sum } });
			return;
		}
		letGo(uri);
		if (old?.declaration) recent.forget(uri);
		if (kept.kind === 'gone') {
			texts.delete(uri);
			return;
		}
		const { size, changed, sum } = kept;
		const stamp = { size, changed, sum };
		if (kept.kind === 'unread') texts.set(uri, { stamp, rest: nowhere, why: kept.why });
		else if (kept.kind !== 'read') texts.set(uri, { stamp, rest: nowhere });
		else {
			const declaration = archived(uri, kept.heading, source, recent);
			to.declarations[number] = declaration;
			places.set(declaration, { in: to, number });
			const here = (place: Place): Place => ({ ...place, at: from + place.at });
			texts.set(uri, { stamp, declaration, rest: here(rest), ...(text ? { text: here(text) } : {}) });
		}
	}

	/** The declarations of the first table by their number, with what is known of their texts; nothing for those that are gone. */
	function* numbered() {
		for (const declaration of stacked[0]?.declarations ?? [])
			yield declaration && { declaration, text: texts.get(declaration.uri) };
	}

	/** What `count` tables say, from the one at `first` on, in one. */
	async function merge(first: number, count: number): Promise<void> {
		const declarations: Declaration[] = [];
		const parts = stacked.slice(first, first + count).map(({ tables, declarations: own }) => ({
			tables: tables.written,
			numbers: Int32Array.from(own, declaration => (declaration ? declarations.push(declaration) - 1 : -1)),
		}));
		const to: Stacked = { tables: tablesFrom(await lent.merge(parts)), declarations: [...declarations] };
		// What went meanwhile is gone.
		for (const [number, declaration] of declarations.entries()) {
			if (places.has(declaration)) places.set(declaration, { in: to, number });
			else to.declarations[number] = undefined;
		}
		stacked.splice(first, count, to);
	}

	/** All that is known, with every place as `place` gives it. */
	async function written(giveWay: () => Promise<void>, place: (old: Place) => Place): Promise<readonly Uint8Array[]> {
		const of = stacked[0];
		const lines: string[] = [];
		const items: Item[] = [];
		const add = (item: Item) => {
			if (items.push(item) < atOnce) return;
			lines.push(writtenItems(items.splice(0)));
		};
		let number = 0;
		for (const found of numbered()) {
			// Its number is its place: one that is gone leaves a word of it.
			if (!found?.text) add({ kept: { uri: '', kind: 'gone' }, rest: nowhere });
			else {
				const { declaration, text } = found;
				const { rest, text: words } = placed(text, place);
				const kept = { uri: declaration.uri, kind: 'read', heading: headingOf(declaration), ...text.stamp } as const;
				add({ kept, rest, ...(words ? { text: words } : {}) });
			}
			if (++number % atOnce === 0) await giveWay();
		}
		for (const [uri, { stamp, declaration, why }] of texts) {
			if (declaration) continue;
			const kept = { uri, ...stamp };
			add({ kept: why === undefined ? { kind: 'draft', ...kept } : { kind: 'unread', why, ...kept }, rest: nowhere });
		}
		lines.push(writtenItems(items));
		return headOf(lines, of?.tables.written ?? new Uint8Array());
	}

	return {
		shelf: stack(() => stacked),
		stampOf: uri => texts.get(uri)?.stamp,
		uris: () => texts.keys(),
		unread: () => [...texts].flatMap(([uri, { why }]) => (why === undefined ? [] : [{ uri, why }])),
		retry() {
			for (const [uri, { why, stamp }] of texts) if (why !== undefined && stamp.sum === noSum) texts.delete(uri);
		},
		textPlace: uri => texts.get(uri)?.text,
		*taking({ items, tables }, from) {
			const to: Stacked = { tables, declarations: [] };
			let number = 0;
			for (const item of items) {
				to.declarations.push(undefined);
				put(to, number++, item, from);
				if (number % atOnce === 0) yield;
			}
			if (tables.size > 0) stacked.push(to);
			// What was kept of all texts has been merged.
			if (from === 0) made = stacked.length;
		},
		tables() {
			const all = stacked.reduce((sum, { tables }) => sum + tables.size, 0);
			return { count: stacked.length, loose: all === 0 ? 0 : 1 - (stacked[0]?.tables.size ?? 0) / all };
		},
		async mergeSome() {
			if (stacked.length - made < mostMerged) return;
			await merge(made, mostMerged);
			made++;
		},
		async mergeAll() {
			await merge(0, stacked.length);
			made = 1;
		},
		written: giveWay => written(giveWay, place => place),
		async compact({ size, compact }, giveWay) {
			const rests = [...numbered()].flatMap(found => (found?.text ? placesOf(found.text) : []));
			const living = rests.reduce((sum, { length }) => sum + length, 0);
			if (!compact || size() < worthwhile || size() < 2 * living) return;
			const head = await written(giveWay, oneByOne(0));
			if (size() < 2 * (sizeOf(head) + living)) return;
			const moved = (from: number) => {
				const place = oneByOne(from);
				for (const found of numbered()) if (found?.text) texts.set(found.declaration.uri, placed(found.text, place));
			};
			await compact(head, rests, moved, giveWay);
		},
	};
}

function placesOf({ rest, text }: Text): readonly Place[] {
	return text ? [rest, text] : [rest];
}

/** A text with its places as `place` gives them, in the order of `placesOf`. */
function placed(text: Text, place: (old: Place) => Place): Text {
	const rest = place(text.rest);
	return { ...text, rest, ...(text.text ? { text: place(text.text) } : {}) };
}

/** Gives places one behind the other, from `from` on. */
function oneByOne(from: number): (old: Place) => Place {
	let at = from;
	return old => {
		const place = { ...old, at };
		at += old.length;
		return place;
	};
}
