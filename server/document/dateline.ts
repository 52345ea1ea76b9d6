// The line that says where and when.
import { isFullDate } from '../languages/calendar.ts';
import type { Language } from '../languages/language.ts';
import { readDates } from '../languages/read-dates.ts';
import { plainOf } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** « Palais de L'Élysée -- Lundi 19 Septembre 2011 »: a full date, and little else than a place. */
export function isDateline(written: string, language: Language): boolean {
	const line = plainOf(written).text;
	if (line.length > 140 || !/\d/.test(line)) return false;
	const date = dayOf(line, language);
	if (!date) return false;
	const rest = words(line).filter(word => word.end <= date.start || word.start >= date.end);
	return rest.length <= 7;
}

/** The full date that a line ends with. */
export function dayOf(line: string, language: Language): Span | undefined {
	return readDates(language, line).findLast(
		each => each.value !== undefined && isFullDate(each.value.split('/').at(-1)!),
	);
}

// « 19:00 », “2.30 pm”: when a page put a text out.
const hour = /^\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[ap]m)?$/iu;
const town = /^\p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+){0,3}$/u;

/** “The Kremlin, Moscow”: names, and nothing else. */
export function isTown(line: string): boolean {
	return town.test(line);
}

/** Below a date and nothing else, an hour and the town: `March 21, 2023 / 19:00 / The Kremlin, Moscow`. */
export function goesOnBelow(written: string, line: string, language: Language): boolean {
	if (hour.test(line)) return true;
	const day = dayOf(written, language);
	const rest = day ? written.slice(0, day.start) + written.slice(day.end) : written;
	return isTown(line) && !/\p{L}/u.test(rest);
}

/** “Leuven, Belgium”: two names parted by a comma, and nothing else. At the head of a text it says where. */
export function isPlaceLine(line: string): boolean {
	return /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u.test(line);
}
