// From the parts of a date to its value: ISO 8601 and EDTF (ISO 8601-2).
import { daysIn } from './calendar.ts';
import type { PartOfYear } from './date-words.ts';

export interface Parts {
	readonly year?: number | undefined;
	readonly month?: number | undefined;
	readonly day?: number | undefined;
}

/** `undefined`: there is no such day. */
export function isoOf({ year, month, day }: Parts): string | undefined {
	const y = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
	if (month === undefined) return y;
	if (month < 1 || month > 12) return undefined;
	const m = `${y}-${String(month).padStart(2, '0')}`;
	if (day === undefined) return m;
	// Without its year, 29 February is given the benefit of the doubt.
	if (day < 1 || day > daysIn(year ?? 2000, month)) return undefined;
	return `${m}-${String(day).padStart(2, '0')}`;
}

/** A run from one date to another. What is said once is said of both: « 31 mai et 1er juin 2022 », « du 8 au 10 janvier ». */
export function runOf(first: Parts, last: Parts): { from: Parts; to: Parts; value: string | undefined } {
	const month = first.month ?? last.month;
	let year = first.year ?? last.year;
	if (first.year === undefined && year !== undefined && month! > last.month!) year--;
	const from = { year, month, day: first.day };
	const until = last.month ?? first.month;
	// “December 30, 2017 to January 2”
	const later = last.year === undefined && year !== undefined && until! < month! ? 1 : 0;
	const to = { year: last.year ?? (year === undefined ? undefined : year + later), month: until, day: last.day };
	const start = isoOf(from);
	const end = isoOf(to);
	return { from, to, value: start === undefined || end === undefined ? undefined : `${start}/${end}` };
}

/** Whether `to` is the day, or where there are no days the month, behind `from`. */
export function follows({ year = 2000, month, day }: Parts, to: Parts): boolean {
	const years = (to.year ?? 2000) - year;
	if (day === undefined) return years * 12 + to.month! - month! === 1;
	if (years === 0 && to.month === month) return to.day! - day === 1;
	return to.day === 1 && day === daysIn(year, month!) && years * 12 + to.month! - month! === 1;
}

/** The first half of 2024 is `2024-01/2024-06`, its spring `2024-21`. */
export function partOfYear(year: number, part: PartOfYear): string {
	if (typeof part === 'number') return `${year}-${part}`;
	return `${isoOf({ year, month: part[0] })}/${isoOf({ year, month: part[1] })}`;
}

/** The nineties are `199X`. */
export function decadeOf(year: number): string {
	return `${Math.floor(year / 10)}X`;
}
