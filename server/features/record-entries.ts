// One line of the Record view each: a declaration, an agreement, a visit, a meeting, a body, an office and who holds it.
import type { World } from '../checks/check.ts';
import type { Declaration, Passage } from '../corpus/corpus.ts';
import { bounds } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Agreement, Event, Office, Organisation, Term } from '../registry/entity.ts';
import { daysOf, first, holderOn, nameIn, phraseIn, type Standing } from '../registry/standing.ts';
import { type Accord, standingOf } from './accords.ts';
import type { Commission, Session } from './commissions.ts';
import { kinds } from './labels.ts';
import { type EntryKind, entryKinds, said, standingsInShort, whenInWords } from './record-words.ts';
import type { VisitMade } from './visits-made.ts';

/** What an entry leads to: the card of a record, or words of a declaration. */
export type Opens = { readonly card: string } | { readonly uri: string; readonly start: number; readonly end: number };

export interface Entry {
	/** The way to it from the root, its parts encoded and joined with `/`. */
	readonly id: string;
	readonly kind: EntryKind;
	readonly label: string;
	/** What stands beside the label, dimmed. */
	readonly detail?: string;
	/** All of it, for a tooltip. */
	readonly whole?: string;
	/** For those who hear it: what it is, its name, its detail. */
	readonly spoken: string;
	/** Agreements: where they stand, for the icon. */
	readonly standing?: Standing;
	readonly opens?: Opens;
	/** There are entries below it. */
	readonly holds?: true;
}

/** How entries are written. `today` is an ISO date. */
export interface Reader {
	readonly world: World;
	readonly locale: LanguageId;
	readonly today: string;
}

type Line = Pick<Entry, 'kind' | 'label'> &
	Partial<Pick<Entry, 'detail' | 'whole' | 'standing' | 'opens' | 'holds'>> & { readonly key: string };

/** An entry below `parent`. */
export function entry({ locale }: Pick<Reader, 'locale'>, parent: string, { key, ...line }: Line): Entry {
	const kind = entryKinds[line.kind][locale];
	return {
		id: below(parent, key),
		...line,
		spoken: [`${kind}${languageOf(locale).colon}${line.label}`, line.detail].filter(Boolean).join(', '),
	};
}

/** The id of what `key` names below `parent`. */
export function below(parent: string, key: string): string {
	const part = encodeURIComponent(key);
	return parent === '' ? part : `${parent}/${part}`;
}

/** « 5 novembre 2024, Paris », its title beside it; all titles of a relation begin alike. */
export function declarationEntry(reader: Reader, parent: string, declaration: Declaration): Entry {
	const { locale } = reader;
	const { uri, title, date, place, digest, paragraphs } = declaration;
	const day = date ? languageOf(locale).writeDate(date) : said.undated[locale];
	const note = digest ? ` (${said.digest[locale]})` : '';
	return entry(reader, parent, {
		key: uri,
		kind: 'declaration',
		label: place ? `${day}, ${place}` : day,
		detail: `${title}${note}`,
		whole: `${title}${note}\n${uri}`,
		opens: { uri, start: 0, end: 0 },
		...(paragraphs.length > 0 ? { holds: true as const } : {}),
	});
}

/** A declaration of which the registry knows, but whose text is not on record. */
export function missingTextEntry(reader: Reader, parent: string, record: Agreement): Entry {
	const { locale, world } = reader;
	const { date, place } = record.signed ?? record.adopted ?? {};
	const where = place && world.registry.entities.get(place);
	const day = date ? languageOf(locale).writeDate(date) : said.undated[locale];
	return entry(reader, parent, {
		key: record.id,
		kind: 'declaration',
		label: where ? `${day}, ${nameIn(locale, where)}` : day,
		detail: `${nameIn(locale, record)} (${said.noText[locale]})`,
		opens: { card: record.id },
	});
}

/**
 * « 2008 · Traité de partenariat stratégique », and where it stands today. `cited`: declarations name it. `own`: it stands
 * below its parties, which its title then need not name.
 */
export function accordEntry(
	reader: Reader,
	parent: string,
	accord: Accord,
	{ cited, own = false }: { readonly cited: boolean; readonly own?: boolean },
): Entry {
	const { locale, today } = reader;
	const { standing, asOf } = standingOf(accord, today);
	const short = standingsInShort[standing][locale];
	const status = asOf ? said.asOf(short, languageOf(locale).writeDate(asOf))[locale] : short;
	const line = (how: keyof typeof said & ('signed' | 'inForce' | 'ended' | 'provisional'), date?: string) =>
		date ? [`${said[how][locale]} ${whenInWords(date, locale)}`] : [];
	const { made, record } = accord;
	const written = record?.status && phraseIn(locale, record.status);
	return entry(reader, parent, {
		key: accord.key,
		kind: 'agreement',
		label: withYear(made?.date, own ? withoutParties(accord.name, locale) : accord.name),
		detail: status,
		whole: [
			accord.name,
			...(made ? [`${said[made.how][locale]} ${whenInWords(made.date, locale)}`] : []),
			...line('provisional', accord.provisional),
			...line('inForce', accord.inForce),
			...line('ended', accord.ended),
			status,
			...(written ? [written] : []),
		].join('\n'),
		standing,
		opens: opensOf(accord),
		...(cited ? { holds: true as const } : {}),
	});
}

