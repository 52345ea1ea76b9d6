// Definition, references, highlights, symbols, links, “cited by”: from a name to where it comes from, and back.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { citedBy, cites, prepared } from '../server/features/call-hierarchy.ts';
import { cardText } from '../server/features/card-text.ts';
import { codeLenses } from '../server/features/code-lens.ts';
import { cardAt, definition, earlierWording } from '../server/features/definition.ts';
import { links } from '../server/features/links.ts';
import { cardUri, idOfCard } from '../server/features/record.ts';
import { highlights, references } from '../server/features/references.ts';
import { workspaceSymbols } from '../server/features/workspace-symbols.ts';
import { draft, showing, wordsAt, world } from './drafting.ts';

const head = '---\ndate: 2026-06-09\nparties: [France, Kazakhstan]\n---\n';
const treaty = 'Traité de partenariat stratégique entre la République française et la République du Kazakhstan';
const body = `${head}1. Ils rappellent le ${treaty}, signé à Paris le 11 juin 2008 (ci-après « le Traité »).
2. L’Organisation pour la sécurité et la coopération en Europe (OSCE) est saluée.
3. Conformément au paragraphe 2 ci-dessus, l’OSCE agit, et le Traité s’applique.
4. Les paragraphes 1 à 3 ci-dessus demeurent, comme le paragraphe précédent.
`;
/** The same text with the cursor in front of the last place where `words` stand. */
const at = (words: string, text = body) => {
	const index = text.lastIndexOf(words);
	assert.ok(index >= 0, words);
	return draft(`${text.slice(0, index + 1)}¦${text.slice(index + 1)}`);
};

suite('definition', () => {
	const goesTo = (words: string) => {
		const { document, position } = at(words);
		return definition(document, world, position, showing).map(({ targetUri, targetSelectionRange }) =>
			targetUri.startsWith('alternat-card:')
				? targetUri
				: wordsAt({ uri: targetUri, range: targetSelectionRange }, document),
		);
	};
	test('a reference → the paragraph', () => assert.deepEqual(goesTo('paragraphe 2 ci-dessus'), ['2.']));
	test('a run of them → each paragraph', () => assert.deepEqual(goesTo('paragraphes 1 à 3'), ['1.', '2.', '3.']));
	test('« le paragraphe précédent » → the one before', () => assert.deepEqual(goesTo('paragraphe précédent'), ['3.']));
	test('an acronym → the full name that introduces it', () =>
		assert.match(goesTo('OSCE agit')[0]!, /^Organisation pour la sécurité/));
	test('a short form → the act that it was defined for', () =>
		assert.match(goesTo('Traité s’applique')[0]!, /^Traité de partenariat stratégique/));
	test('the first naming → the card', () =>
		assert.deepEqual(goesTo('partenariat stratégique entre'), ['alternat-card:/fr-kz-strategic-partnership-2008.md']));
	test('where nothing is named → nothing', () => assert.deepEqual(goesTo('demeurent'), []));
	test('a client that shows no cards is led to the record’s file', () => {
		const { document, position } = at('partenariat stratégique entre');
		const lent = { cards: false, linesOf: () => [0] };
		const [found] = definition(document, world, position, lent);
		assert.match(found?.targetUri ?? '', /agreements\.json$/);
	});
	test('what only an earlier declaration names → its words there', () => {
		const unknown = `${head}1. Ils évoquent l’exposition et M. Zzyzx Inconnu.\n`;
		const { document, position } = at('Zzyzx', unknown);
		assert.deepEqual(definition(document, world, position, showing), []);
	});
});

