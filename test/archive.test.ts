// The archive: an index on disk that survives its server, answers as the texts themselves would, and says when it was damaged.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { declarationsWith } from '../server/corpus/ask.ts';
import { keys } from '../server/corpus/entries.ts';
import { hover } from '../server/features/hover.ts';
import { worldOf } from '../server/world.ts';
import { draft, folder, index, inMemory, kept, opened, plain, registry, texts, uris, type World } from './archives.ts';

test('it answers as the texts themselves would', async () => {
	const { archive: made, read, damages } = await opened();
	assert.deepEqual([read, damages], [[150], []]);
	const archived = worldOf(registry, [], made.shelf());
	assert.ok(plain(inMemory()).length > 0, 'the draft was meant to be caught');
	assert.deepEqual(plain(archived), plain(inMemory()));
	for (const id of ['NOR', 'who', 'united-nations-charter']) {
		const said = (world: World) =>
			declarationsWith(world.corpus, 'en', keys.cites(id)).map(({ uri, title, date, citations }) => ({
				uri,
				title,
				date,
				passages: citations
					.get(id)
					?.map(({ start, end, line, quote, paragraph }) => ({ start, end, line, quote, paragraph })),
			}));
		assert.deepEqual(said(archived), said(inMemory()), id);
	}
	const at = (world: World) => hover(draft, world, { line: 4, character: 60 }, { locale: 'en', today: '2026-01-01' });
	assert.deepEqual(at(archived), at(inMemory()));
	made.close();
});

test('the second time it reads nothing', async () => {
	const { archive: made, read, damages } = await opened();
	assert.deepEqual([read, damages, made.shelf().declarations().length], [[], [], 150]);
	assert.deepEqual(plain(worldOf(registry, [], made.shelf())), plain(inMemory()), 'and it answers as before');
	made.close();
});

test('it reads what has changed, and lets go of what is gone', async () => {
	const changed = texts[7]!;
	writeFileSync(changed.path, changed.text.replace(/^.*/u, 'Joint Declaration of the Fishermen'));
	const later = new Date(Date.now() + 5000);
	utimesSync(texts[8]!.path, later, later);
	const { archive: made, read } = await opened('one', uris.slice(0, 149));
	assert.deepEqual(read, [2], 'one of another text, one of another time');
	const declarations = made.shelf().declarations();
	assert.equal(declarations.length, 149);
	assert.deepEqual(
		declarations.filter(({ uri }) => uri === changed.uri).map(({ title }) => title),
		['Joint Declaration of the Fishermen'],
	);
	made.close();
	const again = await opened('one', uris.slice(0, 149));
	assert.deepEqual([again.read, again.archive.shelf().declarations().length], [[], 149]);
	again.archive.close();
	writeFileSync(changed.path, changed.text);
});

test('stopped in the middle, it goes on where it was', async () => {
	const { archive: made, read } = await opened('two', uris, 1);
	const some = made.shelf().declarations().length;
	assert.ok(read[0] === 150 && some > 0 && some < 150, `${some} were read`);
	made.close();
	const { archive: next, read: rest, damages } = await opened('two');
	assert.deepEqual([rest, damages, next.shelf().declarations().length], [[150 - some], [], 150]);
	next.close();
});

test('killed while it wrote, it reads again what was not written to its end, and says nothing', async () => {
	const size = readFileSync(index).length;
	truncateSync(index, size - 100);
	const { archive: made, read, damages } = await opened('two');
	assert.ok(read.length === 1 && read[0]! > 0 && read[0]! < 150, `${read} were read`);
	assert.deepEqual([damages, made.shelf().declarations().length], [[], 150]);
	made.close();
});

test('damaged, it is made anew, and says so', async () => {
	const damage = (path: string, at: number) => {
		const bytes = readFileSync(path);
		bytes[at < 0 ? bytes.length + at : at]! ^= 0xff;
		writeFileSync(path, bytes);
	};
	for (const at of [30, -60]) {
		damage(kept, at);
		const { archive: made, read, damages } = await opened('two');
		assert.deepEqual([read, damages.length, made.shelf().declarations().length], [[150], 1, 150], `byte ${at}`);
		made.close();
	}
	// What was kept of all texts does without the blocks; where that is missing, they are read.
	rmSync(kept);
	damage(index, 60);
	const { archive: made, read, damages } = await opened('two');
	assert.deepEqual([read, damages.length, made.shelf().declarations().length], [[150], 1, 150]);
	made.close();
});

test('without what is kept of all texts, or with that of another index, the blocks say it', async () => {
	const [old, oldKept] = [readFileSync(index), readFileSync(kept)];
	for (const lose of [() => rmSync(kept), () => writeFileSync(kept, oldKept.subarray(0, 20))]) {
		lose();
		const { archive: made, read, damages } = await opened('two');
		assert.deepEqual([read, damages, made.shelf().declarations().length], [[], [], 150]);
		assert.deepEqual(plain(worldOf(registry, [], made.shelf())), plain(inMemory()));
		made.close();
	}
	const other = await opened('other');
	other.archive.close();
	writeFileSync(kept, oldKept);
	const { archive: made, read, damages } = await opened('other', uris.slice(0, 149));
	assert.deepEqual([read, damages, made.shelf().declarations().length], [[], [], 149]);
	made.close();
	writeFileSync(index, old);
	writeFileSync(kept, oldKept);
});

test('damaged where it is read only when asked, likewise', async () => {
	const bytes = readFileSync(index);
	const at = bytes.indexOf('"statements":');
	bytes[at + 3]! ^= 0xff;
	writeFileSync(index, bytes);
	const { archive: made, read, damages } = await opened('two');
	assert.deepEqual([read, damages], [[], []]);
	const found = made
		.shelf()
		.declarations()
		.map(({ statements }) => statements.length);
	assert.equal(found.length, 150);
	await made.follow(uris, { version: 'two', files: undefined });
	assert.deepEqual([read, damages.length], [[150], 1]);
	assert.ok(
		made
			.shelf()
			.declarations()
			.every(({ paragraphs }) => paragraphs.length > 0),
	);
	made.close();
});

test('another engine, or other records, and it is made anew without a word', async () => {
	const { archive: made, read, damages } = await opened('three');
	assert.deepEqual([read, damages], [[150], []]);
	made.close();
});

test('two servers at once: the second keeps an index of its own, and leaves nothing behind', async () => {
	const first = await opened('three');
	writeFileSync(join(folder, 'storage', 'archive', 'lock'), String(process.ppid));
	const second = await opened('three');
	assert.deepEqual([second.read, second.archive.shelf().declarations().length], [[150], 150]);
	second.archive.close();
	first.archive.close();
});
