// Searching the record: every entry by the words of its names, in any language, its date and its place.
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Entity } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { derived, kept } from '../text/derived.ts';
import { folded } from '../text/words.ts';
import { type Accord, accordOf, accordsOf } from './accords.ts';
import { commissionsOf } from './commissions.ts';
import {
	accordEntry,
	below,
	bodyEntry,
	commissionEntry,
	declarationEntry,
	type Entry,
	eventEntry,
	officeEntry,
	type Reader,
	sessionEntry,
	termEntry,
	visitEntry,
} from './record-entries.ts';
import { isNamed, type Listing, recordsOf, relationEntry, termsOf } from './record-groups.ts';
import { type Relation, relationName, relationsOf } from './relations.ts';
import { visitsMade } from './visits-made.ts';

/** Something that can be found: its words, folded, each with a space before it; and its entry. */
interface Row {
	readonly words: string;
	readonly write: (reader: Reader) => Entry;
}

/** What has, for each word of `query`, a word that begins with it. Nothing is asked for, nothing is found. */
export function found(reader: Reader, query: string): Listing {
	const asked = folded(query).split(' ').filter(Boolean);
	const rows =
		asked.length === 0
			? []
			: rowsOf(reader.world)(reader.locale).filter(({ words }) => asked.every(word => words.includes(` ${word}`)));
	return { length: rows.length, at: index => rows[index]!.write(reader) };
}

const rowsOf = derived((world: Reader['world']) =>
	kept((locale: LanguageId): readonly Row[] => {
		const rows: Row[] = [];
		const add = (text: string, write: Row['write']) => rows.push({ words: ` ${folded(text)}`, write });
		const listed = new Set<string>();
		for (const relation of relationsOf(world, locale).values()) addRelation(world, locale, relation, add, listed);
		const reader = { world, locale };
		for (const record of recordsOf(reader, 'agreement')) {
			if (listed.has(record.id)) continue;
			const accord = accordOf(world, record.id, locale)!;
			add(wordsOfAccord(accord, locale), each =>
				accordEntry(each, 'agreements', accord, { cited: isNamed(each, record.id) }),
			);
		}
		for (const office of recordsOf(reader, 'office')) {
			add(namesOf(office), each => officeEntry(each, 'offices', office));
			termsOf(office).forEach((term, index) => {
				const person = world.registry.entities.get(term.person);
				const years = `${term.from ?? ''} ${term.to ?? ''}`;
				add(`${person ? namesOf(person) : term.person} ${nameIn(locale, office)} ${years}`, each =>
					termEntry(each, below('offices', office.id), term, index, office),
				);
			});
		}
		for (const body of recordsOf(reader, 'organisation'))
			add(namesOf(body), each => bodyEntry(each, 'organisations', body));
		for (const event of recordsOf(reader, 'event')) {
			if (!listed.has(event.id))
				add(`${namesOf(event)} ${written(event.from, locale)}`, each => eventEntry(each, 'events', event));
		}
		return rows;
	}),
);

function addRelation(
	world: Reader['world'],
	locale: LanguageId,
	relation: Relation,
	add: (text: string, write: Row['write']) => void,
	listed: Set<string>,
): void {
	const { key } = relation;
	const name = relationName(world, relation.parties, locale);
	/** Found by itself, an entry says between whom it stands. */
	const placed = (entry: Entry): Entry => (key === '' ? entry : { ...entry, detail: `${name} · ${entry.detail}` });
	if (key !== '') add(name, reader => relationEntry(reader, relation));
	for (const accord of accordsOf(world, relation, locale)) {
		listed.add(accord.key);
		add(`${wordsOfAccord(accord, locale)} ${name}`, reader =>
			placed(accordEntry(reader, below(key, 'accords'), accord, { cited: isNamed(reader, accord.key), own: true })),
		);
	}
	for (const text of relation.declarations) {
		const words = `${text.title} ${text.date ? written(text.date, locale) : ''} ${text.place ?? ''} ${name}`;
		const parent = key === '' ? 'unplaced' : below(key, 'declarations');
		add(words, reader => placed(declarationEntry(reader, parent, text)));
	}
	for (const visit of visitsMade(world, relation, locale)) {
		listed.add(visit.key);
		add(`${visit.record ? namesOf(visit.record) : visit.name} ${written(visit.days, locale)} ${name}`, reader =>
			placed(visitEntry(reader, below(key, 'visits'), visit)),
		);
	}
	for (const commission of commissionsOf(world, relation, locale)) {
		const parent = below(key, 'commissions');
		if (!commission.record)
			add(`${commission.name} ${name}`, reader => placed(commissionEntry(reader, parent, commission)));
		for (const session of commission.sessions) {
			listed.add(session.key);
			const days = session.days ? written(session.days, locale) : '';
			add(`${session.name} ${commission.name} ${days} ${session.place ?? ''} ${name}`, reader => {
				const entry = sessionEntry(reader, below(parent, commission.key), session);
				return { ...entry, detail: `${commission.name} · ${entry.detail}` };
			});
		}
	}
}

function wordsOfAccord(accord: Accord, locale: LanguageId): string {
	return `${accord.record ? namesOf(accord.record) : accord.name} ${accord.made ? written(accord.made.date, locale) : ''}`;
}

/** A date by its numbers and by its words. */
function written(date: string, locale: LanguageId): string {
	return `${date} ${languageOf(locale).writeDate(date)}`;
}

/** All the names of a record, in every language. */
const namesOf = derived((entity: Entity): string =>
	[...Object.values(entity.names), ...Object.values(entity.acronyms ?? {}), entity.aliases ?? []].flat().join(' '),
);
