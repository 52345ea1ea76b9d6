// A date that an earlier declaration, or the registry, gives otherwise.
import type { Claim, Property } from '../analysis/facts.ts';
import { type Declaration, precedes, quoteAround, type Statement, statementsAbout } from '../corpus/corpus.ts';
import { bounds, compatible, dayNumber, isFullDate, weekdayOf } from '../languages/calendar.ts';
import { english } from '../languages/english.ts';
import { french } from '../languages/french.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Agreement, Entity, Event } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { type Check, type Evidence, type Finding, type Severity, type Subject, type World, writing } from './check.ts';

export const contradictedDate: Check = {
	code: 'contradicted-date',
	severity: 'warning',
	*run(subject) {
		// « les accords … signés le 6 octobre 2010 » claims it of each: one date, one finding.
		const done = new Set<number>();
		for (const claim of subject.facts.claims) {
			if (done.has(claim.span.start) || claim.value.startsWith('XXXX')) continue;
			const finding = contradiction(subject, claim);
			if (!finding) continue;
			done.add(claim.span.start);
			yield finding;
		}
	},
};

/** A date on record, and where it is said. */
interface Precedent {
	readonly property: Property;
	readonly value: string;
	readonly evidence: Evidence;
	/** Who says so, for the message. */
	readonly authority: Phrase;
	readonly severity: Severity;
}

function contradiction(subject: Subject, claim: Claim): Finding | undefined {
	const { document, world } = subject;
	const known = precedents(subject, claim);
	// Whoever bears the draft out settles it: acts have several citable dates.
	if (known.some(precedent => answers(claim.property, precedent.property) && compatible(claim.value, precedent.value)))
		return undefined;
	const against = known.filter(
		precedent => comparable(claim.property, precedent.property) && opposed(claim, precedent.value, world),
	);
	if (against.length === 0 || document.language.acts.corrections.test(quoteAround(document.text, claim.span)))
		return undefined;
	const best = against.find(each => each.severity === 'warning') ?? against[0];
	if (!best) return undefined;
	const { language } = document;
	const said = document.text.slice(claim.span.start, claim.span.end).replace(/\s+/gu, ' ');
	const name = (id: LanguageId) => nameOf(claim.about, world, id);
	const fix = replacement(document.text, claim, best.value, language);
	return {
		span: claim.span,
		// The right date first: a list of problems shows the head of a line.
		message: {
			en: `The record has ${english.writeDate(best.value)}, not “${said}”${name('en') ? `, for “${name('en')}”` : ''}: ${best.authority.en}.`,
			fr: `Le dossier donne le ${french.writeDate(best.value)}, non « ${said} »${name('fr') ? `, pour « ${name('fr')} »` : ''} : ${best.authority.fr}.`,
		},
		because: against.slice(0, 4).map(each => each.evidence),
		...(fix === undefined ? {} : { fixes: [{ title: writing(fix), edits: [{ ...claim.span, text: fix }] }] }),
		severity: best.severity,
	};
}

/** All that earlier declarations (first) and the registry say of the same thing. */
function precedents(subject: Subject, claim: Claim): Precedent[] {
	return [...fromCorpus(subject, claim.about), ...fromRegistry(subject.world, claim, subject.document.language.id)];
}

