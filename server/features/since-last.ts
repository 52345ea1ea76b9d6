// What has changed between the parties of a draft since their last declaration: what it may have to take note of.
import { factsOf } from '../analysis/facts.ts';
import type { Declaration } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';
import { bounds, isYearless } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { Phrase } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { type Accord, accordsCited, accordsOf } from './accords.ts';
import { commissionsOf } from './commissions.ts';
import {
	accordEntry,
	below,
	declarationEntry,
	type Entry,
	entry,
	missingTextEntry,
	type Reader,
	sessionEntry,
	termEntry,
	visitEntry,
} from './record-entries.ts';
import { missingTexts, recordsOf, termsOf } from './record-groups.ts';
import { said, whenInWords } from './record-words.ts';
import { type Relation, relationKey, relationName, relationsOf, versionsOf } from './relations.ts';
import { visitsMade } from './visits-made.ts';

const groupNames = {
	made: { en: 'Agreements made', fr: 'Accords conclus' },
	inForce: { en: 'Entries into force', fr: 'Entrées en vigueur' },
	provisional: { en: 'Applied provisionally', fr: 'Applications provisoires' },
	ended: { en: 'Agreements ended', fr: 'Accords qui ont pris fin' },
	visits: { en: 'Visits', fr: 'Visites' },
	meetings: { en: 'Meetings', fr: 'Réunions' },
	offices: { en: 'New office-holders', fr: 'Nouveaux titulaires' },
	announced: { en: 'Announced in it, and past by now', fr: 'Ce qu’elle annonçait, et qui est passé' },
} satisfies Record<string, Phrase>;

const words = {
	last: { en: 'Last declaration', fr: 'Dernière déclaration' },
	between: (from: string, to: string): Phrase => ({ en: `from ${from} to ${to}`, fr: `du ${from} au ${to}` }),
} satisfies Record<string, unknown>;

export interface SinceLast {
	/** « France–Kazakhstan, du 5 novembre 2024 au 9 juin 2026 ». */
	readonly title: string;
	readonly last: Entry;
	/** Those that hold something. */
	readonly groups: readonly { readonly entry: Entry; readonly entries: readonly Entry[] }[];
}

/**
 * Undefined where it is not clear whose draft it is, or nothing earlier of the same parties is on record. A day known by
 * its year or month alone counts where all of it lies between. An undated draft is taken for one of today.
 */
export function sinceLast(reader: Reader, draft: Document): SinceLast | undefined {
	const { world, locale, today } = reader;
	const relation = relationOf(reader, draft);
	const until = draft.header.date ?? today;
	const last = relation && lastBefore(relation, until, draft.uri);
	if (!relation || !last) return undefined;
	const within = (days: string | undefined) => {
		if (days === undefined || isYearless(days)) return false;
		const { first, last: end } = bounds(days);
		return first > last.date && end <= until;
	};
	const text = last.text;
	const groups = Object.entries({
		...accordGroups(reader, relation, within),
		visits: (id: string) =>
			visitsMade(world, relation, locale)
				.filter(({ days }) => within(days))
				.map(visit => visitEntry(reader, id, visit)),
		meetings: (id: string) =>
			commissionsOf(world, relation, locale).flatMap(({ name, sessions }) =>
				sessions
					.filter(({ days }) => within(days))
					.map(session => sessionEntry(reader, id, session, session.record ? undefined : name)),
			),
		offices: (id: string) => newTerms(reader, relation, within, id),
		announced: (id: string) => (text ? announced(reader, versionsOf(world, relation, text), within, id) : []),
	} satisfies Record<keyof typeof groupNames, (id: string) => readonly Entry[]>);
	const write = languageOf(locale).writeDate;
	return {
		title: `${relationName(world, relation.parties, locale)}, ${words.between(write(last.date), write(until))[locale]}`,
		last: withPrefix(
			words.last[locale],
			last.text ? declarationEntry(reader, 'last', last.text) : missingTextEntry(reader, 'last', last.record!),
		),
		groups: groups.flatMap(([name, list]) => {
			const entries = list(name);
			const label = groupNames[name as keyof typeof groupNames][locale];
			const detail = String(entries.length);
			return entries.length > 0
				? [{ entry: entry(reader, '', { key: name, kind: 'group', label, detail, holds: true }), entries }]
				: [];
		}),
	};
}

