// A meeting of a series under another number than an earlier declaration gives the same meeting.
import type { SessionSaid } from '../analysis/facts.ts';
import type { Check, Finding, Subject } from './check.ts';
import { isCorrection } from './corrections.ts';
import { citation, evidenceOf } from './precedents.ts';
import { recounted } from './renaming.ts';
import { countedOtherwise } from './session-accounts.ts';

export const mistakenOrdinal: Check = {
	code: 'mistaken-ordinal',
	severity: 'warning',
	*paragraph(subject) {
		for (const session of subject.facts.sessions) {
			const finding = mistaken(subject, session);
			if (finding) yield finding;
		}
	},
};

function mistaken(subject: Subject, session: SessionSaid): Finding | undefined {
	const { document } = subject;
	const { spans } = session;
	const other = countedOtherwise(subject, session);
	if (!other) return undefined;
	if (isCorrection(document, spans.number)) return undefined;
	const { passage, declaration } = other;
	const authority = citation(declaration, passage);
	const said = document.text.slice(spans.number.start, spans.number.end);
	return {
		span: spans.number,
		message: {
			en: `The record counts this meeting as number ${passage.ordinal}, not “${said}”: ${authority.en}.`,
			fr: `Le dossier compte cette réunion comme la ${passage.ordinal}ᵉ, non « ${said} » : ${authority.fr}.`,
		},
		because: [evidenceOf(declaration, passage)],
		fixes: recounted(document, spans.number, passage.ordinal),
	};
}
