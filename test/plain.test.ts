// A text says the same however a typesetter has set it, and what is found stands where it is written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Facts, factsOf } from '../server/analysis/facts.ts';
import { findings } from '../server/checks/run.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { parse } from '../server/document/parse.ts';
import { plainOf } from '../server/text/plain.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

const texts = [
	`DÉCLARATION CONJOINTE

Fait à Paris, le 4 novembre 2024

1. Les Parties se félicitent du Traité de partenariat stratégique entre la France et le Kazakhstan, signé à Paris le 11 septembre 2008, et saluent l'Office des Nations unies contre la drogue et le crime.

2. Le Président de la République, M. Emmanuel Macron, a souligné l'efficacité du programme 2021-2025, établi du 29 au 30 octobre 2024 à Genève, ainsi que de l'Accord fixant le différend, signé le 6 octobre 2009 (voir le paragraphe 1).
`,
	`JOINT STATEMENT

Done in Washington on 5 September 2023

1. The two sides welcomed the Framework Agreement on Scientific and Official Exchanges, signed in Washington on September 3-5, 2023, and the work of the United Nations Office on Drugs and Crime.

2. They recalled the Asia-Pacific Economic Cooperation forum and its plan 2020-2025, affirmed on 14 November 2020 (see paragraph 1), with Côte d’Ivoire.
`,
];

/** Ways in which one text is set. */
const settings: Readonly<Record<string, (text: string) => string>> = {
	'hyphens that do not break': text => text.replaceAll('-', '\u2011'),
	ligatures: text =>
		text.replaceAll('ffi', 'ﬃ').replaceAll('ff', 'ﬀ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('st', 'ﬆ'),
	'soft hyphens': text => text.replace(/(\p{Ll}{3})(?=\p{Ll}{2})/gu, '$1\u00ad'),
	'accents apart': text => text.normalize('NFD'),
	'tags and entities': text =>
		text
			.replaceAll(/(\d)-(\d)/g, '$1&#45;$2')
			.replaceAll('é', '&eacute;')
			.replaceAll('’', '&rsquo;')
			.replaceAll(/(\d) (\p{L})/gu, '$1&nbsp;$2')
			.replaceAll(/(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)/gu, '<b>$1</b> <i class="x">$2</i>')
			.replaceAll(', ', ',<br/>'),
	'all at once': text => settings['soft hyphens']!(settings.ligatures!(text)).normalize('NFD'),
};

const plain = (written: string) => plainOf(written).text.replace(/\s+/gu, ' ');
const read = (text: string): Facts => factsOf(registry)(parse('file:///a.decl', 0, text));

for (const [name, set] of Object.entries(settings)) {
	test(`${name} change nothing that is read`, () => {
		for (const text of texts) {
			const written = set(text);
			assert.notEqual(written, text);
			const told = ({ mentions, claims, parties }: Facts, from: string) => ({
				parties,
				mentions: mentions.map(({ kind, start, end, value, entity }) => [
					kind,
					plain(from.slice(start, end)),
					value,
					entity?.id,
				]),
				claims: claims.map(({ about, property, value, span }) => [
					about,
					property,
					value,
					plain(from.slice(span.start, span.end)),
				]),
			});
			assert.ok(read(text).claims.length > 0);
			assert.deepEqual(told(read(written), written), told(read(text), text));
		}
	});
}

test('a finding stands where it is written, and its fix mends it there', () => {
	const earlier = parse(
		'file:///2009.decl',
		0,
		'date: 2009-10-06\n\n1. Les Parties ont signé l’Accord.'.replace(/^/, '---\n').replace('\n\n', '\n---\n\n'),
	);
	const world = worldOf(registry, [declarationOf(earlier, factsOf(registry)(earlier))]);
	const text = settings['soft hyphens']!(texts[0]!).replace(/11 sep\u00adtem\u00adbre 2008/, '13 juin 2008');
	assert.ok(text.includes('13 juin'));
	const found = findings(parse('file:///b.decl', 0, text), world).filter(({ code }) => code === 'contradicted-date');
	assert.deepEqual(
		found.map(({ span }) => text.slice(span.start, span.end)),
		['13 juin 2008'],
	);
	const [edit] = found[0]!.fixes![0]!.edits;
	assert.deepEqual([text.slice(edit!.start, edit!.end), edit!.text], ['13 juin 2008', '11 juin 2008']);
});

test('an offset of the text as read is one of the text as written', () => {
	const { text, written } = plainOf('l’of\u00adﬁce e\u0301lu, ﬂux-\u2011');
	assert.equal(text, 'l’office élu, flux--');
	assert.deepEqual(
		[0, 4, 5, 8, 9, 10, 13, text.length].map(offset => written!(offset)),
		[0, 5, 6, 8, 9, 11, 14, 20],
	);
	const tagged = plainOf('<u>Cadre</u></b> <i>fi\u00adn</i>');
	assert.equal(tagged.text, 'Cadre fin');
	assert.deepEqual(
		[tagged.written!(0), tagged.written!(5, true), tagged.written!(6), tagged.written!(9, true)],
		[3, 8, 20, 24],
	);
	assert.equal(plainOf('rien à changer').written, undefined);
});

test('the line ends of Windows are none of the front matter’s words', () => {
	for (const last of ['date: 2025-03-02', 'status: draft', 'parties: [France, Mongolia]']) {
		const lines = ['---', 'title: Joint Statement', last, '---', '', 'JOINT STATEMENT', '', '1. They met.', ''];
		const [unix, windows] = ['\n', '\r\n'].map(end => parse('file:///c.decl', 0, lines.join(end)).header);
		const { frontMatter: _, ...own } = windows!;
		const { frontMatter: __, ...same } = unix!;
		assert.deepEqual(own, same);
		assert.deepEqual(own.complaints, []);
	}
});
