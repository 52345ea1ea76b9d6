// A document in which one paragraph has grown or shrunk: what stands behind is moved, all else is shared.
import { bearing } from '../text/derived.ts';
import { moved } from '../text/span.ts';
import type { Block, BlockKind, Document } from './document.ts';
import { owned, textOf } from './paragraphs.ts';

export interface Stroke {
	/** The line it falls on, from 0, and the paragraph. */
	readonly line: number;
	readonly paragraph: number;
	/** By how many units the text grows. */
	readonly by: number;
	/** Where the paragraph stood. */
	readonly content: Block['content'];
	/** What it says now. */
	readonly words: string;
	/** The blanks behind it, before and after. */
	readonly trail: readonly [string, string];
}

/** The document after a stroke; undefined where the paragraph is a part of what the header is read from. */
export function grown(document: Document, stroke: Stroke, version: number): Document | undefined {
	const { line, paragraph, by, words, trail } = stroke;
	const tree = treeOf(document);
	for (let at: number | undefined = paragraph; at !== undefined; at = tree.parents[at])
		if (ofHeader.has(document.paragraphs[at]!.kind)) return undefined;
	const paragraphs = document.paragraphs.slice();
	paragraphs[paragraph] = { ...paragraphs[paragraph]!, text: owned(words) };
	const next = paragraphs[paragraph + 1];
	if (next && trail[0] !== trail[1])
		paragraphs[paragraph + 1] = { ...next, lead: owned(trail[1] + next.lead.slice(trail[0].length)) };
	const { uri, language, header } = document;
	const tail = next ? document.tail : trail[1] + document.tail.slice(trail[0].length);
	const growth = growthOf(document, stroke);
	let text: string | undefined;
	const found: Document = {
		uri,
		version,
		// A long text is put together again only for those who ask for it, and its blocks: most keystrokes end before.
		get text() {
			text ??= textOf(paragraphs) + tail;
			return text;
		},
		lines: behind(document.lines, line + 1, by),
		language,
		header,
		get blocks() {
			return blocksOf(growth);
		},
		paragraphs,
		starts: behind(document.starts, paragraph + 1, by),
		tail,
	};
	trees.give(found, tree);
	growths.give(found, growth);
	return found;
}

/** Which block is in which, by their order. Strokes leave it the very same. */
interface Tree {
	/** Of each block that is in another, the number of that. */
	readonly parents: readonly (number | undefined)[];
}

const trees = bearing<Document, Tree>();

function treeOf(document: Document): Tree {
	const known = trees.of(document);
	if (known) return known;
	const parents: (number | undefined)[] = [];
	const add = (block: Block, parent: number | undefined) => {
		const own = parents.push(parent) - 1;
		for (const child of block.children) add(child, own);
	};
	for (const block of document.blocks) add(block, undefined);
	const tree = { parents };
	trees.give(document, tree);
	return tree;
}

/** Whether two documents have the same blocks, but for their words and where they stand. */
export function isSameTree(one: Document, other: Document): boolean {
	return trees.has(one) && trees.of(one) === trees.of(other);
}

/** Blocks, and the strokes since. */
interface Growth {
	blocks: readonly Block[];
	strokes: readonly Stroke[];
}

const growths = bearing<Document, Growth>();

// Strokes in so many paragraphs are waited for: each moves all that stands behind it.
const mostWaiting = 8;

function growthOf(document: Document, stroke: Stroke): Growth {
	const known = growths.of(document);
	const { blocks, strokes } = known ?? { blocks: document.blocks, strokes: [] };
	const last = strokes.at(-1);
	if (last?.paragraph === stroke.paragraph)
		return {
			blocks,
			strokes: [...strokes.slice(0, -1), { ...stroke, content: last.content, by: last.by + stroke.by }],
		};
	if (strokes.length < mostWaiting) return { blocks, strokes: [...strokes, stroke] };
	return { blocks: document.blocks, strokes: [stroke] };
}

function blocksOf(growth: Growth): readonly Block[] {
	if (growth.strokes.length > 0) {
		growth.blocks = growth.strokes.reduce(withinBlocks, growth.blocks);
		growth.strokes = [];
	}
	return growth.blocks;
}

/** Offsets, those from the place `from` on moved. */
export function behind(offsets: readonly number[], from: number, by: number): number[] {
	const found = offsets.slice();
	for (let index = from; index < found.length; index++) found[index]! += by;
	return found;
}

const ofHeader: ReadonlySet<BlockKind> = new Set(['title', 'dateline', 'signature', 'furniture']);

function withinBlocks(blocks: readonly Block[], stroke: Stroke): readonly Block[] {
	return blocks.map(block => {
		if (block.span.end < stroke.content.start) return block;
		return block.span.start > stroke.content.start ? behindBlock(block, stroke.by) : changedBlock(block, stroke);
	});
}

/** The block that has changed, or that holds it. */
function changedBlock(block: Block, stroke: Stroke): Block {
	const { content, words, by } = stroke;
	const to = content.start + words.length;
	// What ends where the paragraph ends goes on doing so; blanks behind it are nobody's.
	const span = { start: block.span.start, end: block.span.end === content.end ? to : block.span.end + by };
	if (block.content.start === content.start)
		return {
			...block,
			span,
			content: { start: content.start, end: to },
			children: block.children.map(each => behindBlock(each, by)),
		};
	return { ...block, span, children: withinBlocks(block.children, stroke) };
}

function behindBlock({ kind, span, content, marker, path, children }: Block, by: number): Block {
	return {
		kind,
		span: moved(span, by),
		content: moved(content, by),
		...(marker ? { marker: moved(marker, by) } : {}),
		path,
		children: children.length > 0 ? children.map(child => behindBlock(child, by)) : children,
	};
}
