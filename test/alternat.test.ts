// The alternat: what changes places, what is left, and the way back, byte for byte.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { otherOriginal } from '../server/alternat/alternat.ts';
import { differences } from '../server/alternat/compare.ts';
import { otherOriginalUri } from '../server/alternat/naming.ts';
import { parse } from '../server/document/parse.ts';
import { shipped } from './drafting.ts';
import { registry } from './pages.ts';
import { random } from './random.ts';
import { head, twoCountries } from './two-countries.ts';

function made(text: string) {
	const other = otherOriginal(registry, parse('file:///draft.decl', 0, text));
	assert.ok(!('refused' in other), 'refused' in other ? other.refused.en : '');
	return other;
}

const both = { fr: ['France, Kazakhstan', 'Kazakhstan, France'], en: ['France, Kazakhstan', 'Kazakhstan, France'] };

/** One paragraph, as it stands and as the other original has it. */
const exchanged: readonly (readonly [language: 'fr' | 'en', here: string, there: string])[] = [
	['fr', 'La France et le Kazakhstan se réunissent.', 'Le Kazakhstan et la France se réunissent.'],
	['fr', 'Le dialogue entre la France et le Kazakhstan.', 'Le dialogue entre le Kazakhstan et la France.'],
	['fr', 'Les Présidents de la France et du Kazakhstan.', 'Les Présidents du Kazakhstan et de la France.'],
	['fr', 'En France et au Kazakhstan, on lit.', 'Au Kazakhstan et en France, on lit.'],
	['fr', 'Les parties française et kazakhstanaise.', 'Les parties kazakhstanaise et française.'],
	['fr', 'La partie française et la partie kazakhstanaise.', 'La partie kazakhstanaise et la partie française.'],
	['fr', 'Le partenariat France-Kazakhstan.', 'Le partenariat Kazakhstan-France.'],
	[
		'fr',
		'Le Président de la République française, M. Emmanuel Macron, et le Président de la République du Kazakhstan, M. Kassym-Jomart Tokaïev, sont convenus.',
		'Le Président de la République du Kazakhstan, M. Kassym-Jomart Tokaïev, et le Président de la République française, M. Emmanuel Macron, sont convenus.',
	],
	[
		'fr',
		'M. Emmanuel Macron, Président de la République française, et M. Kassym-Jomart Tokaïev, Président de la République du Kazakhstan, saluent.',
		'M. Kassym-Jomart Tokaïev, Président de la République du Kazakhstan, et M. Emmanuel Macron, Président de la République française, saluent.',
	],
	[
		'fr',
		'M. Jean Martel, ministre de l’agriculture de la République française, et Mme Aïgoul Serik, ministre de l’agriculture de la République du Kazakhstan, saluent.',
		'Mme Aïgoul Serik, ministre de l’agriculture de la République du Kazakhstan, et M. Jean Martel, ministre de l’agriculture de la République française, saluent.',
	],
	[
		'fr',
		'Le ministre de l’Europe et des affaires étrangères de la République française et le ministre des affaires étrangères de la République du Kazakhstan.',
		'Le ministre des affaires étrangères de la République du Kazakhstan et le ministre de l’Europe et des affaires étrangères de la République française.',
	],
	[
		'fr',
		'Le Gouvernement de la République française, d’une part, et le Gouvernement de la République du Kazakhstan, d’autre part, conviennent.',
		'Le Gouvernement de la République du Kazakhstan, d’une part, et le Gouvernement de la République française, d’autre part, conviennent.',
	],
	[
		'fr',
		'La République française, ci-après « la partie française », et la République du Kazakhstan, ci-après « la partie kazakhstanaise », conviennent.',
		'La République du Kazakhstan, ci-après « la partie kazakhstanaise », et la République française, ci-après « la partie française », conviennent.',
	],
	['en', 'France and the Republic of Kazakhstan agree.', 'The Republic of Kazakhstan and France agree.'],
	['en', 'The French and Kazakh sides agree.', 'The Kazakh and French sides agree.'],
	['en', 'The French side and the Kazakh side agree.', 'The Kazakh side and the French side agree.'],
	['en', 'Ties between France and Kazakhstan grow.', 'Ties between Kazakhstan and France grow.'],
	['en', 'They hail France and Kazakhstan’s work.', 'They hail Kazakhstan and France’s work.'],
	['en', 'President Macron and President Tokayev met.', 'President Tokayev and President Macron met.'],
	[
		'en',
		'French President Emmanuel Macron and Kazakh President Kassym-Jomart Tokayev met.',
		'Kazakh President Kassym-Jomart Tokayev and French President Emmanuel Macron met.',
	],
	[
		'en',
		'H.E. Mr. Emmanuel Macron, President of the French Republic, and H.E. Mr. Kassym-Jomart Tokayev, President of the Republic of Kazakhstan, agreed.',
		'H.E. Mr. Kassym-Jomart Tokayev, President of the Republic of Kazakhstan, and H.E. Mr. Emmanuel Macron, President of the French Republic, agreed.',
	],
	[
		'en',
		'Prime Minister Anna Berg of France and President Daniyar Omarov of the Republic of Kazakhstan met.',
		'President Daniyar Omarov of the Republic of Kazakhstan and Prime Minister Anna Berg of France met.',
	],
	[
		'en',
		'The Government of France, of the one part, and the Government of Kazakhstan, of the other part, agree.',
		'The Government of Kazakhstan, of the one part, and the Government of France, of the other part, agree.',
	],
];

