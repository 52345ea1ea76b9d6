// What each entity of a registry is called, by the first word of its names.

import { languages } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { words } from '../text/words.ts';
import type { Entity, Names } from './entity.ts';

/** How a name names: it decides how strictly it must be written, and how far it can be trusted alone. */
export type Naming =
	| 'name'
	/** A title without its parties: names one agreement only together with them. */
	| 'title'
	| 'former'
	| 'acronym'
	/** A person's family name: only behind a title of address. */
	| 'surname'
	/** « kazakhstanais »: says whose, names nothing. */
	| 'adjective';

export interface Name {
	readonly entity: Entity;
	readonly naming: Naming;
	/** As registered: its capitals are compared. */
	readonly written: string;
	/** Acronyms only: the language whose acronym it is. « UN » is no article's capital. */
	readonly language?: LanguageId;
}

/** The same where the record is not yet read. */
export interface NameHeld extends Omit<Name, 'entity'> {
	readonly whose: () => Entity;
	/** The keys of its words behind the first, with spaces between. */
	readonly further: string;
}

/** The names that begin with one word. */
export interface NamesBehind {
	/** Whether one of them may be written small: « la » of « La Haye » stands everywhere, and begins no name. */
	readonly small: boolean;
	readonly names: () => readonly NameHeld[];
}

/** The same with the keys of that word: it may be spelt in two ways. */
export interface NamesByWord extends NamesBehind {
	readonly words: readonly string[];
}

/** All names by their first word, in the order of the entities. */
export function namesByWord(entities: Iterable<Entity>): readonly NamesByWord[] {
	const groups: { readonly words: string[]; small: boolean; readonly names: NameHeld[] }[] = [];
	const byWord = new Map<string, (typeof groups)[number]>();
	for (const entity of entities) {
		// A visit is read from who went where; the name of its record is for cards only.
		if (entity.type === 'event' && entity.visitor) continue;
		for (const [naming, written, language] of namesOf(entity)) {
			const [word, ...further] = words(written).map(({ key }) => key);
			if (word === undefined) continue;
			let group = byWord.get(word);
			if (!group) {
				// Both spellings lead to the same names, so that a text pays nothing for it.
				group = { words: [word, spellings.get(word) ?? []].flat(), small: false, names: [] };
				groups.push(group);
				for (const each of group.words) byWord.set(each, group);
			}
			group.small ||= maybeSmall(entity.type, naming, written, 1 + further.length);
			group.names.push({
				whose: () => entity,
				naming,
				written,
				further: further.join(' '),
				...(language ? { language } : {}),
			});
		}
	}
	return groups.map(({ words, small, names }) => ({ words, small, names: () => names }));
}

/** Whether a name of so many words may stand where its first has no capital. */
function maybeSmall(type: Entity['type'], naming: Naming, written: string, count: number): boolean {
	if (!/^\p{Lu}/u.test(written) || naming === 'adjective') return true;
	return naming !== 'acronym' && !isProper(type, count);
}

/** Whether a name of so many words has the capital that it begins with wherever it stands. */
export function isProper(type: Entity['type'], count: number): boolean {
	return count === 1 || type === 'person' || type === 'place' || type === 'country';
}

/** “Organization”, “Labor”: an official name may be written in either spelling. */
export const spellings: ReadonlyMap<string, string> = new Map(
	languages.flatMap(language =>
		[...language.spellings].flatMap(
			([one, other]) =>
				[
					[one, other],
					[other, one],
				] as const,
		),
	),
);

/** Small words inside the names of persons, of whatever language, folded. */
export const nameParticles: ReadonlySet<string> = new Set(
	'de du von van der den del della di da dos al el bin ben ibn ould'.split(' '),
);

/** “Ursula von der Leyen” → “von der Leyen”; undefined for a name of one word. */
function surnameOf(name: string): string | undefined {
	const parts = name.split(/\s+/u);
	let start = parts.length - 1;
	while (start > 1 && nameParticles.has(parts[start - 1]!.toLowerCase())) start--;
	return start > 0 ? parts.slice(start).join(' ') : undefined;
}

/** Every name of an entity, and how each names it. */
function* namesOf(entity: Entity): Generator<[Naming, string, LanguageId?]> {
	const all = (names: Names | undefined) => Object.values(names ?? {}).flat();
	for (const name of [...all(entity.names), ...(entity.aliases ?? [])]) {
		if (entity.type === 'agreement') {
			yield ['name', name];
			const title = withoutParties(name);
			if (title !== name) yield ['title', title];
			const short = ofTheUn(name);
			if (short !== name) yield ['name', short];
		} else if (entity.type === 'person') {
			yield ['name', name];
			const surname = surnameOf(name);
			if (surname) yield ['surname', surname];
		} else if (entity.type === 'office') {
			// « Premier ministre » alone is the one of any country.
			if (words(name).length > 2) yield ['name', name];
		} else yield ['name', name];
	}
	for (const [language, acronyms] of Object.entries(entity.acronyms ?? {})) {
		for (const acronym of acronyms) yield ['acronym', acronym, language as LanguageId];
	}
	if ('formerly' in entity) {
		for (const former of entity.formerly ?? []) {
			for (const name of all(former.names)) yield [/^[\p{Lu}\d]{2,}$/u.test(name) ? 'acronym' : 'former', name];
		}
	}
	if (entity.type === 'country') {
		for (const language of languages) {
			for (const demonym of entity.demonyms?.[language.id] ?? []) {
				for (const form of language.adjectives(demonym)) yield ['adjective', form];
			}
		}
	}
}

/** “United Nations Convention …” as “UN Convention …”, « Convention des Nations Unies … » as « Convention de l’ONU … ». */
function ofTheUn(name: string): string {
	return name.replace(/^United Nations (?=\p{Lu})/u, 'UN ').replace(/(?<=\p{L}) des Nations Unies(?= )/u, ' de l’ONU');
}

/** The title of an agreement without « entre … et … », which a text may leave out or word otherwise. */
export function withoutParties(name: string): string {
	return languages.reduce((title, language) => title.replace(language.acts.partiesClause, ''), name).trim();
}