function fromCorpus({ document, world }: Subject, about: string): Precedent[] {
	return statementsAbout(world.corpus, document.language.id, about)
		.filter(({ declaration }) => precedes(declaration, document.uri, document.header.date))
		.map(({ declaration, statement }) => ({
			property: statement.property,
			value: statement.value,
			evidence: { uri: declaration.uri, start: statement.start, end: statement.end, quote: statement.quote },
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
	const visit = /^visit:(.+):(.+)$/.exec(claim.about);
	if (visit) {
		return [...world.registry.entities.values()]
			.filter(
				(entity): entity is Event =>
					entity.type === 'event' && entity.visitor?.office === visit[1] && entity.host === visit[2],
			)
			.map(event => heldOf(world, event, language))
			.filter(each => each !== undefined);
	}
	const entity = world.registry.entities.get(claim.about);
	if (entity?.type === 'event') return [heldOf(world, entity, language)].filter(each => each !== undefined);
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

function heldOf(world: World, event: Event, language: LanguageId): Precedent | undefined {
	const value = event.to && event.to !== event.from ? `${event.from}/${event.to}` : event.from;
	return registered(world, event, 'held', 'from', value, language);
}

function registered(
	world: World,
	entity: Agreement | Event,
	property: Property,
	field: string,
	value: string,
	language: LanguageId,
): Precedent {
	const at = world.locate(entity.id, field) ?? { uri: '', start: 0, end: 0 };
	const source = entity.sources?.[0];
	const sure =
		entity.confidence !== 'background' &&
		!(entity.unverified ?? []).some(each => field.startsWith(each) || each.startsWith(field));
	return {
		property,
		value,
		evidence: {
			...at,
			quote: `${nameIn(language, entity)}: ${labels[property]} ${value} (${entity.confidence}${source ? `, ${source}` : ''})`,
		},
		authority: { en: 'the registry', fr: 'le registre' },
		// A record from general knowledge is a question, not an answer.
		severity: sure ? 'warning' : 'information',
	};
}

const labels: Readonly<Record<Property, string>> = {
	signed: 'signed',
	adopted: 'adopted',
	opened: 'opened for signature',
	dated: 'dated',
	inForce: 'in force',
	ended: 'ended',
	negotiationsOpened: 'negotiations opened',
	initialled: 'initialled',
	held: 'held',
};

const making = new Set<Property>(['signed', 'adopted', 'opened', 'dated']);

/** Whether a date on record can bear out what the draft says: « du 11 juin 2008 » may mean any day of the act's making or its entry into force. */
function answers(claimed: Property, recorded: Property): boolean {
	return (
		claimed === recorded ||
		(making.has(claimed) && making.has(recorded)) ||
		(claimed === 'dated' && recorded === 'inForce')
	);
}

/** Whether two dates are of one and the same happening: adoption says nothing against signature. */
function comparable(claimed: Property, recorded: Property): boolean {
	return (
		claimed === recorded ||
		(claimed === 'dated' && making.has(recorded)) ||
		(recorded === 'dated' && making.has(claimed))
	);
}

/** Days apart within which two dates of a visit or an event are two accounts of one, not two of a kind. */
const oneVisit = 45;

function opposed(claim: Claim, recorded: string, world: World): boolean {
	if (compatible(claim.value, recorded)) return false;
	if (claim.property !== 'held' && world.registry.entities.has(claim.about)) return true;
	// Visits, meetings and acts known by description recur: only a date that is nearly the recorded one is a slip of the pen.
	return nearly(claim.value, recorded);
}

/** Whether one date looks like a slip for the other: a few weeks apart, or two of day, month and year the same. */
export function nearly(a: string, b: string): boolean {
	const [one, other] = [bounds(a), bounds(b)];
	if (Math.abs(dayNumber(one.first) - dayNumber(other.first)) <= oneVisit) return true;
	const [first, second] = [a.split('/')[0]!, b.split('/')[0]!];
	if (!isFullDate(first) || !isFullDate(second)) return first.slice(0, 4) === second.slice(0, 4);
	const [y1, m1, d1] = first.split('-');
	const [y2, m2, d2] = second.split('-');
	return Number(y1 === y2) + Number(m1 === m2) + Number(d1 === d2) >= 2;
}

function nameOf(about: string, world: World, language: LanguageId): string | undefined {
	const entity: Entity | undefined = world.registry.entities.get(about);
	if (!entity) return undefined;
	const name = nameIn(language, entity);
	return name.length > 90 ? `${name.slice(0, 90).replace(/\s\S*$/u, '')} …` : name;
}

/** The recorded date in the draft's own wording; undefined where it would not fit the sentence. */
function replacement(
	text: string,
	claim: Claim,
	value: string,
	language: Subject['document']['language'],
): string | undefined {
	const said = text.slice(claim.span.start, claim.span.end);
	// « les 28 et 29 » cannot become « le 5 » without its article.
	if (value.includes('/') !== claim.value.includes('/')) return undefined;
	if (value.split('/')[0]!.length !== claim.value.split('/')[0]!.length) return undefined;
	const written = language.writeDate(value);
	const weekday = language.weekdayNames.find(name => said.toLowerCase().startsWith(name.toLowerCase()));
	return weekday && isFullDate(value) ? `${language.weekdayNames[weekdayOf(value)]} ${written}` : written;
}
