// What lies below each place of the Record view, as entries that are written only when their page is asked for.
import { isCited } from '../corpus/ask.ts';
import type { Entity, EntityType, Office, Term } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { derived, kept } from '../text/derived.ts';
import { accordOf, accordsCited, accordsOf, isDeclaration } from './accords.ts';
import { bodiesCited, commissionsOf, timesCited } from './commissions.ts';
import { passagesOf } from './record.ts';
import {
	accordEntry,
	below,
	bodyEntry,
	commissionEntry,
	declarationEntry,
	type Entry,
	entry,
	eventEntry,
	missingTextEntry,
	officeEntry,
	passageEntry,
	type Reader,
	sessionEntry,
	termEntry,
	visitEntry,
} from './record-entries.ts';
import { type GroupName, groupNames, type RootName, rootNames, said } from './record-words.ts';
import { type Relation, relationName, relationsOf } from './relations.ts';
import { visitsMade } from './visits-made.ts';

/** A list whose items become entries one by one. */
export interface Listing {
	readonly length: number;
	readonly at: (index: number) => Entry;
}

function listing<T>(items: readonly T[], write: (item: T, index: number) => Entry): Listing {
	return { length: items.length, at: index => write(items[index]!, index) };
}

const nothing: Listing = { length: 0, at: () => undefined as never };

/** What lies below `id` (`Entry.id`; empty for the root). An id of which the record knows nothing any more holds nothing. */
export function listingOf(reader: Reader, id: string): Listing {
	const [top, ...rest] = id === '' ? [] : id.split('/').map(decodeURIComponent);
	if (top === undefined) return rootListing(reader);
	if (top in rootNames) return belowRoot(reader, top as RootName, id, rest);
	const relation = relationsOf(reader.world, reader.locale).get(top);
	if (!relation) return nothing;
	const [group, ...path] = rest;
	if (group === undefined) return groupsListing(reader, relation, id);
	if (path.length === 0) return groups[group as GroupName]?.(reader, relation, id) ?? nothing;
	return belowEntry(reader, relation, group, id, path);
}

function rootListing(reader: Reader): Listing {
	const { world, locale } = reader;
	const relations = [...relationsOf(world, locale).values()].filter(({ key }) => key !== '');
	const others = (Object.keys(rootNames) as RootName[]).filter(name => belowRoot(reader, name, name, []).length > 0);
	return {
		length: relations.length + others.length,
		at: index =>
			index < relations.length
				? relationEntry(reader, relations[index]!)
				: rootEntry(reader, others[index - relations.length]!),
	};
}

/** Every relation, for a list to choose from. */
export function relationEntries(reader: Reader): readonly Entry[] {
	const all = [...relationsOf(reader.world, reader.locale).values()];
	return all.filter(({ key }) => key !== '').map(relation => relationEntry(reader, relation));
}

export function relationEntry(reader: Reader, relation: Relation): Entry {
	const { world, locale } = reader;
	const count = relation.declarations.length;
	return entry(reader, '', {
		key: relation.key,
		kind: 'relation',
		label: relationName(world, relation.parties, locale),
		...(count > 0 ? { detail: said.declarations(count)[locale] } : {}),
		holds: true,
	});
}

function rootEntry(reader: Reader, name: RootName): Entry {
	const { length } = belowRoot(reader, name, name, []);
	return entry(reader, '', {
		key: name,
		kind: 'group',
		label: rootNames[name][reader.locale],
		detail: String(length),
		holds: true,
	});
}

function groupsListing(reader: Reader, relation: Relation, parent: string): Listing {
	const filled = (Object.keys(groups) as GroupName[]).flatMap(name => {
		const { length } = groups[name](reader, relation, below(parent, name));
		return length > 0 ? [{ name, length }] : [];
	});
	return listing(filled, ({ name, length }) =>
		entry(reader, parent, {
			key: name,
			kind: 'group',
			label: groupNames[name][reader.locale],
			detail: String(length),
			holds: true,
		}),
	);
}

/** What each group of a relation lists. */
export const groups: Readonly<Record<GroupName, (reader: Reader, relation: Relation, parent: string) => Listing>> = {
	declarations: (reader, relation, parent) => {
		const dated = [
			...relation.declarations.map(text => ({
				date: text.date ?? '',
				write: () => declarationEntry(reader, parent, text),
			})),
			...missingTexts(relation).map(record => ({
				date: record.signed?.date ?? record.adopted?.date ?? '',
				write: () => missingTextEntry(reader, parent, record),
			})),
		];
		return listing(
			dated.sort((one, other) => other.date.localeCompare(one.date)),
			({ write }) => write(),
		);
	},
	accords: (reader, relation, parent) =>
		listing(accordsOf(reader.world, relation, reader.locale), accord =>
			accordEntry(reader, parent, accord, { cited: isNamed(reader, accord.key), own: true }),
		),
	cited: (reader, relation, parent) =>
		listing(accordsCited(reader.world, relation, reader.locale), accord =>
			accordEntry(reader, parent, accord, { cited: true }),
		),
	visits: (reader, relation, parent) =>
		listing(visitsMade(reader.world, relation, reader.locale), visit => visitEntry(reader, parent, visit)),
	commissions: (reader, relation, parent) =>
		listing(commissionsOf(reader.world, relation, reader.locale), each => commissionEntry(reader, parent, each)),
	bodies: (reader, relation, parent) =>
		listing(bodiesCited(reader.world, relation), body =>
			bodyEntry(reader, parent, body, timesCited(reader.world, relation, body)),
		),
	offices: (reader, relation, parent) =>
		listing(
			recordsOf(reader, 'office')
				.filter(({ country }) => country !== undefined && relation.parties.includes(country))
				.toSorted((one, other) => one.country!.localeCompare(other.country!)),
			office => officeEntry(reader, parent, office),
		),
};

