// Definition: where this text introduces what it names, else its card, else the earlier declaration that first names it.
import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import { blocksMeant } from '../analysis/targets.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import { offsetOf, rangeOf } from './position.ts';
import { locationOf, passagesOf, placeOfRecord, type Showing } from './record.ts';
import { mentionsOf, type Thing, thingsAt } from './things.ts';

/** Where what stands at `position` comes from; empty where nothing is named, or nothing is known of it. */
export function definition(document: Document, world: World, position: Position, showing: Showing): LocationLink[] {
	for (const thing of thingsAt(document, world, offsetOf(document, position))) {
		const found = definedAt(document, world, thing, showing);
		if (found.length > 0) return found;
	}
	return [];
}

function definedAt(document: Document, world: World, thing: Thing, showing: Showing): LocationLink[] {
	const { mention, ids, span } = thing;
	if (!mention || mention.kind === 'date' || ids.length === 0) return [];
	const originSelectionRange = rangeOf(document, span);
	if (mention.kind === 'reference')
		return blocksMeant(document, mention).map(block => ({
			originSelectionRange,
			targetUri: document.uri,
			targetRange: rangeOf(document, block.span),
			targetSelectionRange: rangeOf(document, block.marker ?? block.content),
		}));
	const [first] = mentionsOf(document, world, ids);
	// What introduces a thing is not a part of what is being looked up.
	if (first && first.end <= span.start)
		return [
			{
				originSelectionRange,
				targetUri: document.uri,
				targetRange: rangeOf(document, first),
				targetSelectionRange: rangeOf(document, first),
			},
		];
	const cards = ids.flatMap(id => placeOfRecord(world, id, showing) ?? []);
	if (cards.length > 0) return cards.map(place => linked(originSelectionRange, place));
	const [earliest] = earlier(document, world, ids, showing);
	return earliest ? [linked(originSelectionRange, earliest)] : [];
}

/** A link for a client that knows places only. */
export function asLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
	return { uri: targetUri, range: targetSelectionRange };
}

/** The card of what stands at `position`, or its cards. */
export function cardAt(document: Document, world: World, position: Position, showing: Showing): Location[] {
	const [thing] = thingsAt(document, world, offsetOf(document, position)).filter(each =>
		each.ids.some(id => world.registry.entities.has(id)),
	);
	return thing ? thing.ids.flatMap(id => placeOfRecord(world, id, showing) ?? []) : [];
}

/** The words of earlier declarations on what stands at `position`, the earliest first. */
export function earlierWording(document: Document, world: World, position: Position, showing: Showing): Location[] {
	for (const { ids } of thingsAt(document, world, offsetOf(document, position))) {
		const found = earlier(document, world, ids, showing);
		if (found.length > 0) return found;
	}
	return [];
}

function earlier(document: Document, world: World, ids: readonly string[], showing: Showing): Location[] {
	return passagesOf(world, document.language.id, ids)
		.filter(({ declaration }) => declaration.uri !== document.uri)
		.flatMap(({ declaration, passage }) => locationOf(declaration, passage, showing) ?? []);
}

function linked(originSelectionRange: LocationLink['originSelectionRange'], { uri, range }: Location): LocationLink {
	return {
		...(originSelectionRange ? { originSelectionRange } : {}),
		targetUri: uri,
		targetRange: range,
		targetSelectionRange: range,
	};
}
