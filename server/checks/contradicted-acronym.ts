// An acronym behind a name that the registry, or an earlier declaration, gives another acronym.
import { fits } from '../analysis/acronyms.ts';
import type { AcronymSaid } from '../analysis/facts.ts';
import { anything, earlierSayings, readerOf } from '../corpus/ask.ts';
import { latestFirst } from '../corpus/corpus.ts';
import { keys } from '../corpus/entries.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Entity } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { nameIn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { type Check, type Finding, type Subject, writing } from './check.ts';
import { citation, evidenceOf } from './precedents.ts';

export const contradictedAcronym: Check = {
	code: 'contradicted-acronym',
	severity: 'warning',
	*run(subject) {
		for (const said of subject.facts.acronyms) {
			const finding = said.entity ? otherInRegistry(subject, said, said.entity) : otherInRecord(subject, said);
			if (finding) yield finding;
		}
	},
};

/** A body of the registry under an acronym that is not its own in any language. */
function otherInRegistry(
	{ document, world }: Subject,
	{ acronym, name }: AcronymSaid,
	entity: Entity,
): Finding | undefined {
	const own = acronymsOf(entity);
	if (own.length === 0 || own.includes(plain(acronym.text))) return undefined;
	const taken = ownersOf(world.registry).get(plain(acronym.text));
	// Not its own and not another's: a house usage, unless its letters are not even those of the name.
	if (!taken && fits(acronym.text, document.text.slice(name.start, name.end))) return undefined;
	const { id } = document.language;
	const right = entity.acronyms?.[id]?.[0] ?? Object.values(entity.acronyms ?? {}).flat()[0]!;
	const whose = (language: 'en' | 'fr') => (taken ? nameIn(language, taken) : '');
	return {
		span: acronym,
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
		severity: entity.confidence === 'background' && !taken ? 'information' : 'warning',
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
		.map(found => ({ ...found, ...(JSON.parse(found.said) as { acronym: string; language: LanguageId }) }))
		.filter(found => found.language === language.id)
		.sort((a, b) => latestFirst(a.declaration, b.declaration));
	const right = earlier[0]?.acronym;
	if (!right || earlier.some(({ acronym }) => plain(acronym) === plain(said.acronym.text))) return undefined;
	const { declaration, index } = earlier[0]!;
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

function plain(acronym: string): string {
	return acronym.replace(/[^\p{L}\d]/gu, '').toUpperCase();
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
