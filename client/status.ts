/** The status bar: language and date of the draft, findings, and the record that it is held against. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export interface Summary {
	readonly language: 'fr' | 'en';
	readonly date?: string;
	readonly parties: readonly string[];
	readonly records: number;
	readonly declarations: number;
	readonly openPoints: number;
}

// A pause in typing: the status bar is glanced at, not watched.
const quiet = 400;

export function showStatus(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
	const item = vscode.window.createStatusBarItem('alternat.status', vscode.StatusBarAlignment.Right, 90);
	item.name = 'Alternat';
	item.command = 'workbench.actions.view.problems';
	let timer: ReturnType<typeof setTimeout> | undefined;
	const later = () => {
		clearTimeout(timer);
		timer = setTimeout(() => void show(), quiet);
	};
	const show = async () => {
		const document = vscode.window.activeTextEditor?.document;
		if (document?.languageId !== 'declaration' || !client.isRunning()) return item.hide();
		const summary = await client
			.sendRequest<Summary | null>('alternat/summary', { textDocument: { uri: document.uri.toString() } })
			.catch(() => null);
		if (!summary || vscode.window.activeTextEditor?.document !== document) return;
		const count = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'alternat').length;
		const open = summary.openPoints;
		const date = summary.date ?? vscode.l10n.t('no date');
		item.text = `$(law) ${summary.language.toUpperCase()} · ${date} · ${count > 0 ? `$(warning) ${count}` : '$(check)'}${open > 0 ? ` · [ ] ${open}` : ''}`;
		item.tooltip = new vscode.MarkdownString(
			[
				summary.parties.length > 0 ? summary.parties.join(' – ') : vscode.l10n.t('Parties: not found'),
				vscode.l10n.t('Findings: {0}', count),
				vscode.l10n.t('Open points: {0}', open),
				vscode.l10n.t('Held against {0} records and {1} earlier declarations.', summary.records, summary.declarations),
			].join('\n\n'),
		);
		item.accessibilityInformation = {
			label: `Alternat: ${date}, ${vscode.l10n.t('Findings: {0}', count)}, ${vscode.l10n.t('Open points: {0}', open)}`,
		};
		item.show();
	};
	context.subscriptions.push(
		item,
		vscode.window.onDidChangeActiveTextEditor(later),
		vscode.languages.onDidChangeDiagnostics(later),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (document === vscode.window.activeTextEditor?.document) later();
		}),
		client.onDidChangeState(later),
	);
	later();
}
