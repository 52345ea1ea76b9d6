/** The card of a record as a read-only text: what “Go to Definition” opens where the draft itself introduces nothing. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const scheme = 'alternat-card';

export function showCards(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
	context.subscriptions.push(
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			provideTextDocumentContent: async uri => {
				// The server encodes an id once; VS Code decodes what it shows, not what it passes on.
				const found = await client.sendRequest<string | null>('alternat/card', { uri: uri.toString() });
				return found ?? vscode.l10n.t('There is no record of this name any more.');
			},
		}),
	);
}
