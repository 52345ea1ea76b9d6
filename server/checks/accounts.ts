// What earlier declarations tell of the same thing: a record by its id, an act that only declarations know by what it is.
import type { Claim, Property } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { type Corpus, type Declaration, precedes, type Said, statementsAbout } from '../corpus/corpus.ts';
import { bounds, compatible, isFullDate } from '../languages/calendar.ts';
import { derived } from '../text/derived.ts';
import type { Subject } from './check.ts';
import { claimsByAbout } from './nearby.ts';

/** A statement of an earlier declaration about the thing that a draft speaks of. */
export interface Account extends Said {
	/** Something else that both tell of it agrees to the day: they speak of one thing beyond doubt. */
	readonly sure: boolean;
	/** The parties of the act as that declaration has them, where they are not the draft's. */
	readonly otherParties?: readonly string[];
}

/** An act by what it is: see `Claim.about`. */
export interface Facets {
	readonly kind: string;
	readonly parties: string;
	readonly subject: ReadonlySet<string>;
}

/** All that earlier declarations tell of `about`, the latest first. What one plans for after its own day is no account. */
export function accountsOf(subject: Subject, about: string): readonly Account[] {
	const { document, facts, world } = subject;
	const earlier = ({ declaration, statement }: Said) =>
		precedes(declaration, document.uri, document.header.date) && !isPlanned(declaration, statement.value);
	const own = claimsByAbout(facts).get(about) ?? [];
	if (!about.startsWith('act:')) {
		return statementsAbout(world.corpus, document.language.id, about)
			.filter(earlier)
			.map(said => ({ ...said, sure: false }));
	}
	const facets = facetsOf(about);
	const found: Account[] = [];
	for (const key of actsOf(world.corpus).get(facets.kind) ?? []) {
		const same = sameAct(
			facets,
			own,
			facetsOf(key),
			statementsAbout(world.corpus, document.language.id, key).filter(earlier),
		);
		if (same) found.push(...same);
	}
	return found;
}

/** Whether a statement's date lies after the day of the declaration that makes it: plans change. */
export function isPlanned(declaration: Declaration, value: string): boolean {
	return declaration.date !== undefined && /^\d{4}/u.test(value) && bounds(value).first > declaration.date;
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

const made = new Set<Property>(['signed', 'adopted', 'opened', 'initialled']);

interface Told {
	readonly property: Property;
	readonly value: string;
	readonly place?: string;
}

/** Whether two accounts give one and the same full day for one and the same thing done. */
function agree(one: Told, other: Told): boolean {
	return (
		one.property === other.property &&
		made.has(one.property) &&
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

export function facetsOf(about: string): Facets {
	const [kind, parties, subject] = about.slice('act:'.length).split('/');
	return { kind: kind!, parties: parties!, subject: new Set(subject!.split('+')) };
}

/** The keys of the acts that only declarations know, by kind. */
const actsOf = derived((corpus: Corpus) => {
	const byKind = new Map<string, Set<string>>();
	for (const { statements } of corpus.declarations) {
		for (const { about } of statements) {
			if (!about.startsWith('act:')) continue;
			const { kind } = facetsOf(about);
			byKind.set(kind, (byKind.get(kind) ?? new Set()).add(about));
		}
	}
	return byKind;
});
