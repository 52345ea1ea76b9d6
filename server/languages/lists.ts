// Lists of words, written as a pack writes them: several on a line.

/** Each word of `list` with what it means. */
export function meaning<V>(value: V, list: string): [string, V][] {
	return list.split(' ').map(word => [word, value]);
}

/** A kind of act by its singular and its plural. */
export function kindOfAct(one: string, many: string, kind: string): [string, { kind: string; plural: boolean }][] {
	return [
		[one, { kind, plural: false }],
		[many, { kind, plural: true }],
	];
}
