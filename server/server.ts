// The language server: the only file that speaks LSP. Every feature is one visible line.
import {
	type CancellationToken,
	CodeActionKind,
	type CodeActionParams,
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	DocumentDiagnosticReportKind,
	type HoverParams,
	type InitializeParams,
	LSPErrorCodes,
	ResponseError,
	type SelectionRangeParams,
	TextDocumentSyncKind,
	TextDocuments,
} from 'vscode-languageserver';
import type { Document } from './document/document.ts';
import { applied } from './document/edit.ts';
import { parse } from './document/parse.ts';
import { allowances } from './features/allow.ts';
import { diagnostics } from './features/diagnostics.ts';
import { fixes } from './features/fixes.ts';
import { folding } from './features/folding.ts';
import { hover } from './features/hover.ts';
import { outline } from './features/outline.ts';
import { rangeOf } from './features/position.ts';
import { readingView } from './features/reading-view.ts';
import { selection } from './features/selection.ts';
import { legend, tokens } from './features/tokens.ts';
import type { Host } from './host.ts';
import type { LanguageId } from './languages/language.ts';
import { defaults, type Settings, settingsFrom } from './settings.ts';
import { derived } from './text/derived.ts';
import { emptyWorld, type Gathered, gatherer } from './world.ts';

/** What the client says at the start. `shippedRecord` is the folder with `registry/` and `declarations/`. */
export interface InitializationOptions {
	readonly shippedRecord?: string;
}

export interface Runtime {
	readonly hostOf: (options: InitializationOptions) => Host;
	/** Address of the page that explains a check. */
	readonly page: (code: string) => string | undefined;
	/** ISO date. */
	readonly today: () => string;
}

// A burst of file events (a checkout, an unpacked archive) is answered once.
const quietAfterFiles = 300;
const quietAfterTyping = 200;

