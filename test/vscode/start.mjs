// `npm start`: VS Code with the extension as built here and the sample open. On the desktop where `code` is installed;
// else, or with `npm start -- --browser`, behind a local address for any browser (PORT chooses its port).
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = fileURLToPath(new URL('../sample', import.meta.url));
const drafts = readdirSync(sample).filter(name => name.endsWith('.decl'));
const draft = fileURLToPath(
	new URL(`../sample/${drafts.find(name => name.endsWith('.fr.decl')) ?? drafts[0]}`, import.meta.url),
);

const windows = process.platform === 'win32';
const code = (...args) => ['code', windows ? args.map(arg => `"${arg}"`) : args, { shell: windows, encoding: 'utf8' }];

if (!process.argv.includes('--browser') && hasDesktop()) {
	const [command, args, options] = code(`--extensionDevelopmentPath=${root}`, '--new-window', sample, '--goto', draft);
	spawn(command, args, { ...options, stdio: 'inherit' }).on('exit', status => {
		process.exitCode = status ?? 1;
	});
} else {
	await serve().catch(error => {
		console.error(error.message);
		process.exit(1);
	});
}

/** `code` that answers, with a screen to open a window on, and not the shim of a remote terminal. */
function hasDesktop() {
	const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
	if (!screen || process.env.VSCODE_IPC_HOOK_CLI) return false;
	const [command, args, options] = code('--version');
	const { status, stdout } = spawnSync(command, args, { ...options, timeout: 10_000 });
	return status === 0 && /^\d+\.\d+\.\d+/.test(stdout);
}

async function serve() {
	const server = await startServer({ port: process.env.PORT });
	const address = server.address({ folder: sample, file: draft, developmentPath: root });
	console.log(`\nVS Code is running. Open this address in a browser:\n\n${address}\n\nCtrl-C ends it.`);
	const status = await server.ended;
	throw new Error(`The VS Code server ended with ${status}.`);
}