suite('what changes places', () => {
	for (const [language, here, there] of exchanged) {
		test(here, () => {
			const other = made(`${head(both[language][0]!, language)}1. ${here}\n`);
			assert.equal(other.text, `${head(both[language][1]!, language)}1. ${there}\n`);
			assert.deepEqual(other.left, []);
		});
	}
	test('countries without an article, the capital of the sentence, elision', () => {
		assert.equal(
			made(
				'---\nparties: [France, Cuba]\n---\n1. La France et Cuba saluent. Ils disent que la France et Cuba sont unis.\n',
			).text,
			'---\nparties: [Cuba, France]\n---\n1. Cuba et la France saluent. Ils disent que Cuba et la France sont unis.\n',
		);
		assert.equal(
			made('---\nparties: [Israël, France]\n---\n1. Ils disent qu’Israël et la France sont unis.\n').text,
			'---\nparties: [France, Israël]\n---\n1. Ils disent que la France et Israël sont unis.\n',
		);
	});
	test('a title in capitals over three lines, and the title of the front matter', () => {
		const text = `---
title: "Déclaration conjointe de la France et du Kazakhstan"
parties:
  - France
  - Kazakhstan
---
DÉCLARATION CONJOINTE
DU PRÉSIDENT DE LA RÉPUBLIQUE FRANÇAISE
ET DU PRÉSIDENT DE LA RÉPUBLIQUE DU KAZAKHSTAN
`;
		assert.equal(
			made(text).text,
			`---
title: "Déclaration conjointe du Kazakhstan et de la France"
parties:
  - Kazakhstan
  - France
---
DÉCLARATION CONJOINTE
DU PRÉSIDENT DE LA RÉPUBLIQUE DU KAZAKHSTAN
ET DU PRÉSIDENT DE LA RÉPUBLIQUE FRANÇAISE
`,
		);
	});
	test('signatures, one below the other', () => {
		const above = 'Pour la République française\n\nEmmanuel Macron\nPrésident de la République française';
		const below = 'Pour la République du Kazakhstan\n\nKassym-Jomart Tokaïev';
		const text = (parties: string, one: string, two: string) =>
			`${head(parties, 'fr')}1. Ils saluent.\n\nFait à Paris, le 9 juin 2026, en deux exemplaires.\n\n${one}\n\n${two}\n`;
		assert.equal(made(text(both.fr[0]!, above, below)).text, text(both.fr[1]!, below, above));
	});
	test('signatures without names, of persons the text has named', () => {
		const text = (parties: string, one: string, two: string, before: string) =>
			`${head(parties, 'fr')}1. ${before}, saluent.\n\nFait à Paris, le 9 juin 2026.\n\nPour ${one}\n\nPour ${two}\n`;
		const [here, there] = [
			'Le Président de la République française, M. Emmanuel Macron, et le Président de la République du Kazakhstan, M. Kassym-Jomart Tokaïev',
			'Le Président de la République du Kazakhstan, M. Kassym-Jomart Tokaïev, et le Président de la République française, M. Emmanuel Macron',
		];
		assert.equal(
			made(text(both.fr[0]!, 'la République française', 'la République du Kazakhstan', here!)).text,
			text(both.fr[1]!, 'la République du Kazakhstan', 'la République française', there!),
		);
	});
	test('signatures in columns, which stay in line', () => {
		const text = (parties: string, rows: string) =>
			`${head(parties, 'en')}1. They agree.\n\nDone at Paris on 9 June 2026.\n\n${rows}\n`;
		assert.equal(
			made(
				text(
					both.en[0]!,
					'For the French Republic               For the Republic of Kazakhstan\n\nEmmanuel Macron                       Kassym-Jomart Tokayev',
				),
			).text,
			text(
				both.en[1]!,
				'For the Republic of Kazakhstan        For the French Republic\n\nKassym-Jomart Tokayev                 Emmanuel Macron',
			),
		);
		assert.equal(
			made(text(both.en[0]!, '| For the French Republic | For the Republic of Kazakhstan |')).text,
			text(both.en[1]!, '| For the Republic of Kazakhstan | For the French Republic |'),
		);
	});
});

