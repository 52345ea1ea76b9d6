// The open points of a document: its brackets, with the sides that the registry knows.
import type { Document } from '../document/document.ts';
import type { Country, Organisation } from '../registry/entity.ts';
import { recordsOf } from '../registry/records.ts';
import type { Registry } from '../registry/registry.ts';
import { derived } from '../text/derived.ts';
import { folded } from '../text/words.ts';
import { openPointsBy } from './bracketed.ts';
import { type OpenPoint, openPointsIn } from './brackets.ts';
import { wordings } from './wordings.ts';

/** The outer open points of a document, in order. */
export const openPointsOf: (registry: Registry) => (document: Document) => readonly OpenPoint[] = derived(
	(registry: Registry) => openPointsBy(name => sides(registry).has(folded(name))),
);

/** The wordings that a paragraph may come to have: itself alone where nothing in it is open. */
export function wordingsOf(registry: Registry, text: string): readonly string[] {
	if (!text.includes('[')) return [text];
	const known = sides(registry);
	return wordings(
		text,
		openPointsIn(text, 0, name => known.has(folded(name))),
	);
}

/** The side that a name or code stands for: `FR`, `FRA`, « France », « UE ». */
export function sideNamed(registry: Registry, name: string): Country | Organisation | undefined {
	return sides(registry).get(folded(name));
}

const sides = derived((registry: Registry): ReadonlyMap<string, Country | Organisation> => {
	const known = new Map<string, Country | Organisation>();
	const add = (name: string, side: Country | Organisation) => {
		const key = folded(name);
		if (key !== '' && !known.has(key)) known.set(key, side);
	};
	for (const country of recordsOf(registry, 'country'))
		for (const name of [country.iso2, country.id, ...namesOf(country)]) add(name, country);
	for (const body of recordsOf(registry, 'organisation')) for (const name of namesOf(body)) add(name, body);
	return known;
});

function namesOf({ names, acronyms, aliases = [] }: Country | Organisation): readonly string[] {
	return [names, acronyms ?? {}].flatMap(each => Object.values(each).flat()).concat(aliases);
}
