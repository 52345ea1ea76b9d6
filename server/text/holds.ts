// Patterns asked of one place of a text.

/**
 * Whether a sticky pattern holds at `at`. One that begins with `(?<=` tells what stands before: it looks back from there,
 * while one that ends in `$` is tried at every letter of the text that it is asked of.
 */
export function holds(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}
