// Hover: the card of what stands at the cursor.
import type { Hover, Position } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import { entityCard, openCard } from './cards.ts';
import { dateCard } from './date-card.ts';
import { openPointAt, openPointCard } from './open-points.ts';
import { offsetOf, rangeOf } from './position.ts';
import { mentionsAt } from './titles.ts';

/** The innermost mention at `position`; nothing where nothing is named. `today` is an ISO date. */
export function hover(
	document: Document,
	world: World,
	position: Position,
	{ locale, today }: { readonly locale: LanguageId; readonly today: string },
): Hover | null {
	const offset = offsetOf(document, position);
	const at = mentionsAt(factsOf(world.registry)(document).mentions, offset);
	const size = (mention: { start: number; end: number }) => mention.end - mention.start;
	for (const mention of at.sort((a, b) => size(a) - size(b))) {
		const view = { document, world, locale, today };
		let card: string | undefined;
		if (mention.kind === 'date') card = mention.value === undefined ? undefined : dateCard(mention.value, view);
		else if (mention.entity) card = entityCard(mention.entity, view);
		else if (mention.entities) card = mention.entities.map(entity => entityCard(entity, view)).join('\n\n---\n\n');
		else if (mention.candidates.length > 1) card = openCard(mention.candidates, view);
		if (!card) continue;
		// A name that is not agreed yet is explained like any other; that it is open is said below.
		const point = openPointAt(document, world, offset);
		if (point) card += `\n\n---\n\n${openPointCard(document, world, point, locale)}`;
		return { contents: { kind: 'markdown', value: card }, range: rangeOf(document, mention) };
	}
	const point = openPointAt(document, world, offset);
	return point
		? {
				contents: { kind: 'markdown', value: openPointCard(document, world, point, locale) },
				range: rangeOf(document, point),
			}
		: null;
}
