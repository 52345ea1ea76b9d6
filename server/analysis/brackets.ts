// Square brackets of a text that is being negotiated: what is not agreed yet, and whose words they are.
//
// `[words]` are proposed, `[FR: these / KZ: those]` are one side's and the other's, and one may stand inside another.
// The practice is that of the United Nations: brackets stand until agreement is reached, then they go.
import { firstThat } from '../text/search.ts';
import type { Span } from '../text/span.ts';

/** Words that stand in brackets, or one side's among them. Offsets UTF-16, of the text; white space at the ends left out. */
export interface Alternative extends Span {
	/** `FR`, « France et Kazakhstan »: who proposes them, as written; absent where nobody is named. */
	readonly owner?: Span & { readonly names: readonly string[] };
}

/** A passage in square brackets, its brackets included. */
export interface OpenPoint extends Span {
	/** One where the words are proposed as they stand; several to choose between. */
	readonly alternatives: readonly Alternative[];
	/** Open points inside it. */
	readonly inside: readonly OpenPoint[];
}

/** A bracket that waits for the other. */
interface Waiting {
	readonly start: number;
	readonly slashes: number[];
	readonly inside: OpenPoint[];
	/** It opens its paragraph: such a passage may hold several. */
	readonly leads: boolean;
	crossed: boolean;
}

// No text is negotiated so deep.
const deepest = 40;

const signs = /\\.|\[|\]|\s\/\s|\n[ \t]*\r?\n/gsu;

/**
 * The open points of `text` from `from` on, the outer ones in order. Editors' brackets are none: links, notes, `[…]`, [sic],
 * letters put into a word, words put into a quotation. `isParty`: whether a name stands for a side.
 */
export function openPointsIn(text: string, from: number, isParty: (name: string) => boolean): readonly OpenPoint[] {
	return bracketsIn(text, from, isParty).points;
}

/** The same, and whether a bracket at its end still waits for the other, which may stand behind a blank line. */
export function bracketsIn(
	text: string,
	from: number,
	isParty: (name: string) => boolean,
): { readonly points: readonly OpenPoint[]; readonly waits: boolean } {
	const found: OpenPoint[] = [];
	let open: Waiting[] = [];
	signs.lastIndex = from;
	for (let match = signs.exec(text); match; match = signs.exec(text)) {
		const at = match.index;
		const [sign] = match;
		if (sign === '[' && open.length >= deepest) continue;
		if (sign === '[') open.push({ start: at, slashes: [], inside: [], leads: leads(text, at), crossed: false });
		else if (sign === ']') {
			const waiting = open.pop();
			if (!waiting) continue;
			const outer = open.at(-1)?.inside ?? found;
			const point = closed(text, waiting, at + 1, isParty);
			if (point) outer.push(point);
			else outer.push(...waiting.inside);
		} else if (sign.trim() === '/') open.at(-1)?.slashes.push(at);
		else if (!sign.startsWith('\\')) {
			// A bracket that is never closed must not take the rest of the text with it.
			const rest: Waiting[] = [];
			for (const each of open) {
				if (!each.leads) (rest.at(-1)?.inside ?? found).push(...each.inside);
				else rest.push(Object.assign(each, { crossed: true }));
			}
			open = rest;
			// The blank behind a slash may be the line's end.
			signs.lastIndex = at + sign.length;
		}
	}
	for (const each of open) found.push(...each.inside);
	return { points: found.sort((a, b) => a.start - b.start), waits: open.some(each => each.leads) };
}

// A number and what else may stand before a bracket that leads its line: what is further in leads none.
const longestLead = 120;

