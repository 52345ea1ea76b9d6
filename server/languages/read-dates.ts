// Finds dates in running text. One engine; what a date looks like is each pack's own data.

import { isDigit } from '../text/characters.ts';
import { holds, small } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';
import { isYearless } from './calendar.ts';
import { monthAlone, yearAlone } from './date-alone.ts';
import { type DateMention, hintAt, mention } from './date-mention.ts';
import { type DatePattern, datePattern } from './date-pattern.ts';
import { follows, isoOf, type Parts, runOf } from './date-values.ts';
import type { Language } from './language.ts';
import { dayOf, yearOf } from './number-words.ts';

export type { DateMention } from './date-mention.ts';

/**
 * Every date of `text`, in order. Total: no text makes it throw. `places`: the words in which a date can begin
 * (`dateOpener`), where they are known; there alone is looked.
 */
export function readDates(language: Language, text: string, places?: readonly Span[]): DateMention[] {
	if (places?.length === 0) return [];
	const pattern = datePattern(language);
	const { anchors } = pattern;
	let place = 0;
	const nextFrom = (from: number) => {
		anchors.lastIndex = from;
		if (places) {
			while (place < places.length && places[place]!.end <= from) place++;
			if (place === places.length) return null;
			anchors.lastIndex = Math.max(from, places[place]!.start);
		}
		return anchors.exec(text);
	};
	const found: DateMention[] = [];
	/** What lies before is read. */
	let done = 0;
	let weekday: (Span & { index: number }) | undefined;
	/** Where it ends, or the one before it. */
	let lastWeekday = Number.NEGATIVE_INFINITY;
	let next = 0;
	for (let anchor = nextFrom(0); anchor; anchor = nextFrom(Math.max(next, done))) {
		next = anchors.lastIndex;
		let { index } = anchor;
		if (index < done) continue;
		const ends = anchor[0].charCodeAt(anchor[0].length - 1);
		const isNumber = ends >= 48 && ends <= 57;
		let dates: DateMention[] | undefined;
		if (anchor[1] !== undefined) {
			// « les jeudi et vendredi 5 et 6 juin »: which is whose is told by their order only.
			const paired = index - lastWeekday <= 6 && pattern.betweenMonths.test(text.slice(lastWeekday, index));
			lastWeekday = next;
			weekday = paired ? undefined : { start: index, end: next, index: pattern.weekdayOf(anchor[1]) };
			pattern.behindWeekday.lastIndex = next;
			if (pattern.behindWeekday.test(text)) done = pattern.behindWeekday.lastIndex;
			done = Math.max(done, next);
			continue;
		}
		const led = weekday && done === index ? weekday : undefined;
		weekday = undefined;
		if (isNumber) {
			// “FY2027”
			if (!isDigit(anchor[0].charCodeAt(0))) index += anchor[0].search(/\d/);
			const length = next - index;
			if (length <= 2 && !isInNumber(text, index)) dates = inForm(pattern.dayForms, pattern, language, text, index);
			// « le 30 juin mil neuf cent soixante-sept »
			if (
				dates?.length === 1 &&
				isYearless(dates[0]!.value) &&
				/^,?\s+\p{L}/u.test(text.slice(dates[0]!.end, dates[0]!.end + 4))
			)
				dates = inWords(pattern, text, dates[0]!.end - 1, done) ?? dates;
			if (length === 2) dates ??= yearAlone(pattern, language, text, index, found);
			else if (length === 4) dates = isoDay(text, index) ?? yearAlone(pattern, language, text, index, found);
		} else if (anchor[2] === undefined) {
			dates =
				inWords(pattern, text, index, done) ??
				inForm(pattern.monthForms, pattern, language, text, index) ??
				monthAlone(pattern, language, text, index, next, found);
		} else dates = yearInWords(pattern, text, index, done);
		if (!dates) continue;
		const [head, ...rest] = dates;
		if (head) found.push(led ? { ...head, start: led.start, weekday: led } : head, ...rest);
		done = Math.max(next, found.at(-1)?.end ?? 0);
	}
	return withSharedYears(pattern, text, found);
}

