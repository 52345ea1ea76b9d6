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
import { type Word, words } from '../text/words.ts';
import type { Writing } from './completion.ts';
import { agreementItems, isOwnAct } from './completion-agreements.ts';
import { type Naming, namingAt } from './completion-written.ts';
import { isNamedBefore } from './named-before.ts';

/** A name that can be begun, and what is offered for it. */
interface Nameable {
	readonly entity: Agreement | Organisation | Person | Office;
	/** Folded words of one of its names, with blanks between. */
	readonly key: string;
	readonly isAcronym: boolean;
	/** Its place among all names of the record. */
	readonly order: number;
	/** A shorter name than the official one, offered before it: « Nations Unies ». */
	readonly short?: string;
}

// So many words back at most a name may have been begun; they are not longer than this.
const longestBegun = 8;
const farthest = 400;
const most = 20;

export function nameItems(writing: Writing): CompletionItem[] {
	const { document, world, before, at } = writing;
	const said = lastWords(before);
	if (said.length === 0 || isTitleLine(before)) return [];
	const all = nameablesInOrder(world.registry)(document.language.id);
	const isWhole = /\s$/u.test(before);
	for (let from = 0; from < said.length; from++) {
		const { start, capital, key } = said[from]!;
		// A name begins with a capital. Drafters write the kind of an act small all the same: « le traité de … ».
		if (!capital && !beginsKind(document.language, key)) continue;
		const written = before.slice(start);
		if (!isLong.test(written)) continue;
		let begun = key;
		for (let next = from + 1; next < said.length; next++) begun += ` ${said[next]!.key}`;
		const found = new Map<Entity, Nameable>();
		for (const nameable of begunBy(all, begun, isWhole)) {
			const { entity, isAcronym } = nameable;
			if (!capital && !isOwnAct(entity, world.registry, document)) continue;
			if (isAcronym && !isInCapitals.test(written)) continue;
			const known = found.get(entity);
			// By whichever of its names the record has first.
			if (!known || nameable.order < known.order) found.set(entity, nameable);
		}
		if (found.size === 0) continue;
		const rank = ranking(writing);
		const naming = namingAt(writing, at - written.length);
		return [...found.values()]
			.map(nameable => ({ nameable, rank: rank(nameable.entity) }))
			.sort((a, b) => b.rank - a.rank || a.nameable.order - b.nameable.order)
			.slice(0, most)
			.flatMap(({ nameable }) => itemsOf(nameable, naming));
	}
	return [];
}

/** The last words of a line, as many as a name may have been begun with: a line may be a long paragraph. Offsets are the line's. */
function lastWords(line: string): Word[] {
	const cut = line.length - farthest;
	const from = cut <= 0 ? 0 : Math.max(cut, line.indexOf(' ', cut));
	const last = words(line.slice(from)).slice(-longestBegun);
	return from === 0 ? last : last.map(word => ({ ...word, start: from + word.start, end: from + word.end }));
}

// Two capitals are an acronym begun; of others, fewer than three letters begin too many things.
const isInCapitals = /^\p{Lu}{2}/u;
const isLong = /^\p{Lu}{2}|\p{L}\P{L}*\p{L}\P{L}*\p{L}/u;

/** A title is written in capitals throughout: nobody asks for a name there that would be written otherwise. */
function isTitleLine(line: string): boolean {
	return !/\p{Ll}/u.test(line) && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(line);
}

// « acc » may be many a word yet.
const fewestOfKind = 4;

/** Whether a word that is written small is, or begins, the kind of an act. */
function beginsKind(language: Language, word: string): boolean {
	if (word.length < fewestOfKind) return false;
	const kinds = kindsInOrder(language);
	return kinds[firstThat(kinds.length, index => kinds[index]! >= word)]?.startsWith(word) === true;
}

const kindsInOrder = derived(({ acts }: Language) => [...acts.kinds.keys()].sort());

