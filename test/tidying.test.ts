// Tidying: what is changed is what the house prescribes, and what is no prose stays as it was.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type CodeAction, type CodeActionContext, type Diagnostic, Range } from 'vscode-languageserver-types';
import { acronymActions } from '../server/features/expand-acronyms.ts';
import { fixingAll } from '../server/features/fix-all.ts';
import { countryActions } from '../server/features/sort-countries.ts';
import { normalised, typographyActions } from '../server/features/typography.ts';
import type { TypographyProfile } from '../server/languages/typography.ts';
import { draft, world, written } from './drafting.ts';

const french = '---\nlanguage: fr\n---\n';
const english = '---\nlanguage: en\n---\n';
const byName = (...only: string[]): CodeActionContext => ({ diagnostics: [], only });
const here: CodeActionContext = { diagnostics: [], triggerKind: 1 };

/** The text after the changes, with no-break spaces shown: ~ a wide one, ^ a thin one. */
function set(head: string, text: string, profile: TypographyProfile = 'imprimerie-nationale'): string {
	const { document } = draft(head + text);
	let result = document.text;
	for (const { start, end, text } of normalised(document, profile).reverse())
		result = result.slice(0, start) + text + result.slice(end);
	return result.slice(head.length).replaceAll('\u00a0', '~').replaceAll('\u202f', '^');
}

function after(text: string, { edit }: CodeAction): string {
	const { document } = draft(text);
	return written(document, Object.values(edit!.changes!)[0]!);
}

suite('French typography', () => {
	const cases: readonly [string, string][] = [
		['1. L\'amitié d"hier', '1. L’amitié d"hier'],
		["1. Voici l'ordre du jour: la pêche; le thon!", '1. Voici l’ordre du jour~: la pêche^; le thon^!'],
		['1. Ils ont dit "oui" et “non”.', '1. Ils ont dit «~oui~» et «~non~».'],
		['1. Le « phare du "Levant" » brille.', '1. Le «~phare du “Levant”~» brille.'],
		['1. La guillemet "reste seule.', '1. La guillemet "reste seule.'],
		[
			'1. La 1ère session, la 2ème, le XXIème siècle, le 1 mai.',
			'1. La 1re session, la 2e, le XXIe~siècle, le 1er~mai.',
		],
		['1. M. Durand, l’article 12 et le n° 4.', '1. M.~Durand, l’article~12 et le n°~4.'],
		[
			'1. Une hausse de 12% et 15 000 tonnes pour 3 millions d’euros.',
			'1. Une hausse de 12~% et 15^000 tonnes pour 3~millions d’euros.',
		],
		['1. Les Etats côtiers et les Emirats.', '1. Les États côtiers et les Émirats.'],
		['1. A l’invitation du maire.', '1. À l’invitation du maire.'],
		['1. Au coeur de l’oeuvre commune...', '1. Au cœur de l’œuvre commune…'],
		[
			'1. Rendez-vous à 10:30, voir https://exemple.org/a?b=c;d et <b>ici</b>.',
			'1. Rendez-vous à 10:30, voir https://exemple.org/a?b=c;d et <b>ici</b>.',
		],
		['1. En 2022 150 navires.', '1. En 2022 150 navires.'],
		[
			'1. Les deux parties saluent dans leur ensemble les travaux de la revue “The State of the Art in our Waters; that is for all”.',
			'1. Les deux parties saluent dans leur ensemble les travaux de la revue «~The State of the Art in our Waters; that is for all~».',
		],
	];
	for (const [text, expected] of cases) test(text, () => assert.equal(set(french, text), expected));
	test('what is right is left alone, and done twice is done once', () => {
		for (const [text] of cases) {
			const once = set(french, text).replaceAll('~', '\u00a0').replaceAll('^', '\u202f');
			assert.deepEqual(normalised(draft(french + once).document, 'imprimerie-nationale'), [], once);
		}
	});
	test('as the European Union sets it', () =>
		assert.equal(
			set(french, '1. Le « pacte » : douze ports ; 12% de 15 000 ?', 'eu'),
			'1. Le «pacte»: douze ports; 12~% de 15~000?',
		));
	test('as the United Nations set it', () =>
		assert.equal(
			set(french, '1. Le «pacte»: douze ports; vraiment?', 'un'),
			'1. Le «~pacte~»~: douze ports~; vraiment~?',
		));
});

