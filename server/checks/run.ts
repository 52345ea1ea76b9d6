// Runs the checks over one document: those switched on, each with its severity, in the order of the text.
import { areAlternatives, type OpenPoint, pointsAround } from '../analysis/brackets.ts';
import { factsOf } from '../analysis/facts.ts';
import { openPointsOf } from '../analysis/open-points.ts';
import { anything, earlierSayings, readerOf } from '../corpus/ask.ts';
import { keys } from '../corpus/entries.ts';
import { names } from '../corpus/prevailing.ts';
import type { Document } from '../document/document.ts';
import { spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';
import { compatible } from '../languages/calendar.ts';
import { answering } from '../text/answering.ts';
import { derived } from '../text/derived.ts';
import { overlaps, type Span } from '../text/span.ts';
import { folded } from '../text/words.ts';
import type { Check, Finding, Heard, Severity, TextCheck, TextSubject, World } from './check.ts';
import { heardWhole } from './heard.ts';
import { checks as everyCheck } from './index.ts';
import { type Found, judged } from './judge.ts';
import { movedFinding } from './moved-finding.ts';
import type { Overview } from './overview.ts';

/** A check's code → the severity the user wants of it. */
export type Severities = Readonly<Record<string, Severity | 'error' | 'off'>>;

export interface Report extends Finding {
	readonly code: string;
	readonly severity: Severity;
}

/**
 * Every finding about `document`, in order. A check that throws yields nothing and is named to `failed`; the others go
 * on. A setting of `error` counts as `warning`: a draft is not a program.
 */
export function findings(
	document: Document,
	world: World,
	severities: Severities = {},
	failed: (code: string, error: unknown) => void = () => {},
	checks: readonly Check[] = everyCheck,
): Report[] {
	const { paragraphs, speaking, text, failures, overview } = judged(checks)(world.corpus)(world.registry)(
		document,
		world,
	);
	const isOff = ({ code }: Check) => severities[code] === 'off';
	for (const { check, error } of failures) if (!isOff(check)) failed(check.code, error);
	const all: Found[] = [...text];
	for (const index of speaking) {
		for (const { check, finding } of paragraphs[index]!.found)
			all.push({ check, finding: movedFinding(finding, document.uri, () => document.starts[index]!) });
	}
	const anew = (check: TextCheck) => foundAnew(check, document, world, overview, failed);
	for (const check of everAnew(checks)) if (!isOff(check)) all.push(...anew(check));
	if (all.length === 0) return [];
	const points = openPointsOf(world.registry)(document);
	const spoken = all.filter(({ check }) => !check.yields && !check.wraps);
	/** Of those that are off, too: asked only where a yielding check would speak in their place. */
	let unspoken: readonly Found[] | undefined;
	const isTaken = ({ span }: Finding) => {
		if (spoken.some(({ finding }) => overlaps(finding.span, span))) return true;
		unspoken ??= everAnew(checks)
			.filter(check => isOff(check) && !check.yields && !check.wraps)
			.flatMap(anew);
		return unspoken.some(({ finding }) => overlaps(finding.span, span));
	};
	const reports: Report[] = [];
	for (const { check, finding } of all.toSorted(inOrder(checks))) {
		if (isOff(check)) continue;
		if (check.yields && isTaken(finding)) continue;
		if (check.yields && !check.wraps) spoken.push({ check, finding });
		if (allowed(document, check.code, finding) || isSettled(document, world, check.code, finding)) continue;
		if (betweenAlternatives(document, points, finding)) continue;
		const wanted = severities[check.code];
		const severity = wanted === 'error' ? 'warning' : (wanted as Severity | undefined);
		reports.push({
			...withoutBrokenFixes(points, finding),
			code: check.code,
			severity: weaker(severity ?? check.severity, finding.severity),
		});
	}
	return reports.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The checks that do not say what they judge. */
const everAnew = derived((checks: readonly Check[]) =>
	checks.filter((check): check is TextCheck => 'run' in check && !check.of),
);

/** What such a check finds. */
function foundAnew(
	check: TextCheck,
	document: Document,
	world: World,
	overview: Overview,
	failed: (code: string, error: unknown) => void,
): readonly Found[] {
	let heard: Heard | undefined;
	const subject: TextSubject = Object.assign(
		factsIn({
			// Most do not ask.
			facts: () => {
				const facts = factsOf(world.registry)(document);
				heard ??= heardWhole(() => facts, overview, facts).facts;
				return heard;
			},
		}),
		{ document, world },
	);
	try {
		return [...check.run(subject)].map(finding => ({ check, finding }));
	} catch (error) {
		failed(check.code, error);
		return [];
	}
}

const factsIn = answering<Pick<TextSubject, 'facts'>>(['facts']);

/** By check, those that yield last; each in the order of the text. */
const rankOf = derived(
	(checks: readonly Check[]): ReadonlyMap<Check, number> =>
		new Map(checks.map((check, index) => [check, check.yields ? index + checks.length : index])),
);

function inOrder(checks: readonly Check[]): (a: Found, b: Found) => number {
	const ranks = rankOf(checks);
	return (a, b) => ranks.get(a.check)! - ranks.get(b.check)!;
}

const order: readonly Severity[] = ['hint', 'information', 'warning'];

function weaker(a: Severity, b: Severity | undefined): Severity {
	return b !== undefined && order.indexOf(b) < order.indexOf(a) ? b : a;
}

/** `allow: [former-name in 12(a), impossible-date]`: by code, and by paragraph where one is named. A reason may follow a colon. */
function allowed(document: Document, code: string, finding: Finding): boolean {
	const { allow = [], accepts = [] } = document.header;
	return [...allow, ...accepts].some(line => {
		const [, what, where] = /^\s*([a-z-]+)(?:\s+in\s+([^\s:]+))?/u.exec(line) ?? [];
		return what === code && (where === undefined || where === spokenPath(pathAt(document.blocks, finding.span.start)));
	});
}

/** A name in which an earlier text asks to be followed: it uses the same, and of a day, where one counts, tells too. */
function isSettled(document: Document, { corpus }: World, code: string, { span, named = {} }: Finding): boolean {
	if (!names.includes(code)) return false;
	const { words = document.text.slice(span.start, span.end), day, heeded } = named;
	if (heeded) return false;
	const wanted = ` ${folded(words)} `;
	return earlierSayings(corpus, readerOf(document), keys.followed(code), anything).some(({ declaration, index }) => {
		const text = declaration.followed[index]!;
		return ` ${text.words} `.includes(wanted) && (!day || text.days.some(each => compatible(each, day)));
	});
}

/** What one side proposes contradicts nothing that the other proposes in its place. */
function betweenAlternatives(
	{ uri }: Document,
	points: readonly OpenPoint[],
	{ span, because = [] }: Finding,
): boolean {
	return (
		because.length > 0 && because.every(evidence => evidence.uri === uri && areAlternatives(points, span, evidence))
	);
}

/** A fix that would take one bracket and leave the other, or decide between two sides, is not offered. */
function withoutBrokenFixes(points: readonly OpenPoint[], finding: Finding): Finding {
	if (points.length === 0 || !finding.fixes) return finding;
	const breaks = (edit: Span) =>
		pointsAround(points, edit).some(point =>
			[point, ...point.alternatives].some(
				border =>
					(edit.start < border.start && border.start < edit.end) || (edit.start < border.end && border.end < edit.end),
			),
		);
	return { ...finding, fixes: finding.fixes.filter(({ edits }) => !edits.some(breaks)) };
}
