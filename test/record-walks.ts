// Walks over the records of the registry: their dates, the ids they refer to, what they may be called.
import type { Entity, FormerName, IsoDate, Names } from '../server/registry/entity.ts';

/** First and last day that a date may mean: `2008-06` is any day of that month. */
export const earliest = (date: IsoDate): string => `${date}-01-01`.slice(0, 10);
export const latest = (date: IsoDate): string => `${date}${'-12-31'.slice(date.length - 4)}`;

export const isReal = (date: IsoDate): boolean => {
	const day = new Date(`${earliest(date)}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};

/** Every value of a record, with the path that leads to it. */
export function* values(value: unknown, path = ''): Generator<[string, unknown]> {
	yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		yield* values(inner, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
	}
}

export const dateKeys =
	/(^|\.)(date|from|to|until|founded|membersSince|membersAsOf|negotiationsOpened|provisional|inForce|ended|notInForce)$/;

/** Dates of a record in the order in which they must follow one another. */
export function* sequences(record: Entity): Generator<[string, (IsoDate | undefined)[]]> {
	const terms = (former: readonly FormerName[] = []): [string, (IsoDate | undefined)[]][] =>
		former.map((name, index) => [`formerly[${index}]`, [name.from, name.until]]);
	switch (record.type) {
		case 'agreement': {
			const { adopted, openedForSignature, signed, inForce, ended, negotiationsOpened, provisional } = record;
			yield ['adopted … ended', [negotiationsOpened, adopted?.date, openedForSignature?.date, inForce, ended]];
			yield ['signed … ended', [negotiationsOpened, signed?.date, provisional, inForce, ended]];
			yield ['adopted, signed', [adopted?.date, signed?.date]];
			break;
		}
		case 'event':
			yield ['from, to', [record.from, record.to]];
			break;
		case 'office':
			yield ['holders', record.holders.flatMap(term => [term.from, term.to])];
			break;
		case 'organisation':
		case 'place':
		case 'country':
			yield* terms(record.formerly);
			yield ['formerly', (record.formerly ?? []).flatMap(name => [name.from, name.until])];
			break;
	}
}

/** Ids a record refers to: where, which id, which types may stand there. */
export function* references(record: Entity): Generator<[string, string, Entity['type'][]]> {
	const one = function* (path: string, id: string | undefined, ...types: Entity['type'][]) {
		if (id !== undefined) yield [path, id, types] as [string, string, Entity['type'][]];
	};
	switch (record.type) {
		case 'agreement':
			for (const key of ['signed', 'adopted', 'openedForSignature'] as const) {
				yield* one(`${key}.place`, record[key]?.place, 'place');
			}
			for (const id of record.replaces ?? []) yield* one('replaces', id, 'agreement');
			for (const id of record.amends ?? []) yield* one('amends', id, 'agreement');
			// A party in plain words has a blank or a capital that is no country code.
			for (const party of record.parties ?? []) {
				if (/^([a-z0-9-]+|[A-Z]{3})$/.test(party)) yield* one('parties', party, 'country', 'organisation');
			}
			break;
		case 'organisation':
			yield* one('seat', record.seat, 'place');
			yield* one('successor', record.successor, 'organisation');
			yield* one('organOf', record.organOf, 'organisation');
			for (const { place } of record.otherSeats ?? []) yield* one('otherSeats', place, 'place');
			for (const { state } of record.memberships ?? []) yield* one('memberships', state, 'country');
			for (const { by } of record.presidencies ?? []) yield* one('presidencies', by, 'country');
			for (const { place } of record.meetings ?? []) yield* one('meetings', place, 'place');
			break;
		case 'office':
			yield* one('country', record.country, 'country', 'organisation');
			for (const term of record.holders) yield* one('holders', term.person, 'person');
			break;
		case 'place':
			yield* one('country', record.country, 'country');
			break;
		case 'event':
			yield* one('place', record.place, 'place');
			yield* one('visitor.office', record.visitor?.office, 'office');
			yield* one('visitor.person', record.visitor?.person, 'person');
			yield* one('host', record.host, 'country');
			yield* one('series', record.series, 'organisation', 'event');
			break;
	}
}

export const all = (names: Names | undefined): string[] => [...(names?.fr ?? []), ...(names?.en ?? [])];

/** What a text may call a record, former names included. */
export const namesOf = (record: Entity): string[] => [
	...all(record.names),
	...(record.aliases ?? []),
	...all(record.acronyms),
	...('formerly' in record ? (record.formerly ?? []).flatMap(name => all(name.names)) : []),
];
