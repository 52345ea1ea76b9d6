// dist/server.js: so small that compiling it is nothing. All else is compiled once and kept (compiled-code.ts).
import { join } from 'node:path';
import v8 from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { load } from './compiled-code.ts';

if (isMainThread) {
	// Each of the many regular expressions of the languages is compiled once, and not first to be interpreted.
	v8.setFlagsFromString('--no-regexp-tier-up');
	// What a keystroke makes is dropped with the next: room for it need not grow. Over a day's typing this halves the memory,
	// at the same speed (`npm run bench:soak`).
	v8.setFlagsFromString('--semi-space-growth-factor=1');
	v8.setFlagsFromString('--heap-growing-percent=60');
}
const { exports, hadCode, keep } = load(join(__dirname, 'serving.js'));
const { serve, read } = exports as typeof import('./node.ts');
if (isMainThread) {
	serve(join(__dirname, '..'));
	// After what a start and its first requests run. The first time sooner, before V8 drops what only a start has run, and
	// at the end too, which may come sooner still.
	setTimeout(keep, hadCode ? 10_000 : 3_000).unref();
	if (!hadCode) process.once('exit', keep);
} else void read();
