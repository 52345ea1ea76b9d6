// The language server's life: what the client can, its folders and settings, the record. Its requests: answers.ts.
import {
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	type InitializeParams,
	TextDocumentSyncKind,
	TextDocuments,
} from 'vscode-languageserver';
import { answers } from './answers.ts';
import type { Document } from './document/document.ts';
import { applied } from './document/edit.ts';
import { parse } from './document/parse.ts';
import { codeActionKinds } from './features/asked.ts';
import { rangeOf } from './features/position.ts';
import { legend } from './features/tokens.ts';
import { pushing } from './findings.ts';
import { checkFolder } from './folder-check.ts';
import type { Host } from './host.ts';
import type { LanguageId } from './languages/language.ts';
import { described, type InitializationOptions, pulls, type Runtime, type Session } from './session.ts';
import { defaults, type Settings, settingsFrom } from './settings.ts';
import { emptyWorld, type Gathered, gatherer } from './world.ts';

// A burst of file events (a checkout, an unpacked archive) is answered once.
const quietAfterFiles = 300;

export function startServer(connection: Connection, runtime: Runtime): void {
	let capabilities: InitializeParams['capabilities'] = {};
	let options: InitializationOptions = {};
	let host: Host | undefined;
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

	const session: Session = {
		runtime,
		documents,
		capabilities: () => capabilities,
		options: () => options,
		locale: () => locale,
		folders: () => folders,
		host: () => host,
		gathered: () => gathered,
		ready: () => ready,
		settingsOf,
		log: message => connection.console.error(message),
	};
	answers(connection, session);
	const pushAll = pushing(connection, session);
	documents.onDidClose(({ document }) => settings.delete(document.uri));

	connection.onInitialize(params => {
		capabilities = params.capabilities;
		locale = params.locale?.startsWith('fr') ? 'fr' : 'en';
		folders = (params.workspaceFolders ?? []).map(folder => folder.uri);
		options = (params.initializationOptions ?? {}) as InitializationOptions;
		host = runtime.hostOf(options);
		gather = gatherer(host);
		return {
			serverInfo: { name: 'alternat' },
			capabilities: {
				textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
				documentSymbolProvider: { label: 'Alternat' },
				foldingRangeProvider: true,
				selectionRangeProvider: true,
				hoverProvider: true,
				semanticTokensProvider: { legend, full: true },
				documentLinkProvider: {},
				codeLensProvider: {},
				inlayHintProvider: true,
				definitionProvider: true,
				typeDefinitionProvider: true,
				implementationProvider: true,
				referencesProvider: true,
				documentHighlightProvider: true,
				workspaceSymbolProvider: true,
				callHierarchyProvider: true,
				completionProvider: { triggerCharacters: [' ', '’', '§'] },
				renameProvider: { prepareProvider: true },
				documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
				executeCommandProvider: { commands: [checkFolder] },
				codeActionProvider: { codeActionKinds: [...codeActionKinds] },
				...(pulls(session) ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {}),
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
		pushAll();
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

	documents.listen(connection);
	connection.listen();
}

function debounced(quiet: number, act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(act, quiet);
	};
}
