// A file of a small record that cannot be read: it is said once, by name, and the others are used.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Connection } from 'vscode-languageserver';
import { archiveListeners } from '../server/archive-progress.ts';
import type { Host } from '../server/host.ts';
import type { LanguageId } from '../server/languages/language.ts';
import { defaults } from '../server/settings.ts';
import { gatherer } from '../server/world.ts';

const text = '# Déclaration conjointe\n\nParis, le 5 novembre 2024\n\n1. Les deux parties se félicitent.\n';

/** What a drafter is shown, and what the log says, of a folder that is read three times. */
async function told(locale: LanguageId): Promise<{ shown: string[]; logged: string[]; read: number }> {
	const unreadable = new Set(['file:///d/b.decl', 'file:///d/r.json']);
	const host: Host = {
		shipped: async () => [],
		snapshot: async () => undefined,
		list: async (_folder, globs) =>
			globs === defaults.registry ? ['file:///d/r.json'] : ['file:///d/a.decl', 'file:///d/b.decl', 'file:///d/c.decl'],
		read: async uri => (unreadable.has(uri) ? undefined : uri.endsWith('.json') ? '{ "records": [] }' : text),
	};
	const [shown, logged]: [string[], string[]] = [[], []];
	const connection = {
		console: { error: (line: string) => logged.push(line) },
		window: { showWarningMessage: (line: string) => shown.push(line) },
	} as unknown as Connection;
	const gather = gatherer(host, {
		holds: () => true,
		make: () => Promise.reject(new Error('three texts are no archive')),
		listeners: archiveListeners(connection, { locale, progresses: false }),
		grown: () => {},
		failed: error => assert.fail(String(error)),
	});
	const folders = [{ uri: 'file:///d', settings: defaults }];
	const { world } = await gather(folders);
	await gather(folders);
	unreadable.add('file:///d/c.decl');
	await gather(folders);
	return { shown, logged, read: world.corpus.declarations.length };
}

test('files that cannot be read are said by their names, and again only where there is another', async () => {
	const { shown, logged, read } = await told('en');
	assert.equal(read, 2);
	assert.deepEqual(shown, [
		'These files of the record cannot be read, and drafts are not held against them: r.json, b.decl. The log says why.',
		'These files of the record cannot be read, and drafts are not held against them: c.decl. The log says why.',
	]);
	assert.equal(logged.length, 2 + 3);
	assert.match(logged[1]!, /cannot be read: file:\/\/\/d\/b\.decl \(it is not there, or may not be read\)$/u);
});

test('the same in French', async () => {
	const { shown } = await told('fr');
	assert.match(shown[0]!, /^Ces fichiers du fonds ne peuvent pas être lus.* : r\.json, b\.decl\./u);
});
