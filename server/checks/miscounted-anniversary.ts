// An anniversary whose years do not add up.
import { declaredBy } from '../analysis/claims.ts';
import type { AnniversarySaid } from '../analysis/facts.ts';
import { claimsRemembered, longestTitle, pointsBack, remembered } from '../analysis/remembered.ts';
import { readerOf, statementsAbout } from '../corpus/ask.ts';
import { latestFirst } from '../corpus/corpus.ts';
import { bounds } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { Phrase } from '../languages/language.ts';
import { sentenceAround } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Check, Evidence, Finding, Subject } from './check.ts';
import { claimsBetween, mentionsBetween } from './nearby.ts';
import { citation, evidenceOf, precedents } from './precedents.ts';
import { recounted } from './renaming.ts';

export const miscountedAnniversary: Check = {
	code: 'miscounted-anniversary',
	severity: 'warning',
	*paragraph(subject) {
		if (!subject.document.header.date) return;
		for (const anniversary of subject.facts.anniversaries) {
			const finding = miscounted(subject, anniversary);
			if (finding) yield finding;
		}
	},
};

/** A year in which what is remembered began, and who says so. */
interface Origin {
	readonly value: string;
	readonly evidence?: () => Evidence;
	/** Who asks to be followed in it. */
	readonly settledBy?: Phrase;
}

function miscounted(subject: Subject, said: AnniversarySaid): Finding | undefined {
	const { document, facts } = subject;
	const { text, language } = document;
	const sentence = sentenceAround(text, said.number);
	const origins = originsOf(subject, said, sentence);
	if (origins.length === 0) return undefined;
	const own = Number(document.header.date!.slice(0, 4));
	const dated = mentionsBetween(facts, sentence.start, sentence.end)
		.filter(
			({ kind, value, start, end }) =>
				kind === 'date' &&
				/^\d{4}/u.test(value ?? '') &&
				start >= sentence.start &&
				end <= sentence.end &&
				// « en vigueur depuis 2016 »: when something began is not when it is remembered.
				!language.persons.terms.since.test(text.slice(Math.max(sentence.start, start - longestDay), start)),
		)
		.map(({ value }) => Number(value!.slice(0, 4)));
	const first = origins.map(({ value }) => Number(value.slice(0, 4)));
	// The occasion: a year of the sentence, else the text's own or the one beside it.
	const words = text.slice(sentence.start, sentence.end);
	const { toCome, years } = language.statuses.tense;
	const relative = years.filter(([pattern]) => pattern.test(words)).map(([, step]) => own + step);
	const told = [...dated.filter(year => !first.includes(year)), ...relative];
	const kept = keptIn(subject, said, first);
	// A feast may be kept some months early or late.
	const sure = kept === undefined && relative.length > 0 && dated.some(year => first.includes(year));
	// “this year”, with the day beside it: a year more or less is a slip.
	const about = kept === undefined ? [...told, own - 1, own, own + 1] : [kept - 1, kept, kept + 1];
	const occasions = sure ? told : about;
	if (first.some(origin => occasions.some(year => year - origin === said.years))) return undefined;
	// Kept at some time before, without a year: nothing to hold it against. Still to come: neither.
	const due = Math.max(...first) + said.years;
	const future = toCome.test(text.slice(sentence.start, said.number.start));
	if (kept === undefined && told.length === 0 && due < own - 1 && !future) return undefined;
	if (kept === undefined && told.length === 0 && due > own + 1 && future) return undefined;
	const origin = origins[0]!;
	const { settledBy } = origin;
	const year = kept ?? told[0] ?? own;
	const count = year - Number(origin.value.slice(0, 4));
	if (count <= 0) return undefined;
	return {
		span: said.number,
		message: {
			en: `From ${english.writeDate(origin.value)} to ${year} is ${count} ${count === 1 ? 'year' : 'years'}, not ${said.years}${settledBy ? `: ${settledBy.en}` : ''}.`,
			fr: `De ${french.writeDate(origin.value)} à ${year}, il y a ${count} ${count === 1 ? 'an' : 'ans'}, non ${said.years}${settledBy ? ` : ${settledBy.fr}` : ''}.`,
		},
		// Of several beginnings, which is remembered only the drafter knows.
		fixes: new Set(first).size === 1 ? recounted(document, said.number, count) : [],
		...(origin.evidence ? { because: [origin.evidence()] } : {}),
	};
}

// « a célébré, le 5 décembre dernier, son », “anniversary in March 2025”: so close, the day is the feast's.
const close = 14;

/** The year of a date that stands directly before the number or directly behind the anniversary. */
function keptIn(
	{ document, facts }: Subject,
	{ number, what }: AnniversarySaid,
	origins: readonly number[],
): number | undefined {
	const { text, language } = document;
	const from = what?.end ?? number.end;
	for (const { kind, value, start, end } of mentionsBetween(facts, number.start - longestDay, from + longestDay)) {
		if (kind !== 'date' || !/^\d{4}/u.test(value ?? '') || value!.includes('/')) continue;
		const between = end <= number.start ? text.slice(end, number.start) : start >= from ? text.slice(from, start) : '.';
		if (between.length > longestDay || /[.;:]/u.test(between)) continue;
		const observed = start >= from && language.acts.observed.test(between);
		const year = Number(value!.slice(0, 4));
		if ((observed || (end <= number.start && between.length <= close)) && !origins.includes(year)) return year;
	}
	return undefined;
}

const longestDay = 60;

