// Of which time a name in the draft is spoken: everything is judged as of the date it speaks of.

import type { Mention } from '../analysis/facts.ts';
import { isYearless } from '../languages/calendar.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Subject } from './check.ts';
import { mentionsBetween } from './nearby.ts';

// « dès 1995, au sein de l’»: no more stands between a date and a name that it governs.
const reach = 40;
const longestDate = 60;

/** The date (ISO 8601 / EDTF) that governs the name at `span` in its own clause; undefined where none certainly does. */
export function dateBeside({ document, facts }: Subject, span: Span): string | undefined {
	const { before, behind } = document.language.bodies.spokenOf;
	for (const mention of mentionsBetween(facts, span.start - longestDate - reach, span.end + reach)) {
		if (mention.kind !== 'date' || mention.value === undefined || isYearless(mention.value)) continue;
		const first = mention.end <= span.start;
		const between = first ? document.text.slice(mention.end, span.start) : document.text.slice(span.end, mention.start);
		if (between.length > reach || (first ? span.start - mention.end : mention.start - span.end) < 0) continue;
		if ((first ? before : behind).test(between)) return mention.value;
	}
	return undefined;
}

// “the Organization …, which in 1980 was already”: and no more behind a relative.
const wideReach = 70;

/**
 * Likewise with more between, where the words around tell nothing of the body's founding: enough to say that it is
 * spoken of at a time, not that its name is of that time.
 */
export function dateAround({ document, facts }: Subject, span: Span): Mention | undefined {
	const { text, language } = document;
	const { widelyBefore, widelyBehind, early, atWork, making } = language.bodies.spokenOf;
	const sentence = sentenceAround(text, span);
	for (const mention of mentionsBetween(facts, sentence.start, span.end + wideReach)) {
		if (mention.kind !== 'date' || mention.value === undefined || isYearless(mention.value)) continue;
		const first = mention.end <= span.start;
		if (!first && mention.start < span.end) continue;
		const between = first ? text.slice(mention.end, span.start) : text.slice(span.end, mention.start);
		const earlyOn =
			first &&
			atWork.test(between) &&
			early.test(text.slice(Math.max(sentence.start, mention.start - beside), mention.start));
		if (between.length > wideReach || !(earlyOn || (first ? widelyBefore : widelyBehind).test(between))) continue;
		const around = first ? text.slice(Math.max(sentence.start, mention.start - wideReach), span.start) : between;
		if (!making.test(around)) return mention;
	}
	return undefined;
}

// « l’ancienne », “now the”: so close to a name, they speak of its other times.
const beside = 60;
const longestTitle = 400;

/** Whether the words around a name say themselves that it is another time's, or quote it, or it stands in a title. */
export function saysItself({ document, facts }: Subject, span: Span): boolean {
	const { text, language } = document;
	const around = `${text.slice(Math.max(0, span.start - beside), span.start)} ${text.slice(span.end, span.end + beside)}`;
	if (language.bodies.spokenOf.otherTime.test(around)) return true;
	const before = text.slice(Math.max(0, span.start - 200), span.start);
	const quoted =
		Math.max(before.lastIndexOf('«'), before.lastIndexOf('“')) >
		Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
	return (
		quoted ||
		mentionsBetween(facts, span.start - longestTitle, span.start).some(
			each => each.kind === 'agreement' && span.end <= each.end && (each.start < span.start || span.end < each.end),
		)
	);
}

/**
 * Whether a date up to `until` stands in the same sentence, before the name or, if asked, behind it too: of which time the
 * name is spoken is then not certain.
 */
export function otherDates({ document, facts }: Subject, span: Span, until: string, behind = false): boolean {
	const { start, end } = sentenceAround(document.text, span);
	const last = behind ? end : span.start;
	const dates = mentionsBetween(facts, start, last).filter(
		({ kind, value, ...date }) => kind === 'date' && value !== undefined && date.start >= start && date.end <= last,
	);
	const past = dates.filter(({ value }) => value!.slice(0, 10) <= until);
	return past.length > 0 && !areOfActs({ document, facts }, past, dates.at(-1)!, span);
}

/** « à la Convention, en vigueur depuis le …, et à l’action de l’Organisation … »: told of acts, of which an enumeration has gone on to the name. */
function areOfActs(
	{ document, facts }: Pick<Subject, 'document' | 'facts'>,
	dates: readonly Span[],
	last: Span,
	name: Span,
): boolean {
	if (
		last.end > name.start ||
		!document.language.bodies.spokenOf.further.test(document.text.slice(last.end, name.start))
	)
		return false;
	return dates.every(date =>
		facts.claims.some(
			({ span, subject, property }) =>
				madeOfActs.has(property) && span.start === date.start && subject.end <= date.start,
		),
	);
}

const madeOfActs: ReadonlySet<string> = new Set([
	'signed',
	'adopted',
	'opened',
	'dated',
	'inForce',
	'provisional',
	'ended',
]);
