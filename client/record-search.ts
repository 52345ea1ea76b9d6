/** “Search the Record”: what has the words typed, as they are typed; Enter opens it. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Entry, OpenEntry, Page } from './record.ts';
import { iconName } from './record-icons.ts';

// A pause between two letters.
const quiet = 60;

export function recordSearcher(
	client: BaseLanguageClient,
	start: () => Promise<void>,
	open: OpenEntry,
): () => Promise<void> {
	return async () => {
		await start();
		const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly entry?: Entry }>();
		pick.title = vscode.l10n.t('Search the record');
		pick.placeholder = vscode.l10n.t('An agreement, a declaration, a visit, a commission, a body, who held an office');
		let timer: ReturnType<typeof setTimeout> | undefined;
		const search = async (query: string) => {
			pick.busy = true;
			const page = await client.sendRequest<Page | null>('alternat/record/search', { query, from: 0 });
			// What was typed meanwhile asks for itself.
			if (pick.value !== query) return;
			pick.busy = false;
			const { entries, total } = page ?? { entries: [], total: 0 };
			pick.items = [
				...entries.map(entry => ({
					label: `$(${iconName(entry) ?? 'circle-outline'}) ${entry.label}`,
					...(entry.detail ? { detail: entry.detail } : {}),
					// The server has chosen: VS Code, which compares letters, would drop what is spelled otherwise.
					alwaysShow: true,
					entry,
				})),
				...(total > entries.length
					? [{ label: vscode.l10n.t('{0} more: another word finds them', total - entries.length), alwaysShow: true }]
					: []),
			];
		};
		pick.onDidChangeValue(query => {
			clearTimeout(timer);
			timer = setTimeout(() => void search(query), quiet);
		});
		pick.onDidAccept(() => {
			const entry = pick.selectedItems[0]?.entry;
			if (!entry) return;
			pick.hide();
			if (entry.opens) void open(entry, { focus: true });
			else void vscode.commands.executeCommand('alternat.record.focus');
		});
		pick.onDidHide(() => {
			clearTimeout(timer);
			pick.dispose();
		});
		pick.show();
	};
}
