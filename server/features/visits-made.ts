// The visits between two parties: those of the registry, and those that only declarations tell of.
import type { World } from '../checks/check.ts';
import type { Passage } from '../corpus/corpus.ts';
import { bounds, compatible, precision } from '../languages/calendar.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Event } from '../registry/entity.ts';
import { daysOf, nameIn } from '../registry/standing.ts';
import { derived, kept } from '../text/derived.ts';
import type { Relation } from './relations.ts';

export interface VisitMade {
	readonly key: string;
	readonly name: string;
	/** ISO 8601 / EDTF: a day, a run of days, a month. */
	readonly days: string;
	readonly record?: Event;
	/** Where a declaration tells of it, for what has no record. */
	readonly passage?: Passage & { readonly uri: string };
}

/** The latest first. */
export function visitsMade(world: World, relation: Relation, locale: LanguageId): readonly VisitMade[] {
	return made(world)(locale)(relation);
}

const made = derived((world: World) =>
	kept((locale: LanguageId) =>
		derived((relation: Relation): readonly VisitMade[] => {
			const found = visitBook();
			for (const record of relation.visits) {
				const name = nameIn(locale, record);
				found.add(`visit:${record.visitor!.office}:${record.host}`, {
					key: record.id,
					name,
					days: daysOf(record),
					record,
				});
			}
			for (const { uri, statements } of relation.declarations) {
				for (const statement of statements) {
					const { about, property, value } = statement;
					if (property !== 'held') continue;
					const sides = about.startsWith('visit:') ? sidesOf(world, about) : undefined;
					if (!sides?.every(side => relation.parties.includes(side))) continue;
					const known = found.sameAs(about, value);
					if (known && (known.record || !isFiner(value, known.days))) continue;
					if (known) found.drop(known);
					const name = nameOf(world, about, statement.called ?? statement.quote, locale);
					found.add(about, { key: `${about}@${value}`, name, days: value, passage: { ...statement, uri } });
				}
			}
			return found.all().sort((one, other) => other.days.localeCompare(one.days));
		}),
	),
);

/** Visits by who went where and in which month: of thousands, only a few are compared with each other. */
function visitBook() {
	const visits = new Set<VisitMade>();
	const shelves = new Map<string, { readonly visit: VisitMade; readonly first: string; readonly last: string }[]>();
	return {
		all: () => [...visits],
		drop: (visit: VisitMade) => visits.delete(visit),
		add: (who: string, visit: VisitMade) => {
			visits.add(visit);
			for (const place of placesOf(visit.days)) {
				const key = `${who}@${place}`;
				const shelf = shelves.get(key);
				const entry = { visit, ...bounds(visit.days) };
				if (shelf) shelf.push(entry);
				else shelves.set(key, [entry]);
			}
		},
		/** The one of which these may be the days. */
		sameAs: (who: string, days: string) => {
			const { first, last } = bounds(days);
			for (const place of placesSought(days)) {
				for (const { visit, ...own } of shelves.get(`${who}@${place}`) ?? []) {
					if (own.last < first || last < own.first || !visits.has(visit)) continue;
					if (visit.days === days || compatible(visit.days, days)) return visit;
				}
			}
			return undefined;
		},
	};
}

/** Where a visit stands: under the months of its first and its last day, and under its year; `2024*` where that is all. */
function placesOf(days: string): readonly string[] {
	const { first, last } = bounds(days);
	const year = first.slice(0, 4);
	if (precision(days) === 'year') return [year, `${year}*`];
	return [...new Set([first.slice(0, 7), last.slice(0, 7), year])];
}

/** Where those stand that it may be: in its months, and among those of its year that have none; all of a year for a year. */
function placesSought(days: string): readonly string[] {
	const { first, last } = bounds(days);
	const year = first.slice(0, 4);
	return precision(days) === 'year' ? [year] : [...new Set([first.slice(0, 7), last.slice(0, 7)]), `${year}*`];
}

/** Whose visit to whom (`Claim.about`): an office of the registry, or an office said, with its country behind `@`. */
function sidesOf({ registry }: World, about: string): readonly [string, string] | undefined {
	const [visitor, host] = partsOf(about);
	const office = registry.entities.get(visitor);
	const from = office?.type === 'office' ? office.country : /@([A-Z]{3})$/u.exec(visitor)?.[1];
	return from && host ? [from, host] : undefined;
}

function partsOf(about: string): readonly [visitor: string, host: string] {
	const last = about.lastIndexOf(':');
	return [about.slice('visit:'.length, last), about.slice(last + 1)];
}

function isFiner(value: string, than: string): boolean {
	return precision(value) === 'day' && precision(than) !== 'day';
}

/** By office and country where both have records; else by the words of the text. */
function nameOf({ registry }: World, about: string, words: string, locale: LanguageId): string {
	const [visitor, host] = partsOf(about);
	const office = registry.entities.get(visitor);
	const country = registry.entities.get(host);
	if (office && country) return `${nameIn(locale, office)} → ${nameIn(locale, country)}`;
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
