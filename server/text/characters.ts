// What one character is, by its UTF-16 unit. A pattern asked of a single character takes many times as long.

export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** A small letter of ASCII. */
export function isSmall(code: number): boolean {
	return code >= 0x61 && code <= 0x7a;
}

/** A capital of ASCII. */
export function isCapital(code: number): boolean {
	return code >= 0x41 && code <= 0x5a;
}

/** White space, as `\s` has it. */
export function isBlank(code: number): boolean {
	if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	return code === 0xa0 || (code >= 0x1680 && /\s/u.test(String.fromCharCode(code)));
}
