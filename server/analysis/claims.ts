// What is claimed of acts, events and figures: a property, a value, and the words that give it.
import type { Stretch } from '../document/document.ts';
import { bounds, compatible, isYearless } from '../languages/calendar.ts';
import type { Agreement, Event } from '../registry/entity.ts';
import { daysOf } from '../registry/standing.ts';
import { joinedInOrder } from '../text/joined.ts';
import { small } from '../text/patterns.ts';
import { moved, type Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { ActPhrase } from './acts.ts';
import type { EventPhrase } from './events.ts';
import type { Claim, Property, SessionSaid } from './facts.ts';
import type { FigurePhrase } from './figures.ts';
import type { OpeningPhrase } from './openings.ts';
import type { PlaceNamed } from './places.ts';
import { declarationKinds } from './recall.ts';
import type { SessionPhrase } from './sessions.ts';
import type { Placed } from './settle.ts';
import type { StatusSaid } from './status.ts';
import { settledValue } from './year.ts';

/** What an act is called by of which nothing is told but that it is a declaration of these parties. */
export const declaredBy = 'declared:';

/** What an act is known by: the ids of its records, else what it is; none where it is open which act is meant. */
export function aboutOf(
	act: ActPhrase,
	records: readonly Agreement[],
	parties: readonly string[],
	document: Stretch,
	{ at }: Placed,
): string[] {
	if (records.length === 1 || act.plural) return records.map(record => record.id);
	const key =
		records.length === 0 && !borrowsTitle(act, document, at) && !isForSome(act, document, at)
			? unregistered(act, parties)
			: undefined;
	return key ? [key] : [];
}

/** What is said of an act, or of what points back to one, about each of `about`. */
export function actClaims(
	about: readonly string[],
	act: Span & { readonly said: ActPhrase['said']; readonly denied?: boolean },
	status: StatusSaid | undefined,
	document: Stretch,
	{ at }: Placed,
): Claim[] {
	const claims: Claim[] = [];
	const subject = moved(act, at);
	for (const said of act.said) {
		const value = settledValue(said.date, document);
		if (value === undefined || said.verb === 'negotiations') continue;
		const property: Property = said.verb ?? 'dated';
		if (act.denied && property !== 'negotiationsOpened' && property !== 'initialled') continue;
		for (const id of about)
			claims.push({
				about: id,
				property,
				value,
				...placed(said.place, at),
				span: moved(said.date, at),
				subject,
			});
	}
	if (status)
		for (const id of about)
			claims.push({ about: id, property: 'status', value: status.status, span: moved(status, at), subject });
	return claims;
}

const none: readonly string[] = [];

// In the text of a conference, whose parties are not read, an act is known by more words.
const leastOfMany = 2;

/** « l’Accord sur les visas [pour les étudiants] »: perhaps another than that of its first words. */
function isForSome(act: ActPhrase, { text, language }: Stretch, at: number): boolean {
	const [, purpose, article] = /^\s+(\p{L}+)\s+(l['’]|\p{L}+)/u.exec(text.slice(at + act.end, at + act.end + 40)) ?? [];
	return (
		language.acts.purposes.has(fold(purpose ?? '')) && language.articles.has(fold(article ?? '').replace(/\W/gu, ''))
	);
}

/** « un accord de même intitulé, signé à Berne … ». */
function borrowsTitle(act: ActPhrase, { text, language }: Stretch, at: number): boolean {
	return language.acts.sameTitle.test(small(text.slice(at + act.start, at + act.end)));
}

/**
 * The identity of an act that only declarations know: kind, parties and subject, all of them, to the word. Too strict
 * rather than too free: of near-same titles with other dates, most are other acts.
 */
function unregistered(act: ActPhrase, parties: readonly string[]): string | undefined {
	// Without parties of its own, an act is taken for one between those who speak; with one, it is with a third.
	const whose =
		act.parties.length >= 2
			? act.parties
			: act.parties.length === 0 && (parties.length >= 2 || act.subject.length >= leastOfMany)
				? parties
				: undefined;
	if (!act.kind || act.plural || !whose) return undefined;
	if (act.subject.length === 0)
		return declarationKinds.has(act.kind) ? `${declaredBy}${joinedInOrder(whose)}` : undefined;
	// Of these, many have the same words and another number or day.
	if (act.kind === 'resolution' || act.kind === 'statement') return undefined;
	const changes = act.changes !== undefined && /^\d{4}(?:-\d\d){0,2}$/u.test(act.changes) ? [`~${act.changes}`] : none;
	return `act:${act.kind}/${joinedInOrder(whose)}/${joinedInOrder([...act.subject, ...changes])}`;
}

export function eventClaims({ events, said, ...span }: EventPhrase, document: Stretch, { at }: Placed): Claim[] {
	return said.flatMap(each => {
		const value = settledValue(each.date, document);
		const meant = value === undefined ? undefined : eventMeant(events, value, each.place?.id);
		if (value === undefined || !meant) return [];
		return {
			about: meant.id,
			property: 'held' as const,
			value,
			...placed(each.place, at),
			span: moved(each.date, at),
			subject: moved(span, at),
		};
	});
}

/** Of several conferences of one name, as three conventions have their COP16, the one of those days or of that place. */
function eventMeant(events: readonly Event[], value: string, place: string | undefined): Event | undefined {
	if (events.length <= 1) return events[0];
	const onThatDay = events.filter(event => !isYearless(value) && compatible(value, daysOf(event)));
	const there = events.filter(event => place !== undefined && event.place === place);
	const fit = onThatDay.length > 0 ? onThatDay : there;
	return fit.length === 1 ? fit[0] : undefined;
}

function placed(place: PlaceNamed | undefined, at: number): Pick<Claim, 'place' | 'placeSpan'> {
	return place ? { place: place.id, placeSpan: moved(place, at) } : {};
}

/** What happened once to a thing with a name: of each key it is known by. */
export function openingClaims(opening: OpeningPhrase, document: Stretch, { at }: Placed): Claim[] {
	const value = settledValue(opening.date, document);
	if (value === undefined || isYearless(value)) return [];
	return opening.keys.map(key => ({
		about: key.startsWith('@') ? key.slice(1) : `thing:${key}`,
		property: opening.verb,
		value,
		...placed(opening.place, at),
		span: moved(opening.date, at),
		subject: moved(opening, at),
	}));
}

/** A meeting of a series, with the offsets of the document. */
export function sessionSaid(session: SessionPhrase, document: Stretch, { at }: Placed): SessionSaid {
	const { ordinal, kind, series, number, name, date, place } = session;
	const value = date && settledValue(date, document);
	const dated = date && value !== undefined && !isYearless(value);
	return {
		ordinal,
		kind,
		series,
		...(dated ? { value } : {}),
		...(place ? { place: place.id } : {}),
		spans: {
			number: moved(number, at),
			...(name ? { name: moved(name, at) } : {}),
			...(dated ? { date: moved(date, at) } : {}),
			...(place ? { place: moved(place, at) } : {}),
		},
	};
}

/** A figure of a thing or an act with a name, or of the parties together: one claim for each key it is known by. */
export function figureClaims(
	figure: FigurePhrase,
	acts: readonly (readonly string[])[],
	parties: readonly string[],
	document: Stretch,
	{ at }: Placed,
): Claim[] {
	const years = [figure.when, figure.base].map(date => (date ? yearsOf(settledValue(date, document)) : ''));
	if (years.includes(undefined)) return [];
	const together = parties.length >= 2 && figure.when ? [joinedInOrder(parties)] : [];
	const whose =
		figure.act === undefined ? (figure.keys?.map(key => key.replace(/^@/u, '')) ?? together) : (acts[figure.act] ?? []);
	const [year, base] = years as [string, string];
	return whose.map(owner => ({
		about: `figure:${owner}/${figure.of}/${year}${base ? `<${base}` : ''}`,
		property: 'figure' as const,
		value: figure.value,
		span: moved(figure, at),
		subject: moved(figure.subject, at),
	}));
}

/** The year of a date, or those of its ends. */
function yearsOf(value: string | undefined): string | undefined {
	if (value === undefined || isYearless(value)) return undefined;
	const { first, last } = bounds(value);
	const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
	return from === to || !value.includes('/') ? to : `${from}-${to}`;
}
