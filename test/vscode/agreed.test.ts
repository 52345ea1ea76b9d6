/** What was agreed before, and what is not agreed yet: words of the record put into a draft, brackets settled. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, positionOf, until } from './editor.ts';
import { canProbe, probe } from './probe.ts';

const head = '---\ntype: declaration\nstatus: draft\ndate: 2026-06-09\nparties: [France, Kazakhstan]\n---\n';
const text = `${head}
1. Les deux présidents encouragent la mesure du recul des glaciers du Tian Shan.

2. Ils [FR: saluent / KZ: notent] l’ouverture d’un [premier [petit]] refuge.
`;
const words =
	'Les deux présidents réaffirment leur volonté de protéger les glaciers du Tian Shan et de mesurer leur recul chaque année.';
const adopted = `---
type: declaration
status: adopted
title: Déclaration des glaciers
date: 2021-03-04
parties: [France, Kazakhstan]
---
7. ${words}
`;

interface Shown {
	readonly paragraph?: { readonly words: string };
	readonly found: readonly { readonly uri: string; readonly paragraph: string; readonly words: string }[];
	readonly read: number;
	readonly declarations: number;
}

/** What only the program that holds the window can look at. */
const seen = canProbe ? it : it.skip;

describe('agreed language and open points', () => {
	let draft: vscode.TextDocument;
	let editor: vscode.TextEditor;
	const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
	const files = () => [
		vscode.Uri.joinPath(folder(), 'adopted', '2021-03-04.decl'),
		vscode.Uri.joinPath(folder(), 'glaciers.decl'),
	];

	before(async () => {
		const [earlier, own] = files();
		await vscode.workspace.fs.writeFile(earlier!, Buffer.from(adopted));
		await vscode.workspace.fs.writeFile(own!, Buffer.from(text));
		draft = await vscode.workspace.openTextDocument(own!);
		editor = await vscode.window.showTextDocument(draft, { preview: false });
	});
	after(async () => {
		await vscode.window.showTextDocument(draft);
		await ask('workbench.action.revertAndCloseActiveEditor');
		await ask('workbench.view.explorer');
		for (const uri of files()) await vscode.workspace.fs.delete(uri);
	});
	async function restore() {
		editor = await vscode.window.showTextDocument(draft, { preview: false });
		await ask('workbench.action.files.revert');
		await until('the text as it was', () => draft.getText() === text);
	}
	const putCursor = (at: string) => {
		const position = positionOf(at, draft);
		editor.selection = new vscode.Selection(position, position);
	};
	const shown = () => ask<Shown>('alternat.agreedLanguage.shown');
	/** What the view shows once it has followed the cursor to a paragraph with that earlier one. */
	const followed = () =>
		until('the earlier paragraph', async () => {
			const view = await shown();
			const isOwn = view?.paragraph?.words.includes('encouragent');
			return isOwn && view?.found.some(({ uri }) => uri.endsWith('adopted/2021-03-04.decl')) && view;
		});

	it('shows what the same parties agreed on the matter, and puts it in place of the paragraph', async () => {
		putCursor('encouragent');
		await ask('alternat.agreedLanguage.focus');
		await vscode.window.showTextDocument(draft);
		const view = await followed();
		assert.equal(view.found[0]!.paragraph, '7');
		assert.equal(view.found[0]!.words, words);
		await ask('alternat.agreedLanguage.act', { action: 'replace', index: 0 });
		assert.ok(draft.getText().includes(`1. ${words}\n\n2. Ils`), draft.getText());
		await restore();
	});

	seen('is read out with what differs, and axe finds nothing amiss', async () => {
		await editor.edit(edit => edit.replace(new vscode.Range(7, 3, 7, 80), words.replace('réaffirment', 'encouragent')));
		putCursor('encouragent');
		const page = await until('the difference', async () => {
			const found = await probe<{ headings: string[]; words: string; underlined: string[]; struck: string[] }>(
				'agreed',
			);
			return found.struck.length > 0 && found;
		});
		assert.deepEqual(page.headings, ['For paragraph 1']);
		assert.deepEqual([page.struck, page.underlined], [['encouragent'], ['réaffirment']]);
		assert.match(
			page.words,
			/^Les deux présidents ?\[draft: encouragent\] ?\[earlier text: réaffirment\] ?leur volonté/,
		);
		assert.deepEqual(await probe('axeAgreed'), []);
		await restore();
	});

	seen('is worked with by keyboard', async () => {
		putCursor('encouragent');
		await followed();
		await probe('focusAgreed', 'Replace');
		await probe('keys', ['Enter']);
		await until('the agreed words', () => draft.getText().includes(`1. ${words}\n\n2. Ils`));
		await restore();
	});

	it('puts it into a paragraph of its own, and what follows moves on', async () => {
		putCursor('encouragent');
		await followed();
		await ask('alternat.agreedLanguage.act', { action: 'below', index: 0 });
		assert.ok(draft.getText().includes(`Shan.\n\n2. ${words}\n\n3. Ils [FR`), draft.getText());
		await restore();
	});

	it('shows where it stands, and leaves the focus in the draft', async () => {
		putCursor('encouragent');
		await followed();
		await ask('alternat.agreedLanguage.act', { action: 'show', index: 0 });
		const other = await until('the earlier text', () =>
			vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('2021-03-04.decl')),
		);
		assert.equal(other.document.getText(other.selection), words);
		assert.equal(vscode.window.activeTextEditor?.document, draft);
		await ask('workbench.action.closeOtherEditors');
		await ask('workbench.action.joinAllGroups');
	});

	it('offers agreed words where a paragraph begins', async () => {
		const end = draft.positionAt(draft.getText().length);
		editor = await vscode.window.showTextDocument(draft);
		await editor.edit(edit => edit.insert(end, '\n3. Glaciers du Tian'));
		const list = await until('the agreed words', async () => {
			const { items = [] } =
				(await ask<vscode.CompletionList>(
					'vscode.executeCompletionItemProvider',
					draft.uri,
					draft.positionAt(draft.getText().length),
				)) ?? {};
			return items.find(({ detail }) => /^(?:Agreed|Agréé)/.test(detail ?? ''));
		});
		assert.equal(
			list.documentation instanceof vscode.MarkdownString ? list.documentation.value : list.documentation,
			words,
		);
		await restore();
	});

	it('accepts one side’s words, and leaves the rest open', async () => {
		const at = positionOf('notent', draft);
		const action = await until('the action', async () => {
			const found = await ask<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				draft.uri,
				new vscode.Range(at, at),
			);
			return found?.find(({ title }) => title === 'Accept the words of Kazakhstan');
		});
		await vscode.workspace.applyEdit(action.edit!);
		assert.ok(draft.getText().includes('2. Ils notent l’ouverture d’un [premier [petit]] refuge.'), draft.getText());
		await restore();
	});

	it('goes to the next open point and the one before, round and round', async () => {
		editor = await vscode.window.showTextDocument(draft);
		putCursor('Les deux');
		const starts = ['[FR', '[premier', '[petit'].map(each => draft.getText().indexOf(each));
		const stop = () => draft.offsetAt(editor.selection.start);
		for (const start of [...starts, starts[0]!]) {
			await ask('alternat.nextOpenPoint');
			assert.equal(stop(), start);
		}
		await ask('alternat.previousOpenPoint');
		assert.equal(stop(), starts[2]);
	});

	it('lists open points in the outline', async () => {
		const group = await until('the group', async () => {
			const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', draft.uri);
			return symbols?.find(({ name }) => name === 'Open points (3)');
		});
		assert.deepEqual(
			group.children.map(({ name }) => name),
			['[FR: saluent / KZ: notent]', '[premier [petit]]'],
		);
	});
});
