// A card as a text of its own: the hover's Markdown without its marks, for a tab that shows text as it is.
import type { World } from '../checks/check.ts';
import { parse } from '../document/parse.ts';
import type { LanguageId } from '../languages/language.ts';
import { entityCard } from './cards.ts';

/** The card of a record; undefined where there is none of that id. `today` is an ISO date. */
export function cardText(id: string, world: World, locale: LanguageId, today: string): string | undefined {
	const entity = world.registry.entities.get(id);
	if (!entity) return undefined;
	const nobody = parse('', 0, '', locale);
	return `${bare(entityCard(entity, { document: nobody, world, locale, today }))}\n`;
}

/** Bold first line → heading; links → their words and their address, which editors make clickable. */
function bare(markdown: string): string {
	return markdown
		.replace(/^\*\*((?:\\.|[^*\\])+)\*\*/u, '# $1')
		.replace(/^\*((?:\\.|[^*\\])+)\*$/gmu, '$1')
		.replace(/ {2}$/gmu, '')
		.replace(/\[((?:\\.|[^\]\\])*)\]\(([^)\s]+)\)/gu, '$1 <$2>')
		.replace(/\\([\\`*_[\]<>])/gu, '$1');
}