export function visitEntry(reader: Reader, parent: string, visit: VisitMade): Entry {
	return entry(reader, parent, {
		key: visit.key,
		kind: 'visit',
		label: withYear(visit.days, visit.name),
		detail: languageOf(reader.locale).writeDate(visit.days),
		opens: opensOf(visit),
	});
}

export function commissionEntry(reader: Reader, parent: string, commission: Commission): Entry {
	const { record, sessions } = commission;
	return entry(reader, parent, {
		key: commission.key,
		kind: 'commission',
		label: commission.name,
		detail: said.meetings(sessions.length)[reader.locale],
		...(record ? { opens: { card: record.id } } : {}),
		holds: true,
	});
}

/** `of` is what meets, where the entry does not stand below it. */
export function sessionEntry(reader: Reader, parent: string, session: Session, of?: string): Entry {
	const when = session.days ? languageOf(reader.locale).writeDate(session.days) : undefined;
	return entry(reader, parent, {
		key: session.key,
		kind: 'session',
		label: of ? `${of}, ${session.name}` : session.name,
		detail: [when ?? said.undated[reader.locale], session.place].filter(Boolean).join(', '),
		opens: opensOf(session),
	});
}

/** `times` is in how many declarations it is named; none where nobody counts. */
export function bodyEntry(reader: Reader, parent: string, body: Organisation, times?: number): Entry {
	const { locale } = reader;
	const acronym = first(body.acronyms, locale);
	const kind = kinds[body.kind]?.[locale] ?? body.kind;
	return entry(reader, parent, {
		key: body.id,
		kind: 'body',
		label: acronym ? `${nameIn(locale, body)} (${acronym})` : nameIn(locale, body),
		detail: times ? `${kind}, ${said.citedBy(times)[locale]}` : kind,
		opens: { card: body.id },
		...(times ? { holds: true as const } : {}),
	});
}

/** An office, and who holds it today. */
export function officeEntry(reader: Reader, parent: string, office: Office): Entry {
	const { world, locale, today } = reader;
	const term = holderOn(office.holders, today);
	const holder = term && world.registry.entities.get(term.person);
	const whose = office.country && world.registry.entities.get(office.country);
	return entry(reader, parent, {
		key: office.id,
		kind: 'office',
		label: nameIn(locale, office),
		detail: [holder ? nameIn(locale, holder) : said.vacant[locale], whose && nameIn(locale, whose)]
			.filter(Boolean)
			.join(' · '),
		opens: { card: office.id },
		...(office.holders.length > 0 ? { holds: true as const } : {}),
	});
}

/** A term: who, and from when to when. `office` is named where the entry does not stand below it. */
export function termEntry(reader: Reader, parent: string, term: Term, index: number, office?: Office): Entry {
	const { world, locale } = reader;
	const person = world.registry.entities.get(term.person);
	const write = (date: string | undefined) => (date ? languageOf(locale).writeDate(date) : '…');
	const days = term.to
		? `${write(term.from)} – ${write(term.to)}`
		: term.from
			? said.since(term.from, locale)
			: said.undated[locale];
	return entry(reader, parent, {
		key: `${index}`,
		kind: 'term',
		label: person ? nameIn(locale, person) : term.person,
		detail: office ? `${nameIn(locale, office)}, ${days}` : days,
		...(person ? { opens: { card: person.id } } : {}),
	});
}

export function eventEntry(reader: Reader, parent: string, event: Event): Entry {
	const { locale } = reader;
	return entry(reader, parent, {
		key: event.id,
		kind: 'event',
		label: withYear(event.from, nameIn(locale, event)),
		detail: languageOf(locale).writeDate(daysOf(event)),
		opens: { card: event.id },
	});
}

/** Words of a declaration: where they stand, and the sentence. */
export function passageEntry(
	reader: Reader,
	parent: string,
	{ uri, title, date }: Declaration,
	passage: Passage,
): Entry {
	const { locale } = reader;
	const day = date ? languageOf(locale).writeDate(date) : title;
	return entry(reader, parent, {
		key: `${uri}#${passage.start}`,
		kind: 'passage',
		label: passage.paragraph === '' ? day : `${day}, § ${passage.paragraph}`,
		detail: passage.quote,
		whole: `${title}\n${passage.quote}`,
		opens: { uri, start: passage.start, end: passage.end },
	});
}

/** A title less the clause that names the parties: « Traité de partenariat stratégique ». */
export function withoutParties(title: string, locale: LanguageId): string {
	return title.replace(languageOf(locale).acts.partiesClause, '').trim();
}

function withYear(date: string | undefined, name: string): string {
	return date ? `${bounds(date).first.slice(0, 4)} · ${name}` : name;
}

/** The card of a record; else where a declaration tells of it. */
export function opensOf(thing: {
	readonly record?: { readonly id: string };
	readonly passage?: Passage & { readonly uri: string };
}): Opens {
	if (thing.record) return { card: thing.record.id };
	const { uri, start, end } = thing.passage!;
	return { uri, start, end };
}
