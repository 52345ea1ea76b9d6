// What begins or ends at some of a paragraph's words, and at most of them does not.

/** For each word, by its place in the paragraph, one thing or none. As quick as an array, and shared where there is nothing. */
export class ByWord<T> {
	readonly size: number;
	readonly #things: readonly T[];
	readonly #at: readonly (T | undefined)[];

	/** `things` are in order; `wordOf` says at which word one stands. Of two at one word the later counts. */
	constructor(things: readonly T[], wordOf: (thing: T) => number) {
		const last = things.at(-1);
		const at = new Array<T | undefined>(last === undefined ? 0 : wordOf(last) + 1);
		let twice = false;
		for (const thing of things) {
			const word = wordOf(thing);
			twice ||= at[word] !== undefined;
			at[word] = thing;
		}
		this.#at = at;
		this.#things = twice ? at.filter(thing => thing !== undefined) : things;
		this.size = this.#things.length;
	}

	get(word: number): T | undefined {
		return word >= 0 && word < this.#at.length ? this.#at[word] : undefined;
	}

	has(word: number): boolean {
		return this.get(word) !== undefined;
	}

	/** In order. */
	values(): readonly T[] {
		return this.#things;
	}
}

/** Nothing at any word. */
export const nowhere: ByWord<never> = new ByWord([], () => 0);

/** Whether a word is among these places, which are in order. */
export function isMarked(places: readonly number[], index: number): boolean {
	// Not as a pair: asked of nearly every word, that costs more than all else here.
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (places[middle]! < index) low = middle + 1;
		else high = middle;
	}
	return places[low] === index;
}
