// Records in order, each made into a value when it is first asked for.
import type { Entity, EntityType } from './entity.ts';

/** The records of a registry by id, in order. */
export interface Records extends ReadonlyMap<string, Entity> {
	/** Those of one type, where that is known without reading the others. */
	readonly ofType?: (type: EntityType) => readonly Entity[];
}

/** The same where they are read one by one. */
export interface RecordsRead extends Records {
	readonly at: (number: number) => Entity;
	readonly numberOf: (id: string) => number | undefined;
}

/** `read` is asked for the record of a number, once; what they are and of which types is known before. */
export function recordsBy(
	ids: readonly string[],
	types: readonly EntityType[],
	read: (number: number) => Entity,
): RecordsRead {
	const numbers = new Map<string, number>();
	for (let number = 0; number < ids.length; number++) numbers.set(ids[number]!, number);
	const known = new Array<Entity | undefined>(ids.length);
	const at = (number: number): Entity => {
		known[number] ??= read(number);
		return known[number];
	};
	const get = (id: string) => {
		const number = numbers.get(id);
		return number === undefined ? undefined : at(number);
	};
	function* values(): MapIterator<Entity> {
		for (let number = 0; number < ids.length; number++) yield at(number);
	}
	function* entries(): MapIterator<[string, Entity]> {
		for (const id of ids) yield [id, get(id)!];
	}
	const all: RecordsRead = {
		size: ids.length,
		get,
		has: id => numbers.has(id),
		keys: () => numbers.keys(),
		values,
		entries,
		forEach: act => {
			for (const [id, record] of entries()) act(record, id, all);
		},
		[Symbol.iterator]: entries,
		at,
		numberOf: id => numbers.get(id),
		ofType: type => types.flatMap((each, number) => (each === type ? [at(number)] : [])),
	};
	return all;
}

/** The records of one type, in order. */
export function recordsOf<T extends EntityType>(
	{ entities }: { readonly entities: Records },
	type: T,
): readonly Extract<Entity, { readonly type: T }>[] {
	const found = entities.ofType?.(type) ?? [...entities.values()].filter(each => each.type === type);
	return found as readonly Extract<Entity, { readonly type: T }>[];
}