/** When what is remembered began: by every date on record of it, else by a date that the sentence gives for it. */
function originsOf(subject: Subject, said: AnniversarySaid, sentence: Span): Origin[] {
	const { what, number } = said;
	const { document, facts, world } = subject;
	const near = claimsBetween(facts, sentence.start - longestTitle, sentence.end);
	const mentions = mentionsBetween(facts, (what ?? number).start - longestTitle, (what ?? number).end);
	// A count that a text asks to be followed in settles where it begins.
	const [settled] = remembered(document, said, near, mentions)
		.flatMap(key => statementsAbout(world.corpus, readerOf(document), key))
		.filter(({ statement }) => statement.property === 'begun')
		.sort((a, b) => latestFirst(a.declaration, b.declaration));
	if (settled)
		return [
			{
				value: settled.statement.value,
				settledBy: citation(settled.declaration, settled.statement),
				evidence: () => evidenceOf(settled.declaration, settled.statement),
			},
		];
	const back = pointsBack(document, said);
	const claims = claimsRemembered(document, said, near);
	// One thing may have several keys: its name and its acronym.
	const about = new Set(claims.map(claim => claim.subject.start));
	if (back && claims.length === 0) {
		const told = toldOfOwner(subject, { ...said, number });
		if (told.length > 0) return told;
		const { act } = said;
		if (act && act.end <= number.start && isNearest(subject, act, number)) return ofAct(subject, act);
		return what ? ofActBefore(subject, sentence, number) : [];
	}
	// « son anniversaire »: of two things named before, it may be either's.
	if (back && (about.size !== 1 || !isNearest(subject, claims[0]!.subject, number)))
		return what ? ofActBefore(subject, sentence, number) : [];
	const origins: Origin[] = [];
	for (const claim of claims) {
		if (/^\d/u.test(claim.value)) origins.push({ value: claim.value });
		for (const { property, value, evidence } of precedents(subject, claim))
			if (property !== 'status' && /^\d/u.test(value)) origins.push({ value, evidence });
	}
	if (origins.length > 0) return origins;
	for (const { entity } of mentions.filter(mention => what && mention.entity && overlaps(mention, what))) {
		for (const value of datesOf(entity)) origins.push({ value });
	}
	if (origins.length === 0 && what && said.act && overlaps(said.act, what)) origins.push(...ofAct(subject, said.act));
	if (origins.length > 0 || !what) return origins;
	// « … de l’établissement des relations diplomatiques, intervenu le 27 avril 1965 ».
	const behind = mentionsBetween(facts, what.end, sentence.end).find(
		({ kind, value, start }) =>
			kind === 'date' &&
			/^\d{4}/u.test(value ?? '') &&
			!subject.document.language.acts.observed.test(subject.document.text.slice(what.end, start)) &&
			start >= what.end &&
			start - what.end <= reach &&
			start < sentence.end,
	);
	return behind && bounds(behind.value!).last < subject.document.header.date!.slice(0, 4)
		? [{ value: behind.value! }]
		: [];
}

/** « l’Institut … a fêté son dixième anniversaire »: when it was opened or founded, as earlier texts tell. */
function toldOfOwner({ document, world }: Subject, { owner = [] }: AnniversarySaid): Origin[] {
	const about = owner.filter(key => !key.startsWith('@')).map(key => `thing:${key}`);
	return about
		.flatMap(key => statementsAbout(world.corpus, readerOf(document), key))
		.filter(({ statement }) => begun.has(statement.property))
		.map(({ declaration, statement }) => ({
			value: statement.value,
			evidence: () => evidenceOf(declaration, statement),
		}));
}

/** An act of which the text gives no date: when it was made, or entered into force, as the record tells. */
function ofAct(subject: Subject, { about, ...span }: NonNullable<AnniversarySaid['act']>): Origin[] {
	// Many declarations are made by the same parties.
	if (about.startsWith(declaredBy)) return [];
	return precedents(subject, { about, property: 'dated', value: '', span, subject: span }).flatMap(
		({ property, value, evidence }) =>
			property !== 'status' && property !== 'negotiationsOpened' && /^\d/u.test(value) ? [{ value, evidence }] : [],
	);
}

/** « la Convention …, qui fêtera le trentième anniversaire de son entrée en vigueur »: of the act named last, and nothing else between. */
function ofActBefore({ facts }: Subject, sentence: Span, number: Span): Origin[] {
	const named = mentionsBetween(facts, sentence.start, number.start).filter(
		({ kind, start, end }) => kind !== 'date' && kind !== 'place' && start >= sentence.start && end <= number.start,
	);
	const last = named.at(-1);
	if (last?.kind !== 'agreement') return [];
	return datesOf(last.entity).map(value => ({ value }));
}

const begun: ReadonlySet<string> = new Set(['founded', 'opened', 'launched']);

/** Whether nothing else with a name stands between what is named and « son anniversaire ». */
function isNearest({ document, facts }: Subject, named: Span, number: Span): boolean {
	return !mentionsBetween(facts, named.end, number.start).some(
		({ kind, start, end }) =>
			// Its own acronym, in brackets.
			!/^\s*\(\s*$/u.test(document.text.slice(named.end, start)) &&
			kind !== 'date' &&
			kind !== 'place' &&
			kind !== 'person' &&
			start >= named.end &&
			end <= number.start,
	);
}

// « entre leurs deux pays, intervenu le »: between what is remembered and its date.
const reach = 70;

/** Every date on record that an anniversary of an entity may count from. */
function datesOf(entity: Subject['facts']['mentions'][number]['entity']): string[] {
	if (entity?.type === 'organisation') return entity.founded ? [entity.founded] : [];
	if (entity?.type === 'event') return [entity.from];
	if (entity?.type !== 'agreement') return [];
	return [entity.signed?.date, entity.adopted?.date, entity.openedForSignature?.date, entity.inForce].filter(
		date => date !== undefined,
	);
}
