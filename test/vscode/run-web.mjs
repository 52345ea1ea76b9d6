// `npm run test:web`: the smoke test in VS Code's web extension host, a worker of the browser. What decides where an
// extension runs is its manifest: with `main` left out, as in VS Code for the Web, it runs in the worker.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { freePort } from './server.mjs';
import { archiveIn } from './web-archive.mjs';

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
	'dist/record.txt',
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
const total = run(sample);

// An archive, opened twice in a browser that keeps what its pages keep, as it does by address.
const folder = join(temporary, 'dossier');
const browser = {
	VSCODE_HOST_PROFILE: join(temporary, 'profile'),
	VSCODE_HOST_PORT: String(await freePort(0)),
};
const archive = archiveIn(folder);
for (const prepare of [archive.first, archive.second]) {
	prepare();
	const { passes, failures } = run(folder, browser);
	total.passes += passes;
	total.failures += failures;
}
console.log(`In the web extension host: ${total.passes} passed, ${total.failures} failed`);
process.exitCode = total.failures > 0 || total.passes === 0 ? 1 : 0;

/** The suite, with that folder open. */
function run(folder, env = {}) {
	const summary = join(temporary, 'summary.json');
	rmSync(summary, { force: true });
	spawnSync(
		process.execPath,
		[
			path('host.mjs'),
			folder,
			`--extensionDevelopmentPath=${extension}`,
			`--extensionTestsPath=${join(extension, 'dist/test/web/suite.js')}`,
		],
		{ stdio: 'inherit', env: { ...process.env, ...env, VSCODE_TEST_SUMMARY: summary } },
	);
	try {
		return JSON.parse(readFileSync(summary, 'utf8'));
	} catch {
		// It never came to the cases: what stands above says why.
		return { passes: 0, failures: 1 };
	}
}
