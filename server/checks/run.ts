// Runs the checks over one document: those switched on, each with its severity, in the order of the text.
import { factsOf } from '../analysis/facts.ts';
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
	const found: Report[] = [];
	/** What the others have spoken of, allowed or not. */
	const spoken: Span[] = [];
	/** What those that are off would: asked only where a yielding check would speak in their place. */
	let unspoken: readonly Span[] | undefined;
	const isTaken = ({ span }: Finding) => {
		if (spoken.some(each => overlaps(each, span))) return true;
		unspoken ??= checks
			.filter(check => off(check) && !check.yields)
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
				spoken.push(finding.span);
				if (allowed(document, check.code, finding)) continue;
				found.push({ ...finding, code: check.code, severity: weaker(severity ?? check.severity, finding.severity) });
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
	return (document.header.allow ?? []).some(line => {
		const [, what, where] = /^\s*([a-z-]+)(?:\s+in\s+([^\s:]+))?/u.exec(line) ?? [];
		return what === code && (where === undefined || where === spokenPath(pathAt(document.blocks, finding.span.start)));
	});
}
