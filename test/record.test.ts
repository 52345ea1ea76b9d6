// The record as it ships: its digests can be read, and agree with the registry and with each other.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { findings } from '../server/checks/run.ts';
import { statementsAbout } from '../server/corpus/ask.ts';
import { declarationOf, heard } from '../server/corpus/corpus.ts';
import { everyBlock } from '../server/document/document.ts';
import { parse } from '../server/document/parse.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

const root = join(import.meta.dirname, '..');
const documents = globSync('corpus/declarations/**/*.decl', { cwd: root })
	.sort()
	.map(path => parse(`file:///${path.replaceAll('\\', '/')}`, 0, readFileSync(join(root, path), 'utf8')));
const world = worldOf(
	registry,
	documents.map(document => declarationOf(document, factsOf(registry)(document))),
);
const named = (ending: string) => documents.find(document => document.uri.endsWith(ending))!;

suite('the digests', () => {
	for (const document of documents) {
		test(document.uri, () => {
			const { header } = document;
			assert.deepEqual(header.complaints, []);
			assert.ok(
				header.title && header.date && header.place && header.parties && header.series && header.source,
				'the front matter is complete',
			);
			assert.equal(header.digest, true);
			assert.equal(header.status, 'adopted');
			assert.equal(header.language, document.language.id);
			// The record may not contradict itself.
			assert.deepEqual(findings(document, world), []);
		});
	}

	test('that of 2024 has the fifteen paragraphs of the original, in both languages', () => {
		for (const ending of ['2024-11-05-paris.fr.decl', '2024-11-05-paris.en.decl']) {
			const numbers = [...everyBlock(named(ending).blocks)]
				.filter(block => block.kind === 'paragraph')
				.map(block => block.path.join());
			assert.deepEqual(numbers, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15']);
		}
	});

	test('that of 2011 has its twenty paragraphs and twelve items', () => {
		const blocks = [...everyBlock(named('2011-09-19-paris.fr.decl').blocks)];
		assert.equal(blocks.filter(block => block.kind === 'paragraph').length, 20);
		assert.equal(blocks.filter(block => block.kind === 'item').length, 12);
	});
});

test('of a declaration in two languages, the reader hears his own; what only the other says is not lost', () => {
	const titles = heard(world.corpus, 'fr').map(declaration => declaration.uri.split('/').at(-1));
	assert.deepEqual(titles, ['2024-11-05-paris.fr.decl', '2023-11-01-astana.fr.decl', '2011-09-19-paris.fr.decl']);
	const said = statementsAbout(world.corpus, { language: 'fr', uri: '' }, 'fr-kz-strategic-partnership-2008').filter(
		each => each.declaration.date === '2024-11-05',
	);
	assert.deepEqual(
		said.map(each => each.declaration.language),
		['fr'],
	);
});

test('the sample is caught where it was planted, and nowhere else', () => {
	const found = (name: string) => {
		const document = parse(`file:///${name}`, 0, readFileSync(join(root, 'test/sample', name), 'utf8'));
		return findings(document, world).map(({ code, span }) => `${code}: ${document.text.slice(span.start, span.end)}`);
	};
	assert.deepEqual(found('2026-06-fr-kz-paris.fr.decl'), [
		'contradicted-date: 11 juillet 2008',
		'contradicted-visit: 28 et 29 novembre 2022',
		'mistaken-weekday: lundi',
		'impossible-date: 31 juin 2011',
		'unagreed-brackets: [Ils ont chargé les ministres compétents de leur soumettre, avant la fin de l’année 2026, un plan d’action commun sur les minerais critiques.]',
		'dangling-reference: paragraphe 17',
		'broken-numbering: 11.',
	]);
	assert.deepEqual(found('2026-06-fr-kz-economic.en.decl'), [
		'contradicted-date: 11 July 2008',
		'contradicted-entry-into-force: 1 March 2021',
		'mistaken-weekday: Thursday',
	]);
});
