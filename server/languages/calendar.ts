// The Gregorian calendar, in ISO dates, without clocks or time zones. Which forms a value has: `date-mention.ts`.
import { remembered } from '../text/derived.ts';
import type { YearHint } from './date-words.ts';

/** Days in a month; `month` from 1. */
export function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The weekday of a full ISO date, 0 for Monday. */
export function weekdayOf(iso: string): number {
	return (dayNumber(iso) + 3) % 7;
}

// Each date of a text is held against all others of its kind: what is asked of it is asked a thousand times.
const dates = 2048;

/** Days since 1 January 1970, for reckoning distances. */
export const dayNumber: (iso: string) => number = remembered(dates, iso => {
	const [year, month, day] = iso.split('-').map(Number);
	return Math.floor(Date.UTC(year!, month! - 1, day!) / 86_400_000);
});

export function isFullDate(iso: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(iso);
}

/** Whether a full ISO date is a day of the calendar. */
export function isRealDay(iso: string): boolean {
	if (!isFullDate(iso)) return false;
	const month = Number(iso.slice(5, 7));
	const day = Number(iso.slice(8));
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(iso.slice(0, 4)), month);
}

/** How finely a value tells its time; of an interval, its ends. */
export function precision(value: string): 'day' | 'month' | 'season' | 'year' | 'decade' {
	const [from] = value.split('/') as [string];
	if (from.length === 10) return 'day';
	if (isSeason(from)) return 'season';
	if (from.length === 7) return 'month';
	return from.endsWith('X') && !from.startsWith('X') ? 'decade' : 'year';
}

function isSeason(iso: string): boolean {
	return iso.length === 7 && iso[5] === '2';
}

// “About 1990” says nothing against 1988.
const about = 5;

/** A day or month of which no year is known, `XXXX-06-11`. */
export function isYearless(value: string | undefined): value is `XXXX${string}` {
	return value?.startsWith('XXXX') === true;
}

/** The first and last day a value can mean, freely taken: what may be compatible is. */
export const bounds: (value: string) => { readonly first: string; readonly last: string } = remembered(dates, value => {
	const [from, to = from] = value.split('/') as [string, string?];
	// A year that is not known may be any.
	if (isYearless(value)) return { first: '0000-01-01', last: '9999-12-31' };
	if (isSeason(from)) return season(Number(from.slice(0, 4)), Number(from.slice(5)));
	return { first: firstDay(from), last: lastDay(to) };
});

/** Seasons begin and end on other days in other places, and a winter spans two years. */
function season(year: number, number: number): { first: string; last: string } {
	switch (number) {
		case 21:
			return { first: `${year}-03-01`, last: `${year}-06-30` };
		case 22:
			return { first: `${year}-06-01`, last: `${year}-09-30` };
		case 23:
			return { first: `${year}-09-01`, last: `${year}-12-31` };
		default:
			return { first: `${year - 1}-12-01`, last: `${year + 1}-03-31` };
	}
}

function firstDay(iso: string): string {
	if (iso.endsWith('~')) return `${Number(iso.slice(0, 4)) - about}-01-01`;
	const day = iso.replace('X', '0');
	return `${day}${'-01-01'.slice(day.length - 4)}`.slice(0, 10);
}

function lastDay(iso: string): string {
	if (iso.endsWith('~')) return `${Number(iso.slice(0, 4)) + about}-12-31`;
	const [year, month, day] = iso.replace('X', '9').split('-');
	if (day) return iso;
	return month ? `${year}-${month}-${daysIn(Number(year), Number(month))}` : `${year}-12-31`;
}

/**
 * Whether two dates can both be true of one thing: a year and a day of that year can, two days cannot. What went on
 * from the end of October into November was in either month.
 */
export function compatible(a: string, b: string): boolean {
	const one = bounds(a);
	const other = bounds(b);
	if ((isRun(a) && isLoose(b)) || (isRun(b) && isLoose(a))) return one.first <= other.last && other.first <= one.last;
	return (one.first <= other.first && other.last <= one.last) || (other.first <= one.first && one.last <= other.last);
}

/** From one day to another. */
function isRun(value: string): boolean {
	return value.includes('/') && value.split('/').every(isFullDate);
}

/** A month or a year, and no more. */
function isLoose(value: string): boolean {
	return !value.includes('/') && precision(value) !== 'day';
}

// Days ahead or behind within which a month of another year may be meant.
const nextMonths = 100;

/**
 * A value with `XXXX` for its year, given the year that `hint` tells of a text of `day`; without one, the year that
 * brings it nearest to that day. Other values are left as they are, and so is a value whose year is not certain.
 */
export function settled(value: string, day: string, hint?: YearHint): string {
	if (!isYearless(value) || hint === 'open') return value;
	const year = Number(day.slice(0, 4));
	const inYear = (candidate: number) => {
		const [from, to] = value.split('/') as [string, string?];
		const first = from.replace('XXXX', String(candidate));
		// « du 30 décembre au 2 janvier »
		return to === undefined ? first : `${first}/${to.replace('XXXX', String(candidate + (to < from ? 1 : 0)))}`;
	};
	if (typeof hint === 'number') return inYear(year + hint);
	if (hint === 'before') return inYear(bounds(inYear(year)).first <= day ? year : year - 1);
	if (hint === 'after') return inYear(bounds(inYear(year)).last > day ? year : year + 1);
	const away = (candidate: number) =>
		Math.abs(dayNumber(bounds(inYear(candidate)).first) - dayNumber(bounds(day).first));
	let best = year;
	for (const candidate of [year - 1, year + 1]) if (away(candidate) < away(best)) best = candidate;
	if (precision(value) !== 'month' || best === year) return inYear(best);
	// A month without its year is one of the text's own; but « en janvier », in December, may well be the next.
	return away(best) > nextMonths ? inYear(year) : value;
}

/** Of two dates that look like a slip for one another, the years lie so close: a later year is another time. */
export const mostYears = 4;

/** Between two dates, by their first years. */
export function yearsApart(one: string, other: string): number {
	return Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)));
}

/** Whether one full date looks like a slip of a figure for another: two of day, month and year the same; of a run of days, both its ends so. */
export function isSlip(one: string, other: string): boolean {
	const [from, to] = one.split('/') as [string, string?];
	const [begun, ended] = other.split('/') as [string, string?];
	if (to === undefined || ended === undefined) return isNear(from, begun);
	return (isNear(from, begun) || from === begun) && (isNear(to, ended) || to === ended);
}

function isNear(one: string, other: string): boolean {
	if (!isFullDate(one) || !isFullDate(other)) return false;
	const [a, b] = [one.split('-'), other.split('-')];
	return yearsApart(one, other) <= mostYears && a.filter((part, index) => part === b[index]).length === 2;
}
