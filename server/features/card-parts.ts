// What cards are made of: a name, a date, sources and passages as Markdown.
import type { World } from '../checks/check.ts';
import type { Declaration, Passage } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Confidence } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { labels } from './labels.ts';

export interface View {
	readonly document: Document;
	readonly world: World;
	/** The language of the interface, in which the card is written. */
	readonly locale: LanguageId;
	readonly today: string;
}

/** What is told of something in more places than this is not told to the last. */
export const mostCounted = 200;
const mostSources = 3;

export function written(value: string, { locale }: View): string {
	return languageOf(locale).writeDate(value);
}

/** The name of a record by its id; the text itself where it is no id. */
export function named(id: string, { world, locale }: View): string {
	const entity = world.registry.entities.get(id);
	return escaped(entity ? nameIn(locale, entity) : id);
}

/** « Sources : elysee.fr · … (une seule source) ». */
export function sourcesAs(sources: readonly string[], confidence: Confidence, locale: LanguageId): string {
	const said = labels[locale];
	const list = sources
		.slice(0, mostSources)
		.map(source =>
			/^https?:/u.test(source)
				? `[${hostOf(source)}](${source.replace(/[()\s]/gu, encodeURIComponent)})`
				: escaped(source),
		);
	const sure = said.confidence[confidence];
	return list.length > 0 ? `${said.sources}${languageOf(locale).colon}${list.join(' · ')} (${sure})` : `(${sure})`;
}

function hostOf(address: string): string {
	return address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/.*$/u, '');
}

export function linked(declaration: Declaration, passage: Passage): string {
	const where = passage.paragraph === '' ? '' : `, § ${passage.paragraph}`;
	const title =
		declaration.title.length > 70 ? `${declaration.title.slice(0, 70).replace(/\s\S*$/u, '')} …` : declaration.title;
	return `[${escaped(title)}${declaration.date ? ` (${declaration.date})` : ''}${where}](${declaration.uri}#L${passage.line + 1})`;
}

/** Text as Markdown that shows as it is. */
export function escaped(text: string): string {
	return text.replace(/[\\`*_[\]<>]/gu, '\\$&');
}
