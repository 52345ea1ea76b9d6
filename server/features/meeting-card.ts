// The card of a summit on record: its number, its days, its place. And of which summits the card of a body tells.
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import { bounds } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Meeting, Organisation } from '../registry/entity.ts';
import { type MeetingOf, meetingAt } from '../registry/meetings.ts';
import { daysOf, nameIn } from '../registry/standing.ts';
import { firstThat } from '../text/search.ts';
import { type Span, touches } from '../text/span.ts';
import { escaped, named, sourcesAs, type View, written } from './card-parts.ts';
import { labels } from './labels.ts';
import { meetingName, sessionName } from './record-words.ts';

/** The summit that the words at `offset` name, where the text certainly means one on record; and which words these are. */
export function meetingNamedAt(
	document: Document,
	{ registry }: World,
	offset: number,
): (MeetingOf & { readonly span: Span }) | undefined {
	const { starts } = document;
	const index = firstThat(starts.length, at => starts[at]! > offset) - 1;
	const start = starts[index];
	if (start === undefined) return undefined;
	for (const { about, subject } of factsOf(registry)(document).said[index]!.claims) {
		if (!touches(subject, offset - start)) continue;
		const meant = meetingAt(registry, about);
		if (meant) return { ...meant, span: { start: start + subject.start, end: start + subject.end } };
	}
	return undefined;
}

/** « Groupe des vingt, 18e sommet » with its days, its place and its sources, as Markdown. */
export function meetingCard({ body, meeting }: MeetingOf, view: View): string {
	const { locale } = view;
	const fact = `- ${labels[locale].held}${languageOf(locale).colon}${whenAndWhere(meeting, view)}`;
	const sources = sourcesAs(body.meetingSources ?? [], meeting.confidence, locale);
	return [`**${escaped(titleOfMeeting(body, meeting, locale))}**`, fact, sources].join('\n\n');
}

/** « Groupe des vingt, 18e sommet »; of a series that is named for its meetings « …, 3e édition ». */
export function titleOfMeeting(body: Organisation, meeting: Meeting, locale: LanguageId): string {
	return `${nameIn(locale, body)}, ${whichOf(body, meeting, locale)}`;
}

function whichOf({ kind }: Organisation, { ordinal }: Meeting, locale: LanguageId): string {
	const noun = kind === 'event-series' ? 'edition' : 'summit';
	return ordinal === undefined ? meetingName(noun, locale).toLowerCase() : sessionName(ordinal, noun, locale);
}

// Lists have gaps: no card says that one was the last.
const mostBefore = 2;

/** Of the summits on record of a body, in short: the latest two that had begun by `day`, and the first after it. */
export function meetingsAround(body: Organisation, day: string, view: View): string {
	const { meetings = [] } = body;
	const begun = meetings.filter(({ from }) => bounds(from).first <= day).length;
	return meetings
		.slice(Math.max(0, begun - mostBefore), begun + 1)
		.map(meeting => `${escaped(whichOf(body, meeting, view.locale))}, ${whenAndWhere(meeting, view)}`)
		.join(' · ');
}

function whenAndWhere(meeting: Meeting, view: View): string {
	return [written(daysOf(meeting), view), meeting.place && named(meeting.place, view)].filter(Boolean).join(', ');
}
