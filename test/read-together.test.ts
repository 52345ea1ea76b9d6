// Texts that are read together say what each says by itself, and one that the engine cannot take costs no other.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Facts, factsOf, factsOfAll } from '../server/analysis/facts.ts';
import { readingBlocks } from '../server/archive-reading.ts';
import { blockFrom } from '../server/corpus/blocks.ts';
import { parse } from '../server/document/parse.ts';
import { invented } from './bench/invented.ts';
import { casesIn, registry } from './pages.ts';

const texts = [
	...globSync('{checks,facts,dates}/*.md', { cwd: import.meta.dirname })
		.sort()
		.flatMap(page => casesIn(readFileSync(join(import.meta.dirname, page), 'utf8')))
		.flatMap(({ text, adopted }) => [text, ...adopted.map(each => each.text)]),
	...[0, 1, 2, 3].map(number => invented(number, 9000, 5).text),
];
const documentOf = (text: string, number: number) => parse(`file:///${number}.decl`, 0, text);

test('facts of several documents are those of each', () => {
	assert.ok(texts.length > 500 && texts.some(text => text.includes('[')), 'many texts, and open points among them');
	// A registry remembers what it has read: each of these has read nothing.
	const [one, other] = [{ ...registry }, { ...registry }];
	const apart = texts.map((text, number) => said(factsOf(one)(documentOf(text, number))));
	for (let from = 0; from < texts.length; from += 8) {
		const documents = texts.slice(from, from + 8).map((text, index) => documentOf(text, from + index));
		for (const [index, facts] of factsOfAll(other, documents).entries())
			assert.deepEqual(said(facts), apart[from + index], texts[from + index]);
	}
});

function said(facts: Facts): unknown {
	const { mentions, claims, sessions, formerNames, acronyms, asBodies, abbreviations, anniversaries, tellings } = facts;
	return JSON.parse(
		JSON.stringify([
			facts.parties,
			{ mentions, claims, sessions, formerNames, acronyms, asBodies, abbreviations, anniversaries, tellings },
		]),
	);
}

test('one text that cannot be taken costs none of those that are read with it', () => {
	const encoder = new TextEncoder();
	// They have a length, and cannot be decoded.
	const broken = { byteOffset: 0, length: 3, buffer: new ArrayBuffer(4) } as unknown as Uint8Array;
	const files = Array.from({ length: 20 }, (_, number) => ({
		uri: `file:///${number}.decl`,
		found: { size: 1, changed: 1, bytes: number === 5 ? broken : encoder.encode(invented(number, 900, 3).text) },
	}));
	const { head, files: count } = readingBlocks({ ...registry }, { keepsTexts: false })(files);
	assert.equal(count, 20);
	const kinds = [...blockFrom(head).items].map(({ kept }) => `${kept.uri} ${kept.kind}`);
	assert.deepEqual(
		kinds,
		files.map(({ uri }, number) => `${uri} ${number === 5 ? 'unread' : 'read'}`),
	);
});
