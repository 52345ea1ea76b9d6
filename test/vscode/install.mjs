// Puts the real VS Code under .vscode-test/host, for machines that cannot download the desktop one: the npm package
// code-server carries VS Code's server and workbench in lib/vscode. About 600 MB and three quarters of a minute, once.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const version = '4.139.1'; // VS Code 1.139, which runs on Node 24
const cache = fileURLToPath(new URL('../../.vscode-test/', import.meta.url));
const home = `${cache}host/`;
const inside = 'node_modules/code-server/lib/vscode/';

export const serverMain = `${home + inside}out/server-main.js`;

/** Does nothing where this very version is installed. Throws an Error whose message is meant for the user. */
export async function installHost() {
	if (Number.parseInt(process.versions.node, 10) < 24) {
		throw new Error('VS Code needs Node 24: use `npm start` or `npm run test:vscode`, which bring it along.');
	}
	if (installed() === version) return;
	console.log('Installing VS Code for the browser under .vscode-test/host (once, about a minute) …');
	// Built aside and moved into place whole: an interrupted install is never taken for a good one, and of two at the
	// same time the later merely finds the place taken.
	const aside = `${cache}host-${process.pid}/`;
	const sweep = () => rmSync(aside, { recursive: true, force: true, maxRetries: 5 });
	process.on('exit', sweep);
	mkdirSync(aside, { recursive: true });
	writeFileSync(`${aside}package.json`, JSON.stringify({ private: true }));
	// No install scripts: code-server's own would also build kerberos, which needs headers most machines lack.
	console.log('  1 of 3: its packages');
	await npm(aside, 'install', '--ignore-scripts', `code-server@${version}`);
	console.log('  2 of 3: the packages of the VS Code inside');
	await npm(aside + inside, 'install', '--ignore-scripts', '--omit=dev');
	console.log('  3 of 3: its log writer and its watchdog, compiled');
	// It runs without the two, on machines without a compiler: what is missing then are the logs in the Output panel.
	await npm(aside + inside, 'rebuild', '@vscode/spdlog', '@vscode/native-watchdog').catch(() =>
		console.log('         not compiled: the Output panel will stay empty'),
	);
	writeFileSync(`${aside}version`, version);
	if (installed() !== version) {
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
		renameSync(aside, home);
	}
	sweep();
	process.off('exit', sweep);
}

function installed() {
	return existsSync(`${home}version`) ? readFileSync(`${home}version`, 'utf8') : undefined;
}

function npm(cwd, ...args) {
	const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
	const child = spawn('npm', [...args, ...quiet], {
		cwd,
		shell: process.platform === 'win32', // there npm is a .cmd file, which only a shell runs
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	child.stdout.on('data', chunk => (said += chunk));
	child.stderr.on('data', chunk => (said += chunk));
	return new Promise((done, failed) => {
		child.on('error', error => failed(new Error(`npm could not be started: ${error.message}`)));
		child.on('close', code => {
			if (code === 0) return done();
			const why = said.trim().split('\n').slice(0, 8).join('\n');
			failed(new Error(`VS Code was not installed: \`npm ${args.join(' ')}\` failed.\n${why}`));
		});
	});
}
