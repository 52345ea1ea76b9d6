// A State that presides over a body at a time for which an earlier declaration, or the registry, gives the presidency to another.
import type { Claim, Property } from '../analysis/facts.ts';
import { bounds, dayNumber, isSlip } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Organisation, Presidency } from '../registry/entity.ts';
import { recordsOf } from '../registry/records.ts';
import { first, presidenciesOf } from '../registry/standing.ts';
import { wordsIn } from '../text/plain.ts';
import {
	bodyOf,
	calledIn,
	claimsTogether,
	countryIn,
	recordedEvidence,
	registryAuthority,
	type Told,
	toldEarlier,
} from './bodies-told.ts';
import { type Check, type Finding, type Fix, type Subject, writing } from './check.ts';
import { isCorrection } from './corrections.ts';

export const contradictedPresidency: Check = {
	code: 'contradicted-presidency',
	severity: 'warning',
	*paragraph(subject) {
		for (const claims of claimsTogether(subject, chaired)) {
			const { span } = claims[0]!;
			const finding = otherHolder(subject, claims);
			if (finding && !isCorrection(subject.document, span)) yield finding;
		}
	},
};

const chaired: ReadonlySet<Property> = new Set(['chaired']);

/** Who presides, and when: see `Claim.value`. */
interface Held {
	readonly by: string;
	readonly when: string;
}

function heldIn(value: string): Held {
	const [by, when] = value.split(' ') as [string, string];
	return { by, when };
}

function meet(one: string, other: string): boolean {
	const [a, b] = [bounds(one), bounds(other)];
	return a.first <= b.last && b.first <= a.last;
}

function otherHolder(subject: Subject, claims: readonly Claim[]): Finding | undefined {
	const said = heldIn(claims[0]!.value);
	const told = toldEarlier(subject, claims, chaired);
	const body = bodyOf(subject, claims);
	const recorded = body ? presidenciesOf(subject.world.registry, body) : undefined;
	const terms = recorded?.terms ?? [];
	// Whoever bears the draft out settles it: presidencies pass on in the course of a year.
	if (told.some(({ value }) => heldIn(value).by === said.by && meet(heldIn(value).when, said.when))) return undefined;
	if (terms.some(term => term.by === said.by && meet(termOf(term), said.when))) return undefined;
	const others = terms.filter(term => meet(termOf(term), said.when));
	if (recorded && covers(others, said.when)) return byRegistry(subject, claims, recorded.body, others, terms);
	return byDeclarations(subject, claims, told.filter(isOver));
}

/** A term as an interval. What has no end goes on. */
function termOf({ from, to }: Pick<Presidency, 'from' | 'to'>): string {
	return `${from ?? '0000-01-01'}/${to ?? '9999-12-31'}`;
}

/** Whether terms leave no day of a time open. */
function covers(terms: readonly Presidency[], when: string): boolean {
	const { first: begin, last } = bounds(when);
	let until = dayNumber(begin) - 1;
	const spans = terms.map(term => bounds(termOf(term))).sort((a, b) => (a.first < b.first ? -1 : 1));
	for (const span of spans) if (dayNumber(span.first) <= until + 1) until = Math.max(until, dayNumber(span.last));
	return until >= dayNumber(last);
}

