// Several tables made into one: fewer places to look, every text kept once, and what is no longer there left out.
import { type ToFill, tablesFrom, tablesToFill } from './tables.ts';
import { texts } from './texts.ts';

/** Tables as written, and for each of their declarations its number in what is made of them, or less than none: it is left out. */
export interface Part {
	readonly tables: Uint8Array;
	readonly numbers: Int32Array;
}

/** Several tables becoming one. Each part is taken twice, in the same order, and is not needed in between. */
export interface Merging {
	/** First, of all parts: which texts there are, and how many rows of each. */
	readonly count: (part: Part) => void;
	/** Then, of all parts: the rows themselves. */
	readonly take: (part: Part) => void;
	/** What they are together. */
	readonly close: () => Uint8Array<ArrayBuffer>;
}

/**
 * What is said under a key stands in the order of the parts, and in each part as it stood. What was counted stays counted.
 * Of all that is held at once there is no more than the tables to be made, the texts once more, and one part.
 */
export function merging(): Merging {
	const all = texts();
	const rowsOf = counter();
	const countOf = counter();
	/** What the texts of each part are here. */
	const numbersOf: Int32Array[] = [];
	let filled: ToFill | undefined;
	const fill = () => (filled ??= tablesToFill(all.close(), rowsOf.of(all.count()), countOf.of(all.count())));
	return {
		count({ tables, numbers }) {
			const own = tablesFrom(tables);
			const { bytes, begins } = own.texts;
			const known = new Int32Array(begins.length - 1).fill(-1);
			const numberOf = (text: number): number => {
				if (known[text]! < 0) known[text] = all.add(bytes, begins[text]!, begins[text + 1]!);
				return known[text]!;
			};
			own.eachRow((key, declaration, said) => {
				if (numbers[declaration]! < 0) return;
				rowsOf.add(numberOf(key), 1);
				if (said >= 0) numberOf(said);
			});
			own.eachCount((key, count) => countOf.add(numberOf(key), count));
			numbersOf.push(known);
		},
		take({ tables, numbers }) {
			const known = numbersOf.shift()!;
			const { add } = fill();
			tablesFrom(tables).eachRow((key, declaration, said, index) => {
				const number = numbers[declaration]!;
				if (number >= 0) add(known[key]!, number, said < 0 ? said : known[said]!, index);
			});
		},
		close: () => fill().written,
	};
}

/** How often each of some numbers was met. */
function counter() {
	let counts = new Int32Array(1 << 12);
	const widen = (least: number) => {
		const wider = new Int32Array(Math.max(counts.length * 2, least));
		wider.set(counts);
		counts = wider;
	};
	return {
		add(number: number, by: number): void {
			if (number >= counts.length) widen(number + 1);
			counts[number]! += by;
		},
		of(size: number): Int32Array {
			if (size > counts.length) widen(size);
			return counts.subarray(0, size);
		},
	};
}
