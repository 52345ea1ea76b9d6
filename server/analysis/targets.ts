// What a reference points to: the paragraphs, articles or items of its own text.
import { type Block, type Document, everyBlock } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import type { Language, Part } from '../languages/language.ts';
import { borne, derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Mention } from './facts.ts';
import { partsOf } from './parts.ts';

/** One number of a reference, and the blocks it may mean: more than one where numbering begins anew in each section. */
export interface Target {
	readonly label: string;
	/** Where the number stands in the document; the whole reference for « le paragraphe précédent ». */
	readonly span: Span;
	readonly blocks: readonly Block[];
}

/** The targets of a reference, number by number; none for a reference to another text. The ends of a run only. */
export function targetsOf(document: Document, mention: Mention): readonly Target[] {
	const { reference } = mention;
	if (!reference || !partsOf(document).holds(reference)) return [];
	const around = blocksAt(document.blocks, mention.start);
	if (reference.labels.length === 0) {
		const block = neighbour(document, around, mention);
		return block ? [{ label: '', span: mention, blocks: [block] }] : [];
	}
	return reference.labels.flatMap((label, index) => {
		const number = reference.numbers[index];
		const blocks = nearest(byLabel(document, reference.part, label), around);
		const span = number ? { start: mention.start + number.start, end: mention.start + number.end } : mention;
		return blocks.length > 0 ? [{ label, span, blocks }] : [];
	});
}

/** Every block that a reference means, what lies between the ends of a run included. */
export function blocksMeant(document: Document, mention: Mention): readonly Block[] {
	const targets = targetsOf(document, mention);
	const [first, last] = targets;
	if (!mention.reference?.run || !first || !last || first.blocks.length > 1 || last.blocks.length > 1)
		return targets.flatMap(target => target.blocks);
	const level = siblings(document, first.blocks[0]!);
	const [from, to] = [level.indexOf(first.blocks[0]!), level.indexOf(last.blocks[0]!)];
	return to < from ? [first.blocks[0]!, last.blocks[0]!] : level.slice(from, to + 1).filter(isNumbered);
}

/** The list that a block is one of. */
export function siblings(document: Document, block: Block): readonly Block[] {
	const around = blocksAt(document.blocks, block.span.start);
	const parent = around[around.indexOf(block) - 1];
	return parent ? parent.children : document.blocks;
}

function byLabel(document: Document, part: Part, label: string): readonly Block[] {
	return labelled(document).get(`${part} ${fold(label)}`) ?? [];
}

/** Blocks by what a reference to them says: `paragraph 12`, `item a`, `annex ii`. */
const labelled = borne((document: Document): ReadonlyMap<string, readonly Block[]> => {
	const found = new Map<string, Block[]>();
	const add = (key: string, block: Block) => {
		const list = found.get(key) ?? [];
		found.set(key, list);
		list.push(block);
	};
	const { parts } = patterns(document.language);
	for (const block of everyBlock(document.blocks)) {
		const label = fold(block.path.at(-1) ?? '');
		if (block.kind === 'heading') {
			const head = document.text.slice(block.content.start, block.content.start + 60);
			for (const [part, pattern] of parts) {
				const number = pattern.exec(head)?.[1];
				if (number) add(`${part} ${fold(number)}`, block);
			}
		} else if (label !== '' && block.kind === 'item') add(`item ${label}`, block);
		else if (label !== '' && block.kind === 'paragraph')
			add(`${isArticle(document, block) ? 'article' : 'paragraph'} ${label}`, block);
	}
	return found;
});

function isArticle(document: Document, { marker }: Block): boolean {
	return (
		marker !== undefined && patterns(document.language).article.test(document.text.slice(marker.start, marker.end))
	);
}

const patterns = derived((language: Language) => {
	const { parts } = language.references;
	const numbered = (part: Part) =>
		[part, new RegExp(`^[\\s#*]*(?:${parts[part]})\\s+([IVXLC]+|\\d{1,3}|[A-Z])(?![\\p{L}\\d])`, 'iu')] as const;
	return { parts: [numbered('section'), numbered('annex')], article: new RegExp(`^\\W*(?:${parts.article})`, 'iu') };
});

/** Of several of one label, those that stand in the same section as the reference; all, where none does. */
function nearest(blocks: readonly Block[], around: readonly Block[]): readonly Block[] {
	if (blocks.length < 2) return blocks;
	for (const outer of around.toReversed()) {
		const inside = blocks.filter(block => outer.span.start <= block.span.start && block.span.end <= outer.span.end);
		if (inside.length > 0) return inside;
	}
	return blocks;
}

/** « le paragraphe précédent », “the following paragraph”. */
function neighbour(document: Document, around: readonly Block[], mention: Mention): Block | undefined {
	const own = around.findLast(block => isNumbered(block) && block.kind === 'paragraph');
	if (!own) return undefined;
	const level = siblings(document, own).filter(isNumbered);
	const at = level.indexOf(own);
	const said = document.text.slice(mention.start, mention.end);
	const { following, preceding } = document.language.references;
	if (following.test(said)) return level[at + 1];
	return preceding.test(said) ? level[at - 1] : own;
}

function isNumbered(block: Block): boolean {
	return block.kind === 'paragraph' && block.path.length > 0;
}
