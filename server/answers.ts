// Every request and the feature that answers it: one visible line each.
import {
	type TextDocumentPositionParams as At,
	type CancellationToken,
	type CodeActionParams,
	type CompletionParams,
	type Connection,
	DocumentDiagnosticReportKind,
	type DocumentOnTypeFormattingParams,
	type InlayHintParams,
	LSPErrorCodes,
	type ReferenceParams,
	type RenameParams,
	ResponseError,
	type SelectionRangeParams,
} from 'vscode-languageserver';
import { agreedRecord } from './agreed/record.ts';
import { assistantAnswers } from './assistant-answers.ts';
import type { Document } from './document/document.ts';
import { dossierOf } from './dossier.ts';
import { agreedLanguage } from './features/agreed-language.ts';
import { isMatter } from './features/agreed-sought.ts';
import { allowances } from './features/allow.ts';
import { type Arrangement, arranged } from './features/arrange.ts';
import { arrangements } from './features/arrangements.ts';
import { citedBy, cites, prepared } from './features/call-hierarchy.ts';
import { cardText } from './features/card-text.ts';
import { codeLenses } from './features/code-lens.ts';
import { completion } from './features/completion.ts';
import { agreedItems } from './features/completion-agreed.ts';
import { sharingRange } from './features/completion-shared.ts';
import { asLocation, cardAt, definition, earlierWording } from './features/definition.ts';
import { acronymActions } from './features/expand-acronyms.ts';
import { fixingAll } from './features/fix-all.ts';
import { fixes } from './features/fixes.ts';
import { folding } from './features/folding.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { type Insertion, insertedAgreed } from './features/insert-agreed.ts';
import { links } from './features/links.ts';
import { onEnter } from './features/on-type.ts';
import { openPointActions } from './features/open-point-actions.ts';
import { openPoints } from './features/open-points.ts';
import { originalMade } from './features/other-original.ts';
import { outline } from './features/outline.ts';
import { readingView } from './features/reading-view.ts';
import { idOfCard } from './features/record.ts';
import { highlights, references } from './features/references.ts';
import { prepareRename, rename } from './features/rename.ts';
import { selection } from './features/selection.ts';
import { countryActions } from './features/sort-countries.ts';
import { type Summary, summary } from './features/summary.ts';
import { tokens } from './features/tokens.ts';
import { typographyActions } from './features/typography.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';
import { diagnosticsOf } from './findings.ts';
import { folderChecking } from './folder-check.ts';
import { newAnswers } from './new-answers.ts';
import { recordAnswers } from './record-answers.ts';
import { described, inItsLanguage, type Session } from './session.ts';

