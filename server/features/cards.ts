// Cards: an entity or a date as Markdown, with its sources and where earlier declarations speak of it.
import type { World } from '../checks/check.ts';
import { type Declaration, heard, type Passage } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';
import { bounds, compatible, dayNumber, isFullDate, precision, weekdayOf } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Act, Agreement, Entity, Event, Organisation, Person } from '../registry/entity.ts';
import { daysOf, first, nameIn, phraseIn, standingOn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { kinds, labels, standings } from './labels.ts';

export interface View {
	readonly document: Document;
	readonly world: World;
	/** The language of the interface, in which the card is written. */
	readonly locale: LanguageId;
	readonly today: string;
}

const mostCitations = 6;
const mostSources = 3;

export function entityCard(entity: Entity, view: View): string {
	const { locale } = view;
	const other: LanguageId = locale === 'fr' ? 'en' : 'fr';
	const names = [first(entity.names, locale)!, entity.names[other]?.[0]].filter(
		(name, index, all) => name !== undefined && all.indexOf(name) === index,
	);
	const acronyms = [...new Set([...(entity.acronyms?.[locale] ?? []), ...(entity.acronyms?.[other] ?? [])])];
	const lines = [`**${escaped(names[0]!)}**${acronyms.length > 0 ? ` (${acronyms.map(escaped).join(', ')})` : ''}`];
	if (names[1]) lines.push(`*${escaped(names[1])}*`);
	const facts = factsOf(entity, view).map(([label, value]) => `- ${label}${languageOf(locale).colon}${value}`);
	const parts = [lines.join('  \n'), facts.join('\n')];
	if (entity.note) parts.push(escaped(phraseIn(locale, entity.note)));
	parts.push(sources(entity, locale), citations(entity.id, view));
	return parts.filter(part => part !== '').join('\n\n');
}

/** « CEDH »: two records, and nothing in the text to tell which. */
export function openCard(candidates: readonly Entity[], view: View): string {
	const list = candidates.map(entity => `- ${escaped(nameIn(view.locale, entity))}`).join('\n');
	return `${labels[view.locale].open}\n\n${list}`;
}

function factsOf(entity: Entity, view: View): [string, string][] {
	const said = labels[view.locale];
	const facts: [string, string | undefined][] = [];
	if ('kind' in entity) facts.push([said.kind, kinds[entity.kind]?.[view.locale] ?? entity.kind]);
	if (entity.type === 'agreement') facts.push(...agreementFacts(entity, view));
	if (entity.type === 'organisation') facts.push(...organisationFacts(entity, view));
	if (entity.type === 'person') facts.push(...personFacts(entity, view));
	if (entity.type === 'event') facts.push(...eventFacts(entity, view));
	if ('formerly' in entity && entity.formerly) {
		for (const former of entity.formerly) {
			const until = former.until
				? ` (${[former.from, former.until].map(date => (date ? written(date, view) : '…')).join(' – ')})`
				: '';
			facts.push([said.formerly, `${escaped(first(former.names, view.locale) ?? '')}${until}`]);
		}
	}
	return facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '');
}

function agreementFacts(agreement: Agreement, view: View): [string, string | undefined][] {
	const { locale, document, today, world } = view;
	const said = labels[locale];
	const date = document.header.date;
	const facts: [string, string | undefined][] = [
		[said.parties, agreement.parties?.map(party => named(party, view)).join(', ')],
		[said.signed, act(agreement.signed, view)],
		[said.adopted, act(agreement.adopted, view)],
		[said.opened, act(agreement.openedForSignature, view)],
		[said.provisional, agreement.provisional && written(agreement.provisional, view)],
		[said.inForce, agreement.inForce && written(agreement.inForce, view)],
		[said.ended, agreement.ended && written(agreement.ended, view)],
		[said.negotiations, agreement.negotiationsOpened && written(agreement.negotiationsOpened, view)],
	];
	facts.push([
		said.today,
		agreement.status ? escaped(phraseIn(locale, agreement.status)) : standings[standingOn(agreement, today)][locale],
	]);
	if (date && date !== today)
		facts.push([`${said.thatDay} (${written(date, view)})`, standings[standingOn(agreement, date)][locale]]);
	facts.push([said.replaces, agreement.replaces?.map(id => named(id, view)).join(', ')]);
	const later = [...world.registry.entities.values()].find(
		each => each.type === 'agreement' && each.replaces?.includes(agreement.id),
	);
	facts.push([said.replacedBy, later && named(later.id, view)]);
	return facts;
}

