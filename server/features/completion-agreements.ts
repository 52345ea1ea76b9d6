// Completion of agreements: by official title, with what is told of their making; and a label that tells two apart.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import type { Document } from '../document/document.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Agreement, Entity } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { nameIn, standingOn } from '../registry/standing.ts';
import type { Naming } from './completion-written.ts';
import { standings } from './labels.ts';
import { isNamedBefore } from './named-before.ts';

/** What is offered for an agreement that has been begun. */
export function agreementItems(entity: Agreement, naming: Naming): CompletionItem[] {
	const { document, world, locale, day, begin, written } = naming;
	const title = nameIn(document.language.id, entity);
	const made = entity.signed ?? entity.adopted ?? entity.openedForSignature;
	const verb = entity.signed ? 'signed' : entity.adopted ? 'adopted' : 'opened';
	const { nouns } = document.language;
	const place = made?.place && world.registry.entities.get(made.place);
	const told =
		made?.date?.length === 10 && !title.includes(made.date.slice(0, 4))
			? nouns.made(
					title,
					verb,
					document.language.writeDate(made.date),
					place ? nameIn(document.language.id, place) : undefined,
				)
			: '';
	const detail = [made?.date && languageOf(locale).writeDate(made.date), standings[standingOn(entity, day)][locale]];
	const whose = isOwnAct(entity, world.registry, document) ? '' : partiesOf(entity, world.registry, locale);
	const item = (text: string): CompletionItem =>
		written(text, {
			label: labelOf(title, [
				whose,
				text !== title ? languageOf(locale).writeDate(made!.date!) : told && alone[locale],
			]),
			documentation: text,
			kind: CompletionItemKind.Class,
			detail: detail.filter(Boolean).join(' · '),
		});
	// Where the draft has cited it already, its title alone is enough.
	const known = isNamedBefore(document, world.registry, entity, begin);
	return told === '' || known ? [item(title)] : [item(`${title}${told}`), item(title)];
}

const alone: Phrase = { en: 'title alone', fr: 'titre seul' };

// A list of suggestions is as wide as it is in a new window.
const widest = 45;

/** A title and what tells it from others of its beginning, within the width of a list. */
function labelOf(title: string, apart: readonly string[]): string {
	const told = apart.filter(Boolean).join(', ');
	const room = told === '' ? Number.POSITIVE_INFINITY : widest - told.length - ' … '.length;
	if (title.length <= room) return told === '' ? title : `${title} · ${told}`;
	return `${title.slice(0, Math.max(room, 12)).replace(/\s+\S*$/u, '')} … ${told}`;
}

/** « UE–Kazakhstan »; nothing where more than two made it. */
function partiesOf({ parties = [] }: Agreement, registry: Registry, locale: LanguageId): string {
	if (parties.length !== 2) return '';
	return parties
		.map(id => {
			const party = registry.entities.get(id);
			if (!party) return id;
			return (party.type === 'organisation' && party.acronyms?.[locale]?.[0]) || nameIn(locale, party);
		})
		.join('–');
}

/** Whether it is an agreement between the parties of the draft. */
export function isOwnAct(entity: Entity, registry: Registry, document: Document): boolean {
	if (entity.type !== 'agreement' || !entity.parties?.length) return false;
	const { parties } = factsOf(registry)(document);
	return entity.parties.every(id => parties.includes(id));
}