/** « le 3 mars, le 5 avril et le 7 mai 2024 »: the year that ends a list is that of all it holds. */
function withSharedYears({ betweenDates }: DatePattern, text: string, found: DateMention[]): DateMention[] {
	for (let index = found.length - 2; index >= 0; index--) {
		const [date, next] = [found[index]!, found[index + 1]!];
		if (!isYearless(date.value) || date.hint !== undefined || next.start - date.end > 12) continue;
		const year = /^\d{4}(?=-\d\d)/.exec(next.value ?? '')?.[0];
		// A comma alone makes no list: « le 3 décembre, le 13 mars 2007 ».
		if (
			!year ||
			next.value!.slice(5) < date.value.slice(5) ||
			!betweenDates.test(text.slice(date.end, next.start)) ||
			(text[date.end] === ',' && !next.oneOfSeveral)
		)
			continue;
		found[index] = { ...date, value: date.value.replaceAll('XXXX', year), oneOfSeveral: true };
		found[index + 1] = { ...next, oneOfSeveral: true };
	}
	return found;
}

/** « 1,5 », “3.12”: a part of a number begins no date. */
function isInNumber(text: string, index: number): boolean {
	const before = text.charAt(index - 1);
	return (before === ',' || before === '.') && /\d/.test(text.charAt(index - 2));
}

/** The date that the first fitting form reads at `index`; none of them: `undefined`; nothing that is a date: `[]`. */
function inForm(
	forms: readonly RegExp[],
	pattern: DatePattern,
	language: Language,
	text: string,
	index: number,
): DateMention[] | undefined {
	for (const form of forms) {
		form.lastIndex = index;
		const match = form.exec(text);
		if (!match) continue;
		const dates = datesOf(match, pattern, language, text);
		if (dates) return dates;
	}
	return undefined;
}

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const number = (text: string | undefined) => (text === undefined ? undefined : Number.parseInt(text, 10));

function datesOf(
	match: RegExpExecArray,
	pattern: DatePattern,
	language: Language,
	text: string,
): DateMention[] | undefined {
	const part = match.groups as Record<string, string | undefined>;
	const start = match.index;
	const end = start + match[0].length;
	const month = (name: string | undefined) => (name === undefined ? undefined : pattern.monthOf(name));
	if (part.n1 !== undefined) return numeric(part, language, { start, end });
	const first: Parts = {
		year: number(part.y1),
		month: part.r === undefined ? month(part.m1) : romanMonths.indexOf(part.r) + 1,
		day: number(part.d1),
	};
	const last: Parts = { year: number(part.y2), month: month(part.m2), day: number(part.d2) };
	const isRun = last.day !== undefined || last.month !== undefined || last.year !== undefined;
	const yearless = first.year === undefined && last.year === undefined;
	// « l’article 45 mai » is no day, and no mistaken one either.
	if (yearless && [first.day, last.day].some(day => day !== undefined && (day < 1 || day > 31))) return undefined;
	const hint = yearless ? hintAt(pattern, text, start, end) : undefined;
	if (hint === 'recurring') return [];
	if (!isRun) return [mention({ start, end }, isoOf(first), hint)];
	// “January 8 to 10, 2018”: the month stands first, and what stands once is of both.
	const shared = part.m1 !== undefined && part.m2 === undefined;
	const run = runOf(first, shared ? { ...first, day: last.day } : last);
	const slash = /^\D*\d+\D{0,6}\//u.test(match[0]) && part.and === undefined;
	// « 13/25 juin 1891 »: two calendars, of which the second is ours.
	if (slash && !follows(run.from, run.to)) return [mention({ start, end }, isoOf(run.to), hint)];
	// “on December 5 and 12 countries”: what is counted is no day.
	if (shared && yearless && /^\s+\p{Ll}/u.test(text.slice(end)) && !follows(run.from, run.to)) {
		const word = /^\s+(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1];
		if (word && !language.small.has(word)) return undefined;
	}
	// « les 16 et 21 juin »: one expression, from its first day to its last. Two dates of their own are two, unless they touch.
	const between = () => holds(pattern.beforePair, text, start);
	if (part.and === undefined || part.m1 === undefined || shared || follows(run.from, run.to) || between())
		return [mention({ start, end }, run.value, hint)];
	const joint = start + match[0].indexOf(part.and);
	return [
		{ ...mention({ start, end: joint }, isoOf(run.from), hint), oneOfSeveral: true },
		{ ...mention({ start: joint + part.and.length, end }, isoOf(run.to), hint), oneOfSeveral: true },
	];
}

