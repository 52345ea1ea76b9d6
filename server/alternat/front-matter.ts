// The parties and the title as the front matter gives them.
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import type { Swap } from './pairs.ts';

/** The two names in the list `parties`, to be exchanged as they are written. */
export function partiesSwap({ text, header }: Document): Swap | undefined {
	const list = fieldOf(text, header.frontMatter, 'parties');
	if (!isSeq(list?.node) || list.node.items.length !== 2) return undefined;
	const [first, second] = list.node.items.map(item => (isScalar(item) ? spanOf(item as Node, list.offset) : undefined));
	if (!first || !second) return undefined;
	return { first, second, texts: [text.slice(second.start, second.end), text.slice(first.start, first.end)] };
}

/** Where the title stands, its quotation marks left out. */
export function titleSpan({ text, header }: Document): Span | undefined {
	const field = fieldOf(text, header.frontMatter, 'title');
	if (!field || !isScalar(field.node)) return undefined;
	const span = spanOf(field.node as Node, field.offset);
	if (!span) return undefined;
	const quoted = /^["']/u.test(text.slice(span.start, span.end)) ? 1 : 0;
	return { start: span.start + quoted, end: span.end - quoted };
}

function fieldOf(text: string, front: Span | undefined, key: string): { node: unknown; offset: number } | undefined {
	if (!front) return undefined;
	const offset = text.indexOf('\n') + 1;
	const inside = text.slice(offset, front.end).replace(/(?:^|\n)(?:---|\.\.\.)\s*$/u, '\n');
	const root = parseDocument(inside, { schema: 'core', prettyErrors: false }).contents;
	return isMap(root) ? { node: root.get(key, true), offset } : undefined;
}

function spanOf(node: Node, offset: number): Span | undefined {
	return node.range ? { start: offset + node.range[0], end: offset + node.range[1] } : undefined;
}
