// Patterns asked of one place of a text.

/**
 * Whether a sticky pattern holds at `at`. One that begins with `(?<=` tells what stands before: it looks back from there,
 * while one that ends in `$` is tried at every letter of the text that it is asked of.
 */
export function holds(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}

/**
 * All that a global pattern finds in a text, as `matchAll` does, but without the copy of the pattern that `matchAll` makes
 * for each text: of a short one, that takes longer than to look through it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}
