// Since when a State is a member of a body, that it is one, or how many there are, against earlier declarations and the registry.
import type { Claim, Property } from '../analysis/facts.ts';
import { bounds, compatible, isFullDate, isYearless, precision } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Membership, Organisation } from '../registry/entity.ts';
import { isSourced } from '../registry/standing.ts';
import { wordsIn } from '../text/plain.ts';
import { sentenceAround } from '../text/sentences.ts';
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
import { type Check, type Finding, type Severity, type Subject, writing } from './check.ts';
import { isCorrection } from './corrections.ts';
import { mentionsBetween } from './nearby.ts';

export const contradictedMembership: Check = {
	code: 'contradicted-membership',
	severity: 'warning',
	*paragraph(subject) {
		for (const claims of claimsTogether(subject, all)) {
			const { property } = claims[0]!;
			const finding =
				property === 'members'
					? otherCount(subject, claims)
					: property === 'member'
						? noMember(subject, claims)
						: otherDay(subject, claims);
			const { span } = claims[0]!;
			if (finding && !isCorrection(subject.document, span)) yield finding;
		}
	},
};

const begun: ReadonlySet<Property> = new Set(['memberSince', 'joined']);
const all: ReadonlySet<Property> = new Set([...begun, 'member', 'members']);

/** Whose membership is claimed. */
function stateOf({ about }: Claim): string {
	return about.slice(about.lastIndexOf('/') + 1);
}

/** Whether a State is one of the first on the list. */
function isFounder({ memberships }: Organisation, { from }: Membership): boolean {
	const first = (memberships ?? []).map(each => each.from ?? '').sort()[0];
	return from === first;
}

/**
 * Another first day. One joins by steps: what is signed in December may take effect in August. So days are held against
 * days only where both are told in the same way; else another year, and not the next one, says something, or the
 * recorded day of another year: no step before a membership is taken on just that day.
 */
function otherDay(subject: Subject, claims: readonly Claim[]): Finding | undefined {
	const { document, world } = subject;
	const claim = claims[0]!;
	const { property, value, span } = claim;
	const body = bodyOf(subject, claims);
	const state = stateOf(claim);
	const language = document.language.id;
	const entries = (body?.memberships ?? []).filter(each => each.state === state && each.from);
	// Since 1952, 1958 or 1993: of those who founded a body or its forerunner, each first day is right.
	const later = entries.some(entry => isFounder(body!, entry)) ? [] : entries;
	const recorded = later.map(
		(entry): Told => ({
			property: 'memberSince',
			value: entry.from!,
			evidence: () =>
				recordedEvidence(
					world,
					body!,
					'memberships',
					`${countryIn(world, state, language)}, ${languageOf(language).writeDate(entry.from!)}`,
					entry.confidence,
					entry.sources,
					language,
				),
			authority: registryAuthority,
			severity: entry.confidence === 'background' ? 'information' : 'warning',
		}),
	);
	const told = [...toldEarlier(subject, claims, begun), ...recorded];
	if (told.some(each => compatible(value, each.value))) return undefined;
	const against = told.filter(
		each => each.property === property || yearsBetween(value, each.value) > 1 || isOtherYear(value, each.value),
	);
	const best = against.find(each => each.severity === 'warning') ?? against[0];
	if (!best) return undefined;
	const said = wordsIn(document.text, span);
	const called = calledIn(subject, claims);
	const write = (id: LanguageId) => languageOf(id).writeDate(best.value);
	const fits = precision(best.value) === precision(value) && best.property === property;
	return {
		span,
		message: {
			en: `The record has ${countryIn(world, state, 'en')} as a member of “${called.en}” since ${write('en')}, not “${said}”: ${best.authority.en}.`,
			fr: `Le dossier donne ${countryIn(world, state, 'fr')} pour membre de « ${called.fr} » depuis ${write('fr')}, non « ${said} » : ${best.authority.fr}.`,
		},
		because: against.slice(0, 4).map(each => each.evidence()),
		...(fits ? { fixes: [{ title: writing(write(language)), edits: [{ ...span, text: write(language) }] }] } : {}),
		severity: best.severity,
	};
}

function isOtherYear(one: string, other: string): boolean {
	return isFullDate(one) && isFullDate(other) && one.slice('2013'.length) === other.slice('2013'.length);
}

/** Between the end of the one and the beginning of the other. */
function yearsBetween(one: string, other: string): number {
	const [a, b] = [bounds(one), bounds(other)];
	const year = (day: string) => Number(day.slice(0, 4));
	return Math.max(0, year(a.first) - year(b.last), year(b.first) - year(a.last));
}

