// Which findings of a check of the whole text stay, when a document has been edited.
import type { Document } from '../document/document.ts';
import { endOf, pieceOf } from '../document/paragraphs.ts';
import { type Changed, isMoved, type Step, type Version } from './changes.ts';
import type { Finding, TextCheck } from './check.ts';
import { isLookedAt, type Looked, movedLooked } from './looked.ts';
import { movedFinding, touchesRegion } from './moved-finding.ts';
import type { Part } from './parts.ts';
import { reach } from './within-reach.ts';

/** What a check of the whole text found, and on what else that rests. */
export interface Outcome {
	readonly found: readonly Finding[];
	/** What of the overview was looked at. */
	readonly used: readonly string[];
	/** Words that were looked for anywhere. */
	readonly sought: readonly string[];
	/** Stretches of which the words were looked at: see `TextCheck.looksAt`. */
	readonly looked: Looked;
	/** There is no paragraph that it judges; undefined until that is asked. */
	readonly isIdle: boolean | undefined;
	/** Of a check whose matter falls apart: the same of each part, by its key. */
	readonly parts?: ReadonlyMap<string, Part>;
}

/**
 * What a check found before, moved, where nothing that it judges has changed, nor the words around that; undefined where
 * it must look again.
 */
export function keptFindings(
	check: TextCheck,
	known: Outcome,
	before: Version,
	now: Version,
	changed: Changed,
): Outcome | undefined {
	const { head, tail, start, oldEnd, newEnd, steps, isSaidAgain } = changed;
	if (!steps) return undefined;
	const { found, sought, looked } = known;
	const [old, fresh] = [before.document, now.document];
	const to = fresh.paragraphs.length - tail;
	const of = (version: Version, index: number) =>
		check.of!(version.facts.said[index]!, version.document.paragraphs[index]!, version.overview);
	// How near the words that have changed what is judged may stand; undefined where it may not have changed at all.
	const apart = check.looksAt ? Number.NEGATIVE_INFINITY : check.alone;
	for (let index = head; index < to; index++) {
		const step = steps[index - head]!;
		const come = of(now, index);
		const gone = known.isIdle ? undefined : of(before, index);
		if (!gone && !come) continue;
		if (apart === undefined || !gone || !come) return undefined;
		if (!(isSaidAgain && apart === Number.NEGATIVE_INFINITY) && !isMoved(gone, come, step, apart)) return undefined;
	}
	const isIdle =
		known.isIdle ?? (found.length === 0 ? !fresh.paragraphs.some((_, index) => of(now, index)) : undefined);
	if (isIdle && found.length === 0) return after(known, isIdle, found, looked);
	if (sought.length > 0 && isFoundIn(sought, old, fresh, steps)) return undefined;
	if (steps.some((step, at) => isLookedAt(looked, old, head + at, step))) return undefined;
	if (apart !== undefined) {
		const still = movedFindings(found, old.uri, changed);
		return after(known, isIdle, still, movedLooked(looked, old, fresh, head, steps));
	}
	if (!isIdle) {
		for (let index = head - 1; index >= 0 && endOf(fresh, index) + reach > start; index--)
			if (of(now, index)) return undefined;
		for (let index = to; index < fresh.paragraphs.length && fresh.starts[index]! - reach < newEnd; index++)
			if (of(now, index)) return undefined;
	}
	const region = { start: start - reach, end: oldEnd + reach };
	if (found.some(finding => touchesRegion(finding, old.uri, region))) return undefined;
	const by = (offset: number) => (offset >= oldEnd ? newEnd - oldEnd : 0);
	return after(known, isIdle, moved(found, old.uri, by), looked);
}

/** The very outcome where it is as before: mostly nothing has been found. */
function after(known: Outcome, isIdle: boolean | undefined, found: readonly Finding[], looked: Looked): Outcome {
	const isSame = isIdle === known.isIdle && found === known.found && looked === known.looked;
	return isSame ? known : { ...known, isIdle, found, looked };
}

/** Whether any of some words stands, or stood, where something has changed. */
function isFoundIn(sought: readonly string[], old: Document, fresh: Document, steps: readonly Step[]): boolean {
	const around = Math.max(...sought.map(({ length }) => length)) + 1;
	return steps.some(step => {
		const gone = pieceOf(old, Math.max(0, step.from - around), step.to + around);
		const come = pieceOf(fresh, Math.max(0, step.newFrom - around), step.newTo + around);
		return sought.some(words => gone.includes(words) || come.includes(words));
	});
}

/** Findings after an edit that changed nothing of what they rest on. */
export function movedFindings(
	found: readonly Finding[],
	uri: string,
	{ oldEnd, newEnd, steps = [] }: Changed,
): readonly Finding[] {
	return moved(found, uri, offset => {
		const step = steps.findLast(({ oldStart }) => oldStart <= offset);
		return offset >= oldEnd ? newEnd - oldEnd : step ? step.by(offset - step.oldStart) : 0;
	});
}

function moved(found: readonly Finding[], uri: string, by: (offset: number) => number): readonly Finding[] {
	return found.length === 0 ? found : found.map(finding => movedFinding(finding, uri, by));
}
