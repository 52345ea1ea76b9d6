// A server that is killed while it reads an archive: the next one goes on where it was, and knows all that one which was not killed does.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { MessageConnection } from 'vscode-languageserver/node';
import { type Client, client } from './bench/client.ts';
import { invented } from './bench/invented.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'alternat-killed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const count = 500;
const texts = Array.from({ length: count }, (_, number) => invented(number, 3000, 11));
for (const { name, text } of texts) {
	const path = join(folder, 'dossier', 'adopted', name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
/** Each day of the last text is given as one day later: what the others say of it is on record. */
const draft = {
	uri: 'file:///draft.decl',
	text: texts
		.at(-1)!
		.text.replace(/(?<=signed in \p{L}+ on )\d+/gu, day => String(Number(day) + 1))
		.replace(/^\p{L}+, (?:le )?\d+ \p{L}+ \d+/mu, 'Oslo, 1 January 2026'),
};

const started = (storage: string) =>
	client([process.execPath, join(root, 'dist/server.js'), '--stdio'], {
		folder: pathToFileURL(join(folder, 'dossier')).href,
		storage: join(folder, storage),
	});
const pause = () => new Promise(done => setTimeout(done, 5));

/** What a server says of the draft once it has read all, and of how many texts it said that it was reading them. */
async function told(server: Client): Promise<{ readonly reading: number; readonly found: unknown }> {
	let reading = 0;
	(server.connection as MessageConnection).onUnhandledProgress(({ value }) => {
		const total = /\/ (\d+)$/u.exec((value as { message?: string }).message ?? '')?.[1];
		if (total) reading = Number(total);
	});
	server.open(draft.uri, draft.text);
	const textDocument = { uri: draft.uri };
	for (;;) {
		const { declarations } = (await server.ask('alternat/summary', { textDocument })) as { declarations: number };
		if (declarations >= count) break;
		await pause();
	}
	const found = await server.ask('textDocument/diagnostic', { textDocument });
	await server.end();
	return { reading, found: (found as { items: readonly unknown[] }).items };
}

test('killed in the middle of an archive, it goes on there, and the record is whole', async () => {
	const first = await started('storage');
	const index = join(folder, 'storage', 'archive', 'index');
	const size = () => statSync(index, { throwIfNoEntry: false })?.size ?? 0;
	// Whatever a block takes, the first is whole once another has begun behind it; all together take ten times as much.
	while (size() < 200_000) await pause();
	await first.kill();
	const resumed = await told(await started('storage'));
	assert.ok(resumed.reading > 0 && resumed.reading < count, `${resumed.reading} were read again`);
	const whole = await told(await started('fresh'));
	assert.equal(whole.reading, count);
	assert.match(JSON.stringify(whole.found), /dossier\/adopted/u, 'the draft was meant to be caught');
	assert.deepEqual(resumed.found, whole.found);
});
