// Compiled code that is kept between starts of the built server: it is used, and its absence or damage is never felt.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const root = join(import.meta.dirname, '..');
const text = 'Déclaration conjointe\n\n1. Ils se sont réunis le lundi 5 novembre 2024.\n';
let home: string;

/** The codes of what a server finds in `text`, from its start to its end. */
async function found(cache: string): Promise<string[]> {
	const server = spawn(process.execPath, [join(root, 'dist/server.js'), '--stdio'], {
		stdio: ['pipe', 'pipe', 'inherit'],
		env: { ...process.env, XDG_CACHE_HOME: cache },
	});
	const connection = createProtocolConnection(
		new StreamMessageReader(server.stdout),
		new StreamMessageWriter(server.stdin),
	);
	connection.listen();
	await connection.sendRequest('initialize', {
		processId: null,
		rootUri: null,
		workspaceFolders: null,
		capabilities: { textDocument: { diagnostic: {} } },
	});
	await connection.sendNotification('initialized', {});
	const uri = pathToFileURL(join(home, 'draft.decl')).href;
	await connection.sendNotification('textDocument/didOpen', {
		textDocument: { uri, languageId: 'declaration', version: 1, text },
	});
	const { items } = (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })) as {
		items: { code: string }[];
	};
	await connection.sendRequest('shutdown');
	const ended = new Promise(done => server.once('exit', done));
	await connection.sendNotification('exit');
	await ended;
	connection.dispose();
	return items.map(item => item.code);
}

suite('the start', () => {
	before(() => {
		home = mkdtempSync(join(tmpdir(), 'alternat-start-'));
	});
	after(() => rmSync(home, { recursive: true, force: true }));

	test('keeps what it has compiled, and runs it the next time', async () => {
		const cache = join(home, 'cache');
		assert.deepEqual(await found(cache), ['mistaken-weekday']);
		const code = join(cache, 'alternat/code');
		const [name, ...others] = readdirSync(code);
		assert.deepEqual(others, []);
		const file = join(code, name!);
		const kept = readFileSync(file);
		assert.ok(kept.length > 500_000, 'with the functions that took part, not only the outermost');

		// Had it been refused, it would have been written anew.
		const { ino } = statSync(file);
		assert.deepEqual(await found(cache), ['mistaken-weekday']);
		assert.equal(statSync(file).ino, ino);

		const damaged = Buffer.from(kept);
		damaged.fill(0xff, kept.length >> 1);
		writeFileSync(file, damaged);
		assert.deepEqual(await found(cache), ['mistaken-weekday']);
		assert.notDeepEqual(readFileSync(file), damaged);
		assert.deepEqual(readdirSync(code), [name]);
	});

	test('does without where nothing can be kept', async () => {
		const cache = join(home, 'file');
		writeFileSync(cache, '');
		assert.deepEqual(await found(cache), ['mistaken-weekday']);
	});
});
