// The build has the parts of a pack made when a text asks for them (packs.mts): they are the same parts.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { partByPart } from '../packs.mts';

const root = join(import.meta.dirname, '..');

suite('packs as they are built', () => {
	test('a part is made when it is first asked for, and once', () => {
		let made = 0;
		const source = "import { acts } from './acts.ts';\nconst pack = {\n\tid: 'fr',\n\tacts,\n};\n";
		const asks = new Function('require', `${partByPart(source)}return [pack.id, pack.acts, pack.acts];`);
		const modules = (path: string) => ({ acts: `${path} ${++made}` });
		assert.deepEqual(asks(modules), ['fr', './acts.ts 1', './acts.ts 1']);
	});

	test('a part that is no line of its own is told', () => {
		assert.throws(() => partByPart("import { acts } from './acts.ts';\nconst pack = { acts };\n"), /acts/u);
	});

	for (const path of globSync('server/languages/*/index.ts', { cwd: root }))
		test(`${path}: each of its parts, and nothing at once but what is no part`, () => {
			const source = readFileSync(join(root, path), 'utf8');
			const parted = partByPart(source);
			const parts = [...source.matchAll(/from '\.\/([\w-]+)\.ts'/gu)].map(([, name]) => name);
			assert.ok(parts.length > 10);
			assert.deepEqual(
				[...parted.matchAll(/require\('\.\/([\w-]+)\.ts'\)/gu)].map(([, name]) => name).toSorted(),
				parts.toSorted(),
			);
			assert.deepEqual(parted.match(/^import .*/gmu), ["import type { Language } from '../language.ts';"]);
		});
});
