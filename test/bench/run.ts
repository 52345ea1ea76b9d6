// `npm run bench [-- --record 0,2000,20000] [--reps 100] [--cold 9] [--out FILE]`: how long a drafter waits, over invented
// texts, by turns with a floor (floor.mjs), so that whatever else the machine does falls on both. Nothing is asserted: a
// machine is no test. What it found is printed as a table, and written down where `--out` says, for the picture (plot.ts).
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { at, type Client, client, median } from './client.ts';
import { invented } from './invented.ts';

const { values } = parseArgs({
	options: {
		record: { type: 'string', default: '0,200,2000' },
		reps: { type: 'string', default: '100' },
		cold: { type: 'string', default: '9' },
		out: { type: 'string' },
	},
});
const root = join(import.meta.dirname, '../..');
const commands = {
	alternat: [process.execPath, join(root, 'dist/server.js'), '--stdio'],
	floor: [process.execPath, join(import.meta.dirname, 'floor.mjs')],
} as const;
type Name = keyof typeof commands;
const names: readonly Name[] = ['alternat', 'floor'];
const folder = mkdtempSync(join(tmpdir(), 'alternat-bench-'));

interface Row {
	readonly what: string;
	readonly unit: 'ms' | 'MB';
	readonly values: Readonly<Partial<Record<Name, readonly number[]>>>;
}
const rows: Row[] = [];
const sizes = [10_000, 92_000, 900_000];
const drafts = sizes.map((size, number) => ({
	size,
	uri: `file:///bench/${number}.decl`,
	text: invented(1, size, 3).text,
}));

/** A place in the middle of a draft that is typed at: a word of a paragraph. */
function middleOf(text: string): { line: number; character: number } {
	const lines = text.split('\n');
	let line = lines.length >> 1;
	while (lines[line]!.length < 40) line++;
	return { line, character: 30 };
}

async function cold(): Promise<void> {
	const found: Record<Name, { init: number[]; first: number[]; peak: number[] }> = {
		alternat: { init: [], first: [], peak: [] },
		floor: { init: [], first: [], peak: [] },
	};
	// The first of each is not counted: what is compiled once is kept from then on.
	for (let rep = -1; rep < Number(values.cold); rep++) {
		for (const name of rep % 2 ? names : names.toReversed()) {
			const one = await client(commands[name]);
			one.open(drafts[0]!.uri, drafts[0]!.text);
			await one.ask('textDocument/diagnostic', { textDocument: { uri: drafts[0]!.uri } });
			if (rep >= 0) {
				found[name].init.push(one.initialized);
				found[name].first.push(performance.now() - one.began);
				found[name].peak.push(one.memory('peak') ?? Number.NaN);
			}
			await one.end();
		}
	}
	for (const [key, what, unit] of [
		['init', 'start → initialize', 'ms'],
		['first', 'start → first diagnostics, 10 kB', 'ms'],
		['peak', 'peak memory, 10 kB open', 'MB'],
	] as const)
		rows.push({ what, unit, values: { alternat: found.alternat[key], floor: found.floor[key] } });
}

/** One character put into the middle of a draft and taken out again, each time with what is asked behind it. */
async function keystroke(one: Client, uri: string, text: string, method: string): Promise<number> {
	const { line, character } = middleOf(text);
	const ask = async () => {
		const began = performance.now();
		one.edit(uri, line, character, character, 'e');
		await one.ask(method, { textDocument: { uri } });
		return performance.now() - began;
	};
	const took = await ask();
	one.edit(uri, line, character, character + 1, '');
	await one.ask(method, { textDocument: { uri } });
	return took;
}

const warmUp = 20;

async function typing(): Promise<void> {
	const open = { alternat: await client(commands.alternat), floor: await client(commands.floor) };
	for (const { size, uri, text } of drafts) {
		const kilobytes = `${Math.round(size / 1000)} kB`;
		for (const name of names) open[name].open(uri, text);
		for (const [method, what] of [
			['textDocument/diagnostic', 'keystroke → diagnostics'],
			['textDocument/documentSymbol', 'keystroke → outline'],
		] as const) {
			const found: Record<Name, number[]> = { alternat: [], floor: [] };
			for (let rep = -warmUp; rep < Number(values.reps); rep++) {
				for (const name of rep % 2 ? names : names.toReversed()) {
					const took = await keystroke(open[name], uri, text, method);
					if (rep >= 0) found[name].push(took);
				}
			}
			rows.push({ what: `${what}, ${kilobytes}`, unit: 'ms', values: found });
		}
		for (const name of names) open[name].close(uri);
	}
	for (const name of names) await open[name].end();
}

