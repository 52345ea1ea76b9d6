// The whole of our caching: what is computed from a value lives as long as the value.

/**
 * Remembers `f(key)` for as long as `key` is alive. Documents, registries and corpora are immutable, so nothing is
 * ever invalidated: an edit makes a new key, and the old one becomes garbage with all that was derived from it.
 */
export function derived<K extends object, V>(f: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, { readonly value: V }>();
	return key => {
		let entry = known.get(key);
		if (!entry) {
			entry = { value: f(key) };
			known.set(key, entry);
		}
		return entry.value;
	};
}

/**
 * Like `derived`, but the key itself bears the value: see `bearing`. For keys that come and go with every edit and every
 * text that is read, such as documents.
 */
export function borne<K extends object, V>(f: (key: K) => V): (key: K) => V {
	const known = bearing<K, V>();
	return key => {
		if (known.has(key)) return known.of(key) as V;
		const value = f(key);
		known.give(key, value);
		return value;
	};
}

/** Values that objects bear, seen by nobody else. */
export interface Bearing<K extends object, V> {
	readonly has: (key: K) => boolean;
	/** Undefined where it bears none. */
	readonly of: (key: K) => V | undefined;
	readonly give: (key: K, value: V) => void;
}

/**
 * Values that live as long as what bears them, even where nobody can ask for them any more: to be made once, and not for
 * each of many. Whatever a WeakMap holds, V8 takes for alive until it has gone through all memory, and moves it, with its
 * key, to where nothing is collected sooner: of every text that was read, all. What an object bears dies young, with it.
 */
export function bearing<K extends object, V>(): Bearing<K, V> {
	// A class, since only a class can put on an object that is there what nobody else sees.
	class Bearer extends Given {
		#value: V;

		constructor(key: K, value: V) {
			super(key);
			this.#value = value;
		}

		static has(key: K): key is K & Bearer {
			return #value in key;
		}

		static of(key: K): V | undefined {
			return Bearer.has(key) ? key.#value : undefined;
		}

		static give(key: K, value: V): void {
			if (Bearer.has(key)) key.#value = value;
			else new Bearer(key, value);
		}
	}
	return Bearer;
}

/** What is made of an object is the object itself. */
class Given {
	constructor(object: object) {
		// biome-ignore lint/correctness/noConstructorReturn: this is the one way to it.
		return object;
	}
}

// More files than are written in at once.
const most = 8;

/**
 * Like `derived`, for values that follow one another under one name: `f` is handed what it made of the one before, of
 * which it may keep what still holds. What it makes must be the same without. One without a name is followed by none.
 */
export function following<K extends object, V>(
	nameOf: (key: K) => string | undefined,
	f: (key: K, before: V | undefined) => V,
): (key: K) => V {
	const last = new Map<string, V>();
	return borne((key: K) => {
		const name = nameOf(key);
		if (name === undefined) return f(key, undefined);
		const value = f(key, last.get(name));
		last.delete(name);
		last.set(name, value);
		if (last.size > most) last.delete(last.keys().next().value!);
		return value;
	});
}

/** What is remembered of a text, and the next text at the same place of the table. */
interface Remembered<V> {
	readonly sum: number;
	readonly text: string;
	readonly value: V;
	readonly next: Remembered<V> | undefined;
}

/** Asked of one text, or of several at once. */
export interface Remembering<V> {
	(text: string): V;
	readonly all: (texts: readonly string[]) => readonly V[];
}

// What is made of so many texts at once stays close at hand.
const together = 128;

// Of a text that is read with no more than one other the next keystroke makes another: few of these are asked for again.
const typedTogether = 2;
const mostTyped = 128;

/**
 * Remembers what `f` makes of each of some texts, for the last `limit` texts or so; of 0, nothing. For what depends on a
 * paragraph's words alone: an edit then costs one paragraph, whatever the size of the draft. What `all` is asked for text
 * by text, as somebody types, is remembered for less long, and takes no place from the others.
 */
