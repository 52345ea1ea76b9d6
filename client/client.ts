/** What the extension does in any host: it starts the server over a client it is given, and registers the commands. */

import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { showAgreedLanguage } from './agreed-language.ts';
import { offerTools } from './assistants.ts';
import { showCards } from './cards.ts';
import { lend } from './lend.ts';
import { newDeclaration } from './new-declaration.ts';
import { openPoint } from './open-points.ts';
import { originalMaker } from './originals.ts';
import { arranging } from './paragraphs.ts';
import { checkDossier, placesShower } from './places.ts';
import { readingOf } from './reading.ts';
import { isDeclaration } from './recognise.ts';
import { type Entry, entryOpener, recordView } from './record.ts';
import { recordSearcher } from './record-search.ts';
import { showSinceLast } from './since-last.ts';
import { showStatus } from './status.ts';
import { tidying } from './tidying.ts';
import { timelinePanel } from './timeline-panel.ts';
import { typing } from './typing.ts';

/** Makes the client for a host: over node IPC, later over a web worker. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Gives back what stops it: VS Code waits for `deactivate`, but not for what `subscriptions` disposes of. */
export function startClient(context: vscode.ExtensionContext, makeClient: MakeClient): () => Promise<void> {
	const held = typing();
	const client = makeClient({
		documentSelector: schemes().map(scheme => ({ scheme, language: 'declaration' })),
		initializationOptions: {
			shippedRecord: vscode.Uri.joinPath(context.extensionUri, 'corpus').fsPath,
			showsCards: true,
			lends: true,
			...(context.storageUri?.scheme === 'file' ? { storage: context.storageUri.fsPath } : {}),
			showsRecord: true,
			pages: vscode.Uri.joinPath(context.extensionUri, 'test', 'checks').toString(),
		},
		middleware: held.middleware,
	});
	held.follow(context, client);

	// The extension is also active where a declaration merely lies in the folder: only an open one deserves a process.
	const startWith = (document: vscode.TextDocument) => {
		if (document.languageId === 'declaration' && client.needsStart()) report(client, client.start());
	};
	openDocuments(context, recogniser(context));
	openDocuments(context, startWith);

	const command = (name: string, act: (...args: never[]) => unknown) =>
		context.subscriptions.push(vscode.commands.registerCommand(name, act));
	command('alternat.makeDeclaration', makeDeclaration);
	command('alternat.openSample', () => openSample(context));
	command('alternat.showReading', readingOf(context, client));
	command('alternat.insertParagraph', arranging(client, 'insert'));
	command('alternat.moveParagraphUp', arranging(client, 'moveUp'));
	command('alternat.moveParagraphDown', arranging(client, 'moveDown'));
	command('alternat.deleteParagraph', arranging(client, 'delete'));
	command('alternat.renumber', arranging(client, 'renumber'));
	command('alternat.normaliseTypography', tidying('source.typography'));
	command('alternat.expandAcronyms', tidying('source.expandAcronyms'));
	command('alternat.fixAll', tidying('source.fixAll.alternat'));
	command('alternat.sortCountries', tidying('refactor.rewrite.countries'));
	command('alternat.newDeclaration', newDeclaration(client));
	command('alternat.makeOtherOriginal', originalMaker(context, client));
	command('alternat.nextOpenPoint', openPoint(client, 'next'));
	command('alternat.previousOpenPoint', openPoint(client, 'previous'));
	command('alternat.showPlaces', placesShower(client));
	command('alternat.checkDossier', () => checkDossier(client));
	const started = async () => {
		if (client.needsStart()) await report(client, client.start());
	};
	const open = entryOpener(client);
	const recordChanged = new vscode.EventEmitter<void>();
	context.subscriptions.push(
		recordChanged,
		client.onNotification('alternat/record/changed', () => recordChanged.fire()),
	);
	const record = recordView(context, client, started, recordChanged.event);
	showSinceLast(context, client, recordChanged.event);
	command('alternat.openEntry', (entry: Entry) => open(entry));
	command('alternat.showMoreEntries', record.showMore);
	command('alternat.filterRecord', record.filter);
	command('alternat.clearRecordFilter', record.unfilter);
	const timeline = timelinePanel(context, client, started, { open, recordChanged: recordChanged.event });
	command('alternat.showTimeline', timeline.show);
	command('alternat.exportTimeline', timeline.exportSvg);
	command('alternat.searchRecord', recordSearcher(client, started, open));
	lend(context, client);
	offerTools(context, client);
	showCards(context, client);
	showStatus(context, client);
	showAgreedLanguage(context, client, recordChanged.event);
	command('alternat.restart', () => report(client, restart(client)));
	command('alternat.showOutput', () => client.outputChannel.show());
	return () => client.dispose();
}