/** Declarations that the registry knows of and whose text is not there. */
export function missingTexts({ agreements, declarations }: Relation) {
	const days = new Set(declarations.map(({ date }) => date));
	return agreements.filter(each => isDeclaration(each) && !days.has(each.signed?.date ?? each.adopted?.date));
}

/** Whether a declaration names a record. */
export function isNamed({ world }: Reader, id: string): boolean {
	return isCited(world.corpus, id);
}

/** Below an entry of a group: the paragraphs of a declaration, the meetings of a commission, who held an office, else the words on it. */
function belowEntry(reader: Reader, relation: Relation, group: string, id: string, [key]: readonly string[]): Listing {
	if (key === undefined) return nothing;
	if (group === 'declarations') return paragraphs(reader, relation, key, id);
	if (group === 'commissions') {
		const commission = commissionsOf(reader.world, relation, reader.locale).find(each => each.key === key);
		return commission ? listing(commission.sessions, session => sessionEntry(reader, id, session)) : nothing;
	}
	return group === 'offices' ? terms(reader, key, id) : passages(reader, key, id);
}

function belowRoot(reader: Reader, name: RootName, id: string, [key]: readonly string[]): Listing {
	const { world, locale } = reader;
	const unplaced = relationsOf(world, locale).get('');
	if (key !== undefined) {
		if (name === 'unplaced') return unplaced ? paragraphs(reader, unplaced, key, id) : nothing;
		return name === 'offices' ? terms(reader, key, id) : passages(reader, key, id);
	}
	switch (name) {
		case 'unplaced':
			return unplaced ? groups.declarations(reader, unplaced, id) : nothing;
		case 'agreements':
			return listing(recordsOf(reader, 'agreement'), record =>
				accordEntry(reader, id, accordOf(world, record.id, locale)!, { cited: isNamed(reader, record.id) }),
			);
		case 'organisations':
			return listing(recordsOf(reader, 'organisation'), body => bodyEntry(reader, id, body));
		case 'offices':
			return listing(recordsOf(reader, 'office'), office => officeEntry(reader, id, office));
		case 'events':
			return listing(recordsOf(reader, 'event'), event => eventEntry(reader, id, event));
	}
}

function paragraphs(reader: Reader, { declarations }: Relation, uri: string, id: string): Listing {
	const declaration = declarations.find(each => each.uri === uri);
	return listing(declaration?.paragraphs ?? [], ({ label, words, start, end }) =>
		entry(reader, id, {
			key: `${start}`,
			kind: 'passage',
			label: `${label}. ${words}`,
			opens: { uri, start, end },
		}),
	);
}

function passages(reader: Reader, key: string, id: string): Listing {
	const found = passagesOf(reader.world, reader.locale, [key]).toReversed();
	return listing(found, ({ declaration, passage }) => passageEntry(reader, id, declaration, passage));
}

function terms(reader: Reader, key: string, id: string): Listing {
	const office = reader.world.registry.entities.get(key);
	if (office?.type !== 'office') return nothing;
	return listing(termsOf(office), (term, index) => termEntry(reader, id, term, index));
}

/** Who held an office, the latest first. */
export function termsOf({ holders }: Office): readonly Term[] {
	return holders.toSorted((one, other) => (other.from ?? '').localeCompare(one.from ?? ''));
}

/** The records of a type, in the order of their names. */
export function recordsOf<T extends EntityType>(
	{ world, locale }: Pick<Reader, 'world' | 'locale'>,
	type: T,
): readonly Extract<Entity, { type: T }>[] {
	return named(world.registry)(locale)(type) as readonly Extract<Entity, { type: T }>[];
}

const named = derived((registry: Reader['world']['registry']) =>
	kept((locale: Reader['locale']) =>
		kept((type: EntityType): readonly Entity[] => {
			const order = new Intl.Collator(locale);
			return [...registry.entities.values()]
				.filter(each => each.type === type)
				.map(each => ({ each, name: nameIn(locale, each) }))
				.sort((one, other) => order.compare(one.name, other.name))
				.map(({ each }) => each);
		}),
	),
);
