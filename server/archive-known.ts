// What an archive knows of its texts: a few tables, one declaration for each text, and where the rest of it lies.
import { archived, headingOf, type Recently, recently } from './corpus/archived.ts';
import { type Block, headFrom, type Item, type Place, type Stamp, writtenItems } from './corpus/blocks.ts';
import type { Declaration } from './corpus/corpus.ts';
import type { Part } from './corpus/merging.ts';
import { type Shelf, type Stacked, stack } from './corpus/shelf.ts';
import { tablesFrom } from './corpus/tables.ts';

export interface Known {
	readonly shelf: Shelf;
	readonly stampOf: (uri: string) => Stamp | undefined;
	readonly uris: () => Iterable<string>;
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
	readonly written: (giveWay: () => Promise<void>) => Promise<Uint8Array>;
}

/** What it is lent. */
interface Lent {
	readonly rest: (place: Place) => string | undefined;
	readonly text: (uri: string) => string | undefined;
	readonly merge: (parts: readonly Part[]) => Promise<Uint8Array>;
}

interface Text {
	readonly stamp: Stamp;
	/** None where the text is a draft. */
	readonly declaration?: Declaration;
	readonly rest: Place;
	readonly text?: Place;
}

const mostRests = 1500;
// So many are written or taken in before others may go first.
const atOnce = 500;
// So many tables are made into one at a time: a thread is sent a copy of them.
const mostMerged = 64;
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
		if (kept.kind !== 'read') texts.set(uri, { stamp, rest: nowhere });
		else {
			const declaration = archived(uri, kept.heading, source, recent);
			to.declarations[number] = declaration;
			places.set(declaration, { in: to, number });
			const here = (place: Place): Place => ({ ...place, at: from + place.at });
			texts.set(uri, { stamp, declaration, rest: here(rest), ...(text ? { text: here(text) } : {}) });
		}
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

	return {
		shelf: stack(() => stacked),
		stampOf: uri => texts.get(uri)?.stamp,
		uris: () => texts.keys(),
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
		async written(giveWay) {
			const of = stacked[0];
			const lines: string[] = [];
			const items: Item[] = [];
			const add = (item: Item) => {
				if (items.push(item) < atOnce) return;
				lines.push(writtenItems(items.splice(0)));
			};
			for (const [number, declaration] of of?.declarations.entries() ?? []) {
				const text = declaration && texts.get(declaration.uri);
				// Its number is its place: one that is gone leaves a word of it.
				if (!text) add({ kept: { uri: '', kind: 'gone' }, rest: nowhere });
				else
					add({
						kept: { uri: declaration.uri, kind: 'read', heading: headingOf(declaration), ...text.stamp },
						rest: text.rest,
						...(text.text ? { text: text.text } : {}),
					});
				if (number % atOnce === atOnce - 1) await giveWay();
			}
			for (const [uri, { stamp, declaration }] of texts)
				if (!declaration) add({ kept: { uri, kind: 'draft', ...stamp }, rest: nowhere });
			lines.push(writtenItems(items));
			return headFrom(lines, of?.tables.written ?? new Uint8Array());
		},
	};
}
