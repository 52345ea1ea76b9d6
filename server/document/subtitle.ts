// Lines that are titles, or parts of one, by their words alone.

// Longer, it is a sentence.
const longest = 160;

/** « adoptée par le troisième Sommet du Forum », “of the sixth session of …”: in small letters below a title, and no sentence. */
export function isSubtitle(line: string): boolean {
	return line.length <= longest && /^\p{Ll}.*[^.;:,]$/su.test(line);
}

/** What a numbered line says that ends in bold, as no sentence does: « Coopération en matière de défense** ». */
export function isTitle(words: string): boolean {
	return words.length <= longest && /\*\*\s*$/u.test(words) && !/[.;,:]\*\*\s*$/u.test(words);
}
