// Each thing once.

/** Each of a list once, in their order: mostly the list itself, which has nothing twice. */
export function once<T>(list: readonly T[]): readonly T[] {
	if (list.length > few) return [...new Set(list)];
	for (let at = 1; at < list.length; at++) if (list.indexOf(list[at]!) < at) return [...new Set(list)];
	return list;
}

// To look through so many takes less than to make a set of them.
const few = 12;
