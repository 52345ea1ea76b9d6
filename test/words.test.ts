// Words are scanned by character codes; a regular expression says the same more slowly, and is the judge here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, Gap, told, words } from '../server/text/words.ts';
import { random } from './random.ts';

const alphabet = [
	...'abcdefgzABCZ0129éÉèœŒÆçßıİΩжЖ漢字ﬁ٣',
	...' \n\t\r.,;:!?()[]«»“”"\'’´-–—/*_…·|#&',
	'\u00a0',
	'\u202f',
	'\u200b',
	'\u0301',
	'\u0327',
	'\u{1d400}',
	'\u{1f600}',
	'\ud800',
	'\ufeff',
];

test('words are runs of letters, digits and marks, wherever they stand', () => {
	const next = random(20261124);
	for (let round = 0; round < 3000; round++) {
		let text = '';
		for (let length = next() * 24; length > 0; length--) text += alphabet[Math.floor(next() * alphabet.length)]!;
		// The address of a link is no word.
		const read = text.replace(/\]\([^\s()<>]+\)/g, link => ' '.repeat(link.length));
		const expected = [...read.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(match => [match.index, match[0]]);
		assert.deepEqual(
			words(text).map(word => [word.start, text.slice(word.start, word.end)]),
			expected,
			JSON.stringify(text),
		);
	}
});

test('a soft hyphen does not part a word, and is not in its key', () => {
	assert.deepEqual(
		words('la coopé\u00adration, fin\u00ad').map(word => word.key),
		['la', 'cooperation', 'fin'],
	);
});

test('a Markdown link is read as its words', () => {
	const list = words('le [Traité de Rome](https://example.org/rome_1957), signé [1] (voir [note])');
	assert.deepEqual(
		list.map(word => word.key),
		['le', 'traite', 'de', 'rome', 'signe', '1', 'voir', 'note'],
	);
	assert.deepEqual(
		list.map(word => word.gap),
		[Gap.wall, Gap.space, Gap.space, Gap.space, Gap.comma, Gap.wall, Gap.wall, Gap.wall],
	);
});

test('what stands between two words', () => {
	const gaps = (text: string) => words(text).map(word => word.gap);
	assert.deepEqual(gaps('a b-c\u00a0d’e'), [Gap.wall, Gap.space, Gap.space, Gap.space, Gap.space]);
	assert.deepEqual(gaps('a, b. c; d «e» f'), [Gap.wall, Gap.comma, Gap.stop, Gap.wall, Gap.comma, Gap.comma]);
});

test('two spellings of a word have one key', () => {
	assert.equal(fold('Élysée'), fold('ÉLYSÉE'));
	assert.equal(fold('cœur'), fold('Coeur'));
	assert.equal(fold('Tokai\u0308ev'), fold('TOKAÏEV'));
});

test('what is told of a word stays told of it, however many words there are', () => {
	let asked = 0;
	const length = told(key => {
		asked++;
		return key.length;
	});
	const [kept, ...rest] = words(`reliable ${'é'.repeat(60)}`);
	assert.deepEqual([kept!, ...rest, kept!].map(length), [8, 60, 8]);
	assert.equal(asked, 2);
	// Far more forms than are kept at a time, some of them twice.
	for (let round = 0; round < 50_000; round++) {
		const [word, again] = words(`x${round} x${Math.floor(round / 2)}`);
		assert.equal(word!.key, `x${round}`);
		assert.equal(length(word!), `x${round}`.length);
		assert.equal(length(again!), again!.key.length);
	}
	assert.equal(length(kept!), 8);
});