/** Those of names in order that may be begun by some words, the last of them whole or not. */
function begunBy(all: readonly Nameable[], begun: string, isWhole: boolean): Nameable[] {
	const found: Nameable[] = [];
	for (let at = firstThat(all.length, index => all[index]!.key >= begun); at < all.length; at++) {
		const nameable = all[at]!;
		if (!nameable.key.startsWith(begun)) break;
		if (!isWhole || nameable.key.length === begun.length || nameable.key[begun.length] === ' ') found.push(nameable);
	}
	return found;
}

/** In the order of their letters' codes. */
const nameablesInOrder = derived((registry: Registry) =>
	kept((language: LanguageId): readonly Nameable[] =>
		nameables(registry)(language).toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
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
					key: words(name)
						.map(({ key }) => key)
						.join(' '),
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
function ranking({ document, world }: Writing): (entity: Nameable['entity']) => number {
	const { parties } = factsOf(world.registry)(document);
	const own = (ids: readonly string[]) => ids.length > 0 && ids.every(id => parties.includes(id));
	return entity => {
		let rank = 0;
		if (entity.type === 'agreement' && own(entity.parties ?? [])) rank += 8;
		// What others agreed between themselves is seldom meant.
		if (entity.type === 'agreement' && parties.length > 0 && isOthers(entity, parties)) rank -= 8;
		if (entity.type === 'office' && entity.country && parties.includes(entity.country)) rank += 8;
		if (entity.type === 'person' && officeOn(world.registry)(document.header.date ?? '9999')(entity)) rank += 4;
		if (isCited(world.corpus, entity.id)) rank += 2;
		return rank;
	};
}

/** Whether a few parties made it, and one of them is no party of the draft. */
function isOthers({ parties = [] }: Agreement, own: readonly string[]): boolean {
	return parties.length > 0 && parties.length <= 3 && !parties.every(id => own.includes(id));
}

function itemsOf(nameable: Nameable, naming: Naming): CompletionItem[] {
	const { entity } = nameable;
	switch (entity.type) {
		case 'agreement':
			return agreementItems(entity, naming);
		case 'organisation':
			return bodyItems(entity, nameable, naming);
		case 'person':
			return personItems(entity, naming);
		case 'office':
			return officeItems(entity, naming);
	}
}

function bodyItems(entity: Organisation, { isAcronym, short: alias }: Nameable, naming: Naming): CompletionItem[] {
	const { document, world, begin, written } = naming;
	const name = nameIn(document.language.id, entity);
	const acronym = entity.acronyms?.[document.language.id]?.[0];
	const known = isNamedBefore(document, world.registry, entity, begin);
	const full = acronym && acronym !== name && !known ? `${name} (${acronym})` : name;
	const short = known || isAcronym ? acronym : undefined;
	const item = (text: string): CompletionItem =>
		written(text, {
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

function personItems(person: Person, { document, world, day, written }: Naming): CompletionItem[] {
	const { id } = document.language;
	const name = nameIn(id, person);
	const office = officeOn(world.registry)(day)(person);
	const item = (text: string) => written(text, { label: text, kind: CompletionItemKind.Variable });
	return office ? [item(`${name}, ${nameIn(id, office)}`), item(name)] : [item(name)];
}

function officeItems(office: Office, { document, world, day, written }: Naming): CompletionItem[] {
	const text = heldOn(world.registry)(document.language.id)(day)(office);
	return [written(text, { label: text, kind: CompletionItemKind.Variable })];
}

/** An office and who holds it on a day. Days are few: those of the drafts that are open, and today. */
const heldOn = derived((registry: Registry) =>
	kept((language: LanguageId) =>
		kept((day: string) =>
			derived((office: Office): string => {
				const term = holderOn(office.holders, day);
				const holder = term && registry.entities.get(term.person);
				const name = nameIn(language, office);
				return holder ? `${name}, ${nameIn(language, holder)}` : name;
			}),
		),
	),
);

/** The office that a person holds on a day. */
const officeOn = derived((registry: Registry) =>
	kept((day: string) =>
		derived((person: Person): Office | undefined =>
			officesOf(registry, person.id).find(({ holders }) => holderOn(holders, day)?.person === person.id),
		),
	),
);