suite('cards', () => {
	test('the address of a card keeps its id', () => {
		assert.equal(idOfCard(cardUri('a b/ç')), 'a b/ç');
		assert.equal(idOfCard('file:///x.md'), undefined);
	});
	test('its text has no marks of Markdown but the heading', () => {
		const text = cardText('fr-kz-strategic-partnership-2008', world, 'fr', '2026-06-09');
		assert.match(text ?? '', /^# Traité de partenariat stratégique/);
		assert.match(text ?? '', /Signé : 11 juin 2008, Paris/);
		assert.doesNotMatch(text ?? '', /\]\(|\\/);
		assert.equal(cardText('nobody', world, 'fr', '2026-06-09'), undefined);
	});
	test('the card of an acronym, wherever it stands', () => {
		const { document, position } = at('OSCE agit');
		assert.deepEqual(
			cardAt(document, world, position, showing).map(({ uri }) => uri),
			['alternat-card:/osce.md'],
		);
	});
});

suite('references', () => {
	const of = (words: string, introduction = true) => {
		const { document, position } = at(words);
		return references(document, world, position, [document], { showing, introduction });
	};
	test('a treaty: in the draft by title and short form, and in every earlier declaration', () => {
		const found = of('Traité s’applique');
		const { document } = at('Traité s’applique');
		const own = found.filter(({ uri }) => uri === document.uri).map(place => wordsAt(place, document));
		assert.equal(own.length, 2);
		assert.match(own[0]!, /^Traité de partenariat/);
		assert.equal(own[1], 'Traité');
		const abroad = found.filter(({ uri }) => uri !== document.uri);
		assert.equal(new Set(abroad.map(({ uri }) => uri)).size, 2, 'the two French declarations that name it');
		for (const place of abroad) assert.match(wordsAt(place), /[Tt]raité|[Tt]reaty/);
	});
	test('without its introduction', () =>
		assert.equal(of('Traité s’applique', false).filter(({ uri }) => uri === 'file:///draft.decl').length, 1));
	test('a paragraph: its number, and what refers to it', () => {
		const { document, position } = draft(body.replace('\n2. L', '\n2¦. L'));
		const found = references(document, world, position, [document], { showing, introduction: true });
		assert.deepEqual(
			found.map(place => wordsAt(place, document)),
			['2.', 'paragraphe 2', 'paragraphes 1 à 3'],
		);
	});
	test('a date is highlighted in the draft, and looked for nowhere else', () => {
		const { document, position } = at('11 juin 2008');
		assert.equal(references(document, world, position, [], { showing, introduction: true }).length, 1);
		assert.equal(highlights(document, world, position).length, 1);
	});
	test('other drafts of the dossier are looked through', () => {
		const { document, position } = at('OSCE agit');
		const { document: other } = draft(`${head}1. The OSCE was welcomed.\n`, 'file:///other.decl');
		const found = references(document, world, position, [document, other], { showing, introduction: true });
		assert.equal(found.filter(({ uri }) => uri === other.uri).length, 1);
	});
	test('earlier wording: the earliest first, never the draft', () => {
		const { document, position } = at('partenariat stratégique entre');
		const found = earlierWording(document, world, position, showing);
		assert.match(found[0]?.uri ?? '', /2023-11-01/);
		assert.match(found.at(-1)?.uri ?? '', /2024-11-05/);
		assert.ok(found.every(({ uri }) => uri !== document.uri));
	});
});

suite('workspace symbols', () => {
	const { document } = at('OSCE agit');
	const of = (query: string) =>
		workspaceSymbols(query, [document], world, { showing, locale: 'fr' }).map(({ name }) => name);
	test('a paragraph by its words', () => assert.match(of('organisation securite')[0]!, /^2\. Organisation/));
	test('a record by its acronym', () =>
		assert.ok(of('osce').includes('Organisation pour la sécurité et la coopération en Europe')));
	test('a paragraph of an earlier declaration', () => assert.ok(of('').some(name => /^1\. /.test(name))));
	test('nothing for what nobody names', () => assert.deepEqual(of('zzyzx'), []));
});

suite('cited by', () => {
	const { document, position } = at('partenariat stratégique entre');
	const dossier = { world, drafts: [document], showing, locale: 'fr' as const };
	test('of a treaty: the draft and the earlier declarations', () => {
		const [item] = prepared(document, position, dossier);
		assert.equal(item?.name, treaty);
		const uris = citedBy(item!, dossier).map(({ from }) => from.uri);
		assert.ok(uris.includes(document.uri) && uris.some(uri => uri.includes('2023-11-01')), uris.join('\n'));
	});
	test('of a declaration: what it cites', () => {
		const start = { line: 4, character: 0 };
		const [item] = prepared(document, start, dossier);
		assert.equal(item?.uri, document.uri);
		assert.deepEqual(
			cites(item!, dossier).map(({ to }) => to.name),
			[treaty],
		);
	});
	test('a declaration on record is the text of its own record', () => {
		const { document: citing, position: there } = draft(
			`${head}1. Ils rappellent la Déclaration conjointe du 5 novembre 2024.¦\n`,
		);
		const own = { ...dossier, drafts: [citing] };
		const items = prepared(citing, { line: there.line, character: there.character - 12 }, own);
		assert.match(items[0]?.uri ?? '', /2024-11-05-paris/);
		assert.ok(cites(items[0]!, own).length > 5);
	});
});

suite('links and lenses', () => {
	const { document } = at('OSCE agit');
	test('the date of an agreement leads to its source', () => {
		const [link] = links(document, world, 'fr');
		assert.equal(wordsAt({ uri: document.uri, range: link!.range }, document), '11 juin 2008');
		assert.match(link?.target ?? '', /^https:/);
	});
	test('an address in the text, without the full stop behind it', () => {
		const { document: other } = draft('---\nsource: https://example.org/a\n---\n1. See https://example.org/b.\n');
		assert.deepEqual(
			links(other, world, 'en').map(({ target }) => target),
			['https://example.org/a', 'https://example.org/b'],
		);
	});
	test('a paragraph says what it cites and who spoke of it', () => {
		const lenses = codeLenses(document, world, { showing, locale: 'fr' });
		assert.equal(lenses[0]?.command?.title, '1 accord');
		assert.match(lenses[1]?.command?.title ?? '', /^antérieurement : 20/);
	});
});
