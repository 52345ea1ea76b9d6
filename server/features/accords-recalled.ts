// The agreements that a declaration recalls: those in force between its parties, in the grammar of its language.
import type { World } from '../checks/check.ts';
import { declarationsWith } from '../corpus/ask.ts';
import { keys } from '../corpus/entries.ts';
import { bounds } from '../languages/calendar.ts';
import type { Language, LanguageId } from '../languages/language.ts';
import type { Agreement, Entity } from '../registry/entity.ts';
import { first, nameIn, standingOn } from '../registry/standing.ts';
import { type Accord, accordOf, accordsOf } from './accords.ts';
import type { NewDeclaration } from './new-declaration.ts';
import { relationKey, relationsOf } from './relations.ts';

/** The agreements between exactly these parties that bind them on the day, the earliest first. */
export function accordsInForce(world: World, { parties, date, language }: NewDeclaration): readonly Accord[] {
	const relation = relationsOf(world, language).get(relationKey(parties));
	const known = relation ? accordsOf(world, relation, language) : [];
	const others = withOthersNamed(world, parties)
		.filter(id => !known.some(({ key }) => key === id))
		.map(id => accordOf(world, id, language)!);
	return [...known, ...others]
		.filter(accord => standingOn(accord, date) === 'in force' && isNamedIn(accord, world, language))
		.toSorted((a, b) => (a.made?.date ?? '').localeCompare(b.made?.date ?? ''));
}

/** Agreements to which these are parties beside some that have no record: « l’Union européenne et ses États membres ». */
function withOthersNamed({ registry }: World, parties: readonly string[]): readonly string[] {
	const found: string[] = [];
	for (const entity of registry.entities.values()) {
		if (entity.type !== 'agreement' || !parties.every(id => entity.parties?.includes(id))) continue;
		const others = entity.parties!.filter(id => !parties.includes(id));
		if (others.length === 1 && others.every(id => !registry.entities.has(id))) found.push(entity.id);
	}
	return found;
}

/** What only declarations know has the name that they give it, in their own language. */
function isNamedIn({ key, record, passage }: Accord, { corpus }: World, language: LanguageId): boolean {
	if (record) return true;
	return declarationsWith(corpus, language, keys.about(key)).some(
		({ uri, language: own }) => uri === passage?.uri && own === language,
	);
}

export function accordWritten(accord: Accord, world: World, language: Language): string {
	if (accord.record) return agreementWritten(accord.record, world, language);
	const title = accord.name;
	const made = accord.made;
	const told =
		made?.how === 'signed' && made.date.length === 10
			? language.nouns.made(title, 'signed', language.writeDate(made.date), undefined)
			: '';
	return `${language.genre.titled(title)}${told}`;
}

/** An agreement with its article, day and place, in the grammar of the language. */
export function agreementWritten(agreement: Agreement, { registry }: World, language: Language): string {
	const known = first({ [language.id]: agreement.names[language.id] ?? [] }, language.id);
	const title = known ?? language.genre.open.title(nameIn(language.id, agreement));
	const made = agreement.signed ?? agreement.adopted ?? agreement.openedForSignature;
	const verb = agreement.signed ? 'signed' : agreement.adopted ? 'adopted' : 'opened';
	const place = made?.place ? registry.entities.get(made.place) : undefined;
	const told =
		made?.date?.length === 10 && !title.includes(made.date.slice(0, 4))
			? language.nouns.made(
					title,
					verb,
					language.writeDate(made.date),
					place ? nameOn(place, made.date, language.id) : undefined,
				)
			: '';
	return `${known ? language.genre.titled(title) : title}${told}`;
}

/** The name a place bore on a day. */
function nameOn(place: Entity, date: string, language: LanguageId): string {
	const former = ('formerly' in place ? (place.formerly ?? []) : []).find(
		({ from, until }) =>
			(from !== undefined || until !== undefined) &&
			(from === undefined || bounds(from).first <= date) &&
			(until === undefined || date <= bounds(until).last),
	);
	return (former && first(former.names, language)) ?? nameIn(language, place);
}