function organisationFacts(body: Organisation, view: View): [string, string | undefined][] {
	const said = labels[view.locale];
	return [
		[said.founded, body.founded && written(body.founded, view)],
		[said.dissolved, body.dissolved && written(body.dissolved, view)],
		[said.seat, body.seat && named(body.seat, view)],
		[said.members, body.members === undefined ? undefined : String(body.members)],
		[said.predecessors, body.predecessors?.map(escaped).join(', ')],
		[said.successor, body.successor && named(body.successor, view)],
		[said.website, body.website],
	];
}

function personFacts(person: Person, view: View): [string, string | undefined][] {
	const facts: [string, string][] = [];
	for (const office of view.world.registry.entities.values()) {
		if (office.type !== 'office') continue;
		for (const term of office.holders) {
			if (term.person !== person.id) continue;
			const from = term.from ? written(term.from, view) : '…';
			facts.push([escaped(nameIn(view.locale, office)), `${from} – ${term.to ? written(term.to, view) : '…'}`]);
		}
	}
	return facts;
}

function eventFacts(event: Event, view: View): [string, string | undefined][] {
	const said = labels[view.locale];
	return [
		[said.held, [written(daysOf(event), view), event.place && named(event.place, view)].filter(Boolean).join(', ')],
	];
}

function act(made: Act | undefined, view: View): string | undefined {
	if (!made) return undefined;
	return [made.date && written(made.date, view), made.place && named(made.place, view)].filter(Boolean).join(', ');
}

function written(value: string, { locale }: View): string {
	return languageOf(locale).writeDate(value);
}

/** The name of a record by its id; the text itself where it is no id. */
function named(id: string, { world, locale }: View): string {
	const entity = world.registry.entities.get(id);
	return escaped(entity ? nameIn(locale, entity) : id);
}

function sources(entity: Entity, locale: LanguageId): string {
	const said = labels[locale];
	const list = (entity.sources ?? [])
		.slice(0, mostSources)
		.map(source =>
			/^https?:/u.test(source)
				? `[${hostOf(source)}](${source.replace(/[()\s]/gu, encodeURIComponent)})`
				: escaped(source),
		);
	const confidence = said.confidence[entity.confidence];
	return list.length > 0
		? `${said.sources}${languageOf(locale).colon}${list.join(' · ')} (${confidence})`
		: `(${confidence})`;
}

function hostOf(address: string): string {
	return address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/.*$/u, '');
}

/** « Cité dans »: each earlier declaration, its paragraph, its words, as a link. */
function citations(id: string, { world, document, locale }: View): string {
	const found: string[] = [];
	for (const declaration of heard(world.corpus, document.language.id)) {
		if (declaration.uri === document.uri) continue;
		for (const passage of declaration.citations.get(id)?.slice(0, 2) ?? [])
			found.push(`- ${linked(declaration, passage)}${languageOf(locale).colon}${quoted(passage.quote, locale)}`);
	}
	if (found.length === 0) return '';
	const said = labels[locale];
	const more = found.length > mostCitations ? `\n- … (+${found.length - mostCitations})` : '';
	return `${said.citedIn}\n${found.slice(0, mostCitations).join('\n')}${more}`;
}

function linked(declaration: Declaration, passage: Passage): string {
	const where = passage.paragraph === '' ? '' : `, § ${passage.paragraph}`;
	const title =
		declaration.title.length > 70 ? `${declaration.title.slice(0, 70).replace(/\s\S*$/u, '')} …` : declaration.title;
	return `[${escaped(title)}${declaration.date ? ` (${declaration.date})` : ''}${where}](${declaration.uri}#L${passage.line + 1})`;
}

function quoted(text: string, locale: LanguageId): string {
	return labels[locale].quoted(escaped(text));
}

