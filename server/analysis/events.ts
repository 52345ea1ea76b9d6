// Summits, conferences, games, exhibitions in a paragraph, and the dates said of them.
import type { Event } from '../registry/entity.ts';
import type { Span } from '../text/span.ts';
import { type Said, saidBehind } from './bridge.ts';
import type { Ground } from './reading.ts';
import { pastHosts } from './session-days.ts';

export interface EventPhrase extends Span {
	readonly events: readonly Event[];
	readonly said: readonly Said<'held'>[];
}

export function eventPhrases(ground: Ground): EventPhrase[] {
	const found: EventPhrase[] = [];
	for (const named of ground.nameAt.values()) {
		if (!named.entries.some(({ type }) => type === 'event')) continue;
		const events = named.entries
			.filter(entry => entry.naming !== 'adjective')
			.map(entry => entry.entity)
			.filter(entity => entity.type === 'event');
		if (events.length === 0) continue;
		const { acts, meetings } = ground.language;
		// “the twenty-ninth Conference of the Parties ([COP29]) was held …”: what is said stands behind the bracket.
		const { text } = ground;
		const bracketed = text[named.start - 1] === '(' && text[named.end] === ')';
		const said = saidBehind(ground, bracketed ? named.from : (pastHosts(ground, named.to) ?? named.to), word =>
			acts.held.has(word) || meetings.held.has(word) ? ('held' as const) : undefined,
		);
		if (said.length > 0) found.push({ start: named.start, end: named.end, events, said });
	}
	return found;
}
