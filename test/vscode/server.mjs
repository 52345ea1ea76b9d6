// VS Code's server: a whole VS Code behind a web page, on this machine only.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installHost, serverMain } from './install.mjs';

// What a fresh profile would otherwise put in front of the draft; and what is tried out on it stays unsaved until saved.
const settings = {
	'workbench.startupEditor': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
	'extensions.autoCheckUpdates': false,
	'files.autoSave': 'off',
	'telemetry.telemetryLevel': 'off',
};

/** Installs VS Code where needed and starts it; resolves once it listens. */
export async function startServer({ port, env = {} } = {}) {
	await installHost();
	const authority = `127.0.0.1:${await freePort(Number(port ?? 0))}`;
	const token = randomUUID(); // keeps out other users of this machine
	const data = mkdtempSync(join(tmpdir(), 'vscode-host-'));
	mkdirSync(join(data, 'data/Machine'), { recursive: true });
	writeFileSync(join(data, 'data/Machine/settings.json'), JSON.stringify(settings));
	const server = spawn(process.execPath, [serverMain, ...serverArguments(authority, token, data)], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});

	const stop = () => {
		server.kill();
		rmSync(data, { recursive: true, force: true, maxRetries: 5 });
	};
	// However the program around it ends, the server ends with it.
	process.on('exit', stop);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
	// A signal to npm ends npm and its shell, and does not come through to here.
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && process.exit(1), 1000).unref();

	const ended = new Promise(done => {
		server.on('exit', done);
	});
	await listening(server, ended);
	return { ended, address: page => address(authority, token, page) };
}

function serverArguments(authority, token, data) {
	const [host, port] = authority.split(':');
	return [
		...['--host', host, '--port', port, '--connection-token', token],
		...['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')],
		...['--accept-server-license-terms', '--disable-workspace-trust', '--telemetry-level', 'off'],
		// A built workbench heeds extensionDevelopmentPath and extensionTestsPath only with this.
		'--enable-smoke-test-driver',
	];
}

function listening(server, ended) {
	let said = '';
	return new Promise((ready, failed) => {
		server.stdout.on('data', chunk => {
			said += chunk;
			if (said.includes('Extension host agent listening')) ready();
		});
		// Drained even once it runs: a full pipe would stop the server.
		server.stderr.on('data', chunk => (said += chunk));
		ended.then(code => failed(new Error(`The VS Code server ended with ${code}:\n${said.trim().slice(-1500)}`)));
	});
}

/** The page with `folder` open; `file` in an editor; `developmentPath` loaded; `testsPath` run. */
function address(authority, token, { folder, file, developmentPath, testsPath }) {
	const remote = path => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
	const payload = [['skipWelcome', 'true']];
	if (file) payload.push(['openFile', remote(file)]);
	if (developmentPath) payload.push(['extensionDevelopmentPath', remote(developmentPath)]);
	if (testsPath) payload.push(['extensionTestsPath', remote(testsPath)]);
	const url = new URL(`http://${authority}/`);
	url.searchParams.set('tkn', token);
	url.searchParams.set('folder', pathToFileURL(folder).pathname);
	url.searchParams.set('payload', JSON.stringify(payload));
	return url.href;
}

/** `wanted`, or any where that is 0. */
export function freePort(wanted) {
	return new Promise((done, failed) => {
		const probe = createServer();
		probe.on('error', () => failed(new Error(`Port ${wanted} is taken.`)));
		probe.listen(wanted, '127.0.0.1', () => {
			const { port } = probe.address();
			probe.close(() => done(port));
		});
	});
}
