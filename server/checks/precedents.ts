// What is on record of an act, a visit or an event: the earlier declarations first, then the registry.
import { declaredBy } from '../analysis/claims.ts';
import type { Claim, Property } from '../analysis/facts.ts';
import type { Declaration, Passage } from '../corpus/corpus.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId, Phrase, Status } from '../languages/language.ts';
import type { Agreement, Entity, Event, Organisation } from '../registry/entity.ts';
import { type MeetingOf, meetingAt, meetingPrefix } from '../registry/meetings.ts';
import { recordsOf } from '../registry/records.ts';
import { daysOf, isBetweenTwo, isSourced, nameIn } from '../registry/standing.ts';
import { borne, derived, kept } from '../text/derived.ts';
import { accountsOf } from './accounts.ts';
import type { Evidence, Severity, Subject, World } from './check.ts';
import { type Recalled, recalled } from './declarations-recalled.ts';
import { nearly } from './near-dates.ts';

/** A date on record, and where it is said. */
export interface Precedent {
	readonly property: Property;
	readonly value: string;
	readonly place?: string;
	/** The place in words, in the draft's language where that is certain. */
	readonly placeWords?: string;
	/** The day on which a status was true: that of the declaration, or of the record. */
	readonly asOf?: string;
	/** Told in another language than the draft's: a place that the registry does not know may bear another name there. */
	readonly foreign?: true;
	/** Beyond doubt the same thing: something else that is told of it agrees to the day. */
	readonly sure?: boolean;
	/** It outweighs what is older: corpus/prevailing.ts. */
	readonly prevails?: true;
	/** The parties of the act, where they are not those the draft names. */
	readonly otherParties?: readonly string[];
	/** Where it stands; looked up only for a finding. */
	readonly evidence: () => Evidence;
	/** Who says so, for the message. */
	readonly authority: Phrase;
	readonly severity: Severity;
}

/** All that earlier declarations (first) and the registry say of the same thing; found once for all checks that ask. */
export function precedents(subject: Subject, claim: Claim): readonly Precedent[] {
	return asked(subject)(claim);
}

const asked = borne((subject: Subject) => kept((claim: Claim) => allPrecedents(subject, claim)));

function allPrecedents(subject: Subject, claim: Claim): readonly Precedent[] {
	if (claim.about.startsWith(declaredBy))
		return recalled(subject, claim).map(each => ofDeclaration(subject, claim, each));
	return standing([
		...fromCorpus(subject, claim.about),
		...onRecord(subject.world)(subject.document.language.id)(claim.about),
	]);
}

const making: ReadonlySet<Property> = new Set(['signed', 'adopted', 'opened', 'dated']);

/** Without what a later text has overruled: by accepting its own word as the one to follow, or by an open correction. */
function standing(all: readonly Precedent[]): Precedent[] {
	const ruling = all.filter(each => each.prevails);
	const overrules = (later: Precedent, { property, value, asOf = '' }: Precedent) =>
		(later.property === property || (making.has(later.property) && making.has(property))) &&
		asOf < (later.asOf ?? '') &&
		// Visits come again: what is settled of one says nothing of the others.
		(property !== 'held' || nearly(later.value, value));
	return all.filter(each => !ruling.some(later => later !== each && overrules(later, each)));
}

function fromCorpus(subject: Subject, about: string): Precedent[] {
	const own = subject.document.language.id;
	return accountsOf(subject, about).map(({ declaration, statement, sure, otherParties }) => ({
		property: statement.property,
		value: statement.value,
		sure,
		...(declaration.language === own ? {} : { foreign: true as const }),
		...(declaration.date ? { asOf: declaration.date } : {}),
		...(otherParties ? { otherParties } : {}),
		...(statement.prevails ? { prevails: true as const } : {}),
		...(statement.place ? { place: statement.place } : {}),
		...(statement.placeWords && declaration.language === own ? { placeWords: statement.placeWords } : {}),
		evidence: () => evidenceOf(declaration, statement),
		authority: citation(declaration, statement),
		severity: 'warning' as const,
	}));
}

/** A declaration that is itself on record, for what it is called and the day it bears. */
function ofDeclaration({ world, document }: Subject, { property }: Claim, { value, from }: Recalled): Precedent {
	if (!('uri' in from)) {
		const field = from.signed ? 'signed' : 'adopted';
		return { ...registered(world, from, property, field, { date: value }, document.language.id), sure: true };
	}
	const title = { start: 0, end: 0, quote: from.title, line: 0, paragraph: '' };
	return {
		property,
		value,
		sure: true,
		evidence: () => evidenceOf(from, title),
		authority: citation(from, title),
		severity: 'warning',
	};
}

