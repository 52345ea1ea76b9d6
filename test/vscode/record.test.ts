/** The Record view, what has changed since the last declaration, and the timeline: filled, searched, opened, by keyboard. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, openDraft, pause, until } from './editor.ts';
import { canProbe, probe } from './probe.ts';

/** What can be seen in the browser's VS Code only. */
const seen = canProbe ? it : it.skip;

describe('the record', () => {
	before(async () => {
		await openDraft();
		// What the cases before have written and deleted is read anew.
		await pause(1500);
		await ask('alternat.record.focus');
	});
	after(async () => {
		await ask('alternat.clearRecordFilter');
		await ask('workbench.action.closeAllEditors');
		await ask('workbench.view.explorer');
		await openDraft();
	});

	const rows = (words: string) =>
		until(`“${words}” in the side bar`, async () => {
			const all = await probe<string[]>('tree');
			return all.some(row => row.includes(words)) ? all : undefined;
		});
	const active = () => vscode.window.activeTextEditor;
	const selected = () => active()?.document.getText(active()!.selection) ?? '';

	seen('is filled by relation, and says of each entry what it is', async () => {
		const all = await rows('relation: France–Kazakhstan');
		assert.ok(
			all.some(row => row.startsWith('relation: France–Kazakhstan, 3 declarations')),
			all.join('\n'),
		);
	});

	seen('is gone through by keyboard down to the passage that says it', async () => {
		await ask('alternat.record.focus');
		await probe('keys', ['Home', 'ArrowRight']);
		await rows('group: Agreements');
		// Declarations, then agreements.
		await probe('keys', ['ArrowDown', 'ArrowDown', 'ArrowRight']);
		await rows('Agreement on the readmission of persons');
		await probe('keys', ['ArrowDown', 'ArrowRight']);
		await rows('passage: 5 November 2024, § 13');
		await probe('keys', ['ArrowDown', 'Enter']);
		await until(
			'the passage',
			() => active()?.document.uri.path.endsWith('/2024-11-05-paris.en.decl') && selected() !== '',
		);
		assert.match(selected(), /readmission of persons/);
		assert.match(active()!.document.lineAt(active()!.selection.start.line).text, /^13\. /);
	});

	seen('is searched as one types, and Enter opens the card', async () => {
		void ask('alternat.searchRecord');
		await pause(500);
		await probe('keys', [JSON.stringify('partenariat strategique 2008')]);
		const found = await until('what is found', async () => {
			const picks = await probe<string[]>('picks');
			return picks.some(pick => pick.includes('Strategic Partnership')) ? picks : undefined;
		});
		assert.match(found[0]!, /2008 · Treaty on Strategic Partnership/);
		await probe('keys', ['Enter']);
		const card = await until('the card', () =>
			active()?.document.uri.scheme === 'alternat-card' ? active()!.document : undefined,
		);
		assert.match(card.getText(), /^# Treaty on Strategic Partnership/);
	});

	seen('is filtered, and shown whole again', async () => {
		void ask('alternat.filterRecord');
		await pause(500);
		await probe('keys', [JSON.stringify('fillon'), 'Enter']);
		await rows('office-holder: François Fillon');
		await until('nothing else', async () => !(await probe<string[]>('tree')).some(row => row.startsWith('relation:')));
		await ask('alternat.clearRecordFilter');
		await rows('relation: France–Kazakhstan');
	});

	seen('says what has changed since the last declaration of the parties of the draft', async () => {
		await openDraft();
		await ask('alternat.since.focus');
		await rows('Last declaration, declaration: 5 November 2024, Paris');
		await probe('keys', ['End']);
		await rows('passage: One Water Summit, 3 December 2024');
		await probe('keys', ['ArrowUp', 'ArrowUp']);
		await rows('office-holder: François Bayrou, Prime Minister of France, 13 December 2024 – 9 September 2025');
	});
});

describe('the timeline', () => {
	before(async () => {
		await ask('workbench.action.closeAllEditors');
		await openDraft();
		await ask('alternat.showTimeline');
	});
	after(async () => {
		await ask('workbench.action.closeAllEditors');
		await openDraft();
	});

	const picture = () =>
		probe<{ items: number; spans: number; bands: string[]; focus: string; ticks: string[]; tableSeen: boolean }>(
			'picture',
		);

	seen('draws a mark for each row of its table, and a span for what is in force', async () => {
		const table = await probe<string[][]>('table');
		const drawn = await picture();
		assert.equal(drawn.items, table.length);
		assert.ok(drawn.items > 50 && drawn.spans >= 5, JSON.stringify(drawn));
		assert.ok(
			drawn.bands.some(band => /^Visits \(\d+\)$/.test(band)),
			drawn.bands.join(),
		);
		const treaty = table.find(([, , name]) => name?.startsWith('Treaty on Strategic Partnership'));
		assert.deepEqual(treaty, [
			'signed on 11 June 2008',
			'Agreement',
			'Treaty on Strategic Partnership between the French Republic and the Republic of Kazakhstan',
			'in force since 2010',
		]);
	});

	seen('has no finding of axe', async () => assert.deepEqual(await probe('axe'), []));

	seen('is gone through, zoomed and opened by keyboard', async () => {
		await probe('focus', 'g.item[tabindex="0"]');
		await probe('keys', ['End']);
		const last = await picture();
		assert.match(
			last.focus,
			/^Meeting, EU–Kazakhstan Cooperation Council of December 2025, 2 December 2025, Brussels$/,
		);
		await probe('keys', ['+', '+', '+']);
		const near = await picture();
		assert.notDeepEqual(near.ticks, last.ticks);
		await probe('keys', ['0']);
		assert.deepEqual((await picture()).ticks, last.ticks);
		await probe('keys', ['Home', 'ArrowRight', 'Enter']);
		const card = await until('the card', () =>
			vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'alternat-card'),
		);
		assert.match(card.document.getText(), /^# /);
		await ask('workbench.action.closeActiveEditor');
	});

	seen('leaves out a kind, and shows its table on demand, in which Enter opens the text', async () => {
		await probe('tick', /Visits/.source);
		const table = await probe<string[][]>('table');
		assert.ok(table.length > 0 && !table.some(([, kind]) => kind === 'Visit'));
		assert.equal((await picture()).items, table.length);
		await probe('press', 'As a table');
		assert.equal((await picture()).tableSeen, true);
		assert.deepEqual(await probe('axe'), [], 'the table shown');
		const index = table.findIndex(([when, kind]) => kind === 'Declaration' && when === '5 November 2024');
		await probe('focus', `tbody tr:nth-child(${index + 1}) button`);
		await probe('keys', ['Enter']);
		await until('the text', () =>
			vscode.window.visibleTextEditors.some(({ document }) => document.uri.path.endsWith('/2024-11-05-paris.en.decl')),
		);
		await ask('workbench.action.closeActiveEditor');
		await probe('press', 'As a picture');
		await probe('tick', /Visits/.source);
	});

	seen('is saved as an SVG that stands by itself', async () => {
		const target = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'timeline.svg');
		await ask('alternat.exportTimeline', target);
		const svg = await until('the file', async () => {
			try {
				return new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
			} catch {
				return undefined;
			}
		});
		assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
		assert.match(svg, /<title>Timeline, France–Kazakhstan<\/title>/);
		assert.match(svg, /State visit of President Tokayev to France/);
		assert.doesNotMatch(svg, /var\(|<script|tabindex/);
		await vscode.workspace.fs.delete(target);
	});
});
