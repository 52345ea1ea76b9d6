// A keystroke within one line of prose, which leaves every line what it was: all else is shared, what stands behind is
// moved. Whatever could make a difference beyond the paragraph is left to the parser; a test holds the two together.
import { detect, sample } from '../languages/detect.ts';
import { lineAt } from '../text/lines.ts';
import { moved, type Span } from '../text/span.ts';
import { type Change, changeOf, isSame, type Written } from './change.ts';
import { closingRole, isNearEnd } from './closing.ts';
import type { Document } from './document.ts';
import { colonAtEnd } from './ends.ts';
import { grown, type Stroke } from './grown.ts';
import { leavesOthers, rewrapped } from './neighbours.ts';
import { signatureLine, substantial } from './nest.ts';
import { grownOutline, type Outline } from './outline.ts';
import { isOnRim, isShort, longestMenu, menuLine } from './page.ts';
import { pieceOf } from './paragraphs.ts';
import { governed, isOne, plainHeading } from './split.ts';
import { isTitle } from './subtitle.ts';
import type { Unit } from './units.ts';

export interface Typed {
	readonly document: Document;
	readonly outline: Outline;
}

/** The document with `span` replaced by `inserted`; undefined where more than the words of one paragraph may change. */
export function typed(
	document: Document,
	outline: Outline,
	span: Span,
	inserted: string,
	version: number,
): Typed | undefined {
	if (/[\n\r]/.test(inserted)) return undefined;
	const change = changeOf(document, outline, span, inserted);
	if (!change || !staysOne(document, outline, change) || !leavesOthers(document, outline, change)) return undefined;
	const wrapping = rewrapped(outline, change);
	const paragraph = paragraphOf(document, change);
	if (!wrapping || paragraph === undefined || !isToldAgain(document, outline, span, inserted)) return undefined;
	const { index, start, line, old, fresh, contentStart } = change;
	const stroke: Stroke = {
		line: line.number,
		paragraph,
		by: line.fresh.whole.length - line.old.whole.length,
		content: { start: start + contentStart, end: start + old.end },
		words: fresh.whole.slice(contentStart, fresh.end),
		trail: [old.whole.slice(old.end), fresh.whole.slice(fresh.end)],
	};
	const next = grown(document, stroke, version);
	if (!next) return undefined;
	const grownUnits = grownOutline(outline, index, stroke.by, start + fresh.end);
	return { document: next, outline: { ...outline, ...grownUnits, ...wrapping } };
}

/** Whether the head of the text still tells the same language, where it did. */
function isToldAgain(document: Document, { told }: Outline, span: Span, inserted: string): boolean {
	if (told === undefined || span.start >= told + sample) return true;
	const head = pieceOf(document, told, span.start) + inserted + pieceOf(document, span.end, span.end + sample);
	return detect(head.slice(0, sample)) === document.language;
}

/** Whether the unit stays one, no heading and nothing of a page, and of a length and an end that make no difference to the tree. */
function staysOne(
	{ language }: Document,
	{ units }: Outline,
	{ index, unit, old, fresh, contentStart }: Change,
): boolean {
	const marker = unit.marker && { ...unit.marker, ...moved(unit.marker, -unit.span.start) };
	const own = ({ end }: Written): Unit => ({
		kind: unit.kind,
		span: { start: 0, end },
		content: { start: contentStart, end },
		...(marker ? { marker } : {}),
	});
	if (!isOne(fresh.whole, own(fresh))) return false;
	const [before, after] = [old.end - contentStart, fresh.end - contentStart];
	const least = Math.min(before, after);
	if (unit.kind === 'text' && least <= plainHeading) return false;
	if (isOnRim(index, units.length)) {
		if (least <= menuLine || isShort(old.whole, own(old)) || isShort(fresh.whole, own(fresh))) return false;
	}
	if (isNearEnd(units, index)) {
		const role = closingRole(fresh.whole, own(fresh), language);
		if (role === 'any' || role !== closingRole(old.whole, own(old), language)) return false;
	}
	for (const limit of [signatureLine, governed, substantial, longestMenu])
		if (before > limit !== after > limit || before >= limit !== after >= limit) return false;
	const title = ({ whole, end }: Written) => unit.kind === 'marked' && isTitle(whole.slice(contentStart, end));
	return title(old) === title(fresh) && isSame(colonAtEnd, old, fresh);
}

/** The paragraph that the unit is; undefined up to the opening, from which the header takes its date. */
function paragraphOf({ starts, paragraphs }: Document, change: Change): number | undefined {
	const start = change.start + change.contentStart;
	const index = lineAt(starts, start);
	const opening = paragraphs.findIndex(({ kind }) => kind === 'paragraph');
	return starts[index] === start && opening >= 0 && index > opening ? index : undefined;
}