export function startServer(connection: Connection, runtime: Runtime): void {
	let capabilities: InitializeParams['capabilities'] = {};
	let folders: string[] = [];
	let locale: LanguageId = 'en';
	let gather: ReturnType<typeof gatherer> | undefined;
	let gathered: Gathered = { world: emptyWorld, complaints: [], linesOf: () => undefined };
	let ready: Promise<void> = Promise.resolve();
	let pushed: Settings = defaults;
	let settings = new Map<string, Promise<Settings>>();
	let complained = new Set<string>();

	const documents = new TextDocuments<Document>({
		create: (uri, _language, version, text) => parse(uri, version, text),
		update: (old, changes, version) => parse(old.uri, version, applied(old.text, changes)),
	});

	// ── Life ──

	connection.onInitialize(params => {
		capabilities = params.capabilities;
		locale = params.locale?.startsWith('fr') ? 'fr' : 'en';
		folders = (params.workspaceFolders ?? []).map(folder => folder.uri);
		gather = gatherer(runtime.hostOf((params.initializationOptions ?? {}) as InitializationOptions));
		return {
			serverInfo: { name: 'alternat' },
			capabilities: {
				textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
				documentSymbolProvider: { label: 'Alternat' },
				foldingRangeProvider: true,
				selectionRangeProvider: true,
				hoverProvider: true,
				semanticTokensProvider: { legend, full: true },
				codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
				...(pulls() ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {}),
				workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
			},
		};
	});

	connection.onInitialized(() => {
		renew();
		if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
			void connection.client.register(DidChangeConfigurationNotification.type, { section: 'alternat' });
		}
		if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
			void connection.client.register(DidChangeWatchedFilesNotification.type, {
				watchers: [{ globPattern: '**/*.{decl,declaration,txt,md,json}' }],
			});
		}
		if (capabilities.workspace?.workspaceFolders) {
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				folders = [
					...folders.filter(uri => !removed.some(folder => folder.uri === uri)),
					...added.map(folder => folder.uri),
				];
				renew();
			});
		}
	});

	connection.onDidChangeConfiguration(({ settings: sent }) => {
		pushed = settingsFrom((sent as { alternat?: unknown } | null)?.alternat);
		settings = new Map();
		renew();
	});

	connection.onDidChangeWatchedFiles(
		debounced(quietAfterFiles, () => {
			renew();
		}),
	);

	/** One reading after the other: what is read last is what there is now. */
	function renew(): void {
		ready = ready.then(regather);
	}

	/** Reads the record anew and has the open drafts checked against it. */
	async function regather(): Promise<void> {
		if (!gather) return;
		try {
			gathered = await gather(await Promise.all(folders.map(async uri => ({ uri, settings: await settingsOf(uri) }))));
			await complain();
		} catch (error) {
			connection.console.error(`The record could not be read: ${described(error)}`);
		}
		if (capabilities.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
		if (!pulls()) for (const document of documents.all()) void push(document.uri);
	}

	/** Bad records are findings on their own file. */
	async function complain(): Promise<void> {
		const files = new Set([...complained, ...gathered.complaints.map(complaint => complaint.uri)]);
		complained = new Set(gathered.complaints.map(complaint => complaint.uri));
		for (const uri of files) {
			const lines = gathered.linesOf(uri) ?? [0];
			const own = gathered.complaints.filter(complaint => complaint.uri === uri);
			await connection.sendDiagnostics({
				uri,
				diagnostics: own.map(({ span, message }) => ({
					range: rangeOf({ lines }, span),
					severity: 2,
					code: 'malformed-registry',
					source: 'alternat',
					message: message[locale],
				})),
			});
		}
	}

	function settingsOf(uri: string): Promise<Settings> {
		if (!capabilities.workspace?.configuration) return Promise.resolve(pushed);
		let known = settings.get(uri);
		if (!known) {
			known = connection.workspace.getConfiguration({ scopeUri: uri, section: 'alternat' }).then(settingsFrom);
			settings.set(uri, known);
		}
		return known;
	}

	// ── Features ──

	connection.onDocumentSymbol(answer((document: Document) => outline(document, gathered.world)));
	connection.onFoldingRanges(answer((document: Document) => folding(document)));
	connection.onSelectionRanges(
		answer((document: Document, params: SelectionRangeParams) => selection(document, params.positions)),
	);
	connection.onHover(
		answer((document: Document, params: HoverParams) =>
			hover(document, gathered.world, params.position, { locale, today: runtime.today() }),
		),
	);
	connection.languages.semanticTokens.on(async (params, token) => {
		const found = await answer(document => tokens(document, gathered.world))(params, token);
		return found ?? { data: [] };
	});
	connection.onRequest(
		'alternat/reading',
		answer(document => readingView(document, gathered.world, locale)),
	);
	connection.onCodeAction(
		answer((document: Document, { context: { diagnostics } }: CodeActionParams) => [
			...fixes(document, diagnostics),
			...allowances(document, diagnostics, locale),
		]),
	);

	connection.languages.diagnostics.on(async (params, token) => {
		const items = await answer(document => diagnosticsOf(document))(params, token);
		if (items instanceof ResponseError) throw items;
		return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] };
	});

	async function diagnosticsOf(document: Document) {
		const { checks } = await settingsOf(document.uri);
		return diagnostics(document, gathered.world, checks, {
			locale,
			linesOf: gathered.linesOf,
			page: runtime.page,
			failed: (code, error) => connection.console.error(`${code} failed on ${document.uri}: ${described(error)}`),
		});
	}

	// ── For clients that wait to be told ──

	const waiting = new Map<string, ReturnType<typeof setTimeout>>();
	documents.onDidChangeContent(({ document }) => {
		if (pulls()) return;
		clearTimeout(waiting.get(document.uri));
		waiting.set(
			document.uri,
			setTimeout(() => void push(document.uri), quietAfterTyping),
		);
	});
	documents.onDidClose(({ document }) => {
		clearTimeout(waiting.get(document.uri));
		settings.delete(document.uri);
		if (!pulls()) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
	});

	async function push(uri: string): Promise<void> {
		await ready;
		const document = documents.get(uri);
		if (!document) return;
		const items = await diagnosticsOf(await inItsLanguage(document));
		if (documents.get(uri) === document)
			await connection.sendDiagnostics({ uri, version: document.version, diagnostics: items });
	}

	/** The document in the language its folder's settings ask for, where they ask for one. */
	async function inItsLanguage(document: Document): Promise<Document> {
		const { language } = await settingsOf(document.uri);
		return language === 'auto' || language === document.language.id ? document : reread[language](document);
	}

	function pulls(): boolean {
		return capabilities.textDocument?.diagnostic !== undefined;
	}

	/**
	 * Waits for the record, lets queued cancellations in, refuses work that nobody waits for, and keeps one failing
	 * feature from taking the others down.
	 */
	function answer<P extends { textDocument: { uri: string } }, R>(
		feature: (document: Document, params: P) => R | Promise<R>,
	) {
		return async (params: P, token: CancellationToken): Promise<R | null | ResponseError<void>> => {
			await ready;
			await new Promise<void>(done => setImmediate(done));
			if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
			const document = documents.get(params.textDocument.uri);
			try {
				return document ? await feature(await inItsLanguage(document), params) : null;
			} catch (error) {
				connection.console.error(
					`${feature.name || 'A feature'} failed on ${params.textDocument.uri}: ${described(error)}`,
				);
				return null;
			}
		};
	}

	documents.listen(connection);
	connection.listen();
}

const inLanguage = (language: LanguageId) =>
	derived((document: Document) => parse(document.uri, document.version, document.text, language));
const reread: Readonly<Record<LanguageId, (document: Document) => Document>> = {
	fr: inLanguage('fr'),
	en: inLanguage('en'),
};

function debounced(quiet: number, act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(act, quiet);
	};
}

function described(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
