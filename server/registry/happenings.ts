// What the registry has happen on a day: in the life of an agreement, an event, a summit of a body.
import type { Agreement, Entity, Event, Meeting, Organisation } from './entity.ts';
import { daysOf } from './standing.ts';

/** `value` is an ISO date or interval. */
export type Happening = { readonly value: string } & (
	| { readonly what: 'made'; readonly of: Agreement; readonly how: Step }
	| { readonly what: 'event'; readonly of: Event }
	| { readonly what: 'meeting'; readonly of: Organisation; readonly meeting: Meeting }
);

/** A dated step in the life of an agreement. */
export type Step = 'signed' | 'adopted' | 'opened' | 'provisional' | 'inForce' | 'ended';

export function happeningsOf(entity: Entity): readonly Happening[] {
	switch (entity.type) {
		case 'event':
			return [{ what: 'event', of: entity, value: daysOf(entity) }];
		case 'agreement':
			return stepsOf(entity).map(([how, value]) => ({ what: 'made', of: entity, how, value }));
		case 'organisation':
			return (entity.meetings ?? []).map(meeting => ({ what: 'meeting', of: entity, meeting, value: daysOf(meeting) }));
		default:
			return [];
	}
}

function stepsOf({ signed, adopted, openedForSignature, ...lasting }: Agreement): readonly (readonly [Step, string])[] {
	const steps: (readonly [Step, string | undefined])[] = [
		['signed', signed?.date],
		['adopted', adopted?.date],
		['opened', openedForSignature?.date],
		['provisional', lasting.provisional],
		['inForce', lasting.inForce],
		['ended', lasting.ended],
	];
	return steps.filter((each): each is readonly [Step, string] => each[1] !== undefined);
}
