// `npm run test:web`: the smoke test in VS Code's web extension host, a worker of the browser. What decides where an
// extension runs is its manifest: with `main` left out, as in VS Code for the Web, it runs in the worker.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const path = relative => fileURLToPath(new URL(relative, import.meta.url));

if (!findBrowser()) {
	console.error('No Chromium or Chrome was found to run the web extension in: install it, or name it in CHROMIUM.');
	process.exit(1);
}
const temporary = mkdtempSync(join(tmpdir(), 'alternat-web-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
const extension = join(temporary, 'extension');
mkdirSync(extension);
const { main: _, ...manifest } = JSON.parse(readFileSync(path('../../package.json'), 'utf8'));
writeFileSync(join(extension, 'package.json'), JSON.stringify(manifest));
for (const part of ['package.nls.json', 'package.nls.fr.json', 'language-configuration.json'])
	cpSync(path(`../../${part}`), join(extension, part));
for (const part of [
	'dist/web',
	'dist/timeline',
	'dist/test/web',
	'corpus',
	'syntaxes',
	'media',
	'l10n',
	'test/checks',
	'test/sample',
])
	cpSync(path(`../../${part}`), join(extension, part), { recursive: true });
const sample = join(temporary, 'sample');
cpSync(path('../sample'), sample, { recursive: true });
const summary = join(temporary, 'summary.json');

spawnSync(
	process.execPath,
	[
		path('host.mjs'),
		sample,
		`--extensionDevelopmentPath=${extension}`,
		`--extensionTestsPath=${join(extension, 'dist/test/web/suite.js')}`,
	],
	{ stdio: 'inherit', env: { ...process.env, VSCODE_TEST_SUMMARY: summary } },
);
let stats = { passes: 0, failures: 1 };
try {
	stats = JSON.parse(readFileSync(summary, 'utf8'));
} catch {
	// It never came to the cases: what stands above says why.
}
console.log(`In the web extension host: ${stats.passes} passed, ${stats.failures} failed`);
process.exitCode = stats.failures > 0 || stats.passes === 0 ? 1 : 0;
