// Of which day a text certainly has a person act: visitors, agents beside a date, whoever is thanked, authors of the text.
import type { Mention } from '../analysis/facts.ts';
import type { Stretch } from '../document/document.ts';
import { small } from '../text/patterns.ts';
import { sentenceAround } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { folded } from '../text/words.ts';
import type { Subject } from './check.ts';
import { mentionsBetween } from './nearby.ts';

interface OnDay {
	readonly mention: Mention;
	/** ISO 8601 / EDTF: the day on which the text has the person act. */
	readonly day: string;
	/** The office was the person’s “then”: a year is then enough. */
	readonly heldThen?: true;
}

// « , signé le 5 mai 2011 par le Président …»: an agent stands this close to its date.
const reach = 90;
const longestName = 60;

function isKnownPerson({ kind, entity }: Mention): boolean {
	return kind === 'person' && entity?.type === 'person';
}

/** Persons on record, each with a day on which the text has him act; one and the same may come more than once. */
export function* personsOnDays(subject: Subject): Iterable<OnDay> {
	const { document, facts } = subject;
	const people = facts.mentions.filter(isKnownPerson);
	if (people.length === 0) return;
	const near = ({ start, end }: Span) =>
		mentionsBetween(facts, start - reach - longestName, end + reach).filter(isKnownPerson);
	for (const claim of facts.claims) {
		if (claim.property === 'held' && claim.about.startsWith('visit:'))
			for (const mention of near(claim.subject))
				if (contains(claim.subject, mention)) yield { mention, day: claim.value };
		// “signed on 5 May 2011 by President …”
		for (const mention of near(claim.span)) {
			const [first, last] = mention.start < claim.span.start ? [mention, claim.span] : [claim.span, mention];
			const between = document.text.slice(first.end, last.start);
			if (between.length > reach || /[.;:]\s|\n\s*\n/u.test(between)) continue;
			if (agent(document.language.acts.by, document.text, mention)) yield { mention, day: claim.value };
		}
	}
	for (const mention of people) yield* ownDays(subject, mention);
	const { date } = document.header;
	// An opening that tells of other days too leaves open who acted when.
	if (!date || !facts.opening?.every(value => value?.slice(0, 4) === date.slice(0, 4))) return;
	for (const mention of people) yield { mention, day: date };
}

/** What is said of a person behind his name: “the Secretary-General, Kofi Annan, who opened the Conference on 5 June 2017”. */
function* ownDays({ document, facts }: Subject, mention: Mention): Iterable<OnDay> {
	const { text, language, header } = document;
	const { who, attends, deeds, thanked } = language.persons;
	const from = officeBehind(document, mention)?.end ?? mention.end;
	const next = mentionsBetween(facts, from, from + reach).find(isDay);
	const between = next ? text.slice(from, next.start) : '';
	const told = small(between);
	// “by the Secretary-General, Kofi Annan, on 5 June 2005”
	const byHim = besideDay.test(between) && agent(language.acts.by, text, mention);
	if (next && (byHim || who.test(told) || attends.test(told))) yield { mention, day: next.value! };
	// “the Secretary-General, Kofi Annan, opened the Conference in June 2005”: what only an office lets one do.
	const soon = mentionsBetween(facts, from, from + reach).find(isMonthOrDay);
	if (soon && language.persons.presides.test(small(text.slice(from, soon.start)))) yield { mention, day: soon.value! };
	// “chaired on 8 and 9 July 2016, by the Secretary General”
	const earlier = mentionsBetween(facts, mention.start - 2 * reach, mention.start).findLast(isDay);
	const ahead = earlier ? text.slice(earlier.end, mention.start) : '';
	if (earlier && ahead.length <= reach && language.persons.byWhom.test(ahead)) yield { mention, day: earlier.value! };
	const { start, end } = sentenceAround(text, mention);
	yield* inThen({ document, facts }, mention, start);
	const others = mentionsBetween(facts, start, end).filter(each => each.start !== mention.start && each.end <= end);
	const dates = others.filter(({ kind }) => kind === 'date');
	// “for [his] address of 24 September 2025”: the only day of the sentence, and nobody else of whom it may be told.
	const [day] = dates;
	if (day?.value && isMonth(day) && dates.length === 1 && !others.some(({ kind }) => kind === 'person')) {
		const deed = text.slice(from, day.start);
		if (day.start >= from && deed.length <= reach && deeds.test(small(deed))) yield { mention, day: day.value };
	}
	// “the then Secretary-General, Kofi Annan, who had come in 2005”: the only time of the sentence, if but a year.
	const lead = text.slice(Math.max(start, mention.start - longestThen), mention.start);
	if (day && dates.length === 1 && day.start >= from && language.persons.thenBefore.test(small(lead))) {
		const told = text.slice(from, day.start);
		if (
			/^\d{4}(?:-\d\d){0,2}$/u.test(day.value ?? '') &&
			told.length <= reach &&
			language.persons.thenDid.test(small(told))
		)
			yield { mention, day: day.value!, heldThen: true };
	}
	// Thanked on the text's own day: an office that he no longer holds would be called so.
	if (
		header.date &&
		header.dateFrom !== 'opening' &&
		dates.length === 0 &&
		thanked.test(text.slice(start, mention.start))
	)
		yield { mention, day: header.date };
}