/** The words of an earlier declaration as evidence. */
export function evidenceOf({ uri }: Declaration, { start, end, quote }: Passage): Evidence {
	return { uri, start, end, quote };
}

/** How a message names an earlier declaration and the paragraph. */
export function citation(declaration: Declaration, statement: Passage): Phrase {
	const where = statement.paragraph === '' ? '' : `, § ${statement.paragraph}`;
	const said = `${declaration.title}${declaration.date ? ` (${declaration.date})` : ''}${where}`;
	return { en: said, fr: said };
}

/** What the registry says is made once for each of its records that a draft speaks of: it is asked at every keystroke. */
const onRecord = derived((world: World) =>
	kept((language: LanguageId) => {
		const made = kept((about: string) => fromRegistry(world, about, language));
		return (about: string): readonly Precedent[] => (isOnRecord(world, about) ? made(about) : []);
	}),
);

function isOnRecord({ registry }: World, about: string): boolean {
	return visitsOf(registry).has(about) || registry.entities.has(about) || about.startsWith(meetingPrefix);
}

function fromRegistry(world: World, about: string, language: LanguageId): Precedent[] {
	const visits = visitsOf(world.registry).get(about);
	if (visits) return visits.map(event => heldOf(world, event, language));
	const entity = world.registry.entities.get(about);
	const meeting = meetingAt(world.registry, about);
	if (meeting) return meetingPrecedents(world, meeting, language);
	if (entity?.type === 'event') return [heldOf(world, entity, language)];
	if (entity?.type === 'organisation')
		return [entity.founded, ...(entity.alsoFounded ?? [])]
			.filter(date => date !== undefined)
			.map(date => registered(world, entity, 'founded', 'founded', { date }, language));
	if (entity?.type !== 'agreement') return [];
	const fields: [Property, string, Act | undefined][] = [
		['signed', 'signed', entity.signed],
		['adopted', 'adopted', entity.adopted],
		// An act of many States is signed on the day on which it is opened for signature, where no other is on record.
		entity.openedForSignature || isBetweenTwo(entity)
			? ['opened', 'openedForSignature', entity.openedForSignature]
			: ['opened', 'signed', entity.signed],
		['provisional', 'provisional', { date: entity.provisional }],
		['inForce', 'inForce', { date: entity.inForce }],
		['ended', 'ended', { date: entity.ended }],
		['negotiationsOpened', 'negotiationsOpened', { date: entity.negotiationsOpened }],
	];
	const dates = fields
		.filter(([, , act]) => act?.date !== undefined)
		.map(([property, field, act]) => registered(world, entity, property, field, act!, language));
	return entity.notInForce ? [...dates, notInForce(world, entity, entity.notInForce, language)] : dates;
}

/** The visits on record, by the same key as claims of visits: who went where. */
export const visitsOf = derived((registry: World['registry']) => {
	const visits = new Map<string, Event[]>();
	for (const event of recordsOf(registry, 'event')) {
		if (!event.visitor?.office || !event.host) continue;
		const key = `visit:${event.visitor.office}:${event.host}`;
		visits.set(key, [...(visits.get(key) ?? []), event]);
	}
	return visits;
});

/** A visit, or another event, on its days. */
export function heldOf(world: World, event: Event, language: LanguageId): Precedent {
	return registered(world, event, 'held', 'from', { date: daysOf(event), place: event.place }, language);
}

/** A meeting of a body: what the draft tells of it is certainly this one's (analysis/body-meeting-claims.ts). */
function meetingPrecedents(world: World, { body, meeting, index }: MeetingOf, language: LanguageId): Precedent[] {
	const where = meeting.place ? world.registry.entities.get(meeting.place) : undefined;
	const source = body.meetingSources?.[0];
	const sure = [confidences[meeting.confidence][language], ...(source ? [source] : [])].join(', ');
	const told = `${where ? `${nameIn(language, where)}, ` : ''}${languageOf(language).writeDate(daysOf(meeting))}`;
	return [
		{
			property: 'held',
			value: daysOf(meeting),
			sure: true,
			...(meeting.place ? { place: meeting.place } : {}),
			...(where ? { placeWords: nameIn(language, where) } : {}),
			evidence: () => ({
				...(world.locate(body.id, `meetings[${index}]`) ?? { uri: '', start: 0, end: 0 }),
				quote: `${nameIn(language, body)}${languageOf(language).colon}${told} (${sure})`,
			}),
			authority: { en: 'the registry', fr: 'le registre' },
			severity: meeting.confidence === 'background' ? 'information' : 'warning',
		},
	];
}

