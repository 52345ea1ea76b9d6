// `npm run test:vscode`: the suite in a real VS Code, on a copy of the sample, for the cases edit it.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { findBrowser } from './browser.mjs';

const path = relative => fileURLToPath(new URL(relative, import.meta.url));

const temporary = mkdtempSync(join(tmpdir(), 'alternat-'));
const sample = join(temporary, 'sample');
const summary = join(temporary, 'summary.json');
process.on('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));

// What is decided about findings, and in a VS Code started anew over the same folder what is left of it; the other cases;
// then what depends on the language of the interface in French.
const parts = [
	{ name: 'decided' },
	{ name: 'reloaded', again: true },
	{ name: 'main' },
	{ name: 'french', language: 'fr' },
];
const total = { passes: 0, failures: 0, pending: 0 };
for (const part of parts) {
	const stats = await run(part);
	for (const key of Object.keys(total)) total[key] += stats[key] ?? 0;
}
const skipped = total.pending > 0 ? `, ${total.pending} skipped` : '';
console.log(`${total.passes} passed, ${total.failures} failed${skipped}`);
process.exitCode = total.failures > 0 ? 1 : 0;

/** Runs one part in a VS Code of its own, on a copy of the sample of its own, or on what the part before has left. */
async function run({ name, language, again }) {
	rmSync(summary, { force: true });
	try {
		if (!again) {
			rmSync(sample, { recursive: true, force: true });
			cpSync(path('../sample'), sample, { recursive: true });
		}
		const { executable, before = [] } = await chooseVSCode();
		await runTests({
			vscodeExecutablePath: executable,
			launchArgs: [...before, sample, ...(language ? [`--locale=${language}`] : [])],
			extensionDevelopmentPath: path('../..'),
			extensionTestsPath: path('../../dist/test/vscode/suite.cjs'),
			extensionTestsEnv: {
				VSCODE_TEST_SUMMARY: summary,
				VSCODE_TEST_PART: name,
				NO_COLOR: '1',
				...(language ? { VSCODE_HOST_LANGUAGE: language } : {}),
			},
		});
		return JSON.parse(readFileSync(summary, 'utf8'));
	} catch (error) {
		console.error(error.message);
		try {
			const stats = JSON.parse(readFileSync(summary, 'utf8'));
			// The cases passed, and yet VS Code ended badly.
			return { ...stats, failures: stats.failures || 1 };
		} catch {
			// It never came to the cases: one failure, and the message above says which.
			return { passes: 0, failures: 1, pending: 0 };
		}
	}
}

/** The one named by the user; the desktop's where there is a screen for it and a download succeeds; the browser's. */
async function chooseVSCode() {
	if (process.env.VSCODE_EXECUTABLE) return { executable: process.env.VSCODE_EXECUTABLE };
	const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
	let obstacle = 'there is no screen (on Linux: xvfb-run provides one)';
	if (screen) {
		try {
			return { executable: await downloadAndUnzipVSCode({ cachePath: path('../../.vscode-test'), timeout: 5000 }) };
		} catch (error) {
			obstacle = `it could not be downloaded (${error.message})`;
		}
	}
	if (findBrowser()) {
		console.log(`No desktop VS Code: ${obstacle}. Taking the one in the browser.`);
		return { executable: process.execPath, before: [path('host.mjs')] };
	}
	throw new Error(
		`No VS Code to run the tests in. The desktop's: ${obstacle}. The browser's: no Chromium or Chrome was found.\n` +
			'Install Chromium, or name a browser in CHROMIUM, or an installed VS Code in VSCODE_EXECUTABLE.',
	);
}
