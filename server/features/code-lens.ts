// Code lens over each paragraph: the agreements it cites, and the earlier declarations on the same matter.
import type { CodeLens, Location } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import { precedes } from '../corpus/corpus.ts';
import { type Block, type Document, everyBlock } from '../document/document.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Entity } from '../registry/entity.ts';
import { rangeOf } from './position.ts';
import { locationOf, passagesOf, type Showing } from './record.ts';
import { mentionsIn } from './titles.ts';

/** The command of the client that shows the places it is given: an address, a position, locations. */
export const showPlaces = 'alternat.showPlaces';

const words = {
	agreements: (count: number): Phrase => ({
		en: `${count} agreement${count === 1 ? '' : 's'}`,
		fr: `${count} accord${count === 1 ? '' : 's'}`,
	}),
	earlier: (dates: string): Phrase => ({ en: `earlier: ${dates}`, fr: `antérieurement : ${dates}` }),
};

const mostDates = 4;

/** The lenses of a draft; none over a paragraph of whose matter the record says nothing. */
export function codeLenses(
	document: Document,
	world: World,
	{ showing, locale }: { readonly showing: Showing; readonly locale: LanguageId },
): CodeLens[] {
	const { mentions } = factsOf(world.registry)(document);
	return everyBlock(document.blocks).flatMap(block => {
		if (block.kind !== 'paragraph' || block.path.length === 0) return [];
		const range = rangeOf(document, { start: block.span.start, end: block.marker?.end ?? block.span.start });
		const named = mentionsIn(mentions, block.span.start, block.span.end);
		const acts = new Map<Entity, Location>();
		for (const mention of named) {
			for (const entity of mention.entity ? [mention.entity] : (mention.entities ?? []))
				if (entity.type === 'agreement' && !acts.has(entity))
					acts.set(entity, { uri: document.uri, range: rangeOf(document, mention) });
		}
		const lenses: CodeLens[] = [];
		const lens = (title: string, places: readonly Location[]) =>
			lenses.push({ range, command: { title, command: showPlaces, arguments: [document.uri, range.start, places] } });
		if (acts.size > 0) lens(words.agreements(acts.size)[locale], [...acts.values()]);
		const { dates, places } = earlierOn(document, world, block, showing);
		if (places.length > 0) {
			const said = dates.slice(0, mostDates).join(', ') + (dates.length > mostDates ? ', …' : '');
			lens(words.earlier(said)[locale], places);
		}
		return lenses;
	});
}

/** Where earlier declarations name the agreements and bodies of a paragraph: the latest first. */
function earlierOn(
	document: Document,
	world: World,
	block: Block,
	showing: Showing,
): { readonly dates: readonly string[]; readonly places: readonly Location[] } {
	const { mentions, parties } = factsOf(world.registry)(document);
	const ids = new Set<string>();
	for (const { entity } of mentionsIn(mentions, block.span.start, block.span.end))
		if (entity && matter.has(entity.type) && !parties.includes(entity.id)) ids.add(entity.id);
	const found = passagesOf(world, document.language.id, [...ids])
		.filter(({ declaration }) => precedes(declaration, document.uri, document.header.date))
		.toReversed();
	const dates = [...new Set(found.map(({ declaration }) => declaration.date?.slice(0, 4) ?? '…'))];
	return {
		dates,
		places: found.flatMap(({ declaration, passage }) => locationOf(declaration, passage, showing) ?? []),
	};
}

const matter: ReadonlySet<Entity['type']> = new Set(['agreement', 'organisation', 'event']);
