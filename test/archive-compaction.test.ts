// An index that has grown by texts that have changed: it is written anew, and whatever happens meanwhile, nothing is lost.
import assert from 'node:assert/strict';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Lender } from '../server/archive.ts';
import { worldOf } from '../server/world.ts';
import {
	index,
	inMemory,
	kept,
	opened as openedWith,
	place,
	plain,
	readHere,
	registry,
	texts,
	uris,
} from './archives.ts';

const here = readHere(() => registry);
const opened = (version: string, lent: Partial<Lender> = {}) =>
	openedWith(version, uris, undefined, { ...here, ...lent });
/** Changes every text a little, or back: all that the index has of it is dead. */
const change = (lines: number) => {
	for (const { path, text } of texts) writeFileSync(path, `${text}${'\n'.repeat(lines)}`);
};

test('an index of which more than half is of texts that have changed is written anew, and says the same', async () => {
	(await opened('grown')).archive.close();
	const once = statSync(index).size;
	for (const lines of [1, 2, 3, 4, 0]) {
		change(lines);
		(await opened('grown')).archive.close();
		assert.ok(statSync(index).size < 3 * once, `${statSync(index).size} bytes, of one reading ${once}`);
	}
	const { archive: made, read } = await opened('grown');
	assert.deepEqual(read, []);
	assert.deepEqual(plain(worldOf(registry, [], made.shelf())), plain(inMemory()));
	made.close();
	// Without what is kept besides, the blocks say it all.
	rmSync(kept);
	const { archive: again, damages } = await opened('grown');
	assert.deepEqual([damages, again.shelf().declarations().length], [[], 150]);
	assert.deepEqual(plain(worldOf(registry, [], again.shelf())), plain(inMemory()));
	again.close();
});

test('killed while it is written anew, it is as it was; killed after that and before what is kept of all texts, likewise', async () => {
	for (const when of ['before', 'after'] as const) {
		const version = `killed ${when}`;
		(await opened(version)).archive.close();
		let tries = 0;
		const disk = place();
		const open: Lender['open'] = async (...of) => {
			const store = await disk.open(...of);
			return {
				...store,
				async compact(...all) {
					if (when === 'after') await store.compact!(...all);
					tries++;
					throw new Error('killed');
				},
			};
		};
		for (let lines = 1; tries === 0; lines++) {
			assert.ok(lines < 5, 'it was meant to be written anew');
			change(lines % 2);
			const one = await opened(version, { open }).catch((error: Error) => assert.equal(error.message, 'killed'));
			one?.archive.close();
		}
		writeFileSync(`${index}-new`, 'half of it');
		const { archive: next, read, damages } = await opened(version);
		assert.deepEqual([read, damages, next.shelf().declarations().length], [[], [], 150], when);
		assert.ok(!existsSync(`${index}-new`));
		change(0);
		await next.follow(uris, { version, files: undefined });
		assert.deepEqual(plain(worldOf(registry, [], next.shelf())), plain(inMemory()), when);
		next.close();
	}
});
