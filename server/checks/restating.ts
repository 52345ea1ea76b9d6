// Where an act stands, in the draft's own construction: « est en cours de négociation » → « a été signé le … ».
import type { Claim } from '../analysis/facts.ts';
import type { Stretch } from '../document/document.ts';
import { isFullDate } from '../languages/calendar.ts';
import type { Status } from '../languages/language.ts';
import type { Standing } from '../languages/restated.ts';
import { sentenceAround } from '../text/sentences.ts';
import { type Fix, writing } from './check.ts';
import type { Precedent } from './precedents.ts';

/** The fix that says what the record says; none where the sentence would have to change in more than that. */
export function restating(
	{ text, language, header }: Stretch,
	{ span, subject, property }: Claim,
	record: Precedent,
): readonly Fix[] {
	const to = standingOf(record, language.writeDate, header.date);
	if (!to) return [];
	const isDate = property === 'inForce';
	const { start } = sentenceAround(text, span);
	// A pattern of the check may end inside a word: « se poursui[vent] ».
	const isCut = !isDate && /\p{L}$/u.test(text.slice(span.start, span.end));
	const end = !isCut ? span.end : span.end + /^\p{L}*/u.exec(text.slice(span.end, span.end + longestWord))![0].length;
	const before = text.slice(start, isDate ? span.start : end);
	const act = text.slice(subject.start, subject.end);
	for (const { said, write, leads } of isDate ? language.statuses.unforced : language.statuses.restated) {
		const match = said.exec(before);
		if (!match) continue;
		// What the sentence goes on with was said of where it had the act.
		if (!leads && !endsClause.test(text.slice(end, end + longestWord))) return [];
		const from = start + match.index;
		const written = write(match, to, act);
		// What replaced several lines would join them.
		if (written === undefined || text.slice(from, end).includes('\n')) return [];
		return [{ title: writing(written.trim()), edits: [{ start: from, end, text: written }] }];
	}
	return [];
}

const longestWord = 20;
const endsClause = /^\s*(?:[.,;:)»\]]|$)|^\s+(?:et|mais|and|but)\s/u;

const stages: Partial<Record<Precedent['property'], Standing['stage']>> = {
	initialled: 'initialled',
	signed: 'signed',
	provisional: 'provisional',
	inForce: 'in force',
	ended: 'ended',
};

function standingOf(
	{ property, value }: Precedent,
	write: (day: string) => string,
	own: string | undefined,
): Standing | undefined {
	if (property === 'status') {
		const status = value as Status;
		return status === 'negotiated' ? undefined : { stage: status };
	}
	const stage = stages[property];
	return stage && isFullDate(value)
		? { stage, day: write(value), ...(own && value > own ? { toCome: true as const } : {}) }
		: undefined;
}