/** Whether nothing but a number or other brackets stands before it on its line. */
function leads(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - longestLead), at);
	const line = before.slice(before.lastIndexOf('\n') + 1);
	if (line.length === longestLead) return false;
	return /^[\s[*_]*(?:\(?[\p{L}\d]{1,4}[.)]|[-–—•])?[\s[]*$/u.test(line);
}

function closed(
	text: string,
	{ start, slashes, inside, crossed }: Waiting,
	end: number,
	isParty: (name: string) => boolean,
): OpenPoint | undefined {
	const words = text.slice(start + 1, end - 1);
	if (!/\p{L}{2}|\d{4}|[%€$£]/u.test(words) || editorial.test(words)) return undefined;
	const next = text[end] ?? '';
	const before = text.charAt(start - 1);
	// A link, a picture, the address behind a reference.
	if (next === '(' || before === '!' || /^:\s*(?:https?:|<)/u.test(text.slice(end, end + 12))) return undefined;
	if (crossed && !/^[\s.;,]*(?:\n|$)/u.test(text.slice(end, end + 200))) return undefined;
	const alternatives = alternativesOf(text, start + 1, end - 1, slashes, isParty);
	if (alternatives.length === 1 && !alternatives[0]!.owner) {
		// “[T]he”, « [nous] sommes convenus » in somebody's mouth: an editor's.
		const glued = !/\s/u.test(words) && (/\p{L}/u.test(before) || /\p{L}/u.test(next));
		if (glued || isQuoted(text, start, end)) return undefined;
	}
	return { start, end, alternatives, inside };
}

const editorial =
	/^\s*(?:sic\b|n\.?\s?d\.?\s?l\.?\s?[rt]\b|notes?\b|footnote|image|photo|logo|traduction|translation|signature|signed\b|signé|sceau|seal\b|l\.\s?s\.|applau|inaudible|https?:|www\.|\^|voir\b|see\b|cf\b|emphasis|nous soulignons|original\b|unofficial|as delivered|page\b|suite\b|fin\b|end\b)/iu;

/** Whether it stands between quotation marks of its own paragraph. */
function isQuoted(text: string, start: number, end: number): boolean {
	const before = text
		.slice(Math.max(0, start - 2000), start)
		.split(blankLine)
		.at(-1)!;
	const after = text.slice(end, end + 2000).split(blankLine)[0]!;
	return quotes.some(([opens, closes]) => {
		const isOpen = before.lastIndexOf(opens) > before.lastIndexOf(closes);
		const next = after.indexOf(closes);
		const again = after.indexOf(opens);
		return isOpen && next >= 0 && (again < 0 || next < again);
	});
}

const blankLine = /\n\s*\n/u;

const quotes = [
	['«', '»'],
	['“', '”'],
	['„', '“'],
] as const;

function alternativesOf(
	text: string,
	start: number,
	end: number,
	slashes: readonly number[],
	isParty: (name: string) => boolean,
): readonly Alternative[] {
	const borders = [start, ...slashes.flatMap(at => [at, at + 3]), end];
	const found: Alternative[] = [];
	for (let at = 0; at < borders.length; at += 2) found.push(alternative(text, borders[at]!, borders[at + 1]!, isParty));
	return found;
}

// « FR : », “FR, KZ:”, “France:”.
const ownership = /^\s*(\p{Lu}[\p{L}.’'-]*(?:(?:\s?[,+&]\s?|\s)\p{L}[\p{L}.’'-]*){0,4})[ \t\u00a0\u202f]?:\s*/u;
const between = /\s?[,+&]\s?|\s(?:et|and)\s/u;
const code = /^\p{Lu}{2,4}$/u;
/** Capitals before a colon that are no side's. */
const remarks = /^(?:NB|PS|TBC|TBD|ND|NDLR|RE|REF)$/u;

function alternative(text: string, start: number, end: number, isParty: (name: string) => boolean): Alternative {
	const words = text.slice(start, end);
	const match = ownership.exec(words);
	const names = match ? match[1]!.split(between) : [];
	const owned = names.length > 0 && names.every(name => (code.test(name) && !remarks.test(name)) || isParty(name));
	const from = owned ? start + match![0].length : start;
	const lead = owned ? start + words.indexOf(match![1]!) : 0;
	return {
		...trimmed(text, from, end),
		...(owned ? { owner: { start: lead, end: lead + match![1]!.length, names } } : {}),
	};
}

function trimmed(text: string, from: number, to: number): Span {
	const words = text.slice(from, to);
	const start = from + words.length - words.trimStart().length;
	return { start, end: Math.max(start, from + words.trimEnd().length) };
}

/** Every open point, each before what is inside it. */
export function everyPoint(points: readonly OpenPoint[]): readonly OpenPoint[] {
	return points.flatMap(point => [point, ...everyPoint(point.inside)]);
}

/** Those of some outer points, in order, that share a character with a span, and every point inside them. */
export function pointsAround(points: readonly OpenPoint[], { start, end }: Span): readonly OpenPoint[] {
	const found: OpenPoint[] = [];
	let index = firstThat(points.length, at => points[at]!.end > start);
	for (; index < points.length && points[index]!.start < end; index++) found.push(points[index]!);
	return everyPoint(found);
}

/** Whether two spans stand in two alternatives of one open point: they are not said of one text. `points`: the outer ones. */
export function areAlternatives(points: readonly OpenPoint[], one: Span, other: Span): boolean {
	return pointsAround(points, one).some(({ alternatives }) => {
		const of = (span: Span) => alternatives.findIndex(each => each.start <= span.start && span.end <= each.end);
		const [first, second] = [of(one), of(other)];
		return first >= 0 && second >= 0 && first !== second;
	});
}
