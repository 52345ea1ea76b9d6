// Where the record can be read: the card of an entity, and the words of earlier declarations.
import type { Location } from 'vscode-languageserver-types';
import type { World } from '../checks/check.ts';
import { declarationsOn } from '../corpus/ask.ts';
import type { Declaration, Passage } from '../corpus/corpus.ts';
import { keys } from '../corpus/entries.ts';
import type { LanguageId } from '../languages/language.ts';
import type { LineStarts } from '../text/lines.ts';
import { folded } from '../text/words.ts';
import { rangeOf } from './position.ts';

/** How a client is shown the record. */
export interface Showing {
	/** The lines of a file that is not open. */
	readonly linesOf: (uri: string) => LineStarts | undefined;
	/** The client shows `alternat-card:` addresses. */
	readonly cards: boolean;
}

const scheme = 'alternat-card';

/** Address of the card of a record, a read-only text; its name is what a tab shows. */
export function cardUri(id: string): string {
	return `${scheme}:/${encodeURIComponent(id)}.md`;
}

/** The id that a card's address is about. */
export function idOfCard(uri: string): string | undefined {
	const match = /^alternat-card:\/{1,3}(.+)\.md$/u.exec(uri);
	return match ? decodeURIComponent(match[1]!) : undefined;
}

/** Where a record can be read: its card, or the file it comes from. */
export function placeOfRecord(world: World, id: string, { linesOf, cards }: Showing): Location | undefined {
	if (!world.registry.entities.has(id)) return undefined;
	if (cards) {
		const top = { line: 0, character: 0 };
		return { uri: cardUri(id), range: { start: top, end: top } };
	}
	const found = world.locate(id, 'id');
	const lines = found && linesOf(found.uri);
	return found && lines ? { uri: found.uri, range: rangeOf({ lines }, found) } : undefined;
}

/** What earlier declarations say of a thing, by what it is known by: the earliest first. */
export function passagesOf(
	world: World,
	language: LanguageId,
	ids: readonly string[],
): readonly { readonly declaration: Declaration; readonly passage: Passage }[] {
	const found: { declaration: Declaration; passage: Passage }[] = [];
	for (const declaration of declarationsOn(world.corpus, language, ids.flatMap(keysOf)).toReversed()) {
		const seen = new Set<number>();
		const add = (passage: Passage) => {
			if (seen.has(passage.start)) return;
			seen.add(passage.start);
			found.push({ declaration, passage });
		};
		for (const id of ids) {
			declaration.citations.get(id)?.forEach(add);
			if (id.startsWith('act:')) declaration.statements.filter(({ about }) => about === id).forEach(add);
			if (id.startsWith('person:'))
				declaration.people.filter(({ name }) => `person:${folded(name)}` === id).forEach(add);
		}
	}
	return found;
}

function keysOf(id: string): string[] {
	const more = id.startsWith('act:') ? [keys.about(id)] : id.startsWith('person:') ? [keys.named(id.slice(7))] : [];
	return [keys.cites(id), ...more];
}

/** A passage as a location; undefined where its text is not at hand. */
export function locationOf(declaration: Declaration, passage: Passage, { linesOf }: Showing): Location | undefined {
	const lines = linesOf(declaration.uri);
	return lines && { uri: declaration.uri, range: rangeOf({ lines }, passage) };
}
