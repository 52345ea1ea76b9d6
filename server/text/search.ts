// Looking things up in what is in order.

/** The first of `count` places for which `holds`; `count` where there is none. It holds for all behind the first. */
export function firstThat(count: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/**
 * What stands at a place of a list; nothing before its first and behind its last. V8 takes `list[-1]` for a property of that
 * name: it looks for it a hundred times as long as for an element, and from then on for elements, there, slowly too.
 */
export function elementAt<T>(list: readonly T[], index: number): T | undefined {
	return index < 0 ? undefined : list[index];
}
