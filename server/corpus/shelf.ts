// What declarations say, by key, in typed arrays: tens of thousands of texts in a few megabytes, and asked in microseconds.
import type { Declaration } from './corpus.ts';
import type { Entry } from './entries.ts';

export interface Shelf {
	readonly declarations: () => readonly Declaration[];
	/** Gives every entry of a key to `see`, in the order in which declarations were put there, until it says `true`. */
	readonly visit: (key: string, see: See) => void;
	/** How often a key was counted. */
	readonly count: (key: string) => number;
}

export type See = (declaration: Declaration, said: string, index: number) => unknown;

export interface GrowingShelf extends Shelf {
	readonly put: (declaration: Declaration, entries: Iterable<Entry>, counted: Iterable<string>) => void;
	readonly take: (declaration: Declaration) => void;
	/** Gives its texts a number, the same for the same text. */
	readonly intern: (text: string) => number;
	/** As `put`, by the numbers of the texts: key, said, index, three for each entry. */
	readonly putNumbers: (declaration: Declaration, entries: Int32Array, counted: Int32Array) => void;
}

const width = 4;

export function shelf(): GrowingShelf {
	const numbers = new Map<string, number>();
	const texts: string[] = [];
	const declarations: (Declaration | undefined)[] = [];
	const places = new Map<Declaration, number>();
	/** Key, declaration, said, index: four numbers an entry. */
	let rows = new Int32Array(width * 256);
	let count = 0;
	const counts = new Map<number, number>();
	/** The entries in the order of their keys, and where each key begins; made anew when it is asked after growth. */
	let order: { readonly starts: Int32Array; readonly rows: Int32Array; readonly of: number } | undefined;

	function intern(text: string): number {
		let number = numbers.get(text);
		if (number === undefined) {
			number = texts.length;
			numbers.set(text, number);
			texts.push(text);
		}
		return number;
	}

	function place(declaration: Declaration): number {
		const number = declarations.length;
		declarations.push(declaration);
		places.set(declaration, number);
		return number;
	}

	function push(key: number, declaration: number, said: number, index: number): void {
		if ((count + 1) * width > rows.length) {
			const more = new Int32Array(Math.ceil(rows.length * 1.5));
			more.set(rows);
			rows = more;
		}
		const at = count++ * width;
		rows[at] = key;
		rows[at + 1] = declaration;
		rows[at + 2] = said;
		rows[at + 3] = index;
	}

	function tally(key: number): void {
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}

	/** Counting sort: two passes over all entries. */
	function inOrder() {
		if (order?.of === count) return order;
		const starts = new Int32Array(texts.length + 1);
		for (let row = 0; row < count; row++) starts[rows[row * width]! + 1]!++;
		for (let key = 0; key < texts.length; key++) starts[key + 1]! += starts[key]!;
		const next = starts.slice();
		const sorted = new Int32Array(count);
		for (let row = 0; row < count; row++) sorted[next[rows[row * width]!]!++] = row;
		order = { starts, rows: sorted, of: count };
		return order;
	}

	return {
		declarations: () => declarations.filter(each => each !== undefined),
		visit(key, see) {
			const number = numbers.get(key);
			if (number === undefined) return;
			const sorted = inOrder();
			if (number + 1 >= sorted.starts.length) return;
			for (let at = sorted.starts[number]!; at < sorted.starts[number + 1]!; at++) {
				const row = sorted.rows[at]! * width;
				const declaration = declarations[rows[row + 1]!];
				const said = rows[row + 2]!;
				if (declaration && see(declaration, said < 0 ? String(said) : texts[said]!, rows[row + 3]!) === true) return;
			}
		},
		count: key => counts.get(numbers.get(key) ?? -1) ?? 0,
		put(declaration, entries, counted) {
			const number = place(declaration);
			for (const { key, said, index } of entries)
				push(intern(key), number, typeof said === 'number' ? said : intern(said), index);
			for (const key of counted) tally(intern(key));
		},
		// Its entries stay behind and are passed over; what was counted of it stays counted until all is read anew.
		take(declaration) {
			const number = places.get(declaration);
			if (number === undefined) return;
			declarations[number] = undefined;
			places.delete(declaration);
		},
		intern,
		putNumbers(declaration, entries, counted) {
			const number = place(declaration);
			for (let at = 0; at < entries.length; at += 3) push(entries[at]!, number, entries[at + 1]!, entries[at + 2]!);
			for (const key of counted) tally(key);
		},
	};
}
