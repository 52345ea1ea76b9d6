// A weekday that the date does not fall on.
import { isFullDate, weekdayOf } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import { type Check, writing } from './check.ts';

export const mistakenWeekday: Check = {
	code: 'mistaken-weekday',
	severity: 'warning',
	*paragraph({ document, facts }) {
		for (const { kind, weekday, value, yearless } of facts.mentions) {
			if (kind !== 'date' || !weekday || value === undefined) continue;
			// Of a run of days, the weekday written is that of the first.
			const day = value.split('/')[0]!;
			if (!isFullDate(day)) continue;
			const right = weekdayOf(day);
			if (right === weekday.index) continue;
			// « le mardi 5 novembre », of which year? Where the weekday is right in the one before or after, that may be meant.
			if (yearless && [-1, 1].some(step => weekdayOf(inYear(day, step)) === weekday.index)) continue;
			const { language, text } = document;
			const said = text.slice(weekday.start, weekday.end);
			const name = language.weekdayNames[right]!;
			const written = likewise(said, name);
			yield {
				span: weekday,
				message: {
					en: `${english.writeDate(day)} is a ${english.weekdayNames[right]}, not a ${english.weekdayNames[weekday.index]}.`,
					fr: `Le ${french.writeDate(day)} est un ${french.weekdayNames[right]}, non un ${french.weekdayNames[weekday.index]}.`,
				},
				fixes: [{ title: writing(written), edits: [{ ...weekday, text: written }] }],
			};
		}
	},
};

/** The same day `step` years on. 29 February becomes 1 March, as calendars reckon. */
function inYear(day: string, step: number): string {
	return `${Number(day.slice(0, 4)) + step}${day.slice(4)}`;
}

/** The right word, with the capitals of the wrong one. */
function likewise(said: string, right: string): string {
	if (said === said.toUpperCase()) return right.toUpperCase();
	return /^\p{Lu}/u.test(said) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
