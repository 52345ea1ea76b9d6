// Open points: how brackets are read, listed, shown and settled. What stands in none of them: test/checks/unagreed-brackets.md.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areAlternatives, openPointsIn } from '../server/analysis/brackets.ts';
import { factsOf } from '../server/analysis/facts.ts';
import { openPointsOf, sideNamed } from '../server/analysis/open-points.ts';
import { pointsWithin, wordings } from '../server/analysis/wordings.ts';
import { edited, opened } from '../server/document/edit.ts';
import { folding } from '../server/features/folding.ts';
import { hover } from '../server/features/hover.ts';
import { openPointActions } from '../server/features/open-point-actions.ts';
import { openPoints } from '../server/features/open-points.ts';
import { outline } from '../server/features/outline.ts';
import { summary } from '../server/features/summary.ts';
import { draft, world, written } from './drafting.ts';
import { registry } from './pages.ts';
import { random } from './random.ts';
import { draft as generated, keystroke } from './typing.ts';

const read = (text: string) => openPointsIn(text, 0, name => name === 'France');
const alternatives = (text: string) =>
	read(text).map(point =>
		point.alternatives.map(({ start, end, owner }) => [owner?.names.join('+') ?? '', text.slice(start, end)]),
	);

test('owners by code or by a known name, alternatives between slashes', () => {
	assert.deepEqual(alternatives('Ils [FR: saluent / KZ : notent] [France : ce traité].'), [
		[
			['FR', 'saluent'],
			['KZ', 'notent'],
		],
		[['France', 'ce traité']],
	]);
	assert.deepEqual(alternatives('[FR, KZ: x et y / CN+RU: z et t / et/ou rien]'), [
		[
			['FR+KZ', 'x et y'],
			['CN+RU', 'z et t'],
			['', 'et/ou rien'],
		],
	]);
	assert.deepEqual(alternatives('[But : la paix] [NB: à vérifier]'), [
		[['', 'But : la paix']],
		[['', 'NB: à vérifier']],
	]);
	assert.deepEqual(alternatives('[FR: / KZ: sans délai]'), [
		[
			['FR', ''],
			['KZ', 'sans délai'],
		],
	]);
});

test('a bracket that is never closed takes nothing with it', () => {
	assert.equal(read('Un [jamais fermé.\n\nDeux [mots] ici.').length, 1);
	assert.equal(read('Un [deux [mots] ici.').length, 1);
	assert.equal(read('Fermé] et [mots]').length, 1);
	assert.equal(read('').length, 0);
});

test('each alternative stands in one wording, and no character moves', () => {
	const text = 'le [FR: 3 [mai / juin] / KZ: 4 mai] 2019';
	const all = wordings(text, read(text));
	assert.deepEqual(
		all.map(each => each.replace(/\s+/gu, ' ')),
		['le 3 mai 2019', 'le 3 juin 2019', 'le 4 mai 2019'],
	);
	for (const each of all) assert.equal(each.length, text.length);
	const [inner] = pointsWithin(read(text), { start: 8, end: 23 });
	assert.equal(text.slice(8).slice(inner!.start, inner!.end), '[mai / juin]');
});

test('two alternatives are not said of one text; one and what stands beside it are', () => {
	const text = 'a [bb / cc] dd';
	const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
	assert.equal(areAlternatives(read(text), at('bb'), at('cc')), true);
	assert.equal(areAlternatives(read(text), at('bb'), at('dd')), false);
	assert.equal(areAlternatives(read(text), at('bb'), at('bb')), false);
});

test('what both wordings say is a fact once, what each says by itself a fact of its own', () => {
	const { document } = draft('1. Le Traité de Rome, signé le [FR: 25 mars / DE: 26 mars] 1957, demeure.\n');
	const { claims, mentions } = factsOf(registry)(document);
	assert.deepEqual(
		claims.map(({ value }) => value),
		['1957-03-25', '1957-03-26'],
	);
	assert.equal(mentions.filter(({ kind }) => kind === 'agreement').length, 1);
});

const negotiated = `DÉCLARATION CONJOINTE

1. Les deux présidents [FR: réaffirment / KZ: rappellent] leur attachement au traité [KZ: et à son protocole].

2. Ils conviennent d’un dialogue [annuel], [et
d’un secrétariat [permanent]].

3. [Ils ouvriront un consulat.]

4. Ils se réfèrent au paragraphe 2 ci-dessus.¦
`;

test('listed in the outline behind the text, counted, folded, gone through', () => {
	const { document } = draft(negotiated);
	const group = outline(document, world, 'fr').at(-1)!;
	assert.equal(group.name, 'Points ouverts (6)');
	assert.deepEqual(
		group.children!.map(({ name, detail }) => [name, detail]),
		[
			['[FR: réaffirment / KZ: rappellent]', 'France / Kazakhstan'],
			['[KZ: et à son protocole]', 'Kazakhstan'],
			['[annuel]', ''],
			['[et d’un secrétariat [permanent]]', ''],
			['[Ils ouvriront un consulat.]', ''],
		],
	);
	assert.equal(outline(document, world, 'en').at(-1)!.name, 'Open points (6)');
	assert.equal(summary(document, world, 'fr').openPoints, 6);
	assert.equal(openPoints(document, world).length, 6);
	assert.ok(folding(document, world).some(({ startLine, endLine }) => startLine === 4 && endLine === 5));
	const { document: agreed } = draft('1. Ils conviennent d’un dialogue.\n');
	assert.equal(outline(agreed, world, 'fr').length, 1);
});

