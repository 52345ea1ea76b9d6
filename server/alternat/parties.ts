// The two parties of a declaration, and every way its text may say them.
import { factsOf } from '../analysis/facts.ts';
import { idOfParty } from '../analysis/parties.ts';
import type { Document } from '../document/document.ts';
import type { Language } from '../languages/language.ts';
import type { Country, Entity, Organisation } from '../registry/entity.ts';
import { recordsOf } from '../registry/records.ts';
import type { Registry } from '../registry/registry.ts';
import { nameIn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';

/** A party, with pattern sources for what names it. Read without regard to case. */
export interface Party {
	/** Id of its record; the words of the front matter where the registry has none. */
	readonly id: string;
	/** As the draft's language names it. */
	readonly name: string;
	/** Its names, the longest first. */
	readonly names: readonly string[];
	/** Its adjectives, in all their forms. */
	readonly adjectives: readonly string[];
	/** Who holds or held an office of its, by full name and by family name. */
	readonly persons: readonly string[];
}

/** The parties of a text, as its front matter or its title and opening give them. */
export function partiesOf(registry: Registry, document: Document): readonly Party[] {
	const { language, header } = document;
	if (header.parties)
		return header.parties.map(said => {
			const id = idOfParty(registry, said);
			const entity = id === undefined ? undefined : registry.entities.get(id);
			return isParty(entity) ? partyOf(registry, language, entity) : unknownParty(said);
		});
	return factsOf(registry)(document)
		.parties.map(id => registry.entities.get(id))
		.filter(isParty)
		.map(entity => partyOf(registry, language, entity));
}

function isParty(entity: Entity | undefined): entity is Country | Organisation {
	return entity?.type === 'country' || entity?.type === 'organisation';
}

function unknownParty(said: string): Party {
	return { id: said, name: said, names: [said], adjectives: [], persons: [] };
}

function partyOf(registry: Registry, language: Language, entity: Country | Organisation): Party {
	const { id } = language;
	const former = (entity.formerly ?? []).filter(({ stillUsed }) => stillUsed).flatMap(({ names }) => names[id] ?? []);
	const names = [
		...(entity.names[id] ?? [nameIn(id, entity)]),
		...(entity.aliases ?? []),
		...(entity.acronyms?.[id] ?? []),
		...former,
	];
	const demonyms = entity.type === 'country' ? (entity.demonyms?.[id] ?? []) : [];
	return {
		id: entity.id,
		name: nameIn(id, entity),
		names: longestFirst(names),
		adjectives: longestFirst(demonyms.flatMap(demonym => language.adjectives(demonym))),
		persons: longestFirst(holdersOf(registry).get(entity.id) ?? []),
	};
}

export function longestFirst(words: Iterable<string>): string[] {
	return [...new Set(words)].sort((a, b) => b.length - a.length || a.localeCompare(b));
}

/** Names of those who hold or held an office of a party, by the party's id. */
const holdersOf = derived((registry: Registry): ReadonlyMap<string, readonly string[]> => {
	const found = new Map<string, string[]>();
	for (const office of recordsOf(registry, 'office')) {
		if (!office.country) continue;
		const list = found.get(office.country) ?? [];
		found.set(office.country, list);
		for (const { person } of office.holders) {
			const holder = registry.entities.get(person);
			if (holder?.type !== 'person') continue;
			for (const name of [...Object.values(holder.names).flat(), ...(holder.aliases ?? [])])
				list.push(name, surnameOf(name));
		}
	}
	return found;
});

/** « Kassym-Jomart Tokaïev » → « Tokaïev »: what stands behind a title of address. */
export function surnameOf(name: string): string {
	const words = name.replace(/,?\s+(?:Jr|Sr)\.?$/u, '').split(/\s+/u);
	let start = words.length - 1;
	while (start > 1 && /^\p{Ll}/u.test(words[start - 1]!)) start--;
	return words.slice(start).join(' ');
}
