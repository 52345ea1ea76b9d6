// The built command line: its outputs are interfaces that other programs read.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const cli = join(import.meta.dirname, '../dist/cli.js');
let folder: string;
const path = (name: string) => join(folder, name);

function run(args: string[], options: { input?: string; env?: Record<string, string> } = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
		encoding: 'utf8',
		cwd: folder,
		input: options.input ?? '',
		env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '', ...options.env },
	});
	return { status, stdout, stderr };
}

before(() => {
	folder = mkdtempSync(join(tmpdir(), 'alternat-cli-'));
	mkdirSync(path('record/deep'), { recursive: true });
	writeFileSync(
		path('record/deep/2025-07-01.txt'),
		'---\ndate: 2025-07-01\nparties: [France, Kazakhstan]\n---\n1. L’Accord fluvial de coopération, signé à Paris le 8 mars 2025, est salué.\n',
	);
	writeFileSync(
		path('draft.decl'),
		'\uFEFF1. Le 31 juin 2011, ils ont salué l’OSCE.\n2. Le lundi 5 novembre 2024, ils ont signé.\n',
	);
	writeFileSync(
		path('act.decl'),
		'---\ndate: 2026-07-01\nparties: [France, Kazakhstan]\n---\n1. L’Accord fluvial de coopération, signé à Paris le 8 mai 2025, est salué.\n',
	);
	writeFileSync(path('clean.decl'), '1. Ils ont salué l’OSCE.\n');
	writeFileSync(
		path('records.json'),
		'{ "records": [\n { "id": "x", "type": "agreement", "names": { "fr": ["Pacte de Granit"] }, "signed": { "date": "2020-02-30" }, "confidence": "confirmed" },\n { "id": "y", "type": "organisation", "kind": "forum", "names": { "fr": ["Forum du Granit"] }, "confidence": "confirmed" }\n] }\n',
	);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('check --format json: offsets count from the start of the file, lines and columns from 1', () => {
	const { status, stdout } = run(['check', 'draft.decl', '--format', 'json']);
	assert.equal(status, 1);
	const text = '\uFEFF1. Le 31 juin 2011, ils ont salué l’OSCE.\n2. Le lundi 5 novembre 2024, ils ont signé.\n';
	const [file] = JSON.parse(stdout).files;
	assert.equal(file.file, 'draft.decl');
	const [impossible, weekday] = file.findings;
	assert.equal(text.slice(impossible.start, impossible.end), '31 juin 2011');
	assert.deepEqual(
		[impossible.code, impossible.severity, impossible.line, impossible.column],
		['impossible-date', 'warning', 1, 8],
	);
	assert.deepEqual([weekday.code, weekday.line, weekday.column], ['mistaken-weekday', 2, 7]);
	assert.deepEqual(weekday.fixes[0].edits, [{ start: weekday.start, end: weekday.end, text: 'mardi' }]);
	assert.deepEqual(impossible.because, []);
});

test('--corpus takes a folder with its subfolders; a finding quotes and names the file', () => {
	assert.equal(run(['check', 'act.decl']).status, 0);
	const { status, stdout } = run(['check', 'act.decl', '--corpus', 'record', '--format', 'json']);
	assert.equal(status, 1);
	const [{ because }] = JSON.parse(stdout).files[0].findings;
	assert.equal(because[0].file, join('record', 'deep', '2025-07-01.txt'));
	assert.match(because[0].quote, /signé à Paris le 8 mars 2025/);
});

test('a text is not held against itself', () => {
	assert.equal(run(['check', 'record/deep/2025-07-01.txt', '--corpus', 'record']).status, 0);
});

test('exit status: 0 clean, 1 found, 2 unusable; the other files are still checked', () => {
	assert.equal(run(['check', 'clean.decl']).status, 0);
	const { status, stdout, stderr } = run(['check', 'nowhere.decl', 'draft.decl', '--format', 'json']);
	assert.equal(status, 2);
	assert.equal(stderr, 'alternat: nowhere.decl: cannot be read\n');
	assert.equal(JSON.parse(stdout).files[0].findings.length, 2);
	assert.equal(run(['check', 'clean.decl', '--corpus', 'nowhere']).status, 2);
});

test('arguments that cannot be used are said in one line, without a stack', () => {
	for (const args of [
		['check'],
		['frobnicate'],
		['check', 'clean.decl', '--format', 'xml'],
		['check', 'clean.decl', '--colour'],
		['facts', 'nowhere.decl'],
		['check', 'clean.decl', '--fail-on', 'never'],
	]) {
		const { status, stderr } = run(args);
		assert.equal(status, 2, args.join(' '));
		assert.match(stderr, /^alternat: [^\n]+\n$/, args.join(' '));
		assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/);
	}
});

test('a bad record is said with file, line and column; the good ones are used', () => {
	const { status, stderr, stdout } = run(['facts', '-', '--registry', 'records.json', '--format', 'json'], {
		input: '1. Le Forum du Granit se réunit.\n',
	});
	assert.equal(status, 2);
	assert.match(stderr, /^alternat: records\.json:2:\d+: .*2020-02-30/);
	assert.equal(JSON.parse(stdout).mentions[0].entity, 'y');
});

test('facts reads standard input and prints what one text says', () => {
	const { status, stdout } = run(['facts', '-', '--format', 'json'], {
		input:
			'---\ndate: 2024-11-05\nplace: Paris\nparties: [France, Kazakhstan]\ntitle: Essai\n---\n1. Le 3 décembre, l’OSCE saluera l’Accord de Paris, adopté le 12 décembre 2015.\n',
	});
	assert.equal(status, 0);
	const facts = JSON.parse(stdout);
	assert.deepEqual(
		[facts.language, facts.title, facts.date, facts.place, facts.parties],
		['fr', 'Essai', '2024-11-05', 'Paris', ['France', 'Kazakhstan']],
	);
	assert.deepEqual([facts.outline[0].kind, facts.outline[0].path, facts.outline[0].children], ['paragraph', ['1'], []]);
	assert.deepEqual(
		facts.mentions.map((mention: { kind: string; value?: string; entity?: string }) => [
			mention.kind,
			mention.value ?? mention.entity,
		]),
		[
			['date', '2024-12-03'],
			['organisation', 'osce'],
			['agreement', 'paris-agreement-2015'],
			['date', '2015-12-12'],
		],
	);
	assert.deepEqual(
		[facts.claims[0].about, facts.claims[0].property, facts.claims[0].value],
		['paris-agreement-2015', 'adopted', '2015-12-12'],
	);
});

test('outline counts what it shows', () => {
	const { stdout } = run(['outline', 'draft.decl']);
	assert.match(stdout, /2 numbered paragraphs\n$/);
});

test('check for people: excerpt, carets, no colours where none are wanted', () => {
	const { stdout } = run(['check', 'draft.decl', '--locale', 'fr']);
	assert.match(stdout, /draft\.decl:1:8 warning Le « 31 juin 2011 » n’existe pas\. \[impossible-date\]/);
	assert.match(stdout, /\n {10,}\^{12}\n/);
	assert.equal(stdout.includes('\u001b'), false);
	assert.equal(
		run(['check', 'draft.decl'], { env: { NO_COLOR: '', FORCE_COLOR: '1' } }).stdout.includes('\u001b'),
		true,
	);
});

test('check as SARIF', () => {
	const sarif = JSON.parse(run(['check', 'act.decl', '--corpus', 'record', '--format', 'sarif']).stdout);
	assert.equal(sarif.version, '2.1.0');
	const [result] = sarif.runs[0].results;
	assert.equal(result.ruleId, 'contradicted-date');
	assert.equal(result.locations[0].physicalLocation.region.startLine, 5);
	assert.match(result.relatedLocations[0].message.text, /8 mars 2025/);
});

test('--help and --version', () => {
	assert.match(run(['--help']).stdout, /alternat check FILE…/);
	assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
	assert.equal(run([]).status, 2);
});

test('check --no-brackets: a passage that is not agreed fails, and is counted on standard error', () => {
	const text = '1. Ils [FR: saluent / KZ: notent] l’OSCE [et l’ONU], comme [1] le dit.\n';
	const asked = (...more: string[]) => run(['check', '-', '--format', 'json', ...more], { input: text });
	const severities = ({ stdout }: { stdout: string }) =>
		JSON.parse(stdout).files[0].findings.map(({ code, severity }: { code: string; severity: string }) => [
			code,
			severity,
		]);
	const code = 'unagreed-brackets';
	const plain = asked();
	assert.equal(plain.status, 0);
	assert.deepEqual(severities(plain), [
		[code, 'information'],
		[code, 'information'],
	]);
	const gate = asked('--no-brackets');
	assert.equal(gate.status, 1);
	assert.deepEqual(severities(gate), [
		[code, 'warning'],
		[code, 'warning'],
	]);
	assert.equal(gate.stderr, 'alternat: -: 2 passages are still in square brackets\n');
	assert.equal(run(['check', 'clean.decl', '--no-brackets']).status, 0);
});
