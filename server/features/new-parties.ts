// What a new declaration asks of the client: who can be a party, who receives in a place, and which places are open.
import type { World } from '../checks/check.ts';
import type { LanguageId } from '../languages/language.ts';
import { nameIn } from '../registry/standing.ts';
import { folded } from '../text/words.ts';
import { relationsOf } from './relations.ts';

/** The text as a snippet of LSP’s: every open place in square brackets is one to go to. Brackets stay until they are filled. */
export function asSnippet(text: string): string {
	let count = 0;
	const start = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0].length ?? 0;
	const escaped = (words: string) => words.replace(/[\\$}]/gu, '\\$&');
	const body = text
		.slice(start)
		.split(/(\[[^[\]]*\])/u)
		.map(part => (part.startsWith('[') ? `\${${++count}:${escaped(part)}}` : escaped(part)))
		.join('');
	return `${escaped(text.slice(0, start))}${body}$0`;
}

/** What can be a party, for choosing: countries and organisations of States; those on record with others first. */
export function possibleParties(
	world: World,
	locale: LanguageId,
	today: string,
): readonly { id: string; name: string; known: boolean }[] {
	const known = new Set([...relationsOf(world, locale).values()].flatMap(({ parties }) => parties));
	return [...world.registry.entities.values()]
		.filter(
			entity =>
				entity.type === 'country' ||
				(entity.type === 'organisation' &&
					entity.kind === 'international-organisation' &&
					!(entity.dissolved && entity.dissolved <= today)),
		)
		.map(entity => ({ id: entity.id, name: nameIn(locale, entity), known: known.has(entity.id) }))
		.sort((a, b) => Number(b.known) - Number(a.known) || a.name.localeCompare(b.name, locale));
}

/** The party in whose country a place lies; undefined where the record does not know it, or knows several of the name. */
export function hostIn({ registry }: World, place: string, parties: readonly string[]): string | undefined {
	const said = folded(place);
	const countries = new Set<string>();
	for (const entity of registry.entities.values()) {
		const names = [...Object.values(entity.names).flat(), ...(entity.aliases ?? [])];
		if (entity.type === 'place' && entity.country && names.some(name => folded(name) === said))
			countries.add(entity.country);
		else if (
			entity.type === 'country' &&
			Object.values(entity.capital ?? {})
				.flat()
				.some(name => folded(name) === said)
		)
			countries.add(entity.id);
	}
	const [country, ...others] = countries;
	return country && others.length === 0 && parties.includes(country) ? country : undefined;
}
