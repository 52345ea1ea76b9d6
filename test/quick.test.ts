// What is asked once instead of many times must be told the same.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { detect } from '../server/languages/detect.ts';
import { languages } from '../server/languages/index.ts';
import { anyOf, holds } from '../server/text/patterns.ts';

suite('asked as one', () => {
	test('one pattern holds where one of several does', () => {
		const any = anyOf([/(?<day>\d+) (?<month>mai)/u, /(?<month>June) (?<day>\d+)/u, /(?<=le )[IVX]+(?!\p{L})/u], 'uy');
		for (const [text, at, expected] of [
			['3 mai', 0, true],
			['June 3', 0, true],
			['le XIV', 3, true],
			['au XIV', 3, false],
			['le XIVe', 3, false],
			['3 juin', 0, false],
			['on 3 mai', 0, false],
		] as const)
			assert.equal(holds(any, text, at), expected, text);
	});

	test('a group that is repeated keeps its name', () => {
		const any = anyOf([/(?<word>[a-z]+)!/u, /(?<one>\d)(?<sign>[./])\d\k<sign>\d/u], 'u');
		assert.ok(any.test('3.5.8'));
		assert.ok(any.test('ab!'));
		assert.ok(!any.test('3.5/8'));
	});

	for (const { id, skeleton, statuses } of languages) {
		test(`${id}: the patterns that are asked as one have the same flags`, () => {
			const { title: _, ...lines } = skeleton;
			for (const [name, { flags }] of Object.entries(lines)) assert.equal(flags, 'u', name);
			for (const [status, { flags }] of [...statuses.before, ...statuses.behind]) assert.equal(flags, 'u', status);
		});
	}
});

suite('the language of a text', () => {
	const names = 'Anna Berg, Luc Martin, Ikaika Kealoha, Aya Tanaka. '.repeat(22);
	const french = 'Les deux ministres se félicitent de la qualité de leurs échanges et de la visite qui les a permis. ';
	const english =
		'The two ministers welcome the quality of their exchanges and the visit that has made them possible. ';

	test('is told by its first words', () => {
		assert.equal(detect(french.repeat(12) + english.repeat(8)).id, 'fr');
		assert.equal(detect(english.repeat(12) + french.repeat(8)).id, 'en');
	});

	test('is told by what follows where they tell nothing, or both', () => {
		assert.equal(detect(names + french.repeat(9)).id, 'fr');
		assert.equal(detect(names + english.repeat(9)).id, 'en');
		assert.equal(detect(french.repeat(4) + english.repeat(16)).id, 'en');
		assert.equal(detect(english.repeat(4) + french.repeat(16)).id, 'fr');
	});
});
