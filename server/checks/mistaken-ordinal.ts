// A meeting of a series under another number than an earlier declaration gives the same meeting.
import type { Claim, SessionSaid } from '../analysis/facts.ts';
import type { Phrase } from '../languages/language.ts';
import { meetingAt } from '../registry/meetings.ts';
import type { Span } from '../text/span.ts';
import type { Check, Evidence, Finding, Severity, Subject } from './check.ts';
import { isCorrection } from './corrections.ts';
import { citation, evidenceOf, precedents } from './precedents.ts';
import { recounted } from './renaming.ts';
import { countedOtherwise } from './session-accounts.ts';

export const mistakenOrdinal: Check = {
	code: 'mistaken-ordinal',
	severity: 'warning',
	*paragraph(subject) {
		for (const claim of subject.facts.claims) {
			const finding = claim.property === 'numbered' ? numberedOtherwise(subject, claim) : undefined;
			if (finding) yield finding;
		}
		for (const session of subject.facts.sessions) {
			const finding = mistaken(subject, session);
			if (finding) yield finding;
		}
	},
};

/** A summit of a body under another number than the record has for its days and its place. */
function numberedOtherwise(subject: Subject, claim: Claim): Finding | undefined {
	const { document, world } = subject;
	const { meeting } = meetingAt(world.registry, claim.about) ?? {};
	if (meeting?.ordinal === undefined || String(meeting.ordinal) === claim.value) return undefined;
	const known = precedents(subject, claim).find(({ property }) => property === 'held');
	if (!known || isCorrection(document, claim.span)) return undefined;
	return ordinalFinding(document, claim.span, meeting.ordinal, known.authority, known.evidence(), known.severity);
}

function mistaken(subject: Subject, session: SessionSaid): Finding | undefined {
	const { document } = subject;
	const { spans } = session;
	const other = countedOtherwise(subject, session);
	if (!other) return undefined;
	if (isCorrection(document, spans.number)) return undefined;
	const { passage, declaration } = other;
	const authority = citation(declaration, passage);
	return ordinalFinding(document, spans.number, passage.ordinal, authority, evidenceOf(declaration, passage));
}

function ordinalFinding(
	document: Subject['document'],
	span: Span,
	ordinal: number,
	authority: Phrase,
	evidence: Evidence,
	severity: Severity = 'warning',
): Finding {
	const said = document.text.slice(span.start, span.end);
	return {
		span,
		message: {
			en: `The record counts this meeting as number ${ordinal}, not “${said}”: ${authority.en}.`,
			fr: `Le dossier compte cette réunion comme la ${ordinal}ᵉ, non « ${said} » : ${authority.fr}.`,
		},
		because: [evidence],
		fixes: recounted(document, span, ordinal),
		severity,
	};
}
