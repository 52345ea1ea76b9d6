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
	return mention(kind, start, end, candidates, entity, key, entities);
}

export function mentionOfDate(
	start: number,
	end: number,
	value: Mention['value'],
	yearless: Mention['yearless'],
	weekday: Mention['weekday'],
): Mention {
	return mention('date', start, end, nobody, undefined, undefined, undefined, value, yearless, weekday);
}

export function mentionOfPart(start: number, end: number, reference: Mention['reference']): Mention {
	return mention(
		'reference',
		start,
		end,
		nobody,
		undefined,
		undefined,
		undefined,
		undefined,
		undefined,
		undefined,
		reference,
	);
}

/** The same mention at another place. */
export function mentionAt(of: Mention, start: number, end: number, weekday: Mention['weekday']): Mention {
	const { kind, candidates, entity, key, entities, value, yearless, reference } = of;
	return mention(kind, start, end, candidates, entity, key, entities, value, yearless, weekday, reference);
}

function mention(
	kind: MentionKind,
	start: number,
	end: number,
	candidates: readonly Entity[],
	entity: Mention['entity'],
	key: Mention['key'],
	entities: Mention['entities'],
	value?: Mention['value'],
	yearless?: Mention['yearless'],
	weekday?: Mention['weekday'],
	reference?: Mention['reference'],
): Mention {
	return { kind, start, end, candidates, entity, key, entities, value, yearless, weekday, reference };
}
