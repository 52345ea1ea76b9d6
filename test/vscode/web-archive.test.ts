/**
 * An archive in a browser: more texts than are held in memory, their index in the browser's storage. `run-web.mjs` opens the
 * folder twice, in one browser, and says in `expected.json` what the draft must be told: the second time it has written other
 * words into one text without its size and time telling, so that who does not read it again still knows the old ones.
 */

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { findings, openDraft, until } from './editor.ts';

describe('a draft against an archive, in a browser', () => {
	it('is told what the archive says, in its words', async () => {
		const [file] = await vscode.workspace.findFiles('expected.json');
		const expected: readonly string[] = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file!)));
		const draft = await openDraft();
		const told = () =>
			findings('contradicted-date', draft).map(({ message, relatedInformation = [] }) =>
				[message, ...relatedInformation.map(each => each.message)].join('\n'),
			);
		const isTold = () => expected.every((words, index) => told()[index]?.includes(words));
		// What is known so far is told first.
		await until('what the archive says', isTold).catch(error => {
			throw new Error(`${error.message} Told so far:\n${told().join('\n')}`);
		});
		assert.equal(told().length, expected.length, told().join('\n'));
	});
});
