// Completion of names that have been begun: agreements, bodies, persons. By official name, in the draft’s language and grammar.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import { isCited } from '../corpus/ask.ts';
import type { Language, LanguageId } from '../languages/language.ts';
import type { Agreement, Entity, Office, Organisation, Person } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { holderOn, nameIn, officesOf } from '../registry/standing.ts';
import { derived, kept } from '../text/derived.ts';
import { firstThat } from '../text/search.ts';
import { words } from '../text/words.ts';
import type { Writing } from './completion.ts';
import { agreementItems, isOwnAct } from './completion-agreements.ts';
import { nameWritten } from './completion-written.ts';
import { isNamedBefore } from './named-before.ts';

/** A name that can be begun, and what is offered for it. */
interface Nameable {
	readonly entity: Agreement | Organisation | Person | Office;
	/** Folded words of one of its names. */
	readonly keys: readonly string[];
	readonly isAcronym: boolean;
	/** Its place among all names of the record. */
	readonly order: number;
	/** A shorter name than the official one, offered before it: « Nations Unies ». */
	readonly short?: string;
}

// So many words back at most a name may have been begun.
const longestBegun = 8;
// Fewer letters begin too many things.
const fewestLetters = 3;
const most = 20;

export function nameItems(writing: Writing): CompletionItem[] {
	const { document, world, before, at } = writing;
	const said = words(before);
	if (said.length === 0 || isTitleLine(before)) return [];
	const all = nameablesInOrder(world.registry)(document.language.id);
	for (let from = Math.max(0, said.length - longestBegun); from < said.length; from++) {
		const start = said[from]!.start;
		const written = before.slice(start);
		if (written.replace(/[^\p{L}]/gu, '').length < minimumFor(written)) continue;
		const begun = said.slice(from).map(({ key }) => key);
		// A name begins with a capital. Drafters write the kind of an act small all the same: « le traité de … ».
		const isSmall = !/^\p{Lu}/u.test(written);
		if (isSmall && !beginsKind(document.language, begun)) continue;
		const whole = /\s$/u.test(before);
		const found = new Map<Entity, Nameable>();
		for (const nameable of begunBy(all, begun, whole)) {
			if (isSmall && !isOwnAct(nameable.entity, world.registry, document)) continue;
			if (!found.has(nameable.entity) && isBegun(nameable, begun, whole, written)) found.set(nameable.entity, nameable);
		}
		if (found.size === 0) continue;
		const begin = at - written.length;
		return [...found.values()]
			.map(nameable => ({ nameable, rank: rankOf(nameable, writing) }))
			.sort((a, b) => b.rank - a.rank)
			.slice(0, most)
			.flatMap(({ nameable }) => itemsOf(nameable, writing, begin));
	}
	return [];
}

/** A title is written in capitals throughout: nobody asks for a name there that would be written otherwise. */
function isTitleLine(line: string): boolean {
	return /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}

// « acc » may be many a word yet.
const fewestOfKind = 4;

/** Whether a word that is written small is, or begins, the kind of an act. */
function beginsKind({ acts }: Language, [first = '']: readonly string[]): boolean {
	if (first.length < fewestOfKind) return false;
	for (const kind of acts.kinds.keys()) if (kind.startsWith(first)) return true;
	return false;
}

/** Two capitals are an acronym begun. */
function minimumFor(written: string): number {
	return /^\p{Lu}{2}/u.test(written) ? 2 : fewestLetters;
}

function isBegun({ keys, isAcronym }: Nameable, begun: readonly string[], whole: boolean, written: string): boolean {
	if (begun.length > keys.length) return false;
	if (isAcronym && !/^\p{Lu}{2}/u.test(written)) return false;
	const last = begun.length - 1;
	return begun.every((word, index) => (index < last || whole ? keys[index] === word : keys[index]!.startsWith(word)));
}

/** Those of names in order that may be begun by some words, in the order of the record: by their first word. */
function begunBy(all: readonly Nameable[], [first = '', ...rest]: readonly string[], whole: boolean): Nameable[] {
	const isWhole = rest.length > 0 || whole;
	const found: Nameable[] = [];
	for (let at = firstThat(all.length, index => firstOf(all[index]!) >= first); at < all.length; at++) {
		const word = firstOf(all[at]!);
		if (isWhole ? word !== first : !word.startsWith(first)) break;
		found.push(all[at]!);
	}
	return found.sort((a, b) => a.order - b.order);
}

function firstOf({ keys: [first = ''] }: Nameable): string {
	return first;
}

/** By their first words, in the order of their letters' codes. */
const nameablesInOrder = derived((registry: Registry) =>
	kept((language: LanguageId): readonly Nameable[] =>
		nameables(registry)(language).toSorted((a, b) => (firstOf(a) < firstOf(b) ? -1 : firstOf(a) > firstOf(b) ? 1 : 0)),
	),
);

