// What is on record of an act, a visit or an event: the earlier declarations first, then the registry.
import type { Claim, Property } from '../analysis/facts.ts';
import { type Declaration, precedes, type Statement, statementsAbout } from '../corpus/corpus.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Agreement, Event } from '../registry/entity.ts';
import { daysOf, nameIn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import type { Evidence, Severity, Subject, World } from './check.ts';

/** A date on record, and where it is said. */
export interface Precedent {
	readonly property: Property;
	readonly value: string;
	readonly place?: string;
	/** Where it stands; looked up only for a finding. */
	readonly evidence: () => Evidence;
	/** Who says so, for the message. */
	readonly authority: Phrase;
	readonly severity: Severity;
}

/** All that earlier declarations (first) and the registry say of the same thing. */
export function precedents(subject: Subject, claim: Claim): Precedent[] {
	return [...fromCorpus(subject, claim.about), ...fromRegistry(subject.world, claim, subject.document.language.id)];
}

function fromCorpus({ document, world }: Subject, about: string): Precedent[] {
	return statementsAbout(world.corpus, document.language.id, about)
		.filter(({ declaration }) => precedes(declaration, document.uri, document.header.date))
		.map(({ declaration, statement }) => ({
			property: statement.property,
			value: statement.value,
			...(statement.place ? { place: statement.place } : {}),
			evidence: () => ({ uri: declaration.uri, start: statement.start, end: statement.end, quote: statement.quote }),
			authority: citation(declaration, statement),
			severity: 'warning' as const,
		}));
}

function citation(declaration: Declaration, statement: Statement): Phrase {
	const where = statement.paragraph === '' ? '' : `, § ${statement.paragraph}`;
	const said = `${declaration.title}${declaration.date ? ` (${declaration.date})` : ''}${where}`;
	return { en: said, fr: said };
}

function fromRegistry(world: World, claim: Claim, language: LanguageId): Precedent[] {
	const visits = visitsOf(world.registry).get(claim.about);
	if (visits) return visits.map(event => heldOf(world, event, language));
	const entity = world.registry.entities.get(claim.about);
	if (entity?.type === 'event') return [heldOf(world, entity, language)];
	if (entity?.type !== 'agreement') return [];
	const fields: [Property, string, string | undefined][] = [
		['signed', 'signed.date', entity.signed?.date],
		['adopted', 'adopted.date', entity.adopted?.date],
		['opened', 'openedForSignature.date', entity.openedForSignature?.date],
		['inForce', 'inForce', entity.inForce],
		['ended', 'ended', entity.ended],
		['negotiationsOpened', 'negotiationsOpened', entity.negotiationsOpened],
	];
	return fields
		.filter(([, , value]) => value !== undefined)
		.map(([property, field, value]) => registered(world, entity, property, field, value!, language));
}

/** The visits on record, by the same key as claims of visits: who went where. */
const visitsOf = derived((registry: World['registry']) => {
	const visits = new Map<string, Event[]>();
	for (const event of registry.entities.values()) {
		if (event.type !== 'event' || !event.visitor?.office || !event.host) continue;
		const key = `visit:${event.visitor.office}:${event.host}`;
		visits.set(key, [...(visits.get(key) ?? []), event]);
	}
	return visits;
});

function heldOf(world: World, event: Event, language: LanguageId): Precedent {
	return registered(world, event, 'held', 'from', daysOf(event), language);
}

function registered(
	world: World,
	entity: Agreement | Event,
	property: Property,
	field: string,
	value: string,
	language: LanguageId,
): Precedent {
	const place = entity.type === 'event' ? entity.place : undefined;
	const sure =
		entity.confidence !== 'background' &&
		!(entity.unverified ?? []).some(each => field.startsWith(each) || each.startsWith(field));
	return {
		property,
		value,
		...(place ? { place } : {}),
		evidence: () => ({
			...(world.locate(entity.id, field) ?? { uri: '', start: 0, end: 0 }),
			quote: stated(entity, property, value, language),
		}),
		authority: { en: 'the registry', fr: 'le registre' },
		// A record from general knowledge is a question, not an answer.
		severity: sure ? 'warning' : 'information',
	};
}

/** What a record says, in one line, with how far it can be relied on: « Traité … : signé, 11 juin 2008 (confirmé, …) ». */
function stated(entity: Agreement | Event, property: Property, value: string, language: LanguageId): string {
	const source = entity.sources?.[0];
	const sure = [confidences[entity.confidence][language], ...(source ? [source] : [])].join(', ');
	return `${nameIn(language, entity)}${languageOf(language).colon}${labels[property][language]}, ${languageOf(language).writeDate(value)} (${sure})`;
}

const confidences: Readonly<Record<Agreement['confidence'], Phrase>> = {
	confirmed: { en: 'confirmed', fr: 'confirmé' },
	'one-source': { en: 'one source', fr: 'une source' },
	'seed-only': { en: 'from a declaration alone', fr: 'd’après une déclaration seule' },
	background: { en: 'to be checked', fr: 'à vérifier' },
};

const labels: Readonly<Record<Property, Phrase>> = {
	signed: { en: 'signed', fr: 'signé' },
	adopted: { en: 'adopted', fr: 'adopté' },
	opened: { en: 'opened for signature', fr: 'ouvert à la signature' },
	dated: { en: 'dated', fr: 'daté' },
	inForce: { en: 'in force', fr: 'en vigueur' },
	ended: { en: 'ended', fr: 'fin' },
	negotiationsOpened: { en: 'negotiations opened', fr: 'négociations ouvertes' },
	initialled: { en: 'initialled', fr: 'paraphé' },
	held: { en: 'held', fr: 'tenu' },
};
