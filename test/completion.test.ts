// Completion: what is offered is what the drafter would have written.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completion } from '../server/features/completion.ts';
import { sharingRange } from '../server/features/completion-shared.ts';
import { draft, world, written } from './drafting.ts';

const head = '---\ndate: 2026-06-09\nparties: [France, Kazakhstan]\n---\n';

const offered = (
	text: string,
	snippets = true,
): { items: readonly CompletionItem[]; after: (label: RegExp) => string } => {
	const { document, position } = draft(text);
	const { items } = completion(document, world, position, { locale: 'en', today: '2026-11-24', snippets });
	return {
		items,
		after(label) {
			const item = items.find(
				each =>
					label.test(each.label) ||
					label.test((each.textEdit as TextEdit).newText) ||
					label.test(`${each.documentation}`),
			);
			assert.ok(item, `nothing like ${label} among:\n${items.map(each => each.label).join('\n')}`);
			return written(document, [item.textEdit as TextEdit]).slice(text.startsWith(head) ? head.length : 0);
		},
	};
};

suite('completion where a drafter looks for it', () => {
	test('set phrases behind a number that has no words yet', () => {
		for (const text of ['1. Aa bb.\n\n2. ¦\n', '1. Aa bb.\n\n2. ¦\n\n3. Cc dd.\n'])
			assert.ok(offered(`${head}${text}`).items.some(({ label }) => /^À l’invitation/u.test(label)));
	});
	test('a body by its usual shorter name', () =>
		assert.equal(
			offered(`${head}1. Ils saluent les Nat¦\n`).after(/^Nations Unies$/u),
			'1. Ils saluent les Nations Unies\n',
		));
});

suite('completion at the end of a long line', () => {
	const long = `1. ${'La coopération des deux pays se poursuit. '.repeat(20)}`;
	test('a name, and what leads up to it', () => {
		const { after } = offered(`${head}${long}Ils rappellent le rôle de Organisation du traité de l’Atlantique N¦`);
		assert.match(after(/^Organisation du traité/u), /rôle de l’Organisation du traité de l’Atlantique Nord/u);
	});
	test('a date', () => {
		const { items } = offered(
			`${head}${long}Ils rappellent le Traité de partenariat stratégique entre la République française et la République du Kazakhstan, signé le 1¦`,
		);
		assert.ok(items.some(({ label }) => label === '11 juin 2008'));
	});
});

suite('completion is not offered', () => {
	test('in a title written in capitals', () => {
		const { items } = offered(`${head}DÉCLARATION DU PRÉSIDENT DE LA RÉPUBLIQUE DU KAZA¦\n`);
		assert.deepEqual(
			items.map(({ label }) => label),
			[],
		);
	});
	test('for the kind of an act written small, where it is not between the parties', () => {
		const others = '---\ndate: 2026-06-09\nparties: [France, Ouzbékistan]\n---\n';
		const { items } = offered(`${others}1. Ils rappellent le trai¦\n`);
		assert.ok(items.every(({ label }) => !label.includes('Kazakhstan')));
	});
});

suite('completions that replace the same say so once', () => {
	const shared = (text: string) => {
		const { document, position } = draft(text);
		const list = completion(document, world, position, { locale: 'en', today: '2026-11-24', snippets: true });
		return { list, lighter: sharingRange(list) };
	};
	for (const [language, text] of [
		['French', `${head}1. Ils saluent le Président de la République Kaz¦\n\n2. Ils saluent Trai¦\n`.replace('¦', '')],
		['English', '---\ndate: 2026-06-09\nparties: [France, Kazakhstan]\nlanguage: en\n---\n1. They recall the Trea¦\n'],
	] as const)
		test(`in ${language}`, () => {
			const { list, lighter } = shared(text);
			assert.ok(list.items.length > 1);
			const range = lighter.itemDefaults?.editRange;
			assert.ok(JSON.stringify(lighter).length < JSON.stringify(list).length);
			for (const [index, item] of lighter.items.entries()) {
				const before = list.items[index]!;
				const edit = before.textEdit as TextEdit;
				assert.deepEqual(item.textEdit ?? { range, newText: item.textEditText ?? item.label }, edit);
				assert.deepEqual({ ...item, textEdit: edit, textEditText: undefined }, { ...before, textEditText: undefined });
			}
		});
	test('one that replaces more, with its article, says that of itself', () => {
		const { list, lighter } = shared(`${head}1. Lors de Trai¦\n`);
		const own = lighter.items.filter(({ textEdit }) => textEdit);
		const others = list.items.filter(
			({ textEdit }) =>
				JSON.stringify((textEdit as TextEdit).range) !== JSON.stringify(lighter.itemDefaults?.editRange),
		);
		assert.equal(own.length, others.length);
	});
	test('of none there is nothing to say', () => {
		const none = { isIncomplete: true, items: [] };
		assert.equal(sharingRange(none), none);
	});
});

