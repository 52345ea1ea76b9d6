// Where numbers of paragraphs, items and sections do not follow one another: what two checks have in common.
import { type Block, type Document, everyBlock } from '../document/document.ts';
import { romanNumber, romanOf } from '../languages/roman.ts';
import { borne } from '../text/derived.ts';
import type { Edit, Fix } from './check.ts';

interface Numbered {
	readonly block: Block;
	readonly number: number;
	/** « III. »: a section, or a paragraph. */
	readonly roman: boolean;
}

/** A number that should be another one. */
export interface NumberingFault {
	readonly block: Block;
	readonly previous: Block;
	/** As written: of the one before, of this one, and what this one should be. */
	readonly before: string;
	readonly said: string;
	readonly expected: string;
}

/** The faults of a text; none where there are so many that its numbering is not read. */
export const numberingFaults = borne((document: Document): readonly NumberingFault[] => {
	const found = [...runs(document)].flatMap(run => [...faults(run)]);
	return found.length <= mostOversights ? found : [];
});

/** A text with more breaks than this is numbered in a way that is not read: silence. */
const mostOversights = 2;

/** A page number or a number of the official journal is no paragraph's: a slip of the pen is a small step. */
const longestStep = 3;

/** Paragraphs in the order of the text, and the numbered items of each paragraph; `1.` and `(1)` are two countings. */
function* runs(document: Document): Generator<Numbered[]> {
	const all = [...everyBlock(document.blocks)];
	yield* byForm(
		document,
		all.filter(block => block.kind === 'paragraph'),
	);
	for (const block of all) {
		yield* byForm(
			document,
			block.children.filter(child => child.kind === 'item'),
		);
	}
	yield sections(all, 'heading');
	if (!all.some(block => block.kind === 'heading' && romanNumber(block.path.at(-1) ?? '') !== undefined))
		yield sections(
			all.filter(({ path }) => /^[IVXLC]+$/u.test(path.at(-1) ?? '')),
			'paragraph',
		);
}

/** Headings, or paragraphs, with Roman numbers; none where a letter among them counts otherwise: A, B, C. */
function sections(all: readonly Block[], kind: Block['kind']): Numbered[] {
	const labelled = all.filter(block => block.kind === kind && block.marker && block.path.length > 0);
	const values = labelled.map(block => romanNumber(block.path.at(-1)!));
	if (values.length < fewestSections || values[0] !== 1 || values.includes(undefined)) return [];
	return labelled.map((block, index) => ({ block, number: values[index]!, roman: true }));
}

const fewestSections = 3;

function byForm(document: Document, blocks: readonly Block[]): Iterable<Numbered[]> {
	const forms = new Map<string, Numbered[]>();
	for (const block of blocks) {
		if (!block.marker || !/^\d+$/.test(block.path.at(-1) ?? '')) continue;
		const form = document.text.slice(block.marker.start, block.marker.end).replace(/[\d\s]+/gu, '');
		const run = forms.get(form) ?? [];
		forms.set(form, run);
		run.push({ block, number: Number(block.path.at(-1)), roman: false });
	}
	return forms.values();
}

/**
 * Numbers may run on over headings, begin again at 1 under each, or go on where an outer list was left: a number that
 * fits any list still open is right, and one that goes back belongs to a list that began elsewhere.
 */
function* faults(run: readonly Numbered[]): Generator<NumberingFault> {
	/** The last number of each list still open, the innermost last. */
	const open: Numbered[] = [];
	for (let index = 0; index < run.length; index++) {
		const { block, number, roman } = run[index]!;
		if (number === 1 || open.length === 0) {
			open.push({ block, number, roman });
			continue;
		}
		const list = open.findLastIndex(last => last.number + 1 === number);
		if (list >= 0) {
			open.length = list + 1;
			open[list] = { block, number, roman };
			continue;
		}
		const previous = open.at(-1)!;
		const expected = previous.number + 1;
		// « 9. 9. 11. »: the second 9 is the slip, and what follows is right again.
		const slip = run[index + 1]?.number === expected + 1;
		open[open.length - 1] = { block, number: slip ? expected : number, roman };
		if (number >= previous.number && number - expected <= longestStep) yield fault(previous, run[index]!);
	}
}

function fault(previous: Numbered, { block, number, roman }: Numbered): NumberingFault {
	const written = (value: number) => (roman ? romanOf(value) : String(value));
	return {
		block,
		previous: previous.block,
		before: written(previous.number),
		said: written(number),
		expected: written(previous.number + 1),
	};
}

/** What a finding shows of the one before, and the number that would be right. */
export function mending(document: Document, { block, previous, expected }: NumberingFault) {
	const fix: Fix = {
		title: { en: `Number it ${expected}`, fr: `Le numéroter ${expected}` },
		edits: [renumbered(document, block, expected)],
	};
	return { because: [{ uri: document.uri, ...previous.marker!, quote: opening(document, previous) }], fixes: [fix] };
}

/** The number alone is replaced: `12.` keeps its dot, `(12)` its brackets. */
function renumbered(document: Document, block: Block, to: string): Edit {
	const marker = block.marker!;
	const digits = /\d+|[IVXLC]+/.exec(document.text.slice(marker.start, marker.end))!;
	return { start: marker.start + digits.index, end: marker.start + digits.index + digits[0].length, text: to };
}

function opening(document: Document, block: Block): string {
	const text = document.text.slice(block.span.start, block.content.end).replace(/\s+/gu, ' ');
	return text.length > 80 ? `${text.slice(0, 80).replace(/\s\S*$/u, '')} …` : text;
}
