// “To be followed from now on”: once the text is adopted, the record has it this way, for every fact that a record knows.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { factsOf } from '../server/analysis/facts.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { parse } from '../server/document/parse.ts';
import { allowances } from '../server/features/allow.ts';
import { diagnostics } from '../server/features/diagnostics.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

interface Case {
	readonly code: string;
	readonly parties: string;
	/** What an earlier declaration tells; absent where the registry alone is contradicted. */
	readonly earlier?: string;
	/** What the draft tells otherwise. */
	readonly draft: string;
	/** A later draft tells what the earlier one told, or what the registry has, and the accepted text speaks against it. */
	readonly again: string;
	readonly language?: 'fr';
}

const cases: readonly Case[] = [
	{
		code: 'contradicted-date',
		parties: '[Fiji, Estonia]',
		earlier: 'The Agreement on Reef Safety was signed in Suva on 3 May 2025.',
		draft: 'They recalled the Agreement on Reef Safety, signed in Suva on 4 May 2025.',
		again: 'They praised the Agreement on Reef Safety, signed in Suva on 3 May 2025.',
	},
	{
		code: 'mistaken-ordinal',
		parties: '[Fiji, Estonia]',
		earlier: 'The third session of the Joint Reef Committee was held in Suva on 3 May 2025.',
		draft: 'The fourth session of the Joint Reef Committee was held in Suva on 3 May 2025.',
		again: 'They recalled the third session of the Joint Reef Committee, held in Suva on 3 May 2025.',
	},
	{
		code: 'contradicted-event',
		parties: '[Fiji, Estonia]',
		earlier: 'The third session of the Joint Reef Committee was held in Suva on 3 May 2025.',
		draft: 'The third session of the Joint Reef Committee was held in Suva on 6 May 2025.',
		again: 'They recalled the third session of the Joint Reef Committee, held in Suva on 3 May 2025.',
	},
	{
		code: 'contradicted-visit',
		parties: '[Fiji, Estonia]',
		earlier: 'The President of Fiji paid a State visit to Estonia on 3 May 2025.',
		draft: 'They recalled the working visit of the President of Fiji to Estonia on 3 May 2025.',
		again: 'They praised the State visit of the President of Fiji to Estonia on 3 May 2025.',
	},
	{
		code: 'contradicted-visit',
		parties: '[Fiji, Estonia]',
		earlier:
			'At the invitation of the President of Estonia, the President of Fiji paid a visit to Estonia on 3 May 2025.',
		draft:
			'At the invitation of the Prime Minister of Estonia, the President of Fiji paid a visit to Estonia on 3 May 2025.',
		again:
			'The President of Fiji paid a visit to Estonia on 3 May 2025, at the invitation of the President of Estonia.',
	},
	{
		code: 'contradicted-acronym',
		parties: '[Fiji, Estonia]',
		earlier: 'They met in the Joint Reef Protection Committee (JRPC).',
		draft: 'They praised the Joint Reef Protection Committee (JCRP).',
		again: 'They thanked the Joint Reef Protection Committee (JRPC).',
	},
	{
		code: 'contradicted-parties',
		parties: '[Ireland, Ghana]',
		earlier: 'The Agreement between Ireland and Ghana on the Return of Archives was signed in Dublin on 16 June 2026.',
		draft:
			'They recalled the Agreement between Ireland and Kenya on the Return of Archives, signed in Dublin on 16 June 2026.',
		again:
			'They praised the Agreement between Ireland and Ghana on the Return of Archives, signed in Dublin on 16 June 2026.',
	},
	{
		code: 'mistaken-title',
		parties: '[Fiji, Estonia]',
		earlier: 'The Agreement on Reef Safety was signed in Suva on 3 May 2025.',
		draft: 'They recalled the Convention on Reef Safety, signed in Suva on 3 May 2025.',
		again: 'They praised the Agreement on Reef Safety, signed in Suva on 3 May 2025.',
	},
	{
		code: 'mistaken-title',
		parties: '[Fiji, Estonia]',
		draft: 'They recalled the Paris Convention on Climate Change.',
		again: 'They praised the Paris Agreement on Climate Change.',
	},
	{
		code: 'mistaken-officeholder',
		parties: '[France, Kazakhstan]',
		draft:
			'They recalled the official visit which Prime Minister Yoshihide Suga paid to Kenya from 26 to 28 August 2016.',
		again: 'They praised the official visit which Prime Minister Shinzo Abe paid to Kenya from 26 to 28 August 2016.',
	},
	{
		code: 'former-name',
		parties: '[France, Kazakhstan]',
		draft: 'From April 2032 the programme will be open to engineers from Malawi, Zambia and Swaziland.',
		again: 'They thanked the engineers from Eswatini and Zambia.',
	},
	{
		code: 'former-name',
		parties: '[France, Kazakhstan]',
		language: 'fr',
		draft: 'Dès avril 2032, le programme sera ouvert aux ingénieurs du Malawi, de la Zambie et du Swaziland.',
		again: 'Ils ont remercié les ingénieurs de l’Eswatini.',
	},
	{
		code: 'former-name',
		parties: '[Fiji, Estonia]',
		draft: 'They recalled the Agreement on Reef Safety, signed in Astana on 28 October 2021.',
		again: 'They praised the Agreement on Reef Safety, signed in Nur-Sultan on 28 October 2021.',
	},
	{
		code: 'miscounted-anniversary',
		parties: '[France, Kazakhstan]',
		draft: 'They marked the fortieth anniversary of the Paris Agreement.',
		again: 'They marked in 2032 the seventeenth anniversary of the Paris Agreement.',
	},
	{
		code: 'miscounted-anniversary',
		parties: '[Fidji, Estonie]',
		language: 'fr',
		draft:
			'Ils ont célébré le quarantième anniversaire de l’Accord sur la sécurité des récifs, signé à Suva le 3 mai 2000.',
		again:
			'Ils ont célébré en 2032 le trente-deuxième anniversaire de l’Accord sur la sécurité des récifs, signé à Suva le 3 mai 2000.',
	},
	{
		code: 'inconsistent-spelling',
		parties: '[Fiji, Estonia]',
		earlier: 'They thanked Mr Tomasi Vunivalu for his work.',
		draft: 'They thanked Mr Tomasi Vunivallu for his work.',
		again: 'They praised Mr Tomasi Vunivalu for his work.',
	},
	{
		code: 'inconsistent-spelling',
		parties: '[Fidji, Estonie]',
		language: 'fr',
		earlier: 'Ils ont remercié M. Tomasi Vunivélu de son action.',
		draft: 'Ils ont remercié M. Tomasi Vunivèlu de son action.',
		again: 'Ils ont salué l’action de M. Tomasi Vunivélu.',
	},
	{
		code: 'mistaken-officeholder',
		parties: '[France, Kazakhstan]',
		language: 'fr',
		draft: 'Ils rappellent l’Accord signé le 5 mai 2011 par le Président Jacques Chirac.',
		again: 'Ils saluent l’Accord signé le 5 mai 2011 par le Président Nicolas Sarkozy.',
	},
	{
		code: 'mistaken-title',
		parties: '[France, Kazakhstan]',
		language: 'fr',
		draft: 'Ils rappellent la Convention de Paris sur le climat.',
		again: 'Ils saluent l’Accord de Paris sur le climat.',
	},
	{
		code: 'retold-otherwise',
		parties: '[Fiji, Estonia]',
		earlier: 'The hospital ship Tovata left the shipyard of Kuressaare for the outer lagoon villages on 16 June 2026.',
		draft: 'The hospital ship Tovata left the shipyard of Kuressaare for the outer lagoon villages on 16 July 2026.',
		again: 'The hospital ship Tovata left the shipyard of Kuressaare for the outer lagoon villages on 16 June 2026.',
	},
];

