// A check that falls silent turns its own page red: no page could pass without its check.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { checks } from '../server/checks/index.ts';
import { careted, casesIn, notesOf } from './pages.ts';

suite('a check taken out', () => {
	for (const { code } of checks) {
		test(`${code}: its page fails`, () => {
			const others = checks.filter(check => check.code !== code);
			const cases = casesIn(readFileSync(join(import.meta.dirname, 'checks', `${code}.md`), 'utf8'));
			const red = cases.filter(
				each =>
					careted(each.text, notesOf(each.text, each.adopted, others)).join('\n') !==
					careted(each.text, each.notes).join('\n'),
			);
			assert.ok(red.length > 0, `no case of ${code}.md needs the check`);
		});
	}
});
