// Patterns whose characters are written as escapes for the bundle of the server are the same patterns.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { inAscii } from '../ascii.mts';

test('a pattern finds what it found', () => {
	for (const pattern of ['/^[é-ü’]+$/u', '/œ/g', '/(?<lettre>à|«)[\\p{Lu}É]/iu', '/[\\s ]–\\\\?/u', '/😀{2}/u']) {
		const written = inAscii(pattern);
		assert.match(written, /^[\0-\x7f]*$/u);
		const [before, after] = [pattern, written].map(each => runInNewContext(each) as RegExp);
		for (const text of ['é’ü', 'œuvre', '«É', 'à Paris', ' –\\', '😀😀', 'ascii'])
			assert.deepEqual(text.match(after!)?.[0], text.match(before!)?.[0], `${pattern} in ${text}`);
	}
});

test('what an escape would change is refused', () => {
	assert.throws(() => inAscii('/\\é/'), /is escaped/u);
	assert.throws(() => inAscii('String.raw`é`'), /String\.raw/u);
	assert.equal(inAscii('/\\\\é/'), '/\\\\\\u00e9/');
});

test('the bundle of the server is in ASCII', () => {
	assert.match(readFileSync(join(import.meta.dirname, '../dist/serving.js'), 'latin1'), /^[\0-\x7f]*$/u);
});
