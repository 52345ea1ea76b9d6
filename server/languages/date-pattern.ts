// Compiles what a pack says of its dates.
import { derived, kept, whenAsked } from '../text/derived.ts';
import { small } from '../text/patterns.ts';
import type { DateWords, PartOfYear, YearHint } from './date-words.ts';
import type { Language } from './language.ts';
import { numberPattern, numbersIn } from './number-words.ts';

export const yearSource = '(?:1\\d|20)\\d\\d';
const notOn = '(?![\\p{L}\\p{N}])';
/** « 8 août 1972Jean »: web pages lose line ends. */
const notOnRunning = '(?![\\p{Ll}\\p{N}])';
const dash = '[ \u00a0\u202f]?[-–—][ \u00a0\u202f]?';

export const datePattern = derived(({ dates }: Language) => {
	const form = (source: string) => new RegExp(filled(source, dates) + notOnRunning, 'uy');
	const { months, weekdays } = dates;
	const dayForms = [
		...dates.dayForms.map(form),
		new RegExp(
			`(?<d1>\\d{1,2})[\\s.]\\s?(?<r>I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[\\s.]\\s?(?<y1>${yearSource})${notOn}`,
			'uy',
		),
		new RegExp(`(?<n1>\\d{1,2})(?<s>[/.-])(?<n2>\\d{1,2})\\k<s>(?<y1>${yearSource})${notOn}`, 'uy'),
	];
	const monthForms = dates.monthForms.map(form);
	return {
		/** Where a date may begin: all else is tried there only. Without `u` and lookbehind, which cost half the speed. */
		anchors: new RegExp(
			`\\b(?:(?:${dates.gluedToYear})?\\d+|(?:${months.join('|')})|(${weekdays.join('|')})|([Mm]il(?=l?e?\\s)|[Tt]housand))`,
			'g',
		),
		dayForms,
		monthForms,
		behindWeekday: behind(`(?:${dates.behindWeekday})`),
		worded: whenAsked(() =>
			dates.wordedForms.map(source => new RegExp(`(?<![\\p{L}\\p{N}])${filled(source, dates)}${notOn}`, 'giu')),
		),
		wordedYear: whenAsked(
			() => new RegExp(`(?<=${spaced(dates.beforeWordedYear)})${filled('{Y}', dates)}${notOn}`, 'giu'),
		),
		/** What a date in words has before its month, or behind it: most months have neither, and cost nothing. */
		dayWordBefore: new RegExp(`(?<=(?<!\\p{L})(?:${sourcesOf(dates.dayWords)})[^\\p{N}.,;:()]{0,24})`, 'uy'),
		yearWordBehind: new RegExp(
			`\\p{L}+[^\\p{N}.;:()]{1,32}?(?<!\\p{L})(?:${sourcesOf(dates.yearWords)})(?!\\p{L})`,
			'uy',
		),
		dayNumbers: numbersIn(dates.dayWords),
		yearNumbers: numbersIn(dates.yearWords),
		monthOf: indexIn(months, 1),
		weekdayOf: indexIn(weekdays, 0),
		anyPart: before(`(?:${sourcesOf(dates.parts)})${dates.betweenPartAndYear}`),
		parts: whenAsked(() =>
			dates.parts.map(([source, part]): [RegExp, PartOfYear] => [
				new RegExp(`${word(`(?:${source})${dates.betweenPartAndYear}`)}$`, 'u'),
				part,
			]),
		),
		beforeDecade: before(dates.beforeDecade),
		behindDecade: behind(dates.behindDecade),
		beforeAbout: before(dates.beforeAbout),
		behindAbout: behind(dates.behindAbout),
		beforeYear: before(dates.beforeYear),
		behindYear: behind(dates.behindYear),
		notBehindYear: behind(dates.notBehindYear),
		beforePair: before(dates.beforePair),
		beforeRun: before(dates.beforeRun),
		yearPair: new RegExp(`${yearSource}${spaced(dates.betweenYears)}(?<y2>${yearSource})${notOn}`, 'uy'),
		yearRun: new RegExp(`${yearSource}${spaced(dates.throughYears)}(?<y2>${yearSource})${notOn}`, 'uy'),
		betweenYears: new RegExp(`^(?:${spaced(dates.betweenYears)})$`, 'u'),
		/** « , 2014 et 2015 »: a list of years goes on. */
		yearsGoOn: new RegExp(`(?:,\\s+${yearSource})*(?:${spaced(dates.betweenYears)})${yearSource}${notOn}`, 'uy'),
		beforeMonth: before(dates.beforeMonth),
		beforePlainMonth: before(dates.beforePlainMonth),
		betweenDates: new RegExp(`^(?:,\\s+|${spaced(dates.and)})(?:\\p{L}{1,3}\\s+)?$`, 'u'),
		betweenMonths: new RegExp(`^(?:,\\s+|${dash}|${spaced(dates.and)}|${spaced(dates.to)})$`, 'u'),
		/** Most dates without a year have none of these beside them. */
		hintBefore: before(sourcesOf(dates.hintsBefore)),
		hintBehind: behind(sourcesOf(dates.hintsBehind)),
		hintsBefore: whenAsked(() => dates.hintsBefore.map(([source, hint]): [RegExp, YearHint] => [before(source), hint])),
		hintsBehind: whenAsked(() => dates.hintsBehind.map(([source, hint]): [RegExp, YearHint] => [behind(source), hint])),
		recurringBefore: before(dates.recurringBefore),
		recurringBehind: behind(dates.recurringBehind),
	};
});

