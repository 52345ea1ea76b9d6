// Which findings of a check of the whole text stay, when a document has been edited.
import type { Facts, Said } from '../analysis/facts.ts';
import type { Document, Paragraph } from '../document/document.ts';
import { endOf, lengthOf, pieceOf } from '../document/paragraphs.ts';
import { moved as movedSpan, type Span } from '../text/span.ts';
import type { Finding, TextCheck } from './check.ts';
import { movedFinding, touchesRegion } from './moved-finding.ts';
import type { Overview } from './overview.ts';

// From anywhere in a paragraph, a check looks no further than this: a sentence, and a long title before it.
export const reach = 1000;

/** A document, and what it says. */
export interface Version {
	readonly document: Document;
	readonly facts: Facts;
	readonly overview: Overview;
}

/** What a check of the whole text found, and on what else that rests. */
export interface Outcome {
	readonly found: readonly Finding[];
	/** What of the overview was looked at. */
	readonly used: readonly string[];
	/** Words that were looked for anywhere. */
	readonly sought: readonly string[];
	/** Stretches of which the words were looked at: see `TextCheck.looksAt`. */
	readonly looked: readonly Span[];
}

/** What has changed between two versions, by paragraphs and by offsets. */
export interface Changed {
	/** So many paragraphs at the head, and at the tail, are the same. */
	readonly head: number;
	readonly tail: number;
	/** Where the change begins, and where it ends before and after. */
	readonly start: number;
	readonly oldEnd: number;
	readonly newEnd: number;
	/** How each of the paragraphs between has changed; undefined where their number, kind or numbering has. */
	readonly steps: readonly Step[] | undefined;
}

export function changeOf(before: Version, { document, facts: { said } }: Omit<Version, 'overview'>): Changed {
	const old = before.facts.said;
	const [one, other] = [before.document.paragraphs, document.paragraphs];
	const most = Math.min(old.length, said.length);
	// What stands behind the last paragraph belongs to no one: then the last has changed.
	const sameTail = before.document.tail === document.tail;
	let head = 0;
	while (head < most && old[head] === said[head] && one[head] === other[head]) head++;
	if (!sameTail && head === said.length) head = Math.max(0, head - 1);
	let tail = 0;
	const [a, b] = [old.length - 1, said.length - 1];
	while (sameTail && tail < most - head && old[a - tail] === said[b - tail] && one[a - tail] === other[b - tail])
		tail++;
	return {
		head,
		tail,
		start: endOf(document, head - 1),
		oldEnd: tail === 0 ? lengthOf(before.document) : endOf(before.document, old.length - tail - 1),
		newEnd: tail === 0 ? lengthOf(document) : endOf(document, said.length - tail - 1),
		steps: stepsOf(before.document, document, head, tail),
	};
}

function stepsOf(old: Document, fresh: Document, head: number, tail: number): readonly Step[] | undefined {
	const to = fresh.paragraphs.length - tail;
	if (old.paragraphs.length - tail !== to) return undefined;
	const steps: Step[] = [];
	for (let index = head; index < to; index++) {
		if (!isLike(old.paragraphs[index]!, fresh.paragraphs[index]!)) return undefined;
		steps.push(stepOf(old, fresh, index));
	}
	return steps;
}

/**
 * What a check found before, moved, where nothing that it judges has changed, nor the words around that; undefined where
 * it must look again.
 */
