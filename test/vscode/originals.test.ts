/** What is made for the drafter: the other original of a draft, and a new declaration; and what assistants may ask. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, findings, until } from './editor.ts';

const text = `---
type: declaration
status: draft
date: 2026-06-09
parties: [France, Kazakhstan]
---
DÉCLARATION CONJOINTE DE LA FRANCE ET DU KAZAKHSTAN

1. Le Président de la République française, M. Emmanuel Macron, et le Président de la République du Kazakhstan, M. Kassym-Jomart Tokaïev, saluent le dialogue entre la France et le Kazakhstan.

2. La France et le Kazakhstan en rendront compte, respectivement, à Paris et à Astana.

Fait à Paris, le 9 juin 2026, en deux exemplaires.

Pour la République française

Pour la République du Kazakhstan
`;

describe('the alternat', () => {
	const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
	const first = () => vscode.Uri.joinPath(folder(), 'deux.fr.decl');
	const second = () => vscode.Uri.joinPath(folder(), 'deux.alternat.fr.decl');
	const saved = async (uri: vscode.Uri) =>
		vscode.workspace.fs.readFile(uri).then(
			bytes => new TextDecoder().decode(bytes),
			() => undefined,
		);

	before(async () => vscode.workspace.fs.writeFile(first(), new TextEncoder().encode(text)));
	after(async () => {
		await ask('workbench.action.closeAllEditors');
		await ask('notifications.clearAll');
		for (const uri of [first(), second()]) await vscode.workspace.fs.delete(uri);
	});

	/** The other original as the command shows it, beside the text it was asked of. */
	async function shownBeside(uri: vscode.Uri): Promise<string> {
		await vscode.window.showTextDocument(uri, { preview: false });
		await ask('alternat.makeOtherOriginal');
		const input = await until('the two originals side by side', () => {
			const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
			return shown instanceof vscode.TabInputTextDiff && shown.original.toString() === uri.toString()
				? shown
				: undefined;
		});
		assert.equal(input.modified.scheme, 'alternat-original');
		return (await vscode.workspace.openTextDocument(input.modified)).getText();
	}

	it('shows the other original beside the draft, and saves it only when told to', async () => {
		const other = await shownBeside(first());
		assert.match(other, /^parties: \[Kazakhstan, France\]$/m);
		assert.match(other, /^DÉCLARATION CONJOINTE DU KAZAKHSTAN ET DE LA FRANCE$/m);
		assert.match(
			other,
			/^1\. Le Président de la République du Kazakhstan, M\. Kassym-Jomart Tokaïev, et le Président/m,
		);
		assert.match(other, /^2\. La France et le Kazakhstan en rendront compte, respectivement,/m);
		assert.match(other, /Pour la République du Kazakhstan\n\nPour la République française\n$/);
		assert.equal(await saved(second()), undefined, 'it was saved unasked');
		await until('the offer to save it', async () => {
			await ask('notification.acceptPrimaryAction');
			return saved(second());
		});
		assert.equal(await saved(second()), other);
	});

	it('gives the draft back byte for byte when asked of the other original', async () => {
		assert.equal(await shownBeside(second()), text);
		assert.equal(await saved(first()), text);
	});

	it('holds the two originals together', async () => {
		const document = await vscode.workspace.openTextDocument(first());
		await vscode.window.showTextDocument(document, { preview: false });
		const edit = new vscode.WorkspaceEdit();
		const at = document.positionAt(text.indexOf('9 juin 2026, en deux'));
		// Not as it is typed: what is half written is held back.
		edit.replace(document.uri, new vscode.Range(at, at.translate(0, '9 juin'.length)), '18 août');
		await vscode.workspace.applyEdit(edit);
		const [found] = await until('the difference', () => {
			const different = findings('differing-originals', document);
			return different.length > 0 ? different : undefined;
		});
		assert.match(found!.message, /18 août/);
		await ask('workbench.action.files.revert');
		await until('no difference', () => findings('differing-originals', document).length === 0);
	});
});

describe('a new declaration', () => {
	after(async () => void (await ask('workbench.action.closeAllEditors')));

	for (const language of ['fr', 'en'] as const) {
		it(`begins without a finding but its open points: ${language}`, async () => {
			await ask('alternat.newDeclaration', {
				parties: ['FRA', 'KAZ'],
				kind: 'declaration',
				place: 'Paris',
				date: '2026-06-09',
				language,
				visit: { kind: 'state', visitor: 'KAZ', host: 'FRA' },
			});
			const { document } = vscode.window.activeTextEditor!;
			assert.equal(document.languageId, 'declaration');
			assert.ok(document.isUntitled);
			assert.match(
				document.getText(),
				language === 'fr' ? /signé à Paris le 11 juin 2008/ : /signed in Paris on 11 June 2008/,
			);
			const all = await until('its open points', () => {
				const own = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'alternat');
				return own.length > 0 ? own : undefined;
			});
			const code = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);
			assert.deepEqual([...new Set(all.map(code))], ['unagreed-brackets']);
			// The first open place is selected, to be written over.
			assert.match(document.getText(vscode.window.activeTextEditor!.selection), /^\[.*\]$/s);
			await ask('workbench.action.revertAndCloseActiveEditor');
		});
	}
});

describe('assistants', () => {
	/** Newer than the oldest VS Code we serve. */
	interface Tools {
		readonly tools: readonly { readonly name: string }[];
		readonly invokeTool: (
			name: string,
			options: object,
			token: vscode.CancellationToken,
		) => Thenable<{ readonly content: readonly { readonly value: string }[] }>;
	}
	const lm = (vscode as unknown as { readonly lm?: Partial<Tools> }).lm;

	it('are offered the three tools, and answered from the record, where VS Code knows tools', async () => {
		if (!lm?.tools || !lm.invokeTool) return console.log('      This VS Code knows no tools for language models.');
		const names = lm.tools.map(({ name }) => name).filter(name => name.startsWith('alternat_'));
		assert.deepEqual(names.sort(), ['alternat_agreed_language', 'alternat_check_text', 'alternat_lookup']);
		const none = new vscode.CancellationTokenSource().token;
		const options = { input: { query: 'OSCE' }, toolInvocationToken: undefined };
		const { content } = await lm.invokeTool('alternat_lookup', options, none);
		assert.equal(JSON.parse(content[0]!.value).status, 'found');
	});
});
