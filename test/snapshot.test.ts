// The compiled record that ships is what is read from the files.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { readSnapshot } from '../server/corpus/snapshot.ts';
import { parse } from '../server/document/parse.ts';
import { namesByWord } from '../server/registry/names.ts';
import { registryOf } from '../server/registry/registry.ts';

const root = join(import.meta.dirname, '..');
const base = 'file:///corpus/';
const snapshot = readSnapshot(readFileSync(join(root, 'dist/record.txt'), 'utf8'), base);
const filesOf = (pattern: string) =>
	globSync(pattern, { cwd: join(root, 'corpus') })
		.map(path => path.replaceAll('\\', '/'))
		.filter(path => !path.endsWith('.schema.json'))
		.sort()
		.map(path => ({ uri: base + path, text: readFileSync(join(root, 'corpus', path), 'utf8') }));
const files = { registry: filesOf('registry/*.json'), declarations: filesOf('declarations/**/*.decl') };
const { registry } = registryOf(files.registry);

test('the files are those that ship', () => {
	assert.deepEqual(snapshot.files, files);
});

test('every record is there, in the same order and of the same file', () => {
	assert.deepEqual([...snapshot.registry.entities], [...registry.entities]);
	assert.deepEqual([...snapshot.registry.homes], [...registry.homes]);
});

test('every name is there, in the same order', () => {
	const plain = (names: ReturnType<typeof namesByWord>) =>
		names.map(({ words, names }) => [words, names().map(({ entity, ...name }) => ({ ...name, id: entity.id }))]);
	assert.deepEqual(plain(snapshot.registry.names!), plain(namesByWord(registry.entities.values())));
});

test('every earlier declaration is there, with all that it says', () => {
	const facts = factsOf(registry);
	const read = files.declarations.map(({ uri, text }) => {
		const document = parse(uri, 0, text);
		return declarationOf(document, facts(document));
	});
	assert.ok(read.length > 0);
	assert.deepEqual(snapshot.declarations, read);
});
