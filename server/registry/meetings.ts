// The summits of bodies of many States, as the records of the bodies list them.
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
export function meetingAt({ entities }: Registry, about: string): MeetingOf | undefined {
	if (!about.startsWith(meetingPrefix)) return undefined;
	const end = about.lastIndexOf('/');
	const body = entities.get(about.slice(meetingPrefix.length, end));
	if (body?.type !== 'organisation') return undefined;
	const index = body.meetings?.findLastIndex(({ from }) => from === about.slice(end + 1)) ?? -1;
	const meeting = body.meetings?.[index];
	return meeting && { body, meeting, index };
}
