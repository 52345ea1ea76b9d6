// What the whole of a text says, in few words, for checks that judge one paragraph: it stays the same while the paragraphs
// say the same, wherever they stand.
import type { Claim, Said, SessionSaid } from '../analysis/facts.ts';
import { isFullDate } from '../languages/calendar.ts';
import { borne } from '../text/derived.ts';

export interface Overview {
	/** What is claimed of acts that only declarations know, and of visits, by what they are known by. */
	readonly acts: Pick<ReadonlyMap<string, readonly ActTold[]>, 'get'>;
	/** What acts are known by of which a full day of their making is told, by the day. */
	readonly made: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
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
	acts: (said: Said) =>
		said.claims
			.filter(({ about }) => about.startsWith('act:') || about.startsWith('visit:'))
			.map(({ about, property, value, place }) => [about, property, value, ...(place === undefined ? [] : [place])]),
	made: (said: Said) =>
		said.claims
			.filter(({ property, value }) => making.has(property) && isFullDate(value))
			.map(({ about, value }) => [value, about]),
	series: (said: Said) => said.sessions.filter(({ series }) => series.length > 1).map(({ series }) => series),
	days: (said: Said) => said.tellings.map(({ value }) => [value]),
	disputed: (said: Said) => [
		...said.claims
			.filter(isDisputable)
			.map(({ about, property, value, place }) => [about, `${property} ${value} ${place ?? ''}`]),
		...said.sessions.flatMap(session =>
			session.value === undefined ? [] : [[meetingKey(session), `${session.value} ${session.series.join(' ')}`]],
		),
	],
};

/** The share of each part as it is counted; of most paragraphs there is none. */
const written = borne((said: Said): { readonly [P in keyof Overview]: readonly string[] } => {
	const own = <P extends keyof Overview>(part: P) => share[part](said).map(item => JSON.stringify(item));
	return { acts: own('acts'), made: own('made'), series: own('series'), days: own('days'), disputed: own('disputed') };
});

/** Whether a claim is of something that is done once, and gives a date. Visits and meetings come again, a status changes, and one joins by steps. */
export function isDisputable({ property, value }: Claim): boolean {
	return property !== 'status' && property !== 'held' && property !== 'joined' && /^\d/u.test(value);
}

/** What meetings have in common that may be one: their noun and their number. */
export function meetingKey({ kind, ordinal }: Pick<SessionSaid, 'kind' | 'ordinal'>): string {
	return `meeting:${kind} ${ordinal}`;
}

/** An overview, and how often each thing is said of which it is made: see `share`. */
export interface Counted {
	readonly overview: Overview;
	readonly counts: { readonly [P in keyof Overview]: ReadonlyMap<string, number> };
}

/** The overview of a text, from what its paragraphs say. */
export function overviewOf(said: readonly Said[]): Counted {
	return recounted(nothing, [], said);
}

/**
 * The overview of a text in which some paragraphs say `come` where they said `gone`. Each part, and what it has under a
 * key, stays the same where what is said is the same.
 */
export function recounted(before: Counted, gone: readonly Said[], come: readonly Said[]): Counted {
	const { overview } = before;
	const acts = recount(before, 'acts', gone, come);
	const made = recount(before, 'made', gone, come);
	const series = recount(before, 'series', gone, come);
	const days = recount(before, 'days', gone, come);
	const disputed = recount(before, 'disputed', gone, come);
	const now: Overview = {
		acts: acts.same ? overview.acts : byKey(acts.items(), overview.acts, actTold),
		made: made.same ? overview.made : byKey(made.items(), overview.made, ([about]) => about!),
		series: series.same ? overview.series : series.items().map(keys => ({ series: keys })),
		days: days.same ? overview.days : days.items().map(([day]) => day!),
		disputed: disputed.same ? overview.disputed : repeated(disputed.items(), overview.disputed),
	};
	return {
		overview: parts.every(part => now[part] === overview[part]) ? overview : now,
		counts: {
			acts: acts.counts,
			made: made.counts,
			series: series.counts,
			days: days.counts,
			disputed: disputed.counts,
		},
	};
}

const none: ReadonlyMap<string, number> = new Map();
const nothing: Counted = {
	overview: { acts: new Map(), made: new Map(), series: [], days: [], disputed: new Set() },
	counts: { acts: none, made: none, series: none, days: none, disputed: none },
};

function recount(before: Counted, part: keyof Overview, gone: readonly Said[], come: readonly Said[]) {
	const old = before.counts[part];
	// Mostly one paragraph has changed.
	const counted = (list: readonly Said[]) =>
		list.length === 1 ? written(list[0]!)[part] : list.flatMap(each => written(each)[part]);
	const [less, more] = [counted(gone), counted(come)];
	const isSame = less.length === more.length && less.every((item, index) => item === more[index]);
	const counts = isSame ? old : new Map(old);
	if (counts instanceof Map && !isSame) {
		for (const item of less) counts.set(item, counts.get(item)! - 1);
		for (const item of more) counts.set(item, (counts.get(item) ?? 0) + 1);
		for (const item of less) if (counts.get(item) === 0) counts.delete(item);
	}
	const changed = [...less, ...more].some(item => old.has(item) !== counts.has(item));
	return {
		counts,
		same: isSame || !changed,
		items: () => [...counts.keys()].map(item => JSON.parse(item) as string[]),
	};
}

/** Items by their first word; a list that is as before is the very same. */
function byKey<V>(
	items: readonly (readonly string[])[],
	before: Pick<ReadonlyMap<string, readonly V[]>, 'get'>,
	told: (rest: readonly string[]) => V,
): ReadonlyMap<string, readonly V[]> {
	const found = new Map<string, V[]>();
	for (const [key, ...rest] of items) {
		const list = found.get(key!);
		if (list) list.push(told(rest));
		else found.set(key!, [told(rest)]);
	}
	return new Map(
		[...found].map(([key, list]) => {
			const known = before.get(key);
			return [key, known && JSON.stringify(known) === JSON.stringify(list) ? known : list];
		}),
	);
}

function actTold([property, value, place]: readonly string[]): ActTold {
	return { property: property as Claim['property'], value: value!, ...(place === undefined ? {} : { place }) };
}

/** The keys under which there is more than one item; where they are as before, the very same. */
function repeated(items: readonly (readonly string[])[], before: ReadonlySet<string>): ReadonlySet<string> {
	const seen = new Set<string>();
	const found = new Set<string>();
	for (const [key] of items) {
		if (seen.has(key!)) found.add(key!);
		else seen.add(key!);
	}
	return found.size === before.size && [...found].every(key => before.has(key)) ? before : found;
}
