// Patterns asked of one place of a text.

/**
 * A text in small letters, each at its place: what is to be found in any case is written small and asked of this. With the
 * flag `i` a pattern takes three times as long to compile: V8 then asks ICU for the other forms of every letter it has.
 */
export function small(text: string): string {
	const lower = text.toLowerCase();
	// One letter becomes two.
	return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}

/**
 * Whether a sticky pattern holds at `at`. One that begins with `(?<=` tells what stands before: it looks back from there,
 * while one that ends in `$` is tried at every letter of the text that it is asked of.
 */
export function holds(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}

/**
 * One pattern that holds wherever one of several does: where mostly none does, they are asked once and not each in turn. For
 * small ones alone: with the forms of dates as one, all patterns of the process became slow (test/bench/RESULTS.md). Groups
 * have no names in it, but for those of one that repeats what a group has found.
 */
export function anyOf(patterns: readonly RegExp[], flags: string): RegExp {
	const unnamed = ({ source }: RegExp) => (source.includes('\\k<') ? source : source.replace(groupName, '(?:'));
	return new RegExp(patterns.map(unnamed).join('|'), flags);
}

const groupName = /\(\?<[^=!>][^>]*>/g;

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