export function answers(connection: Connection, session: Session): void {
	const world = () => session.gathered().world;
	const locale = session.locale;
	const today = session.runtime.today;
	const showing = () => ({ linesOf: session.gathered().linesOf, cards: session.options().showsCards === true });
	const how = () => ({ locale: locale(), annotates: annotates(session) });
	const dossier = dossierOf(session);
	folderChecking(connection, session, dossier);
	const agreed = agreedRecord({
		read: async uri => session.host()?.read(uri),
		pause: () => new Promise<void>(soon),
		now: () => performance.now(),
	});
	/** The paragraphs of the record as far as they have been read: that begins when they are first asked for. */
	const followed = () => {
		agreed.follow(world().corpus, isMatter(world()));
		return agreed;
	};
	assistantAnswers(connection, session, agreed);
	newAnswers(connection, session);
	const answer = answering(session);

	// ── Reading ──
	connection.onDocumentSymbol(answer(document => outline(document, world(), locale())));
	connection.onFoldingRanges(answer(document => folding(document, world())));
	connection.onSelectionRanges(
		answer((document, params: SelectionRangeParams) => selection(document, params.positions)),
	);
	connection.onHover(
		answer((document, { position }: At) => hover(document, world(), position, { locale: locale(), today: today() })),
	);
	connection.onDocumentLinks(answer(document => links(document, world(), locale())));
	connection.onCodeLens(
		answer(document =>
			session.options().showsCards ? codeLenses(document, world(), { showing: showing(), locale: locale() }) : [],
		),
	);
	connection.languages.semanticTokens.on(async (params, token) => {
		const found = await answer(document => tokens(document, world()))(params, token);
		return found ?? { data: [] };
	});
	connection.languages.inlayHint.on(
		answer(async (document, { range }: InlayHintParams) => {
			const { inlayHints: hints } = await session.settingsOf(document.uri);
			return inlayHints(document, world(), range, { hints, locale: locale(), today: today() });
		}),
	);
	connection.onRequest(
		'alternat/reading',
		answer(document => readingView(document, world(), locale())),
	);
	connection.onRequest(
		'alternat/agreedLanguage',
		answer((document, { position }: At) =>
			agreedLanguage(document, world(), position, followed(), { showing: showing(), locale: locale() }),
		),
	);
	connection.onRequest(
		'alternat/openPoints',
		answer(document => openPoints(document, world())),
	);
	connection.onRequest<Summary | null, void>(
		'alternat/summary',
		answer(document => summary(document, world(), locale())),
	);

	// ── Finding ──
	connection.onDefinition(
		answer((document, { position }: At) => {
			const found = definition(document, world(), position, showing());
			return followsLinks(session) ? found : found.map(asLocation);
		}),
	);
	connection.onTypeDefinition(answer((document, { position }: At) => cardAt(document, world(), position, showing())));
	connection.onImplementation(
		answer((document, { position }: At) => earlierWording(document, world(), position, showing())),
	);
	connection.onReferences(
		answer(async (document, { position, context }: ReferenceParams) =>
			references(document, world(), position, await dossier(), {
				showing: showing(),
				introduction: context.includeDeclaration,
			}),
		),
	);
	connection.onDocumentHighlight(answer((document, { position }: At) => highlights(document, world(), position)));
	connection.onWorkspaceSymbol(async ({ query }) => {
		await session.ready();
		return workspaceSymbols(query, await dossier(), world(), { showing: showing(), locale: locale() });
	});
	const hierarchy = async () => ({ world: world(), drafts: await dossier(), showing: showing(), locale: locale() });
	connection.languages.callHierarchy.onPrepare(
		answer(async (document, { position }: At) => prepared(document, position, await hierarchy())),
	);
	connection.languages.callHierarchy.onIncomingCalls(async ({ item }) => citedBy(item, await hierarchy()));
	connection.languages.callHierarchy.onOutgoingCalls(async ({ item }) => cites(item, await hierarchy()));
	connection.onRequest('alternat/card', async ({ uri }: { uri: string }) => {
		await session.ready();
		const id = idOfCard(uri);
		return (id !== undefined && cardText(id, world(), locale(), today())) || null;
	});

	recordAnswers(connection, session);

	// ── Writing ──
	connection.onCompletion(
		answer(async (document, { position }: CompletionParams) => {
			const list = completion(document, world(), position, {
				locale: locale(),
				today: today(),
				snippets: fillsIn(session),
			});
			const more = await agreedItems(document, world(), position, followed(), locale());
			const whole = { ...list, items: [...list.items, ...more] };
			return sharesRanges(session) ? sharingRange(whole) : whole;
		}),
	);
	connection.onPrepareRename(answer((document, { position }: At) => prepareRename(document, world(), position)));
	connection.onRenameRequest(
		answer(async (document, { position, newName }: RenameParams) => {
			const others = (await dossier()).map(other => ({
				document: other,
				versioned: session.documents.get(other.uri) !== undefined,
			}));
			const edit = rename(document, world(), { position, newName }, others, how());
			// A refusal is an answer: the client shows its words to the drafter.
			if (edit && 'refused' in edit) throw new ResponseError(LSPErrorCodes.RequestFailed, edit.refused[locale()]);
			return edit;
		}),
	);
	connection.onDocumentOnTypeFormatting(
		answer((document, { position }: DocumentOnTypeFormattingParams) => onEnter(document, world(), position)),
	);
	connection.onRequest(
		'alternat/insertAgreed',
		answer((document, params: At & { words: string; what: Insertion }) =>
			insertedAgreed(document, world(), params, how()),
		),
	);
	connection.onRequest(
		'alternat/arrange',
		answer((document, { position, what }: At & { what: Arrangement }) =>
			arranged(document, world(), { position, what }, how()),
		),
	);
	connection.onCodeAction(
		answer(async (document, params: CodeActionParams) => {
			const { diagnostics } = params.context;
			const { typography: profile } = await session.settingsOf(document.uri);
			return [
				...fixes(document, diagnostics),
				...openPointActions(document, world(), params, how()),
				...(await fixingAll(document, params.context, () => diagnosticsOf(session, document), locale())),
				...allowances(document, diagnostics, locale()),
				...acronymActions(document, world(), params, locale()),
				...countryActions(document, world(), params, locale()),
				...typographyActions(document, params, { profile, locale: locale() }),
				...arrangements(document, world(), params, how()),
			];
		}),
	);

	connection.onRequest<ReturnType<typeof originalMade> | null, void>(
		'alternat/otherOriginal',
		answer(document => originalMade(document, world(), locale())),
	);

	// ── Judging ──
	connection.languages.diagnostics.on(async (params, token) => {
		const items = await answer(document => diagnosticsOf(session, document))(params, token);
		if (items instanceof ResponseError) throw items;
		return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] };
	});
}

/** Whether the client shows changes that are to be confirmed. */
function annotates(session: Session): boolean {
	return session.capabilities().workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
}

function followsLinks(session: Session): boolean {
	return session.capabilities().textDocument?.definition?.linkSupport === true;
}

/** Whether the client can be told once what many completions replace. */
function sharesRanges(session: Session): boolean {
	const { completionList } = session.capabilities().textDocument?.completion ?? {};
	return completionList?.itemDefaults?.includes('editRange') === true;
}

function fillsIn(session: Session): boolean {
	return session.capabilities().textDocument?.completion?.completionItem?.snippetSupport === true;
}

/**
 * Waits for the record, lets queued cancellations in, refuses work that nobody waits for, and keeps one failing
 * feature from taking the others down.
 */
function answering(session: Session) {
	return <P extends { textDocument: { uri: string } }, R>(feature: (document: Document, params: P) => R | Promise<R>) =>
		async (params: P, token: CancellationToken): Promise<R | null | ResponseError<void>> => {
			const reading = session.ready();
			if (reading) {
				await reading;
				// All that waited go on together: each lets in what has arrived meanwhile. Else each has a turn of its own from
				// the protocol's library, behind all that has arrived, and another turn is felt at every keystroke.
				await new Promise<void>(soon);
			}
			if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
			const document = session.documents.get(params.textDocument.uri);
			try {
				return document ? await feature(await inItsLanguage(session, document), params) : null;
			} catch (error) {
				if (error instanceof ResponseError) throw error;
				session.log(`${feature.name || 'A feature'} failed on ${params.textDocument.uri}: ${described(error)}`);
				return null;
			}
		};
}

/** After what has arrived meanwhile; a browser's worker has no `setImmediate`. */
const soon = (done: () => void): void => {
	if (typeof setImmediate === 'function') setImmediate(done);
	else setTimeout(done, 0);
};
