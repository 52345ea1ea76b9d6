// What stands at a place of a draft, and by what it is known again elsewhere: the ground of all navigation.
import { type Facts, factsOf, type Mention } from '../analysis/facts.ts';
import { blocksMeant } from '../analysis/targets.ts';
import type { World } from '../checks/check.ts';
import type { Block, Document } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import { borne, kept } from '../text/derived.ts';
import { type Span, touches } from '../text/span.ts';
import { folded } from '../text/words.ts';
import { mentionsAt } from './titles.ts';

/** Something named, or a numbered paragraph by its number. */
export interface Thing {
	/** The words, or the number. */
	readonly span: Span;
	/** What it is known by; two mentions that have one of these in common name the same thing. */
	readonly ids: readonly string[];
	readonly mention?: Mention;
	/** Where it is the number of a paragraph. */
	readonly block?: Block;
}

/** The things at `offset`, the innermost first. */
export function thingsAt(document: Document, world: World, offset: number): readonly Thing[] {
	const facts = factsOf(world.registry)(document);
	const found: Thing[] = mentionsAt(facts.mentions, offset)
		.sort((a, b) => a.end - a.start - (b.end - b.start))
		.map(mention => ({ span: mention, ids: identitiesOf(document, facts, mention), mention }));
	const block = blocksAt(document.blocks, offset).findLast(each => each.marker && touches(each.marker, offset));
	if (block?.marker && block.path.length > 0) found.push({ span: block.marker, ids: [paragraphId(block)], block });
	return found;
}

/** By the start of its block: labels come back where numbering begins anew. */
export function paragraphId(block: Block): string {
	return `paragraph:${block.span.start}`;
}

/**
 * What a mention is known by: the ids of its records; for what has none, the identity its claims give it, else its own
 * words, folded. A mention that may mean several things is known by its words alone.
 */
export function identitiesOf(document: Document, facts: Facts, mention: Mention): readonly string[] {
	if (mention.entity) return [mention.entity.id];
	if (mention.entities) return mention.entities.map(entity => entity.id);
	if (mention.kind === 'reference') return blocksMeant(document, mention).map(paragraphId);
	if (mention.kind === 'date') return mention.value === undefined ? [] : [`date:${mention.value}`];
	const words = wordsOf(document, mention);
	if (mention.kind === 'agreement') {
		const claimed = claimedActs(facts).get(mention.start);
		if (claimed) return [claimed];
	}
	return [mention.key ? `body:${mention.key}` : `${mention.kind}:${words}`];
}

/** The words of a mention, folded: case, accents, apostrophes and line ends are all one. */
export function wordsOf(document: Document, { start, end }: Span): string {
	return folded(document.text.slice(start, end));
}

/** Every mention of a text that shares one of `ids`, in the order of the text. */
export function mentionsOf(document: Document, world: World, ids: readonly string[]): readonly Mention[] {
	const index = byIdentity(document)(factsOf(world.registry)(document));
	const found = new Set(ids.flatMap(id => index.get(id) ?? []));
	return ids.length < 2 ? [...found] : [...found].sort((a, b) => a.start - b.start);
}

const byIdentity = borne((document: Document) =>
	kept((facts: Facts): ReadonlyMap<string, readonly Mention[]> => {
		const found = new Map<string, Mention[]>();
		for (const mention of facts.mentions) {
			for (const id of identitiesOf(document, facts, mention)) {
				const list = found.get(id) ?? [];
				found.set(id, list);
				list.push(mention);
			}
		}
		return found;
	}),
);

/** What acts without a record are claimed to be, by where they are named. */
const claimedActs = borne(
	(facts: Facts): ReadonlyMap<number, string> =>
		new Map(
			facts.claims.filter(({ about }) => about.startsWith('act:')).map(({ about, subject }) => [subject.start, about]),
		),
);
