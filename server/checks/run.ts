// Runs the checks over one document: those switched on, each with its severity, in the order of the text.
import { areAlternatives, everyPoint, type OpenPoint } from '../analysis/brackets.ts';
import { factsOf } from '../analysis/facts.ts';
import { openPointsOf } from '../analysis/open-points.ts';
import type { Document } from '../document/document.ts';
import { spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Check, Finding, Severity, World } from './check.ts';
import { checks as all } from './index.ts';

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
	checks: readonly Check[] = all,
): Report[] {
	const subject = { document, facts: factsOf(world.registry)(document), world };
	const off = (check: Check) => severities[check.code] === 'off';
	const points = openPointsOf(world.registry)(document);
	const found: Report[] = [];
	/** What the others have spoken of, allowed or not. */
	const spoken: Span[] = [];
	/** What those that are off would: asked only where a yielding check would speak in their place. */
	let unspoken: readonly Span[] | undefined;
	const isTaken = ({ span }: Finding) => {
		if (spoken.some(each => overlaps(each, span))) return true;
		unspoken ??= checks
			.filter(check => off(check) && !check.yields && !check.wraps)
			.flatMap(check => [...check.run(subject)].map(each => each.span));
		return unspoken.some(each => overlaps(each, span));
	};
	for (const check of [...checks.filter(each => !each.yields), ...checks.filter(each => each.yields)]) {
		const wanted = severities[check.code];
		if (off(check)) continue;
		const severity = wanted === 'error' ? 'warning' : (wanted as Severity | undefined);
		try {
			for (const finding of check.run(subject)) {
				if (check.yields && isTaken(finding)) continue;
				if (!check.wraps) spoken.push(finding.span);
				if (allowed(document, check.code, finding) || betweenAlternatives(document, points, finding)) continue;
				found.push({
					...withoutBrokenFixes(points, finding),
					code: check.code,
					severity: weaker(severity ?? check.severity, finding.severity),
				});
			}
		} catch (error) {
			failed(check.code, error);
		}
	}
	return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
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
	const every = everyPoint(points);
	const breaks = ({ start, end }: Span) =>
		every.some(point =>
			[point, ...point.alternatives].some(
				border => (start < border.start && border.start < end) || (start < border.end && border.end < end),
			),
		);
	return { ...finding, fixes: finding.fixes.filter(({ edits }) => !edits.some(breaks)) };
}
