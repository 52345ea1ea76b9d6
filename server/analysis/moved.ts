// What a paragraph says, moved: from the paragraph's own offsets to those of its document; from the text as it is read to the
// text as it is written.
import type { Span } from '../text/span.ts';
import type { Abbreviation } from './bracketed-acronyms.ts';
import type { AcronymSaid, AnniversarySaid, Claim, FormerNamed, Mention, Said, SessionSaid, Telling } from './facts.ts';
import { mentionAt } from './mention.ts';

/** How many characters further on, or where each offset goes. */
export type By = number | ((offset: number, behind?: boolean) => number);

export function movedMention(mention: Mention, by: By): Mention {
	const { weekday } = mention;
	const { start, end } = moved(mention, by);
	return mentionAt(mention, start, end, weekday && { ...moved(weekday, by), index: weekday.index });
}

function movedClaim(claim: Claim, by: By): Claim {
	const span = moved(claim.span, by);
	const subject = moved(claim.subject, by);
	return claim.placeSpan
		? { ...claim, span, subject, placeSpan: moved(claim.placeSpan, by) }
		: { ...claim, span, subject };
}

function movedSession(session: SessionSaid, by: By): SessionSaid {
	const spans = Object.fromEntries(
		Object.entries(session.spans).map(([name, span]: [string, Span]) => [name, moved(span, by)]),
	);
	return { ...session, spans: spans as SessionSaid['spans'] & object };
}

function movedName(named: FormerNamed, by: By): FormerNamed {
	return { ...named, ...moved(named, by) };
}

function movedAcronym(said: AcronymSaid, by: By): AcronymSaid {
	return { ...said, acronym: { ...said.acronym, ...moved(said.acronym, by) }, name: moved(said.name, by) };
}

export function movedAbbreviation(said: Abbreviation, by: By): Abbreviation {
	return { ...said, ...moved(said, by) };
}

function movedAnniversary(said: AnniversarySaid, by: By): AnniversarySaid {
	return {
		...said,
		number: moved(said.number, by),
		...(said.what ? { what: moved(said.what, by) } : {}),
		...(said.act ? { act: { ...said.act, ...moved(said.act, by) } } : {}),
	};
}

export function movedTelling(telling: Telling, by: By): Telling {
	const { start, end } = moved(telling, by);
	const date = { ...telling.date, ...moved(telling.date, by) };
	const { places, ordinals, countries } = telling;
	return {
		...telling,
		start,
		end,
		date,
		places: allMoved(places, by),
		ordinals: allMoved(ordinals, by),
		countries: allMoved(countries, by),
	};
}

/** Most that is told has none of these. */
function allMoved<S extends Span>(spans: readonly S[], by: By): readonly S[] {
	return spans.length === 0 ? spans : spans.map(span => ({ ...span, ...moved(span, by) }));
}

export function moved({ start, end }: Span, by: By): Span {
	return typeof by === 'number' ? { start: start + by, end: end + by } : { start: by(start), end: by(end, true) };
}

const moves: { readonly [K in keyof Said]: (value: Said[K][number], by: By) => Said[K][number] } = {
	tellings: movedTelling,
	anniversaries: movedAnniversary,
	formerNames: movedName,
	acronyms: movedAcronym,
	asBodies: moved,
	abbreviations: movedAbbreviation,
	sessions: movedSession,
	mentions: movedMention,
	claims: movedClaim,
};

/** One of the lists of what is said, moved. */
export function movedList<K extends keyof Said>(name: K, list: Said[K], by: By): Said[K][number][] {
	const move = moves[name];
	return list.map(value => move(value, by));
}

/** All that is said, moved. */
export function movedSaid(said: Said, by: By): Said {
	const own = <K extends keyof Said>(name: K) => movedList(name, said[name], by) as readonly unknown[] as Said[K];
	return {
		tellings: own('tellings'),
		anniversaries: own('anniversaries'),
		formerNames: own('formerNames'),
		acronyms: own('acronyms'),
		asBodies: own('asBodies'),
		abbreviations: own('abbreviations'),
		sessions: own('sessions'),
		mentions: own('mentions'),
		claims: own('claims'),
	};
}
