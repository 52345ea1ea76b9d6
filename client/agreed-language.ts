/** The view of agreed language: it follows the cursor, and puts earlier words into the draft. What it says: agreed-html.ts. */

import * as vscode from 'vscode';
import type { BaseLanguageClient, Range, WorkspaceEdit } from 'vscode-languageclient';
import { type AgreedView, agreedHtml } from './agreed-html.ts';

const id = 'alternat.agreedLanguage';
// A pause of the cursor: the view is read, not watched.
const quiet = 300;
/** While the record is being read for the first time, its state is asked for now and then. */
const whileReading = 700;

/** A server that goes on saying nothing is not asked for ever: the next move of the cursor asks again. */
const mostMissed = 5;

/** What a button of the page asks for. */
interface Asked {
	readonly action: 'replace' | 'below' | 'show' | 'showStanding' | 'ready';
	readonly index: number;
}

export function showAgreedLanguage(
	context: vscode.ExtensionContext,
	client: BaseLanguageClient,
	recordChanged: vscode.Event<void>,
): void {
	let view: vscode.WebviewView | undefined;
	let missed = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** What is shown, and for which paragraph of which draft. */
	let shown: {
		readonly html: string;
		readonly found?: AgreedView;
		readonly draft?: vscode.TextDocument;
		readonly at?: vscode.Position;
	} = {
		html: '',
	};

	const later = (wait = quiet) => {
		if (!view?.visible) return;
		clearTimeout(timer);
		timer = setTimeout(() => void refresh(), wait);
	};

	async function refresh(): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		if (!view?.visible) return;
		// The focus may be in the view, or in a text that was opened from it: the draft is still what it is about.
		if (editor?.document.languageId !== 'declaration' || !client.isRunning()) {
			if (!shown.found) show({ html: agreedHtml(undefined) });
			return;
		}
		const { document: draft, selection } = editor;
		const at = selection.active;
		const found = await client
			.sendRequest<AgreedView | null>('alternat/agreedLanguage', {
				textDocument: { uri: draft.uri.toString() },
				position: client.code2ProtocolConverter.asPosition(at),
			})
			.catch(() => null);
		// The draft or the cursor is another by now, or the server has not heard of the draft yet.
		const stale = vscode.window.activeTextEditor !== editor || !editor.selection.active.isEqual(at);
		if (found && stale) return later();
		missed = found ? 0 : missed + 1;
		if (!found) return missed < mostMissed ? later(whileReading) : undefined;
		show({ html: agreedHtml(found), found, draft, at });
		if (found.read < found.declarations) later(whileReading);
	}

	function show(next: typeof shown): void {
		const changed = next.html !== shown.html;
		shown = next;
		if (changed) void view?.webview.postMessage({ html: next.html });
	}

	async function open(uri: string, range: Range | undefined): Promise<void> {
		await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
			preview: true,
			preserveFocus: true,
			viewColumn: vscode.ViewColumn.Beside,
			...(range ? { selection: client.protocol2CodeConverter.asRange(range) } : {}),
		});
	}

	async function insert(words: string, what: 'replace' | 'below'): Promise<void> {
		const { draft, at } = shown;
		if (!draft || !at) return;
		const done = await client.sendRequest<{ edit: WorkspaceEdit } | null>('alternat/insertAgreed', {
			textDocument: { uri: draft.uri.toString() },
			position: client.code2ProtocolConverter.asPosition(at),
			words,
			what,
		});
		if (!done) return;
		await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(done.edit));
		await vscode.window.showTextDocument(draft, { preview: false });
	}

	async function act({ action, index }: Asked): Promise<void> {
		const { found } = shown;
		if (action === 'ready') {
			void view?.webview.postMessage({ html: shown.html });
			return refresh();
		}
		if (action === 'showStanding') {
			const standing = found?.standing[index];
			return standing && open(standing.uri, standing.range);
		}
		const paragraph = found?.found[index];
		if (!paragraph) return;
		if (action === 'show') return open(paragraph.uri, paragraph.range);
		if (!paragraph.digest) return insert(paragraph.words, action);
	}

	context.subscriptions.push(
		vscode.window.registerWebviewViewProvider(id, {
			resolveWebviewView(resolved) {
				view = resolved;
				const media = vscode.Uri.joinPath(context.extensionUri, 'media');
				resolved.webview.options = { enableScripts: true, localResourceRoots: [media] };
				resolved.webview.html = pageOf(resolved.webview, media);
				resolved.webview.onDidReceiveMessage(act);
				resolved.onDidChangeVisibility(() => later(0));
				resolved.onDidDispose(() => {
					view = undefined;
				});
			},
		}),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
			if (textEditor === vscode.window.activeTextEditor) later();
		}),
		vscode.window.onDidChangeActiveTextEditor(() => later()),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (document === vscode.window.activeTextEditor?.document) later();
		}),
		client.onDidChangeState(() => later()),
		recordChanged(() => later()),
		// For the tests: a webview cannot be read from outside.
		vscode.commands.registerCommand('alternat.agreedLanguage.act', (asked: Asked) => act(asked)),
		vscode.commands.registerCommand('alternat.agreedLanguage.shown', () => shown.found),
	);
}

/** The page around what is shown: nothing from elsewhere, no script but its own. */
function pageOf(webview: vscode.Webview, media: vscode.Uri): string {
	const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
	const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource}`;
	return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${address('agreed-language.css')}">
<title>${vscode.l10n.t('Agreed Language')}</title>
</head>
<body><main><h1 class="unseen">${vscode.l10n.t('Agreed Language')}</h1><div id="page"></div></main><script src="${address('agreed-language.js')}"></script></body>
</html>`;
}
