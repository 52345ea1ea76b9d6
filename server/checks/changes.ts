// What has changed between two versions of a document: which paragraphs, and how each of them.
import type { Facts, Said } from '../analysis/facts.ts';
import type { Document, Paragraph } from '../document/document.ts';
import { endOf, lengthOf } from '../document/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { Overview } from './overview.ts';

/** A document, and what it says. */
export interface Version {
	readonly document: Document;
	readonly facts: Facts;
	readonly overview: Overview;
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
	/** What stands before the first paragraph that has changed is the same. */
	readonly isSameLead: boolean;
	/** How each of the paragraphs between has changed; undefined where their number, kind or numbering has. */
	readonly steps: readonly Step[] | undefined;
	/** Each of them says the same as before, somewhere else in the text perhaps. */
	readonly isSaidAgain: boolean;
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
	const steps = stepsOf(before.document, document, head, tail);
	return {
		head,
		tail,
		start: endOf(document, head - 1),
		oldEnd: tail === 0 ? lengthOf(before.document) : endOf(before.document, old.length - tail - 1),
		newEnd: tail === 0 ? lengthOf(document) : endOf(document, said.length - tail - 1),
		isSameLead: head < one.length && head < other.length && one[head]!.lead === other[head]!.lead,
		steps,
		isSaidAgain:
			steps?.every((step, at) => isMoved(old[head + at]!, said[head + at]!, step, Number.NEGATIVE_INFINITY)) === true,
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

/** Of one kind and number. */
function isLike(one: Paragraph, other: Paragraph): boolean {
	return one.kind === other.kind && one.number === other.number && one.path.join(' ') === other.path.join(' ');
}

/** How a paragraph has changed: up to `head` and from `tail` on, in its old offsets, its words are the same. */
export interface Step {
	readonly oldStart: number;
	/** In the old document: up to where, and from where on, it and the blanks before it are the same. */
	readonly from: number;
	readonly to: number;
	/** Where that is in the new document. */
	readonly newFrom: number;
	readonly newTo: number;
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
		newFrom: isSameLead ? start + head : endOf(fresh, index - 1),
		newTo: start + other.length - same,
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
