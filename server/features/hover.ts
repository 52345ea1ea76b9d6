// Hover: the card of what stands at the cursor.
import type { Hover, Position } from 'vscode-languageserver-types';
import { factsOf, type Mention } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { View } from './card-parts.ts';
import { entityCard, openCard } from './cards.ts';
import { dateCard } from './date-card.ts';
import { meetingCard, meetingNamedAt } from './meeting-card.ts';
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
	const named = namedAt(offset, { document, world, locale, today });
	const point = openPointAt(document, world, offset);
	// A name that is not agreed yet is explained like any other; that it is open is said below.
	const cards = [...(named?.cards ?? []), ...(point ? [openPointCard(document, world, point, locale)] : [])];
	const span = named?.span ?? point;
	return span
		? { contents: { kind: 'markdown', value: cards.join('\n\n---\n\n') }, range: rangeOf(document, span) }
		: null;
}

/** The cards of what stands at an offset, and the words that name it. */
function namedAt(offset: number, view: View): { readonly cards: readonly string[]; readonly span: Span } | undefined {
	const { document, world } = view;
	const size = (span: Span) => span.end - span.start;
	const meeting = meetingNamedAt(document, world, offset);
	const mentions = mentionsAt(factsOf(world.registry)(document).mentions, offset).sort((a, b) => size(a) - size(b));
	for (const mention of mentions) {
		const cards = cardsOf(mention, view);
		if (cards.length === 0) continue;
		if (meeting && mention.entity === meeting.body)
			return { cards: [meetingCard(meeting, view), ...cards], span: meeting.span };
		return { cards, span: mention };
	}
	return meeting && { cards: [meetingCard(meeting, view)], span: meeting.span };
}

function cardsOf({ kind, value, entity, entities, candidates }: Mention, view: View): readonly string[] {
	if (kind === 'date') return [(value !== undefined && dateCard(value, view)) || []].flat();
	if (entity) return [entityCard(entity, view)];
	if (entities) return entities.map(each => entityCard(each, view));
	return candidates.length > 1 ? [openCard(candidates, view)] : [];
}
