/** Drafting, as a desk officer does it: finding where words come from, citing, renaming, inserting a paragraph. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, findings, pause, positionOf, until } from './editor.ts';

const head = '---\ntype: declaration\nstatus: draft\ndate: 2026-06-09\nparties: [France, Kazakhstan]\n---\n';
const text = `${head}
1. Ils saluent l’Accord fluvial de coopération du 8 mars 2025 et l’Organisation pour la sécurité et la coopération en Europe (OSCE).

2. M. Kassym-Jomart Tokaïev a rappelé le paragraphe 1 ci-dessus.

3. Le Président Tokaïev et l’OSCE renvoient aux paragraphes 1 et 2 ci-dessus.
`;
const adopted = `---
type: declaration
status: adopted
title: Déclaration de juillet
date: 2025-07-01
parties: [France, Kazakhstan]
---
1. Ils se félicitent de l’Accord fluvial de coopération, signé à Paris le 8 mars 2025.
`;

describe('drafting', () => {
	let draft: vscode.TextDocument;
	let editor: vscode.TextEditor;
	const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
	const files = () => [
		vscode.Uri.joinPath(folder(), 'adopted', '2025-07-01.decl'),
		vscode.Uri.joinPath(folder(), 'new.decl'),
	];

	before(async () => {
		const [earlier, own] = files();
		await vscode.workspace.fs.writeFile(earlier!, Buffer.from(adopted));
		await vscode.workspace.fs.writeFile(own!, Buffer.from(text));
		await open();
	});
	after(async () => {
		await ask('workbench.action.revertAndCloseActiveEditor');
		for (const uri of files()) await vscode.workspace.fs.delete(uri);
	});

	async function open() {
		draft = await vscode.workspace.openTextDocument(files()[1]!);
		editor = await vscode.window.showTextDocument(draft, { preview: false });
	}
	/** The text as it was, for the next case. */
	async function restore() {
		await ask('workbench.action.files.revert');
		await until('the text as it was', () => draft.getText() === text);
	}
	const at = (words: string) => positionOf(words, draft);
	const putCursor = (position: vscode.Position) => {
		editor.selection = new vscode.Selection(position, position);
	};
	const endOf = (words: string) => draft.positionAt(draft.getText().indexOf(words) + words.length);

	it('goes from an accord that only an earlier declaration knows to its words there', async () => {
		const found = await until('the definition', async () => {
			const places = await ask<(vscode.Location | vscode.LocationLink)[]>(
				'vscode.executeDefinitionProvider',
				draft.uri,
				at('Accord fluvial'),
			);
			const uris = places?.map(place => ('targetUri' in place ? place.targetUri : place.uri)) ?? [];
			return uris.find(uri => uri.path.endsWith('adopted/2025-07-01.decl'));
		});
		assert.ok(found);
	});

	it('opens the card of a body as a text of its own', async () => {
		putCursor(at('Organisation pour'));
		await ask('editor.action.revealDefinition');
		const card = await until('the card', () => {
			const shown = vscode.window.activeTextEditor?.document;
			return shown?.uri.scheme === 'alternat-card' ? shown : undefined;
		});
		assert.match(card.getText(), /^# .*(?:OSCE|coopération en Europe|Co-operation in Europe)/);
		await ask('workbench.action.closeActiveEditor');
		await open();
	});

	it('finds everything that names a body, here and in earlier declarations', async () => {
		const places = await ask<vscode.Location[]>('vscode.executeReferenceProvider', draft.uri, at('OSCE renvoient'));
		const own = places?.filter(({ uri }) => uri.toString() === draft.uri.toString()) ?? [];
		assert.equal(own.length, 3, 'its name, its acronym in brackets, its acronym');
		assert.ok(places!.length > own.length, 'none in earlier declarations');
	});

	it('says who cites an agreement', async () => {
		const [item] =
			(await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', draft.uri, new vscode.Position(7, 0))) ??
			[];
		assert.ok(item, 'nothing to ask about');
		const calls = await ask<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
		assert.ok(calls);
	});

	it('renames a person throughout, each time in the words that stand there', async () => {
		const edit = await ask<vscode.WorkspaceEdit>(
			'vscode.executeDocumentRenameProvider',
			draft.uri,
			at('Tokaïev a rappelé'),
			'Kassym-Jomart Tokayev',
		);
		assert.ok(edit?.has(draft.uri), 'nothing of the draft');
		await vscode.workspace.applyEdit(edit!);
		assert.match(draft.getText(), /M\. Kassym-Jomart Tokayev a rappelé/);
		assert.match(draft.getText(), /Le Président Tokayev et l’OSCE/);
		await restore();
	});

	it('refuses a number that is taken, and says why', async () => {
		const rename = ask('vscode.executeDocumentRenameProvider', draft.uri, at('2. M.'), '3');
		await assert.rejects(async () => rename, /bears this number|porte ce numéro/);
	});

	it('inserts a paragraph: the numbers behind it and the references to them follow', async () => {
		putCursor(at('1. Ils'));
		await ask('alternat.insertParagraph');
		await until('the new number', () => /\n2\. \n\n3\. M\. Kassym/.test(draft.getText()));
		assert.match(draft.getText(), /4\. Le Président Tokaïev et l’OSCE renvoient aux paragraphes 1 et 3 ci-dessus/);
		assert.equal(draft.lineAt(editor.selection.active.line).text, '2. ');
		await ask('undo');
		assert.equal(draft.getText(), text, 'one step to undo');
	});

	it('moves a paragraph', async () => {
		putCursor(at('Le Président Tokaïev'));
		await ask('alternat.moveParagraphUp');
		await until('the paragraph above', () => /\n2\. Le Président Tokaïev et l’OSCE/.test(draft.getText()));
		assert.match(draft.getText(), /aux paragraphes 1 et 3 ci-dessus/);
		await restore();
	});

	it('numbers the next paragraph when Enter is pressed', async () => {
		putCursor(endOf('et 2 ci-dessus.'));
		await ask('type', { text: '\n' });
		await until('the number', () => /ci-dessus\.\n\n4\. \n$/.test(draft.getText()));
		await restore();
	});

	it('completes a citation, with its date and in the grammar of the sentence', async () => {
		putCursor(endOf('et 2 ci-dessus.'));
		await ask('type', { text: ' Ils se souviennent de Traité de par' });
		await pause(300);
		await ask('editor.action.triggerSuggest');
		await until('the citation', async () => {
			await pause(400);
			await ask('acceptSelectedSuggestion');
			return /se souviennent du Traité de partenariat stratégique .*, signé à Paris le 11 juin 2008/.test(
				draft.getText(),
			);
		});
		await restore();
	});

	it('holds back the findings of a sentence while it is typed', async () => {
		putCursor(endOf('et 2 ci-dessus.'));
		for (const letter of ' Ils se voient le 31 juin 2026 à Paris') await ask('type', { text: letter });
		await pause(1500);
		assert.deepEqual(findings('impossible-date', draft), [], 'while it is typed');
		putCursor(at('1. Ils'));
		await ask('cursorUp');
		await until('the finding, once the cursor has left', () => findings('impossible-date', draft).length === 1);
		await restore();
	});

	it('shows over a paragraph which agreements it cites', async () => {
		const edit = new vscode.WorkspaceEdit();
		edit.insert(draft.uri, endOf('et 2 ci-dessus.'), ' Ils rappellent l’Accord de Paris.');
		await vscode.workspace.applyEdit(edit);
		const lenses = await until('the lenses', async () => {
			const found = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', draft.uri, 20);
			return found?.some(({ command }) => /agreement|accord/.test(command?.title ?? '')) ? found : undefined;
		});
		assert.ok(lenses.every(({ command }) => command?.command === 'alternat.showPlaces'));
		await restore();
	});

	it('tidies on command: typography, an acronym, a list of countries', async () => {
		await open();
		const edit = new vscode.WorkspaceEdit();
		edit.insert(draft.uri, endOf('et 2 ci-dessus.'), " C'est dit; le PNUD loue le Kazakhstan, la France et l’Italie.");
		await vscode.workspace.applyEdit(edit);
		await ask('alternat.normaliseTypography');
		await until('the apostrophe and the thin space', () => /C’est dit\u202f; le PNUD/.test(draft.getText()));
		await ask('alternat.expandAcronyms');
		await until('the name', () =>
			/le Programme des Nations Unies pour le développement \(PNUD\)/.test(draft.getText()),
		);
		putCursor(at('France et l’Italie'));
		await ask('alternat.sortCountries');
		await until('the order', () => /la France, l’Italie et le Kazakhstan\./.test(draft.getText()));
		await restore();
	});

	it('checks the drafts of the folder that are not open', async () => {
		await ask('alternat.checkDossier');
		const other = await until('findings elsewhere', () =>
			vscode.languages
				.getDiagnostics()
				.find(
					([uri, found]) =>
						/2026-06.*\.decl$/.test(uri.path) &&
						found.length > 0 &&
						!vscode.workspace.textDocuments.some(each => each.uri.toString() === uri.toString()),
				),
		);
		assert.ok(other[1].every(({ source }) => source === 'alternat'));
		await vscode.workspace.openTextDocument(other[0]);
	});
});
