// A text of an archive that cannot be read: it is said, kept as unread, and costs the others nothing.
import assert from 'node:assert/strict';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { uriOf } from '../server/files.ts';
import { folder, opened, readHere, registry, texts, uris } from './archives.ts';

/** A registry with which no text can be read. */
const broken = new Proxy(registry, {
	get() {
		throw new Error('a slip of the engine');
	},
});
const failing = readHere(uri => (uri.includes('spoilt') ? broken : registry));

const written = (name: string, text: string): string => {
	const path = join(folder, 'adopted', name);
	writeFileSync(path, text);
	return uriOf(path);
};

test('a text that the engine cannot take is said and kept as unread, and not tried again until it has changed', async () => {
	const spoilt = written('spoilt.decl', texts[3]!.text);
	const some = [...uris.slice(0, 40), spoilt];
	const first = await opened('spoilt', some, undefined, failing);
	assert.deepEqual(first.unread, ['spoilt.decl a slip of the engine !']);
	assert.equal(first.archive.shelf().declarations().length, 40, 'the others are read');
	first.archive.close();
	const again = await opened('spoilt', some, undefined, failing);
	assert.deepEqual([again.read, again.unread], [[], ['spoilt.decl a slip of the engine']]);
	// What is written of all texts at once knows of it, too.
	await again.archive.follow([...uris, spoilt], { version: 'spoilt', files: undefined });
	again.archive.close();
	const kept = await opened('spoilt', [...uris, spoilt], undefined, failing);
	assert.deepEqual([kept.read, kept.unread], [[], ['spoilt.decl a slip of the engine']]);
	kept.archive.close();
	written('spoilt.decl', `${texts[3]!.text}\nOne more line.\n`);
	const mended = await opened('spoilt', [...uris, spoilt]);
	assert.deepEqual([mended.read, mended.unread, mended.archive.shelf().declarations().length], [[1], [], 151]);
	mended.archive.close();
	const gone = await opened('spoilt', uris);
	assert.deepEqual([gone.read, gone.archive.shelf().declarations().length], [[], 150]);
	gone.archive.close();
});

test('a text whose bytes cannot be had is said, and tried again at the next start', {
	skip: process.platform !== 'linux',
}, async () => {
	const path = join(folder, 'adopted', 'refused.decl');
	// A file that is there and says EIO to whoever reads it.
	symlinkSync('/proc/self/mem', path);
	const some = [...uris.slice(0, 5), uriOf(path)];
	const { archive: made, unread } = await opened('refused', some);
	assert.match(unread.join(), /^refused\.decl EIO.* !$/u);
	assert.equal(made.shelf().declarations().length, 5);
	await made.follow(some, { version: 'refused', files: undefined });
	assert.equal(unread.length, 1, 'while the server runs, once is enough');
	made.close();
	rmSync(path);
	writeFileSync(path, texts[9]!.text);
	const next = await opened('refused', some);
	assert.deepEqual([next.read, next.unread, next.archive.shelf().declarations().length], [[1], [], 6]);
	next.archive.close();
	rmSync(path);
});
