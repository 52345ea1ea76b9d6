// What a pack says of how its language writes dates. Data only; `date-pattern.ts` compiles it, `read-dates.ts` uses it.

/**
 * Which year a date written without one is of: that of the text, counted from it (“last year” is -1); the nearest one
 * `before` or `after` the text's day (“last June”); or `open`: there is a year, and it is not to be told from here.
 */
export type YearHint = number | 'before' | 'after' | 'open';

/** A part of a year: its first and last month, or its season as EDTF numbers them, 21 spring to 24 winter. */
export type PartOfYear = readonly [first: number, last: number] | number;

/**
 * How the language writes dates. Patterns are sources; a blank in them matches any white space. Those named `before…`
 * are held against the text that ends where the date begins, those named `behind…` against the text behind it.
 */
export interface DateWords {
	/** January first; each a pattern of every accepted spelling. */
	readonly months: readonly string[];
	/** Monday first; likewise. */
	readonly weekdays: readonly string[];
	/** What may stand between a weekday and its day. */
	readonly behindWeekday: string;
	/** A day of the month, with its ending: `1er`, `26th`. The digits are read out of what it matches. */
	readonly day: string;
	/**
	 * Ways to put a date together that begin with a day; the first that matches wins. `{d}` day, `{m}` month, `{y}`
	 * year, `{v}` a weekday that is passed over, `{x}` a month that is passed over, `{l}` more days of a list, `{j}` what
	 * joins the two ends of a run. A second day, month or year closes a run.
	 */
	readonly dayForms: readonly string[];
	/** Likewise, those that begin with a month. */
	readonly monthForms: readonly string[];
	/** What joins the ends of a run, dashes apart. */
	readonly to: string;
	/** What joins two days: a run where one follows the other, two dates where not. */
	readonly and: string;
	/** How 04/07/2019 is read: `day-first`, or `unsettled` where usage differs. */
	readonly numeric: 'day-first' | 'unsettled';
	/** Number words, the longer of two that begin alike first: of days, and of years. */
	readonly dayWords: readonly (readonly [string, number])[];
	readonly yearWords: readonly (readonly [string, number])[];
	/** What may stand between two of them. */
	readonly betweenNumberWords: string;
	/** Dates in words. `{D}` day, `{Y}` year in words; `{d}`, `{m}`, `{y}` as above. Capitals do not matter. */
	readonly wordedForms: readonly string[];
	/** What stands before a year in words without a day: « l’an ». */
	readonly beforeWordedYear: string;
	/** « premier semestre », “spring”; and what may stand between it and the year. */
	readonly parts: readonly (readonly [string, PartOfYear])[];
	readonly betweenPartAndYear: string;
	/** « années » 1990, 1990 “s”: what makes a decade of a year that ends in 0, or of 90. */
	readonly beforeDecade: string;
	readonly behindDecade: string;
	/** « vers », “circa”; « environ ». */
	readonly beforeAbout: string;
	readonly behindAbout: string;
	/** What must stand before a bare year to make it one: `in`, « depuis ». */
	readonly beforeYear: string;
	/** What may be written on to it: “FY2027”. */
	readonly gluedToYear: string;
	/** What stands behind one: “2030 targets”, “2025 marks”. */
	readonly behindYear: string;
	/** What may not stand behind a bare year. */
	readonly notBehindYear: string;
	/** « entre » 2013 « et » 2017: here “and” joins the ends of a run. */
	readonly beforePair: string;
	/** Words behind which two years are the ends of a run though the second be the earlier: “the years 2030 to 2027”. */
	readonly beforeRun: string;
	/** What joins two bare years: « 2013 et 2014 ». */
	readonly betweenYears: string;
	/** What joins the ends of a run of them: « de 2013 à 2017 ». */
	readonly throughYears: string;
	/** What must stand before a month without day or year to make it a date. */
	readonly beforeMonth: string;
	/** Likewise, for months whose name is no other word; and the names, as written, that are one. */
	readonly beforePlainMonth: string;
	readonly otherWords: readonly string[];
	/** Names that are no month unless a day or a year stands with them. Nor is one cut short: « un groupe de sept. » */
	readonly neverAlone: readonly string[];
	/** What tells the year of a date without one. */
	readonly hintsBefore: readonly (readonly [string, YearHint])[];
	readonly hintsBehind: readonly (readonly [string, YearHint])[];
	/** “each year”: no date at all. */
	readonly recurringBefore: string;
	readonly recurringBehind: string;
}
