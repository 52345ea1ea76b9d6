// Findings → LSP diagnostics. Fixes travel in `data`, so that no check runs twice.
import {
	type Diagnostic,
	type DiagnosticRelatedInformation,
	DiagnosticSeverity,
	type Range,
} from 'vscode-languageserver-types';
import type { Edit, Severity, World } from '../checks/check.ts';
import { findings, type Severities } from '../checks/run.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import type { LineStarts } from '../text/lines.ts';
import { sentenceAround } from '../text/sentences.ts';
import { rangeOf } from './position.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/** What a fix needs, on its way through the client and back. */
export interface FixData {
	readonly fixes: readonly { readonly title: string; readonly edits: readonly Edit[] }[];
	/** The sentence of the finding: while it is being typed, the client holds the finding back. */
	readonly sentence: Range;
}

export interface Rendering {
	/** The language of the interface. */
	readonly locale: LanguageId;
	/** The lines of a file that evidence points into. */
	readonly linesOf: (uri: string) => LineStarts | undefined;
	/** Address of the page that explains a check. */
	readonly page: (code: string) => string | undefined;
	readonly failed: (code: string, error: unknown) => void;
}

export function diagnostics(
	document: Document,
	world: World,
	wanted: Severities,
	{ locale, linesOf, page, failed }: Rendering,
): Diagnostic[] {
	return findings(document, world, wanted, failed).map(finding => {
		const related: DiagnosticRelatedInformation[] = [];
		for (const { uri, quote, ...span } of finding.because ?? []) {
			const lines = uri === document.uri ? document.lines : linesOf(uri);
			if (lines) related.push({ location: { uri, range: rangeOf({ lines }, span) }, message: quote });
		}
		const href = page(finding.code);
		const data: FixData = {
			fixes: (finding.fixes ?? []).map(fix => ({ title: fix.title[locale], edits: fix.edits })),
			sentence: rangeOf(document, sentenceAround(document.text, finding.span)),
		};
		return {
			range: rangeOf(document, finding.span),
			severity: severities[finding.severity],
			code: finding.code,
			...(href ? { codeDescription: { href } } : {}),
			source: 'alternat',
			message: finding.message[locale],
			...(related.length > 0 ? { relatedInformation: related } : {}),
			data,
		};
	});
}
