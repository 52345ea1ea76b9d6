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
