// Where in the tree: by offset, by path.
import { firstThat } from '../text/search.ts';
import { touches } from '../text/span.ts';
import type { Block } from './document.ts';

/** The blocks around `offset`, the outermost first. */
export function blocksAt(blocks: readonly Block[], offset: number): Block[] {
	const found: Block[] = [];
	let level: readonly Block[] = blocks;
	for (;;) {
		// The later of two that touch: a cursor at the very start of a block is in it, not in the one before.
		const blocksHere = level;
		const block: Block | undefined =
			level[firstThat(level.length, index => blocksHere[index]!.span.start > offset) - 1];
		if (!block || !touches(block.span, offset)) return found;
		found.push(block);
		level = block.children;
	}
}

/** The nearest numbered path around a block's offset: where a drafter would say it stands. */
export function pathAt(blocks: readonly Block[], offset: number): readonly string[] {
	return blocksAt(blocks, offset).findLast(block => block.kind !== 'heading' && block.path.length > 0)?.path ?? [];
}
