// What is remembered, and for whom: by the value itself, by its name, by its words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearing, borne, following, rememberedAnswers, rememberedTogether } from '../server/text/derived.ts';

test('what a value bears is made once, and seen by nobody', () => {
	let made = 0;
	const sizeOf = borne(({ length }: readonly number[]) => {
		made++;
		return length > 0 ? length : undefined;
	});
	const [some, none]: number[][] = [[1, 2], []];
	assert.deepEqual([some!, some!, none!, none!].map(sizeOf), [2, 2, undefined, undefined]);
	assert.equal(made, 2);
	assert.deepEqual(some, [1, 2]);
	assert.deepEqual(Reflect.ownKeys(some!), ['0', '1', 'length']);
	assert.equal(sizeOf([...some!, 3]), 3, 'a copy bears nothing of it');
	assert.equal(sizeOf(Object.freeze([1])), 1, 'one that cannot change does, too');
});

test('two kinds of values on one object know nothing of each other, and either may be given anew', () => {
	const [names, ages] = [bearing<object, string>(), bearing<object, number>()];
	const one = {};
	names.give(one, 'Ada');
	assert.deepEqual([names.of(one), ages.of(one), ages.has(one)], ['Ada', undefined, false]);
	ages.give(one, 36);
	names.give(one, 'Lovelace');
	assert.deepEqual([names.of(one), ages.of(one)], ['Lovelace', 36]);
});

test('what is made of a version is told to the next of its name; one without a name has none', () => {
	const seen: (string | undefined)[] = [];
	const words = following(
		({ name }: { readonly name?: string; readonly text: string }) => name,
		({ text }, before: string | undefined) => {
			seen.push(before);
			return text;
		},
	);
	for (const [name, text] of [
		['a', 'one'],
		['b', 'two'],
		['a', 'three'],
		[undefined, 'four'],
		[undefined, 'five'],
	] as const)
		words({ ...(name ? { name } : {}), text });
	assert.deepEqual(seen, [undefined, undefined, 'one', undefined, undefined]);
});

test('texts are remembered for two generations of so many; of none, nothing', () => {
	const asked = (limit: number) => {
		const made: string[] = [];
		const folded = rememberedTogether(limit, texts => {
			made.push(...texts);
			return texts.map(text => text.toUpperCase());
		});
		assert.deepEqual(folded.all(['a', 'b', 'a']).at(-1), 'A');
		assert.equal(folded('a'), 'A');
		for (const text of 'cdef') folded(text);
		assert.equal(folded('a'), 'A');
		return made.join('');
	};
	assert.equal(asked(100), 'abacdef');
	assert.equal(asked(2), 'abacdefa');
	assert.equal(asked(0), 'abaacdefa');
});

test('what is asked text by text, as somebody types, takes no place from what was opened', () => {
	const made: string[] = [];
	const read = rememberedTogether(1000, texts => {
		made.push(...texts);
		return texts;
	}).all;
	read(['one', 'two', 'three']);
	for (let stroke = 0; stroke < 1200; stroke++) read([`typed ${stroke}`]);
	const before = made.length;
	read(['one', 'two', 'three', 'typed 1199', 'typed 1150']);
	assert.equal(made.length, before, 'undone at once, it is still known');
	read(['typed 7']);
	assert.equal(made.length, before + 1);
});

test('answers are remembered, but not more than a day brings', () => {
	let asked = 0;
	const answer = rememberedAnswers<readonly string[]>();
	const of = (question: string) => answer(question, () => [`${question} ${++asked}`]);
	assert.equal(of('act'), of('act'));
	for (let letter = 0; letter < 5000; letter++) of(`typed ${letter}`);
	assert.deepEqual(of('typed 4999'), ['typed 4999 5001']);
	assert.deepEqual(of('act'), ['act 5002'], 'so many came in between that it is asked anew');
});
