// Agreed language: which earlier paragraphs come first, what is never offered, and what is put into the draft.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from '../server/agreed/difference.ts';
import { type AgreedRecord, agreedRecord } from '../server/agreed/record.ts';
import { factsOf } from '../server/analysis/facts.ts';
import type { World } from '../server/checks/check.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { parse } from '../server/document/parse.ts';
import { agreedLanguage } from '../server/features/agreed-language.ts';
import { isMatter } from '../server/features/agreed-sought.ts';
import { insertedAgreed } from '../server/features/insert-agreed.ts';
import { worldOf } from '../server/world.ts';
import { draft, edited, showing } from './drafting.ts';
import { registry } from './pages.ts';

const head = (date: string, parties: string, more = '') =>
	`---\ntype: declaration\ntitle: Déclaration du ${date}\ndate: ${date}\nparties: [${parties}]\n${more}---\n`;

const adopted = {
	'2019.decl': `${head('2019-04-02', 'France, Kazakhstan')}
1. Les deux présidents ont réaffirmé leur volonté de protéger les glaciers du Tian Shan et d’en mesurer le recul chaque année.

2. Ils ont évoqué la reprise des liaisons ferroviaires entre les ports de la Caspienne.
`,
	'2021.decl': `${head('2021-04-02', 'France, Kazakhstan')}
4. Les deux présidents encouragent la mesure du recul des glaciers du Tian Shan et la protection des lacs qui en naissent.
`,
	'2022.decl': `${head('2022-05-02', 'France, Mongolie')}
1. Les deux présidents ont réaffirmé leur volonté de protéger les glaciers de l’Altaï et d’en mesurer le recul chaque année.

2. Ils saluent l’Accord de Paris adopté le 12 décembre 2015 et la neutralité carbone qu’il rend possible.
`,
	'2023-digest.decl': `${head('2023-04-02', 'France, Kazakhstan', 'digest: true\n')}
7. Protection des glaciers du Tian Shan : mesure du recul chaque année, avec les lacs qui en naissent.
`,
	'2030.decl': `${head('2030-04-02', 'France, Kazakhstan')}
1. Les deux présidents ont réaffirmé leur volonté de protéger les glaciers du Tian Shan et d’en mesurer le recul chaque année, sans délai.
`,
	'english.decl': `---\ntype: declaration\nlanguage: en\ndate: 2019-04-02\nparties: [France, Mongolia]\n---
1. Both sides committed to protecting the glaciers of the Tian Shan and to measuring their retreat every year.
`,
};

async function recordOf(texts: Readonly<Record<string, string>>): Promise<{ world: World; record: AgreedRecord }> {
	const files = new Map(Object.entries(texts).map(([name, text]) => [`file:///adopted/${name}`, text]));
	const declarations = [...files].map(([uri, text]) => {
		const document = parse(uri, 0, text);
		return declarationOf(document, factsOf(registry)(document));
	});
	const world = worldOf(registry, declarations);
	const record = agreedRecord({ read: async uri => files.get(uri), pause: async () => {}, now: () => 0 });
	record.follow(world.corpus, isMatter(world));
	await record.settled();
	return { world, record };
}

const { world, record } = await recordOf(adopted);
const own = head('2026-06-09', 'France, Kazakhstan', 'status: draft\n');
const asked = (text: string, from = { world, record }) => {
	const { document, position } = draft(own + text);
	return agreedLanguage(document, from.world, position, from.record, { showing, locale: 'fr' });
};
const glaciers = '3. Les présidents ont réaffirmé leur volonté de protéger les glaciers du Tian Shan¦.\n';
const names = (found: readonly { uri: string }[]) => found.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));

test('what is read while an answer is made does not count as searched', async () => {
	const [first, later] = ['2019.decl', '2021.decl'].map(name =>
		world.corpus.declarations.find(({ uri }) => uri.endsWith(name)),
	);
	let wordsCome = Promise.resolve();
	const record = agreedRecord({
		read: async uri => {
			if (uri === first!.uri) await wordsCome;
			return adopted[uri.slice(uri.lastIndexOf('/') + 1) as keyof typeof adopted];
		},
		pause: async () => {},
		now: () => 0,
	});
	record.follow({ declarations: [first!] }, isMatter(world));
	await record.settled();
	const both = worldOf(registry, [first!, later!]);
	record.follow(both.corpus, isMatter(both));
	// The words of what has been found come after the other text has been read.
	wordsCome = record.settled();
	const { found, read, declarations } = await asked(glaciers, { world: both, record });
	assert.deepEqual(names(found), ['2019.decl']);
	assert.deepEqual([read, declarations], [1, 2]);
});

test('the same parties come first, though others come as near by their words', async () => {
	const { found } = await asked(glaciers);
	assert.equal(names(found)[0], '2019.decl');
	assert.ok(names(found).indexOf('2021.decl') < names(found).indexOf('2022.decl'));
	assert.deepEqual(
		found.map(({ sameParties }) => sameParties),
		found.map(({ uri }) => !uri.endsWith('2022.decl')),
	);
});

test('nothing later than the draft is agreed, and nothing of another language is shown', async () => {
	const { found } = await asked(glaciers);
	assert.ok(found.length >= 3);
	assert.ok(!names(found).includes('2030.decl'));
	assert.ok(!names(found).includes('english.decl'));
});

