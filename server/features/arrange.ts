// Paragraphs inserted, moved, deleted or counted anew: their numbers and all references to them follow.
import type { Position, WorkspaceEdit } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import { targetsOf } from '../analysis/targets.ts';
import type { World } from '../checks/check.ts';
import type { Block, Document } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import { positionAt } from '../text/lines.ts';
import { type Change, workspaceEdit } from './edits.ts';
import { numberedBeside, numberOf, renumbered } from './numbering.ts';
import { offsetOf } from './position.ts';

export type Arrangement = 'insert' | 'moveUp' | 'moveDown' | 'delete' | 'renumber';

export interface Arranged {
	readonly edit: WorkspaceEdit;
	/** Where the drafter goes on writing. */
	readonly cursor?: Position;
	/** What the drafter should know: references that now point to nothing. */
	readonly notice?: Phrase;
}

/** The edit for the numbered paragraph around `position`; undefined where there is none, or nothing to do. */
export function arranged(
	document: Document,
	world: World,
	{ position, what, words = '' }: { readonly position: Position; readonly what: Arrangement; readonly words?: string },
	how: { readonly locale: LanguageId; readonly annotates: boolean },
): Arranged | undefined {
	const block = paragraphAt(document, offsetOf(document, position));
	if (!block) return undefined;
	const level = numberedBeside(document, block);
	const done = doings[what]({ document, world, block, level, at: level.indexOf(block), words });
	if (!done || done.changes.length === 0) return undefined;
	const { changes, cursor, notice } = done;
	return {
		edit: workspaceEdit([{ document, versioned: true, changes: [...changes].sort((a, b) => a.start - b.start) }], how),
		...(cursor === undefined ? {} : { cursor: movedBy(document, changes, cursor) }),
		...(notice ? { notice } : {}),
	};
}

/** The innermost numbered paragraph around an offset. */
export function paragraphAt(document: Document, offset: number): Block | undefined {
	return blocksAt(document.blocks, offset).findLast(block => numberOf(document, block) !== undefined);
}

interface Doing {
	readonly document: Document;
	readonly world: World;
	readonly block: Block;
	/** The paragraphs it is one of, and its place among them. */
	readonly level: readonly Block[];
	readonly at: number;
	/** What a paragraph that is inserted says. */
	readonly words: string;
}

interface Done {
	readonly changes: readonly Change[];
	/** An offset of the text as it was, behind what is inserted there. */
	readonly cursor?: number;
	readonly notice?: Phrase;
}

const doings: Readonly<Record<Arrangement, (doing: Doing) => Done | undefined>> = {
	insert({ document, world, block, words }) {
		const end = endOf(document, block);
		const [added, ...rest] = insertion(document, world, block, end);
		const gap = gapOf(document, numberedBeside(document, block));
		return { changes: [{ ...added!, text: gap + added!.text.trimStart() + words }, ...rest], cursor: end };
	},
	moveUp: doing => swapped(doing, doing.at - 1),
	moveDown: doing => swapped(doing, doing.at + 1),
	delete({ document, world, block, level, at }) {
		const next = level[at + 1];
		// With the blank lines up to the next paragraph, or from the one before.
		const end = endOf(document, block);
		const span = next
			? { start: block.span.start, end: next.span.start }
			: { start: level[at - 1] ? endOf(document, level[at - 1]!) : block.span.start, end };
		const left = referencesTo(document, world, block).filter(({ start }) => start < span.start || start >= span.end);
		const changes = shifted(document, world, block, -1).filter(
			change => change.end <= span.start || change.start >= span.end,
		);
		const label = block.path.at(-1)!;
		return {
			changes: [{ ...span, text: '' }, ...changes],
			...(left.length > 0
				? {
						notice: {
							en: `References to paragraph ${label}, which is gone, remain: ${left.length}.`,
							fr: `Des renvois au paragraphe ${label}, supprimé, subsistent : ${left.length}.`,
						},
					}
				: {}),
		};
	},
	renumber({ document, world, level }) {
		const first = numberOf(document, level[0]!)!.value;
		return { changes: renumbered(document, world, new Map(level.map((each, index) => [each, first + index]))) };
	},
};