/** What stays as it is, and is nothing for the drafter to decide. */
const silent: readonly (readonly ['fr' | 'en', string])[] = [
	['fr', 'La coopération franco-kazakhstanaise.'],
	['fr', 'L’Allemagne, la France et le Kazakhstan saluent.'],
	['fr', 'La France, le Kazakhstan et l’Ouzbékistan saluent.'],
	['fr', 'On a lu : « La France et le Kazakhstan se réunissent. »'],
	['fr', 'Le Traité de partenariat stratégique entre la République française et la République du Kazakhstan.'],
	['fr', 'L’accord sur le transit du 1er novembre 2023 entre la France et le Kazakhstan.'],
	['fr', 'La France salue le Kazakhstan. Le Kazakhstan remercie la France.'],
	['en', 'French-Kazakh ties and the France-Kazakhstan Business Council.'],
	['en', 'Germany, France and Kazakhstan agree, as do France, Kazakhstan and Uzbekistan.'],
	['en', 'The agreement between the Government of France and the Government of Kazakhstan on transit.'],
	['en', 'They recalled “the bond of France and Kazakhstan”.'],
];

/** What stays as it is, since the drafter alone can tell. */
const open: readonly (readonly ['fr' | 'en', string])[] = [
	['fr', 'La France et le Kazakhstan sont membres, respectivement, de l’OTAN et de l’OCS.'],
	['fr', 'La Chine soutient la France et le Kazakhstan soutient l’Inde.'],
	['fr', 'Le Président français et son homologue kazakhstanais se sont entretenus.'],
	['en', 'France commended Kazakhstan and France pledged support.'],
	['en', 'France and Kazakhstan thanked each other, and the latter agreed.'],
	['en', 'The President of France and the Republic of Kazakhstan agreed.'],
	['en', 'President Donald J. Macron and President Tokayev met.'],
];

suite('what stays', () => {
	for (const [language, words] of silent) {
		test(words, () => {
			const other = made(`${head(both[language][0]!, language)}1. ${words}\n`);
			assert.equal(other.text, `${head(both[language][1]!, language)}1. ${words}\n`);
			assert.deepEqual(other.left, []);
		});
	}
	for (const [language, words] of open) {
		test(`told: ${words}`, () => {
			const other = made(`${head(both[language][0]!, language)}1. ${words}\n`);
			assert.equal(other.text, `${head(both[language][1]!, language)}1. ${words}\n`);
			assert.equal(other.left.length, 1);
		});
	}
	test('signatures of which it is not clear which lines are whose', () => {
		const text = `${head(both.fr[0]!, 'fr')}1. Ils saluent.\n\nFait à Paris, le 9 juin 2026.\n\nPour la France\n\nPour le Kazakhstan\n\nPour l’Ouzbékistan\nPour la France\n`;
		const other = made(text);
		assert.equal(other.left.length, 1);
		assert.match(other.text, /Pour la France\n\nPour le Kazakhstan/);
	});
	test('three parties, and none', () => {
		for (const parties of ['France, Kazakhstan, Ouzbékistan', 'France']) {
			const other = otherOriginal(
				registry,
				parse('file:///x', 0, `${head(parties, 'fr')}1. La France et le Kazakhstan.\n`),
			);
			assert.ok('refused' in other);
		}
		const none = otherOriginal(registry, parse('file:///x', 0, 'DÉCLARATION CONJOINTE\n\n1. Ils saluent.\n'));
		assert.ok('refused' in none && /deux parties/.test(none.refused.fr));
	});
});

suite('the way back', () => {
	test('the shipped declarations and the sample', () => {
		const sample = ['2026-06-fr-kz-economic.en.decl', '2026-06-fr-kz-paris.fr.decl'].map(name =>
			readFileSync(join(import.meta.dirname, 'sample', name), 'utf8'),
		);
		for (const text of [...shipped.map(document => document.text), ...sample]) {
			const there = made(text);
			assert.notEqual(there.text, text);
			assert.equal(made(there.text).text, text);
		}
	});
	test('generated drafts: swapped twice, the original byte for byte', () => {
		const next = random(20261126);
		const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
		const countries = {
			fr: ['France', 'Kazakhstan', 'Cuba', 'Israël', 'Pays-Bas', 'États-Unis', 'Allemagne', 'Ouzbékistan', 'Japon'],
			en: ['France', 'Kazakhstan', 'Cuba', 'Israel', 'Netherlands', 'United States', 'Germany', 'Uzbekistan', 'Japan'],
		};
		for (let round = 0; round < 60; round++) {
			const language = pick(['fr', 'en'] as const);
			const one = pick(countries[language]);
			const two = pick(countries[language].filter(name => name !== one));
			const text = twoCountries(language, one, two, pick, next);
			const there = made(text);
			assert.ok(there.swaps.length > 1, text);
			assert.equal(made(there.text).text, text);
			// An original made by the command is no finding.
			const other = parse('file:///draft.alternat.decl', 0, there.text);
			assert.deepEqual(differences(registry, parse('file:///draft.decl', 0, text), other), []);
		}
	});
});

test('the file of the other original', () => {
	for (const [here, there] of [
		['file:///a/paris.decl', 'file:///a/paris.alternat.decl'],
		['file:///a/paris.fr.decl', 'file:///a/paris.alternat.fr.decl'],
		['file:///a/paris.md', 'file:///a/paris.alternat.md'],
	]) {
		assert.equal(otherOriginalUri(here!), there);
		assert.equal(otherOriginalUri(there!), here);
	}
	assert.equal(otherOriginalUri('untitled:Untitled-1'), undefined);
});
