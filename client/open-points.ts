/** “Next Open Point”, “Previous Open Point”: the cursor goes through what stands in square brackets, round and round. */

import * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';

export function openPoint(client: BaseLanguageClient, which: 'next' | 'previous'): () => Promise<void> {
	return async () => {
		const editor = vscode.window.activeTextEditor;
		if (editor?.document.languageId !== 'declaration') return;
		const found = await client.sendRequest<Range[] | null>('alternat/openPoints', {
			textDocument: { uri: editor.document.uri.toString() },
		});
		const points = (found ?? []).map(range => client.protocol2CodeConverter.asRange(range));
		const at = editor.selection.start;
		const point =
			which === 'next'
				? (points.find(({ start }) => start.isAfter(at)) ?? points[0])
				: (points.findLast(({ start }) => start.isBefore(at)) ?? points.at(-1));
		if (!point) {
			void vscode.window.showInformationMessage(vscode.l10n.t('No passage of this text stands in square brackets.'));
			return;
		}
		// Its bracket is selected, so that the next step starts from here and a screen reader says where it is.
		editor.selection = new vscode.Selection(point.start, point.start.translate(0, 1));
		editor.revealRange(point, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	};
}
