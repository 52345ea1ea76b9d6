/**
 * That the parts meet: manifest, client, server and record, in a real VS Code, through the commands that VS Code itself
 * uses. What the answers should say is the matter of the pages in test/*; nothing is activated by hand here.
 */

import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, findings, openDraft, positionOf, until } from './editor.ts';

const treaty = 'Traité de partenariat stratégique';

describe('the French draft of the sample', () => {
	let draft: vscode.TextDocument;
	before(async () => {
		draft = await openDraft();
	});

	it('is a declaration, and opening it wakes the extension', async () => {
		assert.equal(draft.languageId, 'declaration');
		const extension = vscode.extensions.getExtension('alternat.alternat');
		await until('the extension awake', () => extension?.isActive);
		await extension?.activate(); // that of an extension that failed to wake counts as active, too, and throws here
	});

	it('wraps, without boxes round its apostrophes, and Enter takes no suggestion', async () => {
		const editor = vscode.workspace.getConfiguration('editor', draft);
		assert.equal(editor.get('wordWrap'), 'on');
		assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
		assert.equal(editor.get('acceptSuggestionOnEnter'), 'off');
	});

	it('has its numbered paragraphs in the outline', async () => {
		const names = await until('the outline', async () => {
			const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', draft.uri);
			const all = symbols?.flatMap(function below(symbol): string[] {
				return [symbol.name, ...symbol.children.flatMap(below)];
			});
			return all?.length ? all : undefined;
		});
		assert.ok(
			names.some(name => /^2\. /.test(name)),
			names.join('\n'),
		);
	});

	it('shows the card of a treaty that it names', async () => {
		const at = positionOf(treaty, draft);
		const hovers = await until('the card', async () => {
			const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, at);
			return hovers?.length ? hovers : undefined;
		});
		const card = hovers.flatMap(hover => hover.contents).map(part => (typeof part === 'string' ? part : part.value));
		assert.match(card.join('\n'), /partenariat stratégique/i);
	});

	it('has a date contradicted, with the earlier words to look at', async () => {
		const finding = await until('the finding', () => findings('contradicted-date', draft)[0]);
		const evidence = finding.relatedInformation?.[0]?.location;
		assert.ok(evidence, `no evidence for “${finding.message}”`);
		const record = await vscode.workspace.openTextDocument(evidence.uri);
		assert.notEqual(record.getText(evidence.range).trim(), '', `nothing at ${evidence.uri}`);
		assert.equal(record.validateRange(evidence.range).isEqual(evidence.range), true, 'evidence beyond the text');
	});

	it('colours what it recognises', async () => {
		const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', draft.uri);
		const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', draft.uri);
		assert.ok(legend?.tokenTypes.includes('agreement'));
		assert.ok(tokens && tokens.data.length >= 5, 'no token');
	});

	it('shows beside the draft what it reads, and follows an edit', async () => {
		await vscode.window.showTextDocument(draft, vscode.ViewColumn.One);
		await ask('alternat.showReading');
		const view = await until('the reading', () =>
			vscode.workspace.textDocuments.find(each => each.uri.scheme === 'alternat-reading'),
		);
		assert.match(view.getText(), /^# (?:Ce qu’Alternat lit|What Alternat reads)/);
		const edit = new vscode.WorkspaceEdit();
		edit.insert(
			draft.uri,
			draft.positionAt(draft.getText().length),
			'\nLa Charte olympique du 7 mai 2017 est saluée.\n',
		);
		await vscode.workspace.applyEdit(edit);
		await until('the edit in it', () => /2017/.test(view.getText()));
	});

	it('opens the earlier declaration at the words that contradict the draft', async () => {
		const finding = await until('the finding', () => findings('contradicted-visit', draft)[0]);
		const earlier = finding.relatedInformation?.find(({ location }) => location.uri.path.endsWith('.decl'));
		assert.ok(earlier, `no earlier declaration for “${finding.message}”`);
		const { uri, range } = earlier.location;
		const editor = await vscode.window.showTextDocument(uri, { selection: range, preview: true });
		assert.match(editor.document.getText(editor.selection), /2022/);
		const line = editor.document.lineAt(range.start.line).text;
		assert.ok(line.trim() !== '', 'at the paragraph');
		await vscode.window.showTextDocument(draft);
	});

	it('has a timeline of its parties', async () => {
		await ask('alternat.showTimeline');
		const tab = await until('the timeline', () =>
			vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => /^France–Kazakhstan · /.test(label)),
		);
		await vscode.window.tabGroups.close(tab);
		await vscode.window.showTextDocument(draft);
	});

	it('is allowed to differ, and stays so when it is opened anew', async () => {
		const finding = await until('the finding', () => findings('mistaken-weekday', draft)[0]);
		const actions = await ask<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			draft.uri,
			finding.range,
			vscode.CodeActionKind.QuickFix.value,
			9,
		);
		const allow = actions?.find(action => /allow mistaken-weekday|admettre mistaken-weekday/.test(action.title));
		assert.ok(allow?.edit, actions?.map(action => action.title).join('\n'));
		await vscode.workspace.applyEdit(allow.edit);
		assert.match(draft.getText(), /^allow: \["mistaken-weekday in /m);
		await until('the finding gone', () => findings('mistaken-weekday', draft).length === 0);
		assert.ok(await draft.save(), 'saved');
		await ask('workbench.action.closeAllEditors');
		draft = await openDraft();
		await until('the other findings', () => findings('impossible-date', draft).length > 0);
		assert.deepEqual(findings('mistaken-weekday', draft), []);
	});

	it('is put right by the quick fix', async () => {
		const finding = await until('the finding', () => findings('contradicted-date', draft)[0]);
		const actions = await ask<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			draft.uri,
			finding.range,
			vscode.CodeActionKind.QuickFix.value,
			5, // so many are resolved to their edits
		);
		const fix = actions?.find(action => action.edit);
		assert.ok(fix?.edit, `no quick fix for “${finding.message}”`);
		await vscode.workspace.applyEdit(fix.edit);
		await until('the finding gone', () =>
			findings('contradicted-date', draft).every(f => f.message !== finding.message),
		);
	});
});
