// What one character is must be what the patterns say for which it stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBlank, isCapital, isDigit, isSmall } from '../server/text/characters.ts';
import { isBlankBetween, isShouted } from '../server/text/words.ts';

const kinds = [
	[isBlank, /^\s$/u],
	[isDigit, /^[0-9]$/u],
	[isSmall, /^[a-z]$/u],
	[isCapital, /^[A-Z]$/u],
] as const;

test('every character is what its pattern says', () => {
	for (const [is, pattern] of kinds)
		for (let code = 0; code < 0x10000; code++)
			assert.equal(is(code), pattern.test(String.fromCharCode(code)), `${pattern} of U+${code.toString(16)}`);
});

test('a single blank between two words is told from all else', () => {
	const text = 'a b  c-d';
	const at = (start: number) => ({ start, end: start + 1 });
	assert.deepEqual(
		[isBlankBetween(text, at(0), at(2)), isBlankBetween(text, at(2), at(5)), isBlankBetween(text, at(5), at(7))],
		[true, false, false],
	);
});

test('words without a small letter are shouted, those of one letter are not', () => {
	const is = (word: string) => isShouted(word, { start: 0, end: word.length });
	assert.deepEqual(['CONSEIL', 'G20', 'ÉTAT', 'Conseil', 'AfDB', 'ÉtaT', 'X', 'x'].map(is), [
		true,
		true,
		true,
		false,
		false,
		false,
		false,
		false,
	]);
});
