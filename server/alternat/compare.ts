// Two originals held against each other: what differs besides the order of the parties.
import { diffArrays } from 'diff';
import type { Document } from '../document/document.ts';
import { parse } from '../document/parse.ts';
import type { Registry } from '../registry/registry.ts';
import { lineAt, lineSpans } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { folded } from '../text/words.ts';
import { otherOriginal, type Swap } from './alternat.ts';

/** Words of one original that the other does not bear out. */
export interface Difference extends Span {
	/** The words, on one line; where they were exchanged, both parties'. */
	readonly here: string;
	/** Where the other has something else, and what. */
	readonly there: Span;
	readonly instead: string;
}

/**
 * Where `document` and `other` differ in more than the order of the parties. Empty where they do not, and where it
 * cannot be told, since no other original of `document` can be made. A sentence in which the order was not certain may
 * stand in either order.
 */
export function differences(registry: Registry, document: Document, other: Document): readonly Difference[] {
	const made = otherOriginal(registry, document);
	if ('refused' in made) return [];
	const expected = parse(other.uri, 0, made.text, document.language);
	const lines = { expected: linesOf(expected), other: linesOf(other) };
	const changes = diffArrays(lines.expected.map(textIn(expected)), lines.other.map(textIn(other)));
	const free = linesLeft(document, made);
	const found: Difference[] = [];
	let [mine, theirs] = [0, 0];
	for (let index = 0; index < changes.length; index++) {
		const change = changes[index]!;
		const next = changes[index + 1];
		if (!change.added && !change.removed) {
			mine += change.count;
			theirs += change.count;
			continue;
		}
		const paired = change.removed && next?.added ? next : undefined;
		const gone = change.removed ? change.count : 0;
		const come = paired?.count ?? (change.added ? change.count : 0);
		const own = lines.expected.slice(mine, mine + gone);
		const others = lines.other.slice(theirs, theirs + come);
		// As many lines on either side: line against line.
		const pairs: (readonly [readonly Span[], readonly Span[]])[] =
			gone === come ? own.map((line, at) => [[line], [others[at]!]]) : [[own, others]];
		for (const [some, those] of pairs) {
			const here = around(some, lines.expected[mine], expected.text.length);
			const there = around(those, lines.other[theirs], other.text.length);
			const words = [textIn(expected)(here), textIn(other)(there)] as const;
			if (isReordered(...words) && free.has(lineAt(expected.lines, here.start))) continue;
			if (words.every(each => each.trim() === '')) continue;
			const [from, to] = middle(...words);
			const spanHere = { start: here.start + from, end: here.end - to };
			const own = placed(made.swaps, spanHere);
			found.push({
				...own,
				here: onOneLine(document.text.slice(own.start, own.end)),
				there: { start: there.start + from, end: there.end - to },
				instead: onOneLine(other.text.slice(there.start + from, there.end - to)),
			});
		}
		mine += gone;
		theirs += come;
		if (paired) index++;
	}
	return found;
}

function linesOf({ text, lines }: Document): readonly Span[] {
	return lineSpans(text, lines);
}

function textIn({ text }: Document): (span: Span) => string {
	return ({ start, end }) => text.slice(start, end).trimEnd();
}

/** From the first of some lines to the last; of none, the place before `next`. */
function around(lines: readonly Span[], next: Span | undefined, end: number): Span {
	const at = next?.start ?? end;
	return lines.length === 0 ? { start: at, end: at } : { start: lines[0]!.start, end: lines.at(-1)!.end };
}

/** Lines of the made original in which the order of the parties was left open. */
function linesLeft(
	document: Document,
	made: { readonly text: string; readonly left: readonly Span[] },
): ReadonlySet<number> {
	return new Set(made.left.map(({ start }) => lineAt(document.lines, start)));
}

function isReordered(some: string, others: string): boolean {
	const sorted = (words: string) => folded(words).split(' ').sort().join(' ');
	return sorted(some) === sorted(others);
}

/** How many characters two texts have in common at their heads and at their ends, whole words only. */
function middle(some: string, others: string): readonly [number, number] {
	const shortest = Math.min(some.length, others.length);
	let from = 0;
	while (from < shortest && some[from] === others[from]) from++;
	while (from > 0 && /[\p{L}\p{N}’'-]/u.test(some[from - 1]!)) from--;
	let to = 0;
	while (to < shortest - from && some.at(-1 - to) === others.at(-1 - to)) to++;
	while (to > 0 && /[\p{L}\p{N}’'-]/u.test(some.at(-to)!)) to--;
	return [from, to];
}

/** A range of the made original, in the text it was made of. */
function placed(swaps: readonly Swap[], { start, end }: Span): Span {
	let shift = 0;
	let [from, to] = [start, end];
	for (const { first, second, texts } of swaps) {
		const whole = { start: first.start, end: second.end };
		const grown = texts[0].length + texts[1].length - (first.end - first.start) - (second.end - second.start);
		const made = { start: whole.start + shift, end: whole.end + shift + grown };
		// Words that were exchanged stand elsewhere now: the whole pair is shown.
		if (start >= made.start && start < made.end) from = whole.start;
		else if (start >= made.end) from = start - shift - grown;
		if (end > made.start && end <= made.end) to = whole.end;
		else if (end > made.end) to = end - shift - grown;
		shift += grown;
	}
	return { start: from, end: Math.max(from, to) };
}

function onOneLine(words: string): string {
	return words.replace(/\s+/gu, ' ').trim();
}