function numeric(part: Record<string, string | undefined>, { dates }: Language, span: Span): DateMention[] | undefined {
	const [one, two] = [Number(part.n1), Number(part.n2)];
	const year = Number(part.y1);
	if (one < 1 || two < 1 || Math.min(one, two) > 12 || Math.max(one, two) > 31) return undefined;
	if (dates.numeric === 'day-first')
		return two > 12 ? undefined : [mention(span, isoOf({ year, month: two, day: one }))];
	// Day or month first? Certain only where one of the two can be no month, or where both are the same.
	if (one <= 12 && two <= 12 && one !== two) return undefined;
	return [mention(span, isoOf({ year, month: Math.min(one, two), day: Math.max(one, two) }))];
}

const iso = /(\d{4})-(\d\d)-(\d\d)(?![\p{L}\p{N}])/uy;

function isoDay(text: string, index: number): DateMention[] | undefined {
	iso.lastIndex = index;
	const match = iso.exec(text);
	if (!match || !/^(?:1|20)/.test(match[0])) return undefined;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	return month <= 12 && day <= 31
		? [mention({ start: index, end: iso.lastIndex }, isoOf({ year, month, day }))]
		: undefined;
}

// « vingt-troisième jour du mois de septembre », “in the year of our Lord”.
const before = 56;
const behind = 120;

/** « le trente juin mil neuf cent soixante-sept »: `index` is the month's. */
function inWords(pattern: DatePattern, text: string, index: number, done: number): DateMention[] | undefined {
	const first = Math.max(0, index - before);
	const near = small(text.slice(first, index + behind));
	if (!holds(pattern.dayWordBefore, near, index - first) && !holds(pattern.yearWordBehind, near, index - first))
		return undefined;
	const from = Math.max(done, index - before);
	const around = text.slice(from, index + behind);
	for (const form of pattern.worded()) {
		form.lastIndex = 0;
		for (let match = form.exec(around); match; match = form.exec(around)) {
			const part = match.groups as Record<string, string | undefined>;
			const start = from + match.index;
			if (start > index || start + match[0].length <= index) continue;
			const year = part.Y1 === undefined ? number(part.y1) : yearOf(pattern.yearNumbers(part.Y1));
			if (year === undefined) continue;
			const day = part.D1 === undefined ? number(part.d1) : dayOf(pattern.dayNumbers(part.D1));
			return [mention({ start, end: start + match[0].length }, isoOf({ year, month: pattern.monthOf(part.m1!), day }))];
		}
	}
	return undefined;
}

/** « l’an deux mille huit »: `index` is that of its thousand. */
function yearInWords(pattern: DatePattern, text: string, index: number, done: number): DateMention[] | undefined {
	const from = Math.max(done, index - before);
	const around = text.slice(from, index + behind);
	const worded = pattern.wordedYear();
	worded.lastIndex = 0;
	const match = worded.exec(around);
	const year = match ? yearOf(pattern.yearNumbers(match[0])) : undefined;
	if (!match || year === undefined) return undefined;
	return [mention({ start: from + match.index, end: from + match.index + match[0].length }, String(year))];
}
