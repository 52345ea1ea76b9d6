// What every draft asks of all records: worked out when the shipped record is compiled, so that a start need not read them all.
import { languages } from '../languages/index.ts';
import { derived } from '../text/derived.ts';
import { joinedInOrder } from '../text/joined.ts';
import { foundIn, type Listed, listed } from '../text/listed.ts';
import { folded } from '../text/words.ts';
import type { Entity } from './entity.ts';
import type { Registry } from './registry.ts';

export interface AtHand {
	/** Countries and organisations by what they are called, folded. */
	readonly parties: { readonly get: (name: string) => string | undefined };
	/** Agreements by their parties: the ids of both, or of all, in order of characters, with `+` between. */
	readonly agreements: ReadonlyMap<string, readonly string[]>;
	/** The act that replaced one. */
	readonly heirs: ReadonlyMap<string, string>;
	/** The offices that a person has ever held. */
	readonly offices: ReadonlyMap<string, readonly string[]>;
}

/** The same as worked out. */
export interface AtHandMade extends AtHand {
	readonly parties: ReadonlyMap<string, string>;
}

/** The same as JSON has it. */
export interface AtHandWritten {
	readonly parties: Listed;
	readonly agreements: readonly (readonly [string, readonly string[]])[];
	readonly heirs: readonly (readonly [string, string])[];
	readonly offices: readonly (readonly [string, readonly string[]])[];
}

/** Ids of records, by what leads to them. */
export const atHand: (registry: Registry) => AtHand = derived(
	(registry: Registry) => registry.atHand?.() ?? atHandOf([...registry.entities.values()]),
);

/** The same of any records. */
export function atHandOf(entities: readonly Entity[]): AtHandMade {
	const parties = partiesByName(entities);
	const ids = new Set(entities.map(({ id }) => id));
	const agreements = new Map<string, string[]>();
	const heirs = new Map<string, string>();
	const offices = new Map<string, Set<string>>();
	for (const entity of entities) {
		if (entity.type === 'agreement') {
			for (const id of entity.replaces ?? []) heirs.set(id, entity.id);
			const theirs = (entity.parties ?? []).map(party => (ids.has(party) ? party : partyNamed(parties, party)));
			const known = theirs.filter(party => party !== undefined);
			if (known.length < 2) continue;
			const key = joinedInOrder(known);
			agreements.set(key, [...(agreements.get(key) ?? []), entity.id]);
		} else if (entity.type === 'office') {
			for (const { person } of entity.holders)
				offices.set(person, (offices.get(person) ?? new Set<string>()).add(entity.id));
		}
	}
	return { parties, agreements, heirs, offices: new Map([...offices].map(([id, held]) => [id, [...held]])) };
}

function partiesByName(entities: readonly Entity[]): ReadonlyMap<string, string> {
	const ids = new Map<string, string>();
	for (const entity of entities) {
		if (entity.type !== 'country' && entity.type !== 'organisation') continue;
		for (const name of [
			...Object.values(entity.names).flat(),
			...(entity.aliases ?? []),
			...Object.values(entity.acronyms ?? {}).flat(),
		]) {
			const key = folded(name);
			if (!ids.has(key) || entity.type === 'country') ids.set(key, entity.id);
		}
	}
	return ids;
}

/** « la République du Kazakhstan » → `KAZ`; undefined where no party is called so. */
export function partyNamed(parties: AtHand['parties'], name: string): string | undefined {
	const [first, ...rest] = folded(name).split(' ');
	const key = languages.some(language => language.articles.has(first!)) ? rest.join(' ') : [first, ...rest].join(' ');
	return parties.get(key);
}

export function writtenAtHand({ parties, agreements, heirs, offices }: AtHandMade): AtHandWritten {
	return { parties: listed(parties), agreements: [...agreements], heirs: [...heirs], offices: [...offices] };
}

/** Reads what `writtenAtHand` wrote. */
export function atHandFrom({ parties, agreements, heirs, offices }: AtHandWritten): AtHand {
	return {
		parties: { get: foundIn(parties) },
		agreements: new Map(agreements),
		heirs: new Map(heirs),
		offices: new Map(offices),
	};
}
