// `npm run bench:browser [-- --record 500,1000,3000]`: what an archive costs in a browser: the built server as a worker of a
// page in Chromium, over invented texts that the page lends it, started without an index and again with it. Nothing is
// asserted. The limits that README states are what this found to be borne.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowserAt } from '../vscode/browser.mjs';
import { at, median } from './client.ts';
import { invented } from './invented.ts';

const { values } = parseArgs({ options: { record: { type: 'string', default: '500,1000,3000' } } });
const root = join(import.meta.dirname, '../..');
const counts = values.record.split(',').map(Number);
const texts = Array.from({ length: Math.max(...counts) }, (_, number) => invented(number, 8700, 1));
const draft = invented(1, 10_000, 3).text;
const served = new Map<string, () => string | Buffer>([
	['/', () => '<!doctype html><meta charset="utf-8"><title>bench</title>'],
	['/server.js', () => readFileSync(join(root, 'dist/web/server.js'))],
	['/record.txt', () => readFileSync(join(root, 'dist/record.txt'))],
	['/texts.json', () => JSON.stringify(texts.map(({ name, text }) => [name, Buffer.byteLength(text)]))],
	...texts.map(({ name, text }) => [`/${name}`, () => text] as const),
	['/favicon.ico', () => ''],
	['/page.js', () => readFileSync(join(import.meta.dirname, 'browser-page.js'))],
]);
const server = createServer(({ url }, response) => {
	const make = served.get(url ?? '');
	response.writeHead(make ? 200 : 404, {
		'content-type': url?.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
	});
	response.end(make?.());
});
await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** Megabytes of the process of a page, with its workers: now, and at its highest. */
async function memory(page: Page): Promise<{ readonly now: number; readonly peak: number }> {
	const session = await page.context().browser()!.newBrowserCDPSession();
	const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
		processInfo: readonly { readonly type: string; readonly id: number }[];
	};
	const statuses = processInfo
		.filter(({ type }) => type === 'renderer')
		.map(({ id }) => readFileSync(`/proc/${id}/status`, 'utf8'));
	const largest = (of: RegExp) => Math.max(...statuses.map(status => Number(of.exec(status)?.[1]) / 1024));
	return { now: largest(/VmRSS:\s+(\d+)/), peak: largest(/VmHWM:\s+(\d+)/) };
}

interface Started {
	readonly took: number;
	readonly read: number;
	readonly typed: readonly number[];
	readonly meanwhile: readonly number[];
}

async function start(page: Page, count: number): Promise<Started> {
	await page.goto(address);
	await page.addScriptTag({ url: '/page.js' });
	return (await page.evaluate(`run(${count}, ${JSON.stringify(draft)})`)) as Started;
}

console.log(
	'| texts | start | ms | texts asked for | keystroke meanwhile: median, p95, ms | afterwards | memory now, MB | peak |',
);
console.log('|--:|---|--:|--:|--:|--:|--:|--:|');
for (const count of counts) {
	const profile = mkdtempSync(join(tmpdir(), 'alternat-bench-browser-'));
	for (const which of ['first', 'second']) {
		const context = await openBrowserAt(profile);
		const page = await context.newPage();
		page.on('console', message => console.error(message.text()));
		const { took, read, typed, meanwhile } = await start(page, count);
		const { now, peak } = await memory(page);
		const shown = (times: readonly number[]) =>
			times.length > 0 ? `${median(times).toFixed(1)}, ${at(times, 0.95).toFixed(1)}` : '';
		const cells = [
			count,
			which,
			took.toFixed(0),
			read,
			shown(meanwhile),
			shown(typed),
			now.toFixed(0),
			peak.toFixed(0),
		];
		console.log(`| ${cells.join(' | ')} |`);
		await context.close();
	}
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
server.close();
