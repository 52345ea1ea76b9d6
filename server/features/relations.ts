// Between whom: the relations that the record knows, each with the declarations made in it.
import type { World } from '../checks/check.ts';
import { type Declaration, heard } from '../corpus/corpus.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Agreement, Event } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { derived, kept } from '../text/derived.ts';
import { joinedInOrder } from '../text/joined.ts';
import { once } from '../text/once.ts';

export interface Relation {
	/** The ids of its parties, sorted and joined with `+`; empty for texts of which it is not clear whose they are. */
	readonly key: string;
	readonly parties: readonly string[];
	/** As the reader hears them, the latest first. */
	readonly declarations: readonly Declaration[];
	/** Records of the registry whose parties are these and no others, in the order of the registry. */
	readonly agreements: readonly Agreement[];
	/** Visits of one to the other that the registry knows. */
	readonly visits: readonly Event[];
}

/** `FRA+KAZ`, whatever the order in which the parties are named. */
export function relationKey(parties: readonly string[]): string {
	return joinedInOrder(once(parties));
}

/** « France–Kazakhstan », in the alphabetical order of the interface's language. */
export function relationName({ registry }: World, parties: readonly string[], locale: LanguageId): string {
	return parties
		.map(id => {
			const party = registry.entities.get(id);
			return party ? nameIn(locale, party) : id;
		})
		.sort((one, other) => one.localeCompare(other, locale))
		.join('–');
}

/** The relations on record by their key: those that spoke last first, then those of which only the registry knows. */
export function relationsOf(world: World, locale: LanguageId): ReadonlyMap<string, Relation> {
	return found(world)(locale);
}

const found = derived((world: World) =>
	kept((locale: LanguageId): ReadonlyMap<string, Relation> => {
		const relations = new Map<string, Growing>();
		const open = (parties: readonly string[]) => {
			const key = relationKey(parties);
			let relation = relations.get(key);
			if (!relation) {
				relation = { key, parties: key === '' ? [] : key.split('+'), declarations: [], agreements: [], visits: [] };
				relations.set(key, relation);
			}
			return relation;
		};
		// One State alone makes no relation: whose the text is was not read whole.
		for (const declaration of heard(world.corpus, locale))
			open(declaration.parties.length < 2 ? [] : declaration.parties).declarations.push(declaration);
		for (const entity of world.registry.entities.values()) {
			if (entity.type === 'agreement' && entity.parties) {
				const known = relations.get(relationKey(entity.parties));
				if (known || isBetweenTwo(world, entity.parties)) open(entity.parties).agreements.push(entity);
			}
			const between = entity.type === 'event' ? visitBetween(world, entity) : undefined;
			if (between) open(between).visits.push(entity as Event);
		}
		const spoken = [...relations.values()];
		const last = ({ declarations: [first] }: Growing) => first?.date ?? '';
		const ordered = spoken.sort(
			(one, other) =>
				Number(one.key === '') - Number(other.key === '') ||
				last(other).localeCompare(last(one)) ||
				relationName(world, one.parties, locale).localeCompare(relationName(world, other.parties, locale), locale),
		);
		return new Map(ordered.map(relation => [relation.key, relation]));
	}),
);

interface Growing extends Relation {
	readonly declarations: Declaration[];
	readonly agreements: Agreement[];
	readonly visits: Event[];
}

/** A declaration in the languages in which it is there, the reader's own first. */
export function versionsOf({ corpus }: World, { key }: Relation, text: Declaration): readonly Declaration[] {
	const others = corpus.declarations.filter(
		each => each !== text && each.date === text.date && relationKey(each.parties) === key,
	);
	return [text, ...others];
}

/** Two States, or a State and an organisation of States: what companies sign with each other is no relation of ours. */
function isBetweenTwo({ registry }: World, parties: readonly string[]): boolean {
	const sides = parties.map(id => registry.entities.get(id));
	return (
		sides.length === 2 &&
		sides.some(side => side?.type === 'country') &&
		sides.every(
			side => side?.type === 'country' || (side?.type === 'organisation' && side.kind === 'international-organisation'),
		)
	);
}

/** Whose visit to whom, where the record says both. */
export function visitBetween({ registry }: World, { visitor, host }: Event): readonly [string, string] | undefined {
	const office = visitor?.office ? registry.entities.get(visitor.office) : undefined;
	const from = office?.type === 'office' ? office.country : undefined;
	return from && host && from !== host ? [from, host] : undefined;
}