suite('English typography', () => {
	const cases: readonly [string, string][] = [
		['1. The two States\' will isn\'t "weak" .', '1. The two States’ will isn’t “weak” .'],
		['1. They agreed : tuna ; cod !', '1. They agreed: tuna; cod!'],
		['1. Mr Brown, Article 4, on 3 May and June 5, 2021.', '1. Mr~Brown, Article~4, on 3~May and June~5, 2021.'],
		['1. And so on...', '1. And so on…'],
	];
	for (const [text, expected] of cases) test(text, () => assert.equal(set(english, text), expected));
	test('the European Union quotes with single marks', () =>
		assert.equal(set(english, '1. The "harbour pact" covers 12 %.', 'eu'), '1. The ‘harbour pact’ covers 12~%.'));
});

suite('typography as an action', () => {
	const text = `${french}1. C'est dit.\n\n2. C'est fait.\n`;
	const { document } = draft(text);
	const how = { profile: 'eu', locale: 'fr' } as const;
	const none = Range.create(3, 0, 3, 0);
	test('the whole text only when asked by name', () => {
		assert.deepEqual(typographyActions(document, { range: none, context: here }, how), []);
		const [action] = typographyActions(document, { range: none, context: byName('source.typography') }, how);
		assert.equal(action!.title, 'Normaliser la typographie (Union européenne)');
		assert.equal(after(text, action!), text.replaceAll("'", '’'));
	});
	test('what is selected', () => {
		const [action] = typographyActions(document, { range: Range.create(3, 0, 4, 0), context: here }, how);
		assert.equal(after(text, action!), text.replace("'", '’'));
	});
	test('not at each move of the cursor', () => {
		const context: CodeActionContext = { diagnostics: [], triggerKind: 2 };
		assert.deepEqual(typographyActions(document, { range: Range.create(3, 0, 4, 0), context }, how), []);
	});
});

const acronym = (text: string, context = here): string[] => {
	const { document, position } = draft(text);
	return acronymActions(document, world, { range: { start: position, end: position }, context }, 'en').map(action =>
		after(document.text, action).slice(text.indexOf('1.')),
	);
};

suite('acronyms written out', () => {
	test('with the article that the name takes', () =>
		assert.deepEqual(acronym(`${french}1. Ils saluent le rôle de l’OS¦CE en mer.\n`), [
			'1. Ils saluent le rôle de l’Organisation pour la sécurité et la coopération en Europe (OSCE) en mer.\n',
		]));
	test('« le » becomes « la » or « l’ »', () =>
		assert.match(
			acronym(`${french}1. Ils saluent le PNU¦D.\n`)[0]!,
			/^1\. Ils saluent le Programme des Nations Unies pour le développement \(PNUD\)\.\n/u,
		));
	test('not where it has been written out before', () =>
		assert.deepEqual(
			acronym(
				`${french}1. L’Organisation pour la sécurité et la coopération en Europe (OSCE) veille.\n2. L’OS¦CE agit.\n`,
			),
			[],
		));
	test('only its first use', () => assert.deepEqual(acronym(`${french}1. L’OSCE veille.\n2. L’OS¦CE agit.\n`), []));
	test('not half of a compound', () => assert.deepEqual(acronym(`${french}1. Le dialogue OS¦CE-Asie va.\n`), []));
	test('not where the French sentence has no article for it', () =>
		assert.deepEqual(acronym(`${french}1. Les membres OS¦CE sont là.\n`), []));
	test('English gives it an article where it had none', () =>
		assert.match(
			acronym(`${english}1. They met experts from NA¦TO, and left.\n`)[0]!,
			/from the North Atlantic Treaty Organi[sz]ation \(NATO\), and left/u,
		));
	test('English leaves an attribute without one', () =>
		assert.match(
			acronym(`${english}1. They met OSC¦E experts.\n`)[0]!,
			/met Organization for Security and Co-?operation in Europe \(OSCE\) experts/iu,
		));
	test('all at once, but the best known', () =>
		assert.deepEqual(acronym(`${french}1. L’ONU et l’OSCE.\n2. Le PNUD.¦\n`, byName('source.expandAcronyms')), [
			'1. L’ONU et l’Organisation pour la sécurité et la coopération en Europe (OSCE).\n2. Le Programme des Nations Unies pour le développement (PNUD).\n',
		]));
});

const countries = (text: string): string[] => {
	const { document, position } = draft(text);
	return countryActions(document, world, { range: { start: position, end: position }, context: here }, 'en').map(
		action => after(document.text, action).slice(text.indexOf('1.')),
	);
};

