// The year of a date written without one.
import type { Stretch } from '../document/document.ts';
import { settled } from '../languages/calendar.ts';
import type { DateMention } from '../languages/read-dates.ts';

/**
 * « le 3 décembre », in a text of 5 November 2024, is 2024-12-03; `XXXX` stays where the text bears no date, or where
 * that does not tell the year. `undefined`: there is no such day.
 */
export function settledValue({ value, hint }: DateMention, document: Stretch): string | undefined {
	return value !== undefined && document.header.date ? settled(value, document.header.date, hint) : value;
}
