// A new declaration: front matter, the opening of the genre, what the parties recall, sections as last time, the closing.
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import { notTakenUp } from '../checks/standing-language.ts';
import { declarationsWith } from '../corpus/ask.ts';
import type { Declaration } from '../corpus/corpus.ts';
import { keys } from '../corpus/entries.ts';
import { type Document, everyBlock } from '../document/document.ts';
import { parse } from '../document/parse.ts';
import type { DeclarationKind, Holder, VisitSort } from '../languages/genre.ts';
import { languageOf } from '../languages/index.ts';
import type { Language, LanguageId } from '../languages/language.ts';
import type { Country, Entity, Event, Organisation } from '../registry/entity.ts';

import { daysOf, holderOn, nameIn } from '../registry/standing.ts';
import { accordsInForce, accordWritten, agreementWritten } from './accords-recalled.ts';

export interface NewDeclaration {
	/** Ids, in the order in which the text is to name them. */
	readonly parties: readonly string[];
	readonly kind: DeclarationKind;
	readonly place: string;
	/** ISO date. */
	readonly date: string;
	readonly language: LanguageId;
	/** Ids of who comes and who receives. */
	readonly visit?: { readonly kind: VisitSort; readonly visitor: string; readonly host: string };
}

// Of a long declaration the drafter wants the order, not every paragraph.
const mostSections = 40;
const longestQuote = 80;

/** The last declaration of the same parties before `date`, in the language where it is there in it. */
export function lastBetween({ corpus }: World, { parties, date, language }: NewDeclaration): Declaration | undefined {
	return declarationsWith(corpus, language, keys.between(parties)).find(
		declaration => declaration.date !== undefined && declaration.date < date,
	);
}

/** The text of a new declaration. Every place left open stands in square brackets. `last`: the parties' last one, as read. */
export function newDeclaration(world: World, asked: NewDeclaration, last: Document | undefined): string {
	const language = languageOf(asked.language);
	const parties = asked.parties.map(id => world.registry.entities.get(id)).filter(isParty);
	const between = lastBetween(world, asked);
	const accords = accordsInForce(world, asked);
	const write = (recalled: readonly string[]) => textOf({ world, asked, language, parties, last, between, recalled });
	const recalled = accords.map(accord => accordWritten(accord, world, language));
	const text = write(recalled);
	// What the last declaration committed to is not dropped in silence.
	const document = parse('untitled:new', 0, text, asked.language);
	const standing = notTakenUp({ document, facts: factsOf(world.registry)(document), world });
	return standing.length === 0
		? text
		: write([...recalled, ...standing.map(({ entity }) => agreementWritten(entity, world, language))]);
}

function isParty(entity: Entity | undefined): entity is Country | Organisation {
	return entity?.type === 'country' || entity?.type === 'organisation';
}

interface Ground {
	readonly world: World;
	readonly asked: NewDeclaration;
	readonly language: Language;
	readonly parties: readonly (Country | Organisation)[];
	readonly last: Document | undefined;
	readonly between: Declaration | undefined;
	readonly recalled: readonly string[];
}

function textOf(ground: Ground): string {
	const { world, asked, language, parties, recalled } = ground;
	const { genre, writeDate } = language;
	const day = writeDate(asked.date);
	const names = parties.map(party => shortName(party, language));
	const title = genre.title(asked.kind, names);
	const holders = parties.map(party => holderOf(party, world, asked, language));
	const paragraphs: string[] = [openingOf(ground, holders, day)];
	if (recalled.length === 1) paragraphs.push(genre.recalled(recalled[0]!));
	else if (recalled.length > 1) {
		const semicolon = language.colon.startsWith(' ') ? ' ;' : ';';
		const items = recalled.map((each, at) => `- ${each}${at < recalled.length - 1 ? semicolon : '.'}`);
		paragraphs.push(`${genre.recalling}\n${items.join('\n')}`);
	}
	const sections = sectionsOf(ground);
	const body: string[] = [];
	let number = 0;
	for (const paragraph of paragraphs) body.push(`${++number}. ${paragraph}`);
	for (const { heading, open } of sections) {
		if (heading) body.push(heading);
		body.push(`${++number}. ${open}`);
	}
	const { visit } = asked;
	if (visit) {
		const [host, visitor] = [visit.host, visit.visitor].map(id => asked.parties.indexOf(id));
		const where = genre.towards(names[visitor!]!);
		body.push(`${++number}. ${genre.thanks(holders[host!]!, holders[visitor!]!, where)}`);
	}
	const signatures = parties.map((party, index) => {
		const { name, office } = holders[index]!;
		return `${genre.signsFor(longName(party, language))}\n\n${name}\n${capitalised(office)}`;
	});
	return [
		frontMatter(ground, title),
		title.toUpperCase(),
		genre.dateline(asked.place, day),
		...body,
		genre.done(asked.place, day, parties.length),
		...signatures,
		'',
	]
		.join('\n\n')
		.replace(/\n+$/u, '\n');
}

