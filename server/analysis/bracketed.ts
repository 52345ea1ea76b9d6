// The brackets of a document, stretch by stretch: after an edit those are read again in which something has changed.
import type { Document } from '../document/document.ts';
import { endOf, lengthOf, pieceOf } from '../document/paragraphs.ts';
import { borne, following } from '../text/derived.ts';
import { bracketsIn, type OpenPoint } from './brackets.ts';
import { shifted } from './wordings.ts';

/** Paragraphs with brackets, between blank lines over which none of these reaches. */
interface Stretch {
	/** The first of them, and the first behind them. */
	readonly first: number;
	readonly end: number;
	/** Where its text begins. */
	readonly start: number;
	/** In the offsets of the document. */
	readonly points: readonly OpenPoint[];
}

interface Bracketed extends Pick<Document, 'paragraphs' | 'tail'> {
	readonly front: number;
	/** In order. */
	readonly stretches: readonly Stretch[];
}

/** The outer open points of documents, in order: what `openPointsIn` reads in their text behind the front matter. */
export function openPointsBy(isParty: (name: string) => boolean): (document: Document) => readonly OpenPoint[] {
	const bracketed = following(
		({ uri }: Document) => uri,
		(document: Document, before: Bracketed | undefined): Bracketed => ({
			paragraphs: document.paragraphs,
			tail: document.tail,
			front: frontOf(document),
			stretches: stretchesOf(document, isParty, before?.front === frontOf(document) ? before : nothing),
		}),
	);
	return borne((document: Document) => bracketed(document).stretches.flatMap(({ points }) => points));
}

const nothing: Bracketed = { paragraphs: [], tail: '', front: 0, stretches: [] };

/** Where the front matter ends, in which brackets are none. */
function frontOf({ header }: Document): number {
	return header.frontMatter?.end ?? 0;
}

function stretchesOf(document: Document, isParty: (name: string) => boolean, old: Bracketed): readonly Stretch[] {
	const count = document.paragraphs.length;
	const by = count - old.paragraphs.length;
	const { head, tail } = sameIn(old, document);
	// What stands before the paragraph behind it tells that a stretch ends there.
	const found = old.stretches.filter(({ end }) => end < head);
	const rest = old.stretches.slice(found.length);
	let from = Math.max(0, Math.min(head - 1, rest[0]?.first ?? head));
	let to = count - tail;
	/** Of those that begin before a paragraph, none stays what it was. */
	const passOver = (before: number) => {
		while (rest.length > 0 && rest[0]!.first + by < before) to = Math.max(to, rest.shift()!.end + by);
	};
	passOver(count - tail);
	while (from < to) {
		if (!hasOpening(document, from)) from++;
		else {
			const stretch = stretchAt(document, from, isParty);
			found.push(stretch);
			from = stretch.end;
			passOver(from);
		}
	}
	for (const stretch of rest) found.push(movedStretch(stretch, document, by));
	return found;
}

/** How many paragraphs at the head and at the tail are the same. */
function sameIn(
	old: Bracketed,
	{ paragraphs, tail: behind }: Document,
): { readonly head: number; readonly tail: number } {
	const most = Math.min(old.paragraphs.length, paragraphs.length);
	let head = 0;
	while (head < most && old.paragraphs[head] === paragraphs[head]) head++;
	let tail = 0;
	// What stands behind the last paragraph is read with it.
	if (old.tail === behind)
		while (tail < most - head && old.paragraphs.at(-1 - tail) === paragraphs.at(-1 - tail)) tail++;
	else head = Math.min(head, Math.max(0, paragraphs.length - 1));
	return { head, tail };
}

/** Whether a bracket opens in a paragraph, or around it: what stands before the blank line behind it is of it. */
function hasOpening(document: Document, index: number): boolean {
	const { paragraphs } = document;
	const { lead, text } = paragraphs[index]!;
	const next = paragraphs[index + 1]?.lead;
	return (
		text.includes('[') ||
		(lead.includes('[') &&
			lead.slice(index === 0 ? frontOf(document) : Math.max(0, lead.search(apart))).includes('[')) ||
		(next?.includes('[') === true && next.slice(0, Math.max(0, next.search(apart))).includes('['))
	);
}

const apart = /\n[ \t]*\r?\n/;

/** The stretch around a paragraph that has a bracket. */
function stretchAt(document: Document, index: number, isParty: (name: string) => boolean): Stretch {
	const { paragraphs } = document;
	const isApart = (at: number) => apart.test(paragraphs[at]!.lead);
	const nextApart = (from: number) => {
		let next = from;
		while (next < paragraphs.length && !isApart(next)) next++;
		return next;
	};
	let first = index;
	while (first > 0 && !isApart(first)) first--;
	const start = startOf(document, first);
	let end = nextApart(index + 1);
	// A bracket may be left open for long: each time it is looked for in twice as many.
	for (let more = 1; ; more *= 2) {
		const { points, waits } = bracketsIn(pieceOf(document, start, startOf(document, end)), 0, isParty);
		if (!waits || end === paragraphs.length)
			return { first, end, start, points: points.map(point => shifted(point, start)) };
		for (let count = 0; count < more; count++) end = nextApart(Math.min(end + 1, paragraphs.length));
	}
}

/** Where the blank line before a paragraph stands, before which the stretch ends that is above it. */
function startOf(document: Document, index: number): number {
	if (index === 0) return frontOf(document);
	if (index === document.paragraphs.length) return lengthOf(document);
	return endOf(document, index - 1) + document.paragraphs[index]!.lead.search(apart);
}

function movedStretch(stretch: Stretch, document: Document, by: number): Stretch {
	const first = stretch.first + by;
	const start = startOf(document, first);
	const moved = start - stretch.start;
	if (by === 0 && moved === 0) return stretch;
	const points = moved === 0 ? stretch.points : stretch.points.map(point => shifted(point, moved));
	return { first, end: stretch.end + by, start, points };
}