/** A paragraph and its neighbour change places; each keeps the words of its references, with the new numbers. */
function swapped({ document, world, block, level, at }: Doing, other: number): Done | undefined {
	const neighbour = level[other];
	if (!neighbour) return undefined;
	const [upper, lower] = other < at ? [neighbour, block] : [block, neighbour];
	const numbers = new Map([
		[upper, numberOf(document, lower)!.value],
		[lower, numberOf(document, upper)!.value],
	]);
	const changes = renumbered(document, world, numbers);
	const [first, second] = [
		{ start: upper.span.start, end: endOf(document, upper) },
		{ start: lower.span.start, end: endOf(document, lower) },
	];
	if (first.end > second.start) return undefined;
	const isIn = (span: { start: number; end: number }) => (change: Change) =>
		span.start <= change.start && change.end <= span.end;
	const written = (span: { start: number; end: number }) => applied(document.text, span, changes.filter(isIn(span)));
	const outside = changes.filter(change => !isIn(first)(change) && !isIn(second)(change));
	return {
		changes: [{ ...first, text: written(second) }, { ...second, text: written(first) }, ...outside],
		cursor: block === lower ? first.start : second.end,
	};
}

function applied(text: string, { start, end }: { start: number; end: number }, changes: readonly Change[]): string {
	let rest = '';
	let done = start;
	for (const change of [...changes].sort((a, b) => a.start - b.start)) {
		rest += text.slice(done, change.start) + change.text;
		done = change.end;
	}
	return rest + text.slice(done, end);
}

/**
 * A new number behind `block`, at an offset behind its end where a line is already free, and all that follows from it.
 * The blank line that stands between the paragraphs of this text is put before it.
 */
export function insertion(document: Document, world: World, block: Block, at: number): readonly Change[] {
	const gap = gapOf(document, numberedBeside(document, block));
	const eol = gap.startsWith('\r') ? '\r\n' : '\n';
	const text = gap.slice(eol.length) + markerLike(document, block, numberOf(document, block)!.value + 1);
	return [{ start: at, end: at, text }, ...shifted(document, world, block, 1)];
}

/** A number without words taken away, from the head of its line to `at`, and all that follows from it. */
export function removal(document: Document, world: World, block: Block, end: number, at: number): readonly Change[] {
	const start = document.text.lastIndexOf('\n', end - 1) + 1;
	const rest = shifted(document, world, block, -1).filter(change => change.end <= start || change.start >= at);
	return [{ start, end: at, text: '' }, ...rest];
}

/** The numbers behind `block` that run on from its own, and the references to them, `by` one further or back. */
function shifted(document: Document, world: World, block: Block, by: 1 | -1): Change[] {
	const level = numberedBeside(document, block);
	const at = level.indexOf(block);
	const later = level.slice(at + 1).filter(each => isRunOn(document, level, at, each));
	return renumbered(document, world, new Map(later.map(each => [each, numberOf(document, each)!.value + by])));
}

/** Whether the numbers run on without a break from the paragraph at `at` to `block`. */
function isRunOn(document: Document, level: readonly Block[], at: number, block: Block): boolean {
	const start = numberOf(document, level[at]!)!.value;
	return numberOf(document, block)!.value === start + level.indexOf(block) - at;
}

/** The end of a paragraph with all that belongs to it, trailing white space left out. */
function endOf({ text }: Document, { span }: Block): number {
	return span.start + text.slice(span.start, span.end).trimEnd().length;
}

/** What stands between two paragraphs of this list. */
function gapOf(document: Document, level: readonly Block[]): string {
	const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
	const [first, second] = level;
	const gap = first && second ? document.text.slice(endOf(document, first), second.span.start) : '';
	return gap.replace(/[^\r\n]/gu, '') === eol ? eol : eol + eol;
}

/** « 12. », “(12)”, as the paragraph above writes it. */
function markerLike(document: Document, block: Block, value: number): string {
	const number = numberOf(document, block)!;
	const { text } = document;
	const marker = block.marker!;
	const before = text.slice(block.span.start, number.start).replace(/^[\s\S]*\n/u, '');
	const between = text.slice(marker.end, block.content.start);
	return `${before}${value}${text.slice(number.end, marker.end)}${/^[ \t\u00A0]+$/u.test(between) ? between : ' '}`;
}

function referencesTo(document: Document, world: World, block: Block) {
	return factsOf(world.registry)(document).mentions.filter(
		mention =>
			mention.kind === 'reference' && targetsOf(document, mention).some(({ blocks }) => blocks.includes(block)),
	);
}

/** Where an offset of the old text lies in the new one, behind what is inserted at it. */
function movedBy(document: Document, changes: readonly Change[], offset: number): Position {
	let by = 0;
	for (const { start, end, text } of changes) if (end <= offset) by += text.length - (end - start);
	const after = applied(document.text, { start: 0, end: document.text.length }, changes);
	const starts = [0];
	for (const match of after.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
	return positionAt(starts, offset + by);
}
