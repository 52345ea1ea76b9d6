/** What the drafter decides about a finding: mended, allowed here, or followed from now on. Its files stay for reloaded.test.ts. */

import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, findings, until } from './editor.ts';

const text = (date: string, status: string, body: string) =>
	`---\ntype: declaration\nstatus: ${status}\ndate: ${date}\nparties: [Fiji, Estonia]\nlanguage: en\n---\n${body}`;
const earlier = text(
	'2026-01-01',
	'adopted',
	'1. The third session of the Joint Reef Committee was held in Suva on 3 May 2025.\n',
);
const own = text(
	'2027-02-01',
	'draft',
	`1. The fourth session of the Joint Reef Committee was held in Suva on 3 May 2025.

2. The Reef Fair took place in Tallinn on 5 June 2028.

3. They will meet on Monday 2 May 2028, and again on 31 June 2028.

4. They met on 31 April 2026.

5. From April 2028 the programme is open to engineers from Swaziland.
`,
);
const later = text(
	'2029-03-01',
	'draft',
	'1. The third session of the Joint Reef Committee was held in Suva on 3 May 2025.\n\n2. They thanked the engineers from Eswatini.\n',
);

describe('what is decided about a finding', () => {
	let draft: vscode.TextDocument;
	const at = (path: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
	const files: readonly (readonly [string, string])[] = [
		['adopted/2026-01-01-reefs.decl', earlier],
		['reefs.decl', own],
		['reefs-later.decl', later],
	];

	before(async () => {
		for (const [path, words] of files) await vscode.workspace.fs.writeFile(at(path), Buffer.from(words));
		await open();
	});
	async function open(path = 'reefs.decl') {
		draft = await vscode.workspace.openTextDocument(at(path));
		await vscode.window.showTextDocument(draft, { preview: false });
	}
	async function reopen() {
		assert.ok(await draft.save(), 'saved');
		await ask('workbench.action.closeAllEditors');
		await open();
		// One that nothing is done about: what is not there then has been looked for.
		await until('the other findings', () => findings('impossible-date', draft).length > 0);
	}
	async function choose(code: string, title: RegExp) {
		const finding = await until(code, () => findings(code, draft)[0]);
		const actions = await ask<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			draft.uri,
			finding.range,
			vscode.CodeActionKind.QuickFix.value,
			9,
		);
		const action = actions?.find(each => title.test(each.title));
		assert.ok(action?.edit, actions?.map(each => each.title).join('\n'));
		await vscode.workspace.applyEdit(action.edit);
		await until(`${code} gone`, () => findings(code, draft).length === 0);
	}

	it('mended: the verb told of what is to come', async () => {
		await choose('told-before-it-happened', /will take place/);
		await reopen();
		assert.match(draft.getText(), /^2\. The Reef Fair will take place in Tallinn on 5 June 2028\.$/m);
		assert.deepEqual(findings('told-before-it-happened', draft), []);
	});

	it('allowed here', async () => {
		await choose('mistaken-weekday', /allow mistaken-weekday|admettre mistaken-weekday/);
		await reopen();
		assert.match(draft.getText(), /^allow: \["mistaken-weekday in 3: /m);
		assert.deepEqual(findings('mistaken-weekday', draft), []);
	});

	it('followed from now on: in the draft, and by later drafts once it is adopted', async () => {
		await open('reefs-later.decl');
		const count = () => findings('mistaken-ordinal', draft).length + findings('former-name', draft).length;
		await until('the reading of it', () => vscode.languages.getDiagnostics(draft.uri));
		assert.equal(count(), 0, 'the later draft tells what the record tells');
		await open();
		await choose('mistaken-ordinal', /to be followed from now on|fera foi désormais/);
		await choose('former-name', /to be followed from now on|fera foi désormais/);
		await reopen();
		assert.match(draft.getText(), /^accepts: \["mistaken-ordinal in 1: .*", "former-name in 5: /m);
		assert.deepEqual([...findings('mistaken-ordinal', draft), ...findings('former-name', draft)], []);
		const signed = draft.getText().replace('status: draft', 'status: adopted');
		await vscode.workspace.fs.writeFile(at('adopted/2027-02-01-reefs.decl'), Buffer.from(signed));
		await open('reefs-later.decl');
		const held = await until('the later draft held to it', () => count() === 2);
		assert.ok(held);
		assert.match(findings('mistaken-ordinal', draft)[0]!.message, /number 4|4ᵉ/);
		const [name] = findings('former-name', draft);
		assert.match(name!.message, /Swaziland/);
		assert.match(name!.relatedInformation![0]!.location.uri.path, /adopted\/2027-02-01-reefs\.decl$/);
	});
});
