// Imports point left. The order of the folders is the architecture; this test is what keeps it.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const order = [
	'text',
	'languages',
	'document',
	'registry',
	'analysis',
	'corpus',
	'alternat',
	'checks',
	'agreed',
	'features',
	'assistant',
	'report',
];
/** Files of server/ itself stand to the right of every folder. */
const entries = [
	...[
		'settings.ts',
		'archive-index.ts',
		'archive-known.ts',
		'archive.ts',
		'host.ts',
		'world.ts',
		'files.ts',
		'heap-growth.ts',
		'cache-folder.ts',
		'archive-store.ts',
		'archive-reading.ts',
		'archive-threads.ts',
		'archive-storage.ts',
		'archive-browser.ts',
		'archive-beside.ts',
		'archive-disk.ts',
		'archive-files.ts',
		'archive-worker.ts',
		'archive-merger.ts',
	],
	...[
		'runtime.ts',
		'session.ts',
		'dossier.ts',
		'companion.ts',
		'findings.ts',
		'folder-check.ts',
		'record-answers.ts',
		'assistant-answers.ts',
		'new-answers.ts',
		'answers.ts',
		'archive-progress.ts',
		'work.ts',
		'server.ts',
		'lent.ts',
		'web.ts',
		'whole-messages.ts',
		'node.ts',
		'compiled-code.ts',
		'buffers.ts',
		'main.ts',
		'mcp.ts',
		'cli-arguments.ts',
		'cli-archive.ts',
		'cli-world.ts',
		'cli-texts.ts',
		'cli-threads.ts',
		'cli.ts',
	],
];
/** The files that speak LSP, besides features/, which knows its types. */
const rim = [
	'archive-progress.ts',
	'runtime.ts',
	'session.ts',
	'findings.ts',
	'folder-check.ts',
	'record-answers.ts',
	'assistant-answers.ts',
	'new-answers.ts',
	'answers.ts',
	'work.ts',
	'server.ts',
	'lent.ts',
	'web.ts',
	'whole-messages.ts',
	'node.ts',
];
/** The only files that may touch the machine. */
const onNode = [
	...[
		'files.ts',
		'cache-folder.ts',
		'archive-disk.ts',
		'archive-files.ts',
		'archive-worker.ts',
		'archive-merger.ts',
		'whole-messages.ts',
		'node.ts',
	],
	...['buffers.ts', 'compiled-code.ts', 'main.ts'],
	...['cli-arguments.ts', 'cli-archive.ts', 'cli-world.ts', 'cli-threads.ts', 'cli.ts'],
];

const files = globSync('server/**/*.ts', { cwd: root }).map(path => path.replaceAll('\\', '/').slice('server/'.length));

function importsOf(path: string): string[] {
	const source = readFileSync(join(root, path), 'utf8');
	return [
		...source.matchAll(
			/^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu,
		),
	].map(match => (match[1] ?? match[2] ?? match[3])!);
}

function place(file: string): number {
	const [folder, rest] = file.split('/');
	return rest === undefined ? order.length + entries.indexOf(folder!) : order.indexOf(folder!);
}

test('every file of server/ has a place in the order', () => {
	assert.ok(files.length > 30, 'the sources were not found');
	for (const file of files)
		assert.ok(
			file.includes('/') ? order.includes(file.split('/')[0]!) : entries.includes(file),
			`server/${file} has no place: name it in test/layers.test.ts`,
		);
});

test('imports point left', () => {
	for (const file of files) {
		for (const imported of importsOf(`server/${file}`)) {
			if (!imported.startsWith('.')) continue;
			const target = join('/', file, '..', imported).replaceAll('\\', '/').slice(1);
			assert.ok(place(target) <= place(file), `server/${file} imports ${target}: imports point left`);
		}
	}
});

test('node is touched only by the host and the entries', () => {
	for (const file of files) {
		for (const imported of importsOf(`server/${file}`)) {
			if (/^(?:node:|fs$|path$|os$)/u.test(imported))
				assert.ok(onNode.includes(file), `server/${file} imports ${imported}: the engine does no I/O`);
		}
	}
});

test('LSP is spoken at the rim only', () => {
	for (const file of files) {
		for (const imported of importsOf(`server/${file}`)) {
			if (!imported.startsWith('vscode-languageserver')) continue;
			const speaks = file.startsWith('features/') || rim.includes(file);
			assert.ok(speaks, `server/${file} imports ${imported}: LSP is spoken in features/ and the server’s own files`);
			if (file.startsWith('features/'))
				assert.equal(
					imported,
					'vscode-languageserver-types',
					`server/${file}: a feature needs LSP’s types, not its transport`,
				);
		}
	}
});

test('checks and features ask the record by key', () => {
	// These look at what is always at hand of each declaration: address, title, date, parties.
	const walking = [
		...['checks/declarations-recalled.ts', 'features/date-card.ts', 'features/call-hierarchy.ts'],
		...['features/workspace-symbols.ts', 'features/summary.ts', 'features/agreed-language.ts', 'features/relations.ts'],
	];
	for (const file of files.filter(path => /^(?:checks|features)\//u.test(path) && !walking.includes(path)))
		assert.doesNotMatch(
			readFileSync(join(root, 'server', file), 'utf8'),
			/corpus\.declarations|\bheard\(/u,
			`server/${file} walks the record, which may hold an archive: ask corpus/ask.ts`,
		);
});

test('vscode is imported by the client and its tests only', () => {
	for (const file of files) assert.ok(!importsOf(`server/${file}`).includes('vscode'), `server/${file} imports vscode`);
});

test('the page of the timeline knows neither VS Code nor node, nor anything of ours but itself', () => {
	const page = globSync('client/timeline/*.ts', { cwd: root }).map(path => path.replaceAll('\\', '/'));
	assert.ok(page.length > 5, 'the sources were not found');
	for (const path of page)
		for (const imported of importsOf(path))
			assert.ok(
				/^\.\/[\w-]+\.ts$/u.test(imported) || /^d3-\w+$/u.test(imported),
				`${path} imports ${imported}: it runs in a page that has only its own script`,
			);
	// The extension shares the types of their messages with it, and no code.
	for (const path of globSync('client/*.ts', { cwd: root })) {
		const source = readFileSync(join(root, path), 'utf8');
		for (const line of source.match(/^import .*'\.\/timeline\/.*$/gmu) ?? [])
			assert.match(line, /^import type /u, path);
	}
});

test('no file grows past 300 lines', () => {
	const sources = [
		...files.map(file => `server/${file}`),
		...globSync(['client/**/*.ts', 'test/**/*.ts'], { cwd: root }),
	];
	for (const path of sources) {
		const lines = readFileSync(join(root, path), 'utf8').split('\n').length;
		assert.ok(lines <= 300, `${path} has ${lines} lines: divide it`);
	}
});
