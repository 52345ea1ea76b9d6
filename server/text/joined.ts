// Strings as one, whatever the order they come in: what parties, subjects and series are known by.

/**
 * `list`, in order, joined with `+`. Most are of two or three, which are in order sooner than the engine has begun to sort
 * them.
 */
export function joinedInOrder(list: readonly string[]): string {
	if (list.length > few) return list.toSorted().join('+');
	const sorted: string[] = [];
	for (const each of list) {
		let at = sorted.length;
		sorted.push(each);
		for (; at > 0 && sorted[at - 1]! > each; at--) sorted[at] = sorted[at - 1]!;
		sorted[at] = each;
	}
	return sorted.join('+');
}

const few = 12;
