// What is sought for a paragraph of a draft among earlier ones: its words, what they name, whose declaration it is.
import { type Near, nearest, type Sought } from '../agreed/nearest.ts';
import { isProse, type Paragraph } from '../agreed/paragraph-index.ts';
import type { AgreedRecord } from '../agreed/record.ts';
import { factsOf } from '../analysis/facts.ts';
import { openPointsOf } from '../analysis/open-points.ts';
import { pointsWithin, wordings } from '../analysis/wordings.ts';
import type { World } from '../checks/check.ts';
import { predecessors } from '../checks/standing-language.ts';
import { declarationsWith } from '../corpus/ask.ts';
import { type Corpus, type Declaration, precedes } from '../corpus/corpus.ts';
import { keys } from '../corpus/entries.ts';
import { type Block, type Document, everyBlock } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import type { Span } from '../text/span.ts';
import { mentionsIn } from './titles.ts';

/** The earlier paragraphs nearest to the words in `span`: of the same language, none later than the draft, none its own. */
export function nearestParagraphs(
	document: Document,
	world: World,
	span: Span,
	record: AgreedRecord,
	limit: number,
): Promise<readonly Near[]> {
	return nearest(record.index, soughtIn(document, world, span), record.wordsOf, limit);
}

/** What is sought for the words in `span` of a draft: its words, what they name, whose declaration it is. */
export function soughtIn(document: Document, world: World, span: Span): Sought {
	const { mentions, claims, parties } = factsOf(world.registry)(document);
	const entities = mentionsIn(mentions, span.start, span.end)
		.flatMap(({ entity, entities = [] }) => [entity, ...entities])
		.filter(entity => entity !== undefined && isMatter(world)(entity.id));
	const ids = (isBody: boolean) =>
		entities.flatMap(entity => (entity && (entity.type === 'organisation') === isBody ? [entity.id] : []));
	const unrecorded = claims.filter(
		({ about, span: said }) => about.startsWith('act:') && span.start <= said.start && said.start < span.end,
	);
	return {
		words: wordingsOf(document, world, span)[0]!,
		language: document.language.id,
		named: [...new Set([...ids(false), ...unrecorded.map(({ about }) => about)])],
		bodies: [...new Set(ids(true))],
		parties,
		partyNames: namesOfParties(document, world, parties),
		mayShow: declaration =>
			precedes(declaration, document.uri, document.header.date) && !isReplaced(declaration, world.corpus),
	};
}

/** The wordings that the words in `span` may come to have, each on one line: one where nothing is open. */
export function wordingsOf(document: Document, { registry }: World, span: Span): readonly string[] {
	const text = document.text.slice(span.start, span.end);
	const points = pointsWithin(openPointsOf(registry)(document), span);
	return wordings(text, points).map(each =>
		each
			.replace(/\s+/gu, ' ')
			.replace(/ (?=[.,])/gu, '')
			.trim(),
	);
}

/** Agreements, bodies and events: what two paragraphs on one matter name. */
export function isMatter({ registry }: World): (id: string) => boolean {
	return id => {
		const type = registry.entities.get(id)?.type;
		return type === 'agreement' || type === 'organisation' || type === 'event';
	};
}

/** Names and adjectives of the parties. */
function namesOfParties({ language }: Document, { registry }: World, parties: readonly string[]): string[] {
	return parties.flatMap(id => {
		const party = registry.entities.get(id);
		if (!party) return [];
		const demonyms = party.type === 'country' ? (party.demonyms?.[language.id] ?? []) : [];
		return [...(party.names[language.id] ?? []), ...demonyms.flatMap(each => language.adjectives(each))];
	});
}

/** A digest of a declaration whose official text is there, too. */
function isReplaced(digest: Declaration, corpus: Corpus): boolean {
	if (!digest.digest || digest.date === undefined || digest.parties.length === 0) return false;
	return declarationsWith(corpus, digest.language, keys.between(digest.parties)).some(
		({ digest: isDigest, date, language }) => !isDigest && date === digest.date && language === digest.language,
	);
}

/** The innermost paragraph, item or run of text around an offset. */
export function proseAt(document: Document, offset: number): Block | undefined {
	return blocksAt(document.blocks, offset).findLast(({ kind }) => isProse.has(kind));
}

/** A paragraph of the record with its words, where nothing is there to compare it with. */
export interface Offered {
	readonly paragraph: Paragraph;
	readonly words: string;
}

/** A paragraph of the draft with so many characters says what it is about. */
const fewestCharacters = 80;

/** What the last declaration of the same parties says next: behind the paragraph that the draft has just followed. */
export async function nextOfLast(
	document: Document,
	world: World,
	at: number,
	record: AgreedRecord,
	limit: number,
): Promise<readonly Offered[]> {
	const [last] = predecessors({ document, facts: factsOf(world.registry)(document), world });
	if (!last) return [];
	const all = record.index.within(last);
	const before = everyBlock(document.blocks).findLast(
		({ kind, content }) => isProse.has(kind) && content.end <= at && content.end - content.start >= fewestCharacters,
	);
	let next = 0;
	if (before) {
		const sought = soughtIn(document, world, before.content);
		const own = { ...sought, mayShow: (declaration: Declaration) => declaration === last };
		const [followed] = await nearest(record.index, own, record.wordsOf, 1);
		if (followed) next = all.indexOf(followed.paragraph) + 1;
	}
	const found = await Promise.all(
		all.slice(next, next + limit).map(async paragraph => ({ paragraph, words: await record.wordsOf(paragraph) })),
	);
	return found.filter((each): each is Offered => each.words !== undefined);
}
