// Which records a question means: by id, by name, by the description that it is; else by its words.
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import { parse } from '../document/parse.ts';
import type { Entry, Reader } from '../features/record-entries.ts';
import { found } from '../features/record-search.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Entity, Names } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { derived } from '../text/derived.ts';
import { folded } from '../text/words.ts';

/** The records that are named exactly so. */
export function namedSo({ registry }: World, query: string): readonly Entity[] {
	const byId = registry.entities.get(query.trim());
	return byId ? [byId] : (names(registry).get(folded(query)) ?? []);
}

const names = derived((registry: Registry) => {
	const found = new Map<string, Entity[]>();
	const all = (some: Names | undefined) => Object.values(some ?? {}).flat();
	for (const entity of registry.entities.values()) {
		const former = 'formerly' in entity ? (entity.formerly ?? []).flatMap(each => all(each.names)) : [];
		for (const name of new Set(
			[...all(entity.names), ...(entity.aliases ?? []), ...all(entity.acronyms), ...former].map(folded),
		)) {
			const list = found.get(name);
			if (list) list.push(entity);
			else found.set(name, [entity]);
		}
	}
	return found;
});

/** What a description means; `part`: it is less than half of the question, which may be about something else. */
export interface Described {
	readonly records: readonly Entity[];
	readonly part: boolean;
}

/** The records that a description means: « l’accord de coopération spatiale du 6 octobre 2009 entre … ». */
export function describedSo({ registry }: World, query: string, language: LanguageId | undefined): Described {
	const start = '1. ';
	const document = parse('question:', 0, `${start}${query}\n`, language);
	const whole = query.trim().length;
	const mentions = factsOf(registry)(document).mentions.filter(
		({ kind, start: from, end }) =>
			kind !== 'date' && kind !== 'place' && kind !== 'reference' && end - from >= whole / 3,
	);
	const [longest] = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start));
	if (!longest) return { records: [], part: false };
	const records = longest.entity ? [longest.entity] : (longest.entities ?? longest.candidates);
	return { records, part: longest.end - longest.start < whole / 2 };
}

/** Entries of the record that have all the words of a question. */
export function withWords(
	reader: Reader,
	query: string,
	most: number,
): { readonly entries: readonly Entry[]; readonly count: number } {
	const { length, at } = found(reader, query);
	return { entries: Array.from({ length: Math.min(length, most) }, (_, index) => at(index)), count: length };
}

/** The record that an entry leads to. */
export function recordOf({ registry }: World, { opens }: Entry): Entity | undefined {
	if (!opens || !('card' in opens)) return undefined;
	return registry.entities.get(opens.card);
}
