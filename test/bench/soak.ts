// `npm run bench:soak [-- --hours 3]`: whether the server grows over a working day. It types, opens, closes and switches as a
// drafter would in so many hours, without the pauses, and says at intervals how much memory the server has.
//
// A drafter types about 3 characters a second when he types, which is a fifth of his time, turns to another of his drafts
// every other minute, and asks what a word is now and then.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { random } from '../random.ts';
import { client } from './client.ts';
import { invented } from './invented.ts';

const { values } = parseArgs({
	options: { hours: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' } },
});
const keystrokes = Math.round(Number(values.hours) * 3600 * 0.2 * 3);
const betweenSwitches = 72;
const reports = 12;
const drafts = Array.from({ length: 12 }, (_, number) => ({
	uri: `file:///soak/${number}.decl`,
	text: invented(number, 10_000 + 4000 * (number % 4), 5).text,
}));
const next = random(Number(values.seed));
const below = (limit: number) => Math.floor(next() * limit);
const typed = ' eaisnrtulo dcmpévqfbghjàxèyêzç’,.';

const one = await client([process.execPath, join(import.meta.dirname, '../../dist/server.js'), '--stdio']);
/** The lines of each open draft as they stand. */
const open = new Map<string, string[]>();
const turnTo = (number: number): string => {
	const { uri, text } = drafts[number]!;
	if (!open.has(uri)) {
		open.set(uri, text.split('\n'));
		one.open(uri, text);
	}
	// Four stay open; the one that was opened first is closed, and what was typed in it is lost.
	if (open.size > 4) {
		const oldest = open.keys().next().value!;
		open.delete(oldest);
		one.close(oldest);
	}
	return uri;
};

console.log(`${keystrokes} keystrokes, ${drafts.length} drafts; memory of the server in MB`);
let uri = turnTo(0);
let [line, character] = [4, 0];
const began = performance.now();
for (let stroke = 0; stroke < keystrokes; stroke++) {
	if (stroke % betweenSwitches === 0) {
		uri = turnTo(below(drafts.length));
		const lines = open.get(uri)!;
		do line = below(lines.length);
		while (lines[line]!.length < 20);
		character = below(lines[line]!.length);
	}
	const lines = open.get(uri)!;
	const words = lines[line]!;
	// Of five keystrokes one takes back.
	const back = below(5) === 0 && character > 0;
	const added = back ? '' : typed[below(typed.length)]!;
	const from = back ? character - 1 : character;
	lines[line] = words.slice(0, from) + added + words.slice(character);
	one.edit(uri, line, from, character, added);
	character = from + added.length;
	const at = { textDocument: { uri }, position: { line, character } };
	await one.ask('textDocument/diagnostic', { textDocument: { uri } });
	if (stroke % 4 === 0) await one.ask('textDocument/documentSymbol', { textDocument: { uri } });
	if (stroke % 16 === 0) await one.ask('textDocument/semanticTokens/full', { textDocument: { uri } });
	if (stroke % 40 === 0) await one.ask('textDocument/hover', at);
	if (stroke % 60 === 0) await one.ask('textDocument/completion', at);
	if ((stroke + 1) % Math.ceil(keystrokes / reports) === 0)
		console.log(`${((100 * (stroke + 1)) / keystrokes).toFixed(0).padStart(4)} %  ${one.memory('now')?.toFixed(0)}`);
}
console.log(`peak ${one.memory('peak')?.toFixed(0)} MB; ${((performance.now() - began) / 1000).toFixed(0)} s`);
await one.end();
