// One unit that holds several: numbers that run on within a line, a heading that no mark shows.
import { matchesOf } from '../text/patterns.ts';
import type { Marker } from './classify.ts';
import type { Unit } from './units.ts';

/** The units, those parted that hold more than one. */
export function parted(text: string, units: readonly Unit[]): Unit[] {
	const numbered = allNumbers(text, units).flatMap(unit => withLastHeading(text, unit));
	return numbered.map((unit, index) =>
		isPlainHeading(text, numbered[index - 1], unit, numbered[index + 1])
			? { ...unit, kind: 'heading', level: 4, by: 'place' }
			: unit,
	);
}

const sentenceEnd = /[.!?:;»”"…)\]][*_]*\s*$/u;

function allNumbers(text: string, units: readonly Unit[]): Unit[] {
	const found: Unit[] = [];
	// The number at which a parted paragraph left off: the next line may go on with it.
	let reached = 0;
	for (const [index, unit] of units.entries()) {
		const parts = withNumbers(text, unit, reached, units[index + 1]);
		const label = Number(parts.at(-1)!.marker?.label);
		reached = parts.length > 1 || (reached > 0 && label === reached + 1) ? label : 0;
		found.push(...parts);
	}
	return found;
}

/** Whether a unit is surely one, whatever stands before it and behind it. */
export function isOne(text: string, unit: Unit): boolean {
	return numbersWithin(text, unit).starts.length < 2 && withLastHeading(text, unit).length === 1;
}

/** « 1. … 2. … 3. … » in one paragraph: parted only where the numbers run on from 1 to at least 3. */
function withNumbers(text: string, unit: Unit, reached: number, next: Unit | undefined): Unit[] {
	const own = unit.kind === 'marked' ? Number(unit.marker!.label) : 0;
	if (unit.kind !== 'text' && own !== 1 && (reached === 0 || own !== reached + 1)) return [unit];
	const { starts, expected, base } = numbersWithin(text, unit);
	const runsOn = expected > 3 || next?.marker?.label === String(expected);
	if (starts.length < 2 || !runsOn || new Set(starts.map(({ marker }) => marker.style)).size > 1) return [unit];
	if (unit.marker && starts[0]!.at !== 0) return [unit];
	const trimmed = (end: number) => {
		let to = end;
		while (/\s/u.test(text[to - 1]!)) to--;
		return to;
	};
	const parts = starts.map(({ marker }, index): Unit => {
		const end = trimmed(starts[index + 1]?.marker.start ?? unit.span.end);
		let from = marker.end;
		while (/\s/u.test(text[from]!)) from++;
		const span = { start: index === 0 && marker.start === base ? unit.span.start : marker.start, end };
		return { kind: 'marked', span, content: { start: from, end }, marker };
	});
	const lead = starts[0]!.marker.start;
	if (lead === base) return parts;
	const before = { start: unit.span.start, end: trimmed(lead) };
	return [{ ...unit, span: before, content: { start: unit.content.start, end: before.end } }, ...parts];
}

interface Numbers {
	readonly starts: readonly { readonly at: number; readonly marker: Marker }[];
	/** The number that would come next. */
	readonly expected: number;
	/** Where the words begin in which `at` counts. */
	readonly base: number;
}

const behindNumber = /(?<!\S)(\d{1,2})\\?([.)])\s+(?=[\p{Lu}«“])/gu;
const inBrackets = /(?<!\S)\((\d{1,2})(\))\s+(?=[\p{Lu}«“])/gu;

/** The numbers within a unit that run on from its own, or from 1. */
function numbersWithin(text: string, unit: Unit): Numbers {
	const first = unit.kind === 'text' ? 1 : unit.kind === 'marked' ? Number(unit.marker!.label) : 0;
	const base = unit.marker?.start ?? unit.content.start;
	const words = text.slice(base, unit.span.end);
	const starts: { at: number; marker: Marker }[] = [];
	let expected = first;
	if (!words.includes(`${first + 1}.`) && !words.includes(`${first + 1})`)) return { starts, expected, base };
	// « (1) … (2) … » parts what begins so; in a sentence it lists.
	const form = words.startsWith('(') ? inBrackets : behindNumber;
	for (const match of matchesOf(form, words)) {
		const label = match[1]!;
		const at = match.index;
		if (Number(label) !== expected || (at > 0 && !sentenceEnd.test(words.slice(Math.max(0, at - 6), at)))) continue;
		const start = base + at;
		const style = match[2] === ')' ? ('bracket' as const) : ('number' as const);
		const marker = { start, end: start + match[0].trimEnd().length, style, label, column: unit.marker?.column ?? 0 };
		starts.push({ at, marker });
		expected++;
	}
	return { starts, expected, base };
}

const capitalsAtEnd =
	/[.!?;»”]\s+((?:[IVX]{1,5}|[A-H])\s?[.)–-]\s+\p{Lu}[\p{Lu}\s,’'–-]+|\p{Lu}[\p{Lu}’']+(?:[\s,–-]+[\p{Lu}’']+)+)$/u;

/** « … leurs échanges. II. COMMERCE ET INDUSTRIE »: the heading of what follows, stuck to what stands before it. */
function withLastHeading(text: string, unit: Unit): Unit[] {
	if (unit.kind !== 'text' && unit.kind !== 'marked') return [unit];
	if (unit.span.end - unit.span.start < 40 || !/\p{Lu}/u.test(text[unit.span.end - 1]!)) return [unit];
	const from = Math.max(unit.content.start, unit.span.end - 120);
	const match = capitalsAtEnd.exec(text.slice(from, unit.span.end));
	if (!match || match[1]!.length < 8) return [unit];
	const start = from + match.index + match[0].indexOf(match[1]!, 1);
	const before = from + match.index + 1;
	const span = { start, end: unit.span.end };
	const numeral = /^([IVX]{1,5}|[A-H])\s?[.)–-]\s+/u.exec(match[1]!);
	return [
		{ ...unit, span: { start: unit.span.start, end: before }, content: { start: unit.content.start, end: before } },
		numeral
			? {
					kind: 'marked',
					span,
					content: { start: start + numeral[0].length, end: span.end },
					marker: {
						start,
						end: start + numeral[0].trimEnd().length,
						style: 'section',
						label: numeral[1]!,
						column: 0,
					},
				}
			: { kind: 'heading', span, content: span, level: 2, by: 'capitals' },
	];
}

// What a heading without any mark may be long, and what it stands over is at least.
export const plainHeading = 100;
export const governed = 150;
/** The end of a unit that a plain heading may follow. */
export const closedSentence = /[.!?”»][*_]*$/u;

/** “Strengthening defense cooperation”, on a line of its own between two paragraphs. */
function isPlainHeading(text: string, before: Unit | undefined, unit: Unit, after: Unit | undefined): boolean {
	if (unit.kind !== 'text' || !before || !after) return false;
	if (unit.span.end - unit.span.start > plainHeading) return false;
	const words = text.slice(unit.span.start, unit.span.end);
	if (!/^\p{Lu}/u.test(words) || !/[\p{L}\p{N})’”»]$/u.test(words) || /[\n\r]/u.test(words)) return false;
	if (/\d{4}/u.test(words) || words.split(/\s+/u).length > 14) return false;
	if (before.kind !== 'marked' && before.kind !== 'text') return false;
	if (!closedSentence.test(text.slice(before.span.start, before.span.end))) return false;
	if (after.kind === 'marked') return after.marker!.style === 'number';
	return after.kind === 'text' && after.span.end - after.span.start >= governed;
}