/** The relation of a draft; undefined where it is not clear whose it is, or nothing of theirs is on record. */
export function relationOf({ world, locale }: Reader, draft: Document): Relation | undefined {
	const { parties } = factsOf(world.registry)(draft);
	return parties.length < 2 ? undefined : relationsOf(world, locale).get(relationKey(parties));
}

interface Last {
	readonly date: string;
	readonly text?: Declaration;
	/** Where the registry knows of it, and its text is not there. */
	readonly record?: Agreement;
}

function lastBefore(relation: Relation, until: string, uri: string): Last | undefined {
	const made: Last[] = [
		...relation.declarations.flatMap(text =>
			text.date !== undefined && text.uri !== uri ? [{ date: text.date, text }] : [],
		),
		...missingTexts(relation).flatMap(record => {
			const date = record.signed?.date ?? record.adopted?.date;
			return date ? [{ date, record }] : [];
		}),
	];
	return made
		.filter(({ date }) => bounds(date).last < until)
		.sort((one, other) => other.date.localeCompare(one.date))[0];
}

type Within = (days: string | undefined) => boolean;

function accordGroups(reader: Reader, relation: Relation, within: Within) {
	const { world, locale } = reader;
	const own = accordsOf(world, relation, locale);
	const all = [...own, ...accordsCited(world, relation, locale)];
	const list = (accords: readonly Accord[], dateOf: (accord: Accord) => string | undefined) => (id: string) =>
		accords
			.filter(accord => within(dateOf(accord)))
			.map(accord => {
				const { holds: _, ...line } = accordEntry(reader, id, accord, { cited: false, own: own.includes(accord) });
				return { ...line, detail: whenInWords(dateOf(accord)!, locale) };
			});
	return {
		made: list(all, ({ made }) => made?.date),
		inForce: list(all, ({ inForce }) => inForce),
		provisional: list(all, ({ provisional }) => provisional),
		ended: list(all, ({ ended }) => ended),
	};
}

function newTerms(reader: Reader, relation: Relation, within: Within, id: string): Entry[] {
	return recordsOf(reader, 'office')
		.filter(({ country }) => country !== undefined && relation.parties.includes(country))
		.flatMap(office =>
			termsOf(office)
				.map((term, index) => ({ term, index }))
				.filter(({ term }) => within(term.from))
				.map(({ term, index }) => termEntry(reader, below(id, office.id), term, index, office)),
		);
}

/** What the last declaration says will take place on days that have passed since. */
function announced(reader: Reader, versions: readonly Declaration[], within: Within, id: string): Entry[] {
	const { world, locale } = reader;
	const seen = new Set<string>();
	return versions.flatMap(({ uri, statements }) =>
		statements.flatMap(({ about, property, value, quote, called, paragraph, start, end }) => {
			if (!/^\d{4}/u.test(value) || property === 'status' || !within(value) || seen.has(about)) return [];
			seen.add(about);
			const record = world.registry.entities.get(about);
			return [
				entry(reader, id, {
					key: about,
					kind: 'passage',
					label: record ? nameIn(locale, record) : (called ?? quote),
					detail: languageOf(locale).writeDate(value),
					whole: `${said.paragraph(paragraph)[locale]}\n${quote}`,
					opens: { uri, start, end },
				}),
			];
		}),
	);
}

function withPrefix(prefix: string, line: Entry): Entry {
	const { holds: _, ...rest } = line;
	return { ...rest, detail: `${prefix} · ${rest.detail}`, spoken: `${prefix}, ${rest.spoken}` };
}