/** « la France, membre de … », at a time when the registry has it out of the body. */
function noMember(subject: Subject, claims: readonly Claim[]): Finding | undefined {
	const { document, world, facts } = subject;
	const claim = claims[0]!;
	const body = bodyOf(subject, claims);
	const day = document.header.date;
	const state = stateOf(claim);
	const entries = (body?.memberships ?? []).filter(each => each.state === state);
	if (!body || day === undefined || entries.length === 0) return undefined;
	const { start, end } = sentenceAround(document.text, claim.subject);
	// Of which time it is spoken is then not certain.
	if (mentionsBetween(facts, start, end).some(({ kind }) => kind === 'date')) return undefined;
	if (document.language.bodies.spokenOf.otherTime.test(document.text.slice(start, end))) return undefined;
	const isOut = ({ from, to }: Membership) =>
		(from !== undefined && day < bounds(from).first) || (to !== undefined && bounds(to).last < day);
	if (!entries.every(isOut)) return undefined;
	const entry = entries.at(-1)!;
	const language = document.language.id;
	const term = (id: LanguageId) =>
		[entry.from, entry.to].map(date => (date ? languageOf(id).writeDate(date) : '…')).join(' – ');
	const called = calledIn(subject, claims);
	return {
		span: claim.span,
		message: {
			en: `The record has ${countryIn(world, state, 'en')} as a member of “${called.en}” ${term('en')}, not on the day of this text: the registry.`,
			fr: `Le dossier donne ${countryIn(world, state, 'fr')} pour membre de « ${called.fr} » ${term('fr')}, non au jour de ce texte : le registre.`,
		},
		because: [
			recordedEvidence(
				world,
				body,
				'memberships',
				`${countryIn(world, state, language)}, ${term(language)}`,
				entry.confidence,
				entry.sources,
				language,
			),
		],
		severity: entry.confidence === 'background' ? 'information' : 'warning',
	};
}

/** How many members there were on a day: the fewest and the most there may have been; undefined where it is not known. */
function countOn(body: Organisation, day: string): { fewest: number; most: number; severity: Severity } | undefined {
	const { members, membersSince, membersAsOf, memberships } = body;
	if (members === undefined) return undefined;
	const sure = isSourced(body, 'members') || (membersAsOf !== undefined && body.confidence !== 'background');
	if (membersSince && day >= bounds(membersSince).last) {
		// Since it was last counted, others may have joined.
		const fresh = membersAsOf !== undefined && day <= bounds(membersAsOf).last;
		return { fewest: members, most: members, severity: sure && fresh ? 'warning' : 'information' };
	}
	const list = memberships ?? [];
	if (list.filter(({ to }) => to === undefined).length !== members) return undefined;
	if (list.some(({ from }) => from === undefined)) return undefined;
	const certainly = ({ from, to }: Membership) =>
		bounds(from!).last <= day && (to === undefined || day <= bounds(to).first);
	const perhaps = ({ from, to }: Membership) =>
		bounds(from!).first <= day && (to === undefined || day <= bounds(to).last);
	const known = list.every(({ confidence }) => confidence !== 'background');
	return {
		fewest: list.filter(certainly).length,
		most: list.filter(perhaps).length,
		severity: known ? 'warning' : 'information',
	};
}

/** « les 28 États membres de l’Union européenne », on a day when it had 27. */
function otherCount(subject: Subject, claims: readonly Claim[]): Finding | undefined {
	const { document, world, facts } = subject;
	const { value, span } = claims[0]!;
	const body = bodyOf(subject, claims);
	const day = document.header.date;
	const said = Number(value.slice(2));
	if (!body) return otherCountTold(subject, claims, said);
	if (day === undefined) return undefined;
	const counted = countOn(body, day);
	if (!counted || (counted.fewest <= said && said <= counted.most)) return undefined;
	// A number right at another time of which the sentence speaks is right.
	const { start, end } = sentenceAround(document.text, span);
	const times = mentionsBetween(facts, start, end).flatMap(({ kind, value: time }) =>
		kind === 'date' && time !== undefined && !isYearless(time) ? [bounds(time).first, bounds(time).last] : [],
	);
	if (times.length > 0 || document.language.bodies.spokenOf.otherTime.test(document.text.slice(start, end)))
		return undefined;
	const called = calledIn(subject, claims);
	const right = counted.fewest === counted.most ? String(counted.fewest) : `${counted.fewest}–${counted.most}`;
	const digits = /^\d+$/u.test(document.text.slice(span.start, span.end));
	const language = document.language.id;
	const members = { en: 'members', fr: 'membres' }[language];
	return {
		span,
		message: {
			en: `The record has ${right} members of “${called.en}” on the day of this text, not ${said}: the registry.`,
			fr: `Le dossier donne ${right} membres de « ${called.fr} » au jour de ce texte, non ${said} : le registre.`,
		},
		because: [recordedEvidence(world, body, 'members', `${right} ${members}`, body.confidence, undefined, language)],
		...(digits && counted.fewest === counted.most
			? { fixes: [{ title: writing(right), edits: [{ ...span, text: right }] }] }
			: {}),
		severity: counted.severity,
	};
}

const members: ReadonlySet<Property> = new Set(['members']);

/** Of a body without a record: another number than last time is a question, since members come and go. */
function otherCountTold(subject: Subject, claims: readonly Claim[], said: number): Finding | undefined {
	const { span } = claims[0]!;
	const told = toldEarlier(subject, claims, members);
	const best = told[0];
	if (!best || told.some(each => each.value === `n ${said}`)) return undefined;
	const right = best.value.slice(2);
	return {
		span,
		message: {
			en: `The record has ${right} members, not ${said}: ${best.authority.en}.`,
			fr: `Le dossier donne ${right} membres, non ${said} : ${best.authority.fr}.`,
		},
		because: told.slice(0, 4).map(each => each.evidence()),
		severity: 'information',
	};
}
