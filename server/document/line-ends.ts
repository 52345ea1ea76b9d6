// Where what is written on a line ends.
import { isBlank, isSmall } from '../text/characters.ts';

export function isLineEnd(code: number): boolean {
	return code === 0x0a || code === 0x0d;
}

/** Where what is written before `end` ends: blanks and the bar of a table are not. */
export function trimmedEnd(text: string, end: number): number {
	let to = end;
	// A letter or a stop ends most lines.
	while (to > 0 && !isWritten(text.charCodeAt(to - 1)) && isBlankOrBar(text.charCodeAt(to - 1))) to--;
	return to;
}

/** A letter of ASCII. */
export function isLetter(code: number): boolean {
	return isSmall(code | 0x20);
}

function isBlankOrBar(code: number): boolean {
	return code === 0x7c || isBlank(code);
}

/** A character of ASCII that is neither blank nor the bar of a table. */
function isWritten(code: number): boolean {
	return code > 0x20 && code < 0x7c;
}

/** Whether what is written up to `end` ends within a sentence. */
export function isMidSentence(text: string, end: number): boolean {
	// Most lines end in a letter.
	if (isLetter(text.charCodeAt(end - 1))) return true;
	return !/[.!?:;»”"…][*_]*$/u.test(text.slice(Math.max(0, end - 4), end));
}
