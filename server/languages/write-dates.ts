// Writes a date for a drafter; shared by the packs.
import { isFullDate, precision } from './calendar.ts';

export interface DateStyle {
	readonly day: (day: number) => string;
	readonly months: readonly string[];
	readonly order: 'day-first' | 'month-first';
	/** « et »: two days in a row. */
	readonly and: string;
	/** « au »: a longer run of days; « à »: of months or years. */
	readonly to: string;
	readonly through: string;
	/** Spring, summer, autumn, winter. */
	readonly seasons: readonly string[];
	/** Halves and quarters of a year by their months, `01/06`, with what joins them to the year. */
	readonly parts: Readonly<Record<string, string>>;
	/** « vers ». */
	readonly about: string;
	readonly decade: (year: string) => string;
}

/**
 * A date or interval in words: `2022-11-29/2022-11-30` → « 29 et 30 novembre 2022 », `2024-10` → « octobre 2024 »,
 * `2024-01/2024-06` → « premier semestre 2024 », `2024-21` → « printemps 2024 », `199X` → « années 1990 ».
 * No article and no preposition: they belong to the sentence it stands in.
 */
export function writtenDate(iso: string, style: DateStyle): string {
	const [first, last] = iso.split('/') as [string, string?];
	if (last === undefined) return single(first, style);
	const [from, to] = [parts(first), parts(last)];
	const [y1, m1, d1] = from;
	const [y2, m2, d2] = to;
	const part = y1 === y2 && !isFullDate(first) ? style.parts[`${first.slice(5)}/${last.slice(5)}`] : undefined;
	if (part) return `${part} ${y1}`;
	if (!isFullDate(first) || !isFullDate(last)) {
		const start = y1 === y2 && m1 && m2 ? style.months[m1 - 1]! : single(first, style);
		return `${start} ${style.through} ${single(last, style)}`;
	}
	if (y1 !== y2) return `${single(first, style)} ${style.to} ${single(last, style)}`;
	if (m1 !== m2) return `${dayMonth(d1!, m1!, style)} ${style.to} ${single(last, style)}`;
	const joint = d2 === d1! + 1 ? style.and : style.to;
	return style.order === 'day-first'
		? `${style.day(d1!)} ${joint} ${style.day(d2!)} ${style.months[m1! - 1]} ${y1}`
		: `${style.months[m1! - 1]} ${style.day(d1!)}–${style.day(d2!)}, ${y1}`;
}

type Parts = readonly [year: number, month?: number | undefined, day?: number | undefined];

function parts(iso: string): Parts {
	const [year, month, day] = iso.split('-').map(Number);
	return [year!, month, day];
}

function single(iso: string, style: DateStyle): string {
	if (iso.endsWith('~')) return `${style.about} ${iso.slice(0, -1)}`;
	const [year, month, day] = parts(iso);
	switch (precision(iso)) {
		case 'decade':
			return style.decade(iso.replace('X', '0'));
		case 'season':
			return `${style.seasons[month! - 21]} ${year}`;
		case 'year':
			return iso;
		case 'month':
			return `${style.months[month! - 1]} ${year}`;
		default:
			return style.order === 'day-first'
				? `${dayMonth(day!, month!, style)} ${year}`
				: `${dayMonth(day!, month!, style)}, ${year}`;
	}
}

function dayMonth(day: number, month: number, style: DateStyle): string {
	const name = style.months[month - 1];
	return style.order === 'day-first' ? `${style.day(day)} ${name}` : `${name} ${style.day(day)}`;
}
