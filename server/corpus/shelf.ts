// What declarations say, by key: of a few that are in memory, or of tens of thousands whose tables come from an index.
import type { Declaration } from './corpus.ts';
import { counting, eachEntry } from './entries.ts';
import { type Key, keyFor, type Tables } from './tables.ts';

export interface Shelf {
	readonly declarations: () => readonly Declaration[];
	/** Gives every entry of a key to `see`, in the order in which declarations were put there, until it says `true`. */
	readonly visit: (key: string, see: See) => void;
	/** How often a key was counted. */
	readonly count: (key: string) => number;
}

export type See = (declaration: Declaration, said: string, index: number) => unknown;

/** A shelf of declarations that are in memory. */
export function shelfOf(declarations: readonly Declaration[]): Shelf {
	const entries = new Map<
		string,
		{ readonly declaration: Declaration; readonly said: string; readonly index: number }[]
	>();
	const counted = counting();
	for (const declaration of declarations) {
		eachEntry(declaration, (key, said, index) => {
			const list = entries.get(key);
			const entry = { declaration, said: String(said), index };
			if (list) list.push(entry);
			else entries.set(key, [entry]);
		});
		counted.add(declaration);
	}
	const counts = new Map(counted.counts());
	return {
		declarations: () => declarations,
		visit(key, see) {
			for (const { declaration, said, index } of entries.get(key) ?? [])
				if (see(declaration, said, index) === true) return;
		},
		count: key => counts.get(key) ?? 0,
	};
}

/** Tables, and their declarations by number; one that is gone is none. */
export interface Stacked {
	readonly tables: Tables;
	readonly declarations: (Declaration | undefined)[];
}

/** A shelf over several tables, the older first. */
export function stack(stacked: () => readonly Stacked[]): Shelf {
	// A keystroke asks for the same things as the one before.
	const sought = new Map<string, Key>();
	const keyOf = (text: string): Key => {
		let key = sought.get(text);
		if (!key) {
			key = keyFor(text);
			if (sought.size >= mostKeys) sought.clear();
			sought.set(text, key);
		}
		return key;
	};
	return {
		declarations: () => stacked().flatMap(({ declarations }) => declarations.filter(each => each !== undefined)),
		visit(text, see) {
			const key = keyOf(text);
			for (const { tables, declarations } of stacked()) {
				const seen = tables.visit(key, (number, said, index) => {
					const declaration = declarations[number];
					return declaration && see(declaration, said, index);
				});
				if (seen) return;
			}
		},
		count(text) {
			const key = keyOf(text);
			return stacked().reduce((sum, { tables }) => sum + tables.count(key), 0);
		},
	};
}

const mostKeys = 2048;
