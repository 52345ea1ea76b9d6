// The two real declarations that the project began with. They are not ours to ship: where they are not beside the
// project, these cases are left out, and the runner says so.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { findings } from '../server/checks/run.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { everyBlock } from '../server/document/document.ts';
import { parse } from '../server/document/parse.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

const root = join(import.meta.dirname, '..');
const texts = join(root, '../shared/texts');
const skip = existsSync(texts) ? false : 'the real texts are not beside the project';

const digests = globSync('corpus/declarations/**/*.decl', { cwd: root }).map(path => {
	const document = parse(`file:///${path}`, 0, readFileSync(join(root, path), 'utf8'));
	return declarationOf(document, factsOf(registry)(document));
});
const world = worldOf(registry, digests);
const read = (name: string) => readFileSync(join(texts, 'seeds', name), 'utf8');
const check = (text: string) => {
	const document = parse('file:///seed.txt', 0, text);
	return findings(document, world).map(finding => ({
		...finding,
		said: text.slice(finding.span.start, finding.span.end),
	}));
};
const count = (text: string) => {
	const counts: Record<string, number> = {};
	for (const { kind, path } of everyBlock(parse('file:///seed.txt', 0, text).blocks)) {
		const key = kind === 'paragraph' && path.length > 0 ? 'numbered' : kind;
		counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
};

suite('the seeds', { skip }, () => {
	test('the structure of 2024', () =>
		assert.deepEqual(count(read('2024-11-05-fr-kz.txt')), { numbered: 15, text: 7, furniture: 6 }));
	test('the structure of 2011', () =>
		assert.deepEqual(count(read('2011-09-19-fr-kz.txt')), { title: 1, dateline: 1, paragraph: 20, item: 12 }));

	test('as they stand, only a true slip is found', () => {
		assert.deepEqual(check(read('2024-11-05-fr-kz.txt')), []);
		assert.deepEqual(
			check(read('2011-09-19-fr-kz.txt')).map(({ code, severity, said }) => [code, severity, said]),
			[['inconsistent-spelling', 'information', 'Noursoultan Nazarbaev']],
		);
	});

	test('with six slips put in, six are found, each with its proof', () => {
		const later = read('2024-11-05-fr-kz.txt')
			.replace('11 juin 2008', '11 juillet 2008')
			.replace('1er novembre 2023', '2 novembre 2023')
			.replace('les 29 et 30 novembre 2022', 'les 28 et 29 novembre 2022');
		const earlier = read('2011-09-19-fr-kz.txt')
			.replace('Lundi 19 Septembre', 'Mardi 19 Septembre')
			.replace('6 octobre 2009', '6 octobre 2010')
			.replace('27 juin 2011', '31 juin 2011');
		assert.deepEqual(
			[...check(later), ...check(earlier)].map(({ code, said }) => [code, said]),
			[
				['contradicted-date', '11 juillet 2008'],
				['contradicted-visit', '2 novembre 2023'],
				['contradicted-visit', '28 et 29 novembre 2022'],
				['mistaken-weekday', 'Mardi'],
				['impossible-date', '31 juin 2011'],
				['contradicted-date', '6 octobre 2010'],
				['inconsistent-spelling', 'Noursoultan Nazarbaev'],
			],
		);
		for (const { code, because } of [...check(later), ...check(earlier)]) {
			if (code.startsWith('contradicted-'))
				assert.match(because![0]!.quote, /11 juin 2008|1er novembre 2023|29 et 30 novembre 2022|6 octobre 2009/);
		}
	});
});

/** True slips of the official texts, found. */
const slips: Readonly<Record<string, readonly string[]>> = {
	// Its title has the act of 20 March, its only article that of 22 March 1990.
	'fr/1994-03-22-lu-leg-loi-1994-03-22-n3-du-protocole-complementaire-n-2-signe-a-maria-laac.txt': [
		'self-contradiction: 22 mars 1990',
	],
	// Its title has the Convention adopted on 20 November 1989, which is right, its article 1 a year later.
	'fr/1993-12-20-lu-leg-loi-1993-12-20-n2-de-la-convention-relative-aux-droits-de-lenfant-ad.txt': [
		'contradicted-date: 20 novembre 1990',
		'self-contradiction: 20 novembre 1990',
	],
	// Each stands bare above, and is written out below.
	'en/2021-09-22-united-stateseuropean-commission-joint-statement.txt': ['unexplained-acronym: ACT-A'],
	'en/2023-10-25-united-states-australia-joint-leaders-statementbuilding-an-innovation-alliance.txt': [
		'unexplained-acronym: USAID',
	],
	'seeds/2011-09-19-fr-kz.txt': ['inconsistent-spelling: Noursoultan Nazarbaev'],
};

suite('every real text', { skip }, () => {
	for (const path of skip ? [] : globSync('*/*.txt', { cwd: texts })) {
		test(`${path}: no text is lost, and nothing false is found`, () => {
			const text = readFileSync(join(texts, path), 'utf8');
			const document = parse(`file:///${path}`, 0, text);
			let at = 0;
			for (const { span } of document.blocks) {
				assert.ok(span.start >= at && span.end > span.start, 'blocks are in order and do not overlap');
				assert.doesNotMatch(text.slice(at, span.start), /[\p{L}\p{N}]{3}/u, 'what stands between blocks is no text');
				at = span.end;
			}
			assert.doesNotMatch(text.slice(at), /[\p{L}\p{N}]{3}/u);
			assert.deepEqual(
				findings(document, world).map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`),
				slips[path] ?? [],
			);
		});
	}
});
