// Dates by neighbourhood: a text that tells of one thing on ever other days is not to hold each day against all others.
import { bounds, dayNumber, isFullDate } from '../languages/calendar.ts';
import { remembered } from '../text/derived.ts';

/** Days apart within which two dates of a visit or an event are two accounts of one, not two of a kind. */
const oneVisit = 45;

/** Whether one date looks like a slip for the other: a few weeks apart, or two of day, month and year the same. */
export function nearly(a: string, b: string): boolean {
	const [one, other] = [bounds(a), bounds(b)];
	if (Math.abs(dayNumber(one.first) - dayNumber(other.first)) <= oneVisit) return true;
	const [first, second] = [a.split('/')[0]!, b.split('/')[0]!];
	if (!isFullDate(first) || !isFullDate(second)) return first.slice(0, 4) === second.slice(0, 4);
	const [y1, m1, d1] = first.split('-');
	const [y2, m2, d2] = second.split('-');
	return Number(y1 === y2) + Number(m1 === m2) + Number(d1 === d2) >= 2;
}

/** Values by their dates, in the order in which they came. */
export interface NearDates<V> {
	readonly add: (date: string, value: V) => void;
	/** Those whose dates may be `nearly` this one: all that are, and some others. */
	readonly near: (date: string) => readonly V[];
}

export function nearDates<V>(): NearDates<V> {
	const places = new Map<string, { readonly order: number; readonly value: V }[]>();
	let count = 0;
	return {
		add: (date, value) => {
			const entry = { order: count++, value };
			for (const place of placesOf(date).stands) {
				const list = places.get(place);
				if (list) list.push(entry);
				else places.set(place, [entry]);
			}
		},
		near: date => {
			const found = new Map<number, V>();
			for (const place of placesOf(date).looks)
				for (const { order, value } of places.get(place) ?? []) found.set(order, value);
			return [...found].sort(([a], [b]) => a - b).map(([, value]) => value);
		},
	};
}

interface Places {
	readonly stands: readonly string[];
	readonly looks: readonly string[];
}

// As many dates as a long text has.
const dates = 4096;

/** Where a date stands, and where it looks for others. */
const placesOf = remembered(dates, (date): Places => {
	const weeks = Math.floor(dayNumber(bounds(date).first) / (oneVisit + 1));
	const first = date.split('/')[0]!;
	const year = first.slice(0, 4);
	const around = [`weeks ${weeks - 1}`, `weeks ${weeks}`, `weeks ${weeks + 1}`];
	if (!isFullDate(first))
		return { stands: [`weeks ${weeks}`, `year ${year}`, `part of ${year}`], looks: [...around, `year ${year}`] };
	const [, month, day] = first.split('-');
	const pairs = [`${year}-${month}`, `${year}--${day}`, `--${month}-${day}`];
	return { stands: [`weeks ${weeks}`, `year ${year}`, ...pairs], looks: [...around, `part of ${year}`, ...pairs] };
});
