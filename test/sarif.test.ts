// The command line's SARIF, held against the standard's own schema.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { Ajv } from 'ajv';

const root = join(import.meta.dirname, '..');
const schema = JSON.parse(
	readFileSync(
		join(createRequire(import.meta.url).resolve('schemastore/package.json'), '../schemas/json/sarif-2.1.0.json'),
		'utf8',
	),
);
// One of its patterns is none in Unicode mode. Formats (date-time, uri) are described, not tested, by a validator without their definitions.
const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(
	schema,
);

const printed = (...args: readonly string[]): { runs: { results: { level: string }[] }[] } => {
	const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', ...args, '--format', 'sarif'], {
		encoding: 'utf8',
	});
	return JSON.parse(stdout);
};

suite('SARIF 2.1.0', () => {
	for (const [name, args] of Object.entries({
		'drafts with findings': ['test/sample/2026-06-fr-kz-paris.fr.decl', 'test/sample/2026-06-fr-kz-economic.en.decl'],
		'a text without any': ['corpus/declarations/fr-kz/2024-11-05-paris.fr.decl'],
	})) {
		test(name, () => {
			const log = printed(...args.map(path => join(root, path)));
			const accepted: boolean = validate(log);
			assert.ok(accepted, JSON.stringify(validate.errors?.slice(0, 5), null, 1));
			assert.equal(log.runs[0]!.results.length > 0, name.startsWith('drafts'));
		});
	}
	test('the schema refuses what is none', () => {
		const log = printed(join(root, 'test/sample/2026-06-fr-kz-paris.fr.decl'));
		log.runs[0]!.results[0]!.level = 'terrible';
		const accepted: boolean = validate(log);
		assert.equal(accepted, false);
	});
});
