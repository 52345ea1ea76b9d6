/** The same extension in French: its messages follow the editor's language, its fixes the draft's. */

import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, findings, openDraft, until } from './editor.ts';

describe('in French', () => {
	let draft: vscode.TextDocument;
	before(async () => {
		draft = await openDraft();
	});

	it('the editor says that its language is French', () => assert.equal(vscode.env.language, 'fr'));

	it('a finding, its fix and “allow here” are in French', async () => {
		const finding = await until('the finding', () => findings('impossible-date', draft)[0]);
		assert.match(finding.message, /n’existe pas|n’a que|jours/);
		const dated = await until('the finding', () => findings('contradicted-date', draft)[0]);
		const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, dated.range);
		const titles = actions?.map(({ title }) => title) ?? [];
		assert.ok(
			titles.some(title => title.startsWith('Écrire « ')),
			titles.join('\n'),
		);
		assert.ok(
			titles.some(title => title.startsWith('C’est juste : ')),
			titles.join('\n'),
		);
	});

	it('the card is in French', async () => {
		const at = draft.positionAt(draft.getText().indexOf('Traité de partenariat') + 1);
		const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, at);
		const card = hovers?.flatMap(hover => hover.contents).map(part => (typeof part === 'string' ? part : part.value));
		assert.match(card?.join('\n') ?? '', /- Signé : 11 juin 2008, Paris/);
	});

	it('commands and settings are in French', () => {
		const { contributes } = vscode.extensions.getExtension('alternat.alternat')!.packageJSON;
		const titles = contributes.commands.map(({ title }: { title: string | { value: string } }) =>
			typeof title === 'string' ? title : title.value,
		);
		assert.ok(titles.includes('Insérer un paragraphe au-dessous'), titles.join('\n'));
	});

	it('the messages of the client are in French', () => assert.equal(vscode.l10n.bundle?.['no date'], 'sans date'));
});
