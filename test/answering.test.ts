// Properties that are found when they are asked for, and what is made of texts with them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { parse } from '../server/document/parse.ts';
import { answering } from '../server/text/answering.ts';
import { registry } from './pages.ts';

test('a property is asked for each time, of its own object, and can be seen', () => {
	let asked = 0;
	const named = answering<{ readonly name: string }>(['name']);
	const [one, other] = ['one', 'other'].map(name => named({ name: () => `${name} ${++asked}` }));
	assert.deepEqual([one!.name, other!.name, one!.name], ['one 1', 'other 2', 'one 3']);
	assert.equal('name' in one!, true);
	assert.deepEqual(Object.assign(named({ name: () => 'Ada' }), { age: 36 }).name, 'Ada');
});

test('what a text says and which parts it has is asked through no getter of its own: V8 would keep all of it until it goes through all memory', () => {
	const text = '1. The Parties recalled the Agreement signed on 3 June 2019 (see paragraph 2).\n\n2. They met.\n';
	const facts = factsOf(registry)(parse('file:///a.decl', 1, text));
	for (const each of [facts, facts.parts])
		for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(each)))
			assert.equal(get, undefined, name);
	assert.equal(facts.mentions.length, 3);
	assert.equal(facts.parts.paragraphs.size, 2);
});