/** “in 2013 the [then] Secretary-General, Ban Ki-moon”: the only time before the name in its sentence. */
function* inThen(
	{ document, facts }: Pick<Subject, 'document' | 'facts'>,
	mention: Mention,
	from: number,
): Iterable<OnDay> {
	const { text, language } = document;
	const earlier = mentionsBetween(facts, from, mention.start).filter(
		({ kind, start, end }) => kind === 'date' && start >= from && end <= mention.start,
	);
	const [date] = earlier;
	if (earlier.length !== 1 || !/^\d{4}(?:-\d\d){0,2}$/u.test(date!.value ?? '')) return;
	const between = text.slice(date!.end, mention.start);
	if (
		between.length <= longestThen &&
		language.persons.heldThen.test(small(between)) &&
		!/[.;:]\s/u.test(between.replace(/\bM\.\s/u, ''))
	)
		yield { mention, day: date!.value!, heldThen: true };
}

// “, the then Secretary-General of the United Nations, Mr”
const longestThen = 80;

// “by the President [in New Delhi on] 3 May”, « par le Président [, à Paris, le] 3 mai ».
const besideDay =
	/^\s*,?\s*(?:\p{Ll}{1,2}\s+(?:\p{Ll}{2}\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3}\s*,?\s+)?(?:\p{Ll}{2,3}\s+)?$/u;

function isDay({ kind, value }: Mention): boolean {
	return kind === 'date' && /^\d{4}-\d\d-\d\d/u.test(value ?? '');
}

function isMonthOrDay(mention: Mention): boolean {
	return mention.kind === 'date' && isMonth(mention);
}

function isMonth({ value }: Mention): boolean {
	return /^\d{4}-\d\d/u.test(value ?? '');
}

/** « par le Président [Nicolas Sarkozy] ». */
function agent(by: RegExp, text: string, { start }: Span): boolean {
	// “by the Secretary-General, [Kofi Annan]”: the comma before a name parts nothing.
	return by.test(text.slice(Math.max(0, start - reach), start).replace(/,\s*(?:(?:Mr|Mrs|Ms|M|Mme|Dr)\.?\s+)?$/u, ' '));
}

/** “Ban Ki-moon[, Secretary-General of the United Nations],”: the office in apposition, folded and without its article, and where it ends. */
export function officeBehind(
	{ text, language }: Stretch,
	{ end }: Span,
): { readonly words: string; readonly end: number } | undefined {
	const behind = /^\s*,\s+([^,;.:()]{5,120})(?=[,;.:)]|$)/u.exec(text.slice(end, end + longestOffice));
	if (!behind) return undefined;
	const [first, ...rest] = folded(behind[1]!).split(' ');
	const words = language.articles.has(first!) ? rest : [first!, ...rest];
	// “Managing [Director]”: not « , a participé … ».
	if (!words.slice(0, 2).some(word => language.persons.offices.has(word))) return undefined;
	return { words: words.join(' '), end: end + behind[0].length };
}

const longestOffice = 140;
