// Every request and the feature that answers it: one visible line each.
import {
	type CancellationToken,
	type CodeActionParams,
	type Connection,
	DocumentDiagnosticReportKind,
	type HoverParams,
	LSPErrorCodes,
	ResponseError,
	type SelectionRangeParams,
} from 'vscode-languageserver';
import type { Document } from './document/document.ts';
import { allowances } from './features/allow.ts';
import { fixes } from './features/fixes.ts';
import { folding } from './features/folding.ts';
import { hover } from './features/hover.ts';
import { outline } from './features/outline.ts';
import { readingView } from './features/reading-view.ts';
import { selection } from './features/selection.ts';
import { tokens } from './features/tokens.ts';
import { diagnosticsOf } from './findings.ts';
import { described, inItsLanguage, type Session } from './session.ts';

export function answers(connection: Connection, session: Session): void {
	const world = () => session.gathered().world;
	const answer = answering(session);

	connection.onDocumentSymbol(answer((document: Document) => outline(document, world())));
	connection.onFoldingRanges(answer((document: Document) => folding(document)));
	connection.onSelectionRanges(
		answer((document: Document, params: SelectionRangeParams) => selection(document, params.positions)),
	);
	connection.onHover(
		answer((document: Document, params: HoverParams) =>
			hover(document, world(), params.position, { locale: session.locale(), today: session.runtime.today() }),
		),
	);
	connection.languages.semanticTokens.on(async (params, token) => {
		const found = await answer(document => tokens(document, world()))(params, token);
		return found ?? { data: [] };
	});
	connection.onRequest(
		'alternat/reading',
		answer(document => readingView(document, world(), session.locale())),
	);
	connection.onCodeAction(
		answer((document: Document, { context: { diagnostics } }: CodeActionParams) => [
			...fixes(document, diagnostics),
			...allowances(document, diagnostics, session.locale()),
		]),
	);
	connection.languages.diagnostics.on(async (params, token) => {
		const items = await answer(document => diagnosticsOf(session, document))(params, token);
		if (items instanceof ResponseError) throw items;
		return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] };
	});
}

/**
 * Waits for the record, lets queued cancellations in, refuses work that nobody waits for, and keeps one failing
 * feature from taking the others down.
 */
function answering(session: Session) {
	return <P extends { textDocument: { uri: string } }, R>(feature: (document: Document, params: P) => R | Promise<R>) =>
		async (params: P, token: CancellationToken): Promise<R | null | ResponseError<void>> => {
			await session.ready();
			await new Promise<void>(done => setImmediate(done));
			if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
			const document = session.documents.get(params.textDocument.uri);
			try {
				return document ? await feature(await inItsLanguage(session, document), params) : null;
			} catch (error) {
				session.log(`${feature.name || 'A feature'} failed on ${params.textDocument.uri}: ${described(error)}`);
				return null;
			}
		};
}
