// The language server at work: its folders and settings, the record. Its requests: answers.ts.
import {
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	type InitializeParams,
	TextDocuments,
} from 'vscode-languageserver';
import { answers } from './answers.ts';
import { archive } from './archive.ts';
import { archiveListeners, archiveTold } from './archive-progress.ts';
import type { Document } from './document/document.ts';
import { edited, opened } from './document/edit.ts';
import { rangeOf } from './features/position.ts';
import { pushing } from './findings.ts';
import type { LanguageId } from './languages/language.ts';
import type { InitializationOptions, Runtime } from './runtime.ts';
import { described, type Session } from './session.ts';
import { defaults, type Settings, settingsFrom } from './settings.ts';
import { emptyWorld, type Gathered, gatherer } from './world.ts';

// A burst of file events (a checkout, an unpacked archive) is answered once.
const quietAfterFiles = 300;

/** Serves a client that has been told what the server can; `params` are what it said of itself. */
export function work(connection: Connection, runtime: Runtime, params: InitializeParams): void {
	const { capabilities } = params;
	const locale: LanguageId = params.locale?.startsWith('fr') ? 'fr' : 'en';
	const options = (params.initializationOptions ?? {}) as InitializationOptions;
	const host = runtime.hostOf(options);
	const { holds, lender } = runtime.archive;
	const gather = gatherer(host, {
		holds,
		make: async listeners => archive(await lender(options, folders, archiveTold(connection, locale)), listeners),
		listeners: archiveListeners(connection, { locale, progresses: capabilities.window?.workDoneProgress === true }),
		grown: next => {
			gathered = next;
			renewed();
		},
		failed: error => connection.console.error(`The archive could not be read: ${described(error)}`),
	});
	let folders = (params.workspaceFolders ?? []).map(folder => folder.uri);
	let gathered: Gathered = { world: emptyWorld, complaints: [], linesOf: () => undefined };
	let ready: Promise<void> = Promise.resolve();
	let readings = 0;
	let pushed: Settings = defaults;
	let settings = new Map<string, Promise<Settings>>();
	let complained = new Set<string>();
	let filesChanged = 0;

	const documents = new TextDocuments<Document>({
		create: (uri, _language, version, text) => opened(uri, version, text),
		update: edited,
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
		filesChanged: () => filesChanged,
		ready: () => (readings > 0 ? ready : undefined),
		settingsOf,
		log: message => connection.console.error(message),
	};
	answers(connection, session);
	const pushAll = pushing(connection, session);
	documents.onDidClose(({ document }) => settings.delete(document.uri));

	connection.onDidChangeConfiguration(({ settings: sent }) => {
		pushed = settingsFrom((sent as { alternat?: unknown } | null)?.alternat);
		settings = new Map();
		renew();
	});

	const renewAfterFiles = debounced(quietAfterFiles, renew);
	connection.onDidChangeWatchedFiles(() => {
		filesChanged++;
		renewAfterFiles();
	});

	/** One reading after the other: what is read last is what there is now. */
	function renew(): void {
		readings++;
		ready = ready.then(regather).finally(() => {
			readings--;
		});
	}

	/** Reads the record anew and has the open drafts checked against it. */
	async function regather(): Promise<void> {
		try {
			gathered = await gather(await Promise.all(folders.map(async uri => ({ uri, settings: await settingsOf(uri) }))));
			await complain();
		} catch (error) {
			connection.console.error(`The record could not be read: ${described(error)}`);
		}
		renewed();
	}

	/** What open drafts are held against has changed. */
	function renewed(): void {
		if (capabilities.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
		if (options.showsRecord) void connection.sendNotification('alternat/record/changed');
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
}

function debounced(quiet: number, act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(act, quiet);
	};
}
