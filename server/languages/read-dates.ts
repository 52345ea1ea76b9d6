// Finds dates in running text. One engine; what a date looks like is each pack's own data.
import { derived, kept } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { daysIn } from './calendar.ts';
import type { Language } from './language.ts';

/** A date in a text. Offsets are those of the text it was read from. */
export interface DateMention extends Span {
	/**
	 * ISO 8601 / EDTF: `2024-11-05`, `2024-11`, `2024`, `2024-11-04/2024-11-05`; a date written without its year has
	 * `XXXX` for it (EDTF level 1) until the text's own date settles it. Absent when there is no such day.
	 */
	readonly value?: string;
	/** The weekday written with it, 0 for Monday. */
	readonly weekday?: Span & { readonly index: number };
}

/** Every date of `text`, in order. Total: no text makes it throw. */
export function readDates(language: Language, text: string): DateMention[] {
	const found: DateMention[] = [];
	for (const window of windows(text))
		found.push(...datesIn(language, text.slice(window.start, window.end), window.start));
	return found;
}

// « mercredi 30 septembre 2017 au mercredi 2 septembre 2018 »: the words of a date reach no further from its digits.
const before = 48;
const behind = 72;

/** Where a date can be: there is none without a digit, and most of a text is far from any. */
function windows(text: string): Span[] {
	const found: { start: number; end: number }[] = [];
	for (const { index } of text.matchAll(/\d+/g)) {
		const last = found.at(-1);
		if (last && index - before <= last.end) last.end = Math.min(text.length, index + behind);
		else found.push({ start: Math.max(0, index - before), end: Math.min(text.length, index + behind) });
	}
	return found;
}

/** `offset` is where `text` stands in the whole. */
function datesIn(language: Language, text: string, offset: number): DateMention[] {
	const { starts, pattern, monthOf, weekdayOf } = compiled(language);
	const found: DateMention[] = [];
	let done = 0;
	for (const { index } of text.matchAll(starts)) {
		if (index < done) continue;
		pattern.lastIndex = index;
		const match = pattern.exec(text);
		if (!match) continue;
		done = pattern.lastIndex;
		const part: Record<string, string> = {};
		for (const [name, value] of Object.entries(match.groups!)) {
			if (value !== undefined) part[name.slice(0, name.indexOf('_'))] = value;
		}
		const start = offset + match.index;
		const value = isoValue(part, monthOf);
		const weekday =
			part.w1 === undefined ? undefined : weekdayAt(part.w1, offset + text.indexOf(part.w1, match.index), weekdayOf);
		found.push({
			start,
			end: start + match[0].length,
			...(value === undefined ? {} : { value }),
			...(weekday ? { weekday } : {}),
		});
	}
	return found;
}

function weekdayAt(text: string, start: number, weekdayOf: (text: string) => number) {
	return { start, end: start + text.length, index: weekdayOf(text) };
}

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** `undefined`: there is no such day. */
function isoValue(part: Record<string, string>, monthOf: (text: string) => number): string | undefined {
	const number = (text: string | undefined) => (text === undefined ? undefined : Number.parseInt(text, 10));
	const month = (name: 'm1' | 'm2') => (part[name] === undefined ? undefined : monthOf(part[name]));
	const roman = part.r === undefined ? undefined : romanMonths.indexOf(part.r) + 1;
	const second = part.d2 !== undefined || part.m2 !== undefined || part.y2 !== undefined;
	const from = {
		year: number(part.y1 ?? part.y2),
		month: month('m1') ?? number(part.n) ?? roman ?? month('m2'),
		day: number(part.d1),
	};
	if (!second) return isoOf(from);
	// « 31 mai et 1er juin 2022 »: the year stands once, at the end; « du 8 au 10 janvier 2018 »: so does the month.
	const last = { year: number(part.y2 ?? part.y1), month: month('m2') ?? month('m1'), day: number(part.d2) };
	if (part.y2 === undefined && from.year !== undefined && from.month! > last.month!) from.year--;
	const start = isoOf(from);
	const end = isoOf(last);
	return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

function isoOf({
	year,
	month,
	day,
}: {
	year: number | undefined;
	month: number | undefined;
	day: number | undefined;
}): string | undefined {
	const y = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
	if (month === undefined) return y;
	if (month < 1 || month > 12) return undefined;
	const m = `${y}-${String(month).padStart(2, '0')}`;
	if (day === undefined) return m;
	// Without its year, 29 February is given the benefit of the doubt.
	if (day < 1 || day > daysIn(year ?? 2000, month)) return undefined;
	return `${m}-${String(day).padStart(2, '0')}`;
}

const year = '(?:1\\d|20)\\d\\d';
const notInside = '(?<![\\p{L}\\p{N}])';
const notOn = '(?![\\p{L}\\p{N}])';

const compiled = derived((language: Language) => {
	const { months, weekdays, day, forms, beforeYear, notAfterYear, betweenYears, numeric } = language.dates;
	let alternative = 0;
	const group = (name: string, source: string) => `(?<${name}_${alternative}>${source})`;
	const filled = (form: string) => {
		alternative++;
		const seen: Record<string, number> = {};
		return form.replaceAll(' ', '\\s+').replace(/\{([dmyw])\}/g, (_, kind: string) => {
			seen[kind] = (seen[kind] ?? 0) + 1;
			const name = kind + seen[kind];
			switch (kind) {
				case 'd':
					return `${group(name, day)}(?!\\p{N})`;
				case 'm':
					return group(name, months.join('|'));
				case 'w':
					return group(name, weekdays.join('|'));
				default:
					return group(name, year) + notOn;
			}
		});
	};
	const y = () => {
		alternative++;
		return group('y1', year);
	};
	const sources = [
		...forms.map(form => `${notInside}${filled(form)}${notOn}`),
		`${notInside}${filled('(?<d1_r>\\d{1,2}) (?<r_r>I{1,3}|I?V|VI{1,3}|I?X|XI{1,2}) {y}')}`,
		`${notInside}(?<y1_iso>${year})-(?<n_iso>\\d\\d)-(?<d1_iso>\\d\\d)${notOn}`,
		...(numeric === 'day-first'
			? [`${notInside}(?<d1_num>\\d{1,2})[/.](?<n_num>\\d{1,2})[/.](?<y1_num>${year})${notOn}`]
			: []),
		// 2021-2025
		`${notInside}(?<![-–/.,])(?<y1_run>${year})\\s?[-–]\\s?(?<y2_run>${year})${notOn}(?![-–/])`,
		// A bare year needs a word that asks for one, a year before it, or brackets of its own: « (2006) », but not “1701 (2006)”.
		`(?<=${notInside}(?:${beforeYear.replaceAll(' ', '\\s')})|${year}\\s(?:${betweenYears})\\s|(?<!\\d\\s{0,2})\\()${y()}${notOn}(?![-–/.,]\\d)(?!\\s*(?:${notAfterYear}))`,
	];
	return {
		/** Where a date may begin: the long pattern is tried there only. */
		starts: new RegExp(`${notInside}(?:\\d|${[...months, ...weekdays].join('|')})`, 'gu'),
		pattern: new RegExp(sources.join('|'), 'uy'),
		monthOf: indexIn(months, 1),
		weekdayOf: indexIn(weekdays, 0),
	};
});

function indexIn(sources: readonly string[], first: number): (text: string) => number {
	const patterns = sources.map(source => new RegExp(`^(?:${source})$`, 'u'));
	return kept(text => patterns.findIndex(pattern => pattern.test(text)) + first);
}
