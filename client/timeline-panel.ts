/** “Show Timeline”: the panel, what it may load, and what its page asks for. The page itself is in timeline/. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Entry, OpenEntry } from './record.ts';
import type { FromPage, Timeline, ToPage } from './timeline/messages.ts';

export interface TimelinePanel {
	/** Of the relation of an entry; else of the draft that is open; else of one to be chosen. */
	readonly show: (entry?: Entry) => Promise<void>;
	/** Saves the picture that is shown; asks where, unless it is told. */
	readonly exportSvg: (target?: vscode.Uri) => void;
}

export function timelinePanel(
	context: vscode.ExtensionContext,
	client: BaseLanguageClient,
	start: () => Promise<void>,
	{ open, recordChanged }: { readonly open: OpenEntry; readonly recordChanged: vscode.Event<void> },
): TimelinePanel {
	const pages = vscode.Uri.joinPath(context.extensionUri, 'dist', 'timeline');
	let panel: vscode.WebviewPanel | undefined;
	let key = '';
	let title = '';
	let target: vscode.Uri | undefined;

	const say = (message: ToPage) => void panel?.webview.postMessage(message);
	const fill = async () => {
		const timeline = await client.sendRequest<Timeline | null>('alternat/record/timeline', { key });
		if (!panel || !timeline) return;
		title = timeline.title;
		panel.title = `${title} · ${timeline.words.heading}`;
		say({ type: 'show', timeline });
	};
	const hear = async (message: FromPage) => {
		if (message.type === 'ready') await fill();
		else if (message.type === 'open')
			await open({ opens: message.opens }, { focus: true, column: vscode.ViewColumn.Beside });
		else await save(message.svg);
	};
	const save = async (svg: string) => {
		const name = `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.svg`;
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
		const uri =
			target ??
			(await vscode.window.showSaveDialog({
				filters: { SVG: ['svg'] },
				...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
			}));
		target = undefined;
		if (!uri) return;
		try {
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(svg));
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			void vscode.window.showErrorMessage(vscode.l10n.t('The timeline was not saved: {0}', why));
		}
	};
	context.subscriptions.push(recordChanged(() => void fill()));
	return {
		show: async entry => {
			await start();
			const chosen = entry ? keyOf(entry) : await relationOf(client);
			if (chosen === undefined) return;
			key = chosen;
			if (panel) {
				panel.reveal();
				await fill();
				return;
			}
			panel = vscode.window.createWebviewPanel('alternat.timeline', 'Alternat', vscode.ViewColumn.Active, {
				enableScripts: true,
				localResourceRoots: [pages],
			});
			panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'media', 'icon.png');
			panel.webview.onDidReceiveMessage(hear);
			panel.onDidDispose(() => {
				panel = undefined;
			});
			panel.webview.html = page(panel.webview, pages);
		},
		exportSvg: wanted => {
			target = wanted;
			say({ type: 'toExport' });
		},
	};
}

/** The key of the relation that an entry stands in: the first part of its id. */
function keyOf({ id }: Entry): string {
	return decodeURIComponent(id.split('/', 1)[0]!);
}

async function relationOf(client: BaseLanguageClient): Promise<string | undefined> {
	const document = vscode.window.activeTextEditor?.document;
	const own =
		document?.languageId === 'declaration' &&
		(await client.sendRequest<string | null>('alternat/record/relation', {
			textDocument: { uri: document.uri.toString() },
		}));
	if (own) return own;
	const relations = (await client.sendRequest<readonly Entry[] | null>('alternat/record/relations')) ?? [];
	const items = relations.map(entry => ({ label: entry.label, description: entry.detail ?? '', entry }));
	const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('The timeline of which relation?') });
	return chosen && keyOf(chosen.entry);
}

/** Nothing is loaded but our own script, by its nonce, and our own style sheet; nothing from anywhere else. */
function page(webview: vscode.Webview, pages: vscode.Uri): string {
	const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join(
		'',
	);
	const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(pages, name)).toString();
	return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<title>Alternat</title>
<link rel="stylesheet" href="${address('timeline.css')}">
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${address('timeline.js')}"></script>
</body>
</html>`;
}
