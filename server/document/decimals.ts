// `1.1`, `2.3.1`: numbers of several parts. A line may as well begin with a figure, « 1.5 million »: they must run on.
import { type Line, type MarkedLine, markedLine, plainLine } from './line.ts';

/** The lines, those with such a number told as marked where it is one, and as prose where it is none. */
export function withDecimals(text: string, lines: readonly Line[]): readonly Line[] {
	if (!lines.some(isDecimal)) return lines;
	const labels = new Set(lines.filter(isDecimal).map(({ marker }) => marker.label));
	// The number that is open, and of each the last that stands in it.
	let top: string | undefined;
	const reached = new Map<string, number>();
	return lines.map(line => {
		if (line.kind !== 'marked') return line;
		const { style, label } = line.marker;
		if (style === 'number' || style === 'article') top = label;
		if (!isDecimal(line)) return line;
		const [outer, own] = partsOf(label);
		const first = own === 1 && (outer === top || labels.has(outer) || labels.has(`${outer}.2`));
		const runsOn = first || reached.get(outer) === own - 1;
		// « … a coûté / 1.1 million »
		if (!runsOn || !/^[\p{Lu}«“"([]/u.test(text.slice(line.contentStart, line.contentStart + 2)))
			return plainLine('text', line.start, line.end, line.marker.start, line.from);
		reached.set(outer, own);
		const { tentative: _, ...marker } = line.marker;
		return markedLine(marker, line.start, line.end, line.contentStart, line.from);
	});
}

function isDecimal(line: Line): line is MarkedLine {
	return line.kind === 'marked' && line.marker.style === 'decimal';
}

/** `2.3` and 1, of `2.3.1`: what it stands in, and its place there. */
export function partsOf(label: string): readonly [outer: string, own: number] {
	const dot = label.lastIndexOf('.');
	return [label.slice(0, dot), Number(label.slice(dot + 1))];
}
