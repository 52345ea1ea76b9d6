// What many declarations say, by key, in one piece of bytes that is asked as it lies: read from a disk, it is ready.
//
// Keys are found by open addressing, and compared as the bytes they are; what stands under a key stands together. A text
// becomes a string when somebody asks for it, and not before.

/** One thing said: four numbers. Key and said are numbers of texts; a said that is less than none is a number and no text. */
export const rowWidth = 4;

/** What tables are made of. */
export interface Rows {
	/** Every text once. Bytes of UTF-8, one behind the other, and where each begins; the last number is where they end. */
	readonly bytes: Uint8Array;
	readonly begins: Uint32Array;
	/** Key, declaration, said, index: in the order in which they are to be given. */
	readonly rows: Int32Array;
	/** What is only counted: the number of a text, and how often. */
	readonly counts: Int32Array;
}

export interface Tables {
	/** Gives what stands under a key to `see`, until it says `true`; gives back whether it did. */
	readonly visit: (key: Key, see: (declaration: number, said: string, index: number) => unknown) => boolean;
	readonly count: (key: Key) => number;
	/** How many things are said. */
	readonly size: number;
	/** They themselves, as written. */
	readonly written: Uint8Array;
	/** What they were made of: the texts, every row by key, what was counted. */
	readonly texts: Pick<Rows, 'bytes' | 'begins'>;
	readonly eachRow: (see: (key: number, declaration: number, said: number, index: number) => void) => void;
	readonly eachCount: (see: (key: number, count: number) => void) => void;
}

