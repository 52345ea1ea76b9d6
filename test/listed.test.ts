// Keys that are found where they lie.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundIn, listed } from '../server/text/listed.ts';

test('each key leads to its own, and nothing else leads anywhere', () => {
	const entries = [
		['accord', '1'],
		['accords', '2'],
		['a', '3'],
		['ac', '4'],
		['la haye', 'NLD'],
		['la', ''],
	] as const;
	const find = foundIn(listed(entries));
	for (const [key, value] of entries) assert.equal(find(key), value);
	for (const key of ['', 'acc', 'accord\t1', 'haye', 'ccord', 'traite']) assert.equal(find(key), undefined);
	assert.equal(foundIn([])('accord'), undefined);
});
