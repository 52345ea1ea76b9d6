// dist/server.js: so small that compiling it is nothing. All else is compiled once and kept, where the runtime can.
import module from 'node:module';
import { join } from 'node:path';
import v8 from 'node:v8';
import { isMainThread } from 'node:worker_threads';

// Not in the Node of the oldest VS Code we serve.
module.enableCompileCache?.();
if (isMainThread) {
	// Each of the many regular expressions of the languages is compiled once, and not first to be interpreted.
	v8.setFlagsFromString('--no-regexp-tier-up');
	// What a keystroke makes is dropped with the next: room for it need not grow. Over a day's typing this halves the memory,
	// at the same speed (`npm run bench:soak`).
	v8.setFlagsFromString('--semi-space-growth-factor=1');
	v8.setFlagsFromString('--heap-growing-percent=60');
}
const { serve, read } = require('./serving.js') as typeof import('./node.ts');
if (isMainThread) {
	serve(join(__dirname, '..'));
	// Kept before the end, which may come by a kill.
	setTimeout(() => module.flushCompileCache?.(), 10_000).unref();
} else void read();