/** What a field of a record says. */
export function registered(
	world: World,
	entity: Recorded,
	property: Property,
	field: string,
	{ date, place }: Act,
	language: LanguageId,
): Precedent {
	const path = typeof entity[field as keyof Recorded] === 'object' ? `${field}.date` : field;
	const sure = isSourced(entity, path);
	const where = place ? world.registry.entities.get(place) : undefined;
	return {
		property,
		value: date!,
		...(place && !(entity.unverified ?? []).includes(`${field}.place`) ? { place } : {}),
		...(where ? { placeWords: nameIn(language, where) } : {}),
		evidence: () => ({
			...(world.locate(entity.id, path) ?? { uri: '', start: 0, end: 0 }),
			quote: stated(entity, property, date!, language),
		}),
		authority: { en: 'the registry', fr: 'le registre' },
		// A record from general knowledge is a question, not an answer.
		severity: sure ? 'warning' : 'information',
	};
}

type Recorded = Agreement | Event | Organisation;

/** A day and a place, as far as a record has them. */
interface Act {
	readonly date?: string | undefined;
	readonly place?: string | undefined;
}

/** A record that says on which day the act was not in force. */
function notInForce(world: World, entity: Agreement, day: string, language: LanguageId): Precedent {
	const known = registered(world, entity, 'status', 'notInForce', { date: day }, language);
	return { ...known, value: 'not in force' satisfies Status, asOf: day };
}

/** Where an act stands, in words. */
export const statusNames: Readonly<Record<Status, Phrase>> = {
	negotiated: { en: 'under negotiation', fr: 'en négociation' },
	initialled: { en: 'initialled', fr: 'paraphé' },
	'not in force': { en: 'not in force', fr: 'non entré en vigueur' },
	provisional: { en: 'provisionally applied', fr: 'appliqué à titre provisoire' },
	'in force': { en: 'in force', fr: 'en vigueur' },
};

/** What a record says, in one line, with how far it can be relied on: « Traité … : signé, 11 juin 2008 (confirmé, …) ». */
function stated(entity: Entity, property: Property, value: string, language: LanguageId): string {
	const source = entity.sources?.[0];
	const sure = [confidences[entity.confidence][language], ...(source ? [source] : [])].join(', ');
	return `${nameIn(language, entity)}${languageOf(language).colon}${labels[property][language]}, ${languageOf(language).writeDate(value)} (${sure})`;
}

export const confidences: Readonly<Record<Agreement['confidence'], Phrase>> = {
	confirmed: { en: 'confirmed', fr: 'confirmé' },
	'one-source': { en: 'one source', fr: 'une source' },
	'seed-only': { en: 'from a declaration alone', fr: 'd’après une déclaration seule' },
	background: { en: 'to be checked', fr: 'à vérifier' },
};

/** What is said of a thing, in a word. */
export const labels: Readonly<Record<Property, Phrase>> = {
	signed: { en: 'signed', fr: 'signé' },
	adopted: { en: 'adopted', fr: 'adopté' },
	opened: { en: 'opened for signature', fr: 'ouvert à la signature' },
	dated: { en: 'dated', fr: 'daté' },
	provisional: { en: 'provisionally applied', fr: 'application provisoire' },
	inForce: { en: 'in force', fr: 'en vigueur' },
	ended: { en: 'ended', fr: 'fin' },
	negotiationsOpened: { en: 'negotiations opened', fr: 'négociations ouvertes' },
	initialled: { en: 'initialled', fr: 'paraphé' },
	status: { en: 'status', fr: 'état' },
	founded: { en: 'founded', fr: 'fondé' },
	launched: { en: 'launched', fr: 'lancé' },
	closed: { en: 'closed', fr: 'fermé' },
	held: { en: 'held', fr: 'tenu' },
	numbered: { en: 'number', fr: 'numéro' },
	visitKind: { en: 'kind of visit', fr: 'nature de la visite' },
	begun: { en: 'counted from', fr: 'compté depuis' },
	invitedBy: { en: 'invited by', fr: 'sur invitation de' },
	figure: { en: 'figure', fr: 'chiffre' },
	amends: { en: 'amends', fr: 'modifie' },
	replaces: { en: 'replaces', fr: 'remplace' },
	seat: { en: 'seat', fr: 'siège' },
	members: { en: 'members', fr: 'membres' },
	memberSince: { en: 'member since', fr: 'membre depuis' },
	joined: { en: 'joined', fr: 'adhésion' },
	member: { en: 'member', fr: 'membre' },
	chaired: { en: 'presided over by', fr: 'présidé par' },
};
