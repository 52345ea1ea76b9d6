// The numbers of paragraphs, and of the references to them, when paragraphs come, go or move.

import { factsOf } from '../analysis/facts.ts';
import { partsOf } from '../analysis/parts.ts';
import { siblings, targetsOf } from '../analysis/targets.ts';
import type { World } from '../checks/check.ts';
import type { Block, Document } from '../document/document.ts';
import type { Phrase } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { Change } from './edits.ts';

/** The paragraphs in arabic numerals among those that stand beside a block, itself included. */
export function numberedBeside(document: Document, block: Block): readonly Block[] {
	return siblings(document, block).filter(each => numberOf(document, each) !== undefined);
}

/** The number of a paragraph and where it stands; undefined for one without, or with a letter or a Roman numeral. */
export function numberOf(
	document: Document,
	{ kind, marker, path }: Block,
): (Span & { readonly value: number }) | undefined {
	if (kind !== 'paragraph' || !marker || path.length === 0) return undefined;
	const written = document.text.slice(marker.start, marker.end);
	const digits = /\d{1,3}/u.exec(written);
	if (!digits || digits[0] !== path.at(-1)) return undefined;
	const start = marker.start + digits.index;
	return { start, end: start + digits[0].length, value: Number(digits[0]) };
}

const twice: Phrase = {
	en: 'References to a number that two paragraphs bear',
	fr: 'Renvois à un numéro que portent deux paragraphes',
};

/**
 * The changes that give each block of `numbers` its new number and have every reference follow. A reference to a number
 * that several paragraphs bear is to be confirmed.
 */
export function renumbered(document: Document, world: World, numbers: ReadonlyMap<Block, number>): Change[] {
	const changes: Change[] = [];
	for (const [block, value] of numbers) {
		const now = numberOf(document, block);
		if (now && now.value !== value) changes.push({ start: now.start, end: now.end, text: String(value) });
	}
	for (const mention of factsOf(world.registry)(document).mentions) {
		if (mention.kind !== 'reference') continue;
		for (const { span, blocks, label } of targetsOf(document, mention)) {
			const [block] = blocks;
			const value = block && numbers.get(block);
			// « le premier paragraphe », « le paragraphe précédent » have no number to change.
			if (value === undefined || String(value) === label || !isNumber(document, span, label)) continue;
			const change = { start: span.start, end: span.end, text: String(value) };
			changes.push(blocks.length > 1 ? { ...change, confirm: twice } : change);
		}
	}
	return changes;
}

function isNumber({ text }: Document, { start, end }: Span, label: string): boolean {
	return text.slice(start, end) === label;
}

/** Whether references count paragraphs of this text at all: a single number is none. */
export function isNumberedText(document: Document): boolean {
	return partsOf(document).paragraphs.size >= 2;
}
