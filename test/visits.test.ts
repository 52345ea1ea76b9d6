// What a finding about a visit offers, and what it shows for proof.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { factsOf } from '../server/analysis/facts.ts';
import type { Finding } from '../server/checks/check.ts';
import { findings } from '../server/checks/run.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { parse } from '../server/document/parse.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

const text = (date: string, sentences: readonly string[]) =>
	`---\ndate: ${date}\nparties: [France, Kazakhstan]\n---\n${sentences.map((each, at) => `${at + 1}. ${each}\n`).join('')}`;

function found(earlier: readonly string[], draft: string): readonly Finding[] {
	const adopted = parse('file:///earlier.decl', 0, text('2024-05-30', earlier));
	const world = worldOf(registry, [declarationOf(adopted, factsOf(registry)(adopted))]);
	return findings(parse('file:///draft.decl', 0, draft), world);
}

/** The draft's sentence with the fix of the one finding. */
function mended(earlier: string, sentence: string): string | undefined {
	const draft = text('2025-02-01', [sentence]);
	const all = found([earlier], draft);
	assert.equal(all.length, 1, 'one finding');
	const [fix] = all[0]!.fixes ?? [];
	if (!fix) return undefined;
	const document = TextDocument.create('file:///draft.decl', 'declaration', 0, draft);
	const edits = fix.edits.map(({ start, end, text: newText }) => ({
		range: { start: document.positionAt(start), end: document.positionAt(end) },
		newText,
	}));
	return TextDocument.applyEdits(document, edits).split('1. ')[1]!.trim();
}

const stateVisit = 'Le Président de la République du Kazakhstan a effectué une visite d’État à Paris le 4 mai 2024.';
const workingVisit = 'The President of the Republic of Kazakhstan paid a working visit to Paris on 4 May 2024.';
const officialVisit =
	'Le Président de la République du Kazakhstan a effectué une visite officielle à Paris le 4 mai 2024.';
const byPresident =
	'À l’invitation du Président de la République française, le Président de la République du Kazakhstan s’est rendu en visite à Paris le 4 mai 2024.';

suite('visits', () => {
	for (const [earlier, sentence, right] of [
		[stateVisit, 'Ils rappellent la visite de travail du Président du Kazakhstan à Paris le 4 mai 2024.', 'd’État'],
		[workingVisit, 'Ils rappellent la visite d’État du Président du Kazakhstan à Paris le 4 mai 2024.', 'de travail'],
		[
			officialVisit,
			'Ils rappellent le déplacement privé du Président du Kazakhstan à Paris le 4 mai 2024.',
			'officiel',
		],
		[officialVisit, 'Ils rappellent la visite privée du Président du Kazakhstan à Paris le 4 mai 2024.', 'officielle'],
	] as const)
		test(`the recorded kind, in the draft’s gender: ${right}`, () => {
			assert.equal(
				mended(earlier, sentence),
				sentence.replace(/(?<=visite |déplacement )(?:de travail|d’État|privée?)/u, right),
			);
		});

	for (const [earlier, said, right] of [
		[stateVisit, 'an official', 'a State'],
		[workingVisit, 'a State', 'a working'],
		[officialVisit, 'a private', 'an official'],
	] as const)
		test(`the recorded kind, with its English article: ${right}`, () => {
			const sentence = `The President of Kazakhstan paid ${said} visit to Paris on 4 May 2024.`;
			assert.equal(mended(earlier, sentence), sentence.replace(said, right));
		});

	test('who invited on record, with the article', () => {
		assert.equal(
			mended(
				byPresident,
				'À l’invitation du Premier ministre français, le Président du Kazakhstan s’est rendu en visite à Paris le 4 mai 2024.',
			),
			'À l’invitation du Président de la République française, le Président du Kazakhstan s’est rendu en visite à Paris le 4 mai 2024.',
		);
		assert.equal(
			mended(
				byPresident,
				'At the invitation of the Prime Minister of France, the President of Kazakhstan paid a visit to Paris on 4 May 2024.',
			),
			'At the invitation of the President of the French Republic, the President of Kazakhstan paid a visit to Paris on 4 May 2024.',
		);
	});

	test('no such fix where a name stands beside the office', () => {
		assert.equal(
			mended(
				byPresident,
				'À l’invitation du Premier ministre, M. Gabriel Attal, le Président du Kazakhstan s’est rendu en visite à Paris le 4 mai 2024.',
			),
			undefined,
		);
	});

	test('proof of the days is of the visit meant alone', () => {
		const visit = (day: string) => `Le Président du Kazakhstan a effectué une visite à Paris le ${day}.`;
		const [first, ...others] = found(
			[visit('4 mai 2024'), visit('20 avril 2024')],
			text('2025-02-01', ['Ils rappellent la visite du Président du Kazakhstan à Paris le 5 mai 2024.']),
		);
		assert.deepEqual(others, []);
		assert.deepEqual(
			first!.because?.map(({ quote }) => quote),
			[visit('4 mai 2024')],
		);
		assert.match(first!.message.fr, /pour la plus proche de plusieurs visites/u);
	});
});
