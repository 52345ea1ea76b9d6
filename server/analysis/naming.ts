// From names and acts in a paragraph to mentions in the document: what each settles on.
import type { Stretch } from '../document/document.ts';
import type { Language } from '../languages/language.ts';
import type { Agreement, Entity } from '../registry/entity.ts';
import { once } from '../text/once.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { ActPhrase } from './acts.ts';
import type { Mention, MentionKind } from './facts.ts';
import { mentionOf } from './mention.ts';
import type { PersonPhrase } from './persons.ts';
import type { Named } from './reading.ts';
import type { Placed } from './settle.ts';

/** Kinds of record that are kept among the agreements, and are no instruments. */
const happenings: ReadonlySet<string> = new Set(['recognition', 'relations', 'negotiation', 'project']);

export function actMention(act: ActPhrase, records: readonly Agreement[], at: number): Mention {
	const candidates: readonly Entity[] = records.length > 0 ? records : once(act.entries.map(entry => entry.entity));
	// « … du 11 juin 2008 »: a date that follows at once is part of how the act is called.
	// Without a subject or parties of its own, the act is called by its signing: « l’accord signé à Astana le … ».
	const bare = act.entries.length === 0 && act.subject.length === 0 && act.parties.length === 0;
	const date = act.said.find(said => (bare || said.verb === undefined) && said.date.start >= act.end);
	// Which of many it is, the text does not say; that it is none that is signed, all of them do.
	const happening =
		candidates.length > 0 && candidates.every(each => each.type === 'agreement' && happenings.has(each.kind));
	return mentionOf(
		happening ? 'event' : 'agreement',
		at + act.start,
		at + (date?.date.end ?? act.end),
		candidates,
		records.length === 1 ? records[0] : undefined,
		records.length > 1 && act.plural ? records : undefined,
	);
}

const kindOf: { readonly [T in Entity['type']]?: MentionKind } = {
	organisation: 'organisation',
	person: 'person',
	event: 'event',
	place: 'place',
	agreement: 'agreement',
};

const ranks: readonly Entity['type'][] = ['agreement', 'organisation', 'person', 'event', 'place'];

export function nameMention(
	named: Named,
	document: Stretch,
	known: ReadonlySet<string>,
	{ at, reading: { language } }: Placed,
): Mention | undefined {
	// An organisation before an event of the same name: the body outlives its meetings.
	let rank = ranks.length;
	let candidates: Entity[] | undefined;
	for (const { entity, id, type, naming } of named.entries) {
		const own = ranks.indexOf(type);
		// A title without its parties is an act's only where an act is read.
		if (naming === 'adjective' || naming === 'title' || own < 0 || own > rank) continue;
		if (naming === 'surname' && !known.has(id) && !addressed(named, document, language, at)) continue;
		if (!candidates || own < rank) candidates = [entity];
		else if (!candidates.includes(entity)) candidates.push(entity);
		rank = own;
	}
	if (!candidates) return undefined;
	const kind = kindOf[ranks[rank]!]!;
	if (kind === 'place' && !isPlace(named, document, language, at)) return undefined;
	const byLanguage = candidates.length > 1 ? acronymIn(candidates, document, language, named, at) : candidates;
	const { start, end } = named;
	const entity = byLanguage.length === 1 ? byLanguage[0] : undefined;
	return mentionOf(kind, at + start, at + end, candidates, entity);
}

// « Grande-Duchesse de », “Marchioness of”: no lead is longer.
const longestLead = 24;

/** Not « Duc de [Nassau] », and of « Luxembourg », a State and its capital, the capital only where something is « à [Luxembourg] ». */
function isPlace({ start, entries }: Named, document: Stretch, language: Language, at: number): boolean {
	const before = document.text.slice(Math.max(0, at + start - longestLead), at + start);
	if (language.persons.realm.test(before)) return false;
	if (!entries.some(({ type, naming }) => type === 'country' && naming !== 'adjective')) return true;
	const last = /(\p{L}+)\s+$/u.exec(before)?.[1];
	return last !== undefined && language.acts.places.has(last);
}

/** A name as the text gives it, longer perhaps than the registry's: « Pedro Sánchez Pérez-Castejón » is Pedro Sánchez. */
export function personMention(person: PersonPhrase, { at, reading }: Placed): Mention {
	const known = reading.names
		.filter(named => contains(person, named))
		.flatMap(named => named.entries)
		.filter(({ type, naming }) => type === 'person' && naming === 'name');
	const candidates = once(known.map(({ entity }) => entity));
	const entity = candidates.length === 1 ? candidates[0] : undefined;
	return mentionOf('person', at + person.start, at + person.end, candidates, entity);
}

/** « CEDH » is one body in French and another in English: the text's language decides, where it can. */
function acronymIn(
	candidates: readonly Entity[],
	document: Stretch,
	language: Language,
	named: Named,
	at: number,
): readonly Entity[] {
	const said = document.text.slice(at + named.start, at + named.end);
	return candidates.filter(entity => entity.acronyms?.[language.id]?.includes(said));
}

/** « le président Sarkozy »: a family name counts behind a title of address, or once the full name has been given. */
function addressed(named: Named, document: Stretch, language: Language, at: number): boolean {
	const before = document.text.slice(Math.max(0, at + named.start - 24), at + named.start);
	const last = /(\p{L}+)[.\s]*$/u.exec(before)?.[1];
	return last !== undefined && language.persons.addresses.has(fold(last));
}

/** Ids of the persons whom a paragraph names in full. */
export function peopleNamed({ reading }: Placed): readonly string[] {
	let people: string[] | undefined;
	for (const { entries } of reading.names)
		for (const { id, type, naming } of entries) if (type === 'person' && naming === 'name') (people ??= []).push(id);
	return people ?? none;
}

/** The acronyms by which a paragraph itself calls bodies that the registry does not know. */
export function acronymsIntroduced({ paragraph, at, reading }: Placed): readonly string[] {
	if (reading.introduced.length === 0) return none;
	return reading.introduced.map(({ start, end }) => paragraph.text.slice(at + start, at + end));
}

const none: readonly never[] = [];

/** Bodies by their full names and, from their introduction on, by their acronyms. */
export function unknownBodies(
	document: Stretch,
	{ at, reading }: Placed,
	introduced: ReadonlySet<string>,
): readonly Mention[] {
	const { acts, names } = reading;
	if (reading.bodies.length === 0 && (introduced.size === 0 || reading.capitals.length === 0)) return none;
	const full = reading.bodies.filter(body => !acts.some(act => act.start === body.start));
	const short =
		introduced.size === 0
			? []
			: reading.capitals.filter(
					span =>
						introduced.has(written(document, span, at)) &&
						!names.some(name => overlaps(name, span)) &&
						!full.some(body => overlaps(body, span)) &&
						!acts.some(act => act.start === span.start),
				);
	if (full.length + short.length === 0) return none;
	const bodies: readonly (Span & { readonly key?: string })[] = [...full, ...short];
	return bodies.map(({ start, end, key }) =>
		mentionOf('organisation', at + start, at + end, [], undefined, undefined, key),
	);
}

function written(document: Stretch, { start, end }: Span, at: number): string {
	return document.text.slice(at + start, at + end);
}
