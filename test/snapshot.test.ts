// The compiled record that ships is what is read from the files.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { readSnapshot } from '../server/corpus/snapshot.ts';
import { parse } from '../server/document/parse.ts';
import { atHand, atHandOf } from '../server/registry/at-hand.ts';
import { namesByWord } from '../server/registry/names.ts';
import { recordsOf } from '../server/registry/records.ts';
import { registryOf } from '../server/registry/registry.ts';

const root = join(import.meta.dirname, '..');
const base = 'file:///corpus/';
const bytes = readFileSync(join(root, 'dist/record.txt'));
const snapshot = readSnapshot(bytes, base);
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
	for (const id of registry.entities.keys()) assert.deepEqual(snapshot.registry.homes.get(id), registry.homes.get(id));
	assert.equal(snapshot.registry.homes.get('no such record'), undefined);
});

test('every name is there, in the same order', () => {
	const plain = (names: ReturnType<typeof namesByWord>) =>
		names.map(({ words, small, names }) => [
			words,
			small,
			names().map(({ whose, ...name }) => ({ ...name, id: whose().id })),
		]);
	const groups = namesByWord(registry.entities.values());
	assert.ok(groups.length > 1000);
	for (const { words } of groups)
		for (const word of words) assert.equal(snapshot.registry.names!(word), snapshot.registry.names!(words[0]!));
	assert.deepEqual(
		plain(groups.map(({ words }) => ({ words, ...snapshot.registry.names!(words[0]!)! }))),
		plain(groups),
	);
	for (const word of ['', 'f', 'fr']) assert.equal(snapshot.registry.names!(word), undefined);
	assert.equal(snapshot.registry.names!('nosuchword'), undefined);
	// « la » of « La Haye », « le » of « Le Caire »; « traité » of an act.
	for (const [word, small] of [
		['la', false],
		['le', false],
		['traite', true],
		['francais', true],
	] as const)
		assert.equal(snapshot.registry.names!(word)?.small, small, word);
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

test('what every draft asks of all records is worked out as it would be of the files', () => {
	const { parties, agreements, heirs, offices } = atHandOf([...registry.entities.values()]);
	for (const map of [parties, agreements, heirs, offices]) assert.ok(map.size > 0);
	const { parties: found, ...rest } = snapshot.registry.atHand!();
	assert.deepEqual(rest, { agreements, heirs, offices });
	for (const [name, id] of parties) assert.equal(found.get(name), id);
	assert.equal(found.get('nowhere'), undefined);
	assert.equal(parties.get('republique du kazakhstan'), 'KAZ');
	assert.equal(atHand({ ...registry }).parties.get('kazakhstan'), 'KAZ');
});

test('the record is the same as text, and as the bytes of it', () => {
	const text = readSnapshot(bytes.toString('utf8'), base);
	assert.deepEqual([...text.registry.entities.values()], [...registry.entities.values()]);
	assert.deepEqual(text.declarations, snapshot.declarations);
});

test('a record is read when it is first asked for, and then is the same', () => {
	const { registry: fresh } = readSnapshot(bytes, base);
	const [id] = registry.entities.keys();
	assert.equal(fresh.entities.get(id!), fresh.entities.get(id!));
	assert.deepEqual([...fresh.entities.keys()], [...registry.entities.keys()]);
	assert.equal(fresh.entities.size, registry.entities.size);
	const seen: string[] = [];
	fresh.entities.forEach((record, key) => {
		seen.push(record.id === key ? key : '');
	});
	assert.deepEqual(seen, [...registry.entities.keys()]);
	assert.ok(!fresh.entities.has('no such record') && fresh.entities.get('no such record') === undefined);
	for (const type of new Set([...registry.entities.values()].map(each => each.type)))
		assert.deepEqual(recordsOf(fresh, type), recordsOf(registry, type));
});
