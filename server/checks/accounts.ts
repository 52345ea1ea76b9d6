// What earlier declarations tell of the same thing: a record by its id, an act that only declarations know by what it is.
import type { Claim, Property } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { linked, readerOf, type Said, statementsAbout } from '../corpus/ask.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Facets, facetsOf, isDone, keys, making } from '../corpus/entries.ts';
import { compatible, isFullDate } from '../languages/calendar.ts';
import type { Subject } from './check.ts';
import { claimsByAbout } from './nearby.ts';

/** A statement of an earlier declaration about the thing that a draft speaks of. */
export interface Account extends Said {
	/** Something else that both tell of it agrees to the day: they speak of one thing beyond doubt. */
	readonly sure: boolean;
	/** The parties of the act as that declaration has them, where they are not the draft's. */
	readonly otherParties?: readonly string[];
}

/** All that earlier declarations tell of `about`, the latest first. What one plans for after its own day is no account. */
export function accountsOf(subject: Subject, about: string): readonly Account[] {
	const { document, facts, world } = subject;
	const reader = readerOf(document);
	const told = (of: string) => statementsAbout(world.corpus, reader, of, isDone);
	if (!about.startsWith('act:')) return told(about).map(said => ({ ...said, sure: false }));
	const own = claimsByAbout(facts).get(about) ?? [];
	const facets = facetsOf(about);
	return candidates(world.corpus, facets, own).flatMap(key => sameAct(facets, own, facetsOf(key), told(key)) ?? []);
}

/** Acts that may be the draft's: of the same words, or made on the same day; see `sameAct`. */
function candidates(corpus: Corpus, { kind, subject }: Facets, own: readonly Claim[]): readonly string[] {
	const found = new Set(linked(corpus, keys.acts(kind, subject)));
	for (const { property, value } of own)
		if (making.has(property) && isFullDate(value))
			for (const about of linked(corpus, keys.made(kind, property, value))) found.add(about);
	return [...found];
}

/**
 * The accounts of an act if it is the draft's; undefined if not. Its kind and every word of its subject must agree; with
 * a day of its making in common, the words of the one may be fewer, or its parties others.
 */
function sameAct(
	draft: Facets,
	own: readonly Claim[],
	other: Facets,
	accounts: readonly Said[],
): readonly Account[] | undefined {
	if (accounts.length === 0) return undefined;
	const within = isWithin(draft.subject, other.subject) || isWithin(other.subject, draft.subject);
	if (!within) return undefined;
	const equal = draft.subject.size === other.subject.size;
	const sure = own.some(claim => accounts.some(({ statement }) => agree(claim, statement)));
	if (!sure && !(equal && draft.parties === other.parties)) return undefined;
	const others = draft.parties === other.parties ? {} : { otherParties: other.parties.split('+') };
	// A word in common and a day are not enough where even the parties differ.
	if ('otherParties' in others && !(equal && apart(own, accounts))) return undefined;
	return accounts.map(said => ({ ...said, sure, ...others }));
}

/** Whether every one of `one`, which is not empty, is among `other`. */
export function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	for (const word of one) if (!other.has(word)) return false;
	return one.size > 0;
}

interface Told {
	readonly property: Property;
	readonly value: string;
	readonly place?: string;
}

/** Whether two accounts give one and the same full day for one and the same thing done. */
function agree(one: Told, other: Told): boolean {
	return (
		one.property === other.property &&
		making.has(one.property) &&
		isFullDate(one.value) &&
		isFullDate(other.value) &&
		compatible(one.value, other.value)
	);
}

/** Whether nothing told of the making of two acts speaks for two places. */
function apart(own: readonly Told[], accounts: readonly Said[]): boolean {
	return !own.some(claim =>
		accounts.some(({ statement }) => agree(claim, statement) && placesDiffer(claim.place, statement.place, true)),
	);
}