export function rememberedTogether<V>(limit: number, f: (texts: readonly string[]) => readonly V[]): Remembering<V> {
	const opened = generations<V>(limit);
	const typed = generations<V>(Math.min(limit, mostTyped));
	const known = (sum: number, text: string) => opened.of(sum, text) ?? typed.of(sum, text);
	const all = (texts: readonly string[]) => {
		const values = new Array<V>(texts.length);
		const missing: number[] = [];
		const sums: number[] = [];
		for (let at = 0; at < texts.length; at++) {
			const sum = sampled(texts[at]!);
			const entry = known(sum, texts[at]!);
			if (entry) {
				values[at] = entry.value;
				continue;
			}
			missing.push(at);
			sums.push(sum);
		}
		const { keep } = missing.length > typedTogether ? opened : typed;
		for (let from = 0; from < missing.length; from += together) {
			const made = f(missing.slice(from, from + together).map(at => texts[at]!));
			for (let order = 0; order < made.length; order++) {
				const at = missing[from + order]!;
				values[at] = made[order]!;
				keep(sums[from + order]!, texts[at]!, made[order]!);
			}
		}
		return values;
	};
	const one = (text: string) => {
		const sum = sampled(text);
		const entry = known(sum, text);
		if (entry) return entry.value;
		const value = f([text])[0]!;
		opened.keep(sum, text, value);
		return value;
	};
	return Object.assign(one, { all });
}

/** What was made of the last `limit` texts or so. Two generations: what was not asked for while one filled up is dropped with the other. */
function generations<V>(limit: number) {
	const none: Table<V> = [];
	let young = limit === 0 ? none : tableFor<V>(limit);
	let old = none;
	let count = 0;
	const keep = (sum: number, text: string, value: V) => {
		if (limit === 0) return;
		if (count >= limit) {
			old = young;
			young = tableFor(limit);
			count = 0;
		}
		const place = placeIn(young, sum);
		young[place] = { sum, text, value, next: young[place] };
		count++;
	};
	return {
		keep,
		of(sum: number, text: string): Remembered<V> | undefined {
			const entry = entryOf(young, sum, text);
			if (entry) return entry;
			const older = entryOf(old, sum, text);
			if (older) keep(sum, text, older.value);
			return older;
		},
	};
}

/** What is remembered, by the sums of texts. A Map would reckon another sum of them, and grow while it fills up. */
type Table<V> = (Remembered<V> | undefined)[];

function tableFor<V>(limit: number): Table<V> {
	return new Array<Remembered<V> | undefined>(2 ** Math.ceil(Math.log2(limit))).fill(undefined);
}

/** For a table whose length is a power of two. */
function placeIn({ length }: Table<unknown>, sum: number): number {
	return (sum ^ (sum >>> 15)) & (length - 1);
}

/** The same, of what is made of one text at a time. */
export function remembered<V>(limit: number, f: (text: string) => V): (text: string) => V {
	return rememberedTogether(limit, texts => texts.map(f));
}

// Whole paragraphs as keys of a Map are summed up to the last letter whenever they are cut out of their text anew; a few
// letters of each tell them apart, and comparing two is quick.
const samples = 16;

/** A number made of the length of a text and some of its units, evenly spread. */
function sampled(text: string): number {
	const { length } = text;
	const step = Math.max(1, Math.floor(length / samples));
	let sum = length;
	for (let at = 0; at < length; at += step) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
	return sum;
}

function entryOf<V>(table: Table<V>, sum: number, text: string): Remembered<V> | undefined {
	if (table.length === 0) return undefined;
	let entry = table[placeIn(table, sum)];
	while (entry && (entry.sum !== sum || entry.text !== text)) entry = entry.next;
	return entry;
}

/** What is made when it is first asked for: a pattern is read by V8 when it is made, and most are not asked in most texts. */
export function whenAsked<V extends object>(make: () => V): () => V {
	let made: V | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** Remembers `f(key)` for every key there is: for keys that are few, such as languages, and held by what is derived. */
export function kept<K, V>(f: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return key => {
		let value = known.get(key);
		if (value === undefined && !known.has(key)) {
			value = f(key);
			known.set(key, value);
		}
		return value as V;
	};
}

// Of what somebody types letter by letter each letter makes another question.
const mostAnswers = 4096;

/** Remembers the answers to questions, of which there is no end: emptied rather than grown for ever. */
export function rememberedAnswers<V extends object>(): (question: string, answer: () => V) => V {
	const known = new Map<string, V>();
	return (question, answer) => {
		let value = known.get(question);
		if (!value) {
			value = answer();
			if (known.size >= mostAnswers) known.clear();
			known.set(question, value);
		}
		return value;
	};
}
