// From what each paragraph says to what the declaration says: which act is meant, which year, whose. A second, small
// pass over readings, never over text. What is not certain stays open.

import type { Document } from '../document/document.ts';
import { bounds, compatible, isFullDate, settled } from '../languages/calendar.ts';
import type { Language } from '../languages/language.ts';
import type { Agreement, Entity, Office, Person } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { holderOn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { moved, overlaps, type Span } from '../text/span.ts';
import { fold, folded, words } from '../text/words.ts';
import { type ActPhrase, stem } from './acts.ts';
import type { Claim, Facts, Mention, MentionKind, Placed, Property } from './facts.ts';
import type { Named } from './reading.ts';
import type { VisitPhrase } from './visits.ts';

export function settle(registry: Registry, document: Document, placed: readonly Placed[]): Facts {
	const parties = partiesOf(registry, document, placed);
	const mentions: Mention[] = [];
	const claims: Claim[] = [];
	const known = peopleNamed(placed);
	for (const place of placed) {
		const { block, at, reading } = place;
		const content = block.kind !== 'furniture';
		const acts = reading.acts.map(act => ({ act, records: recordsMeant(registry, act, parties, document) }));
		for (const { act, records } of acts) {
			mentions.push(actMention(act, records, at));
			if (content) claims.push(...actClaims(act, records, parties, document, place));
		}
		for (const named of reading.names) {
			// What stands inside the name of an act is part of that name.
			if (reading.acts.some(act => overlaps(act, named) && act.start === named.start)) continue;
			const mention = nameMention(named, document, known, place);
			if (mention) mentions.push(mention);
		}
		for (const date of reading.dates) {
			const value = date.value === undefined ? undefined : settledValue(date.value, document);
			mentions.push({
				kind: 'date',
				start: at + date.start,
				end: at + date.end,
				candidates: [],
				...(value === undefined ? {} : { value }),
				...(date.weekday ? { weekday: { ...moved(date.weekday, at), index: date.weekday.index } } : {}),
			});
		}
		for (const { start, end, from, to, elsewhere } of reading.references) {
			mentions.push({
				kind: 'reference',
				start: at + start,
				end: at + end,
				candidates: [],
				reference: { from, to, elsewhere },
			});
		}
		if (!content) continue;
		for (const visit of reading.visits) {
			const claim = visitClaim(visit, registry, document, place);
			if (claim) claims.push(claim);
		}
		for (const event of reading.events) {
			// One name, several events: which is meant is not said.
			if (event.events.length !== 1) continue;
			for (const said of event.said) {
				if (said.date.value === undefined) continue;
				claims.push({
					about: event.events[0]!.id,
					property: 'held',
					value: settledValue(said.date.value, document),
					span: moved(said.date, at),
					subject: moved(event, at),
					block,
				});
			}
		}
	}
	mentions.sort((a, b) => a.start - b.start || b.end - a.end);
	return { mentions, claims, parties };
}

function settledValue(value: string, document: Document): string {
	return document.header.date ? settled(value, document.header.date) : value;
}

// ── Parties ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whose declaration it is: as the front matter says, else the countries named in its title and opening. */
function partiesOf(registry: Registry, document: Document, placed: readonly Placed[]): string[] {
	const stated = document.header.parties;
	if (stated) return stated.map(name => idOfParty(registry, name)).filter(id => id !== undefined);
	const found = new Set<string>();
	let openings = 0;
	for (const { block, reading } of placed) {
		if (block.kind !== 'title' && block.kind !== 'dateline' && block.kind !== 'paragraph') continue;
		if (block.kind === 'paragraph' && openings++ > 0) break;
		for (const named of reading.names) {
			for (const { entity, naming } of named.entries) {
				if (naming === 'adjective') continue;
				if (entity.type === 'country') found.add(entity.id);
				// « le Président de la République du Kazakhstan »: the office says whose.
				if (entity.type === 'office' && entity.country) found.add(entity.country);
			}
		}
	}
	return [...found];
}

const partyNames = derived((registry: Registry) => {
	const ids = new Map<string, string>();
	for (const entity of registry.entities.values()) {
		if (entity.type !== 'country' && entity.type !== 'organisation') continue;
		for (const name of [
			...Object.values(entity.names).flat(),
			...(entity.aliases ?? []),
			...Object.values(entity.acronyms ?? {}).flat(),
		]) {
			const key = folded(name);
			if (!ids.has(key) || entity.type === 'country') ids.set(key, entity.id);
		}
	}
	return ids;
});

/** « la République du Kazakhstan » → `KAZ`; undefined where the registry knows no such party. */
export function idOfParty(registry: Registry, name: string): string | undefined {
	const key = folded(name).replace(/^(?:la|le|les|l|the) /u, '');
	return registry.entities.has(name) ? name : partyNames(registry).get(key);
}

// ── Acts ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The records an act can mean; more than one: open, unless it is a plural. */
function recordsMeant(registry: Registry, act: ActPhrase, parties: readonly string[], document: Document): Agreement[] {
	const named = [
		...new Set(
			act.entries
				.filter(entry => fits(registry, entry.entity as Agreement, entry.naming, act, parties))
				.map(entry => entry.entity as Agreement),
		),
	];
	if (named.length === 1) return named;
	if (named.length > 1) return byDate(named, act, document);
	if (act.entries.length > 0) return [];
	return described(registry, document.language, act, parties);
}

/** « Déclaration d’Alma-Ata de 1991 »: of two acts of one name, the one whose date is given. */
function byDate(records: Agreement[], act: ActPhrase, document: Document): Agreement[] {
	const values = act.said.map(said => said.date.value).filter(value => value !== undefined);
	if (values.length > 0) {
		const fitting = records.filter(record =>
			values.some(value => datesOf(record).some(date => compatible(date, settledValue(value, document)))),
		);
		return fitting.length === 1 ? fitting : records;
	}
	return records;
}

export function datesOf(agreement: Agreement): string[] {
	return [
		agreement.signed?.date,
		agreement.adopted?.date,
		agreement.openedForSignature?.date,
		agreement.inForce,
	].filter(date => date !== undefined);
}

/** Whether the parties bear out that this name means this record: « Accord de coopération » is many acts. */
function fits(
	registry: Registry,
	record: Agreement,
	naming: string,
	act: ActPhrase,
	parties: readonly string[],
): boolean {
	const own = partiesOfRecord(registry, record);
	if (own.length === 0) return naming !== 'title';
	// Said with parties of its own: they must be the record's.
	if (act.parties.length > 0) {
		const states = act.parties.filter(party => registry.entities.get(party)?.type === 'country' || own.includes(party));
		if (states.length >= 2 || naming === 'title')
			return (
				states.length > 0 &&
				states.every(party => own.includes(party)) &&
				(states.length >= 2 || own.length > 2 || bothIn(registry, own, [...states, ...parties]))
			);
		if (states.some(party => !own.includes(party))) return false;
	}
	if (naming === 'name' && namesItsParties(registry, record)) return true;
	return own.length > 2 ? naming !== 'title' || bothIn(registry, own, parties) : bothIn(registry, own, parties);
}

/**
 * Whether a record's parties are those of the declaration. An organisation need not be: a State speaks of what it
 * concluded as a member of the Union without naming the Union among the authors.
 */
function bothIn(registry: Registry, own: readonly string[], parties: readonly string[]): boolean {
	const states = own.filter(party => registry.entities.get(party)?.type === 'country');
	return states.length > 0
		? states.every(party => parties.includes(party))
		: own.every(party => parties.includes(party));
}

function partiesOfRecord(registry: Registry, record: Agreement): readonly string[] {
	return (record.parties ?? []).filter(party => registry.entities.has(party));
}

/** Whether the full title says whose it is, so that nothing else must. */
function namesItsParties(registry: Registry, record: Agreement): boolean {
	const title = ` ${Object.values(record.names).flat().map(folded).join(' ')} `;
	return partiesOfRecord(registry, record).every(party => {
		const entity = registry.entities.get(party)!;
		return Object.values(entity.names)
			.flat()
			.some(name => title.includes(` ${folded(name)} `));
	});
}

/** What a record is about, by its own words: those of its titles that matter, its parties left out. */
const subjects = derived((registry: Registry) =>
	derived((language: Language) => {
		const { empty, bilateral, prefixes } = language.acts;
		const { small } = language;
		const found: { record: Agreement; parties: readonly string[]; stems: ReadonlySet<string>[] }[] = [];
		for (const record of registry.entities.values()) {
			if (record.type !== 'agreement') continue;
			const parties = partiesOfRecord(registry, record);
			if (parties.length < 2) continue;
			const ofParties = new Set(parties.flatMap(party => wordsOfParty(registry.entities.get(party)!)));
			const titles = [...(record.names[language.id] ?? []), ...(record.aliases ?? [])];
			const stems = titles.map(
				title =>
					new Set(
						words(title)
							.map(word => word.key)
							.filter(key => !empty.has(key) && !small.has(key) && !bilateral.has(key) && !prefixes.has(key))
							.map(stem)
							.filter(each => !ofParties.has(each)),
					),
			);
			found.push({ record, parties, stems: stems.filter(set => set.size > 0) });
		}
		return found;
	}),
);

/** Stems of a party's names and adjectives: they say whose, not what. */
function wordsOfParty(party: Entity): string[] {
	const names = [party.names, ...('demonyms' in party ? [party.demonyms ?? {}] : [])].flatMap(each =>
		Object.values(each).flat(),
	);
	return names.flatMap(name => words(name).map(word => stem(word.key)));
}

/** The record that a description singles out: same kind, same parties, and every word of its subject in the record's title. */
function described(registry: Registry, language: Language, act: ActPhrase, parties: readonly string[]): Agreement[] {
	const whose = act.parties.length >= 2 ? act.parties : act.bilateral && parties.length === 2 ? parties : undefined;
	if (!whose || act.subject.length === 0) return [];
	const same = subjects(registry)(language).filter(
		each =>
			each.parties.length === whose.length &&
			whose.every(party => each.parties.includes(party)) &&
			kindred(act.kind, each.record.kind),
	);
	const said = new Set(act.subject);
	if (act.plural) {
		const meant = same
			.filter(each => each.stems.some(stems => [...stems].every(word => said.has(word))))
			.map(each => each.record);
		const covered = new Set(
			same.filter(each => meant.includes(each.record)).flatMap(each => each.stems.flatMap(stems => [...stems])),
		);
		return act.subject.every(word => covered.has(word)) ? meant : [];
	}
	const meant = same.filter(each => each.stems.some(stems => act.subject.every(word => stems.has(word))));
	return meant.length === 1 ? [meant[0]!.record] : [];
}

function kindred(said: string | undefined, recorded: string): boolean {
	return said === recorded || (said === 'agreement' && (recorded === 'convention' || recorded === 'contract'));
}

// ── Claims ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function actClaims(
	act: ActPhrase,
	records: readonly Agreement[],
	parties: readonly string[],
	document: Document,
	{ block, at }: Placed,
): Claim[] {
	const about = records.length === 1 || act.plural ? records.map(record => record.id) : [];
	if (about.length === 0 && records.length === 0) {
		const key = unregistered(act, parties);
		if (key) about.push(key);
	}
	const claims: Claim[] = [];
	for (const said of act.said) {
		if (said.date.value === undefined || said.verb === 'negotiations') continue;
		const property: Property = said.verb ?? 'dated';
		if (act.denied && property !== 'negotiationsOpened') continue;
		for (const id of about) {
			claims.push({
				about: id,
				property,
				value: settledValue(said.date.value, document),
				span: moved(said.date, at),
				subject: moved(act, at),
				block,
			});
		}
	}
	return claims;
}

