// What meets again and again between the parties of a relation, with its meetings; and the bodies they speak of.
import type { World } from '../checks/check.ts';
import type { Declaration, Passage, SessionPassage } from '../corpus/corpus.ts';
import { compatible } from '../languages/calendar.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Event, Organisation } from '../registry/entity.ts';
import { recordsOf } from '../registry/records.ts';
import { daysOf, nameIn } from '../registry/standing.ts';
import { derived, kept } from '../text/derived.ts';
import { meetingName, sessionName } from './record-words.ts';
import type { Relation } from './relations.ts';

export interface Commission {
	readonly key: string;
	readonly name: string;
	readonly record?: Organisation;
	/** The latest first. */
	readonly sessions: readonly Session[];
}

export interface Session {
	readonly key: string;
	readonly ordinal?: number;
	/** « 11e session ». */
	readonly name: string;
	/** ISO 8601 / EDTF. */
	readonly days?: string;
	readonly place?: string;
	readonly record?: Event;
	readonly passage?: Passage & { readonly uri: string };
}

/** In the order of their names. */
export function commissionsOf(world: World, relation: Relation, locale: LanguageId): readonly Commission[] {
	return meetings(world)(locale)(relation);
}

/** A series while it is put together: its keys (analysis/series.ts) grow as texts call it by more names. */
interface Series {
	readonly keys: Set<string>;
	readonly kind: string;
	called?: string;
	readonly sessions: Session[];
}

const meetings = derived((world: World) =>
	kept((locale: LanguageId) =>
		derived((relation: Relation): readonly Commission[] => {
			const all: Series[] = [];
			for (const declaration of relation.declarations)
				for (const told of declaration.sessions) add(seriesOf(all, told), sessionOf(world, declaration, told, locale));
			for (const { id } of bodiesCited(world, relation)) {
				const events = eventsBySeries(world).get(id);
				if (!events) continue;
				const series = seriesOf(all, { kind: 'session', series: [`@${id}`] }, events);
				for (const event of events) add(series, sessionOnRecord(world, event, locale));
			}
			return all
				.map((series): Commission => {
					const record = recordOf(world, series);
					const sessions = series.sessions.sort((one, other) => rank(other).localeCompare(rank(one)));
					const name = record ? nameIn(locale, record) : (series.called ?? meetingName(series.kind, locale));
					return { key: [...series.keys].sort().join(' '), name, ...(record ? { record } : {}), sessions };
				})
				.sort((one, other) => one.name.localeCompare(other.name, locale));
		}),
	),
);

/**
 * The series that shares a key, or one of whose meetings bears the number and the days of one of `events`; else a new
 * one. Meetings of which nothing says of what go by their kind.
 */
function seriesOf(
	all: Series[],
	told: Pick<SessionPassage, 'kind' | 'series' | 'called'>,
	events: readonly Event[] = [],
): Series {
	const keys = told.series.length > 0 ? told.series : [`kind:${told.kind}`];
	const same = ({ ordinal, days }: Session) =>
		days !== undefined && events.some(event => event.ordinal === ordinal && compatible(daysOf(event), days));
	let series = all.find(each => keys.some(key => each.keys.has(key))) ?? all.find(each => each.sessions.some(same));
	if (!series) {
		series = { keys: new Set(), kind: told.kind, sessions: [] };
		all.push(series);
	}
	for (const key of keys) series.keys.add(key);
	if (told.called && told.called.length > (series.called?.length ?? 0)) series.called = capital(told.called);
	return series;
}

/** A meeting that is told of twice is listed once, by the account that says most. */
function add({ sessions }: Series, session: Session): void {
	const again = sessions.findIndex(
		each =>
			(each.ordinal !== undefined && each.ordinal === session.ordinal) ||
			(each.days !== undefined && each.days === session.days),
	);
	if (again < 0) sessions.push(session);
	else if (weight(session) > weight(sessions[again]!)) sessions[again] = session;
}

function weight({ record, days, place }: Session): number {
	return (record ? 4 : 0) + (days ? 2 : 0) + (place ? 1 : 0);
}

function rank({ days, ordinal }: Session): string {
	return `${days ?? ''}|${String(ordinal ?? 0).padStart(4, '0')}`;
}

function recordOf({ registry }: World, { keys }: Series): Organisation | undefined {
	for (const key of keys) {
		const entity = key.startsWith('@') ? registry.entities.get(key.slice(1)) : undefined;
		if (entity?.type === 'organisation') return entity;
	}
	return undefined;
}

function sessionOf({ registry }: World, { uri }: Declaration, told: SessionPassage, locale: LanguageId): Session {
	const place = told.place && registry.entities.get(told.place);
	const where = place ? nameIn(locale, place) : told.placeWords;
	return {
		key: `${uri}#${told.start}`,
		ordinal: told.ordinal,
		name: sessionName(told.ordinal, told.kind, locale),
		...(told.value ? { days: told.value } : {}),
		...(where ? { place: where } : {}),
		passage: { ...told, uri },
	};
}

function sessionOnRecord({ registry }: World, record: Event, locale: LanguageId): Session {
	const place = record.place && registry.entities.get(record.place);
	return {
		key: record.id,
		...(record.ordinal === undefined ? {} : { ordinal: record.ordinal }),
		name: nameIn(locale, record),
		days: daysOf(record),
		...(place ? { place: nameIn(locale, place) } : {}),
		record,
	};
}

const eventsBySeries = derived(({ registry }: World): ReadonlyMap<string, readonly Event[]> => {
	const found = new Map<string, Event[]>();
	for (const event of recordsOf(registry, 'event')) {
		if (!event.series) continue;
		found.set(event.series, [...(found.get(event.series) ?? []), event]);
	}
	return found;
});

/** The bodies that the declarations of a relation name: those of the two first, then by how many name them. */
export function bodiesCited(world: World, relation: Relation): readonly Organisation[] {
	return cited(world)(relation).map(([body]) => body);
}

/** In how many declarations of the relation a body is named. */
export function timesCited(world: World, relation: Relation, body: Organisation): number {
	return cited(world)(relation).find(([each]) => each === body)?.[1] ?? 0;
}

const cited = derived((world: World) =>
	derived((relation: Relation): readonly (readonly [Organisation, number])[] => {
		const counts = new Map<string, number>();
		for (const { citations } of relation.declarations)
			for (const id of citations.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
		const bodies = [...counts].flatMap(([id, count]) => {
			const entity = world.registry.entities.get(id);
			return entity?.type === 'organisation' ? [[entity, count] as const] : [];
		});
		const theirs = ([{ kind }]: (typeof bodies)[number]) => Number(kind === 'bilateral-body');
		return bodies.sort((one, other) => theirs(other) - theirs(one) || other[1] - one[1]);
	}),
);

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
