// What is looked up in a list by its place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementAt, firstThat } from '../server/text/search.ts';

test('nothing stands before the first of a list or behind its last', () => {
	const list = ['a', 'b'];
	assert.deepEqual(
		[-2, -1, 0, 1, 2].map(index => elementAt(list, index)),
		[undefined, undefined, 'a', 'b', undefined],
	);
	assert.equal(elementAt([], -1), undefined);
});

test('the first place for which something holds is found, and none behind the last', () => {
	const list = [1, 3, 3, 8];
	assert.deepEqual(
		[0, 3, 8, 9].map(least => firstThat(list.length, index => list[index]! >= least)),
		[0, 1, 3, 4],
	);
});
