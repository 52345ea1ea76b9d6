// An edit makes the document that reading the whole text anew would make: generated drafts, with a fixed seed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../server/document/document.ts';
import { applied, edited, opened } from '../server/document/edit.ts';
import { parse } from '../server/document/parse.ts';
import { draft, keystroke, random } from './typing.ts';

test('what is typed makes the document that is parsed', () => {
	const next = random(20261126);
	let strokes = 0;
	let within = 0;
	for (let round = 0; round < 250; round++) {
		let document: Document = opened('file:///2021-05-03-draft.decl', 0, draft(next));
		for (let version = 1; version <= 24; version++) {
			const before = document;
			const change = keystroke(next, before.text);
			document = edited(before, [change], version);
			const fresh = parse(before.uri, version, applied(before.text, [change]));
			if (JSON.stringify(document) !== JSON.stringify(fresh))
				assert.deepEqual(
					document,
					fresh,
					`round ${round}, ${JSON.stringify(change)} in ${JSON.stringify(before.text)}`,
				);
			assert.equal(document.language, fresh.language);
			strokes++;
			if (document.blocks.length > 0 && document.blocks[0] === before.blocks[0]) within++;
		}
	}
	// Otherwise nothing has been tried.
	assert.ok(within > strokes / 4, `${within} of ${strokes} keystrokes stayed within their paragraph`);
});
