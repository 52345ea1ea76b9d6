// dist/server.js: so small that compiling it is nothing. All else is compiled once and kept (compiled-code.ts).
import { join } from 'node:path';
import v8 from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { buffersApart, countsBuffersAsHeap } from './buffers.ts';
import { load } from './compiled-code.ts';
import { growth } from './heap-growth.ts';

// In milliseconds; to first findings a start takes a fifth of it.
const aStart = 1_000;

if (isMainThread) {
	// Each of the many regular expressions of the languages is compiled once, and not first to be interpreted. Not with
	// --no-regexp-tier-up: a pattern that has been interpreted before, of Node or of Electron, would then be run as code it
	// has not.
	v8.setFlagsFromString('--regexp-tier-up-ticks=0');
	// What a keystroke makes is dropped with the next: room for it need not grow (`npm run bench:soak`).
	v8.setFlagsFromString('--semi-space-growth-factor=1');
	v8.setFlagsFromString(`--heap-growing-percent=${growth}`);
}
const { exports, hadCode, keep } = load(join(__dirname, 'serving.js'));
const { serve, read } = exports as typeof import('./node.ts');
if (isMainThread) {
	const started = startsWithBuffersApart();
	serve(join(__dirname, '..'));
	// After what a start and its first requests run. The first time sooner, before V8 drops what only a start has run, and
	// at the end too, which may come sooner still.
	const kept = () => {
		started();
		keep();
	};
	setTimeout(kept, hadCode ? 10_000 : 3_000).unref();
	if (!hadCode) process.once('exit', kept);
} else void read();

/** Gives back what ends it. Not for longer than a start: the buffers of an archive are to be counted. */
function startsWithBuffersApart(): () => void {
	if (!countsBuffersAsHeap(process.versions.v8)) return () => undefined;
	// Compiled code is of use to a start with the same flags alone: it is loaded before, and kept after.
	v8.setFlagsFromString(buffersApart);
	const ended = () => v8.setFlagsFromString(buffersApart.replace('--', '--no-'));
	setTimeout(ended, aStart).unref();
	return ended;
}
