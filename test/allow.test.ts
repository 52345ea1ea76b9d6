// “This is right: allow here”: whatever the front matter looks like, the finding goes and nothing else is lost.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from '../server/document/parse.ts';
import { allowances } from '../server/features/allow.ts';
import { diagnostics } from '../server/features/diagnostics.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

const world = worldOf(registry, []);
const uri = 'file:///draft.decl';
const body = '1. The sides met.\n2. They met on 31 June 2024 in Oslo.\n';

const heads: Readonly<Record<string, string>> = {
	none: '',
	'without the key': '---\ntitle: A draft\n---\n',
	'an empty list': '---\nallow: []\ntitle: A draft\n---\n',
	'a list in brackets': '---\nallow: ["former-name in 12(a)"]\n---\n',
	'a list of lines': '---\nallow:\n  - former-name in 12(a)\n  - impossible-date in 7\ntitle: A draft\n---\n',
	'closed by dots': '---\ntitle: A draft\n...\n',
};

const shown = (text: string) => {
	const document = parse(uri, 0, text);
	const rendering = { locale: 'en' as const, linesOf: () => undefined, page: () => undefined, failed: assert.fail };
	return { document, found: diagnostics(document, world, {}, rendering) };
};

suite('allow here', () => {
	for (const [name, head] of Object.entries(heads)) {
		test(`front matter: ${name}`, () => {
			const text = head + body;
			const { document, found } = shown(text);
			const finding = found.find(each => each.code === 'impossible-date');
			assert.ok(finding, 'the finding is there before');
			const [action] = allowances(document, [finding], 'fr');
			assert.equal(action?.title, 'C’est juste : admettre impossible-date au § 2');
			const edited = TextDocument.applyEdits(
				TextDocument.create(uri, 'declaration', 0, text),
				action.edit!.changes![uri]!,
			);
			const after = shown(edited);
			assert.deepEqual(
				after.found.map(each => each.code),
				[],
				edited,
			);
			assert.match(after.document.header.allow!.at(-1)!, /^impossible-date in 2: \S/);
			assert.equal(after.document.header.allow!.length, (document.header.allow?.length ?? 0) + 1);
			assert.equal(after.document.header.title, document.header.title);
			assert.ok(edited.endsWith(body));
		});
	}

	test('a front matter that cannot be read is not written to', () => {
		const { document, found } = shown(`---\ntitle: "A draft\n---\n${body}`);
		const finding = found.find(each => each.code === 'impossible-date')!;
		assert.deepEqual(allowances(document, [finding], 'en'), []);
	});

	test('a contradiction can also be made the new record, with a reason', () => {
		const text = `---\nparties: [France, Kazakhstan]\ndate: 2031-01-01\n---\n1. Ils ont rappelé le Traité de partenariat stratégique, signé à Paris le 11 juillet 2008.\n`;
		const { document, found } = shown(text);
		const finding = found.find(each => each.code === 'contradicted-date')!;
		const [, follow] = allowances(document, [finding], 'fr');
		assert.equal(follow?.title, 'C’est juste et fera foi désormais : nouvelle référence du dossier');
		const edited = TextDocument.applyEdits(
			TextDocument.create(uri, 'declaration', 0, text),
			follow.edit!.changes![uri]!,
		);
		assert.match(edited, /^accepts: \["contradicted-date in 1: indiquer le motif"\]$/mu);
		assert.deepEqual(
			shown(edited).found.map(each => each.code),
			[],
		);
	});

	test('what is no statement cannot be followed', () => {
		const { document, found } = shown(body);
		assert.equal(allowances(document, found, 'en').length, 1);
	});
});
