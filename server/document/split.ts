// One unit that holds several: numbers that run on within a line, a heading that no mark shows.
import { isBlank, isCapital } from '../text/characters.ts';
import { matchesOf } from '../text/patterns.ts';
import { elementAt } from '../text/search.ts';
import type { Marker } from './line.ts';
import type { Unit } from './units.ts';

/** The units, those parted that hold more than one. */
export function parted(text: string, units: readonly Unit[]): Unit[] {
	const whole = withLists(text, allNumbers(text, units));
	const numbered = whole.flatMap((unit, index) => withLastHeading(text, unit, whole[index + 1]));
	const isHeading = (least: number) => (unit: Unit, index: number) =>
		isPlainHeading(text, elementAt(numbered, index - 1), unit, numbered[index + 1], least);
	const sure = numbered.map(isHeading(governed));
	const likely = sure.includes(true) ? numbered.map(isHeading(shortlyGoverned)) : sure;
	// One over a short paragraph is a heading where others are.
	const told = likely.filter(Boolean).length >= fewestAlike ? likely : sure;
	return numbered.map((unit, index) => (told[index] ? { ...unit, kind: 'heading', level: 4, by: 'place' } : unit));
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
	return (
		numbersWithin(text, unit).starts.length < 2 &&
		listWithin(text, unit).length < fewest &&
		withLastHeading(text, unit, unit).length === 1
	);
}

/** « 1. … 2. … 3. … » in one paragraph: parted only where the numbers run on from 1 to at least 3. */
function withNumbers(text: string, unit: Unit, reached: number, next: Unit | undefined): Unit[] {
	const own = unit.kind === 'marked' ? Number(unit.marker!.label) : 0;
	if (unit.kind !== 'text' && own !== 1 && (reached === 0 || own !== reached + 1)) return [unit];
	const { starts, expected } = numbersWithin(text, unit);
	const runsOn = expected > 3 || next?.marker?.label === String(expected);
	if (starts.length < 2 || !runsOn || new Set(starts.map(({ marker }) => marker.style)).size > 1) return [unit];
	if (unit.marker && starts[0]!.at !== 0) return [unit];
	return partedAt(
		text,
		unit,
		starts.map(({ marker }) => marker),
	);
}

/** A unit parted where markers stand in it. */
function partedAt(text: string, unit: Unit, markers: readonly Marker[]): Unit[] {
	const base = baseOf(unit);
	const trimmed = (end: number) => {
		let to = end;
		while (isBlank(text.charCodeAt(to - 1))) to--;
		return to;
	};
	const parts = markers.map((marker, index): Unit => {
		const end = trimmed(markers[index + 1]?.start ?? unit.span.end);
		let from = marker.end;
		while (isBlank(text.charCodeAt(from))) from++;
		const span = { start: index === 0 && marker.start === base ? unit.span.start : marker.start, end };
		return { kind: 'marked', span, content: { start: from, end }, marker, part: true };
	});
	const lead = markers[0]!.start;
	if (lead === base) return parts;
	const before = { start: unit.span.start, end: trimmed(lead) };
	return [{ ...unit, span: before, content: { start: unit.content.start, end: before.end }, part: true }, ...parts];
}

/** Where the words of a unit begin, its number among them. */
function baseOf(unit: Unit): number {
	return unit.marker?.start ?? unit.content.start;
}

