// An acronym behind a name that the registry, or an earlier declaration, gives another acronym.
import { fits } from '../analysis/acronyms.ts';
import type { Abbreviation } from '../analysis/bracketed-acronyms.ts';
import type { AcronymSaid } from '../analysis/facts.ts';
import { anything, earlierSayings, readerOf } from '../corpus/ask.ts';
import { latestFirst } from '../corpus/corpus.ts';
import { keys } from '../corpus/entries.ts';
import { standing as lasting } from '../corpus/prevailing.ts';
import type { Stretch } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Entity } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { nameIn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { distance } from '../text/distance.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { type Check, type Finding, type Subject, writing } from './check.ts';
import { citation, evidenceOf } from './precedents.ts';
import { sharesParties } from './retold.ts';

export const contradictedAcronym: Check = {
	code: 'contradicted-acronym',
	severity: 'warning',
	*paragraph(subject) {
		const done = new Set<number>();
		const asked: Finding[] = [];
		for (const said of subject.facts.acronyms) {
			const finding = said.entity ? otherInRegistry(subject, said, said.entity) : otherInRecord(subject, said);
			if (finding?.severity === 'information') asked.push(finding);
			if (!finding || finding.severity === 'information') continue;
			done.add(finding.span.start);
			yield finding;
		}
		for (const abbreviation of subject.facts.abbreviations) {
			if (done.has(abbreviation.start)) continue;
			const finding = misspelt(subject, abbreviation) ?? ofAct(subject, abbreviation);
			if (!finding) continue;
			done.add(finding.span.start);
			yield finding;
		}
		// What nobody has looked up asks a question, where no earlier text answers it.
		yield* asked.filter(({ span }) => !done.has(span.start));
	},
};

/** A body of the registry under an acronym that is not its own in any language. */
function otherInRegistry(subject: Subject, { acronym, name }: AcronymSaid, entity: Entity): Finding | undefined {
	const { document, world } = subject;
	const own = acronymsOf(entity);
	if (own.length === 0 || own.includes(plain(acronym.text))) return undefined;
	const taken = ownersOf(world.registry).get(plain(acronym.text));
	// Not its own and not another's: a house usage, unless its letters are not even those of the name, or are its own
	// in another order: “INERA”.
	const isHouse = fits(acronym.text, document.text.slice(name.start, name.end));
	if (!taken && isHouse && !own.some(each => isReordered(plain(acronym.text), each))) return undefined;
	return registered(subject, acronym, entity, taken, initialsOf(document, name));
}

/** “(UNLCOS)” behind the title of an act of the registry: a slip for its acronym, and nobody's own. */
function ofAct(subject: Subject, { start, end, text, before }: Abbreviation): Finding | undefined {
	const { document, facts, world } = subject;
	const mention = facts.mentions.find(
		each =>
			each.kind === 'agreement' &&
			each.start < start &&
			(each.end > end || /^\s*\($/u.test(document.text.slice(each.end, start))),
	);
	const entity = mention?.entity;
	if (!entity || ownersOf(world.registry).has(plain(text))) return undefined;
	const own = acronymsOf(entity);
	if (own.includes(plain(text)) || !own.some(each => isSlip(plain(text), each, before))) return undefined;
	return registered(subject, { start, end, text }, entity);
}

function registered(
	{ document, world }: Subject,
	acronym: AcronymSaid['acronym'],
	entity: Entity,
	taken?: Entity,
	initials?: string,
): Finding | undefined {
	const { id } = document.language;
	const right = entity.acronyms?.[id]?.[0] ?? Object.values(entity.acronyms ?? {}).flat()[0];
	// Where nobody has written its acronym down, nothing can be said.
	if (right === undefined) return undefined;
	// The name beside it spells out the recorded one: nobody need have looked it up.
	const isEvident = plain(right) === initials && isReordered(plain(acronym.text), initials);
	const whose = (language: 'en' | 'fr') => (taken ? nameIn(language, taken) : '');
	return {
		span: { start: acronym.start, end: acronym.end },
		message: {
			en: `${nameIn('en', entity)} is ${right}${taken ? `; “${acronym.text}” is ${whose('en')}` : `, not “${acronym.text}”`}: the registry.`,
			fr: `${nameIn('fr', entity)} : ${right}${taken ? ` ; « ${acronym.text} » désigne ${whose('fr')}` : `, non « ${acronym.text} »`} : le registre.`,
		},
		because: [
			{
				...(world.locate(entity.id, 'acronyms') ?? { uri: '', start: 0, end: 0 }),
				quote: `${nameIn(id, entity)} (${right})`,
			},
		],
		fixes: [{ title: writing(right), edits: [{ start: acronym.start, end: acronym.end, text: right }] }],
		severity: entity.confidence !== 'background' || taken || isEvident ? 'warning' : 'information',
	};
}

/**
 * A body that only declarations know, under another acronym than the same parties gave it, or texts whose parties are as
 * unknown: two commissions of one name may bear two acronyms.
 */
function otherInRecord(subject: Subject, said: AcronymSaid): Finding | undefined {
	const { document, facts, world } = subject;
	const { language } = document;
	const earlier = said.keys
		.filter(key => key.includes('+'))
		.flatMap(key => earlierSayings(world.corpus, readerOf(document), keys.acronym(facts.parties, key), anything))
		.map(found => ({
			...found,
			...(JSON.parse(found.said) as { acronym: string; language: LanguageId; prevails?: true }),
		}))
		.filter(found => found.language === language.id)
		.sort((a, b) => latestFirst(a.declaration, b.declaration));
	const standing = lasting(earlier, ({ prevails, declaration: { date } }) => ({ prevails, date }));
	const right = standing[0]?.acronym;
	if (!right || standing.some(({ acronym }) => plain(acronym) === plain(said.acronym.text))) return undefined;
	const { declaration, index } = standing[0]!;
	const passage = declaration.acronyms[index]!;
	const authority = citation(declaration, passage);
	return {
		span: said.acronym,
		message: {
			en: `The record calls this body ${right}, not “${said.acronym.text}”: ${authority.en}.`,
			fr: `Le dossier donne à cet organe le sigle ${right}, non « ${said.acronym.text} » : ${authority.fr}.`,
		},
		because: [evidenceOf(declaration, passage)],
		fixes: [{ title: writing(right), edits: [{ start: said.acronym.start, end: said.acronym.end, text: right }] }],
	};
}

// « de recherches de Paracas »: so many words in a row are one thing's name.
const leastWords = 3;

/** Behind the same words an acronym that is a slip for the recorded one: a letter more, less or elsewhere. */
function misspelt(subject: Subject, { start, end, text, before }: Abbreviation): Finding | undefined {
	const { document, facts, world } = subject;
	if (before.length < 2) return undefined;
	const key = keys.abbreviation(document.language.id, before);
	const earlier = earlierSayings(world.corpus, readerOf(document), key, anything)
		.filter(({ declaration }) => sharesParties(facts.parties, declaration.parties))
		.map(({ declaration, index }) => ({ declaration, known: declaration.abbreviations[index]! }))
		.sort((a, b) => latestFirst(a.declaration, b.declaration));
	const ruling = earlier.filter(({ known }) => known.prevails);
	if ((ruling.length > 0 ? ruling : earlier).some(({ known }) => plain(known.text) === plain(text))) return undefined;
	const best = earlier.find(
		({ known }) =>
			inCommon(before, known.before) >= Math.min(leastWords, before.length, known.before.length) &&
			isSlip(plain(text), plain(known.text), before),
	);
	if (!best) return undefined;
	const { declaration, known } = best;
	const authority = citation(declaration, known);
	return {
		span: { start, end },
		message: {
			en: `The record calls this ${known.text}, not “${text}”: ${authority.en}.`,
			fr: `Le dossier lui donne le sigle ${known.text}, non « ${text} » : ${authority.fr}.`,
		},
		because: [evidenceOf(declaration, known)],
		fixes: [{ title: writing(known.text), edits: [{ start, end, text: known.text }] }],
	};
}

/** How many words before two brackets are the same, from the nearest on. */
function inCommon(one: readonly string[], other: readonly string[]): number {
	let count = 0;
	while (count < one.length && one[count] === other[count]) count++;
	return count;
}

/**
 * The same letters in another order, or one letter more, less or other, and then no longer those of the words before:
 * “PGI” for “PGII” is a house usage.
 */
function isSlip(one: string, other: string, before: readonly string[]): boolean {
	if (one === other || one[0] !== other[0]) return false;
	return isReordered(one, other) || (distance(one, other) === 1 && !fits(one, before.toReversed().join(' ')));
}

/** The letters with which the words of a name begin, the small ones left out. */
function initialsOf({ text, language }: Stretch, { start, end }: Span): string {
	return words(text.slice(start, end))
		.filter(({ key }) => !language.small.has(key) && !language.articles.has(key) && !language.bodies.joins.has(key))
		.map(({ key }) => key[0]!.toUpperCase())
		.join('');
}

function isReordered(one: string, other: string): boolean {
	return one !== other && one[0] === other[0] && [...one].sort().join('') === [...other].sort().join('');
}

function plain(acronym: string): string {
	// “SMEs”: the plural is the same.
	return acronym.replace(/(?<=\p{Lu})s$|[^\p{L}\d]/gu, '').toUpperCase();
}

function acronymsOf(entity: Entity): string[] {
	const former = 'formerly' in entity ? (entity.formerly ?? []).flatMap(each => Object.values(each.names).flat()) : [];
	return [
		...Object.values(entity.acronyms ?? {}).flat(),
		...(entity.aliases ?? []),
		...former,
		...Object.values(entity.names).flat(),
	].map(plain);
}

/** Whose each acronym is, where it is one body's alone. */
const ownersOf = derived((registry: Registry) => {
	const owners = new Map<string, Entity | undefined>();
	for (const entity of registry.entities.values()) {
		for (const acronym of new Set(
			Object.values(entity.acronyms ?? {})
				.flat()
				.map(plain),
		))
			owners.set(acronym, owners.has(acronym) ? undefined : entity);
	}
	return owners;
});
