#!/usr/bin/env node
// Plays the part of the `code` executable for @vscode/test-electron: takes the arguments that runTests() passes (a
// folder, --extensionDevelopmentPath=, --extensionTestsPath=), and runs them in the VS Code of the web page, its
// window a headless Chromium. Ends with 0 when the suite passed.
//
// VSCODE_HOST_SCREENSHOT  where the picture of the window goes (.vscode-test/screenshot.png)
// VSCODE_HOST_LANGUAGE    what the window says its language is; its own texts stay English, no language pack being at hand
// VSCODE_HOST_PROFILE     the folder in which the browser keeps what its pages keep; and, since it keeps that by address,
// VSCODE_HOST_PORT        the port of the page
// VSCODE_HOST_TIMEOUT     seconds until a suite without end is given up (180)
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format as formatted } from 'node:util';
import { openBrowser, openBrowserAt } from './browser.mjs';
import { answer } from './probe.mjs';
import { startServer } from './server.mjs';

const args = process.argv.slice(2);
const flag = name => args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = resolve(args.find(arg => !arg.startsWith('--')) ?? '.');
const screenshot = resolve(
	process.env.VSCODE_HOST_SCREENSHOT ?? fileURLToPath(new URL('../../.vscode-test/screenshot.png', import.meta.url)),
);

// The workbench's own log, and its complaints that it is offline, arrive together with the suite's console.
const noise =
	/^(Resolv|Creating a socket|Updating additional builtin|\[(reconnection-|Service Worker|AgentHost|AccountPolicy))|ENOTFOUND|native-watchdog|authentication provider/;

try {
	process.exit(await run());
} catch (error) {
	console.error(error.message);
	process.exit(1);
}

async function run() {
	mkdirSync(dirname(screenshot), { recursive: true });
	for (const picture of [screenshot, pathOf('dark')]) rmSync(picture, { force: true });
	// The suite, in the extension host, inherits the server's environment: so it knows that a picture can be had.
	const answers = mkdtempSync(join(tmpdir(), 'vscode-answers-'));
	process.on('exit', () => rmSync(answers, { recursive: true, force: true, maxRetries: 5 }));
	const { VSCODE_HOST_PORT: port, VSCODE_HOST_PROFILE: profile } = process.env;
	const server = await startServer({ port, env: { VSCODE_HOST_SCREENSHOT: screenshot, VSCODE_HOST_ANSWERS: answers } });
	const window = { viewport: { width: 1400, height: 900 } };
	const browser = profile ? await openBrowserAt(profile, window) : await openBrowser();
	const page = await browser.newPage(profile ? undefined : window);

	const language = process.env.VSCODE_HOST_LANGUAGE;
	if (language)
		await page.addInitScript(
			said => Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => said, set: () => {} }),
			language,
		);

	const suite = Promise.withResolvers();
	// What VS Code calls when extension tests end, and for every line of its log and of the suite's console.
	await page.exposeFunction('codeAutomationExit', suite.resolve);
	await page.exposeFunction('codeAutomationLog', async (type, [format, ...rest]) => {
		const line = formatted(format, ...rest);
		const [, name] = /^\[picture(?: (\w+))?\]$/.exec(line) ?? [];
		const [, question] = /^\[probe (\{.*\})\]$/.exec(line) ?? [];
		const [, stats] = /^\[summary\] (\{.*\})$/.exec(line) ?? [];
		// A suite in a worker cannot write files.
		if (stats && process.env.VSCODE_TEST_SUMMARY) writeFileSync(process.env.VSCODE_TEST_SUMMARY, stats);
		else if (question) await answer(page, JSON.parse(question));
		else if (line.startsWith('[picture')) await page.screenshot({ path: pathOf(name) });
		else if (!noise.test(line)) (type === 'error' ? console.error : console.log)(line);
	});
	server.ended.then(() => suite.reject(new Error('The VS Code server ended before the tests did.')));
	const limit = Number(process.env.VSCODE_HOST_TIMEOUT ?? 180);
	setTimeout(() => suite.reject(new Error(`The tests did not end in ${limit} seconds.`)), limit * 1000);

	await page.goto(
		server.address({
			folder,
			developmentPath: flag('extensionDevelopmentPath') && resolve(flag('extensionDevelopmentPath')),
			testsPath: flag('extensionTestsPath') && resolve(flag('extensionTestsPath')),
		}),
	);
	// Folds the file tree, to leave its room to the outline; a picture without that will do, too.
	page.click('.pane-header[aria-label^="Explorer Section"]').catch(() => {});
	const code = await suite.promise;
	await browser.close();
	return code === 0 ? 0 : 1;
}

/** `screenshot.png`, or `screenshot-dark.png` beside it. */
function pathOf(name) {
	return name ? screenshot.replace(/(?=\.\w+$)/, `-${name}`) : screenshot;
}