const uriOf = (index: number) => `file:///adopted/${index}.decl`;

const found = (text: string, before: readonly string[]) => {
	const record = before.map((each, index) => parse(uriOf(index), 0, each));
	const world = worldOf(
		registry,
		record.map(each => declarationOf(each, factsOf(registry)(each))),
	);
	const rendering = {
		locale: 'en' as const,
		linesOf: (uri: string) => record.find(each => each.uri === uri)?.lines,
		page: () => undefined,
		failed: assert.fail,
	};
	const document = parse('file:///draft.decl', 0, text);
	return { document, found: diagnostics(document, world, {}, rendering) };
};

suite('what a text asks to be followed in', () => {
	for (const { code, parties, earlier, draft, again, language = 'en' } of cases)
		test(`${code}: ${draft}`, () => {
			const text = (date: string, sentence: string) =>
				`---\ndate: ${date}\nparties: ${parties}\nlanguage: ${language}\n---\n1. ${sentence}\n`;
			const before = earlier ? [text('2028-02-01', earlier)] : [];
			const codes = (of: string, record: readonly string[]) => found(of, record).found.map(each => each.code);
			const own = text('2030-02-01', draft);
			const accepted = accepting(own, before, code);
			assert.ok(!codes(accepted, before).includes(code), 'silent where it is accepted');
			const record = [...before, accepted];
			assert.ok(
				codes(text('2032-02-01', twoYearsOn(draft)), [...before]).includes(code),
				'without it, a later draft is held to the old',
			);
			const same = twoYearsOn(draft);
			assert.deepEqual(codes(text('2032-02-01', same), record), [], 'a later draft may tell the same');
			const later = text('2032-02-01', again);
			assert.ok(!codes(later, before).includes(code), 'without it, a later draft may tell the old');
			const against = found(later, record).found.find(each => each.code === code);
			assert.ok(against, 'and is held to it');
			assert.ok(
				against.relatedInformation?.some(({ location }) => location.uri === uriOf(before.length)),
				'by the words of the accepting text',
			);
			// Of two texts that ask to be followed, the later is.
			const back = accepting(later, record, code);
			assert.ok(
				!codes(text('2034-02-01', again), [...record, back]).includes(code),
				'until a later text takes it back',
			);
			assert.ok(codes(text('2034-02-01', draft), [...record, back]).includes(code), 'and then the old holds again');
		});
});

/** Anniversaries are counted on. */
function twoYearsOn(sentence: string): string {
	return sentence.replace('fortieth', 'forty-second').replace('quarantième', 'quarante-deuxième');
}

/** The text with the action done that asks to be followed in what a check disputes. */
function accepting(own: string, before: readonly string[], code: string): string {
	const first = found(own, before);
	const finding = first.found.find(each => each.code === code);
	assert.ok(finding, `found before: ${first.found.map(each => each.code)}`);
	const [, follow] = allowances(first.document, [finding], 'en');
	assert.ok(follow?.edit?.changes, 'it can be accepted');
	return TextDocument.applyEdits(
		TextDocument.create('file:///draft.decl', 'declaration', 0, own),
		follow.edit.changes['file:///draft.decl']!,
	);
}
