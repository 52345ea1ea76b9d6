// What does not alternate: quotations, official titles and names of others, lists of more than the two.
import type { Mention } from '../analysis/facts.ts';
import { reader } from '../analysis/reading.ts';
import { type Block, type Document, everyBlock } from '../document/document.ts';
import type { Registry } from '../registry/registry.ts';
import type { Span } from '../text/span.ts';
import type { Party } from './parties.ts';

const quotations = /«[^«»]*»|“[^“”]*”|"[^"\n]*"/gu;
const official: ReadonlySet<Mention['kind']> = new Set(['agreement', 'organisation', 'event']);

/** Quotations, and the names of acts, bodies and events, the text's own title excepted. Offsets the document's. */
export function keptSpans(
	document: Document,
	{ kind, content }: Pick<Block, 'kind' | 'content'>,
	mentions: readonly Mention[],
): readonly Span[] {
	const text = document.text.slice(content.start, content.end);
	const quoted = [...text.matchAll(quotations)].map(({ index, 0: { length } }) => ({
		start: content.start + index,
		end: content.start + index + length,
	}));
	const named = mentions.filter(
		mention =>
			official.has(mention.kind) &&
			mention.start >= content.start &&
			mention.end <= content.end &&
			!(
				kind === 'title' &&
				mention.kind === 'agreement' &&
				/^[\s*#_]*$/u.test(document.text.slice(content.start, mention.start))
			) &&
			!document.language.alternat.own.test(document.text.slice(Math.max(0, mention.start - 20), mention.start)),
	);
	return [...quoted, ...named];
}

// « l’accord du 1er novembre 2023 entre la France et le Kazakhstan »
const descriptionReach = 60;

/** Whether the two parties are those of an act or a body that is described just before: it names them in its own order. */
export function isDescribed({ text, language }: Document, pair: Span, mentions: readonly Mention[]): boolean {
	const before = text.slice(Math.max(0, pair.start - 20), pair.start);
	if (!language.alternat.between.test(before)) return false;
	return mentions.some(
		({ kind, end }) =>
			official.has(kind) &&
			end <= pair.start &&
			pair.start - end < descriptionReach &&
			!/[.;:,]\s/u.test(text.slice(end, pair.start)),
	);
}

/** Where a paragraph names countries and organisations that are no party. Offsets the paragraph's. */
export function othersNamed(
	registry: Registry,
	document: Document,
	text: string,
	parties: readonly Party[],
): readonly Span[] {
	const own = new Set(parties.map(({ id }) => id));
	return reader(registry)(document.language)(text).names.filter(({ entries }) =>
		entries.every(({ entity }) => (entity.type === 'country' || entity.type === 'organisation') && !own.has(entity.id)),
	);
}

const listed =
	/^\s*(?:,|;|,?\s*(?:et|and|ou|or|&|ainsi que|as well as)(?!\p{L}))\s*(?:\p{L}{1,4}\s+|\p{L}{1,3}[’']){0,3}$/iu;

/** Whether the two stand in a longer list, which has an order of its own. */
export function isListed(text: string, first: Span, second: Span, others: readonly Span[]): boolean {
	return others.some(
		other =>
			(other.end <= first.start && listed.test(text.slice(other.end, first.start))) ||
			(other.start >= second.end && listed.test(text.slice(second.end, other.start))),
	);
}

/** Whether a hyphenated pair is part of a name: “U.S.-Mexico High-Level Dialogue”, « Conseil d’affaires France-Kazakhstan ». */
export function isInName(text: string, { kind }: Pick<Block, 'kind'>, first: Span, second: Span): boolean {
	if (kind === 'title') return false;
	const before = /(?:^|[.!?]\s+)?(\p{L}[\p{L}’'-]*)\s+$/u.exec(text.slice(0, first.start));
	const opens = before !== null && (before.index === 0 || /^[.!?]/u.test(before[0]));
	return /^\s+\p{Lu}/u.test(text.slice(second.end)) || (before !== null && !opens && /^\p{Lu}/u.test(before[1]!));
}

/** Whether a sentence begins with what stands at `first`. */
export function isOpening(
	document: Document,
	text: string,
	{ kind, content }: Pick<Block, 'kind' | 'content'>,
	first: Span,
): boolean {
	const before = text.slice(0, first.start);
	// What stands alone in bold or italics before it is a heading.
	if (!/^[\s*_#]*$/u.test(before)) return /(?:[.!?]|\S[*_]{1,3})\s+$|[*_]{2}$/u.test(before.slice(-20));
	return kind !== 'item' || !hasSmallItems(document, content.start);
}

/** Whether items other than the one at `start` begin in small letters, as those of one sentence do. */
function hasSmallItems({ text, blocks }: Document, start: number): boolean {
	return everyBlock(blocks).some(
		({ kind, content }) =>
			kind === 'item' && content.start !== start && /^\p{Ll}/u.test(text.slice(content.start, content.start + 1)),
	);
}
