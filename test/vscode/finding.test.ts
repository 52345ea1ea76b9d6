/** What the editor asks of a text without changing it: each request once, of the sample draft. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, openDraft, positionOf, until } from './editor.ts';

describe('finding one’s way', () => {
	let draft: vscode.TextDocument;
	const at = (words: string) => positionOf(words, draft);
	const settings = () => vscode.workspace.getConfiguration('alternat');

	before(async () => {
		draft = await openDraft();
	});
	after(async () => {
		await settings().update('inlayHints.weekdays', undefined, vscode.ConfigurationTarget.Workspace);
	});

	it('highlights every naming of a body in the draft', async () => {
		const found = await until('the highlights', async () => {
			const all = await ask<vscode.DocumentHighlight[]>(
				'vscode.executeDocumentHighlights',
				draft.uri,
				at('Kazakhstan Temir'),
			);
			return all?.length ? all : undefined;
		});
		const words = found.map(({ range }) => draft.getText(range));
		assert.ok(words.includes('Kazakhstan Temir Zholy') && words.includes('KTZ'), words.join(', '));
	});

	it('finds a paragraph and an agreement by a few letters', async () => {
		const found = await until('the symbols', async () => {
			const all = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'partenariat strat');
			return all?.length ? all : undefined;
		});
		assert.ok(
			found.some(({ name }) => /Traité de partenariat stratégique/u.test(name)),
			found.map(({ name }) => name).join('\n'),
		);
	});

	it('links a date to the official source of what it dates', async () => {
		const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', draft.uri, 100);
		const link = links?.find(({ range }) => draft.getText(range).includes('23 septembre 1992'));
		assert.match(link?.target?.toString(true) ?? '', /^https:\/\//);
	});

	it('folds a paragraph with what belongs to it', async () => {
		const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', draft.uri);
		const line = at('6. Dans le domaine économique').line;
		assert.ok(ranges?.some(({ start, end }) => start === line && end > line + 3));
	});

	it('grows a selection from the word to the paragraph', async () => {
		const [range] =
			(await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', draft.uri, [
				at('socle de la relation'),
			])) ?? [];
		const sizes: number[] = [];
		for (let each = range; each; each = each.parent) sizes.push(draft.getText(each.range).length);
		assert.ok(sizes.length >= 4 && sizes.every((size, index) => index === 0 || size >= sizes[index - 1]!), `${sizes}`);
		assert.equal(draft.getText(range!.range), 'socle');
	});

	it('opens the card of an agreement, and its wording in an earlier declaration', async () => {
		const treaty = at('Traité de partenariat stratégique');
		const uris = async (command: string) =>
			((await ask<(vscode.Location | vscode.LocationLink)[]>(command, draft.uri, treaty)) ?? []).map(place =>
				'targetUri' in place ? place.targetUri : place.uri,
			);
		assert.equal((await uris('vscode.executeTypeDefinitionProvider'))[0]?.scheme, 'alternat-card');
		assert.ok((await uris('vscode.executeImplementationProvider')).every(({ path }) => path.endsWith('.decl')));
	});

	it('shows hints where they are asked for, and none where they are not', async () => {
		const whole = new vscode.Range(0, 0, draft.lineCount, 0);
		const hints = () => ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', draft.uri, whole);
		assert.deepEqual(await hints(), []);
		await settings().update('inlayHints.weekdays', true, vscode.ConfigurationTarget.Workspace);
		await until('the weekdays', async () =>
			(await hints())?.some(({ label }) =>
				/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u.test(`${label}`),
			),
		);
	});
});
