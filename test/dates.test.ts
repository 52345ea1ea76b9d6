// Dates, sentence by sentence: forty that bear one date each, by its value, and forty that bear none, in each language.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { languageOf } from '../server/languages/index.ts';
import type { LanguageId } from '../server/languages/language.ts';
import { readDates } from '../server/languages/read-dates.ts';

interface Sentences {
	readonly dated: readonly { readonly text: string; readonly value: string }[];
	readonly undated: readonly string[];
}

const root = join(import.meta.dirname, '..');
const sentences = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Sentences;
const values = (language: LanguageId, text: string) =>
	readDates(languageOf(language), text).map(
		({ start, end, value }) => value ?? `no such day: ${text.slice(start, end)}`,
	);

for (const [name, language] of [
	['french', 'fr'],
	['english', 'en'],
] as const) {
	suite(`dates: ${name}`, () => {
		const { dated, undated } = sentences(join(root, 'test/dates', `${name}.json`));
		test('there are forty of each', () => assert.deepEqual([dated.length, undated.length], [40, 40]));
		for (const { text, value } of dated) test(text, () => assert.deepEqual(values(language, text), [value]));
		for (const text of undated) test(`no date: ${text}`, () => assert.deepEqual(values(language, text), []));
	});
}

// A list of sentences that is not ours to ship. It has short names of its own for halves, quarters and decades.
const shared = join(root, '../shared/gold/dates/fr.json');
const skip = existsSync(shared) ? false : 'the shared sentences are not beside the project';

function edtf(value: string): string {
	const [, year, kind, number] = /^(\d{4})-([HQ])(\d)$/.exec(value) ?? [];
	if (!kind) return value.replace(/^(\d{3})0s$/, '$1X');
	const months = kind === 'H' ? 6 : 3;
	const month = (at: number) => `${year}-${String(at).padStart(2, '0')}`;
	return `${month((Number(number) - 1) * months + 1)}/${month(Number(number) * months)}`;
}

suite('dates: the shared sentences', { skip }, () => {
	const { dated, undated } = skip ? { dated: [], undated: [] } : sentences(shared);
	for (const { text, value } of dated) {
		test(text, () => {
			const found = values('fr', text);
			assert.ok(found.includes(edtf(value)), `${edtf(value)} is not among: ${found.join(', ')}`);
		});
	}
	for (const text of undated) test(`no date: ${text}`, () => assert.deepEqual(values('fr', text), []));
});
