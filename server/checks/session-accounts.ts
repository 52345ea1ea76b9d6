// What earlier declarations tell of the meetings of one series: « la Commission mixte », “JCC”, a summit without a name.
import type { SessionSaid } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { earlierSayings, type Found, linked, readerOf, sessionOf } from '../corpus/ask.ts';
import { type Declaration, latestFirst, type SessionPassage } from '../corpus/corpus.ts';
import { isDone, keys } from '../corpus/entries.ts';
import { standing } from '../corpus/prevailing.ts';
import { compatible, isFullDate } from '../languages/calendar.ts';
import type { LanguageId } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { isWithin } from './accounts.ts';
import type { Subject } from './check.ts';

/** A meeting of the draft's series, as an earlier declaration tells of it. */
export interface SessionAccount {
	readonly declaration: Declaration;
	readonly passage: SessionPassage;
}

/**
 * The accounts of the same series, the latest first. Where a text does not say of what a summit is one, the parties of
 * the two texts must be the same, and the days or the place agree.
 */
export function sessionAccounts(subject: Subject, session: SessionSaid): SessionAccount[] {
	const { document, facts, world } = subject;
	const { corpus } = world;
	const series = new Set(session.series);
	const own = aliasesOf(facts.whole.series);
	for (const key of [...series]) for (const alias of own.get(key) ?? []) series.add(alias);
	for (const key of [...series]) for (const alias of linked(corpus, keys.alias(key))) series.add(alias);
	const found = (key: string, together: boolean) =>
		earlierSayings(corpus, readerOf(document), key, isDone)
			.map(each => ({ ...withoutForeignPlace(accountIn(each), document.language.id, session), index: each.index }))
			.filter(({ passage }) => isOne(session, series, passage, together));
	// Between the same parties, words in common are enough; elsewhere the name must be one body's.
	const ours = facts.parties.length > 0 ? found(keys.meetings(facts.parties), true) : [];
	const others = [...series].filter(key => !isCommon(key)).flatMap(key => found(keys.series(key), false));
	const seen = new Set<string>();
	return [...ours, ...others]
		.filter(({ declaration, index }) => {
			const key = `${declaration.uri}#${index}`;
			return !seen.has(key) && seen.add(key);
		})
		.sort((a, b) => latestFirst(a.declaration, b.declaration));
}

const accountIn = derived(
	(found: Found): SessionAccount => ({ declaration: found.declaration, passage: sessionOf(found) }),
);

/** Whether an earlier text tells of the draft's meeting, or of another of its series; `together`: between the same parties. */
function isOne(session: SessionSaid, series: ReadonlySet<string>, passage: SessionPassage, together: boolean): boolean {
	if (passage.kind !== session.kind && passage.kind !== '' && session.kind !== '') return false;
	if (series.size > 0 && passage.series.length > 0)
		return passage.series.some(key => [...series].some(own => sameSeries(own, key, together)));
	return together && passage.kind === session.kind && halfEqual(session, passage);
}

/** In another language a town that the registry does not know may bear another name: its place then says nothing. */
function withoutForeignPlace(account: SessionAccount, own: LanguageId, { place }: SessionSaid): SessionAccount {
	const { declaration, passage } = account;
	if (declaration.language === own || !(passage.place?.startsWith('~') || place?.startsWith('~'))) return account;
	const { place: _, placeWords: __, ...rest } = passage;
	return { declaration, passage: rest };
}

/** Of one key, or, between the same parties, the words of one among those of the other: « la Commission mixte ». */
function sameSeries(one: string, other: string, together: boolean): boolean {
	if (one === other) return !isCommon(one) || together;
	if (one.startsWith('@') || other.startsWith('@') || !together) return false;
	const [a, b] = [new Set(one.split('+')), new Set(other.split('+'))];
	return isWithin(a, b) || isWithin(b, a);
}

/** « Commission mixte »: words that many bodies bear. An acronym, or a name of more words, is one body's. */
function isCommon(key: string): boolean {
	return key.includes('+') && key.split('+').length <= 2;
}

/** One of day and place to the letter. */
function halfEqual(session: SessionSaid, passage: SessionPassage): boolean {
	const sameDay =
		session.value !== undefined &&
		passage.value !== undefined &&
		isFullDate(session.value.split('/')[0]!) &&
		compatible(session.value, passage.value);
	const samePlace = session.place !== undefined && session.place === passage.place;
	// Between two States many bodies hold a third session; few in one town on one day.
	return session.kind === 'session' ? sameDay && samePlace : sameDay || samePlace;
}

/** For `standing`. */
export const ofAccount = ({ passage, declaration }: SessionAccount) => ({
	prevails: passage.prevails,
	date: declaration.date,
});

/** Whether the record counts the meeting of these days under another number, and none under this. */
export function countedOtherwise(subject: Subject, session: SessionSaid): SessionAccount | undefined {
	const { value, place, ordinal } = session;
	if (!value || !isFullDate(value.split('/')[0]!)) return undefined;
	const same = standing(
		sessionAccounts(subject, session).filter(
			({ passage }) =>
				passage.value !== undefined &&
				isFullDate(passage.value.split('/')[0]!) &&
				compatible(value, passage.value) &&
				!placesDiffer(place, passage.place),
		),
		ofAccount,
	);
	if (same.some(({ passage }) => passage.ordinal === ordinal)) return undefined;
	return same[0];
}

/** Keys that are given to one series in one place: the full name and the acronym. */
const aliasesOf = derived(
	(sessions: readonly Pick<SessionSaid, 'series'>[]): ReadonlyMap<string, ReadonlySet<string>> => {
		const found = new Map<string, Set<string>>();
		for (const { series } of sessions) {
			if (series.length < 2) continue;
			for (const key of series) {
				const known = found.get(key) ?? new Set<string>();
				for (const alias of series) known.add(alias);
				found.set(key, known);
			}
		}
		return found;
	},
);
