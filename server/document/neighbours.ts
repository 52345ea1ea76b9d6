// What a keystroke within a paragraph may change around it: the lines next to its own, the width of the text.
import { type Change, isSame, lineOf, type Written } from './change.ts';
import type { Document } from './document.ts';
import { isMidSentence } from './line-ends.ts';
import { kindOf, type Outline } from './outline.ts';
import { endsPoint, headingLines, headReach, leavesBoldOpen, longestHead } from './runs.ts';
import { closedSentence, plainHeading } from './split.ts';
import { fullLine, isHeldAgainst, isWithin, narrowed, shareOf, shortest, widthOf } from './wrapping.ts';

/** Whether the units around a change, and the lines around its own, are read as before. */
export function leavesOthers(document: Document, outline: Outline, change: Change): boolean {
	return (
		!isNearBold(document, change) &&
		!isNearPage(outline, change) &&
		goesOnAlike(outline, change) &&
		leavesHeading(outline, change)
	);
}

/** Whether its line may be, or may end, a heading in bold over lines. */
function isNearBold(document: Document, { line: { number, old, fresh } }: Change): boolean {
	if (leavesBoldOpen(old.whole) || leavesBoldOpen(fresh.whole)) return true;
	for (let above = Math.max(0, number - headingLines + 1); above < number; above++)
		if (leavesBoldOpen(lineOf(document, above))) return true;
	return false;
}

/** Whether its line may be the running head of a page. */
function isNearPage(outline: Outline, { line: { number, old, fresh } }: Change): boolean {
	if (!outline.paged || Math.min(old.whole.length, fresh.whole.length) > longestHead) return false;
	for (const step of [-1, 1]) {
		let near = number + step;
		while (kindOf(outline, near) === 'blank' && Math.abs(near - number) < headReach) near += step;
		if (kindOf(outline, near) === 'page') return true;
	}
	return false;
}

/** Whether what follows its line goes on with it, or does not, as before. */
function goesOnAlike(outline: Outline, { index, line: { number, old, fresh } }: Change): boolean {
	const next = kindOf(outline, number + 1);
	let behind = number + 1;
	while (kindOf(outline, behind) === 'blank') behind++;
	const isAsked = (next !== undefined && next !== 'blank') || kindOf(outline, behind) === 'page';
	if (isAsked && isMidSentence(old.whole, old.end) !== isMidSentence(fresh.whole, fresh.end)) return false;
	// « I. Take note of … »: a paragraph by what its last line ends in.
	const follows = [index - 1, index].some(each => outline.units[each]?.marker?.style === 'section');
	return !follows || next === 'text' || endsPoint.test(old.whole) === endsPoint.test(fresh.whole);
}

/** Whether what stands below it is a heading, or of a page, as before. */
function leavesHeading({ units, starts, ends }: Outline, { index, old, fresh }: Change): boolean {
	const follower = units[index + 1];
	// Behind an open sentence a short line may be the running head of a page.
	const isAlike = isMidSentence(old.whole, old.end) === isMidSentence(fresh.whole, fresh.end);
	if (!follower || (isAlike && isSame(closedSentence, old, fresh))) return true;
	const length = ends[index + 1]! - starts[index + 1]!;
	return follower.by !== 'place' && (follower.kind === 'marked' || length > plainHeading);
}

/** How the text is broken over lines after a change; undefined where a line elsewhere may be read otherwise for it. */
export function rewrapped(outline: Outline, { line }: Change): Pick<Outline, 'wrap' | 'leeway'> | undefined {
	const { old, fresh } = line;
	const next = kindOf(outline, line.number + 1);
	let { wrap, leeway } = outline;
	const width = widthOf(wrap);
	if (next === 'text') {
		const [less, more] = [shareOf(old.whole, 0, old.end), shareOf(fresh.whole, 0, fresh.end)];
		wrap = {
			pairs: wrap.pairs - less.pairs + more.pairs,
			broken: wrap.broken - less.broken + more.broken,
			total: wrap.total - less.total + more.total,
		};
	}
	const now = widthOf(wrap);
	if (width === 0 || now === 0) return width === now ? { wrap, leeway } : undefined;
	if (isHeldAgainst(next)) {
		const isFull = ({ end }: Written) => end / fullLine <= width;
		if (isFull(old) !== isFull(fresh) || old.end >= shortest !== fresh.end >= shortest) return undefined;
		leeway = narrowed(leeway, width, fresh.end / fullLine);
	}
	return isWithin(leeway, now) ? { wrap, leeway } : undefined;
}
