// The visits between two parties: those of the registry, and those that only declarations tell of.
import type { World } from '../checks/check.ts';
import type { Passage } from '../corpus/corpus.ts';
import { compatible, precision } from '../languages/calendar.ts';
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
			const found: (VisitMade & { readonly who: string })[] = relation.visits.map(record => ({
				key: record.id,
				who: `visit:${record.visitor!.office}:${record.host}`,
				name: nameIn(locale, record),
				days: daysOf(record),
				record,
			}));
			for (const { uri, statements } of relation.declarations) {
				for (const statement of statements) {
					const { about, value } = statement;
					const sides = about.startsWith('visit:') ? sidesOf(world, about) : undefined;
					if (!sides?.every(side => relation.parties.includes(side))) continue;
					const again = found.findIndex(visit => visit.who === about && compatible(visit.days, value));
					const known = found[again];
					if (known && (known.record || !isFiner(value, known.days))) continue;
					const visit = {
						key: `${about}@${value}`,
						who: about,
						name: nameOf(world, about, statement.called ?? statement.quote, locale),
						days: value,
						passage: { ...statement, uri },
					};
					if (known) found[again] = visit;
					else found.push(visit);
				}
			}
			return found.sort((one, other) => other.days.localeCompare(one.days));
		}),
	),
);

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