/**
 * The identity of an act that only declarations know: kind, parties and subject, all of them, to the word. Too strict
 * rather than too free: of near-same titles with other dates, most are other acts.
 */
function unregistered(act: ActPhrase, parties: readonly string[]): string | undefined {
	// Without parties of its own, an act is taken for one between those who speak; with one, it is with a third.
	const whose =
		act.parties.length >= 2 ? act.parties : act.parties.length === 0 && parties.length === 2 ? parties : undefined;
	if (!act.kind || act.plural || !whose || act.subject.length === 0) return undefined;
	return `act:${act.kind}/${[...whose].sort().join('+')}/${[...act.subject].sort().join('+')}`;
}

function visitClaim(
	visit: VisitPhrase,
	registry: Registry,
	document: Document,
	{ block, at }: Placed,
): Claim | undefined {
	if (visit.date.value === undefined) return undefined;
	const value = settledValue(visit.date.value, document);
	const host = visit.host.type === 'country' ? visit.host.id : visit.host.country;
	if (!host || value.startsWith('XXXX')) return undefined;
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
export function visitorKey(
	registry: Registry,
	visitor: Office | Person,
	day: string,
): { key: string; country?: string } {
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

// ── Mentions ───────────────────────────────────────────────────────────────────────────────────────────────────────

function actMention(act: ActPhrase, records: readonly Agreement[], at: number): Mention {
	const candidates: readonly Entity[] = records.length > 0 ? records : act.entries.map(entry => entry.entity);
	// « … du 11 juin 2008 »: a date that follows at once is part of how the act is called.
	// Without a subject or parties of its own, the act is called by its signing: « l’accord signé à Astana le … ».
	const bare = act.entries.length === 0 && act.subject.length === 0 && act.parties.length === 0;
	const date = act.said.find(said => (bare || said.verb === undefined) && said.date.start >= act.end);
	return {
		kind: 'agreement',
		start: at + act.start,
		end: at + (date?.date.end ?? act.end),
		candidates,
		...(records.length === 1 ? { entity: records[0]! } : {}),
		...(records.length > 1 && act.plural ? { entities: records } : {}),
	};
}

const kindOf: Partial<Record<Entity['type'], MentionKind>> = {
	organisation: 'organisation',
	person: 'person',
	event: 'event',
	place: 'place',
	agreement: 'agreement',
};

function nameMention(
	named: Named,
	document: Document,
	known: ReadonlySet<string>,
	{ at, block }: Placed,
): Mention | undefined {
	const entries = named.entries.filter(entry => {
		if (entry.naming === 'adjective' || !kindOf[entry.entity.type]) return false;
		return entry.naming !== 'surname' || known.has(entry.entity.id) || addressed(named, document, at, block.content);
	});
	// An organisation before an event of the same name: the body outlives its meetings.
	const order: Entity['type'][] = ['agreement', 'organisation', 'person', 'event', 'place'];
	const type = order.find(each => entries.some(entry => entry.entity.type === each));
	if (!type) return undefined;
	const candidates = [...new Set(entries.filter(entry => entry.entity.type === type).map(entry => entry.entity))];
	const byLanguage = candidates.length > 1 ? acronymIn(candidates, document, named, at) : candidates;
	return {
		kind: kindOf[type]!,
		start: at + named.start,
		end: at + named.end,
		candidates,
		...(byLanguage.length === 1 ? { entity: byLanguage[0]! } : {}),
	};
}

/** « CEDH » is one body in French and another in English: the text's language decides, where it can. */
function acronymIn(candidates: readonly Entity[], document: Document, named: Named, at: number): readonly Entity[] {
	const said = document.text.slice(at + named.start, at + named.end);
	return candidates.filter(entity => entity.acronyms?.[document.language.id]?.includes(said));
}

/** « le président Sarkozy »: a family name counts behind a title of address, or once the full name has been given. */
function addressed(named: Named, document: Document, at: number, content: Span): boolean {
	const before = document.text.slice(Math.max(content.start, at + named.start - 24), at + named.start);
	const last = /(\p{L}+)[.\s]*$/u.exec(before)?.[1];
	return last !== undefined && document.language.acts.addresses.has(fold(last));
}

function peopleNamed(placed: readonly Placed[]): ReadonlySet<string> {
	const people = new Set<string>();
	for (const { reading } of placed) {
		for (const { entries } of reading.names) {
			for (const { entity, naming } of entries)
				if (entity.type === 'person' && naming === 'name') people.add(entity.id);
		}
	}
	return people;
}

/** Whether a date is a full day or a run of them: only such can be held against another. */
export function isExact(value: string): boolean {
	return value.split('/').every(isFullDate);
}
