// Runs the checks over one document: those switched on, each with its severity, in the order of the text.
import { factsOf } from '../analysis/facts.ts';
import type { Document } from '../document/document.ts';
import { spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';
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
	const facts = factsOf(world.registry)(document);
	const found: Report[] = [];
	for (const check of checks) {
		const wanted = severities[check.code];
		if (wanted === 'off') continue;
		const severity = wanted === 'error' ? 'warning' : wanted;
		try {
			for (const finding of check.run({ document, facts, world })) {
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