const nameables = derived((registry: Registry) =>
	kept((language: LanguageId): readonly Nameable[] => {
		const found: Nameable[] = [];
		for (const entity of registry.entities.values()) {
			if (!('names' in entity) || !isNameable(entity)) continue;
			const add = (name: string, isAcronym: boolean, short?: string) =>
				found.push({
					entity,
					keys: words(name).map(({ key }) => key),
					isAcronym,
					order: found.length,
					...(short ? { short } : {}),
				});
			for (const name of entity.names[language] ?? []) add(name, false);
			for (const acronym of entity.acronyms?.[language] ?? []) add(acronym, true);
			// Aliases say not which language they are of: those made of the official name's own words are of its.
			if (entity.type === 'organisation')
				for (const alias of entity.aliases ?? [])
					if (nameIn(language, entity).includes(alias)) add(alias, false, alias);
			if (entity.type === 'person') {
				// By family name as well: the last word of the name.
				const last = entity.names[language]?.[0]?.split(/\s+/u).at(-1);
				if (last) add(last, false);
			}
		}
		return found;
	}),
);

function isNameable(entity: Entity): entity is Nameable['entity'] {
	return (
		entity.type === 'agreement' ||
		entity.type === 'organisation' ||
		entity.type === 'person' ||
		entity.type === 'office'
	);
}

/** What the parties of the draft have in common comes first, then what its paragraphs already name. */
function rankOf({ entity }: Nameable, { document, world }: Writing): number {
	const { parties } = factsOf(world.registry)(document);
	const own = (ids: readonly string[]) => ids.length > 0 && ids.every(id => parties.includes(id));
	let rank = 0;
	if (entity.type === 'agreement' && own(entity.parties ?? [])) rank += 8;
	// What others agreed between themselves is seldom meant.
	if (entity.type === 'agreement' && parties.length > 0 && isOthers(entity, parties)) rank -= 8;
	if (entity.type === 'office' && entity.country && parties.includes(entity.country)) rank += 8;
	if (entity.type === 'person' && officeOf(world.registry, entity, document.header.date ?? '9999')) rank += 4;
	if (isCited(world.corpus, entity.id)) rank += 2;
	return rank;
}

/** Whether a few parties made it, and one of them is no party of the draft. */
function isOthers({ parties = [] }: Agreement, own: readonly string[]): boolean {
	return parties.length > 0 && parties.length <= 3 && !parties.every(id => own.includes(id));
}

function itemsOf(nameable: Nameable, writing: Writing, begin: number): CompletionItem[] {
	const { entity } = nameable;
	switch (entity.type) {
		case 'agreement':
			return agreementItems(entity, writing, begin);
		case 'organisation':
			return bodyItems(entity, nameable, writing, begin);
		case 'person':
		case 'office':
			return personItems(entity, writing, begin);
	}
}

function bodyItems(
	entity: Organisation,
	{ isAcronym, short: alias }: Nameable,
	writing: Writing,
	begin: number,
): CompletionItem[] {
	const { document, world } = writing;
	const name = nameIn(document.language.id, entity);
	const acronym = entity.acronyms?.[document.language.id]?.[0];
	const known = isNamedBefore(document, world.registry, entity, begin);
	const full = acronym && acronym !== name && !known ? `${name} (${acronym})` : name;
	const short = known || isAcronym ? acronym : undefined;
	const item = (text: string): CompletionItem =>
		nameWritten(writing, begin, text, {
			label: text,
			kind: CompletionItemKind.Module,
			...(text === acronym ? { detail: name } : acronym ? { detail: acronym } : {}),
		});
	if (alias) return [item(alias), item(full)];
	return known && short && short !== full
		? [item(short), item(full)]
		: short && short !== full
			? [item(full), item(short)]
			: [item(full)];
}

function personItems(entity: Person | Office, writing: Writing, begin: number): CompletionItem[] {
	const { document, world, day } = writing;
	const { id } = document.language;
	if (entity.type === 'person') {
		const name = nameIn(id, entity);
		const office = officeOf(world.registry, entity, day);
		const full = office ? `${name}, ${nameIn(id, office)}` : name;
		const plain = nameWritten(writing, begin, name, { label: name, kind: CompletionItemKind.Variable });
		return office
			? [nameWritten(writing, begin, full, { label: full, kind: CompletionItemKind.Variable }), plain]
			: [plain];
	}
	const term = holderOn(entity.holders, day);
	const holder = term && world.registry.entities.get(term.person);
	const office = nameIn(id, entity);
	const text = holder ? `${office}, ${nameIn(id, holder)}` : office;
	return [nameWritten(writing, begin, text, { label: text, kind: CompletionItemKind.Variable })];
}

function officeOf(registry: Registry, person: Person, day: string): Office | undefined {
	return officesOf(registry, person.id).find(({ holders }) => holderOn(holders, day)?.person === person.id);
}
