// What was true of an entity on a day; and how to call it in a language.
import { bounds } from '../languages/calendar.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Agreement, Entity, Event, Names, Term } from './entity.ts';

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

/** The term of an office that covers `day`, where one does. */
export function holderOn(terms: readonly Term[], day: string): Term | undefined {
	return terms.find(
		term =>
			(term.from === undefined || bounds(term.from).first <= day) &&
			(term.to === undefined || day <= bounds(term.to).last),
	);
}

/** The days of an event, as an ISO date or interval. */
export function daysOf({ from, to }: Event): string {
	return to && to !== from ? `${from}/${to}` : from;
}
