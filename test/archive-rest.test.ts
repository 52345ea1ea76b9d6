// What an index keeps of a declaration, and what is had from its text, are together what the declaration says.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { archived, headingOf, recently } from '../server/corpus/archived.ts';
import { type Declaration, declarationOf } from '../server/corpus/corpus.ts';
import { placesOnly, restOf } from '../server/corpus/rest.ts';
import { texts } from '../server/corpus/texts.ts';
import { parse } from '../server/document/parse.ts';
import { invented } from './bench/invented.ts';
import { casesIn, registry } from './pages.ts';

const cases = globSync('checks/*.md', { cwd: import.meta.dirname })
	.sort()
	.flatMap(page => casesIn(readFileSync(join(import.meta.dirname, page), 'utf8')))
	.flatMap(({ text, adopted }) => [text, ...adopted.map(each => each.text)]);

// What a text asks to be followed in outweighs what others tell.
const ruling =
	'---\ndate: 2020-05-04\nparties: [Norway, Kenya]\naccepts: [retold-otherwise]\n---\n\n1. The library of Bergen was flooded on 3 May 2019.\n';

test('what is kept and what is had from the text are all that a declaration says', () => {
	const met = new Set<string>();
	for (const text of [...cases, ruling, ...[0, 1].map(number => invented(number, 9000, 5).text)]) {
		const document = parse('file:///1.decl', 0, text);
		const facts = factsOf(registry)(document);
		const whole = declarationOf(document, facts);
		const rest = restOf(declarationOf(document, facts, placesOnly));
		const source = { rest: () => rest, text: () => text };
		assert.deepEqual(said(archived(whole.uri, headingOf(whole), source, recently(1))), said(whole), text);
		for (const name of lists)
			for (const each of whole[name]) for (const field of Object.keys(each)) met.add(`${name} ${field}`);
	}
	for (const field of [
		'statements prevails',
		'statements placeWords',
		'statements called',
		'people term',
		'tellings prevails',
		'followed of',
	])
		assert.ok(met.has(field), `no page has ${field}`);
});

const lists = [
	'statements',
	'sessions',
	'people',
	'acronyms',
	'tellings',
	'abbreviations',
	'followed',
	'paragraphs',
] as const;

/** All of it, with what is looked up when it is asked for. */
function said(declaration: Declaration): unknown {
	const { citations } = declaration;
	return JSON.parse(JSON.stringify([lists.map(name => declaration[name]), [...citations]]), (_, value) =>
		value && typeof value === 'object' && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
			: value,
	);
}

test('a text is kept once, as UTF-8, however it comes', () => {
	const all = texts();
	const given = ['', 'treaty', 'traité', 'Le Caire', '日本', '👍 a', '\ud800', 'é'.repeat(70_000), 'a'.repeat(200_000)];
	const encoder = new TextEncoder();
	const numbers = given.map(text => all.addText(text));
	assert.deepEqual(numbers, [...given.keys()]);
	for (let more = 0; more < 10_000; more++) all.addText(`more ${more}`);
	assert.deepEqual(
		given.map(text => all.addText(text)),
		numbers,
		'as texts',
	);
	const bytes = given.map(text => encoder.encode(text));
	assert.deepEqual(
		bytes.map(each => all.add(each, 0, each.length)),
		numbers,
		'as bytes',
	);
	const { bytes: kept, begins } = all.close();
	assert.equal(all.count(), given.length + 10_000);
	for (const [number, each] of bytes.entries())
		assert.deepEqual(Buffer.from(kept.subarray(begins[number], begins[number + 1])), Buffer.from(each));
});
