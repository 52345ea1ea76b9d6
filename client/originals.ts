/** “Make the Other Original”: shown beside the draft as a difference, and saved only when the drafter says so. */

import * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';

const scheme = 'alternat-original';

export interface Made {
	readonly text: string;
	readonly uri?: string;
	readonly parties: readonly [string, string];
	readonly changed: number;
	readonly left: readonly { readonly range: Range; readonly words: string; readonly why: string }[];
}

/** Registers the text that is shown before it is saved, and gives back the command. */
export function originalMaker(context: vscode.ExtensionContext, client: BaseLanguageClient): () => Promise<void> {
	const texts = new Map<string, string>();
	const changed = new vscode.EventEmitter<vscode.Uri>();
	context.subscriptions.push(
		changed,
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			onDidChange: changed.event,
			provideTextDocumentContent: uri => texts.get(uri.toString()) ?? '',
		}),
	);
	return async () => {
		const draft = vscode.window.activeTextEditor?.document;
		if (draft?.languageId !== 'declaration') return;
		const made = await client.sendRequest<Made | { refused: string } | null>('alternat/otherOriginal', {
			textDocument: { uri: draft.uri.toString() },
		});
		if (!made) return;
		if ('refused' in made) {
			void vscode.window.showWarningMessage(made.refused);
			return;
		}
		if (made.changed === 0 && made.left.length === 0) {
			void vscode.window.showInformationMessage(
				vscode.l10n.t('Nothing alternates: {0} and {1} are nowhere named one behind the other.', ...made.parties),
			);
			return;
		}
		const path = made.uri === undefined ? '/alternat.decl' : vscode.Uri.parse(made.uri).path;
		// A draft without a file has a place for each of its own.
		const shown = vscode.Uri.from({ scheme, path, query: draft.uri.toString() });
		texts.set(shown.toString(), made.text);
		changed.fire(shown);
		await vscode.commands.executeCommand(
			'vscode.diff',
			draft.uri,
			shown,
			vscode.l10n.t('Alternat: {0} first ↔ {1} first', ...made.parties),
			{ preview: true },
		);
		void offer(client, draft, made);
	};
}

/** What can be done with the original that is shown. */
async function offer(client: BaseLanguageClient, draft: vscode.TextDocument, made: Made): Promise<void> {
	const save = made.uri === undefined ? vscode.l10n.t('Open as a New Text') : vscode.l10n.t('Save Beside the Draft');
	const show = vscode.l10n.t('Show Places Left');
	const told =
		made.left.length === 0
			? vscode.l10n.t('Places that change with the alternat: {0}.', made.changed)
			: vscode.l10n.t(
					'Places that change with the alternat: {0}. Left as they are, for you to decide: {1}.',
					made.changed,
					made.left.length,
				);
	const chosen = await vscode.window.showInformationMessage(told, save, ...(made.left.length > 0 ? [show] : []));
	if (chosen === save) await saved(made);
	if (chosen !== show) return;
	await placesLeft(client, draft, made);
	await offer(client, draft, made);
}

/** Writes the original where it belongs; what is there already is overwritten only if the drafter agrees. */
export async function saved(made: Pick<Made, 'text' | 'uri'>): Promise<vscode.Uri | undefined> {
	if (made.uri === undefined) {
		const document = await vscode.workspace.openTextDocument({ language: 'declaration', content: made.text });
		await vscode.window.showTextDocument(document, { preview: false });
		return document.uri;
	}
	const uri = vscode.Uri.parse(made.uri);
	const there = await vscode.workspace.fs.readFile(uri).then(
		bytes => new TextDecoder().decode(bytes),
		() => undefined,
	);
	if (there !== undefined && there !== made.text) {
		const overwrite = vscode.l10n.t('Replace');
		const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
		const answer = await vscode.window.showWarningMessage(
			vscode.l10n.t('{0} is there already and says something else.', name),
			{ modal: true },
			overwrite,
		);
		if (answer !== overwrite) return undefined;
	}
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(made.text));
	await vscode.window.showTextDocument(uri, { preview: false });
	return uri;
}

/** The places of which the order was not certain; the chosen one is shown in the draft. */
async function placesLeft(client: BaseLanguageClient, draft: vscode.TextDocument, made: Made): Promise<void> {
	const items = made.left.map(({ range, words, why }) => ({
		label: words,
		description: vscode.l10n.t('line {0}', range.start.line + 1),
		detail: why,
		range,
	}));
	const chosen = await vscode.window.showQuickPick(items, {
		placeHolder: vscode.l10n.t('Left as they are: the order of the parties is for you to decide'),
		matchOnDetail: true,
	});
	if (!chosen) return;
	const selection = client.protocol2CodeConverter.asRange(chosen.range);
	await vscode.window.showTextDocument(draft, { selection, preview: false });
}
