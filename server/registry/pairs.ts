// Two words that stand together, of which something has been found out.

/** A set of pairs of numbers that forgets: a later pair may take the place of an earlier one. */
export interface Pairs {
	readonly has: (one: number, other: number) => boolean;
	readonly add: (one: number, other: number) => void;
}

/** `room` is a power of two. No number is below 0. */
export function pairs(room: number): Pairs {
	const known = new Int32Array(2 * room).fill(-1);
	const placeOf = (one: number, other: number) => {
		const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
		return 2 * ((mixed ^ (mixed >>> 15)) & (room - 1));
	};
	return {
		has: (one, other) => {
			const at = placeOf(one, other);
			return known[at] === one && known[at + 1] === other;
		},
		add: (one, other) => {
			const at = placeOf(one, other);
			known[at] = one;
			known[at + 1] = other;
		},
	};
}
