// The timeline of a relation: what its parties declared, signed, and met for, with the spans for which it is in force.
import { bounds } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { Phrase } from '../languages/language.ts';
import { nameIn } from '../registry/standing.ts';
import { type Accord, accordsCited, accordsOf, standingOf } from './accords.ts';
import { commissionsOf } from './commissions.ts';
import { type Opens, opensOf, type Reader, withoutParties } from './record-entries.ts';
import { missingTexts } from './record-groups.ts';
import { said, standingsInShort, whenInWords } from './record-words.ts';
import { type Relation, relationName, relationsOf } from './relations.ts';
import { timelineWords } from './timeline-words.ts';
import { visitsMade } from './visits-made.ts';

/** What is drawn, each kind in its own shape and colour. `cited` are agreements with others that the parties name. */
export type TimelineKind = 'declaration' | 'agreement' | 'visit' | 'meeting' | 'cited';

export interface TimelineItem {
	readonly id: string;
	readonly kind: TimelineKind;
	/** As short as the picture needs it. */
	readonly label: string;
	/** In full, for the table and for those who hear it. */
	readonly name: string;
	/** When, in words. */
	readonly when: string;
	/** Status or place. */
	readonly detail: string;
	/** The first and the last day, ISO. A year alone is all its days. */
	readonly from: string;
	readonly to: string;
	/** Agreements: from when to when they were applied; without an end, until today. */
	readonly spans: readonly TimelineSpan[];
	readonly opens: Opens;
}

export interface TimelineSpan {
	readonly standing: 'provisional' | 'in force';
	readonly from: string;
	readonly to?: string;
}

export interface Timeline {
	readonly title: string;
	/** ISO date. */
	readonly today: string;
	/** The earliest first. */
	readonly items: readonly TimelineItem[];
	/** How many earlier ones are left out, where there are more than can be drawn. */
	readonly omitted: number;
	/** What has no date, and so no place in the picture, by name. */
	readonly undated: readonly string[];
	/** The words of the picture in the language of the interface. */
	readonly words: { readonly [K in keyof typeof timelineWords]: string };
	readonly locale: string;
}

/** More than this, and the picture shows nothing any more. */
const mostItems = 2000;

/** Undefined where the record knows no such relation. `key` as `relationKey` gives it. */
export function timeline(reader: Reader, key: string): Timeline | undefined {
	const { world, locale, today } = reader;
	const relation = relationsOf(world, locale).get(key);
	if (!relation || key === '') return undefined;
	const own = accordsOf(world, relation, locale);
	const cited = accordsCited(world, relation, locale);
	const all = [
		...declarationItems(reader, relation),
		...own.flatMap(accord => accordItem(reader, accord, 'agreement') ?? []),
		...cited.flatMap(accord => accordItem(reader, accord, 'cited') ?? []),
		...visitItems(reader, relation),
		...meetingItems(reader, relation),
	].sort((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to));
	const say = (phrase: Phrase) => phrase[locale];
	return {
		title: relationName(world, relation.parties, locale),
		today,
		items: all.slice(-mostItems),
		omitted: Math.max(0, all.length - mostItems),
		undated: [...own, ...cited].filter(accord => !datesOf(accord)).map(({ name }) => name),
		words: Object.fromEntries(
			Object.entries(timelineWords).map(([name, phrase]) => [name, say(phrase)]),
		) as Timeline['words'],
		locale,
	};
}

function declarationItems({ world, locale }: Reader, relation: Relation): TimelineItem[] {
	const texts = relation.declarations.flatMap(({ uri, title, date, place }) =>
		date ? [{ id: uri, name: title, date, place, opens: { uri, start: 0, end: 0 } as Opens, detail: place ?? '' }] : [],
	);
	const known = missingTexts(relation).flatMap(record => {
		const act = record.signed ?? record.adopted;
		const where = act?.place && world.registry.entities.get(act.place);
		const place = where ? nameIn(locale, where) : undefined;
		const detail = [place, said.noText[locale]].filter(Boolean).join(', ');
		return act?.date
			? [{ id: record.id, name: nameIn(locale, record), date: act.date, place, opens: opensOf({ record }), detail }]
			: [];
	});
	return [...texts, ...known].map(({ id, name, date, place, opens, detail }) => {
		const when = languageOf(locale).writeDate(date);
		return item(
			'declaration',
			id,
			{ label: place ? `${place}, ${date.slice(0, 4)}` : when, name, when, detail, opens },
			date,
		);
	});
}

function accordItem({ locale, today }: Reader, accord: Accord, kind: 'agreement' | 'cited'): TimelineItem | undefined {
	const dates = datesOf(accord);
	if (!dates) return undefined;
	const { made } = accord;
	const status = standingsInShort[standingOf(accord, today).standing][locale];
	const { inForce } = accord;
	const since = inForce && standingOf(accord, today).standing === 'in force' ? ` ${said.since(inForce, locale)}` : '';
	return {
		...item(
			kind,
			accord.key,
			{
				label: withoutParties(accord.name, locale),
				name: accord.name,
				when: made
					? `${said[made.how][locale]} ${whenInWords(made.date, locale)}`
					: languageOf(locale).writeDate(dates),
				detail: `${status}${since}`,
				opens: opensOf(accord),
			},
			dates,
		),
		spans: spansOf(accord),
	};
}

/** Where an agreement stands in the picture: the day it was made, else the first that is known of it. */
function datesOf({ made, provisional, inForce, ended }: Accord): string | undefined {
	return made?.date ?? provisional ?? inForce ?? ended;
}

/** A day known by its year alone begins a span at the latest, and ends it at the earliest, that it may have been. */
function spansOf({ provisional, inForce, ended }: Accord): TimelineSpan[] {
	const spans: TimelineSpan[] = [];
	const end = ended && bounds(ended).first;
	const add = (standing: TimelineSpan['standing'], from: string, to: string | undefined) => {
		if (to === undefined || from < to) spans.push({ standing, from, ...(to ? { to } : {}) });
	};
	const start = inForce && bounds(inForce).last;
	if (provisional) add('provisional', bounds(provisional).last, start ?? end);
	if (start) add('in force', start, end);
	return spans;
}

function visitItems({ world, locale }: Reader, relation: Relation): TimelineItem[] {
	return visitsMade(world, relation, locale).map(visit => {
		const place = visit.record?.place && world.registry.entities.get(visit.record.place);
		return item(
			'visit',
			visit.key,
			{
				label: visit.name,
				name: visit.name,
				when: languageOf(locale).writeDate(visit.days),
				detail: place ? nameIn(locale, place) : '',
				opens: opensOf(visit),
			},
			visit.days,
		);
	});
}

function meetingItems({ world, locale }: Reader, relation: Relation): TimelineItem[] {
	return commissionsOf(world, relation, locale).flatMap(({ name, sessions }) =>
		sessions.flatMap(session => {
			if (!session.days) return [];
			// A meeting on record is named in full; one that a text tells of, by its number alone.
			const full = session.record ? session.name : `${name}, ${session.name}`;
			const when = languageOf(locale).writeDate(session.days);
			const words = { label: full, name: full, when, detail: session.place ?? '', opens: opensOf(session) };
			return [item('meeting', session.key, words, session.days)];
		}),
	);
}

function item(
	kind: TimelineKind,
	id: string,
	words: Pick<TimelineItem, 'label' | 'name' | 'when' | 'detail' | 'opens'>,
	days: string,
): TimelineItem {
	const { first, last } = bounds(days);
	return { id: `${kind}:${id}`, kind, ...words, from: first, to: last, spans: [] };
}