suite('countries in order', () => {
	test('articles go with their countries, French order first in French', () =>
		assert.deepEqual(countries(`${french}1. L’accord lie la Fr¦ance, l’Espagne, le Kazakhstan et l’Allemagne.\n`), [
			'1. L’accord lie l’Allemagne, l’Espagne, la France et le Kazakhstan.\n',
			'1. L’accord lie la France, l’Allemagne, le Kazakhstan et l’Espagne.\n',
		]));
	test('the first takes the capital', () =>
		assert.equal(
			countries(`${french}1. La Fr¦ance, le Kazakhstan et l’Italie en conviennent.\n`)[0],
			'1. La France, l’Italie et le Kazakhstan en conviennent.\n',
		));
	test('a capital moves to the new first', () =>
		assert.equal(
			countries(`${french}1. Le Kaza¦khstan, la France et l’Italie en conviennent.\n`)[0],
			'1. La France, l’Italie et le Kazakhstan en conviennent.\n',
		));
	test('« de » before the first serves them all', () =>
		assert.equal(
			countries(`${french}1. Au nom de la Fr¦ance, le Kazakhstan et l’Italie.\n`)[0],
			'1. Au nom de la France, l’Italie et le Kazakhstan.\n',
		));
	test('prepositions move where each has its own', () =>
		assert.equal(
			countries(`${french}1. Les vœux du Kaza¦khstan, de la France et de l’Italie.\n`)[0],
			'1. Les vœux de la France, de l’Italie et du Kazakhstan.\n',
		));
	test('nothing where « du » serves one and the others stand alone', () =>
		assert.deepEqual(countries(`${french}1. Les vœux du Kaza¦khstan, la France et l’Italie.\n`), []));
	test('English, with a serial comma', () =>
		assert.equal(
			countries(`${english}1. The pact of Spa¦in, the Netherlands, and France.\n`)[0],
			'1. The pact of France, the Netherlands, and Spain.\n',
		));
	test('two are no list; a list in order is left', () => {
		assert.deepEqual(countries(`${english}1. The pact of Spa¦in and France.\n`), []);
		assert.deepEqual(countries(`${english}1. The pact of Fra¦nce, Italy and Kazakhstan.\n`), []);
	});
	test('only the list at the cursor', () =>
		assert.deepEqual(countries(`${english}1. The p¦act of Spain, Italy and France.\n`), []));
});

suite('all fixes of a kind', () => {
	const text = `${french}1. Aa.\n2. Bb.\n3. Cc.\n`;
	const { document } = draft(text);
	const finding = (code: string, word: string, ...fixes: string[]): Diagnostic => {
		const start = text.indexOf(word);
		return {
			range: Range.create(0, 0, 0, 0),
			message: '',
			source: 'alternat',
			code,
			data: { fixes: fixes.map(text => ({ title: text, edits: [{ start, end: start + word.length, text }] })) },
		};
	};
	const all = [
		finding('former-name', 'Aa', 'X'),
		finding('former-name', 'Bb', 'Y'),
		finding('impossible-date', 'Cc', 'Z'),
	];
	const found = async () => all;
	test('of the finding at the cursor', async () => {
		const [action, ...more] = await fixingAll(document, { diagnostics: [all[0]!] }, found, 'fr');
		assert.equal(action!.title, 'Corriger les 2 former-name de ce texte');
		assert.equal(after(text, action!), text.replace('Aa', 'X').replace('Bb', 'Y'));
		assert.deepEqual(more, []);
	});
	test('not where it is the only one of its kind', async () =>
		assert.deepEqual(await fixingAll(document, { diagnostics: [all[2]!] }, found, 'fr'), []));
	test('of every kind, asked by name', async () => {
		const [action] = await fixingAll(document, byName('source.fixAll'), found, 'en');
		assert.equal(after(text, action!), `${french}1. X.\n2. Y.\n3. Z.\n`);
	});
	test('a choice stays the drafter’s, and of two that clash one is made', async () => {
		const clashing = [
			finding('former-name', 'Aa', 'X'),
			finding('impossible-date', 'Aa', 'Y'),
			finding('former-name', 'Bb', 'P', 'Q'),
		];
		const [action] = await fixingAll(document, byName('source.fixAll.alternat'), async () => clashing, 'en');
		assert.equal(after(text, action!), text.replace('Aa', 'X'));
	});
	test('never unless asked', async () => {
		assert.deepEqual(await fixingAll(document, { diagnostics: [] }, async () => assert.fail('was judged'), 'en'), []);
	});
});
