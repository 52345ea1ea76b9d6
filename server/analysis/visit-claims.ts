// What is claimed of visits: when they were, of which kind, at whose invitation.
import type { Stretch } from '../document/document.ts';
import { bounds, isYearless } from '../languages/calendar.ts';
import type { Office, Person } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { holderOn, officesOf } from '../registry/standing.ts';
import { joinedInOrder } from '../text/joined.ts';
import { once } from '../text/once.ts';
import { moved } from '../text/span.ts';
import { folded } from '../text/words.ts';
import type { Claim } from './facts.ts';
import { headOf, headSaid, officeOfHead, officesIn } from './heads.ts';
import type { Inviter } from './inviters.ts';
import type { Placed } from './settle.ts';
import type { OfficeSaid } from './visitors.ts';
import type { VisitPhrase } from './visits.ts';
import { settledValue } from './year.ts';

/** None where it is not certain who went where, or when. */
export function visitClaims(
	visit: VisitPhrase,
	registry: Registry,
	parties: readonly string[],
	document: Stretch,
	{ at }: Placed,
): Claim[] {
	const value = settledValue(visit.date, document);
	if (value === undefined || isYearless(value)) return [];
	const named = visit.host?.type === 'country' ? visit.host.id : visit.host?.country;
	const visitor = whose(registry, visitorKey(registry, visit.visitor, value), parties, named);
	// « la visite d’État du Président de l’Uruguay »: between two, it went to the other.
	const other = parties.length === 2 ? parties.find(party => party !== visitor.country) : undefined;
	const host = named ?? (visitor.country && parties.includes(visitor.country) ? other : undefined);
	if (!host || visitor.country === host) return [];
	const about = `visit:${visitor.key}:${host}`;
	const subject = moved(visit, at);
	const { kinds, inviter } = visit;
	const invitedBy = inviter && inviterKey(registry, inviter.who, host, value);
	return [
		{ about, property: 'held', value, span: moved(visit.date, at), subject },
		...(kinds
			? [
					{
						about,
						property: 'visitKind' as const,
						value: `${joinedInOrder(once(kinds.kinds))} ${value}`,
						span: moved(kinds, at),
						subject,
					},
				]
			: []),
		...(inviter && invitedBy
			? [{ about, property: 'invitedBy' as const, value: `${invitedBy} ${value}`, span: moved(inviter, at), subject }]
			: []),
	];
}

/**
 * Who invited, in the country visited: an office on record, or `state@KAZ`, `government@KAZ` for who stands at the head of
 * it. A person is known by the office held on the day.
 */
function inviterKey(registry: Registry, who: Inviter['who'], host: string, day: string): string | undefined {
	if (who.type === 'head') {
		if (who.country !== undefined && who.country !== host) return undefined;
		return officeOfHead(registry, host, who.head)?.id ?? `${who.head}@${host}`;
	}
	if (who.type === 'office' && who.country !== host) {
		// « Premier ministre »: the name of an office on record, and a word that every country has.
		const head = headOf(registry)(who);
		const isBare = Object.values(who.names)
			.flat()
			.some(name => headSaid(folded(name).split(' ')) !== undefined);
		return head && isBare ? inviterKey(registry, { type: 'head', head }, host, day) : undefined;
	}
	const { key, country } = visitorKey(registry, who, day);
	return country === host ? key : undefined;
}

/** « la visite du Président de la République à Astana »: between two, whoever goes to the one is the other's. */
function whose(registry: Registry, visitor: Visitor, parties: readonly string[], host: string | undefined): Visitor {
	if (visitor.open === undefined || parties.length !== 2 || !host || !parties.includes(host)) return visitor;
	const country = parties.find(party => party !== host)!;
	const offices = (officesIn(registry).get(country) ?? []).filter(({ names }) =>
		Object.values(names)
			.flat()
			.some(name => `${folded(name)} `.startsWith(`${visitor.open} `)),
	);
	if (offices.length > 1) return visitor;
	return { key: offices[0]?.id ?? `${visitor.key}${country}`, country };
}

interface Visitor {
	readonly key: string;
	readonly country?: string;
	readonly open?: string;
}

/** A visitor by office where there is one, so that « le Président » and “President Tokayev” are the same. */
function visitorKey(registry: Registry, visitor: Office | Person | OfficeSaid, day: string): Visitor {
	if (visitor.type === 'office-said') return visitor;
	if (visitor.type === 'office') return { key: visitor.id, ...(visitor.country ? { country: visitor.country } : {}) };
	const { last } = bounds(day);
	for (const office of officesOf(registry, visitor.id)) {
		if (holderOn(office.holders, last)?.person === visitor.id)
			return { key: office.id, ...(office.country ? { country: office.country } : {}) };
	}
	return { key: visitor.id };
}
