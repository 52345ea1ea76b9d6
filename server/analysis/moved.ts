// What a paragraph says, moved: from the paragraph's own offsets to those of its document.
import { moved, type Span } from '../text/span.ts';
import type { Abbreviation } from './bracketed-acronyms.ts';
import type { AcronymSaid, AnniversarySaid, Claim, FormerNamed, Mention, SessionSaid, Telling } from './facts.ts';
import { mentionOf } from './mention.ts';

export function movedMention(mention: Mention, by: number): Mention {
	const { weekday } = mention;
	const { kind, start, end, candidates } = mention;
	const more = weekday
		? { ...mention, weekday: { start: weekday.start + by, end: weekday.end + by, index: weekday.index } }
		: mention;
	return mentionOf(kind, start + by, end + by, candidates, more);
}

export function movedClaim(claim: Claim, by: number): Claim {
	return {
		...claim,
		span: moved(claim.span, by),
		subject: moved(claim.subject, by),
		...(claim.placeSpan ? { placeSpan: moved(claim.placeSpan, by) } : {}),
	};
}

export function movedSession(session: SessionSaid, by: number): SessionSaid {
	const spans = Object.fromEntries(
		Object.entries(session.spans).map(([name, span]: [string, Span]) => [name, moved(span, by)]),
	);
	return { ...session, spans: spans as SessionSaid['spans'] & object };
}

export function movedName(named: FormerNamed, by: number): FormerNamed {
	return { ...named, ...moved(named, by) };
}

export function movedAcronym(said: AcronymSaid, by: number): AcronymSaid {
	return { ...said, acronym: { ...said.acronym, ...moved(said.acronym, by) }, name: moved(said.name, by) };
}

export function movedAbbreviation(said: Abbreviation, by: number): Abbreviation {
	return { ...said, ...moved(said, by) };
}

export function movedAnniversary(said: AnniversarySaid, by: number): AnniversarySaid {
	return { ...said, number: moved(said.number, by), ...(said.what ? { what: moved(said.what, by) } : {}) };
}

export function movedTelling(telling: Telling, by: number): Telling {
	const all = <S extends Span>(spans: readonly S[]) => spans.map(span => ({ ...span, ...moved(span, by) }));
	return {
		...telling,
		...moved(telling, by),
		date: { ...telling.date, ...moved(telling.date, by) },
		places: all(telling.places),
		ordinals: all(telling.ordinals),
		countries: all(telling.countries),
	};
}
