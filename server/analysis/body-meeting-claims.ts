// Which meeting on record a text means that tells of a summit: by its number, its days, its place. What fits none nearly is another.
import type { Stretch } from '../document/document.ts';
import {
	bounds,
	compatible,
	dayNumber,
	isFullDate,
	isSlip,
	isYearless,
	mostYears,
	precision,
	yearsApart,
} from '../languages/calendar.ts';
import type { Meeting } from '../registry/entity.ts';
import { meetingKey } from '../registry/meetings.ts';
import { daysOf } from '../registry/standing.ts';
import { moved } from '../text/span.ts';
import type { BodyMeeting } from './body-meetings.ts';
import type { Claim } from './facts.ts';
import { placesDiffer } from './places.ts';
import type { Placed } from './settle.ts';
import { settledValue } from './year.ts';

export function meetingClaims(phrase: BodyMeeting, document: Stretch, { at }: Placed): Claim[] {
	const { body, number, date, place, held } = phrase;
	const settled = date && settledValue(date, document);
	const value = isYearless(settled) ? undefined : settled;
	if (date && value === undefined) return [];
	const meant = meetingMeant(body.meetings ?? [], { number: number?.value, value, place: place?.id, held });
	if (!meant) return [];
	const about = meetingKey(body, meant);
	const subject = moved({ start: phrase.start, end: phrase.end }, at);
	const where = place ? { place: place.id, placeSpan: moved(place, at) } : {};
	const claims: Claim[] = [];
	// Without days, the place is said of the meeting of that number, whose days are known.
	const span = date ?? place;
	if (span)
		claims.push({ about, property: 'held', value: value ?? daysOf(meant), ...where, span: moved(span, at), subject });
	if (number)
		claims.push({ about, property: 'numbered', value: String(number.value), span: moved(number, at), subject });
	return claims;
}

interface Told {
	readonly number: number | undefined;
	readonly value: string | undefined;
	readonly place: string | undefined;
	readonly held: true | undefined;
}

export function meetingMeant(meetings: readonly Meeting[], told: Told): Meeting | undefined {
	const { number, value, place } = told;
	const thatDay = value !== undefined && precision(value) === 'day' ? meetings.filter(each => isOn(each, value)) : [];
	const here = thatDay.find(each => !placesDiffer(place, each.place)) ?? thatDay[0];
	const numbered = number === undefined ? undefined : meetings.find(({ ordinal }) => ordinal === number);
	if (number !== undefined) {
		// Of its days and its place, and counted otherwise.
		if (here?.ordinal !== undefined && here !== numbered && !placesDiffer(place, here.place)) return here;
		if (!numbered || value === undefined) return numbered;
		return isPlausible(numbered, value, place) ? numbered : undefined;
	}
	if (value === undefined) return undefined;
	if (here) return here;
	const fits = meetings.filter(each => compatible(value, daysOf(each)));
	const fit = fits.find(each => !placesDiffer(place, each.place));
	if (fit) return fit;
	// A month or a year of another meeting elsewhere: the place tells which is meant.
	return nearest(
		meetings.filter(each => looksLike(each, told, fits.length > 0)),
		value,
	);
}

/** A day, or a run of days, of a meeting that is known to the day. */
function isOn(meeting: Meeting, value: string): boolean {
	return isFullDate(meeting.from) && compatible(value, daysOf(meeting));
}

/** Whether what is told of the meeting of a number is told of this one, and not of one that others count. */
function isPlausible(meeting: Meeting, value: string, place: string | undefined): boolean {
	const days = daysOf(meeting);
	return (
		compatible(value, days) ||
		isSlip(value, days) ||
		(place !== undefined && place === meeting.place) ||
		yearsApart(value, meeting.from) <= 1
	);
}

// A single day beside a run of days may be one of its eve.
const eve = 3;

/** Whether the date told of a meeting is a slip for this one's. */
function looksLike(meeting: Meeting, { value, place, held }: Told, elsewhere: boolean): boolean {
	const days = daysOf(meeting);
	if (value === undefined || yearsApart(value, meeting.from) > mostYears) return false;
	const same = place !== undefined && place === meeting.place;
	if (place !== undefined && !same) return false;
	if (precision(value) === 'day') {
		if (!isSlip(value, days) && !(days.includes('/') && isSlip(value, days.split('/')[1]!))) return false;
		if (held || value.includes('/') || days.includes('/') === false) return true;
		const [from, to = from] = days.split('/') as [string, string?];
		return [from, to].some(
			day => day.slice(8) === value.slice(8) || Math.abs(dayNumber(day) - dayNumber(value)) <= eve,
		);
	}
	if (!same || value.includes('/')) return false;
	// « à Apia en octobre 2023 », of October 2024; “in Hiroshima in 2024”, when they met elsewhere.
	if (precision(value) === 'month')
		return value.slice(5) === meeting.from.slice(5, 7) || value.slice(0, 4) === meeting.from.slice(0, 4);
	return precision(value) === 'year' && elsewhere;
}

function nearest(meetings: readonly Meeting[], value: string): Meeting | undefined {
	const day = dayNumber(bounds(value).first);
	const away = (meeting: Meeting) => Math.abs(dayNumber(bounds(meeting.from).first) - day);
	return meetings.toSorted((a, b) => away(a) - away(b))[0];
}