test('the card says whose words they are', () => {
	const { document, position } = draft('1. Ils [FR: ré¦affirment / KZ: rappellent] le traité.\n');
	const { contents } = hover(document, world, position, { locale: 'en', today: '2026-01-01' })!;
	const { value } = contents as { value: string };
	assert.match(value, /\*\*France\*\*: réaffirment/);
	assert.match(value, /\*\*Kazakhstan\*\*: rappellent/);
});

const how = { locale: 'en', annotates: false } as const;
function settled(text: string, title: RegExp): string | undefined {
	const { document, position } = draft(text);
	const context = { diagnostics: [] };
	const found = openPointActions(document, world, { range: { start: position, end: position }, context }, how);
	const action = found.find(each => title.test(each.title));
	if (!action) return undefined;
	const [change] = action.edit!.documentChanges ?? [];
	return written(
		document,
		change && 'edits' in change ? (change.edits as never) : (action.edit!.changes![document.uri] ?? []),
	);
}
const at = (words: string) => negotiated.replace('¦', '').replace(words, `¦${words}`);

test('one side’s words accepted; what is open inside them stays open', () => {
	assert.match(settled(at('rappellent'), /^Accept the words of Kazakhstan/)!, /présidents rappellent leur/);
	assert.match(settled(at('secrétariat'), /^Accept these words/)!, /\[annuel\], et\nd’un secrétariat \[permanent\]\./);
	assert.equal(settled('Ils [sa¦luent / notent] le traité.', /^Accept “notent”/), 'Ils notent le traité.');
	assert.equal(settled('Ils agiront [FR: / KZ: sans dé¦lai].', /of France/), 'Ils agiront.');
});

test('a passage removed with its blank; a paragraph that is nothing else, with its number', () => {
	assert.match(settled(at('et à son'), /^Remove/)!, /attachement au traité\.\n/);
	assert.equal(settled('Un [de¦ux] trois.', /^Remove/), 'Un trois.');
	assert.equal(settled('[Un¦] deux.', /^Remove/), 'deux.');
	assert.match(settled(at('Ils ouvriront'), /^Remove/)!, /\n\n3\. Ils se réfèrent au paragraphe 2 ci-dessus\.\n$/);
});

test('all of one side; all brackets with one wording', () => {
	const accepted = settled(at('rappellent'), /^Accept all words of Kazakhstan \(2 /)!;
	assert.match(accepted, /présidents rappellent leur attachement au traité et à son protocole\./);
	assert.match(accepted, /\[annuel\]/);
	const clean = settled(at('annuel'), /^Take off all brackets with one wording, keep their words \(5\)/)!;
	assert.match(clean, /\[FR: réaffirment \/ KZ: rappellent\] leur attachement au traité et à son protocole\./);
	assert.match(clean, /dialogue annuel, et\nd’un secrétariat permanent\.\n\n3\. Ils ouvriront un consulat\.\n/);
	assert.equal(settled('Un [mot¦] seul.', /^Take off all/), undefined);
});

test('brackets that are typed are those that the whole text has', () => {
	const next = random(20261201);
	const below = (limit: number) => Math.floor(next() * limit);
	const typed = [
		'[',
		']',
		'[',
		']',
		'[[',
		'/',
		' / ',
		'\n',
		'\n\n',
		'\n[',
		']\n',
		'« ',
		' »',
		'FR: ',
		'mot',
		'\\',
		'(',
		'\n\n[12. ',
	];
	const points = openPointsOf(registry);
	const isParty = (name: string) => sideNamed(registry, name) !== undefined;
	let several = 0;
	for (let round = 0; round < 60; round++) {
		let text = generated(next);
		for (let count = below(20); count > 0; count--) {
			const at = below(text.length);
			text = text.slice(0, at) + typed[below(8)]! + text.slice(at);
		}
		let document = opened(`file:///typed-${round}.decl`, 0, text);
		for (let version = 1; version <= 30; version++) {
			const change = keystroke(next, document.text);
			const put = next() < 0.6 ? { ...change, text: typed[below(typed.length)]! } : change;
			document = edited(document, [put], version);
			if (next() < 0.2) continue;
			const front = document.header.frontMatter?.end ?? 0;
			const found = points(document);
			assert.deepEqual(found, openPointsIn(document.text, front, isParty), JSON.stringify(document.text));
			if (found.length > 1) several++;
		}
	}
	assert.ok(several > 600, `${several}`);
});

test('what stands before and behind a change keeps its points', () => {
	const text = Array.from({ length: 9 }, (_, index) => `${index + 1}. Ils [saluent] la mer.`).join('\n\n');
	const points = openPointsOf(registry);
	const document = opened('file:///kept.decl', 0, text);
	const before = points(document);
	const start = { line: 8, character: 20 };
	const after = points(edited(document, [{ range: { start, end: start }, text: '\n\nx\n\n' }], 1));
	// The words before the change are read again with the blank line behind them.
	assert.deepEqual(
		before.map((point, index) => point === after[index]),
		before.map((_, index) => index < 3),
	);
	assert.deepEqual(
		after.slice(5).map(({ start: at }, index) => at - before[index + 5]!.start),
		Array(4).fill(5),
	);
});
