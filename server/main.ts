// dist/server.js: so small that compiling it is nothing. All else is compiled once and kept, where the runtime can.
import module from 'node:module';
import { join } from 'node:path';
import v8 from 'node:v8';
import { isMainThread } from 'node:worker_threads';

// Not in the Node of the oldest VS Code we serve.
module.enableCompileCache?.();
// Each of the many regular expressions of the languages is compiled once, and not first to be interpreted.
if (isMainThread) v8.setFlagsFromString('--no-regexp-tier-up');
const { serve, read } = require('./serving.js') as typeof import('./node.ts');
if (isMainThread) serve(join(__dirname, '..'));
else void read();
