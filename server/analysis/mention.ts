// Mentions are made in one place, with all their fields in one order. Those of a text are looked at by nearly everything, and
// what looks at objects of a dozen shapes takes several times as long as what looks at one. What they are made of comes one
// by one: an object that holds it would have as many shapes.
import type { Agreement, Entity } from '../registry/entity.ts';
import type { Mention, MentionKind } from './facts.ts';

const nobody: readonly Entity[] = [];

/** What names something; `key`: what a body is known by that the registry does not know. */
export function mentionOf(
	kind: MentionKind,
	start: number,
	end: number,
	candidates: readonly Entity[] = nobody,
	entity?: Entity,
	entities?: readonly Agreement[],
	key?: string,
): Mention {
	return {
		kind,
		start,
		end,
		candidates,
		entity,
		key,
		entities,
		value: undefined,
		yearless: undefined,
		weekday: undefined,
		reference: undefined,
	};
}

export function mentionOfDate(
	start: number,
	end: number,
	value: Mention['value'],
	yearless: Mention['yearless'],
	weekday: Mention['weekday'],
): Mention {
	return {
		kind: 'date',
		start,
		end,
		candidates: nobody,
		entity: undefined,
		key: undefined,
		entities: undefined,
		value,
		yearless,
		weekday,
		reference: undefined,
	};
}

export function mentionOfPart(start: number, end: number, reference: Mention['reference']): Mention {
	return {
		kind: 'reference',
		start,
		end,
		candidates: nobody,
		entity: undefined,
		key: undefined,
		entities: undefined,
		value: undefined,
		yearless: undefined,
		weekday: undefined,
		reference,
	};
}

/** The same mention at another place. */
export function mentionAt(mention: Mention, start: number, end: number, weekday: Mention['weekday']): Mention {
	const { kind, candidates, entity, key, entities, value, yearless, reference } = mention;
	return { kind, start, end, candidates, entity, key, entities, value, yearless, weekday, reference };
}
