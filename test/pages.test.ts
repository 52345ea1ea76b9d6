// Every page is run: its cases are the tests.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { suite, test } from 'node:test';
import { checks } from '../server/checks/index.ts';
import { careted, casesIn, pagesIn, printers } from './pages.ts';

for (const [folder, print] of Object.entries(printers)) {
	for (const path of pagesIn(folder)) {
		suite(`${folder}/${basename(path)}`, () => {
			for (const each of casesIn(readFileSync(path, 'utf8'))) {
				test(each.name, () => {
					const { notes, expect } = print(each.text, each.adopted, each.notes);
					// A failure shows the text with its carets, ready to be read and, if it is right, to be kept.
					if (notes) assert.equal(careted(each.text, notes).join('\n'), careted(each.text, each.notes).join('\n'));
					if (expect !== undefined) assert.equal(expect, each.expect);
				});
			}
		});
	}
}

suite('checks', () => {
	for (const { code } of checks) {
		test(`${code} has its row in README: the first paragraph of its page`, () => {
			const page = readFileSync(join(import.meta.dirname, 'checks', `${code}.md`), 'utf8');
			const what = page.split(/\n\n/)[1]!.replace(/\s*\n\s*/g, ' ');
			const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
			const row = `| [${code}](test/checks/${code}.md) | ${what} |`;
			assert.ok(readme.includes(row), `README lacks this row:\n${row}`);
		});
		test(`${code} has a page that shows it and shows it silent`, () => {
			const path = join(import.meta.dirname, 'checks', `${code}.md`);
			assert.ok(
				existsSync(path),
				`write test/checks/${code}.md: what is wrong, why it matters, what to do, cases, silence`,
			);
			const cases = casesIn(readFileSync(path, 'utf8'));
			assert.ok(
				cases.some(each => each.notes.some(note => note.says.startsWith(code))),
				'no case in which it speaks',
			);
			assert.ok(
				cases.some(each => each.notes.length === 0),
				'no case in which it is silent',
			);
		});
	}
});
