// What was true of an entity on a day; and how to call it in a language.
import { bounds } from '../languages/calendar.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { atHand } from './at-hand.ts';
import type { Agreement, Entity, Event, Names, Office, Organisation, Presidency, Term } from './entity.ts';
import { recordsOf } from './records.ts';
import type { Registry } from './registry.ts';

/** The official name in `language`, else in another: never nothing. */
export function nameIn(language: LanguageId, entity: Entity): string {
	return first(entity.names, language) ?? entity.id;
}

/** The first name of a language, else of the other. */
export function first(names: Names | undefined, language: LanguageId): string | undefined {
	return names?.[language]?.[0] ?? names?.fr?.[0] ?? names?.en?.[0];
}

/** A note in `language`, else as it was written. */
export function phraseIn(language: LanguageId, phrase: Partial<Phrase>): string {
	return phrase[language] ?? phrase.fr ?? phrase.en ?? '';
}

export type Standing = 'unknown' | 'signed' | 'provisional' | 'in force' | 'ended' | 'not yet signed';

/** The dates in the life of an act. */
export type Life = Pick<Agreement, 'signed' | 'adopted' | 'provisional' | 'inForce' | 'ended'>;

/** What an agreement was on `day` (ISO), as far as its dates tell. A year alone says nothing inside that year. */
export function standingOn(agreement: Life, day: string): Standing {
	const since = (date: string | undefined) => date !== undefined && bounds(date).last <= day;
	if (since(agreement.ended)) return 'ended';
	if (since(agreement.inForce)) return 'in force';
	if (since(agreement.provisional)) return 'provisional';
	const made = agreement.signed?.date ?? agreement.adopted?.date;
	if (since(made)) return agreement.inForce === undefined && agreement.signed === undefined ? 'unknown' : 'signed';
	if (made !== undefined && bounds(made).first > day) return 'not yet signed';
	return 'unknown';
}

/** The term of an office, or another, that covers `day`, where one does. */
export function holderOn<T extends Pick<Term, 'from' | 'to'>>(terms: readonly T[], day: string): T | undefined {
	return terms.find(
		term =>
			(term.from === undefined || bounds(term.from).first <= day) &&
			(term.to === undefined || day <= bounds(term.to).last),
	);
}

/** The days of an event, as an ISO date or interval. */
export function daysOf({ from, to }: Pick<Event, 'from' | 'to'>): string {
	return to && to !== from ? `${from}/${to}` : from;
}

/** When something came to its end, and what took its place. */
export interface End {
	readonly date: string;
	/** The record and the field that give the date. */
	readonly by: Entity;
	readonly field: string;
	readonly successor?: Entity;
}

/** The end of a body, or of an act that ended or was replaced by one in force. */
export function endOf(registry: Registry, entity: Entity): End | undefined {
	const heir = heirOf(registry, entity.id);
	if (entity.type === 'organisation' && entity.dissolved) {
		const successor = entity.successor ? registry.entities.get(entity.successor) : undefined;
		return { date: entity.dissolved, by: entity, field: 'dissolved', ...(successor ? { successor } : {}) };
	}
	if (entity.type !== 'agreement') return undefined;
	if (entity.ended) return { date: entity.ended, by: entity, field: 'ended', ...(heir ? { successor: heir } : {}) };
	return heir?.inForce ? { date: heir.inForce, by: heir, field: 'inForce', successor: heir } : undefined;
}

/** The act that replaced one. */
function heirOf(registry: Registry, id: string): Agreement | undefined {
	const heir = registry.entities.get(atHand(registry).heirs.get(id) ?? '');
	return heir?.type === 'agreement' ? heir : undefined;
}

/** Whether the sources of a record cover a field, so that a draft may be held to it. */
export function isSourced(entity: Entity, field: string): boolean {
	return (
		entity.confidence !== 'background' &&
		!(entity.unverified ?? []).some(each => field.startsWith(each) || each.startsWith(field))
	);
}

/** The offices that a person has ever held, each once. */
export function officesOf(registry: Registry, person: string): readonly Office[] {
	const ids = atHand(registry).offices.get(person) ?? [];
	return ids.map(id => registry.entities.get(id)).filter(office => office?.type === 'office');
}

/** Who presided over a body, in order, and the record that tells it: its own, or that of its organ. */
export function presidenciesOf(
	registry: Registry,
	body: Organisation,
): { readonly body: Organisation; readonly terms: readonly Presidency[] } | undefined {
	const telling = body.presidencies ? body : presiding(registry).get(body.id);
	return telling && { body: telling, terms: telling.presidencies! };
}

/** The organs whose presidencies are on record, by the body of which they are. */
const presiding = derived((registry: Registry) => {
	const found = new Map<string, Organisation>();
	for (const entity of recordsOf(registry, 'organisation'))
		if (entity.presidencies && entity.organOf) found.set(entity.organOf, entity);
	return found;
});

/** Whether an act is between two parties: all others are open to many, or known by their name alone. */
export function isBetweenTwo({ parties = [] }: Agreement): boolean {
	return parties.length === 2;
}
