// `npm run test:neovim`: a second editor, so that what holds in VS Code is the protocol's and not VS Code's.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = relative => fileURLToPath(new URL(relative, import.meta.url));
const [nvim] = ['nvim'].filter(name => spawnSync(name, ['--version']).status === 0);
const version = nvim
	? /NVIM v([\d.]+)/.exec(spawnSync(nvim, ['--version'], { encoding: 'utf8' }).stdout)?.[1]
	: undefined;

suite(`Neovim ${version ?? ''}`, { skip: nvim ? false : 'left out: there is no nvim on the path' }, () => {
	const temporary = mkdtempSync(join(tmpdir(), 'alternat-neovim-'));
	after(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
	const result = nvim ? driven(temporary) : {};

	test('comes through', () => assert.equal(result.problem, undefined));
	test('outline', () =>
		assert.ok(
			result.outline.some(name => /^2\. /.test(name)),
			result.outline.join('\n'),
		));
	test('hover', () => assert.match(result.card, /Treaty on Strategic Partnership|Signé : 11 juin 2008|11 June 2008/));
	test('diagnostics, to a client that does not ask for them', () => {
		const codes = result.findings.map(({ code }) => code);
		for (const code of ['contradicted-date', 'impossible-date', 'mistaken-weekday', 'dangling-reference'])
			assert.ok(codes.includes(code), `${code} is not among ${codes}`);
	});
	test('code action', () => {
		assert.match(result.actions[0], /^Write “11 juin 2008”$/);
		assert.match(result.fixed, /signé à Paris le 11 juin 2008/);
	});
	test('rename', () => {
		assert.match(result.renamed, /M\. Kassym-Jomart Tokayev, Président/);
		assert.doesNotMatch(result.renamed, /Tokaïev/);
	});
	test('definition', () => assert.equal(result.definition.length, 1));
});

/** What Neovim answered, on a copy of the sample. */
function driven(folder) {
	cpSync(path('../sample'), join(folder, 'sample'), { recursive: true });
	const answers = join(folder, 'answers.json');
	const { stderr, error } = spawnSync(nvim, ['--headless', '--clean', '-S', path('drive.lua')], {
		env: {
			...process.env,
			NODE: process.execPath,
			SERVER: path('../../dist/cli.js'),
			DRAFT: join(folder, 'sample', '2026-06-fr-kz-paris.fr.decl'),
			RESULT: answers,
			LC_ALL: 'C.UTF-8',
		},
		timeout: 120_000,
		encoding: 'utf8',
	});
	if (error) return { problem: error.message };
	try {
		return JSON.parse(readFileSync(answers, 'utf8'));
	} catch {
		return { problem: `Neovim said nothing: ${stderr}` };
	}
}
