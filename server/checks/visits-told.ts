// What earlier declarations, and the registry, tell of a visit besides its days: its kind, and who invited.
import type { Claim } from '../analysis/facts.ts';
import { bounds, compatible, precision } from '../languages/calendar.ts';
import type { Phrase, VisitKind } from '../languages/language.ts';
import { daysOf, isSourced } from '../registry/standing.ts';
import { accountsOf } from './accounts.ts';
import type { Evidence, Severity, Subject } from './check.ts';
import { citation, evidenceOf, heldOf, visitsOf } from './precedents.ts';

/** Something told of a visit on certain days: see `Claim.value`. */
export interface OfVisit {
	readonly what: string;
	/** ISO 8601 / EDTF. */
	readonly when: string;
}

export interface VisitTold extends OfVisit {
	readonly asOf?: string;
	readonly prevails?: true;
	readonly evidence: () => Evidence;
	readonly authority: Phrase;
	readonly severity: Severity;
}

export function ofVisit({ value }: Pick<Claim, 'value'>): OfVisit {
	const [what, when] = value.split(' ') as [string, string];
	return { what, when };
}

/** What is told of the same property of the same visit, the latest first; without what a later text has overruled. */
export function toldOfVisit(subject: Subject, claim: Claim): readonly VisitTold[] {
	const { when } = ofVisit(claim);
	const all = [...earlier(subject, claim), ...recorded(subject, claim)].filter(each => isSame(each.when, when));
	const ruling = all.find(each => each.prevails)?.asOf;
	return ruling === undefined ? all : all.filter(({ asOf }) => asOf !== undefined && asOf >= ruling);
}

function earlier(subject: Subject, { about, property }: Claim): VisitTold[] {
	return accountsOf(subject, about)
		.filter(({ statement }) => statement.property === property)
		.map(({ declaration, statement }) => ({
			...ofVisit(statement),
			...(declaration.date ? { asOf: declaration.date } : {}),
			...(statement.prevails ? { prevails: true as const } : {}),
			evidence: () => evidenceOf(declaration, statement),
			authority: citation(declaration, statement),
			severity: 'warning' as const,
		}))
		.filter(({ when, asOf }) => asOf === undefined || bounds(when).first <= asOf);
}

/** The kinds of visits that records have. */
const kinds: Readonly<Record<string, VisitKind>> = {
	'state-visit': 'state',
	'official-visit': 'official',
	'working-visit': 'working',
	'private-visit': 'private',
};

function recorded({ world, document }: Subject, { about, property }: Claim): VisitTold[] {
	if (property !== 'visitKind') return [];
	return (visitsOf(world.registry).get(about) ?? [])
		.filter(({ kind }) => kinds[kind])
		.map(event => ({
			...heldOf(world, event, document.language.id),
			what: kinds[event.kind]!,
			when: daysOf(event),
			severity: isSourced(event, 'kind') ? ('warning' as const) : ('information' as const),
		}));
}

/** A year, or a part of it, may see two visits of one pair. */
function isSame(one: string, other: string): boolean {
	return isNarrow(one) && isNarrow(other) && compatible(one, other);
}

function isNarrow(when: string): boolean {
	return precision(when) === 'day' || precision(when) === 'month';
}

/** Less sure where a month is all that tells which visit it is. */
export function sureness(claim: Claim, { when, severity }: VisitTold): Severity {
	return precision(when) === 'day' && precision(ofVisit(claim).when) === 'day' ? severity : 'information';
}
