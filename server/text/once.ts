// Each thing once.

/** Each of a list once, in their order. Most lists are too short to have anything twice. */
export function once<T>(list: readonly T[]): readonly T[] {
	return list.length < 2 ? list : [...new Set(list)];
}