suite('completion of agreements', () => {
	test('by their kind written small, which two days tell apart', () => {
		const { items, after } = offered(`${head}1. Ils rappellent la décl¦\n`);
		assert.ok(items.some(({ label }) => label === 'Déclaration conjointe du … 5 November 2024'));
		assert.match(after(/^Déclaration conjointe .*renforcement/u), /^1\. Ils rappellent la Déclaration conjointe/u);
	});
	const treaty =
		'Traité de partenariat stratégique entre la République française et la République du Kazakhstan, signé à Paris le 11 juin 2008';
	test('with its date and place, those of the parties first', () => {
		const { items, after } = offered(`${head}1. Ils rappellent le Trai¦\n`);
		assert.match(`${items[0]!.documentation}`, /République du Kazakhstan/);
		assert.equal(after(/^Traité de partenariat stratégique .*signé/), `1. Ils rappellent le ${treaty}\n`);
	});
	test('« de » becomes « du »', () =>
		assert.equal(
			offered(`${head}1. Lors de Trai¦\n`).after(/^Traité de partenariat.*signé/),
			`1. Lors du ${treaty}\n`,
		));
	test('« du » becomes « de l’ » before an agreement that begins with a vowel', () =>
		assert.match(
			offered(`${head}1. Fidèles du Accord de Par¦\n`).after(/^Accord de Paris/),
			/^1\. Fidèles de l’Accord de Paris/,
		));
	test('« la » becomes « le », with its capital', () =>
		assert.match(offered(`${head}1. La Traité de part¦\n`).after(/^Traité de part.*signé/), /^1\. Le Traité/));
	test('what others agreed between themselves comes last', () => {
		const others = '---\ndate: 2026-06-09\nparties: [France, Ouzbékistan]\n---\n';
		const { items } = offered(`${others}1. Ils rappellent l’Accord de part¦\n`);
		const first = (part: RegExp) => items.findIndex(({ label }) => part.test(label));
		const kazakh = first(/Kazakhstan|Samruk/u);
		assert.ok(kazakh === -1 || kazakh > 0, items.map(({ label }) => label).join('\n'));
	});
	test('what leads up to it on the line before stays there', () =>
		assert.match(
			offered(`${head}1. Ils sont fidèles à l’esprit de\nTraité de part¦\n`).after(/^Traité de part.*signé/),
			/^1\. Ils sont fidèles à l’esprit de\nTraité de part/,
		));
	test('by several words begun', () =>
		assert.equal(
			offered(`${head}1. Ils rappellent le Traité de partenariat str¦\n`).after(/^Traité de partenariat.*signé/),
			`1. Ils rappellent le ${treaty}\n`,
		));
	test('cited before, its title is enough', () => {
		const { items } = offered(`${head}1. Le ${treaty}, demeure.\n2. Ils saluent le Traité de partenariat stra¦\n`);
		assert.ok(!/signé/.test(items[0]!.label), items[0]!.label);
	});
	test('in English the words before it stay', () =>
		assert.match(
			offered(
				`---\nparties: [France, Kazakhstan]\n---\n1. The two sides recall the Paris Agr¦ and part as friends.\n`,
			).after(/^Paris Agreement/),
			/recall the Paris Agreement/,
		));
	test('nothing in small letters but the parties’ own by their kind, nothing for what nobody knows, nothing in the front matter', () => {
		assert.deepEqual(offered(`${head}1. Ils rappellent le tra¦\n`).items, []);
		assert.deepEqual(offered(`${head}1. Ils rappellent le part¦\n`).items, []);
		assert.deepEqual(offered(`${head}1. Ils rappellent le Zzyzx¦\n`).items, []);
		assert.deepEqual(offered('---\ntitle: Traité de part¦\n---\n1. Rien.\n').items, []);
	});
});

suite('completion of bodies, persons, dates, references, phrases', () => {
	test('a body by its acronym: the full name first, with the acronym', () =>
		assert.match(
			offered(`${head}1. Ils saluent OSC¦\n`).items[0]!.label,
			/^Organisation pour la sécurité et la coopération en Europe \(OSCE\)$/,
		));
	test('once it is introduced, the acronym', () =>
		assert.equal(
			offered(
				`${head}1. L’Organisation pour la sécurité et la coopération en Europe (OSCE) agit.\n2. Ils saluent l’OSC¦\n`,
			).items[0]!.label,
			'OSCE',
		));
	test('a person by family name, with the office of that day', () =>
		assert.equal(
			offered(`${head}1. M. Macr¦\n`).after(/Président/),
			'1. M. Emmanuel Macron, Président de la République française\n',
		));
	test('another day, another office-holder', () =>
		assert.match(
			offered('---\ndate: 2011-09-19\nparties: [France, Kazakhstan]\n---\n1. Le Président de la République du Kaz¦\n')
				.items.map(({ label }) => label)
				.join('\n'),
			/Nazarba/,
		));
	test('the days of what the sentence names', () =>
		assert.equal(
			offered(`${head}1. L’Accord de Paris, adopté le ¦\n`).after(/2015/),
			'1. L’Accord de Paris, adopté le 12 décembre 2015\n',
		));
	test('the days of a visit between the parties', () =>
		assert.ok(
			offered(`${head}1. Depuis la visite du Président à Paris les ¦\n`).items.some(({ label }) => /2022/.test(label)),
		));
	test('a paragraph by its number, with where it stands', () => {
		const { items, after } = offered(`${head}1. Un.\n2. Deux.\n3. Conformément au paragraphe ¦\n4. Quatre.\n`);
		assert.deepEqual(
			items.map(({ label }) => label),
			['1 ci-dessus', '2 ci-dessus', '4 ci-dessous'],
		);
		assert.match(after(/^2/), /paragraphe 2 ci-dessus\n/);
	});
	test('a set phrase at the head of a paragraph, as a snippet', () => {
		const text = offered(`${head}1. Rapp¦\n`).after(/^Rappelant/);
		assert.match(text, /^1\. Rappelant \$\{1:le Traité …\}/);
	});
	test('without snippets, its words', () =>
		assert.match(offered(`${head}1. Rapp¦\n`, false).after(/^Rappelant/), /^1\. Rappelant le Traité …/));
	test('no set phrase in the middle of a sentence', () =>
		assert.deepEqual(offered(`${head}1. Les ministres se sont réunis et rapp¦\n`).items, []));
});