export function keptFindings(
	check: TextCheck,
	{ found, sought, looked }: Pick<Outcome, 'found' | 'sought' | 'looked'>,
	before: Version,
	now: Version,
	changed: Changed,
): Pick<Outcome, 'found' | 'looked'> | undefined {
	const { head, tail, start, oldEnd, newEnd, steps } = changed;
	if (!steps) return undefined;
	const [old, fresh] = [before.document, now.document];
	const to = fresh.paragraphs.length - tail;
	const of = (version: Version, index: number) =>
		check.of!(version.facts.said[index]!, version.document.paragraphs[index]!, version.overview);
	// How near the words that have changed what is judged may stand; undefined where it may not have changed at all.
	const apart = check.looksAt ? Number.NEGATIVE_INFINITY : check.alone;
	for (let index = head; index < to; index++) {
		const step = steps[index - head]!;
		const [gone, come] = [of(before, index), of(now, index)];
		if (!gone && !come) continue;
		if (apart === undefined || !gone || !come || !isMoved(gone, come, step, apart)) return undefined;
	}
	if (sought.length > 0) {
		const longest = Math.max(...sought.map(({ length }) => length));
		const changes = [
			pieceOf(old, Math.max(0, start - longest), oldEnd + longest),
			pieceOf(fresh, Math.max(0, start - longest), newEnd + longest),
		];
		if (sought.some(words => changes.some(text => text.includes(words)))) return undefined;
	}
	const isIn = (stretch: Span) => steps.some(step => stretch.start <= step.to && step.from <= stretch.end);
	if (looked.some(isIn)) return undefined;
	if (apart !== undefined) {
		const by = (offset: number) => {
			const step = steps.findLast(({ oldStart }) => oldStart <= offset);
			return offset >= oldEnd ? newEnd - oldEnd : step ? step.by(offset - step.oldStart) : 0;
		};
		return { found: moved(found, old.uri, by), looked: looked.map(place => movedSpan(place, by(place.start))) };
	}
	for (let index = head - 1; index >= 0 && endOf(fresh, index) + reach > start; index--)
		if (of(now, index)) return undefined;
	for (let index = to; index < fresh.paragraphs.length && fresh.starts[index]! - reach < newEnd; index++)
		if (of(now, index)) return undefined;
	const region = { start: start - reach, end: oldEnd + reach };
	if (found.some(finding => touchesRegion(finding, old.uri, region))) return undefined;
	return { found: moved(found, old.uri, offset => (offset >= oldEnd ? newEnd - oldEnd : 0)), looked };
}

function moved(found: readonly Finding[], uri: string, by: (offset: number) => number): readonly Finding[] {
	return found.length === 0 ? found : found.map(finding => movedFinding(finding, uri, by));
}

/** Of one kind and number. */
function isLike(one: Paragraph, other: Paragraph): boolean {
	return one.kind === other.kind && one.number === other.number && one.path.join(' ') === other.path.join(' ');
}

/** How a paragraph has changed: up to `head` and from `tail` on, in its old offsets, its words are the same. */
interface Step {
	readonly oldStart: number;
	/** In the old document: up to where, and from where on, it and the blanks before it are the same. */
	readonly from: number;
	readonly to: number;
	readonly head: number;
	readonly tail: number;
	/** By how much it has grown. */
	readonly grown: number;
	/** By how much an offset of the old paragraph has moved in the document. */
	readonly by: (offset: number) => number;
}

function stepOf(old: Document, fresh: Document, index: number): Step {
	const [one, other] = [old.paragraphs[index]!.text, fresh.paragraphs[index]!.text];
	const most = Math.min(one.length, other.length);
	let head = 0;
	while (head < most && one.charCodeAt(head) === other.charCodeAt(head)) head++;
	let same = 0;
	while (same < most - head && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same))
		same++;
	const [oldStart, start] = [old.starts[index]!, fresh.starts[index]!];
	const grown = other.length - one.length;
	const isSameLead = old.paragraphs[index]!.lead === fresh.paragraphs[index]!.lead;
	return {
		oldStart,
		from: isSameLead ? oldStart + head : endOf(old, index - 1),
		to: oldStart + one.length - same,
		head,
		tail: one.length - same,
		grown,
		by: offset => start - oldStart + (offset > head ? grown : 0),
	};
}

/** Whether what a paragraph says is the same but for its place, and lies so far beside the words that have changed. */
export function isMoved(
	gone: Partial<Said>,
	come: Partial<Said>,
	{ head, tail, grown }: Step,
	around: number,
): boolean {
	const isSame = (one: unknown, other: unknown): boolean => {
		if (one === other) return true;
		if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
		const keys = Object.keys(one);
		if (keys.length !== Object.keys(other).length) return false;
		const span = 'start' in one && 'end' in one ? (one as Span) : undefined;
		if (span && span.end + around >= head && span.start - around <= tail) return false;
		const by = span && span.start > tail ? grown : 0;
		return keys.every(key => {
			const [a, b] = [(one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]];
			return span && (key === 'start' || key === 'end') ? (a as number) + by === b : isSame(a, b);
		});
	};
	return isSame(gone, come);
}
