// Which record an act is: by its name where its parties bear that out, else by kind, parties and subject.
import type { Stretch } from '../document/document.ts';
import { compatible } from '../languages/calendar.ts';
import type { Language } from '../languages/language.ts';
import { atHand } from '../registry/at-hand.ts';
import type { Agreement, Entity } from '../registry/entity.ts';
import type { Entry } from '../registry/lexicon.ts';
import { withoutParties } from '../registry/names.ts';
import type { Registry } from '../registry/registry.ts';
import { derived, kept } from '../text/derived.ts';
import { joinedInOrder } from '../text/joined.ts';
import { once } from '../text/once.ts';
import { folded, words } from '../text/words.ts';
import { type ActPhrase, stem } from './acts.ts';
import { idOfParty } from './parties.ts';
import { settledValue } from './year.ts';

/** The records an act can mean; more than one: open, unless it is a plural. */
export function recordsMeant(
	registry: Registry,
	act: ActPhrase,
	parties: readonly string[],
	document: Stretch,
	language: Language,
): readonly Agreement[] {
	if (act.entries.length === 0) {
		const records = described(registry, language, act, parties);
		return records.length > 0 ? records : declaredThen(registry, language, act, parties, document);
	}
	const named = once(
		act.entries.filter(entry => fits(registry, entry, act, parties)).map(entry => entry.entity as Agreement),
	);
	return named.length > 1 ? byDate(named, act, document) : named;
}

/** The kinds of act that are declarations: parties make many, and tell them apart by their days. */
export const declarationKinds: ReadonlySet<string> = new Set(['declaration', 'joint-declaration', 'statement']);

/**
 * « la Déclaration conjointe du 5 novembre 2024 »: its full day and its parties, those of the text where it names none,
 * tell a declaration from all others; what else is said of its subject must be in its title.
 */
function declaredThen(
	registry: Registry,
	language: Language,
	act: ActPhrase,
	parties: readonly string[],
	document: Stretch,
): Agreement[] {
	if (act.kind === undefined || !declarationKinds.has(act.kind) || act.plural) return [];
	const whose = act.parties.length === 0 ? parties : act.parties;
	const days = act.said.map(said => settledValue(said.date, document)).filter(value => value?.length === 10);
	if (days.length === 0 || whose.length < 2) return [];
	const meant = titlesBetween(registry, language, whose).filter(
		({ record, stems }) =>
			declarationKinds.has(record.kind) &&
			days.includes(record.signed?.date ?? record.adopted?.date) &&
			(act.subject.length === 0 || stems.some(each => act.subject.every(word => each.has(word)))),
	);
	return meant.length === 1 ? [meant[0]!.record] : [];
}

/** « Déclaration d’Alma-Ata de 1991 »: of two acts of one name, the one whose date is given. */
function byDate(records: readonly Agreement[], act: ActPhrase, document: Stretch): readonly Agreement[] {
	const values = act.said.map(said => settledValue(said.date, document)).filter(value => value !== undefined);
	if (values.length > 0) {
		const fitting = records.filter(record =>
			values.some(value => datesOf(record).some(date => compatible(date, value))),
		);
		return fitting.length === 1 ? fitting : records;
	}
	return records;
}

function datesOf(agreement: Agreement): string[] {
	return [
		agreement.signed?.date,
		agreement.adopted?.date,
		agreement.openedForSignature?.date,
		agreement.inForce,
	].filter(date => date !== undefined);
}

/** Whether this name, in this text, means this record: « traité de partenariat stratégique » is many acts. */
function fits(registry: Registry, entry: Entry, act: ActPhrase, parties: readonly string[]): boolean {
	const record = entry.entity as Agreement;
	const own = partiesOfRecord(registry)(record);
	if (own.length === 0) return entry.naming !== 'title';
	const said = act.parties.filter(party => own.includes(party) || registry.entities.get(party)?.type === 'country');
	// Said with parties of its own, it is theirs: the record's, or another act.
	if (said.some(party => !own.includes(party)) || (said.length === 0 && act.parties.length >= 2)) return false;
	if (said.length >= 2 || saysWhose(registry)(entry)) return true;
	if (entry.naming === 'name' && (own.length > 2 || isProperName(registry)(record))) return true;
	return bothIn(registry, own, [...said, ...parties]);
}

// What depends on a record alone is found once: every act of a draft asks for it at every keystroke.

const partiesOfRecord = derived((registry: Registry) =>
	derived((record: Agreement): readonly string[] =>
		(record.parties ?? []).map(party => idOfParty(registry, party)).filter(party => party !== undefined),
	),
);

/** Whether a name says whose the act is, so that nothing else must. */
const saysWhose = derived((registry: Registry) =>
	derived((entry: Entry) => {
		const own = partiesOfRecord(registry)(entry.entity as Agreement);
		return namesParties(registry, entry.written, own);
	}),
);

