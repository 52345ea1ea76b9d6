// A document in which one paragraph has grown or shrunk: what stands behind is moved, all else is shared.
import { moved } from '../text/span.ts';
import type { Block, BlockKind, Document } from './document.ts';
import { owned, textOf } from './paragraphs.ts';

export interface Stroke {
	/** The line it falls on, from 0, and the paragraph. */
	readonly line: number;
	readonly paragraph: number;
	/** Offset of the edit. */
	readonly at: number;
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
	const blocks = withinBlocks(document.blocks, stroke);
	if (!blocks) return undefined;
	const { line, paragraph, by, words, trail } = stroke;
	const paragraphs = document.paragraphs.slice();
	paragraphs[paragraph] = { ...paragraphs[paragraph]!, text: owned(words) };
	const next = paragraphs[paragraph + 1];
	if (next && trail[0] !== trail[1])
		paragraphs[paragraph + 1] = { ...next, lead: owned(trail[1] + next.lead.slice(trail[0].length)) };
	const { uri, language, header } = document;
	const tail = next ? document.tail : trail[1] + document.tail.slice(trail[0].length);
	let text: string | undefined;
	return {
		uri,
		version,
		// A long text is put together again only for those who ask for it: most keystrokes end before.
		get text() {
			text ??= textOf(paragraphs) + tail;
			return text;
		},
		lines: behind(document.lines, line + 1, by),
		language,
		header,
		blocks,
		paragraphs,
		starts: behind(document.starts, paragraph + 1, by),
		tail,
	};
}

/** Offsets, those from the place `from` on moved. */
export function behind(offsets: readonly number[], from: number, by: number): number[] {
	const found = offsets.slice();
	for (let index = from; index < found.length; index++) found[index]! += by;
	return found;
}

const ofHeader: ReadonlySet<BlockKind> = new Set(['title', 'dateline', 'signature', 'furniture']);

function withinBlocks(blocks: readonly Block[], stroke: Stroke): Block[] | undefined {
	const found: Block[] = [];
	for (const block of blocks) {
		if (block.span.end < stroke.content.start) found.push(block);
		else if (block.span.start > stroke.at) found.push(behindBlock(block, stroke.by));
		else {
			const changed = changedBlock(block, stroke);
			if (!changed) return undefined;
			found.push(changed);
		}
	}
	return found;
}

/** The block that has changed, or that holds it. */
function changedBlock(block: Block, stroke: Stroke): Block | undefined {
	if (ofHeader.has(block.kind)) return undefined;
	const { content, words, by } = stroke;
	const to = content.start + words.length;
	// What ends where the paragraph ends goes on doing so; blanks behind it are nobody's.
	const span = { start: block.span.start, end: block.span.end === content.end ? to : block.span.end + by };
	if (block.content.start === content.start) {
		if (block.content.end !== content.end) return undefined;
		return {
			...block,
			span,
			content: { start: content.start, end: to },
			children: block.children.map(each => behindBlock(each, by)),
		};
	}
	const children = withinBlocks(block.children, stroke);
	return block.content.end < content.start && children ? { ...block, span, children } : undefined;
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
