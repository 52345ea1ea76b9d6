// The Gregorian calendar, in ISO dates, without clocks or time zones.

/** Days in a month; `month` from 1. */
export function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The weekday of a full ISO date, 0 for Monday. */
export function weekdayOf(iso: string): number {
	return (dayNumber(iso) + 3) % 7;
}

/** Days since 1 January 1970, for reckoning distances. */
export function dayNumber(iso: string): number {
	const [year, month, day] = iso.split('-').map(Number);
	return Math.floor(Date.UTC(year!, month! - 1, day!) / 86_400_000);
}

export function isFullDate(iso: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(iso);
}

/** The first and last day an ISO date, month, year or interval can mean. */
export function bounds(value: string): { readonly first: string; readonly last: string } {
	const [from, to = from] = value.split('/') as [string, string?];
	return { first: firstDay(from), last: lastDay(to) };
}

function firstDay(iso: string): string {
	return `${iso}${'-01-01'.slice(iso.length - 4)}`.slice(0, 10);
}

function lastDay(iso: string): string {
	const [year, month, day] = iso.split('-');
	if (day) return iso;
	return month ? `${year}-${month}-${daysIn(Number(year), Number(month))}` : `${year}-12-31`;
}

/** Whether two dates can both be true of one thing: a year and a day of that year can, two days cannot. */
export function compatible(a: string, b: string): boolean {
	const one = bounds(a);
	const other = bounds(b);
	return (one.first <= other.first && other.last <= one.last) || (other.first <= one.first && one.last <= other.last);
}

/** A value with `XXXX` for its year, given the year that brings it nearest to `day`; other values as they are. */
export function settled(value: string, day: string): string {
	if (!value.startsWith('XXXX')) return value;
	const year = Number(day.slice(0, 4));
	const near = (candidate: number) =>
		Math.abs(dayNumber(bounds(value.replaceAll('XXXX', String(candidate))).first) - dayNumber(bounds(day).first));
	let best = year;
	for (const candidate of [year - 1, year + 1]) if (near(candidate) < near(best)) best = candidate;
	return value.replaceAll('XXXX', String(best));
}
