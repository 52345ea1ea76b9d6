// The signatures: the party that keeps the original signs first, on the left or above.
import { type Block, type Document, everyBlock } from '../document/document.ts';
import type { Phrase as Told } from '../languages/language.ts';
import { lineAt, lineSpans } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Left, Pairs, Swap } from './pairs.ts';
import type { Party } from './parties.ts';
import { peopleOf } from './people.ts';
import { either } from './said.ts';

const whys = {
	parts: {
		en: 'It is not clear which lines of the signatures are whose.',
		fr: 'On ne voit pas quelles lignes des signatures sont à qui.',
	},
} satisfies Record<string, Told>;

/** Two or more blanks, a tab or a bar: between the columns. */
const gap = /(\S)(\s*\|\s*|[ \u00a0]{2,}|\t\s*)(?=\S)/u;

/** What changes places in the signatures of a text. */
export function signatureSwaps(document: Document, parties: readonly Party[]): Pairs {
	const lines = signatureLines(document);
	const whose = whoseIs(document, parties);
	const { text } = document;
	const said = (span: Span) => text.slice(span.start, span.end);
	const opens = (line: Span) => document.language.alternat.signsFor.test(said(line)) && whose(said(line)) !== undefined;
	const columns = lines.findIndex(line => {
		const cells = cellsOf(text, line);
		return cells?.every(cell => document.language.alternat.signsFor.test(said(cell))) && areBoth(cells, whose, said);
	});
	if (columns >= 0) return columnSwaps(text, lines.slice(columns), whose);
	const heads = lines.flatMap((line, index) => (opens(line) ? [index] : []));
	if (heads.length === 0) return { swaps: [], left: [] };
	const [above, below] = heads;
	const whole = { start: lines[above!]!.start, end: lines.at(-1)!.end };
	const refused: Pairs = { swaps: [], left: [{ ...whole, why: whys.parts }] };
	if (heads.length !== 2) return refused;
	const first = trimmed(text, { start: lines[above!]!.start, end: lines[below! - 1]!.end });
	const second = trimmed(text, { start: lines[below!]!.start, end: lines.at(-1)!.end });
	if (!areBoth([first, second], whose, said)) return refused;
	return { swaps: [{ first, second, texts: [said(second), said(first)] }], left: [] };
}

/** Lines of the blocks of signatures, in order. */
function signatureLines(document: Document): readonly Span[] {
	const all = lineSpans(document.text, document.lines);
	return everyBlock(document.blocks)
		.filter(({ kind }: Block) => kind === 'signature')
		.flatMap(({ span }) => all.slice(lineAt(document.lines, span.start), lineAt(document.lines, span.end) + 1));
}

type Whose = (words: string) => number | undefined;

/** Which party words speak of, where they speak of one alone. */
function whoseIs(document: Document, parties: readonly Party[]): Whose {
	const people = peopleOf(document, parties);
	const patterns = parties.map(
		({ names, adjectives, persons }, index) =>
			new RegExp(
				`(?<![\\p{L}\\p{N}])${either([...names, ...adjectives, ...persons, ...people[index]!])}(?![\\p{L}\\p{N}])`,
				'iu',
			),
	);
	return words => {
		const found = patterns.flatMap((pattern, party) => (pattern.test(words) ? [party] : []));
		return found.length === 1 ? found[0] : undefined;
	};
}

function areBoth(spans: readonly Span[], whose: Whose, said: (span: Span) => string): boolean {
	const [one, other] = spans.map(span => whose(said(span)));
	return one !== undefined && other !== undefined && one !== other;
}

/** The two cells of a line in columns. */
function cellsOf(text: string, line: Span): readonly [Span, Span] | undefined {
	const written = text.slice(line.start, line.end);
	const match = gap.exec(written);
	if (!match) return undefined;
	const at = match.index + match[1]!.length;
	const first = trimmed(text, { start: line.start, end: line.start + at });
	const second = trimmed(text, { start: line.start + at + match[2]!.length, end: line.end });
	return gap.test(text.slice(second.start, second.end)) || second.start >= second.end ? undefined : [first, second];
}

/** The rows of two columns, each with its cells exchanged; columns that were in line stay in line where there is room. */
function columnSwaps(text: string, lines: readonly Span[], whose: Whose): Pairs {
	const rows: (readonly [Span, Span])[] = [];
	const left: Left[] = [];
	for (const line of lines) {
		if (text.slice(line.start, line.end).trim() === '') continue;
		const cells = cellsOf(text, line);
		if (!cells) {
			left.push({ ...line, why: whys.parts });
			continue;
		}
		rows.push(cells);
	}
	const said = ({ start, end }: Span) => text.slice(start, end);
	const leads = whose(said(rows[0]![0]));
	// A name that is known to be the other side's: the columns are not what they seem.
	const astray = rows.some(([first, second]) => {
		const [one, other] = [whose(said(first)), whose(said(second))];
		return (one !== undefined && one !== leads) || (other !== undefined && other === leads);
	});
	if (astray || left.length > 0)
		return { swaps: [], left: [{ start: rows[0]![0].start, end: lines.at(-1)!.end, why: whys.parts }] };
	const widths = rows.map(([first, second]) => second.start - first.start);
	const room = Math.max(...rows.flat().map(({ start, end }) => end - start)) + 2;
	const inLine = rows.length > 1 && widths.every(width => width === widths[0] && width >= room);
	const swaps: Swap[] = rows.map(([first, second]) => {
		const [one, other] = [said(first), said(second)];
		if (!inLine) return { first, second, texts: [other, one] };
		// The blanks between belong to the first cell: they keep the second column where it was.
		const filled = other.padEnd(widths[0]!);
		return { first: { start: first.start, end: second.start }, second, texts: [filled, one] };
	});
	return { swaps, left: [] };
}

function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	// The bars of a table are no words of a cell.
	const before = /^[\s|]*/u.exec(words)![0].length;
	return { start: start + before, end: Math.max(start + before, start + words.replace(/[\s|]+$/u, '').length) };
}
