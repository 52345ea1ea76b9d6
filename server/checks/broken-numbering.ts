// A number that does not follow the one before it.
import { type Block, type Document, everyBlock } from '../document/document.ts';
import type { Check, Edit, Finding } from './check.ts';

interface Numbered {
	readonly block: Block;
	readonly number: number;
}

export const brokenNumbering: Check = {
	code: 'broken-numbering',
	severity: 'warning',
	*run({ document }) {
		for (const run of runs(document)) yield* faults(document, run);
	},
};

/**
 * Paragraphs in the order of the text, and the numbered items of each paragraph. Paragraph numbers may run on over
 * headings or begin again at 1 under each; both are usual, so a new 1 is a new run.
 */
function* runs(document: Document): Generator<Numbered[]> {
	const all = [...everyBlock(document.blocks)];
	yield* splitAtOne(all.filter(block => block.kind === 'paragraph'));
	for (const block of all) {
		const items = block.children.filter(child => child.kind === 'item');
		if (items.length > 1) yield* splitAtOne(items);
	}
}

function* splitAtOne(blocks: readonly Block[]): Generator<Numbered[]> {
	let run: Numbered[] = [];
	for (const block of blocks) {
		const number = Number(block.path.at(-1));
		if (!block.marker || !Number.isInteger(number)) continue;
		if (number === 1 && run.length > 0) {
			yield run;
			run = [];
		}
		run.push({ block, number });
	}
	if (run.length > 0) yield run;
}

function* faults(document: Document, run: readonly Numbered[]): Generator<Finding> {
	for (let index = 1; index < run.length; index++) {
		const previous = run[index - 1]!;
		const { block, number } = run[index]!;
		const expected = previous.number + 1;
		if (number === expected) continue;
		const marker = block.marker!;
		yield {
			span: marker,
			message:
				number === previous.number
					? { en: `There are two paragraphs ${number}.`, fr: `Il y a deux paragraphes ${number}.` }
					: {
							en: `Paragraph ${previous.number} is followed by ${number}: ${expected} is missing.`,
							fr: `Le paragraphe ${previous.number} est suivi du ${number} : il manque le ${expected}.`,
						},
			because: [{ uri: document.uri, ...previous.block.marker!, quote: opening(document, previous.block) }],
			fixes: [
				{
					title: { en: `Number it ${expected}`, fr: `Le numéroter ${expected}` },
					edits: [renumbered(document, block, expected)],
				},
			],
		};
	}
}

/** The number alone is replaced: `12.` keeps its dot, `(12)` its brackets. */
function renumbered(document: Document, block: Block, to: number): Edit {
	const marker = block.marker!;
	const digits = /\d+/.exec(document.text.slice(marker.start, marker.end))!;
	return { start: marker.start + digits.index, end: marker.start + digits.index + digits[0].length, text: String(to) };
}

function opening(document: Document, block: Block): string {
	const text = document.text.slice(block.span.start, block.content.end).replace(/\s+/gu, ' ');
	return text.length > 80 ? `${text.slice(0, 80).replace(/\s\S*$/u, '')} …` : text;
}
