// New Declaration: what a draft begins with, and that nothing in it is a finding but its own open points.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { findings } from '../server/checks/run.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { everyBlock } from '../server/document/document.ts';
import { parse } from '../server/document/parse.ts';
import { lastBetween, type NewDeclaration, newDeclaration } from '../server/features/new-declaration.ts';
import { asSnippet, hostIn, possibleParties } from '../server/features/new-parties.ts';
import { worldOf } from '../server/world.ts';
import { shipped, world } from './drafting.ts';
import { registry } from './pages.ts';

const paris: NewDeclaration = {
	parties: ['FRA', 'KAZ'],
	kind: 'declaration',
	place: 'Paris',
	date: '2026-06-09',
	language: 'fr',
};

function begun(asked: NewDeclaration, held = world, texts = shipped): string {
	const between = lastBetween(held, asked);
	return newDeclaration(
		held,
		asked,
		texts.find(({ uri }) => uri === between?.uri),
	);
}

function found(text: string, held = world) {
	return findings(parse('file:///new.decl', 0, text), held).filter(({ code }) => code !== 'unagreed-brackets');
}

suite('a new declaration', () => {
	test('is read back as what was asked for', () => {
		const { header, language, blocks } = parse('file:///new.decl', 0, begun(paris));
		assert.deepEqual(header.complaints, []);
		assert.equal(header.title, 'Déclaration conjointe de la France et du Kazakhstan');
		assert.deepEqual(
			[header.date, header.place, header.status, header.series, language.id],
			['2026-06-09', 'Paris', 'draft', 'fr-kz', 'fr'],
		);
		assert.deepEqual(header.parties, ['France', 'Kazakhstan']);
		const kinds = everyBlock(blocks).map(({ kind }) => kind);
		// What is said of the earlier declaration points to no paragraph of this one.
		assert.ok(
			factsOf(registry)(parse('file:///new.decl', 0, begun(paris))).mentions.every(({ kind }) => kind !== 'reference'),
		);
		for (const kind of ['title', 'dateline', 'paragraph', 'item', 'signature'] as const)
			assert.ok(kinds.includes(kind), kind);
	});

	test('recalls what is in force between the parties on that day, in the grammar of the language', () => {
		const french = begun(paris);
		assert.match(french, /- le Traité de partenariat stratégique entre .*, signé à Paris le 11 juin 2008 ;/);
		const english = begun({ ...paris, language: 'en' });
		assert.match(english, /- the Treaty .*, signed in Paris on 11 June 2008[;.]/);
		// The Treaty of 2008 was not there yet.
		assert.ok(!begun({ ...paris, date: '2000-01-01' }).includes('2008'));
		// « l’Union européenne et ses États membres » is more than the Union, and its agreement is recalled.
		assert.match(begun({ ...paris, parties: ['KAZ', 'eu'], language: 'en' }), /Recalling the Enhanced Partnership/);
	});

	test('names who holds office on that day; whom the record does not know is left open', () => {
		assert.match(begun({ ...paris, date: '2011-10-01' }), /Nicolas Sarkozy, Président de la République française/);
		assert.match(begun(paris), /Emmanuel Macron, Président de la République française/);
		const tuvalu = begun({ ...paris, parties: ['TUV', 'FRA'] });
		assert.match(tuvalu, /\[nom à compléter\], \[fonction à compléter\] des Tuvalu/);
	});

	test('tells of the visit, by its days on record where it is there', () => {
		const visit = { kind: 'state', visitor: 'KAZ', host: 'FRA' } as const;
		const text = begun({ ...paris, visit });
		assert.match(text, /^1\. À l’invitation d’Emmanuel Macron, .* visite d’État en France le 9 juin 2026\.$/mu);
		assert.match(text, /de l’accueillir à son tour au Kazakhstan/);
		const english = begun({ ...paris, language: 'en', visit });
		assert.match(english, /paid a State visit to France on 9 June 2026\.$/mu);
		const onRecord = begun({ ...paris, date: '2024-11-05', visit });
		assert.match(onRecord, /visite d’État en France les 4 et 5 novembre 2024/);
	});

	test('follows the sections of the last declaration, else its paragraphs, else those of the genre', () => {
		const earlier = parse(
			'file:///adopted/2025.decl',
			0,
			'---\nstatus: adopted\ndate: 2025-07-01\nparties: [France, Kazakhstan]\nlanguage: fr\n---\nI. EAU ET CLIMAT\n\n1. Ils protègent les deltas.\n\nII. FORMATION\n\n2. Ils forment des ingénieurs.\n',
		);
		const texts = [...shipped, earlier];
		const held = worldOf(
			registry,
			texts.map(document => declarationOf(document, factsOf(registry)(document))),
		);
		const text = begun(paris, held, texts);
		const order = ['I. EAU ET CLIMAT', 'à négocier : eau et climat', 'II. FORMATION'];
		const places = order.map(words => text.indexOf(words));
		assert.ok(
			places.every((place, index) => place > (places[index - 1] ?? 0)),
			text,
		);
		assert.deepEqual(found(text, held), []);
		assert.match(begun(paris), /déclaration du 5 novembre 2024, n° 3 : /);
		assert.match(begun({ ...paris, parties: ['CUB', 'JPN'] }), /^Dialogue politique$/mu);
	});

	test('is a snippet whose open places keep their brackets until they are filled', () => {
		const snippet = asSnippet('---\nparties: [A, B]\n---\nIl doit 5 $ {x} [nom à compléter] et [autre].\n');
		// biome-ignore lint/suspicious/noTemplateCurlyInString: these are a snippet's
		assert.equal(snippet, '---\nparties: [A, B]\n---\nIl doit 5 \\$ {x\\} ${1:[nom à compléter]} et ${2:[autre]}.\n$0');
	});

	test('the party that receives, by the place', () => {
		assert.equal(hostIn(world, 'Astana', ['FRA', 'KAZ']), 'KAZ');
		assert.equal(hostIn(world, 'paris', ['KAZ', 'FRA']), 'FRA');
		assert.equal(hostIn(world, 'Astana', ['FRA', 'DEU']), undefined);
		assert.equal(hostIn(world, 'Zzyzx', ['FRA', 'KAZ']), undefined);
	});

	test('has no finding but its open points: every country with another, in both languages', () => {
		const ids = possibleParties(world, 'fr', '2026-06-09').map(({ id }) => id);
		assert.ok(ids.length > 200);
		const kinds = ['declaration', 'statement', 'communique'] as const;
		const visits = ['state', 'official', 'working'] as const;
		let drafts = 0;
		for (const [index, id] of ids.entries()) {
			for (const other of [index % 2 ? 'FRA' : 'KAZ', ids[(index * 7 + 3) % ids.length]!]) {
				if (other === id) continue;
				for (const language of ['fr', 'en'] as const) {
					const text = begun({
						parties: [id, other],
						kind: kinds[drafts % 3]!,
						place: language === 'fr' ? 'Paris' : 'Astana',
						// No day near that of a visit on record, for which a draft’s would be taken.
						date: ['2026-06-09', '2024-02-14', '2022-03-04'][drafts % 3]!,
						language,
						...(drafts % 2 ? { visit: { kind: visits[drafts % 3]!, visitor: id, host: other } } : {}),
					});
					assert.deepEqual(found(text), [], text);
					const { header, language: read } = parse('file:///new.decl', 0, text);
					assert.deepEqual([header.complaints, read.id], [[], language]);
					drafts++;
				}
			}
		}
		assert.ok(drafts > 800);
	});
});
