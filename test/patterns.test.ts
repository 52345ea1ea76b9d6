// The build writes the classes of patterns out (patterns.mts): what was read before is read after.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { rangesOf, writtenOut } from '../patterns.mts';

const root = join(import.meta.dirname, '..');

suite('patterns as they are built', () => {
	for (const property of ['L', 'N'] as const) {
		test(`\\p{${property}} is the same for all that a declaration is written in`, () => {
			const has = new RegExp(`^\\p{${property}}$`, 'u');
			const ranges = rangesOf(property);
			// Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic; punctuation, signs and forms of any script.
			const zones: readonly (readonly [number, number])[] = [
				[0, 0x700],
				[0x1e00, 0x2c00],
				[0x2e00, 0x3100],
				[0xd800, 0xf900],
				[0xfe00, 0x10000],
			];
			for (const [first, end] of zones) {
				for (let code = first; code < end; code++) {
					const written = String.fromCharCode(code);
					if (/^\p{Cn}$/u.test(written)) continue;
					const taken = ranges.some(([from, to]) => code >= from && code <= to);
					assert.equal(taken, has.test(written), `U+${code.toString(16)}`);
				}
			}
		});
	}

	test('a class is written into the class around it, else as one', () => {
		assert.match(
			writtenOut(String.raw`const a = /[^\p{L}\d]\[\p{L}+/u;`),
			/^const a = \/\[\^A-Z\S+\\d\]\\\[\[A-Z\S+\]\+\/u;$/u,
		);
		assert.match(writtenOut(String.raw`f('[\\p{N}.]\\[\\p{N}');`), /^f\('\[0-9\S+\.\]\\\\\[\[0-9\S+\]'\);$/u);
		// biome-ignore lint/suspicious/noTemplateCurlyInString: a source
		assert.match(writtenOut('`[${`a`}\\\\p{L}]${b}\\\\p{L}`'), /^`\[\$\{`a`\}A-Z\S+\]\$\{b\}\[A-Z\S+\]`$/u);
		assert.throws(() => writtenOut("const a = 'b\n"), /not closed/u);
	});

	test('nothing else of the sources is touched, and no class is left', () => {
		const classes = (['L', 'N'] as const).map(property =>
			rangesOf(property)
				.map(([from, to]) => String.fromCharCode(from) + (from === to ? '' : `-${String.fromCharCode(to)}`))
				.join(''),
		);
		const marked = (source: string) =>
			classes
				.reduce((text, ranges) => text.replaceAll(ranges, '§'), source)
				.replace(/\\{1,2}p\{[LN]\}/gu, '§')
				.replaceAll('[§]', '§');
		for (const path of globSync('server/**/*.ts', { cwd: root })) {
			const source = readFileSync(join(root, path), 'utf8');
			const built = writtenOut(source);
			assert.equal(marked(built), marked(source), path);
			// In comments they may stand as they are.
			for (const line of built.split('\n'))
				if (/\\p\{[LN]\}/u.test(line)) assert.match(line, /^\s*(?:\/\/|\*|\/\*\*)/u, path);
		}
	});
});
