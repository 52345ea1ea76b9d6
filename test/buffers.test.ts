// Which engines count buffers as objects of the heap, and can be told not to.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { buffersApart, countsBuffersAsHeap } from '../server/buffers.ts';

test('buffers are counted apart where V8 can be told to, and does not of itself', () => {
	// Node 20 and 22; 24; editors between 24 and 26; 26; what does so of itself.
	for (const [version, can] of [
		['11.3.244.8-node.30', false],
		['12.4.254.21-node.33', false],
		['13.6.233.17-node.53', true],
		['13.8.258.32-electron.0', true],
		['14.6.202.33-node.18', true],
		['14.8.100.1', false],
		['15.0.1', false],
	] as const)
		assert.equal(countsBuffersAsHeap(version), can, version);
});

test('this engine, if it can be told to, then does', { skip: !countsBuffersAsHeap(process.versions.v8) }, () => {
	// What it does not know it would complain of to the drafter.
	const { status, stderr } = spawnSync(process.execPath, [buffersApart, '-e', '0'], { encoding: 'utf8' });
	assert.deepEqual([status, stderr], [0, '']);
});