function byRegistry(
	subject: Subject,
	claims: readonly Claim[],
	body: Organisation,
	others: readonly Presidency[],
	terms: readonly Presidency[],
): Finding {
	const { document, world } = subject;
	const { span, value } = claims[0]!;
	const said = heldIn(value);
	const language = document.language.id;
	const written = (term: Presidency, id: LanguageId) =>
		`${countryIn(world, term.by, id)} (${languageOf(id).writeDate(term.from!)} – ${term.to ? languageOf(id).writeDate(term.to) : '…'})`;
	const list = (id: LanguageId) => others.map(term => written(term, id)).join(', ');
	const words = wordsIn(document.text, span);
	const called = calledIn(subject, claims);
	// Its own term as well: it may be the year that is the slip.
	const own = terms.filter(({ by }) => by === said.by);
	const day = document.header.date;
	const past = day === undefined || bounds(said.when).last <= day || bounds(said.when).first <= day;
	const sure = past && others.every(({ confidence }) => confidence !== 'background');
	return {
		span,
		message: {
			en: `The record has ${list('en')} presiding over “${called.en}” at that time, not “${words}”: ${registryAuthority.en}.`,
			fr: `Le dossier donne la présidence de « ${called.fr} » à ce moment à ${list('fr')}, non « ${words} » : ${registryAuthority.fr}.`,
		},
		because: [...others, ...own]
			.slice(0, 4)
			.map(term =>
				recordedEvidence(world, body, 'presidencies', written(term, language), term.confidence, term.sources, language),
			),
		...fixOf(subject, claims[0]!, others),
		severity: sure ? 'warning' : 'information',
	};
}

/** The other country in the draft's words; none where an article or a gender would change with it. */
function fixOf(
	{ document, world }: Subject,
	{ span }: Claim,
	others: readonly Presidency[],
): { fixes?: readonly Fix[] } {
	const { language, text } = document;
	const country = others.length === 1 ? world.registry.entities.get(others[0]!.by) : undefined;
	if (country?.type !== 'country') return {};
	const adjective = first(country.demonyms, language.id);
	const words = text.slice(span.start, span.end);
	const isAdjective = recordsOf(world.registry, 'country').some(each =>
		(each.demonyms?.[language.id] ?? []).some(one => language.adjectives(one).includes(words)),
	);
	const right = isAdjective && adjective ? language.affiliations.presiding(adjective) : undefined;
	return right
		? { fixes: [{ title: writing(right), edits: [{ start: span.start, end: span.end, text: right }] }] }
		: {};
}

/** Whether a declaration tells of what had begun on its day: plans change. */
function isOver({ value, asOf }: Told): boolean {
	return asOf === undefined || bounds(heldIn(value).when).first <= asOf;
}

// A body whose presidency passes on sooner than in a year.
const halfYear = 190;
// The same State seldom presides again so soon.
const mostYears = 2;

/** By what earlier declarations tell alone: two in one year may both be right, two for the very same days are not. */
function byDeclarations(subject: Subject, claims: readonly Claim[], told: readonly Told[]): Finding | undefined {
	const { document, world } = subject;
	const { span, value } = claims[0]!;
	const said = heldIn(value);
	const { first: begin, last } = bounds(said.when);
	const years = (when: string) => Math.abs(Number(bounds(when).first.slice(0, 4)) - Number(begin.slice(0, 4)));
	const isSame = (when: string) => bounds(when).first === begin && bounds(when).last === last;
	const against = told.filter(each => {
		const { by, when } = heldIn(each.value);
		return by === said.by ? !meet(when, said.when) && years(when) <= mostYears : isSame(when);
	});
	const best = against[0];
	if (!best) return undefined;
	const recorded = heldIn(best.value);
	const days = dayNumber(last) - dayNumber(begin);
	const certain = recorded.by !== said.by ? days > 0 && days <= halfYear : isSlip(recorded.when, said.when);
	const words = wordsIn(document.text, span);
	const held = (id: LanguageId) => `${countryIn(world, recorded.by, id)} (${languageOf(id).writeDate(recorded.when)})`;
	const then = (id: LanguageId) => languageOf(id).writeDate(said.when);
	const called = calledIn(subject, claims);
	return {
		span,
		message: {
			en: `The record has ${held('en')} presiding over “${called.en}”, not “${words}” (${then('en')}): ${best.authority.en}.`,
			fr: `Le dossier donne la présidence de « ${called.fr} » à ${held('fr')}, non « ${words} » (${then('fr')}) : ${best.authority.fr}.`,
		},
		because: against.slice(0, 4).map(each => each.evidence()),
		severity: certain ? 'warning' : 'information',
	};
}
