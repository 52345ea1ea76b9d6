// What the whole of a text says, in few words, for checks that judge one paragraph: it stays the same while the paragraphs
// say the same, wherever they stand.
import type { Claim, Said, SessionSaid } from '../analysis/facts.ts';
import { isFullDate } from '../languages/calendar.ts';
import { derived } from '../text/derived.ts';

export interface Overview {
	/** What is claimed of acts that only declarations know, and of visits, by what they are known by. */
	readonly acts: ReadonlyMap<string, readonly ActTold[]>;
	/** What acts are known by of which a full day of their making is told, by the day. */
	readonly made: ReadonlyMap<string, readonly string[]>;
	/** Meetings whose series has more than one key. */
	readonly series: readonly Pick<SessionSaid, 'series'>[];
	/** Every day of which anything is told. */
	readonly days: readonly string[];
	/** What is claimed in more than one way: see `Claim.about`; meetings as `meetingKey` has them. */
	readonly disputed: ReadonlySet<string>;
}

export type ActTold = Pick<Claim, 'property' | 'value' | 'place'>;

export const parts = ['acts', 'series', 'days', 'disputed', 'made'] as const satisfies readonly (keyof Overview)[];

const making = new Set<Claim['property']>(['signed', 'adopted', 'initialled']);

/** A paragraph's share of each part, as a list of what can be compared. */
const share: { readonly [P in keyof Overview]: (said: Said) => readonly (readonly string[])[] } = {
	acts: derived((said: Said) =>
		said.claims
			.filter(({ about }) => about.startsWith('act:') || about.startsWith('visit:'))
			.map(({ about, property, value, place }) => [about, property, value, ...(place === undefined ? [] : [place])]),
	),
	made: derived((said: Said) =>
		said.claims
			.filter(({ property, value }) => making.has(property) && isFullDate(value))
			.map(({ about, value }) => [value, about]),
	),
	series: derived((said: Said) => said.sessions.filter(({ series }) => series.length > 1).map(({ series }) => series)),
	days: derived((said: Said) => said.tellings.map(({ value }) => [value])),
	disputed: derived((said: Said) => [
		...said.claims.map(({ about, property, value, place }) => [about, `${property} ${value} ${place ?? ''}`]),
		...said.sessions.flatMap(session =>
			session.value === undefined ? [] : [[meetingKey(session), `${session.value} ${session.series.join(' ')}`]],
		),
	]),
};

/** What meetings have in common that may be one: their noun and their number. */
export function meetingKey({ kind, ordinal }: Pick<SessionSaid, 'kind' | 'ordinal'>): string {
	return `meeting:${kind} ${ordinal}`;
}

/** The overview of `said`; of `before`, the parts are kept to which `gone` and `come` contribute the same. */
export function overviewOf(
	said: readonly Said[],
	before?: { readonly overview: Overview; readonly gone: readonly Said[]; readonly come: readonly Said[] },
): Overview {
	const kept = <P extends keyof Overview>(part: P, make: () => Overview[P]): Overview[P] => {
		const told = (list: readonly Said[]) => JSON.stringify(list.flatMap(each => share[part](each)));
		if (!before) return make();
		if (told(before.gone) === told(before.come)) return before.overview[part];
		const made = make();
		// The same may be told elsewhere, too.
		return inWords(made) === inWords(before.overview[part]) ? before.overview[part] : made;
	};
	const overview = {
		acts: kept('acts', () => actsIn(said)),
		series: kept('series', () => said.flatMap(each => share.series(each)).map(series => ({ series }))),
		made: kept('made', () => madeIn(said)),
		disputed: kept('disputed', () => disputedIn(said)),
		days: kept('days', () => [...new Set(said.flatMap(each => share.days(each)).map(([day]) => day!))]),
	};
	return before && parts.every(part => overview[part] === before.overview[part]) ? before.overview : overview;
}

function inWords(part: Overview[keyof Overview]): string {
	return JSON.stringify(part instanceof Map || part instanceof Set ? [...part] : part);
}

function madeIn(said: readonly Said[]): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const each of said) {
		for (const [value, about] of share.made(each)) {
			const list = found.get(value!);
			if (!list) found.set(value!, [about!]);
			else if (!list.includes(about!)) list.push(about!);
		}
	}
	return found;
}

function disputedIn(said: readonly Said[]): ReadonlySet<string> {
	const first = new Map<string, string>();
	const found = new Set<string>();
	for (const each of said) {
		for (const [about, told] of share.disputed(each)) {
			const known = first.get(about!);
			if (known === undefined) first.set(about!, told!);
			else if (known !== told) found.add(about!);
		}
	}
	return found;
}

function actsIn(said: readonly Said[]): ReadonlyMap<string, readonly ActTold[]> {
	const found = new Map<string, ActTold[]>();
	for (const each of said) {
		for (const [about, property, value, place] of share.acts(each)) {
			const told = {
				property: property as Claim['property'],
				value: value!,
				...(place === undefined ? {} : { place }),
			};
			const list = found.get(about!);
			if (list) list.push(told);
			else found.set(about!, [told]);
		}
	}
	return found;
}
