// Enter: behind a numbered paragraph the next number comes by itself, and what follows moves on; Enter again takes it away.
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { World } from '../checks/check.ts';
import { type Block, type Document, everyBlock } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import { insertion, removal } from './arrange.ts';
import type { Change } from './edits.ts';
import { numberOf } from './numbering.ts';
import { offsetOf, rangeOf } from './position.ts';

/** The edits after a line end was typed; `position` is at the head of the new line. */
export function onEnter(document: Document, world: World, position: Position): TextEdit[] {
	const at = offsetOf(document, position);
	const before = document.text.slice(0, at).replace(/(?:\r\n|\n|\r)[ \t]*$/u, '');
	// In the middle of a line: the drafter divides a paragraph, and only he knows what the halves are.
	if (before.length === at || !/^[ \t]*(?:[\r\n]|$)/u.test(document.text.slice(at))) return [];
	return changesAt(document, world, before.length, at)
		.filter(({ confirm }) => !confirm)
		.map(({ text, ...span }) => ({ range: rangeOf(document, span), newText: text }));
}

function changesAt(document: Document, world: World, end: number, at: number): readonly Change[] {
	const line = document.text.slice(document.text.lastIndexOf('\n', end - 1) + 1, end);
	if (line.trim() === '') return [];
	const last = end - (line.length - line.trimEnd().length);
	const block = blocksAt(document.blocks, last).findLast(each => each.marker);
	// Something of it follows further down: the line end is inside the paragraph.
	if (!block?.marker || document.text.slice(at, lastOf(block)).trim() !== '') return [];
	const isBare = document.text.slice(block.marker.end, end).trim() === '' && block.marker.end <= end;
	if (numberOf(document, block) !== undefined)
		return isBare ? removal(document, world, block, end, at) : insertion(document, world, block, at);
	if (block.kind !== 'item') return [];
	const start = end - line.length;
	if (isBare) return [{ start, end: at, text: '' }];
	const marker = nextMarker(document.text.slice(block.marker.start, block.marker.end));
	const indent = /^[ \t]*/u.exec(line)![0];
	// Only where the item begins on this line: a wrapped one has its dash further up.
	return marker !== undefined && block.marker.start >= start
		? [{ start: at, end: at, text: `${document.text.slice(at - 1, at) === ' ' ? '' : indent}${marker} ` }]
		: [];
}

function lastOf(block: Block): number {
	return everyBlock([block]).reduce((last, each) => Math.max(last, each.span.end), block.span.end);
}

/** A dash stays a dash, « a) » becomes « b) »; nothing behind z, or for a Roman numeral. */
function nextMarker(marker: string): string | undefined {
	if (/^[-–—•*·]$/u.test(marker.trim())) return marker.trim();
	const letter = /^(\(?)([a-hj-uw-y])([).]|\.\))$/u.exec(marker.trim());
	return letter ? `${letter[1]}${String.fromCharCode(letter[2]!.charCodeAt(0) + 1)}${letter[3]}` : undefined;
}