const listed = /(?<!\S)(?:(\d{1,2})\\?[.)]|\((\d{1,2})\))\s+(?=[\p{L}«“"])/gu;
// « … ; 2. … ; et 3. … »: what stands between the points of a list, and before the first.
const between = /;\s*(?:\p{Ll}{2,4}\s+)?$/u;
const before = /[:\p{Pd}]\s*$/u;
// Two are as well a sentence that happens to number its parts.
const fewest = 3;

/** The units, those parted that hold the points of a list. */
function withLists(text: string, units: Unit[]): Unit[] {
	let second = secondPoint(text, 0);
	if (second === text.length) return units;
	return units.flatMap(unit => {
		if (second < unit.span.start) second = secondPoint(text, unit.span.start);
		const points = second < unit.span.end ? listWithin(text, unit) : [];
		return points.length > 0 ? partedAt(text, unit, points) : [unit];
	});
}

/** Where the second point of a list may stand behind a semicolon, from a place on: asked of a whole text at once. */
function secondPoint(text: string, from: number): number {
	let first = text.length;
	for (const sign of seconds) {
		for (let at = text.indexOf(sign, from); at >= 0 && at < first; at = text.indexOf(sign, at + 1))
			if (behindSemicolon.test(text.slice(Math.max(0, at - 9), at))) first = at;
	}
	return first;
}

const seconds = ['2.', '2)', '2\\'];
const behindSemicolon = /;[^;\d]{0,8}$/u;

/** « Elles conviennent : 1. d’ouvrir … ; 2. de créer … ; 3. … »: the points of a list within a sentence, from 1 to at least 3. */
function listWithin(text: string, unit: Unit): Marker[] {
	if ((unit.kind !== 'text' && unit.kind !== 'marked') || unit.marker?.style === 'section') return [];
	const words = text.slice(unit.content.start, unit.span.end);
	const found: Marker[] = [];
	const own = unit.marker?.label === '1' && unit.marker.style !== 'degree' ? unit.marker : undefined;
	const column = (unit.marker?.column ?? 0) + (unit.marker && !own ? 2 : 0);
	let form = own ? formOf(text.slice(own.start, own.end)) : undefined;
	if (own) found.push(own);
	for (const match of matchesOf(listed, words)) {
		const label = match[1] ?? match[2]!;
		const sign = match[0].trimEnd();
		if (Number(label) !== found.length + 1 || (form !== undefined && formOf(sign) !== form)) continue;
		const lead = words.slice(Math.max(0, match.index - 12), match.index);
		if (!(found.length === 0 ? before : between).test(lead)) continue;
		form = formOf(sign);
		const start = unit.content.start + match.index;
		const style = sign.endsWith(')') ? ('bracket' as const) : ('number' as const);
		found.push({ start, end: start + sign.length, style, label, column });
	}
	return found.length < fewest ? [] : found;
}

/** `1.`, `1)`, `(1)` without the number. */
function formOf(sign: string): string {
	return sign.replace(/[\d\\*_[]+/gu, '');
}

interface Numbers {
	readonly starts: readonly { readonly at: number; readonly marker: Marker }[];
	/** The number that would come next. */
	readonly expected: number;
}

const behindNumber = /(?<!\S)(\d{1,2})\\?([.)])\s+(?=[\p{Lu}«“])/gu;
const inBrackets = /(?<!\S)\((\d{1,2})(\))\s+(?=[\p{Lu}«“])/gu;

/** The numbers within a unit that run on from its own, or from 1. */
function numbersWithin(text: string, unit: Unit): Numbers {
	const first = unit.kind === 'text' ? 1 : unit.kind === 'marked' ? Number(unit.marker!.label) : 0;
	const base = baseOf(unit);
	const words = text.slice(base, unit.span.end);
	const starts: { at: number; marker: Marker }[] = [];
	let expected = first;
	if (!words.includes(`${first + 1}.`) && !words.includes(`${first + 1})`)) return { starts, expected };
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
	return { starts, expected };
}

const capitalsAtEnd =
	/[.!?;»”]\s+((?:[IVX]{1,5}|[A-H])\s?[.)–-]\s+\p{Lu}[\p{Lu}\s,’'–-]+|\p{Lu}[\p{Lu}’']+(?:[\s,–-]+[\p{Lu}’']+)+)$/u;

const boldAtEnd = /[.!?;»”]\s+(\*\*(?=[\p{Lu}\d])[^*]{2,98}[^*.;,:!?\s]\*\*)$/u;

/** « … leurs échanges. II. COMMERCE ET INDUSTRIE », « … leurs échanges. **Culture** »: the heading of what follows, stuck to what stands before it. */
function withLastHeading(text: string, unit: Unit, next: Unit | undefined): Unit[] {
	if (unit.kind !== 'text' && unit.kind !== 'marked') return [unit];
	if (unit.span.end - unit.span.start < 40 || !endsLoud(text, unit.span.end)) return [unit];
	const from = Math.max(unit.content.start, unit.span.end - 120);
	const words = text.slice(from, unit.span.end);
	const bold = next?.kind === 'marked' || next?.kind === 'text' ? boldAtEnd.exec(words) : null;
	const match = bold ?? capitalsAtEnd.exec(words);
	if (!match || match[1]!.length < 8) return [unit];
	const start = from + match.index + match[0].indexOf(match[1]!, 1);
	const before = from + match.index + 1;
	const span = { start, end: unit.span.end };
	const rest = {
		...unit,
		span: { start: unit.span.start, end: before },
		content: { start: unit.content.start, end: before },
		part: true as const,
	};
	const numeral = /^([*_]{0,3})([IVX]{1,5}|[A-H])\s?[.)–-]\s+/u.exec(match[1]!);
	if (!numeral) {
		const content = bold ? { start: start + 2, end: unit.span.end - 2 } : span;
		return [rest, { kind: 'heading', span, content, level: bold ? 3 : 2, by: bold ? 'bold' : 'capitals', part: true }];
	}
	const marker = {
		start: start + numeral[1]!.length,
		end: start + numeral[0].trimEnd().length,
		style: 'section' as const,
		label: numeral[2]!,
		column: 0,
	};
	return [
		rest,
		{ kind: 'marked', span, content: { start: start + numeral[0].length, end: span.end }, marker, part: true },
	];
}

/** Whether a capital or a star stands before `end`. */
function endsLoud(text: string, end: number): boolean {
	const code = text.charCodeAt(end - 1);
	return code < 0x80 ? code === 0x2a || isCapital(code) : /\p{Lu}/u.test(text[end - 1]!);
}

// What a heading without any mark may be long, and what it stands over is at least.
export const plainHeading = 100;
export const governed = 150;
const shortlyGoverned = 20;
const fewestAlike = 3;
/** The end of a unit that a plain heading may follow. */
export const closedSentence = /[.!?”»][*_]*$/u;

/** “Strengthening defense cooperation”, on a line of its own between two paragraphs. */
function isPlainHeading(
	text: string,
	before: Unit | undefined,
	unit: Unit,
	after: Unit | undefined,
	least: number,
): boolean {
	if (unit.kind !== 'text' || !before || !after) return false;
	if (unit.span.end - unit.span.start > plainHeading) return false;
	const words = text.slice(unit.span.start, unit.span.end);
	if (!/^\p{Lu}/u.test(words) || !/[\p{L}\p{N})’”»]$/u.test(words) || /[\n\r]/u.test(words)) return false;
	if (/\d{4}/u.test(words) || words.split(/\s+/u).length > 14) return false;
	if (before.kind !== 'marked' && before.kind !== 'text') return false;
	if (!closedSentence.test(text.slice(before.span.start, before.span.end))) return false;
	if (after.kind === 'marked') return after.marker!.style === 'number';
	return after.kind === 'text' && after.span.end - after.span.start >= least;
}
