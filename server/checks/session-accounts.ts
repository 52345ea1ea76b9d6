// What earlier declarations tell of the meetings of one series: « la Commission mixte », “JCC”, a summit without a name.
import type { SessionSaid } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { type Corpus, type Declaration, heard, precedes, type SessionPassage } from '../corpus/corpus.ts';
import { bounds, compatible, isFullDate } from '../languages/calendar.ts';
import type { LanguageId } from '../languages/language.ts';
import { derived, kept } from '../text/derived.ts';
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
	const keys = new Set(session.series);
	for (const aliases of [aliasesOf(facts.sessions), aliasesIn(world.corpus)])
		for (const key of [...keys]) for (const alias of aliases.get(key) ?? []) keys.add(alias);
	const parties = [...facts.parties].sort().join();
	const own = document.language.id;
	return sessionsIn(world.corpus)(own)
		.map(account => withoutForeignPlace(account, own, session))
		.filter(({ declaration, passage }) => {
			if (!precedes(declaration, document.uri, document.header.date)) return false;
			// Planned for after its own day: plans change.
			if (passage.value && declaration.date && bounds(passage.value).first > declaration.date) return false;
			if (passage.kind !== session.kind && passage.kind !== '' && session.kind !== '') return false;
			const together = parties !== '' && parties === [...declaration.parties].sort().join();
			if (keys.size > 0 && passage.series.length > 0)
				return passage.series.some(key => [...keys].some(own => sameSeries(own, key, together)));
			return together && passage.kind === session.kind && halfEqual(session, passage);
		});
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

/** Whether the record counts the meeting of these days under another number, and none under this. */
export function countedOtherwise(subject: Subject, session: SessionSaid): SessionAccount | undefined {
	const { value, place, ordinal } = session;
	if (!value || !isFullDate(value.split('/')[0]!)) return undefined;
	const same = sessionAccounts(subject, session).filter(
		({ passage }) =>
			passage.value !== undefined &&
			isFullDate(passage.value.split('/')[0]!) &&
			compatible(value, passage.value) &&
			!placesDiffer(place, passage.place),
	);
	if (same.some(({ passage }) => passage.ordinal === ordinal)) return undefined;
	return same[0];
}

const sessionsIn = derived((corpus: Corpus) =>
	kept((language: LanguageId) =>
		[...new Set([...heard(corpus, language), ...corpus.declarations])].flatMap(declaration =>
			declaration.sessions.map(passage => ({ declaration, passage })),
		),
	),
);

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

const aliasesIn = derived((corpus: Corpus) => aliasesOf(corpus.declarations.flatMap(({ sessions }) => sessions)));
