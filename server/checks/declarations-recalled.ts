// « la déclaration conjointe adoptée à Paris le 6 novembre 2024 »: a declaration that says of itself nothing but whose it
// is and when it was made, against those that the same parties are known to have made.
import { declaredBy } from '../analysis/claims.ts';
import type { Claim } from '../analysis/facts.ts';
import { declarationKinds } from '../analysis/recall.ts';
import { type Corpus, type Declaration, precedes } from '../corpus/corpus.ts';
import { dayNumber, isFullDate } from '../languages/calendar.ts';
import type { Agreement } from '../registry/entity.ts';
import { recordsOf } from '../registry/records.ts';
import { derived } from '../text/derived.ts';
import { joinedInOrder } from '../text/joined.ts';
import { folded } from '../text/words.ts';
import type { Subject, World } from './check.ts';

/** A declaration on record, by whom it was made and when. */
export interface Recalled {
	/** ISO date. */
	readonly value: string;
	/** The id of a record, or the place in words. */
	readonly place?: string;
	readonly from: Declaration | Agreement;
}

/**
 * The declarations that bear `claim` out, made on its day; if there is none, the one for whose day the draft's is a slip
 * of the pen. Parties make many declarations: another date is as a rule another declaration. So it must be the only one
 * that is near, nothing may be told of another place, and the day be nearly the same; where the place is told and
 * agrees, also two of day, month and year the same will do.
 */
export function recalled(subject: Subject, claim: Claim): readonly Recalled[] {
	const { document, world } = subject;
	if (!isFullDate(claim.value)) return [];
	const known = [
		...(inCorpus(world.corpus).get(claim.about) ?? []).filter(
			({ from }) => 'uri' in from && precedes(from, document.uri, document.header.date),
		),
		...(inRegistry(world.registry).get(claim.about) ?? []),
	];
	const same = known.filter(({ value }) => value === claim.value);
	if (same.length > 0) return same;
	const days = [...new Set(known.map(({ value }) => value))]
		.map(day => known.filter(({ value }) => value === day))
		.filter(versions => isSlip(claim, versions, world));
	return days.length === 1 ? days[0]! : [];
}

// Texts of one meeting bear days that lie so close together; two meetings of the same parties seldom do.
const oneMeeting = 3;

/** Whether the draft's day is a slip for that of a declaration, of which the record may hold several versions. */
function isSlip(claim: Claim, versions: readonly Recalled[], world: World): boolean {
	const places = claim.place === undefined ? [] : versions.flatMap(({ place }) => place ?? []);
	if (!places.every(place => samePlace(claim.place!, place, world))) return false;
	const { value } = versions[0]!;
	if (Math.abs(dayNumber(claim.value) - dayNumber(value)) <= oneMeeting) return true;
	const [one, other] = [claim.value.split('-'), value.split('-')];
	return places.length > 0 && one.filter((part, index) => part === other[index]).length === 2;
}

/** Whether two places are certainly one: « Nour-Soultan » in a dateline, the record of the town in a claim. */
function samePlace(claimed: string, recorded: string, { registry }: World): boolean {
	if (claimed === recorded) return true;
	const town = registry.entities.get(claimed);
	const names = town ? Object.values(town.names).flat() : [claimed];
	return names.some(name => folded(name) === folded(recorded));
}

const inCorpus = derived((corpus: Corpus) =>
	byParties(
		corpus.declarations.flatMap(from =>
			from.date !== undefined && isFullDate(from.date)
				? [{ value: from.date, ...(from.place ? { place: from.place } : {}), from, parties: from.parties }]
				: [],
		),
	),
);

const inRegistry = derived((registry: World['registry']) =>
	byParties(
		recordsOf(registry, 'agreement').flatMap(from => {
			if (!declarationKinds.has(from.kind)) return [];
			const made = from.signed ?? from.adopted;
			if (!made?.date || !isFullDate(made.date)) return [];
			return [{ value: made.date, ...(made.place ? { place: made.place } : {}), from, parties: from.parties ?? [] }];
		}),
	),
);

function byParties(
	all: readonly (Recalled & { readonly parties: readonly string[] })[],
): ReadonlyMap<string, readonly Recalled[]> {
	const found = new Map<string, Recalled[]>();
	for (const { parties, ...each } of all) {
		if (parties.length < 2) continue;
		const key = `${declaredBy}${joinedInOrder(parties)}`;
		const list = found.get(key);
		if (list) list.push(each);
		else found.set(key, [each]);
	}
	return found;
}
