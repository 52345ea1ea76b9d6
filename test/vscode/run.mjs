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

let stats = { passes: 0, failures: 1, pending: 0 };
try {
	cpSync(path('../sample'), sample, { recursive: true });
	const { executable, before = [] } = await chooseVSCode();
	await runTests({
		vscodeExecutablePath: executable,
		launchArgs: [...before, sample],
		extensionDevelopmentPath: path('../..'),
		extensionTestsPath: path('../../dist/test/vscode/suite.cjs'),
		extensionTestsEnv: { VSCODE_TEST_SUMMARY: summary, NO_COLOR: '1' },
	});
	stats = JSON.parse(readFileSync(summary, 'utf8'));
} catch (error) {
	console.error(error.message);
	try {
		stats = JSON.parse(readFileSync(summary, 'utf8'));
		stats.failures ||= 1; // the cases passed, and yet VS Code ended badly
	} catch {
		// It never came to the cases: one failure, and the message above says which.
	}
}
const skipped = stats.pending > 0 ? `, ${stats.pending} skipped` : '';
console.log(`${stats.passes} passed, ${stats.failures} failed${skipped}`);
process.exitCode = stats.failures > 0 ? 1 : 0;

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
