// A year or a month that stands alone is a date only where the words around it say so.

import { holds } from '../text/patterns.ts';
import { type DateMention, hintAt, mention } from './date-mention.ts';
import { type DatePattern, yearSource } from './date-pattern.ts';
import { decadeOf, isoOf, partOfYear } from './date-values.ts';
import type { Language } from './language.ts';

// « d’ici à la fin du premier semestre de l’année »
const reach = 56;

const oneYear = new RegExp(`^${yearSource}$`);
const dashedRun = new RegExp(`${yearSource}\\s?[-–]\\s?(?<y2>${yearSource})(?![\\p{L}\\p{N}])(?![-–/])`, 'uy');
const slashedRun = new RegExp(`${yearSource}/(?<y2>${yearSource})(?![\\p{L}\\p{N}/])`, 'uy');
const shortRun = new RegExp(`${yearSource}[-–/](?<s2>\\d\\d)(?![-–/\\p{L}\\p{N}])`, 'uy');
const bareBefore = /(?<=(?:^|[\s(«“])[’']?)/uy;
const bracketBefore = /(?<=(?<!\d\s{0,2})\()/uy;
const inWord = /[\p{L}\p{N}]/uy;
const partOfMore = /[-–/.,]\d/uy;

/** How long « années » is, with its blank, before the year at `index`: it is part of the date as « 's » is in English. */
function noun({ dates }: Language, text: string, index: number): number {
	if (dates.beforeDecade === '') return 0;
	return /\p{L}+\s+$/u.exec(text.slice(Math.max(0, index - 16), index))?.[0].length ?? 0;
}

/** A year, a run of years, a part of a year or a decade at `index`, where four digits stand, or the two of « années 90 ». */
export function yearAlone(
	pattern: DatePattern,
	language: Language,
	text: string,
	index: number,
	found: readonly DateMention[],
): DateMention[] | undefined {
	const short = !/\d/.test(text[index + 2] ?? '');
	const digits = text.slice(index, index + (short ? 2 : 4));
	const end = index + digits.length;
	if (digits.endsWith('0') && holds(pattern.beforeDecade, text, index) && holds(pattern.behindDecade, text, end)) {
		const year = short ? 1900 + Number(digits) : Number(digits);
		// “the 90s”: of which century the ’10s are is not certain.
		const certain = short ? year >= 1930 && holds(bareBefore, text, index) : oneYear.test(digits);
		if (certain)
			return [
				mention(
					{
						start: index - noun(language, text, index),
						end: end + (/^[’']?s/u.exec(text.slice(end, end + 2))?.[0].length ?? 0),
					},
					decadeOf(year),
				),
			];
	}
	if (short || !oneYear.test(digits)) return undefined;
	const last = found.at(-1);
	// « les années 1990 et 2000 »
	if (
		last?.value?.endsWith('X') &&
		digits.endsWith('0') &&
		pattern.betweenYears.test(text.slice(last.end, index)) &&
		!holds(inWord, text, end)
	)
		return [mention({ start: index, end }, decadeOf(Number(digits)))];
	const year = Number(digits);
	const before = text.charAt(index - 1);
	const run = (form: RegExp) => {
		form.lastIndex = index;
		const groups = form.exec(text)?.groups;
		if (!groups) return undefined;
		const last = groups.y2 === undefined ? year - (year % 100) + Number(groups.s2) : Number(groups.y2);
		return { last, end: form.lastIndex };
	};
	const lead = holds(pattern.anyPart, text, index) ? text.slice(Math.max(0, index - reach), index) : '';
	const part = lead && pattern.parts().find(([source]) => source.test(lead));
	if (part) {
		const season = run(dashedRun) ?? run(slashedRun) ?? run(shortRun);
		const start = index - lead.length + (part[0].exec(lead)?.index ?? 0);
		const until = typeof part[1] === 'number' && season?.last === year + 1 ? season.end : end;
		if (until === end && (holds(inWord, text, end) || holds(partOfMore, text, end))) return undefined;
		return [mention({ start, end: until }, partOfYear(year, part[1]))];
	}
	const dashed = /[-–/.,]/.test(before) ? undefined : run(dashedRun);
	// “n° 2010-1234” is a number.
	if (dashed && (dashed.last >= year || dashed.last >= 1900))
		return [mention({ start: index, end: dashed.end }, `${year}/${dashed.last}`)];
	const about = holds(pattern.beforeAbout, text, index) || holds(pattern.behindAbout, text, end);
	const asked = about || holds(pattern.beforeYear, text, index) || holds(bracketBefore, text, index);
	if (asked) {
		const few = run(shortRun) ?? run(slashedRun);
		if (few && (few.last === year + 1 || (text[end] !== '/' && few.last % 100 > 12 && few.last > year)))
			return [mention({ start: index, end: few.end }, `${year}/${few.last}`)];
		const many = run(pattern.yearRun) ?? (holds(pattern.beforePair, text, index) ? run(pattern.yearPair) : undefined);
		const isRun = many && (many.last > year || holds(pattern.beforeRun, text, index));
		if (isRun && !isCounted(pattern, language, text, many.end, many.last))
			return [mention({ start: index, end: many.end }, `${year}/${many.last}`)];
	}
	if (holds(inWord, text, end) || holds(partOfMore, text, end)) return undefined;
	if (
		!asked &&
		!isListed(pattern, text, index, end, found) &&
		!(year >= 1900 && /^\s?$/.test(before) && holds(pattern.behindYear, text, end))
	)
		return undefined;
	// “about 1850 containers”: here any number may count.
	if (isCounted(pattern, language, text, end, about ? 0 : year)) return undefined;
	return [mention({ start: index, end }, `${year}${about ? '~' : ''}`)];
}

/** « 2013, 2014 et 2015 »: what is listed with a year is one. */
function isListed(
	{ betweenYears, yearsGoOn }: DatePattern,
	text: string,
	index: number,
	end: number,
	found: readonly DateMention[],
): boolean {
	const last = found.at(-1);
	if (!last || index - last.end > 12 || !/^\d{4}$/.test(last.value ?? '')) return false;
	const between = text.slice(last.end, index);
	return betweenYears.test(between) || (/^,\s+$/.test(between) && holds(yearsGoOn, text, end));
}

/** “2000 jobs”: a round number, or one of long ago, is a year only where no noun follows that it may count. */
function isCounted(pattern: DatePattern, { small }: Language, text: string, end: number, year: number): boolean {
	if (holds(pattern.notBehindYear, text, end)) return true;
	if (year % 100 !== 0 && year >= 1800) return false;
	const word = /^\s+(\p{Ll}+)/u.exec(text.slice(end, end + 40))?.[1];
	return word !== undefined && !small.has(word);
}

/** « en juin », “the July meeting”: its year is settled by the text's own date. */
export function monthAlone(
	pattern: DatePattern,
	{ dates }: Language,
	text: string,
	index: number,
	end: number,
	found: readonly DateMention[],
): DateMention[] | undefined {
	const name = text.slice(index, end);
	if (name.endsWith('.') || dates.neverAlone.includes(name) || holds(inWord, text, end)) return undefined;
	const month = pattern.monthOf(name);
	const last = found.at(-1);
	const listed =
		last && /^XXXX-\d\d$/.test(last.value ?? '') && pattern.betweenMonths.test(text.slice(last.end, index));
	if (
		!listed &&
		!holds(pattern.beforeMonth, text, index) &&
		(dates.otherWords.includes(name) || !holds(pattern.beforePlainMonth, text, index))
	)
		return undefined;
	const hint = hintAt(pattern, text, index, end);
	if (hint === 'recurring') return [];
	return [mention({ start: index, end }, isoOf({ month }), hint)];
}