export type DatePattern = ReturnType<typeof datePattern>;

/** Whether a date can begin in a word, by its key: one with digits, or with the name of a month or weekday in it. */
export function dateOpener({ dates }: Language): (key: string) => boolean {
	const names = [...dates.months, ...dates.weekdays].join('|').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
	// Behind what is cut short stands a stop, which ends the word.
	const pattern = new RegExp(`\\d|${names.replaceAll('\\.', '$')}|mill?e?$|thousand`, 'u');
	return key => pattern.test(key);
}

function sourcesOf(words: readonly (readonly [string, unknown])[]): string {
	return words.map(([source]) => source).join('|');
}

/** Blanks as any white space: a date may run over a line's end. */
function spaced(source: string): string {
	return source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
}

/**
 * Sticky: holds where a date begins. It looks back from there: a pattern that ends in `$` is tried at every letter of what
 * it is asked of.
 */
function before(source: string): RegExp {
	return new RegExp(`(?<=${word(source)})`, 'uy');
}

/** Begins no word in its middle. */
function word(source: string): string {
	return `(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))(?:${spaced(source)})`;
}

/** Sticky: holds at the end of a date. */
function behind(source: string): RegExp {
	return new RegExp(spaced(source), 'uy');
}

function filled(source: string, dates: DateWords): string {
	const seen: Record<string, number> = {};
	return spaced(source).replace(/\{([dmyvxljDY])\}/g, (_, kind: string) => {
		seen[kind] = (seen[kind] ?? 0) + 1;
		const group = (inner: string) => `(?<${kind}${seen[kind]}>${inner})`;
		switch (kind) {
			case 'd':
				return `${group(dates.day)}(?!\\d)`;
			case 'm':
				return group(dates.months.join('|'));
			case 'x':
				return `(?:${dates.months.join('|')})`;
			case 'v':
				return `(?:${dates.weekdays.join('|')})`;
			case 'l':
				return group(`(?:,\\s+(?:${dates.day})(?!\\d))*`);
			case 'j':
				return `(?:${spaced(dates.to)}|${dash}|\\s?/\\s?|(?<and>${spaced(dates.and)}))`;
			case 'D':
				return group(numberPattern(dates.dayWords, dates.betweenNumberWords, 3));
			case 'Y':
				return group(numberPattern(dates.yearWords, dates.betweenNumberWords, 9));
			default:
				return `${group(yearSource)}(?!\\d)`;
		}
	});
}

function indexIn(sources: readonly string[], first: number): (text: string) => number {
	const pattern = new RegExp(`^(?:${sources.map(source => `(${source.toLowerCase()})`).join('|')})$`, 'u');
	return kept(text => {
		const [, ...groups] = pattern.exec(small(text)) ?? [];
		return groups.findIndex(group => group !== undefined) + first;
	});
}
