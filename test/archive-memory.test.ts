// What a first start takes at most: large tables are made into one when the memory of the reading threads has been given back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { untilGivenBack } from '../server/archive-files.ts';

test('large tables wait for the memory of threads that have ended, small ones for nothing', () => {
	assert.equal(untilGivenBack(1 << 24, 500), 8000);
	assert.equal(untilGivenBack(1 << 24, 9000), 0);
	assert.equal(untilGivenBack(1 << 24, Number.POSITIVE_INFINITY), 0, 'no thread has ended');
	assert.equal(untilGivenBack((1 << 24) - 1, 0), 0);
});
