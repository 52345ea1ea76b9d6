// The manifest repeats what the sources say, because VS Code reads it before any of our code runs: this holds the two together.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { isDeclaration } from '../client/recognise.ts';
import manifest from '../package.json' with { type: 'json' };
import french from '../package.nls.fr.json' with { type: 'json' };
import english from '../package.nls.json' with { type: 'json' };
import { checks } from '../server/checks/index.ts';
import { defaults } from '../server/settings.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const { contributes } = manifest;
const settings = contributes.configuration.properties;
const language = contributes.languages[0]!;

test('the types are those of the oldest VS Code we run in', () => {
	assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
});

test('the manifest names no kind of module', () => {
	// With "type": "module" a browser's extension host refuses to load the extension. The sources say it in their folders.
	assert.ok(!('type' in manifest));
});

test('every file the manifest names exists', () => {
	const named = new Set<string>([manifest.main, manifest.browser, ...Object.values(manifest.bin)]);
	// A value is a path when it ends like one and is not a pattern.
	const walk = (value: unknown): void => {
		if (typeof value === 'string' && /^[\w./-]+\.(?:json|png|svg|md)$/.test(value)) named.add(value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
	};
	walk([manifest.icon, contributes]);
	assert.deepEqual(
		[...named].filter(path => !existsSync(new URL(path, root))),
		[],
		'Missing. What lies in dist/ is made by `npm run build`.',
	);
});

test('the package holds what it needs and nothing else', async () => {
	const files = await listFiles({ cwd: fileURLToPath(root), packageManager: PackageManager.None });
	for (const needed of [
		'package.json',
		'package.nls.json',
		'package.nls.fr.json',
		'l10n/bundle.l10n.fr.json',
		'language-configuration.json',
		'syntaxes/declaration.tmLanguage.json',
		'media/icon.png',
		'dist/client.js',
		'dist/timeline/timeline.js',
		'dist/timeline/timeline.css',
		'dist/server.js',
		'dist/serving.js',
		'dist/record.txt',
		'dist/cli.js',
		'dist/mcp.js',
		'dist/THIRD-PARTY-NOTICES.txt',
		'dist/web/client.js',
		'dist/web/server.js',
		'dist/web/shipped.json',
		'README.md',
		'CHANGELOG.md',
		'LICENSE',
		...checks.map(check => `test/checks/${check.code}.md`),
		...tree('corpus'),
		...tree('test/sample'),
	]) {
		assert.ok(files.includes(needed), `${needed} is not shipped`);
	}
	const kept =
		/^(?:package(?:\.nls(?:\.\w+)?)?\.json|language-configuration\.json|README\.md|CHANGELOG\.md|LICENSE|(?:dist\/(?:(?:client|server|serving|cli|mcp)\.js|record\.txt|THIRD-PARTY-NOTICES\.txt|timeline\/timeline\.(?:js|css))|dist\/web\/(?:client\.js|server\.js|shipped\.json))|(?:corpus|l10n|media|syntaxes|test\/sample)\/.*|test\/checks\/[^/]*\.md)$/;
	assert.deepEqual(
		files.filter(file => !kept.test(file)),
		[],
	);
});

test('commands are registered as they are announced', () => {
	const source = readdirSync(new URL('client/', root))
		.filter(name => name.endsWith('.ts'))
		.map(name => read(`client/${name}`))
		.join('\n');
	const registered = [...source.matchAll(/\bcommand\('(alternat\.\w+)'/g)].map(match => match[1]!);
	// What these act on, the places of a code lens, an entry of the record, no drafter can call by name.
	const unlisted = ['alternat.showPlaces', 'alternat.openEntry', 'alternat.showMoreEntries'];
	assert.deepEqual(
		registered.toSorted(),
		[...contributes.commands.map(({ command }) => command), ...unlisted].toSorted(),
	);
});

test('settings have the defaults of the server', () => {
	const { inlayHints, ...rest } = defaults;
	const hints = Object.entries(inlayHints).map(([name, value]) => [`inlayHints.${name}`, value] as const);
	const flat = { ...rest, ...Object.fromEntries(hints) };
	for (const [name, value] of Object.entries(flat)) {
		const schema = (settings as Record<string, { default: unknown } | undefined>)[`alternat.${name}`];
		assert.deepEqual(schema?.default, value, `alternat.${name}`);
	}
	// The client reads this one by itself.
	const known = [...Object.keys(flat).map(name => `alternat.${name}`), 'alternat.trace.server'];
	assert.deepEqual(Object.keys(settings).toSorted(), known.toSorted());
});

test('alternat.checks lists the checks there are', () => {
	const levels = ['off', 'hint', 'information', 'warning', 'error'];
	const wanted = Object.fromEntries(
		checks.map(({ code, severity }) => [code, { enum: levels, default: severity, description: `%check.${code}%` }]),
	);
	const paste = Object.entries(wanted).map(([code, property]) => `"${code}": ${JSON.stringify(property)}`);
	const found: Record<string, unknown> = settings['alternat.checks'].properties;
	assert.deepEqual(found, wanted, `package.json, alternat.checks, properties:\n${paste.join(',\n')}`);
});

test('every text is there in English and in French', () => {
	const used = [...JSON.stringify([manifest.capabilities, contributes]).matchAll(/"%([\w.-]+)%"/g)].map(
		match => match[1]!,
	);
	const wanted = [...new Set(used)].toSorted();
	for (const [name, texts] of Object.entries({ 'package.nls.json': english, 'package.nls.fr.json': french })) {
		const missing = wanted.filter(key => !(texts as Record<string, string>)[key]?.trim());
		assert.deepEqual(
			missing,
			[],
			`${name} lacks these, to be written:\n${missing.map(key => `\t"${key}": "",`).join('\n')}`,
		);
		assert.deepEqual(Object.keys(texts).toSorted(), wanted, `${name} has texts nobody asks for`);
	}
	// A title or a description written straight into the manifest would be there in one language only.
	// What a language model is told is the same in every interface: no person reads it.
	const { languageModelTools, ...read } = contributes;
	const seen = {
		...read,
		languageModelTools: languageModelTools.map(({ modelDescription, inputSchema, ...rest }) => rest),
	};
	const plain = [...JSON.stringify(seen).matchAll(/"(\w*[dD]escription|title)":"([^"%][^"]*)"/g)].map(
		match => match[2],
	);
	assert.deepEqual([...new Set(plain)], ['Alternat']);
	for (const { media } of contributes.walkthroughs[0]!.steps) {
		const localised = media.markdown.replace(/\.md$/, '.nls.fr.md');
		assert.ok(existsSync(new URL(localised, root)), `${localised} is missing`);
	}
});

test('walkthrough links lead to commands there are', () => {
	const own = new Set(contributes.commands.map(({ command }) => command));
	const theirs = new Set(['outline.focus', 'workbench.actions.view.problems']);
	for (const text of Object.values({ ...english, ...french })) {
		for (const [, command] of text.matchAll(/\(command:(?:toSide:)?([\w.]+)\)/g)) {
			assert.ok(own.has(command!) || theirs.has(command!), command);
		}
	}
});

test('the sample opens in both languages', () => {
	const names = readdirSync(new URL('test/sample/', root));
	for (const ending of ['.fr.decl', '.en.decl'])
		assert.ok(
			names.some(name => name.endsWith(ending)),
			ending,
		);
});

test('the extension runs where there are declarations, and nowhere else', () => {
	assert.deepEqual(manifest.activationEvents, ['onLanguage:declaration', 'workspaceContains:**/*.{decl,declaration}']);
});

test('the defaults suit French typography', () => {
	const editor = contributes.configurationDefaults['[declaration]'];
	const separators = editor['editor.wordSeparators'];
	// A double click on « l’Accord » takes “Accord”, one on « États-Unis » both words.
	for (const sign of "’'«»“”…–—.,;:!?()[]\u00a0\u202f") assert.ok(separators.includes(sign), sign);
	for (const sign of '-‐‑') assert.ok(!separators.includes(sign), sign);
	// Otherwise VS Code draws boxes round ’, no-break spaces and, in a restricted window, round every é.
	for (const kind of ['ambiguousCharacters', 'invisibleCharacters', 'nonBasicASCII'] as const) {
		assert.equal(editor[`editor.unicodeHighlight.${kind}`], false);
	}
	// A full stop or a space ends a sentence or a word; it does not choose a suggestion.
	assert.equal(editor['editor.acceptSuggestionOnCommitCharacter'], false);
});

test('words are those of a reader', () => {
	const { wordPattern } = JSON.parse(read('language-configuration.json'));
	const words = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));
	assert.deepEqual(words("L’Accord d'Helsinki"), ['L', 'Accord', 'd', 'Helsinki']);
	assert.deepEqual(words('les États-Unis,\u00a0le 1er\u00a0mai\u00a0: 12,5\u00a0%'), [
		'les',
		'États-Unis',
		'le',
		'1er',
		'mai',
		'12,5',
	]);
	assert.deepEqual(words('2008-2012 (N’Djamena)'), ['2008-2012', 'N', 'Djamena']);
});