/** « Traité de l’Élysée »: a title with a name in it is one act's, whoever speaks of it. French titles tell by their capitals. */
const isProperName = derived((registry: Registry) =>
	derived((record: Agreement) => {
		const title = withoutParties(record.names.fr?.[0] ?? '');
		const own = partiesOfRecord(registry)(record);
		return /\s\S*\p{Lu}/u.test(title) && !own.some(party => namesParties(registry, title, [party]));
	}),
);

function namesParties(registry: Registry, title: string, parties: readonly string[]): boolean {
	const words = ` ${folded(title)} `;
	return parties.every(party =>
		calledBy(registry.entities.get(party)!).some(name => words.includes(` ${folded(name)} `)),
	);
}

/** « UE-Maroc » names the Union as well as its name does. */
const calledBy = ({ names, acronyms }: Entity): readonly string[] =>
	[names, acronyms].flatMap(each => Object.values(each ?? {}).flat());

/**
 * Whether a record's parties are those of the declaration. An organisation need not be: a State speaks of what it
 * concluded as a member of the Union without naming the Union among the authors.
 */
function bothIn(registry: Registry, own: readonly string[], parties: readonly string[]): boolean {
	const states = own.filter(party => registry.entities.get(party)?.type === 'country');
	return states.length > 0
		? states.every(party => parties.includes(party))
		: own.every(party => parties.includes(party));
}

interface Titles {
	readonly record: Agreement;
	readonly stems: readonly ReadonlySet<string>[];
}

/** What the records between parties are about, by their own words: those of their titles that matter, the parties left out. */
const titlesByParties = derived((registry: Registry) =>
	derived((language: Language) =>
		kept((key: string): readonly Titles[] =>
			(atHand(registry).agreements.get(key) ?? []).flatMap(id => {
				const record = registry.entities.get(id);
				return record?.type === 'agreement' ? [{ record, stems: stemsOf(registry, language, record) }] : [];
			}),
		),
	),
);

function stemsOf(registry: Registry, language: Language, record: Agreement): ReadonlySet<string>[] {
	const { empty, bilateral, prefixes } = language.acts;
	const { small } = language;
	const parties = partiesOfRecord(registry)(record);
	const ofParties = new Set(parties.flatMap(party => wordsOfParty(registry.entities.get(party)!)));
	return [...(record.names[language.id] ?? []), ...(record.aliases ?? [])]
		.map(
			title =>
				new Set(
					words(title)
						.map(word => word.key)
						.filter(key => !empty.has(key) && !small.has(key) && !bilateral.has(key) && !prefixes.has(key))
						.map(stem)
						.filter(each => !ofParties.has(each)),
				),
		)
		.filter(set => set.size > 0);
}

/** What the records between exactly these parties are about, of whatever kind: the stems of each of their titles. */
export function titlesBetween(registry: Registry, language: Language, parties: readonly string[]) {
	const key = joinedInOrder(parties);
	return atHand(registry).agreements.has(key) ? titlesByParties(registry)(language)(key) : [];
}

/** Stems of a party's names and adjectives: they say whose, not what. */
const wordsOfParty = derived((party: Entity): readonly string[] => {
	const names = [party.names, ...('demonyms' in party ? [party.demonyms ?? {}] : [])].flatMap(each =>
		Object.values(each).flat(),
	);
	return names.flatMap(name => words(name).map(word => stem(word.key)));
});

/** The record that a description singles out: same kind, same parties, and every word of its subject in the record's title. */
function described(registry: Registry, language: Language, act: ActPhrase, parties: readonly string[]): Agreement[] {
	const whose = act.parties.length >= 2 ? act.parties : act.bilateral && parties.length === 2 ? parties : undefined;
	if (!whose || act.subject.length === 0) return [];
	const same = titlesBetween(registry, language, whose).filter(({ record }) => kindred(act.kind, record.kind));
	const said = new Set(act.subject);
	if (act.plural) {
		const meant = same
			.filter(each => each.stems.some(stems => [...stems].every(word => said.has(word))))
			.map(each => each.record);
		const covered = new Set(
			same.filter(each => meant.includes(each.record)).flatMap(each => each.stems.flatMap(stems => [...stems])),
		);
		return act.subject.every(word => covered.has(word)) ? meant : [];
	}
	const meant = same.filter(each => each.stems.some(stems => act.subject.every(word => stems.has(word))));
	return meant.length === 1 ? [meant[0]!.record] : [];
}

function kindred(said: string | undefined, recorded: string): boolean {
	return said === recorded || (said === 'agreement' && (recorded === 'convention' || recorded === 'contract'));
}
