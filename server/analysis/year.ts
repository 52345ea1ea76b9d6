// The year of a date written without one.
import type { Document } from '../document/document.ts';
import { settled } from '../languages/calendar.ts';

/** « le 3 décembre », in a text of 5 November 2024, is 2024-12-03; `XXXX` stays where the text bears no date. */
export function settledValue(value: string, document: Document): string {
	return document.header.date ? settled(value, document.header.date) : value;
}