test('declarations are recognised by what they say of themselves', () => {
	const firstLine = new RegExp(language.firstLine);
	for (const line of [
		'DÉCLARATION CONJOINTE',
		'DECLARATION CONJOINTE DES MINISTRES',
		'# Déclaration conjointe',
		'**De\u0301claration commune**',
		'Projet de communiqué conjoint',
		'Joint Declaration',
		'## JOINT STATEMENT',
		'Draft Joint Leaders’ Statement',
	]) {
		assert.match(line, firstLine);
		assert.ok(isDeclaration('plaintext', `\n${line}\n1. Texte`, firstLine), line);
		assert.ok(!isDeclaration('python', line, firstLine));
	}
	for (const line of [
		'',
		'Déclaration',
		'The joint statement',
		'Jointly',
		'Joint statements',
		'déclarations conjointes',
	]) {
		assert.doesNotMatch(line, firstLine);
	}
	const yes = [
		'---\ntype: declaration\n---\n',
		'---\r\ntitle: Port\r\ntype: "declaration" # draft\r\n',
		'\uFEFF---\ntype:   declaration\n',
	];
	const no = [
		'type: declaration',
		'---\ntitle: Port\n---\ntype: declaration',
		'---\ntype: declarations\n---',
		'# Joint Statement',
	];
	for (const text of yes) assert.ok(isDeclaration('markdown', text, firstLine), text);
	for (const text of no) assert.ok(!isDeclaration('markdown', text, firstLine), text);
});

/** The files under a folder, as the package names them. */
function tree(folder: string): readonly string[] {
	return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
		.map(name => `${folder}/${name.replaceAll('\\', '/')}`)
		.filter(path => statSync(new URL(path, root)).isFile());
}

test('every message of the client is there in French', () => {
	const source = readdirSync(new URL('client/', root))
		.filter(name => name.endsWith('.ts'))
		.map(name => read(`client/${name}`))
		.join('\n');
	const said = [...source.matchAll(/\bl10n\.t\(\s*'((?:\\.|[^'\\])*)'/g)].map(match => match[1]!);
	assert.equal(
		said.length,
		source.match(/\bl10n\.t\(/g)?.length,
		'a message that is not a plain text in quotation marks',
	);
	const messages: Record<string, string> = JSON.parse(read('l10n/bundle.l10n.fr.json'));
	assert.deepEqual([...new Set(said)].toSorted(), Object.keys(messages).toSorted());
	for (const [english, french] of Object.entries(messages)) {
		const places = (text: string) => text.match(/\{\d+\}/g)?.toSorted() ?? [];
		assert.deepEqual(places(french), places(english), `“${english}” and its French have other places to fill in`);
		assert.notEqual(french.trim(), '');
	}
});
