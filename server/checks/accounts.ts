// What earlier declarations tell of the same thing: a record by its id, an act that only declarations know by what it is.
import type { Property } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { linked, named, type Reader, readerOf, type Said, statementsAbout } from '../corpus/ask.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Facets, facetsOf, isDone, isOfConference, keys, making } from '../corpus/entries.ts';
import { compatible, isFullDate, isSlip } from '../languages/calendar.ts';
import { derived, rememberedAnswers } from '../text/derived.ts';
import type { Subject } from './check.ts';
import type { ActTold } from './overview.ts';

/** A statement of an earlier declaration about the thing that a draft speaks of. */
export interface Account extends Said {
	/** Something else that both tell of it agrees to the day: they speak of one thing beyond doubt. */
	readonly sure: boolean;
	/** The parties of the act as that declaration has them, where they are not the draft's. */
	readonly otherParties?: readonly string[];
}

/**
 * All that earlier declarations tell of `about`, the latest first. What one plans for after its own day is no account.
 * Remembered, as it is asked at every keystroke: it rests on what the draft tells of the thing, and on who asks.
 */
export function accountsOf({ document, facts, world }: Subject, about: string): readonly Account[] {
	const own = facts.whole.acts.get(about) ?? untold;
	const reader = readerOf(document);
	return known(world.corpus)(own)(`${named(reader)}|${about}`, () => sought(world.corpus, reader, about, own));
}

const untold: readonly ActTold[] = [];
const known = derived((_: Corpus) => derived((_: readonly ActTold[]) => rememberedAnswers<readonly Account[]>()));

function sought(corpus: Corpus, reader: Reader, about: string, own: readonly ActTold[]): readonly Account[] {
	const told = (of: string) => statementsAbout(corpus, reader, of, isDone);
	if (about.startsWith('visit:')) return visitAccounts(corpus, about, own, told);
	if (!about.startsWith('act:')) return told(about).map(said => ({ ...said, sure: false }));
	const facets = facetsOf(about);
	const longer = [...linked(corpus, keys.pacts(facets.kind, facets.parties))].filter(key =>
		isLonger(facets, facetsOf(key)),
	);
	const all = new Set([...candidates(corpus, facets, own), ...(longer.length === 1 ? longer : [])]);
	return [...all].flatMap(key => sameAct(facets, own, facetsOf(key), told(key), longer.includes(key)) ?? []);
}

/** Acts that may be the draft's: of the same words and parties, or made on the same day; see `sameAct`. */
function candidates(corpus: Corpus, facets: Facets, own: readonly ActTold[]): readonly string[] {
	const { kind } = facets;
	const found = new Set(linked(corpus, keys.acts(facets)));
	for (const { property, value } of own)
		if (making.has(property) && isFullDate(value))
			for (const about of linked(corpus, keys.made(kind, property, value))) found.add(about);
	return [...found];
}

/**
 * The accounts of an act if it is the draft's; undefined if not. Its kind and every word of its subject must agree; with
 * a day of its making in common, the words of the one may be fewer, or its parties others. `only`: no other act of these
 * parties has all the draft's words.
 */
function sameAct(
	draft: Facets,
	own: readonly ActTold[],
	other: Facets,
	accounts: readonly Said[],
	only: boolean,
): readonly Account[] | undefined {
	if (accounts.length === 0) return undefined;
	const [words, theirs] = [wordsOf(draft), wordsOf(other)];
	if (!(isWithin(words, theirs) || isWithin(theirs, words))) return undefined;
	const equal = words.size === theirs.size && changedBy(draft) === changedBy(other);
	const sure = own.some(claim => accounts.some(({ statement }) => agree(claim, statement)));
	const ours = draft.parties === other.parties || (draft.parties === '' && isOfConference(other.parties));
	if (!sure && !only && !(equal && ours)) return undefined;
	const others = ours ? {} : { otherParties: other.parties.split('+') };
	// A word in common and a day are not enough where even the parties differ.
	if ('otherParties' in others && !(equal && apart(own, accounts))) return undefined;
	return accounts.map(said => ({ ...said, sure, ...others }));
}

// « l’Accord sur l’exemption de visas »: a title may be cut short, to so many words at least.
const leastTitle = 2;

/** The words of a subject, without the day of the act that is amended: of one act it may be told otherwise, by a slip. */
function wordsOf({ subject }: Facets): ReadonlySet<string> {
	return new Set([...subject].filter(word => !word.startsWith('~')));
}

/** « modifiant l’Accord du 4 mai 2001 »: that day. */
function changedBy({ subject }: Facets): string | undefined {
	return [...subject].find(word => word.startsWith('~'));
}

/** Whether a title of the record has all words of the draft's, and more. */
function isLonger(draft: Facets, other: Facets): boolean {
	return (
		draft.parties === other.parties &&
		draft.subject.size >= leastTitle &&
		other.subject.size > draft.subject.size &&
		isWithin(draft.subject, other.subject)
	);
}

/**
 * The accounts of a visit. « le ministre roumain » may be any that the record names more fully: then only days that look
 * like a slip for the draft's are of the same visit.
 */
function visitAccounts(
	corpus: Corpus,
	about: string,
	own: readonly ActTold[],
	told: (about: string) => readonly Said[],
): readonly Account[] {
	const exact = told(about).map(said => ({ ...said, sure: false }));
	const [office, where] = officeOf(about);
	if (!where) return exact;
	const days = own.filter(({ property }) => property === 'held');
	for (const key of linked(corpus, keys.visits(where))) {
		const [other] = officeOf(key);
		if (key === about || !(isWithin(office, other) || isWithin(other, office))) continue;
		for (const said of told(key))
			if (said.statement.property === 'held' && days.every(({ value }) => isSlip(value, said.statement.value)))
				exact.push({ ...said, sure: false });
	}
	return exact;
}

/** The words of a visitor's office; whose it is and where the visit went. */
function officeOf(about: string): [ReadonlySet<string>, string | undefined] {
	const [words, where] = about.slice('visit:'.length).split('@');
	return [new Set(words!.split('+')), where];
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