function frontMatter({ asked, between, parties, language }: Ground, title: string): string {
	const series = between?.series;
	return [
		'---',
		'type: declaration',
		`title: ${yaml(title)}`,
		`date: ${asked.date}`,
		`place: ${yaml(asked.place)}`,
		`parties: [${parties.map(party => yaml(nameIn(language.id, party))).join(', ')}]`,
		`language: ${asked.language}`,
		...(series ? [`series: ${yaml(series)}`] : []),
		'status: draft',
		'---',
	].join('\n');
}

/** Plain where YAML reads it back as it is written. */
function yaml(words: string): string {
	return /^[\p{L}][\p{L}\p{N} ’().–-]*$/u.test(words) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(words)
		? words
		: JSON.stringify(words);
}

function openingOf({ world, asked, language }: Ground, holders: readonly Holder[], day: string): string {
	const { genre } = language;
	const { visit } = asked;
	if (!visit) return genre.met(holders, asked.place, day, asked.kind);
	const [host, visitor] = [visit.host, visit.visitor].map(id => holders[asked.parties.indexOf(id)]!);
	const party = world.registry.entities.get(visit.host);
	const where = genre.towards(isParty(party) ? shortName(party, language) : asked.place);
	const record = visitOnRecord(world, asked);
	const days = record && daysOf(record).includes('/') ? daysOf(record) : asked.date;
	return genre.visited(host!, visitor!, {
		kind: visit.kind,
		where,
		days: language.writeDate(days),
	});
}

/** The visit that the registry has for the day. */
function visitOnRecord({ registry }: World, { date, visit }: NewDeclaration): Event | undefined {
	for (const entity of registry.entities.values()) {
		if (entity.type !== 'event' || !visit || entity.host !== visit.host || !entity.visitor?.office) continue;
		const office = registry.entities.get(entity.visitor.office);
		if (office?.type !== 'office' || office.country !== visit.visitor) continue;
		if (entity.from <= date && date <= (entity.to ?? entity.from)) return entity;
	}
	return undefined;
}

function shortName(party: Country | Organisation, { genre, id }: Language): string {
	return genre.named(nameIn(id, party), party.type === 'country' ? (party.article ?? '') : undefined);
}

function longName(party: Country | Organisation, language: Language): string {
	const long = party.type === 'country' ? party.names[language.id]?.[1] : undefined;
	return long ? language.genre.named(long) : shortName(party, language);
}

/** Who speaks for a party on the day, as the registry has it; what it does not have is left open. */
function holderOf(
	party: Country | Organisation,
	{ registry }: World,
	{ date }: NewDeclaration,
	language: Language,
): Holder {
	const { open } = language.genre;
	let office: string | undefined;
	for (const entity of registry.entities.values()) {
		if (entity.type !== 'office' || entity.country !== party.id || !entity.names[language.id]) continue;
		const name = nameIn(language.id, entity);
		office ??= name;
		const term = holderOn(entity.holders, date);
		const person = term && registry.entities.get(term.person);
		if (person) return { name: nameIn(language.id, person), office: name };
	}
	return { name: open.name, office: office ?? open.office(shortName(party, language)) };
}

interface Section {
	readonly heading?: string;
	readonly open: string;
}

/** The sections of the last declaration in their order; else its paragraphs; without one, the matters of the genre. */
function sectionsOf({ last, between, language }: Ground): readonly Section[] {
	const { genre } = language;
	if (!last || !between) return genre.matters.map(matter => ({ heading: matter, open: genre.openOn(matter) }));
	const blocks = everyBlock(last.blocks);
	const said = ({ start, end }: { start: number; end: number }) =>
		last.text
			.slice(start, end)
			.replace(/[*_#]+/gu, '')
			.replace(/\s+/gu, ' ')
			.trim();
	const headings = blocks
		.filter(({ kind }) => kind === 'heading')
		.map(({ span, content }) => [said({ start: span.start, end: content.end }), said(content)] as const);
	if (headings.length > 0 && between.language === language.id)
		return headings.slice(0, mostSections).map(([heading, matter]) => ({ heading, open: genre.openOn(matter) }));
	const day = language.writeDate(between.date!);
	// The first paragraph tells of the visit, or of the meeting.
	const paragraphs = blocks.filter(({ kind, path }) => kind === 'paragraph' && path.length === 1).slice(1);
	if (paragraphs.length === 0) return genre.matters.map(matter => ({ heading: matter, open: genre.openOn(matter) }));
	return paragraphs.slice(0, mostSections).map(({ path, content }) => ({
		open: genre.openAfter(path[0]!, day, quoted(said(content))),
	}));
}

/** First words, without brackets: those are the draft's own. */
function quoted(words: string): string {
	const plain = words.replace(/[[\]]/gu, '');
	return plain.length <= longestQuote ? plain : `${plain.slice(0, longestQuote).replace(/\s+\S*$/u, '')} …`;
}

function capitalised(words: string): string {
	return words[0]!.toUpperCase() + words.slice(1);
}