/** Text as Markdown that shows as it is. */
function escaped(text: string): string {
	return text.replace(/[\\`*_[\]<>]/gu, '\\$&');
}

// ── Dates ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const mostHappenings = 6;
/** More than a month would be a chronicle. */
const mostDays = 31;

/** Weekday, distance from the text's own date, and what else the record has for those days. */
export function dateCard(value: string, view: View): string | undefined {
	if (value.startsWith('XXXX')) return undefined;
	const { locale, document } = view;
	const said = labels[locale];
	const { first: from, last: to } = bounds(value);
	const weekday = (iso: string) => languageOf(locale).weekdayNames[weekdayOf(iso)];
	const days = value.split('/').every(isFullDate)
		? from === to
			? weekday(from)
			: `${weekday(from)} – ${weekday(to)}`
		: undefined;
	const lines = [`**${written(value, view)}**${days ? ` · ${days}` : ''}`];
	if (document.header.date && isFullDate(from) && days) lines.push(distance(from, to, document.header.date, view));
	const happened = happenings(value, view);
	const parts = [lines.join('  \n')];
	if (happened.length > 0)
		parts.push(
			`${said.happened}\n${happened
				.slice(0, mostHappenings)
				.map(each => `- ${each}`)
				.join('\n')}`,
		);
	return parts.join('\n\n');
}

function distance(from: string, to: string, date: string, { locale }: View): string {
	const said = labels[locale];
	if (from <= date && date <= to) return said.sameDay;
	const before = to < date;
	const [early, late] = before ? [to, date] : [date, from];
	return (before ? said.before : said.after)(elapsed(early, late, locale));
}

/** Whole years, months and days between two days. */
function elapsed(early: string, late: string, locale: LanguageId): string {
	const [y1, m1, d1] = early.split('-').map(Number) as [number, number, number];
	const [y2, m2, d2] = late.split('-').map(Number) as [number, number, number];
	const months = (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
	const { years: year, months: month, days: day } = labels[locale].units;
	const parts: string[] = [];
	if (months >= 12) parts.push(year(Math.floor(months / 12)));
	if (months % 12 > 0) parts.push(month(months % 12));
	if (parts.length === 0) parts.push(day(dayNumber(late) - dayNumber(early)));
	return parts.join(` ${languageOf(locale).acts.and} `);
}

interface Happening {
	readonly value: string;
	readonly entity: Agreement | Event;
	readonly label: 'signed' | 'adopted' | 'inForce' | 'held';
}

const dated = derived((registry: World['registry']): Happening[] => {
	const found: Happening[] = [];
	for (const entity of registry.entities.values()) {
		if (entity.type === 'event')
			found.push({
				value: daysOf(entity),
				entity,
				label: 'held',
			});
		if (entity.type !== 'agreement') continue;
		if (entity.signed?.date) found.push({ value: entity.signed.date, entity, label: 'signed' });
		if (entity.adopted?.date) found.push({ value: entity.adopted.date, entity, label: 'adopted' });
		if (entity.inForce) found.push({ value: entity.inForce, entity, label: 'inForce' });
	}
	return found;
});

/** What the registry and earlier declarations have for a day or a run of days; a whole year would be a chronicle. */
function happenings(value: string, view: View): string[] {
	const { first: from, last: to } = bounds(value);
	if (dayNumber(to) - dayNumber(from) > mostDays) return [];
	const said = labels[view.locale];
	const found = dated(view.world.registry)
		.filter(each => precision(each.value) !== 'year' && compatible(each.value, value))
		.map(
			({ entity, label }) =>
				`${escaped(nameIn(view.locale, entity))}${label === 'held' ? '' : ` (${said[label].toLowerCase()})`}`,
		);
	for (const declaration of heard(view.world.corpus, view.document.language.id)) {
		if (declaration.uri === view.document.uri) continue;
		if (declaration.date && compatible(declaration.date, value))
			found.push(`[${escaped(declaration.title)}](${declaration.uri})`);
		for (const statement of declaration.statements) {
			if (precision(statement.value) === 'day' && compatible(statement.value, value))
				found.push(`${linked(declaration, statement)}`);
		}
	}
	return [...new Set(found)];
}
