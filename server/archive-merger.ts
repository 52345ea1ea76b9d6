// dist/merger.js: a thread that makes one of several tables. All that a server is would take it longer to load than that takes.
import { parentPort } from 'node:worker_threads';
import { merger, type ToMerge } from './archive-threads.ts';

const merge = merger();
parentPort!.on('message', (sent: ToMerge) => {
	const tables = merge(sent);
	parentPort!.postMessage(tables, tables ? [tables.buffer] : []);
});
