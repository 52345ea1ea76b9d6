// A text with open points is read in every wording that it may come to have.
import { moved, type Span } from '../text/span.ts';
import type { Alternative, OpenPoint } from './brackets.ts';
import type { Said } from './facts.ts';

// A passage with more is read in so many of its wordings.
const mostWordings = 12;

/**
 * The wordings that a text may come to have, each of the same length as `text`, so that offsets stay what they are: brackets,
 * owners and the other side's words are blank. Every alternative is in one of them. `points` in offsets of `text`.
 */
export function wordings(text: string, points: readonly OpenPoint[]): readonly string[] {
	if (points.length === 0) return [text];
	const count = Math.min(mostWordings, Math.max(1, ...points.map(leaves)));
	return Array.from({ length: count }, (_, which) => {
		const letters = text.split('');
		for (const point of points) choose(letters, point, which);
		return letters.join('');
	});
}

/** How many wordings a point has, one after the other. */
function leaves(point: OpenPoint): number {
	return point.alternatives.reduce((sum, alternative) => sum + leavesOf(point, alternative), 0);
}

function leavesOf(point: OpenPoint, alternative: Alternative): number {
	return Math.max(1, ...insideOf(point, alternative).map(leaves));
}

function insideOf({ inside }: OpenPoint, { start, end }: Alternative): readonly OpenPoint[] {
	return inside.filter(each => start <= each.start && each.end <= end);
}

function choose(letters: string[], point: OpenPoint, which: number): void {
	let rest = which;
	let chosen = point.alternatives.at(-1)!;
	for (const alternative of point.alternatives) {
		const size = leavesOf(point, alternative);
		if (rest < size) {
			chosen = alternative;
			break;
		}
		rest -= size;
	}
	blank(letters, point.start, chosen.start);
	blank(letters, chosen.end, point.end);
	for (const inner of insideOf(point, chosen)) choose(letters, inner, rest);
}

function blank(letters: string[], start: number, end: number): void {
	for (let at = start; at < end; at++) if (letters[at] !== '\n' && letters[at] !== '\r') letters[at] = ' ';
}

/** The points that stand in `span`, in its own offsets. */
export function pointsWithin(points: readonly OpenPoint[], span: Span): readonly OpenPoint[] {
	return points.flatMap(point => {
		if (span.start <= point.start && point.end <= span.end) return [shifted(point, -span.start)];
		return pointsWithin(point.inside, span);
	});
}

/** The same point, `by` characters further on. */
export function shifted({ alternatives, inside, ...span }: OpenPoint, by: number): OpenPoint {
	return {
		...moved(span, by),
		alternatives: alternatives.map(({ owner, ...own }) => ({
			...moved(own, by),
			...(owner ? { owner: { ...owner, ...moved(owner, by) } } : {}),
		})),
		inside: inside.map(each => shifted(each, by)),
	};
}

/** What any of several wordings of one paragraph says: what they say alike, once. */
export function saidByAny(all: readonly Said[]): Said {
	const once = <T>(list: (said: Said) => readonly T[], key: (each: T) => unknown): T[] => {
		const seen = new Set<string>();
		return all.flatMap(list).filter(each => {
			const written = JSON.stringify(key(each));
			return !seen.has(written) && seen.add(written);
		});
	};
	return {
		mentions: once(
			said => said.mentions,
			({ kind, start, end, value, entity }) => [kind, start, end, value, entity?.id],
		).sort((a, b) => a.start - b.start || b.end - a.end),
		claims: once(
			said => said.claims,
			({ about, property, value, place, span }) => [about, property, value, place, span.start],
		),
		tellings: once(
			said => said.tellings,
			telling => telling,
		),
		sessions: once(
			said => said.sessions,
			session => session,
		),
		formerNames: once(
			said => said.formerNames,
			({ start, entity }) => [start, entity.id],
		),
		acronyms: once(
			said => said.acronyms,
			({ acronym, name }) => [acronym, name],
		),
		asBodies: once(
			said => said.asBodies,
			span => span,
		),
		abbreviations: once(
			said => said.abbreviations,
			({ start, text }) => [start, text],
		),
		anniversaries: once(
			said => said.anniversaries,
			({ years, number, what }) => [years, number, what],
		),
	};
}
