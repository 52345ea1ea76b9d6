// Where an act stands is looked for only in paragraphs that have a word for it: every wording of a pack has one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { parse } from '../server/document/parse.ts';
import { registry } from './pages.ts';

const french: readonly (readonly [status: string, sentence: string])[] = [
	['provisional', 'Les Parties appliquent provisoirement l’Accord sur les tourbières.'],
	['provisional', 'Les Parties appliquent l’Accord sur les tourbières à titre provisoire.'],
	['provisional', 'L’Accord sur les tourbières est appliqué à titre provisoire.'],
	['negotiated', 'Elles relancent les négociations sur l’Accord sur les tourbières.'],
	['negotiated', 'Elles relancent les pourparlers sur l’Accord sur les tourbières.'],
	['negotiated', 'L’Accord sur les tourbières reste à signer.'],
	['negotiated', 'L’Accord sur les tourbières demeure à conclure.'],
	['not in force', 'Elles souhaitent l’entrée en vigueur de l’Accord sur les tourbières.'],
	['initialled', 'L’Accord sur les tourbières, dont le texte en a été paraphé, sera publié.'],
	['initialled', 'L’Accord sur les tourbières n’a pas encore été signé.'],
	['in force', 'L’Accord sur les tourbières est pleinement en vigueur.'],
];
const english: readonly (readonly [status: string, sentence: string])[] = [
	['provisional', 'The Parties provisionally apply the Agreement on Peatlands.'],
	['provisional', 'The Parties apply the Agreement on Peatlands on a provisional basis.'],
	['provisional', 'The Agreement on Peatlands is provisionally applied.'],
	['negotiated', 'They resumed negotiations on the Agreement on Peatlands.'],
	['negotiated', 'The Agreement on Peatlands remains to be concluded.'],
	['not in force', 'They look forward to the entry into force of the Agreement on Peatlands.'],
	['initialled', 'The Agreement on Peatlands, its text has been initialled, will be published.'],
	['initialled', 'The Agreement on Peatlands was not yet signed.'],
	['initialled', 'The Agreement on Peatlands is still to be signed.'],
	['initialled', 'The Agreement on Peatlands awaits signature.'],
	['in force', 'The Agreement on Peatlands is now in force.'],
];

for (const [language, sentences] of Object.entries({ fr: french, en: english }))
	for (const [status, sentence] of sentences)
		test(`${language}: ${sentence}`, () => {
			const text = `---\nlanguage: ${language}\ndate: 2025-02-01\nparties: [France, Ireland]\n---\n1. ${sentence}\n`;
			const { claims } = factsOf(registry)(parse('file:///draft.decl', 0, text));
			assert.deepEqual(
				claims.filter(({ property }) => property === 'status').map(({ value }) => value),
				[status],
			);
		});

test('without such a word, nothing is said of where an act stands', () => {
	for (const [language, sentence] of [
		['fr', 'Elles saluent l’Accord sur les tourbières, signé à Paris le 3 mai 2024.'],
		['en', 'They welcome the Agreement on Peatlands, signed in Paris on 3 May 2024.'],
	] as const) {
		const text = `---\nlanguage: ${language}\nparties: [France, Ireland]\n---\n1. ${sentence}\n`;
		const { claims } = factsOf(registry)(parse('file:///draft.decl', 0, text));
		assert.deepEqual(
			claims.map(({ property }) => property),
			['signed'],
		);
	}
});
