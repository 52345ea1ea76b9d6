// From what one paragraph reads to what it says: which act is meant, which year, whose. A second, small pass over its
// reading, in the light of what the text as a whole says. What is not certain stays open.
import type { Header, Paragraph, Stretch } from '../document/document.ts';
import { isYearless } from '../languages/calendar.ts';
import type { Language } from '../languages/language.ts';
import type { DateMention } from '../languages/read-dates.ts';
import type { Registry } from '../registry/registry.ts';
import { elementAt } from '../text/search.ts';
import { contains, isWithin, moved, overlaps, type Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { ActPhrase } from './acts.ts';
import { affiliationClaims } from './affiliation-claims.ts';
import { meantBy, type Told } from './antecedents.ts';
import { meetingClaims } from './body-meeting-claims.ts';
import { changeClaims } from './change-claims.ts';
import { aboutOf, actClaims, eventClaims, figureClaims, openingClaims, sessionSaid } from './claims.ts';
import type { AcronymSaid, AnniversarySaid, Claim, FormerNamed, Mention, Said, SessionSaid } from './facts.ts';
import { mentionOf, mentionOfDate, mentionOfPart } from './mention.ts';
import { movedAbbreviation, movedTelling } from './moved.ts';
import { acronymsSaid, formerNamed } from './names-said.ts';
import { actMention, nameMention, personMention, unknownBodies } from './naming.ts';
import type { Parts } from './parts.ts';
import type { Reading } from './reading.ts';
import { recordsMeant } from './recall.ts';
import { visitClaims } from './visit-claims.ts';
import { settledValue } from './year.ts';

/** A paragraph as read, or a passage of it in another language. Offsets of the reading are relative to `at`. */
export interface Placed {
	readonly paragraph: Paragraph;
	/** Offset in the paragraph. */
	readonly at: number;
	readonly reading: Reading;
}

/** What the text as a whole tells each of its paragraphs. */
export interface Context {
	readonly header: Header;
	readonly language: Language;
	readonly parties: readonly string[];
	/** Ids of persons who are named in full. */
	readonly people: ReadonlySet<string>;
	/** Folded names of sovereigns. */
	readonly sovereigns: ReadonlySet<string>;
	/** Acronyms that the text gives to bodies the registry does not know. */
	readonly introduced: ReadonlySet<string>;
	readonly parts: Parts;
}

/** What the paragraph before tells the one that follows. */
export interface Before {
	/** Its acts. */
	readonly told: readonly Told[];
	/** It is an office and nothing else. */
	readonly office: boolean;
}

/** What a paragraph says, and what it tells the one behind it. */
export interface Settling {
	readonly said: Said;
	/** Its mentions of acts, in the order of the reading. */
	readonly acts: readonly Mention[];
	readonly last: Before;
}

/** Whether what a paragraph says depends on the one before it. */
export function looksBack([first]: readonly Placed[]): { readonly told: boolean; readonly office: boolean } {
	return { told: (first?.reading.backs.length ?? 0) > 0, office: first?.reading.alone !== undefined };
}

/** What `paragraph` says, read as `placed`; in its own offsets. */
export function settle(
	registry: Registry,
	context: Context,
	paragraph: Paragraph,
	placed: readonly Placed[],
	before: Before,
): Settling {
	const document: Stretch = { text: paragraph.text, header: context.header, language: context.language };
	const { parties } = context;
	const mentions: Mention[] = [];
	const acts: Mention[] = [];
	const claims: Claim[] = [];
	const sessions: SessionSaid[] = [];
	const formerNames: FormerNamed[] = [];
	const acronyms: AcronymSaid[] = [];
	const anniversaries: AnniversarySaid[] = [];
	const content = paragraph.kind !== 'furniture';
	let last = before;
	for (const place of placed) {
		const { at, reading } = place;
		const { alone } = reading;
		const told: Told[] = [];
		for (let index = 0; index < reading.acts.length; index++) {
			const act = reading.acts[index]!;
			const records = recordsMeant(registry, act, parties, document, reading.language);
			const mention = actMention(act, records, at);
			mentions.push(mention);
			acts.push(mention);
			const about = aboutOf(act, records, parties, document, place);
			told.push({ start: act.start, kind: act.kind, plural: act.plural, about });
			const status = reading.statuses[index];
			if (content && (status || act.said.length > 0))
				claims.push(...actClaims(about, ownSaid(reading, index), status, document, place));
		}
		for (const change of content ? reading.changes : none)
			claims.push(...changeClaims(change, reading, told, document, place));
		for (const back of content ? reading.backs : none) {
			const about = meantBy(back, told, last.told);
			if (about) claims.push(...actClaims([about], back, back.status, document, place));
		}
		const actStarts = reading.names.length === 0 ? nowhere : startsOf(reading.acts);
		for (const named of reading.names) {
			// What stands inside the name of an act is part of that name.
			if (actStarts.has(named.start)) continue;
			// “Joseph R. Biden”: the family name is part of the longer one.
			if (reading.persons.length > 0 && reading.persons.some(person => contains(person, named))) continue;
			if (alone && last.office) continue;
			// “EU-U.S. Trade and Technology Council”: so is a name inside a body's.
			if (isWithin(reading.bodies, named)) continue;
			const mention = nameMention(named, document, context.people, place);
			if (mention) mentions.push(mention);
		}
		for (const body of unknownBodies(document, place, context.introduced)) mentions.push(body);
		for (const person of reading.persons) mentions.push(personMention(person, place));
		// Below the office, a line of its own: a signature block.
		if (alone && last.office) mentions.push(personMention(alone, place));
		else if (reading.signer && context.sovereigns.has(foldedName(place, reading.signer)))
			mentions.push(mentionOf('person', at + reading.signer.start, at + reading.signer.end));
		for (const each of reading.anniversaries)
			if (each.what) mentions.push(mentionOf('event', at + each.start, at + each.end));
		for (const date of reading.dates) mentions.push(dateMention(date, document, at));
		for (const reference of reading.references) {
			if (!context.parts.holds(reference)) continue;
			mentions.push(mentionOfPart(at + reference.start, at + reference.end, reference));
		}
		last = { told, office: reading.office };
		if (!content) continue;
		for (const visit of reading.visits) claims.push(...visitClaims(visit, registry, parties, document, place));
		for (const meeting of reading.meetings) claims.push(...meetingClaims(meeting, document, place));
		for (const event of reading.events) claims.push(...eventClaims(event, document, place));
		for (const opening of reading.openings) claims.push(...openingClaims(opening, document, place));
		for (const figure of reading.figures)
			claims.push(
				...figureClaims(
					figure,
					told.map(({ about }) => about),
					parties,
					document,
					place,
				),
			);
		for (const affiliation of reading.affiliations) claims.push(...affiliationClaims(affiliation, document, place));
		for (const { years, number, what, owner } of reading.anniversaries) {
			const act = actRemembered(place, told, what, number);
			anniversaries.push({
				years,
				number: moved(number, at),
				...(what ? { what: moved(what, at) } : {}),
				...(owner ? { owner } : {}),
				...(act ? { act } : {}),
			});
		}
		for (const former of formerNamed(place)) formerNames.push(former);
		for (const acronym of acronymsSaid(registry, document, place)) acronyms.push(acronym);
		for (const session of reading.sessions) sessions.push(sessionSaid(session, document, place));
	}
	return {
		said: {
			mentions: inOrder(mentions),
			claims,
			// Of names and offices, a place and a day, nothing is told.
			tellings: content && paragraph.kind !== 'signature' ? inParagraph(placed, tellingsOf, movedTelling) : none,
			abbreviations: content ? inParagraph(placed, abbreviationsOf, movedAbbreviation) : none,
			sessions,
			formerNames,
			acronyms,
			asBodies: content ? inParagraph(placed, asBodiesOf, moved) : none,
			anniversaries,
		},
		acts,
		last,
	};
}

/** An act without the day by which another’s title names it: that is told by what amends it. */
function ownSaid({ acts, changes }: Reading, index: number): ActPhrase {
	const act = acts[index]!;
	if (!changes.some(({ by, of }) => of === index && contains(acts[by]!, act))) return act;
	return { ...act, said: act.said.filter(({ verb }) => verb !== undefined) };
}

/** « le dixième anniversaire de [l’Accord …] », « [l’Accord …], dont ils célèbrent le dixième anniversaire ». */
function actRemembered(
	{ at, reading, paragraph }: Placed,
	told: readonly Told[],
	what: Span | undefined,
	number: Span,
): AnniversarySaid['act'] {
	const inside = what ? reading.acts.findIndex(act => overlaps(act, what)) : -1;
	const index = inside >= 0 ? inside : reading.acts.findLastIndex(act => act.end <= number.start);
	const act = elementAt(reading.acts, index);
	const [about, ...others] = elementAt(told, index)?.about ?? [];
	if (!act || act.plural || about === undefined || others.length > 0) return undefined;
	const between = inside >= 0 ? '' : paragraph.text.slice(at + act.end, at + number.start);
	return /[.;:!?]\s+[\p{Lu}«“]/u.test(between)
		? undefined
		: { ...moved({ start: act.start, end: act.end }, at), about };
}

function dateMention(date: DateMention, document: Stretch, at: number): Mention {
	const { weekday } = date;
	return mentionOfDate(
		at + date.start,
		at + date.end,
		settledValue(date, document),
		isYearless(date.value) ? true : undefined,
		weekday && { start: at + weekday.start, end: at + weekday.end, index: weekday.index },
	);
}

const none: readonly never[] = [];
const tellingsOf = ({ tellings }: Reading) => tellings;
const abbreviationsOf = ({ abbreviations }: Reading) => abbreviations;
const asBodiesOf = ({ asBodies }: Reading) => asBodies;

/** What is read of a paragraph and of its passages in another language, in the paragraph's own offsets. */
function inParagraph<V>(
	placed: readonly Placed[],
	listOf: (reading: Reading) => readonly V[],
	move: (value: V, by: number) => V,
): readonly V[] {
	// Most paragraphs have one language, and what is read of them stands where they begin.
	if (placed.length === 1 && placed[0]!.at === 0) return listOf(placed[0]!.reading);
	return placed.flatMap(({ at, reading }) => listOf(reading).map(value => move(value, at)));
}

const nowhere: ReadonlySet<number> = new Set();

function startsOf(spans: readonly Span[]): ReadonlySet<number> {
	return spans.length === 0 ? nowhere : new Set(spans.map(({ start }) => start));
}

/** The outer of two that begin together first. */
export function inOrder(mentions: Mention[]): Mention[] {
	for (let at = 1; at < mentions.length; at++)
		if (order(mentions[at - 1]!, mentions[at]!) > 0) return mentions.sort(order);
	return mentions;
}

function order(a: Mention, b: Mention): number {
	return a.start - b.start || b.end - a.end;
}

export function foldedName({ paragraph, at }: Placed, { start, end }: Span): string {
	return fold(paragraph.text.slice(at + start, at + end));
}
