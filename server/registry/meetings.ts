// The summits of bodies of many States, as the records of the bodies list them.
import { derived } from '../text/derived.ts';
import type { Meeting, Organisation } from './entity.ts';
import type { Registry } from './registry.ts';

/** A meeting, of which body, and its place in the body's list. */
export interface MeetingOf {
	readonly body: Organisation;
	readonly meeting: Meeting;
	readonly index: number;
}

/** What claims of meetings are about begins so. */
export const meetingPrefix = 'meeting:';

/** What claims of a meeting are about. */
export function meetingKey({ id }: Organisation, { from }: Meeting): string {
	return `${meetingPrefix}${id}/${from}`;
}

/** The meeting that a claim is about, where it is about one. */
export function meetingAt(registry: Registry, about: string): MeetingOf | undefined {
	return about.startsWith(meetingPrefix) ? all(registry).get(about) : undefined;
}

const all = derived((registry: Registry): ReadonlyMap<string, MeetingOf> => {
	const found = new Map<string, MeetingOf>();
	for (const body of registry.entities.values())
		if (body.type === 'organisation')
			for (const [index, meeting] of (body.meetings ?? []).entries())
				found.set(meetingKey(body, meeting), { body, meeting, index });
	return found;
});
