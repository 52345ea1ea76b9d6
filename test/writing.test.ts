// Renaming, numbering, hints: what is written for the drafter is what he would have written.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { type Arrangement, arranged } from '../server/features/arrange.ts';
import { arrangements } from '../server/features/arrangements.ts';
import { inlayHints } from '../server/features/inlay-hints.ts';
import { onEnter } from '../server/features/on-type.ts';
import { prepareRename, rename } from '../server/features/rename.ts';
import { summary } from '../server/features/summary.ts';
import { draft, edited, world, written } from './drafting.ts';

const head = '---\ndate: 2026-06-09\nparties: [France, Kazakhstan]\n---\n';
const how = { locale: 'en' as const, annotates: true };

suite('rename', () => {
	const renamed = (text: string, newName: string, others: readonly string[] = []) => {
		const { document, position } = draft(text);
		const rest = others.map((other, index) => ({
			document: draft(other, `file:///other${index}.decl`).document,
			versioned: false,
		}));
		const edit = rename(document, world, { position, newName }, rest, how);
		return { document, edit, rest };
	};
	const after = (text: string, newName: string) => {
		const { document, edit } = renamed(text, newName);
		assert.ok(edit && !('refused' in edit), JSON.stringify(edit));
		return edited(document, edit);
	};
	test('the spelling of a person: only the words that changed, wherever they stand', () =>
		assert.equal(
			after('1. M. Kassym-Jomart Toka¦ïev a parlé.\n2. Le Président Tokaïev a répondu.\n', 'Kassym-Jomart Tokayev'),
			'1. M. Kassym-Jomart Tokayev a parlé.\n2. Le Président Tokayev a répondu.\n',
		));
	test('an acronym: where it is introduced, and everywhere behind', () =>
		assert.equal(
			after(
				'1. Le Fonds d’adaptation des deltas (FAD) est créé.\n2. Le FA¦D agira. Le FAD rendra compte.\n',
				'FADE',
			).match(/FADE/g)?.length ?? 0,
			3,
		));
	test('a paragraph’s number, with the references to it', () =>
		assert.equal(
			after('1. Un.\n¦2. Deux.\n3. Conformément au paragraphe 2 ci-dessus.\n', '5'),
			'1. Un.\n5. Deux.\n3. Conformément au paragraphe 5 ci-dessus.\n',
		));
	test('a number that is taken is refused, and so is what is no number', () => {
		const text = '1. Un.\n¦2. Deux.\n3. Conformément au paragraphe 2 ci-dessus.\n';
		for (const name of ['3', 'deux', '0']) {
			const { edit } = renamed(text, name);
			assert.ok(edit && 'refused' in edit, name);
		}
	});
	test('other drafts are to be confirmed, adopted texts are left alone', () => {
		const { edit, rest } = renamed('1. M. Kassym-Jomart Toka¦ïev a parlé.\n', 'Kassym-Jomart Tokayev', [
			'1. Le Président Tokaïev a répondu.\n',
			'---\nstatus: adopted\n---\n1. Le Président Tokaïev a répondu.\n',
		]);
		const [own, adopted] = rest.map(each => each.document);
		assert.equal(edited(own!, edit as WorkspaceEdit), own!.text, 'nothing before it is confirmed');
		assert.equal(edited(own!, edit as WorkspaceEdit, { confirmed: true }), '1. Le Président Tokayev a répondu.\n');
		assert.equal(edited(adopted!, edit as WorkspaceEdit, { confirmed: true }), adopted!.text);
	});
	test('nothing to rename', () => {
		const { document, position } = draft('1. Ils ont par¦lé.\n');
		assert.equal(prepareRename(document, world, position), null);
	});
});

