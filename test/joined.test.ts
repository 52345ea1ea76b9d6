// Strings put in order and made one, and each of a list once, as the plain ways to do it would.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedInOrder } from '../server/text/joined.ts';
import { once } from '../server/text/once.ts';
import { random } from './random.ts';

const words = ['accord', 'accords', 'FRA', 'KAZ', 'Zone', 'zone', 'élan', 'elan', '~2001-05-04', ''];

/** Lists of none to so many words, some of them twice. */
function* lists(): Generator<readonly string[]> {
	const next = random(20261127);
	for (let round = 0; round < 500; round++)
		yield Array.from({ length: Math.floor(next() * 30) }, () => words[Math.floor(next() * words.length)]!);
}

test('in order, whatever the order they come in', () => {
	for (const list of lists()) {
		assert.equal(joinedInOrder(list), [...list].sort().join('+'));
		assert.equal(joinedInOrder([...list].reverse()), joinedInOrder(list));
	}
});

test('each once, in their order', () => {
	for (const list of lists()) assert.deepEqual(once(list), [...new Set(list)]);
});
