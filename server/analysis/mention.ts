// Mentions are made in one place, with all their fields in one order. Those of a text are looked at by nearly everything, and
// what looks at objects of a dozen shapes takes several times as long as what looks at one.
import type { Entity } from '../registry/entity.ts';
import type { Mention, MentionKind } from './facts.ts';

type More = Partial<Omit<Mention, 'kind' | 'start' | 'end' | 'candidates'>>;

const none: More = {};

/** What stands from `start` to `end`; `more`: what else is known of it. */
export function mentionOf(
	kind: MentionKind,
	start: number,
	end: number,
	candidates: readonly Entity[],
	{ entity, key, entities, value, yearless, weekday, reference }: More = none,
): Mention {
	return { kind, start, end, candidates, entity, key, entities, value, yearless, weekday, reference };
}
