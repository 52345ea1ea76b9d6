// Writes a date for a drafter; shared by the packs.

export interface DateStyle {
	readonly day: (day: number) => string;
	readonly months: readonly string[];
	readonly order: 'day-first' | 'month-first';
	/** « et »: two days in a row. */
	readonly and: string;
	/** « au »: a longer run. */
	readonly to: string;
}

/**
 * An ISO date or interval in words: `2022-11-29/2022-11-30` → « 29 et 30 novembre 2022 », `2024-10` → « octobre 2024 ».
 * No article and no preposition: they belong to the sentence it stands in.
 */
export function writtenDate(iso: string, style: DateStyle): string {
	const [from, to] = iso.split('/').map(parts);
	if (!from) return iso;
	if (!to) return single(from, style);
	const [y1, m1, d1] = from;
	const [y2, m2, d2] = to;
	if (y1 !== y2) return `${single(from, style)} ${style.to} ${single(to, style)}`;
	if (m1 === undefined || d1 === undefined || m2 === undefined || d2 === undefined) {
		return `${single(from, style)} ${style.to} ${single(to, style)}`;
	}
	if (m1 !== m2) return `${dayMonth(d1, m1, style)} ${style.to} ${single(to, style)}`;
	const joint = d2 === d1 + 1 ? style.and : style.to;
	return style.order === 'day-first'
		? `${style.day(d1)} ${joint} ${style.day(d2)} ${style.months[m1 - 1]} ${y1}`
		: `${style.months[m1 - 1]} ${style.day(d1)}–${style.day(d2)}, ${y1}`;
}

type Parts = readonly [year: number, month?: number | undefined, day?: number | undefined];

function parts(iso: string): Parts {
	const [year, month, day] = iso.split('-').map(Number);
	return [year!, month, day];
}

function single([year, month, day]: Parts, style: DateStyle): string {
	if (month === undefined) return String(year);
	if (day === undefined) return `${style.months[month - 1]} ${year}`;
	return style.order === 'day-first'
		? `${dayMonth(day, month, style)} ${year}`
		: `${dayMonth(day, month, style)}, ${year}`;
}

function dayMonth(day: number, month: number, style: DateStyle): string {
	const name = style.months[month - 1];
	return style.order === 'day-first' ? `${style.day(day)} ${name}` : `${name} ${style.day(day)}`;
}
