// The line below a title that belongs to it.

// Longer, it is the first sentence of the text.
const longest = 160;

/** « adoptée par le troisième Sommet du Forum », “of the sixth session of …”: in small letters, and no sentence. */
export function isSubtitle(line: string): boolean {
	return line.length <= longest && /^\p{Ll}.*[^.;:,]$/su.test(line);
}
