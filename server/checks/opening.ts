// The opening paragraph of a text and its items: checks of any of them are told the dates that stand in all.
import type { Facts, Said } from '../analysis/facts.ts';
import type { Document } from '../document/document.ts';
import { isSameTree } from '../document/grown.ts';
import type { Changed } from './changes.ts';

/** The opening paragraph and its items: from which paragraph to which, and the dates in them. */
export interface Opening {
	readonly from: number;
	readonly to: number;
	readonly dates: readonly (string | undefined)[];
}

/** Whether two openings are the same paragraphs, with the same dates in them. */
export function isSameOpening(one: Opening | undefined, other: Opening | undefined): boolean {
	if (!one || !other) return one === other;
	return one.from === other.from && one.to === other.to && isSameList(one.dates, other.dates);
}

export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
	return one.length === other.length && one.every((each, index) => each === other[index]);
}

export function isIn(opening: Opening | undefined, index: number): boolean {
	return opening !== undefined && index >= opening.from && index <= opening.to;
}

export function openingOf({ paragraphs, starts, blocks }: Document, { said }: Facts): Opening | undefined {
	const from = paragraphs.findIndex(({ kind }) => kind === 'paragraph');
	if (from < 0) return undefined;
	let level = blocks;
	let end = endOfBlock(level, starts[from]!);
	while (end === undefined && level.length > 0) {
		const outer = level.findLast(({ content }) => content.start < starts[from]!);
		level = outer?.children ?? [];
		end = endOfBlock(level, starts[from]!);
	}
	let to = from;
	while (to + 1 < starts.length && starts[to + 1]! < (end ?? 0)) to++;
	return { from, to, dates: datesIn(said, from, to) };
}

/** The opening after an edit: the same paragraphs, while no block has become another. */
export function openingAfter(
	known: Opening | undefined,
	before: Document,
	changed: Changed,
	document: Document,
	facts: Facts,
): Opening | undefined {
	if (!isSameTree(before, document)) return openingOf(document, facts);
	if (!known || changed.isSaidAgain || changed.head > known.to) return known;
	return { ...known, dates: datesIn(facts.said, known.from, known.to) };
}

function datesIn(said: readonly Said[], from: number, to: number): readonly (string | undefined)[] {
	const dates: (string | undefined)[] = [];
	for (let index = from; index <= to; index++)
		for (const { kind, value } of said[index]!.mentions) if (kind === 'date') dates.push(value);
	return dates;
}

function endOfBlock(blocks: Document['blocks'], start: number): number | undefined {
	return blocks.find(({ content }) => content.start === start)?.span.end;
}
