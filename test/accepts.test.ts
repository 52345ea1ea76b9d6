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
	/** A later draft tells what the earlier one told, and the accepted text speaks against it; absent where it only keeps silent. */
	readonly again?: string;
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
	},
	{
		code: 'mistaken-officeholder',
		parties: '[France, Kazakhstan]',
		draft:
			'They recalled the official visit which Prime Minister Yoshihide Suga paid to Kenya from 26 to 28 August 2016.',
	},
	{
		code: 'former-name',
		parties: '[France, Kazakhstan]',
		draft: 'From April 2032 the programme will be open to engineers from Malawi, Zambia and Swaziland.',
	},
	{
		code: 'inconsistent-spelling',
		parties: '[Fiji, Estonia]',
		earlier: 'They thanked Mr Tomasi Vunivalu for his work.',
		draft: 'They thanked Mr Tomasi Vunivallu for his work.',
	},
	{
		code: 'retold-otherwise',
		parties: '[Fiji, Estonia]',
		earlier: 'The hospital ship Tovata left the shipyard of Kuressaare for the outer lagoon villages on 16 June 2026.',
		draft: 'The hospital ship Tovata left the shipyard of Kuressaare for the outer lagoon villages on 16 July 2026.',
		again: 'The hospital ship Tovata left the shipyard of Kuressaare for the outer lagoon villages on 16 June 2026.',
	},
];

const adopted = (texts: readonly string[]) =>
	worldOf(
		registry,
		texts.map((text, index) => {
			const document = parse(`file:///adopted/${index}.decl`, 0, text);
			return declarationOf(document, factsOf(registry)(document));
		}),
	);

const found = (text: string, before: readonly string[]) => {
	const document = parse('file:///draft.decl', 0, text);
	const rendering = { locale: 'en' as const, linesOf: () => undefined, page: () => undefined, failed: assert.fail };
	return { document, found: diagnostics(document, adopted(before), {}, rendering) };
};

suite('what a text asks to be followed in', () => {
	for (const { code, parties, earlier, draft, again } of cases)
		test(`${code}: ${draft}`, () => {
			const text = (date: string, sentence: string) =>
				`---\ndate: ${date}\nparties: ${parties}\nlanguage: en\n---\n1. ${sentence}\n`;
			const before = earlier ? [text('2028-02-01', earlier)] : [];
			const codes = (of: string, record: readonly string[]) => found(of, record).found.map(each => each.code);
			const own = text('2030-02-01', draft);
			const first = found(own, before);
			const finding = first.found.find(each => each.code === code);
			assert.ok(finding, `found before: ${first.found.map(each => each.code)}`);
			const [, follow] = allowances(first.document, [finding], 'en');
			assert.ok(follow?.edit?.changes, 'it can be accepted');
			const accepting = TextDocument.applyEdits(
				TextDocument.create('file:///draft.decl', 'declaration', 0, own),
				follow.edit.changes['file:///draft.decl']!,
			);
			assert.ok(!codes(accepting, before).includes(code), 'silent where it is accepted');
			const record = [...before, accepting];
			assert.ok(
				codes(text('2032-02-01', draft), [...before]).includes(code),
				'without it, a later draft is held to the old',
			);
			assert.deepEqual(codes(text('2032-02-01', draft), record), [], 'a later draft may tell the same');
			if (again) assert.ok(codes(text('2032-02-01', again), record).includes(code), 'and is held to it');
		});
});