suite('paragraphs inserted, moved, deleted', () => {
	const text = `1. Un.

2. Deux, selon le paragraphe 1 ci-dessus.

3. Trois ; voir les paragraphes 1 à 2 ci-dessus.

4. Quatre ; voir le paragraphe 3 ci-dessus et le paragraphe 5 ci-dessous.

5. Cinq.
`;
	const done = (what: Arrangement, at: string, from = text) => {
		const { document, position } = draft(from.replace(at, `¦${at}`));
		const found = arranged(document, world, { position, what }, how);
		return found ? { text: edited(document, found.edit), ...found } : undefined;
	};
	test('inserted: what follows moves on, and references with it', () => {
		const { text: after, cursor } = done('insert', '2. Deux')!;
		assert.equal(
			after,
			`1. Un.

2. Deux, selon le paragraphe 1 ci-dessus.

3. 

4. Trois ; voir les paragraphes 1 à 2 ci-dessus.

5. Quatre ; voir le paragraphe 4 ci-dessus et le paragraphe 6 ci-dessous.

6. Cinq.
`,
		);
		assert.deepEqual(cursor, { line: 4, character: 3 });
	});
	test('moved up and down again: the text as it was', () => {
		const up = done('moveUp', '3. Trois')!;
		assert.match(up.text, /2\. Trois ; voir les paragraphes 1 à 3 ci-dessus\.\n\n3\. Deux/);
		assert.match(up.text, /voir le paragraphe 2 ci-dessus/);
		assert.equal(done('moveDown', '2. Trois', up.text)!.text, text);
	});
	test('deleted: what follows moves back; references to it stay, and the drafter is told', () => {
		const { text: after, notice } = done('delete', '3. Trois')!;
		assert.match(after, /3\. Quatre ; voir le paragraphe 3 ci-dessus et le paragraphe 4 ci-dessous\.\n\n4\. Cinq\.\n$/);
		assert.match(notice?.en ?? '', /^References to paragraph 3, which is gone, remain: 1\.$/);
	});
	test('the last one deleted, no blank line is left', () =>
		assert.match(done('delete', '5. Cinq')!.text, /ci-dessous\.\n$/));
	test('nothing above the first', () => assert.equal(done('moveUp', '1. Un'), undefined));
	test('numbers with a gap are closed up, references follow', () => {
		const { text: after } = done(
			'renumber',
			'1. Un',
			'1. Un.\n2. Deux.\n4. Quatre.\n5. Voir les paragraphes 2 et 4 ci-dessus.\n',
		)!;
		assert.equal(after, '1. Un.\n2. Deux.\n3. Quatre.\n4. Voir les paragraphes 2 et 3 ci-dessus.\n');
	});
	test('a reference to a number that stands twice is to be confirmed', () => {
		const twice = '1. Un.\n2. Deux.\n2. Encore.\n3. Trois ; voir le paragraphe 2 ci-dessus.\n';
		assert.match(
			done('renumber', '1. Un', twice)!.text,
			/^1\. Un\.\n2\. Deux\.\n3\. Encore\.\n4\. Trois ; voir le paragraphe 2 /,
		);
	});
	test('as code actions, when they are asked for', () => {
		const { document, position } = draft(text.replace('2. Deux', '¦2. Deux'));
		const range = { start: position, end: position };
		const titles = (triggerKind: 1 | 2) =>
			arrangements(document, world, { range, context: { diagnostics: [], triggerKind } }, how).map(
				({ title }) => title,
			);
		assert.deepEqual(titles(1), [
			'Insert a paragraph after 2',
			'Move paragraph 2 up',
			'Move paragraph 2 down',
			'Delete paragraph 2',
		]);
		assert.deepEqual(titles(2), []);
	});
});

suite('Enter', () => {
	const entered = (text: string) => {
		const { document, position } = draft(text);
		return written(document, onEnter(document, world, position));
	};
	test('behind a paragraph comes the next number, and the rest moves on', () =>
		assert.equal(
			entered('1. Un.\n\n2. Deux.\n¦\n\n3. Trois ; voir le paragraphe 3 ci-dessus.\n'),
			'1. Un.\n\n2. Deux.\n\n3. \n\n4. Trois ; voir le paragraphe 4 ci-dessus.\n',
		));
	test('without blank lines, none is added', () =>
		assert.equal(entered('1. Un.\n2. Deux.\n¦\n3. Trois.\n'), '1. Un.\n2. Deux.\n3. \n4. Trois.\n'));
	test('on a number without words it is taken away', () =>
		assert.equal(entered('1. Un.\n2. Deux.\n3. \n¦\n4. Trois.\n'), '1. Un.\n2. Deux.\n\n3. Trois.\n'));
	test('a dash goes on', () =>
		assert.equal(entered('1. Les parties :\n- saluent ;\n¦\n'), '1. Les parties :\n- saluent ;\n- \n'));
	test('in the middle of a paragraph nothing happens', () => {
		assert.equal(entered('1. Un et\n¦ demi.\n2. Deux.\n'), '1. Un et\n demi.\n2. Deux.\n');
		assert.equal(entered('Des mots.\n¦\n'), 'Des mots.\n\n');
	});
});

suite('hints and summary', () => {
	const { document } = draft(
		`${head}1. Le 9 juin 2026, ils rappellent l’Accord de Paris et saluent l’OSCE ; le mardi 9 juin 2026, l’OSCE agit.\n`,
	);
	const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
	const of = (hints: { weekdays: boolean; statuses: boolean; acronyms: boolean }) =>
		inlayHints(document, world, range, { hints, locale: 'fr', today: '2026-11-24' }).map(({ label }) => label);
	const none = { weekdays: false, statuses: false, acronyms: false };
	test('each by its own setting, first namings only', () => {
		assert.deepEqual(of(none), []);
		assert.deepEqual(of({ ...none, weekdays: true }), ['mardi']);
		assert.deepEqual(of({ ...none, statuses: true }), ['(en vigueur)']);
		assert.deepEqual(of({ ...none, acronyms: true }), ['(Organisation pour la sécurité et la coopération en Europe)']);
	});
	test('the status bar', () => {
		const { date, language, parties, declarations } = summary(document, world, 'fr');
		assert.deepEqual([language, date, parties.length, declarations], ['fr', '9 juin 2026', 2, 4]);
	});
});
