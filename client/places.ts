/** Commands that lead to places: those behind a code lens, and the drafts of the whole folder with their findings. */

import * as vscode from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** Shows the places that a code lens names, in a peek view over the paragraph. */
export function placesShower(client: BaseLanguageClient) {
	return async (uri: string, position: Position, places: readonly Location[]): Promise<void> => {
		const to = client.protocol2CodeConverter;
		await vscode.commands.executeCommand(
			'editor.action.peekLocations',
			vscode.Uri.parse(uri),
			to.asPosition(position),
			places.map(place => new vscode.Location(vscode.Uri.parse(place.uri), to.asRange(place.range))),
			'peek',
		);
	};
}

/** Has every draft of the open folders checked; progress and cancel are the server's own. */
export async function checkDossier(client: BaseLanguageClient): Promise<void> {
	if (client.needsStart()) await client.start();
	const done = await client.sendRequest<{ message: string } | null>('workspace/executeCommand', {
		command: 'alternat.checkFolder',
	});
	if (!done) return;
	const show = vscode.l10n.t('Show Findings');
	// The command is done; whether the drafter looks at once is another matter.
	void vscode.window.showInformationMessage(done.message, show).then(chosen => {
		if (chosen === show) void vscode.commands.executeCommand('workbench.actions.view.problems');
	});
}
