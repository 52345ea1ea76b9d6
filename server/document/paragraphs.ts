// The words of a document's blocks, apart from where they stand.
import { lineAt } from '../text/lines.ts';
import { type Block, type Document, everyBlock, type Paragraph } from './document.ts';

export type Paragraphs = Pick<Document, 'paragraphs' | 'starts' | 'tail'>;

export function paragraphsOf(text: string, blocks: readonly Block[]): Paragraphs {
	const paragraphs: Paragraph[] = [];
	const starts: number[] = [];
	let done = 0;
	for (const { kind, path, marker, content } of everyBlock(blocks)) {
		const { start, end } = content;
		const lead = text.slice(done, start);
		const words = text.slice(start, end);
		paragraphs.push(
			marker
				? { kind, path, lead, number: text.slice(marker.start, marker.end), text: words }
				: { kind, path, lead, text: words },
		);
		starts.push(start);
		done = end;
	}
	return { paragraphs, starts, tail: text.slice(done) };
}

/** The text that paragraphs `from` to `to` are, with what stands before each. */
export function textOf(paragraphs: readonly Paragraph[], from = 0, to = paragraphs.length): string {
	let text = '';
	for (let index = from; index < to; index++) text += paragraphs[index]!.lead + paragraphs[index]!.text;
	return text;
}

/** How long the text of a document is. */
export function lengthOf(document: Paragraphs): number {
	return endOf(document, document.paragraphs.length - 1) + document.tail.length;
}

/** A piece of the text of a document. The text as a whole need not be put together for it. */
export function pieceOf(document: Paragraphs, from: number, to: number): string {
	const { paragraphs, starts, tail } = document;
	let index = lineAt(starts, from);
	if (index < paragraphs.length && endOf(document, index) <= from) index++;
	const base = endOf(document, index - 1);
	let piece = '';
	for (; index < paragraphs.length && base + piece.length < to; index++)
		piece += paragraphs[index]!.lead + paragraphs[index]!.text;
	if (base + piece.length < to) piece += tail;
	return piece.slice(from - base, to - base);
}

/** Where the content of a paragraph ends; 0 before the first. */
export function endOf({ starts, paragraphs }: Paragraphs, index: number): number {
	return index < 0 ? 0 : starts[index]! + paragraphs[index]!.text.length;
}

/** `fresh`, with the very objects of `old` for those that say the same at the head and at the tail of the text. */
export function shared(old: readonly Paragraph[], fresh: readonly Paragraph[]): Paragraph[] {
	const found = fresh.map(each => each);
	const most = Math.min(old.length, fresh.length);
	let head = 0;
	for (; head < most && isSame(old[head]!, fresh[head]!); head++) found[head] = old[head]!;
	for (let tail = 1; tail <= most - head && isSame(old.at(-tail)!, fresh.at(-tail)!); tail++)
		found[fresh.length - tail] = old[old.length - tail]!;
	return found.map((each, index) =>
		each === fresh[index] ? { ...each, lead: owned(each.lead), text: owned(each.text) } : each,
	);
}

function isSame(one: Paragraph, other: Paragraph): boolean {
	return (
		one.kind === other.kind &&
		one.text === other.text &&
		one.lead === other.lead &&
		one.number === other.number &&
		one.path.length === other.path.length &&
		one.path.every((label, depth) => label === other.path[depth])
	);
}

/** The same text, put together anew: a piece that was cut out holds on to the whole of what it was cut from. */
export function owned(text: string): string {
	return ` ${text}`.slice(1);
}
