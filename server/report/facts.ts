// `alternat facts --format json`: what one text says, by itself. The shape is a fixed interface.
import type { Facts } from '../analysis/facts.ts';
import type { Block, Document } from '../document/document.ts';
import { titleOf } from '../features/titles.ts';
import type { Registry } from '../registry/registry.ts';
import { nameIn } from '../registry/standing.ts';

export function factsJson(file: string, document: Document, facts: Facts, registry: Registry): string {
	const outline = (blocks: readonly Block[]): object[] =>
		blocks.map(block => ({
			kind: block.kind,
			path: block.path,
			start: block.span.start,
			end: block.span.end,
			title: titleOf(document, facts, block),
			children: outline(block.children),
		}));
	const { title, date, place } = document.header;
	const entityOfParty = (id: string) => registry.entities.get(id);
	const value = {
		file,
		language: document.language.id,
		title,
		date,
		place,
		parties: facts.parties.map(id => {
			const party = entityOfParty(id);
			return party ? nameIn(document.language.id, party) : id;
		}),
		outline: outline(document.blocks),
		mentions: facts.mentions.map(({ kind, start, end, value, entity, entities }) => ({
			kind,
			start,
			end,
			text: document.text.slice(start, end),
			value,
			entity: entity?.id,
			entities: entities?.map(each => each.id),
		})),
		claims: facts.claims.map(({ about, property, value, span }) => ({
			about,
			property,
			value,
			start: span.start,
			end: span.end,
		})),
	};
	return `${JSON.stringify(value, null, 2)}\n`;
}
