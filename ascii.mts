// For the build: writes every character that is not ASCII as its escape, in what the bundler leaves as it is: patterns.
//
// A bundle in ASCII is read as it lies, and takes one byte a letter in memory; with one « é » in it, it is decoded, and takes two.

/** A bundle, of which strings are in ASCII already. Throws where an escape would say something else. */
export function inAscii(bundle: string): string {
	if (/String\.raw`[^`]*[^\0-\x7f]/.test(bundle)) throw new Error('String.raw would hold the escape itself');
	const escaped = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(bundle);
	if (escaped) throw new Error(`${escaped[0]} is escaped, which it need not be`);
	return bundle.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