/** A key as tables look for it. */
export interface Key {
	readonly bytes: Uint8Array;
	readonly sum: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function keyFor(text: string): Key {
	const bytes = encoder.encode(text);
	return { bytes, sum: summed(bytes, 0, bytes.length) };
}

/** A number for bytes (FNV-1a), well mixed in its lowest bits. */
export function summed(bytes: Uint8Array, from: number, to: number): number {
	let sum = 0x811c9dc5;
	for (let at = from; at < to; at++) sum = Math.imul(sum ^ bytes[at]!, 0x01000193);
	return sum ^ (sum >>> 15);
}

// Numbers in front: texts, bytes of text, keys, slots, rows.
const front = 5;

/** Where each part begins, in words of four bytes; the bytes of the texts are last. */
function partsOf(texts: number, keys: number, slots: number, rows: number) {
	const begins = front;
	const keyTexts = begins + texts + 1;
	const sums = keyTexts + keys;
	const starts = sums + keys;
	const counted = starts + keys + 1;
	const slot = counted + keys;
	const row = slot + slots;
	return { begins, keyTexts, sums, starts, counted, slot, row, bytes: row + rows * 3 };
}

export function writeTables({ bytes, begins, rows, counts }: Rows): Uint8Array<ArrayBuffer> {
	const texts = begins.length - 1;
	const [rowsOf, countOf] = [new Int32Array(texts), new Int32Array(texts)];
	for (let row = 0; row < rows.length; row += rowWidth) rowsOf[rows[row]!]!++;
	for (let at = 0; at < counts.length; at += 2) countOf[counts[at]!]! += counts[at + 1]!;
	const { add, written } = tablesToFill({ bytes, begins }, rowsOf, countOf);
	for (let row = 0; row < rows.length; row += rowWidth) add(rows[row]!, rows[row + 1]!, rows[row + 2]!, rows[row + 3]!);
	return written;
}

/** Tables that are filled row by row: nothing is held twice. */
export interface ToFill {
	/** Of one key, in the order in which they are to be given. */
	readonly add: (key: number, declaration: number, said: number, index: number) => void;
	/** Whole when all rows have been added. */
	readonly written: Uint8Array<ArrayBuffer>;
}

/** Tables in which each text has so many rows and is counted so often: those with neither are no keys. */
export function tablesToFill(
	{ bytes, begins }: Pick<Rows, 'bytes' | 'begins'>,
	rowsOf: Int32Array,
	countOf: Int32Array,
): ToFill {
	const texts = begins.length - 1;
	const keyOf = new Int32Array(texts).fill(-1);
	let keys = 0;
	let size = 0;
	for (let text = 0; text < texts; text++) {
		if (rowsOf[text] === 0 && countOf[text] === 0) continue;
		keyOf[text] = keys++;
		size += rowsOf[text]!;
	}
	let slots = 4;
	while (slots < keys * 2) slots *= 2;
	const part = partsOf(texts, keys, slots, size);
	const length = bytes.length;
	const made = new Uint8Array((part.bytes + Math.ceil(length / 4)) * 4);
	const words = new Int32Array(made.buffer);
	words.set([texts, length, keys, slots, size]);
	words.set(begins, part.begins);
	made.set(bytes, part.bytes * 4);
	for (let text = 0; text < texts; text++) {
		const key = keyOf[text]!;
		if (key < 0) continue;
		words[part.keyTexts + key] = text;
		words[part.counted + key] = countOf[text]!;
		words[part.starts + key + 1] = words[part.starts + key]! + rowsOf[text]!;
		const sum = summed(bytes, begins[text]!, begins[text + 1]!);
		words[part.sums + key] = sum;
		let slot = sum & (slots - 1);
		while (words[part.slot + slot] !== 0) slot = (slot + 1) & (slots - 1);
		words[part.slot + slot] = key + 1;
	}
	const next = words.slice(part.starts, part.starts + keys);
	return {
		add(text, declaration, said, index) {
			const to = part.row + next[keyOf[text]!]!++ * 3;
			words[to] = declaration;
			words[to + 1] = said;
			words[to + 2] = index;
		},
		written: made,
	};
}

/** Reads what `writeTables` wrote; `made` begins at a multiple of four bytes. */
export function tablesFrom(made: Uint8Array): Tables {
	const words = new Int32Array(made.buffer, made.byteOffset, made.byteLength >> 2);
	const [texts, length, keys, slots, size] = words as unknown as [number, number, number, number, number];
	const part = partsOf(texts, keys, slots, size);
	const bytes = made.subarray(part.bytes * 4, part.bytes * 4 + length);
	const begins = new Uint32Array(made.buffer, made.byteOffset + part.begins * 4, texts + 1);
	// What was said last is likely to be said again; of many small tables no one may keep much.
	const strings = new Map<number, string>();
	const mostStrings = Math.min(4096, size >> 9);

	function stringOf(text: number): string {
		if (text < 0) return String(text);
		let string = strings.get(text);
		if (string === undefined) {
			string = decoder.decode(bytes.subarray(begins[text]!, begins[text + 1]!));
			if (strings.size >= mostStrings) strings.clear();
			strings.set(text, string);
		}
		return string;
	}

	function numberOf({ bytes: sought, sum }: Key): number {
		for (let slot = sum & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
			const key = words[part.slot + slot]! - 1;
			if (key < 0) return -1;
			if (words[part.sums + key] !== sum) continue;
			const from = begins[words[part.keyTexts + key]!]!;
			if (begins[words[part.keyTexts + key]! + 1]! - from !== sought.length) continue;
			let at = 0;
			while (at < sought.length && bytes[from + at] === sought[at]) at++;
			if (at === sought.length) return key;
		}
	}

	return {
		visit(key, see) {
			const number = numberOf(key);
			if (number < 0) return false;
			const end = part.row + words[part.starts + number + 1]! * 3;
			for (let at = part.row + words[part.starts + number]! * 3; at < end; at += 3)
				if (see(words[at]!, stringOf(words[at + 1]!), words[at + 2]!) === true) return true;
			return false;
		},
		count(key) {
			const number = numberOf(key);
			return number < 0 ? 0 : words[part.counted + number]!;
		},
		size,
		written: made,
		texts: { bytes, begins },
		eachRow(see) {
			for (let key = 0; key < keys; key++) {
				const text = words[part.keyTexts + key]!;
				const end = part.row + words[part.starts + key + 1]! * 3;
				for (let at = part.row + words[part.starts + key]! * 3; at < end; at += 3)
					see(text, words[at]!, words[at + 1]!, words[at + 2]!);
			}
		},
		eachCount(see) {
			for (let key = 0; key < keys; key++)
				if (words[part.counted + key] !== 0) see(words[part.keyTexts + key]!, words[part.counted + key]!);
		},
	};
}
