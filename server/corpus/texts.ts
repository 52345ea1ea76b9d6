// Texts as bytes, each kept once and known by its number. Strings would take many times the memory, and live until all is read.
import { summed } from './tables.ts';

export interface Texts {
	/** The number of these bytes. */
	readonly add: (from: Uint8Array, start: number, end: number) => number;
	/** The number of a text, whose bytes are UTF-8. */
	readonly addText: (text: string) => number;
	readonly count: () => number;
	/** All of them one behind the other, and where each begins; the last number is where they end. Valid until one is added. */
	readonly close: () => { readonly bytes: Uint8Array; readonly begins: Uint32Array };
	/** Forgets them all; what they took is used again. */
	readonly clear: () => void;
}

const encoder = new TextEncoder();

export function texts(): Texts {
	let bytes = new Uint8Array(1 << 16);
	let begins = new Uint32Array(1 << 12);
	let slots = new Int32Array(1 << 13);
	let sums = new Int32Array(1 << 12);
	let count = 0;
	const slotFor = (sum: number, from: Uint8Array, start: number, end: number): number => {
		for (let slot = sum & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
			const text = slots[slot]! - 1;
			if (text < 0) return slot;
			if (sums[text] !== sum || begins[text + 1]! - begins[text]! !== end - start) continue;
			let [at, other] = [start, begins[text]!];
			while (at < end && from[at] === bytes[other]) {
				at++;
				other++;
			}
			if (at === end) return slot;
		}
	};
	const widen = () => {
		const [oldBegins, oldSums] = [begins, sums];
		begins = new Uint32Array(begins.length * 2);
		begins.set(oldBegins);
		sums = new Int32Array(sums.length * 2);
		sums.set(oldSums);
		slots = new Int32Array(slots.length * 2);
		for (let text = 0; text < count; text++) {
			let slot = sums[text]! & (slots.length - 1);
			while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
			slots[slot] = text + 1;
		}
	};
	/** So many bytes fit behind the last text. */
	const makeRoom = (size: number) => {
		const at = begins[count]!;
		if (at + size <= bytes.length) return;
		const more = new Uint8Array(Math.max(bytes.length * 2, at + size));
		more.set(bytes.subarray(0, at));
		bytes = more;
	};
	/** The bytes in that slot have been written behind the last text. */
	const keep = (slot: number, sum: number, size: number): number => {
		const number = count++;
		slots[slot] = number + 1;
		sums[number] = sum;
		begins[count] = begins[number]! + size;
		if (count + 1 >= begins.length) widen();
		return number;
	};
	return {
		add(from, start, end) {
			const sum = summed(from, start, end);
			const slot = slotFor(sum, from, start, end);
			if (slots[slot] !== 0) return slots[slot]! - 1;
			makeRoom(end - start);
			for (let next = start, to = begins[count]!; next < end; next++, to++) bytes[to] = from[next]!;
			return keep(slot, sum, end - start);
		},
		addText(text) {
			const { length } = text;
			// No character of UTF-16 takes more than three bytes.
			makeRoom(3 * length);
			const start = begins[count]!;
			let end = start;
			// Nearly all are ASCII: to have each encoded takes longer than to look at its characters.
			for (let at = 0; at < length; at++) {
				const code = text.charCodeAt(at);
				if (code < 0x80) bytes[end++] = code;
				else {
					end = start + encoder.encodeInto(text, bytes.subarray(start)).written;
					break;
				}
			}
			const sum = summed(bytes, start, end);
			const slot = slotFor(sum, bytes, start, end);
			return slots[slot] === 0 ? keep(slot, sum, end - start) : slots[slot]! - 1;
		},
		count: () => count,
		close: () => ({ bytes: bytes.subarray(0, begins[count]!), begins: begins.subarray(0, count + 1) }),
		clear() {
			count = 0;
			slots.fill(0);
		},
	};
}
