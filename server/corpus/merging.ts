// Several tables made into one: fewer places to look, every text kept once, and what is no longer there left out.
import { rowWidth, summed, tablesFrom, writeTables } from './tables.ts';

/** Tables as written, and for each of their declarations its number in what is made of them, or less than none: it is left out. */
export interface Part {
	readonly tables: Uint8Array;
	readonly numbers: Int32Array;
}

/** What is said under a key stands in the order of the parts, and in each part as it stood. What was counted stays counted. */
export function merged(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
	const all = texts();
	const tables = parts.map(part => tablesFrom(part.tables));
	const made = new Int32Array(tables.reduce((sum, { size }) => sum + size * rowWidth, 0));
	let to = 0;
	const counts: number[] = [];
	for (const [order, { numbers }] of parts.entries()) {
		const own = tables[order]!.rows();
		const known = new Int32Array(own.begins.length - 1).fill(-1);
		const numberOf = (text: number): number => {
			if (text < 0) return text;
			if (known[text]! < 0) known[text] = all.add(own.bytes, own.begins[text]!, own.begins[text + 1]!);
			return known[text]!;
		};
		for (let row = 0; row < own.rows.length; row += rowWidth) {
			const number = numbers[own.rows[row + 1]!]!;
			if (number < 0) continue;
			made[to++] = numberOf(own.rows[row]!);
			made[to++] = number;
			made[to++] = numberOf(own.rows[row + 2]!);
			made[to++] = own.rows[row + 3]!;
		}
		for (let at = 0; at < own.counts.length; at += 2) counts.push(numberOf(own.counts[at]!), own.counts[at + 1]!);
	}
	return writeTables({ ...all.close(), rows: made.subarray(0, to), counts: Int32Array.from(counts) });
}

/** Texts as bytes, each kept once. Strings would take many times the memory. */
function texts() {
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
	return {
		add(from: Uint8Array, start: number, end: number): number {
			const sum = summed(from, start, end);
			const slot = slotFor(sum, from, start, end);
			if (slots[slot] !== 0) return slots[slot]! - 1;
			const at = begins[count]!;
			if (at + end - start > bytes.length) {
				const more = new Uint8Array(Math.max(bytes.length * 2, at + end - start));
				more.set(bytes);
				bytes = more;
			}
			for (let next = start, to = at; next < end; next++, to++) bytes[to] = from[next]!;
			slots[slot] = count + 1;
			sums[count] = sum;
			count++;
			begins[count] = at + end - start;
			const number = count - 1;
			if (count + 1 >= begins.length) widen();
			return number;
		},
		close: () => ({ bytes: bytes.subarray(0, begins[count]!), begins: begins.subarray(0, count + 1) }),
	};
}
