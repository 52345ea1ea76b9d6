// Several texts on the command line: read by one thread or by several, the output is the same to the byte.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { invented } from './bench/invented.ts';

const cli = join(import.meta.dirname, '../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'alternat-threads-'));
after(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, 'texts/deep'), { recursive: true });
for (let number = 0; number < 12; number++)
	writeFileSync(
		join(folder, 'texts', number % 3 ? '' : 'deep', `${String(number).padStart(2, '0')}.decl`),
		`${invented(number, 1500 + 700 * (number % 5), 23).text}\n40. On 31 June 2011, they met. Le 31 juin 2011, ils se sont vus.\n`,
	);
writeFileSync(join(folder, 'texts/read.me'), 'no declaration');
mkdirSync(join(folder, 'empty'));
mkdirSync(join(folder, 'texts/folder.decl'));
const names = readdirSync(join(folder, 'texts'), { recursive: true, encoding: 'utf8' })
	.filter(name => /\d\.decl$/u.test(name))
	.map(name => join('texts', name))
	.sort();

function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
		encoding: 'utf8',
		cwd: folder,
		env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' },
	});
	return { status, stdout, stderr };
}

test('facts of several texts are those of each, one after the other, in the order of the names', () => {
	const one = names.slice(0, 3).map(name => run('facts', name, '--format', 'json').stdout);
	for (const threads of ['1', '3'])
		assert.deepEqual(run('facts', ...names.slice(0, 3), '--format', 'json', '--threads', threads), {
			status: 0,
			stdout: one.join(''),
			stderr: '',
		});
	const folders = run('facts', 'texts', '--format', 'json', '--threads', '2').stdout;
	assert.deepEqual(
		[...folders.matchAll(/^ {2}"file": "([^"]+)"/gmu)].map(match => match[1]),
		names,
	);
});

for (const format of ['json', 'pretty', 'sarif'])
	test(`check --format ${format} says the same with one thread and with several`, () => {
		const args = ['check', 'texts', '--corpus', 'texts/deep', '--no-brackets', '--format', format];
		const alone = run(...args, '--threads', '1');
		assert.equal(alone.status, 1);
		assert.equal(alone.stdout.match(/impossible-date/gu)!.length >= names.length, true);
		assert.deepEqual(run(...args, '--threads', '4'), alone);
	});

test('a text that cannot be read is said by its name, and the others go on', () => {
	for (const threads of ['1', '2']) {
		const { status, stdout, stderr } = run(
			'facts',
			'nowhere.decl',
			...names.slice(0, 2),
			'empty',
			'--threads',
			threads,
		);
		assert.deepEqual(
			[status, stderr],
			[2, 'alternat: empty: there is no declaration in this folder\nalternat: nowhere.decl: cannot be read\n'],
		);
		assert.equal(
			stdout,
			names
				.slice(0, 2)
				.map(name => run('facts', name).stdout)
				.join(''),
		);
	}
	const { status, stderr } = run('check', 'texts', '--threads', '9');
	assert.equal(status, 2);
	assert.match(stderr, /^alternat: --threads is one of 1, [^\n]+\n$/u);
});
