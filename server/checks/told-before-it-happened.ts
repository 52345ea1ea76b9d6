// What the text tells as done lies after its own date.
import type { Claim } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import type { Stretch } from '../document/document.ts';
import { bounds } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import { matchesOf } from '../text/patterns.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Check, type Fix, type Subject, writing } from './check.ts';
import { comparable, contradiction, writtenFor } from './contradiction.ts';
import { nearly } from './near-dates.ts';
import { mentionsBetween } from './nearby.ts';
import { type Precedent, precedents } from './precedents.ts';

export const toldBeforeItHappened: Check = {
	code: 'told-before-it-happened',
	severity: 'warning',
	*paragraph(subject) {
		const { document, facts } = subject;
		const { language, header } = document;
		// A date that the opening alone gives is the day of what it tells, not surely the text's.
		if (!header.date || header.dateFrom === 'opening') return;
		const { done, attributed, detour, nouns, toCome, limit } = language.statuses.tense;
		for (const { kind, value, yearless, start, end } of facts.mentions) {
			if (kind !== 'date' || yearless || value === undefined || !/^\d/u.test(value)) continue;
			if (bounds(value.split('/')[0]!).first <= header.date) continue;
			const { text } = document;
			const before = text.slice(Math.max(0, start - reach), start);
			const sentence = sentenceAround(text, { start, end });
			const clause = text.slice(Math.max(sentence.start, start - reach), start);
			// Another date between the verb and this one: the verb is said of that one.
			const verb = [matchesOf(done, clause).at(-1), attributed.exec(clause)].find(
				each => each && !detour.test(clause.slice(each.index + each[0].length)),
			);
			if (!verb || limit.test(before) || toCome.test(clause)) continue;
			// « le sommet du 3 mai 2026 »: a noun's date, not the verb's.
			if (!value.includes('/') && nouns.test(before)) continue;
			const from = start - clause.length + verb.index;
			if (mentionsBetween(facts, from, start).some(each => each.kind === 'date' && each.end <= start)) continue;
			if (toCome.test(text.slice(end, Math.min(end + reach, sentence.end)))) continue;
			const last = header.date;
			const slip = recordedDay(subject, start, last);
			yield {
				span: { start, end },
				message: {
					en: `Told as done, and yet after the date of the text, ${english.writeDate(last)}.`,
					fr: `Dit comme accompli, et pourtant postérieur à la date du texte, ${french.writeDate(last)}.`,
				},
				...(slip ? { because: [slip.evidence()] } : {}),
				fixes: [
					...(slip ? writtenFor(document, slip.claim, slip.value) : []),
					...toldAhead(document, { start: from, end: from + verb[0].length }),
				],
			};
		}
	},
};

/** The day on record for which the draft's is a slip: done by the time of the text, and nearly the same. */
function recordedDay(
	subject: Subject,
	start: number,
	day: string,
): (Precedent & { readonly claim: Claim }) | undefined {
	for (const claim of subject.facts.claims) {
		// Where the record contradicts the date outright, contradicted-date says so, and mends it.
		if (claim.span.start !== start || contradiction(subject, claim)) continue;
		const slip = precedents(subject, claim).find(
			({ property, value, place, foreign }) =>
				comparable(claim.property, property) &&
				bounds(value).last <= day &&
				nearly(claim.value, value) &&
				!placesDiffer(claim.place, place, foreign),
		);
		if (slip) return { ...slip, claim };
	}
	return undefined;
}

/** The verb as told of what is to come. */
function toldAhead({ text, language }: Stretch, { start, end }: Span): readonly Fix[] {
	const said = text.slice(start, end);
	// What replaced it would join the lines.
	if (said.includes('\n')) return [];
	const written = language.statuses.tense.future(
		said,
		text.slice(Math.max(0, start - near), start),
		text.slice(end, end + near),
	);
	return written ? [{ title: writing(written), edits: [{ start, end, text: written }] }] : [];
}

const near = 20;

// A verb and its date stand in one clause.
const reach = 110;
