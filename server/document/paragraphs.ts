// The words of a document's blocks, apart from where they stand.
import { type Block, everyBlock, type Paragraph } from './document.ts';

export interface Paragraphs {
	readonly paragraphs: readonly Paragraph[];
	readonly starts: readonly number[];
}

export function paragraphsOf(text: string, blocks: readonly Block[]): Paragraphs {
	const paragraphs: Paragraph[] = [];
	const starts: number[] = [];
	let done = 0;
	for (const { kind, path, marker, content } of everyBlock(blocks)) {
		const { start, end } = content;
		paragraphs.push({
			kind,
			path,
			lead: text.slice(done, start),
			...(marker ? { number: text.slice(marker.start, marker.end) } : {}),
			text: text.slice(start, end),
		});
		starts.push(start);
		done = end;
	}
	return { paragraphs, starts };
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