test('each with its paragraph, its date and the force of its verb', async () => {
	const { found, paragraph } = await asked(glaciers);
	const [first] = found;
	assert.equal(first!.paragraph, '1');
	assert.equal(first!.date, '2 avril 2019');
	assert.deepEqual(paragraph!.verb, { words: 'réaffirmé', force: 4 });
	const weaker = found.find(({ uri }) => uri.endsWith('2021.decl'))!;
	assert.deepEqual(weaker.verb, { words: 'encouragent', force: 2 });
});

test('a digest says that its words are ours', async () => {
	const { found } = await asked(glaciers);
	assert.deepEqual(names(found.filter(({ digest }) => digest)), ['2023-digest.decl']);
});

test('a digest steps back where the official text is there', async () => {
	const both = await recordOf({ ...adopted, '2023.decl': adopted['2021.decl'].replaceAll('2021-04-02', '2023-04-02') });
	const { found } = await asked(glaciers, both);
	assert.ok(found.every(({ digest }) => !digest));
});

test('what several declarations say word for word stands there once', async () => {
	const both = await recordOf({ ...adopted, '2023.decl': adopted['2021.decl'].replaceAll('2021-04-02', '2023-04-02') });
	const { found } = await asked(glaciers, both);
	const [later] = found.filter(({ again }) => again.length > 0);
	assert.equal(later!.date, '2 avril 2023');
	assert.deepEqual(later!.again, ['2 avril 2021, § 4']);
});

test('a named accord finds a paragraph with which it has no other word in common', async () => {
	const { found } = await asked('3. Nous restons fidèles à l’Accord de Paris de 2015 sur le climat.¦\n');
	assert.deepEqual(names(found), ['2022.decl']);
	assert.equal(found[0]!.paragraph, '2');
});

test('under a bare number stands what the last declaration of the same parties says next', async () => {
	const { found, next } = await asked('1. ¦\n');
	assert.equal(next, true);
	assert.deepEqual(names(found), ['2021.decl']);
	assert.equal(found[0]!.nearness, undefined);
	const behind = await asked(`1. ${adopted['2021.decl'].split('4. ')[1]!.trim()}\n\n2. ¦\n`);
	assert.deepEqual(names(behind.found), []);
});

test('what every declaration says finds nothing', async () => {
	const { found } = await asked('3. Les deux présidents se sont félicités de la qualité de leurs relations.¦\n');
	assert.deepEqual(names(found), []);
});

test('the record follows the corpus: what is gone is found no more, what is new is', async () => {
	const first = await recordOf(adopted);
	const { declarations } = first.world.corpus;
	const fewer = worldOf(
		registry,
		declarations.filter(({ uri }) => !uri.endsWith('/2019.decl')),
	);
	first.record.follow(fewer.corpus, isMatter(fewer));
	await first.record.settled();
	assert.equal(first.record.read(), declarations.length - 1);
	assert.equal(names((await asked(glaciers, { world: fewer, record: first.record })).found)[0], '2021.decl');
	first.record.follow(first.world.corpus, isMatter(first.world));
	await first.record.settled();
	assert.equal(names((await asked(glaciers, first)).found)[0], '2019.decl');
});

test('commitments of the last declaration that the draft does not name are listed with their words', async () => {
	const standing = await recordOf({
		'2019.decl': `${head('2019-04-02', 'France, Kazakhstan')}
1. Elles réaffirment leur attachement au Traité sur la non-prolifération des armes nucléaires.

2. Elles prennent note de la Charte des Nations Unies.
`,
	});
	const named = async (text: string) => (await asked(text, standing)).standing.map(({ verb, twice }) => [verb, twice]);
	assert.deepEqual(await named('3. Les deux présidents saluent la reprise des vols.¦\n'), [['réaffirment', false]]);
	assert.deepEqual(await named('3. Elles citent le Traité sur la non-prolifération des armes nucléaires.¦\n'), []);
});

test('a difference is told word by word; blanks and apostrophes make none', () => {
	assert.deepEqual(difference("Ils réaffirment l'accord  fluvial.", 'Ils encouragent l’accord\nfluvial.'), [
		{ kind: 'same', words: 'Ils ' },
		{ kind: 'draft', words: 'encouragent' },
		{ kind: 'earlier', words: 'réaffirment' },
		{ kind: 'same', words: ' l’accord fluvial.' },
	]);
});

test('agreed words take the place of the paragraph, or follow it under the next number', () => {
	const how = { locale: 'fr', annotates: false } as const;
	const put = (text: string, what: 'replace' | 'below') => {
		const { document, position } = draft(text);
		return edited(document, insertedAgreed(document, world, { position, words: 'Les mots convenus.', what }, how).edit);
	};
	assert.equal(put('1. Un.¦\n\n2. Deux.\n', 'replace'), '1. Les mots convenus.\n\n2. Deux.\n');
	assert.equal(put('1. Un.¦\n\n2. Deux.\n', 'below'), '1. Un.\n\n2. Les mots convenus.\n\n3. Deux.\n');
	assert.equal(put('Sans numéro.¦\n', 'below'), 'Sans numéro.\n\nLes mots convenus.\n');
	assert.equal(put('1. Un.\n\n2. ¦\n', 'below'), '1. Un.\n\n2. Les mots convenus.\n');
	assert.equal(put('¦', 'replace'), 'Les mots convenus.');
});