/**
 * Where a draft may live: here, on a remote machine, or wherever the open folders come from.
 * A selector without schemes would also take the old versions shown beside a diff, and list their findings twice.
 */
function schemes(): readonly string[] {
	const folders = (vscode.workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme);
	return [...new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', ...folders])];
}

/** Gives every document to `act`, those already open and those to come. */
function openDocuments(context: vscode.ExtensionContext, act: (document: vscode.TextDocument) => void): void {
	context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(act));
	vscode.workspace.textDocuments.forEach(act);
}

/**
 * Turns plain text and Markdown that says it is a declaration into one.
 *
 * VS Code matches the manifest's `firstLine` against the first line only, and only where no extension has claimed the
 * file's name: neither front matter nor a `.txt` is ever recognised that way. Doing it at every start would take
 * `onLanguage:plaintext` and `onLanguage:markdown`, that is, running in nearly every window. So it happens where the
 * extension runs anyway: a folder that holds a declaration, or a window that has opened one. Elsewhere there is the command.
 */
function recogniser(context: vscode.ExtensionContext): (document: vscode.TextDocument) => void {
	const firstLine = new RegExp(context.extension.packageJSON.contributes.languages[0].firstLine);
	const seen = new WeakSet<vscode.TextDocument>();
	return document => {
		// Choosing another language closes and opens the same object: who has sent a text back to Markdown meant it.
		if (seen.has(document)) return;
		seen.add(document);
		if (!schemes().includes(document.uri.scheme)) return;
		const start = document.getText(new vscode.Range(0, 0, 24, 0));
		if (isDeclaration(document.languageId, start, firstLine)) {
			void vscode.languages.setTextDocumentLanguage(document, 'declaration');
		}
	};
}

async function makeDeclaration(): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (document) await vscode.languages.setTextDocumentLanguage(document, 'declaration');
}

async function restart(client: BaseLanguageClient): Promise<void> {
	if (client.needsStop()) await client.stop();
	await client.start();
}

/** A server that cannot start has said why in the output; the promise itself has nobody to go to. */
function report(client: BaseLanguageClient, attempt: Promise<void>): Promise<void> {
	return attempt.catch(error => client.error('The declaration server did not start.', error));
}

/**
 * Opens a copy of the sample, in the reader's language when there is one: a copy may be edited, and a folder named
 * after the version is neither overwritten under the reader's hands nor left behind by an update.
 */
async function openSample(context: vscode.ExtensionContext): Promise<void> {
	const shipped = vscode.Uri.joinPath(context.extensionUri, 'test', 'sample');
	const copy = vscode.Uri.joinPath(context.globalStorageUri, `sample-${context.extension.packageJSON.version}`);
	try {
		await vscode.workspace.fs.stat(copy);
	} catch {
		await vscode.workspace.fs.copy(shipped, copy);
	}
	const names = (await vscode.workspace.fs.readDirectory(copy)).map(([name]) => name).sort();
	const ending = `.${vscode.env.language.slice(0, 2)}.decl`;
	const drafts = names.filter(name => name.endsWith('.decl'));
	const name = drafts.find(name => name.endsWith(ending)) ?? drafts.find(name => name.endsWith('.fr.decl'));
	if (name) await vscode.window.showTextDocument(vscode.Uri.joinPath(copy, name), { preview: false });
}
