// A date as it is found, and what the words beside it say of its year.

import { holds } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';
import type { DatePattern } from './date-pattern.ts';
import type { YearHint } from './date-words.ts';

/** A date in a text. Offsets are those of the text it was read from. */
export interface DateMention extends Span {
	/**
	 * ISO 8601 and EDTF (ISO 8601-2). Level 0: a day `2024-11-05`, a month `2024-11`, a year `2024`, and intervals of
	 * them, `2024-11-04/2024-11-05`; so are written quarters and halves of a year, `2024-01/2024-06`. Level 1: a season
	 * `2024-21` (21 spring, 22 summer, 23 autumn, 24 winter), a decade `199X`, an approximate year `1990~`; and a date
	 * written without its year has `XXXX` for it until the text's own date settles it. Absent when there is no such day.
	 */
	readonly value?: string | undefined;
	/** Of a date without its year: what the words beside it say of the year. */
	readonly hint?: YearHint | undefined;
	/** « signés le 3 mars 2008 et le 5 mai 2010 »: of two things, or twice of one? Nothing is claimed by such a date. */
	readonly oneOfSeveral?: true | undefined;
	/** The weekday written with it, 0 for Monday. */
	readonly weekday?: (Span & { readonly index: number }) | undefined;
}

/** What stands beside a date without its year and tells it; “each year” tells that it is none. */
export function hintAt(
	pattern: DatePattern,
	text: string,
	start: number,
	end: number,
): YearHint | 'recurring' | undefined {
	if (holds(pattern.recurringBefore, text, start) || holds(pattern.recurringBehind, text, end)) return 'recurring';
	const { hintBefore, hintsBefore, hintBehind, hintsBehind } = pattern;
	const behind = holds(hintBehind, text, end) ? hintsBehind().find(([source]) => holds(source, text, end)) : undefined;
	if (behind) return behind[1];
	return holds(hintBefore, text, start) ? hintsBefore().find(([source]) => holds(source, text, start))?.[1] : undefined;
}

/** With all fields in one order: every date of a text is looked at again and again. */
export function mention({ start, end }: Span, value: string | undefined, hint?: YearHint): DateMention {
	return { start, end, value, hint, oneOfSeveral: undefined, weekday: undefined };
}