/** Waits until the tables of an archive lie in its storage as one; smaller folders than an archive never have any. */
async function written(storage: string): Promise<void> {
	const until = performance.now() + 60_000;
	const isWritten = () => globSync('archive/**/index-kept', { cwd: storage }).length > 0;
	const isArchive = globSync('archive/**/index', { cwd: storage }).length > 0;
	while (isArchive && !isWritten() && performance.now() < until) await new Promise(done => setTimeout(done, 100));
}

/** An archive of `count` texts of 9 kB, its server started without an index and again with it, and typed at. */
async function archive(count: number, empty: readonly number[]): Promise<readonly number[]> {
	const place = join(folder, String(count));
	for (let number = 0; number < count; number++) {
		const { name, text } = invented(number, 8700, 1);
		const path = join(place, 'adopted', name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	mkdirSync(place, { recursive: true });
	const label = count === 0 ? 'an empty record' : `${count} texts`;
	const start = async (): Promise<{ one: Client; took: number }> => {
		// The record is complete when the server's own summary says so.
		const one = await client(commands.alternat, {
			folder: pathToFileURL(place).href,
			storage: join(folder, `storage-${count}`),
		});
		const { uri, text } = drafts[0]!;
		one.open(uri, text);
		for (;;) {
			const summary = (await one.ask('alternat/summary', { textDocument: { uri } })) as { declarations: number };
			if (summary.declarations >= count) break;
			await new Promise(done => setTimeout(done, 20));
		}
		return { one, took: performance.now() - one.began };
	};
	const { one: first, took: cold } = await start();
	// A working day is longer than the reading: when all is read, the tables are made into one, and written.
	if (count > 0) await written(join(folder, `storage-${count}`));
	const peak = first.memory('peak');
	await first.end();
	const { one, took: again } = await start();
	const { uri, text } = drafts[0]!;
	const typed: number[] = [];
	for (let rep = -warmUp; rep < Number(values.reps); rep++) {
		const took = await keystroke(one, uri, text, 'textDocument/diagnostic');
		if (rep >= 0) typed.push(took);
	}
	if (count > 0) {
		rows.push({ what: `archive of ${label}: first start, all read`, unit: 'ms', values: { alternat: [cold] } });
		rows.push({ what: `archive of ${label}: second start, all known`, unit: 'ms', values: { alternat: [again] } });
		rows.push({
			what: `archive of ${label}: peak memory, first start`,
			unit: 'MB',
			values: { alternat: [peak ?? Number.NaN] },
		});
		rows.push({
			what: `archive of ${label}: memory after typing, second start`,
			unit: 'MB',
			values: { alternat: [one.memory('now') ?? Number.NaN] },
		});
	}
	rows.push({
		what: `keystroke → diagnostics, 10 kB, against ${label}`,
		unit: 'ms',
		values: { alternat: typed },
	});
	if (empty.length > 0)
		console.error(`against ${label}: ${(median(typed) / median(empty)).toFixed(2)} × an empty record`);
	await one.end();
	return typed;
}

try {
	await cold();
	await typing();
	let empty: readonly number[] = [];
	for (const count of values.record.split(',').map(Number)) {
		const typed = await archive(count, empty);
		if (count === 0) empty = typed;
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}, ${process.platform}, node ${process.version}, alternat ${manifest.version}`;
const shown = ({ values: { alternat, floor } }: Row) => {
	const number = (list: readonly number[] | undefined, share: number) => (list ? at(list, share).toFixed(2) : '');
	const ratio = alternat && floor ? (median(alternat) / median(floor)).toFixed(2) : '';
	return [number(alternat, 0.5), number(alternat, 0.95), number(floor, 0.5), number(floor, 0.95), ratio];
};
console.log(`${machine}; ${values.reps} keystrokes after ${warmUp}, ${values.cold} starts\n`);
console.log('| | unit | alternat: median | p95 | floor: median | p95 | × floor |\n|---|---|--:|--:|--:|--:|--:|');
for (const row of rows) console.log(`| ${row.what} | ${row.unit} | ${shown(row).join(' | ')} |`);
if (values.out) writeFileSync(values.out, `${JSON.stringify({ machine, rows }, null, 1)}\n`);
