// What is claimed of acts and visits: a property, a value, and the words that give it.
import type { Document } from '../document/document.ts';
import { bounds } from '../languages/calendar.ts';
import type { Agreement, Office, Person } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { holderOn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { moved } from '../text/span.ts';
import type { ActPhrase } from './acts.ts';
import type { EventPhrase } from './events.ts';
import type { Claim, Placed, Property } from './facts.ts';
import type { VisitPhrase } from './visits.ts';
import { settledValue } from './year.ts';

export function actClaims(
	act: ActPhrase,
	records: readonly Agreement[],
	parties: readonly string[],
	document: Document,
	{ block, at }: Placed,
): Claim[] {
	const about = records.length === 1 || act.plural ? records.map(record => record.id) : [];
	if (about.length === 0 && records.length === 0 && !borrowsTitle(act, document, at)) {
		const key = unregistered(act, parties);
		if (key) about.push(key);
	}
	const claims: Claim[] = [];
	for (const said of act.said) {
		const value = settledValue(said.date, document);
		if (value === undefined || said.verb === 'negotiations') continue;
		const property: Property = said.verb ?? 'dated';
		if (act.denied && property !== 'negotiationsOpened') continue;
		for (const id of about) {
			claims.push({
				about: id,
				property,
				value,
				...(said.place ? { place: said.place.id } : {}),
				span: moved(said.date, at),
				subject: moved(act, at),
				block,
			});
		}
	}
	return claims;
}

/** « un accord de même intitulé, signé à Berne … ». */
function borrowsTitle(act: ActPhrase, { text, language }: Document, at: number): boolean {
	return language.acts.sameTitle.test(text.slice(at + act.start, at + act.end));
}

/**
 * The identity of an act that only declarations know: kind, parties and subject, all of them, to the word. Too strict
 * rather than too free: of near-same titles with other dates, most are other acts.
 */
function unregistered(act: ActPhrase, parties: readonly string[]): string | undefined {
	// Without parties of its own, an act is taken for one between those who speak; with one, it is with a third.
	const whose =
		act.parties.length >= 2 ? act.parties : act.parties.length === 0 && parties.length >= 2 ? parties : undefined;
	// Of these, many have the same words and another number or day.
	if (act.kind === 'resolution' || act.kind === 'statement') return undefined;
	if (!act.kind || act.plural || !whose || act.subject.length === 0) return undefined;
	return `act:${act.kind}/${[...whose].sort().join('+')}/${[...act.subject].sort().join('+')}`;
}

export function visitClaim(
	visit: VisitPhrase,
	registry: Registry,
	document: Document,
	{ block, at }: Placed,
): Claim | undefined {
	const value = settledValue(visit.date, document);
	const host = visit.host.type === 'country' ? visit.host.id : visit.host.country;
	if (!host || value === undefined || value.startsWith('XXXX')) return undefined;
	const visitor = visitorKey(registry, visit.visitor, value);
	if (visitor.country === host) return undefined;
	return {
		about: `visit:${visitor.key}:${host}`,
		property: 'held',
		value,
		span: moved(visit.date, at),
		subject: moved(visit, at),
		block,
	};
}

/** A visitor by office where there is one, so that « le Président » and “President Tokayev” are the same. */
function visitorKey(registry: Registry, visitor: Office | Person, day: string): { key: string; country?: string } {
	if (visitor.type === 'office') return { key: visitor.id, ...(visitor.country ? { country: visitor.country } : {}) };
	const { last } = bounds(day);
	for (const office of officesOf(registry).get(visitor.id) ?? []) {
		if (holderOn(office.holders, last)?.person === visitor.id)
			return { key: office.id, ...(office.country ? { country: office.country } : {}) };
	}
	return { key: visitor.id };
}

const officesOf = derived((registry: Registry) => {
	const held = new Map<string, Office[]>();
	for (const entity of registry.entities.values()) {
		if (entity.type !== 'office') continue;
		for (const { person } of entity.holders) held.set(person, [...(held.get(person) ?? []), entity]);
	}
	return held;
});

export function eventClaims(
	{ events, said, ...span }: EventPhrase,
	document: Document,
	{ block, at }: Placed,
): Claim[] {
	// One name, several events: which is meant is not said.
	if (events.length !== 1) return [];
	return said
		.filter(each => each.date.value !== undefined)
		.map(each => ({
			about: events[0]!.id,
			property: 'held' as const,
			value: settledValue(each.date, document)!,
			...(each.place ? { place: each.place.id } : {}),
			span: moved(each.date, at),
			subject: moved(span, at),
			block,
		}));
}
