// Keys and what they lead to, written as lines: of thousands, one is found where it lies, and nothing is made of the others.

/** Lines of the keys that begin with the same two letters, behind these. No key or value has a tab or a line end. */
export type Listed = readonly (readonly [beginning: string, lines: string])[];

export function listed(entries: Iterable<readonly [key: string, value: string]>): Listed {
	const lists = new Map<string, string>();
	for (const [key, value] of entries)
		lists.set(beginningOf(key), `${lists.get(beginningOf(key)) ?? ''}\n${key}\t${value}`);
	return [...lists];
}

/** What a key leads to. */
export function foundIn(list: Listed): (key: string) => string | undefined {
	const lists = new Map(list);
	return key => {
		const lines = lists.get(beginningOf(key));
		const at = lines === undefined ? -1 : lines.indexOf(`\n${key}\t`);
		if (at < 0) return undefined;
		const end = lines!.indexOf('\n', at + 1);
		return lines!.slice(at + key.length + 2, end < 0 ? lines!.length : end);
	};
}

function beginningOf(key: string): string {
	return key.slice(0, 2);
}
