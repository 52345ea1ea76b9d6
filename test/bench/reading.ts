// How fast texts are read: `npm run bench:reading [-- FOLDER]`, by default over invented declarations. Ours, all facts and
// dates alone, and chrono-node, which reads dates only. By turns, round after round, so that whatever else the machine does falls on all
// alike. Nothing is asserted: a machine is no test.
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import chronoManifest from '../../node_modules/chrono-node/package.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { factsOf } from '../../server/analysis/facts.ts';
import { parse } from '../../server/document/parse.ts';
import { detect } from '../../server/languages/detect.ts';
import { languageOf } from '../../server/languages/index.ts';
import { readDates } from '../../server/languages/read-dates.ts';
import { registryOf } from '../../server/registry/registry.ts';
import { declarations, type Sample } from './declarations.ts';

// The first rounds are not counted: an archive is read by an engine that has run for more than a second.
const warmUp = 6;
const rounds = 15;
const root = join(import.meta.dirname, '../..');
const folder = process.argv[2];

const samples: Sample[] = folder
	? globSync('**/*.{txt,md,decl,declaration}', { cwd: folder })
			.sort()
			.map(name => {
				const text = readFileSync(join(folder, name), 'utf8');
				return { name, language: detect(text).id, text };
			})
	: declarations(90, 1);
if (samples.length === 0) throw new Error(`No texts in ${folder}.`);
const bytes = samples.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const { registry } = registryOf(
	readdirSync(join(root, 'corpus/registry'))
		.filter(name => name.endsWith('.json') && !name.endsWith('.schema.json'))
		.map(name => ({ uri: `registry:${name}`, text: readFileSync(join(root, 'corpus/registry', name), 'utf8') })),
);

/**
 * Readings are remembered for as long as their registry: with a new one, all is read again. What is compiled of a registry
 * once a start, its names when a text first has them, is no reading: that is done by texts with a word more in each line.
 */
function freshFacts() {
	const fresh = factsOf({ ...registry });
	for (const { name, text } of samples) fresh(parse(`file:///warm/${name}.txt`, 0, text.replace(/\S$/gmu, '$& x')));
	return fresh;
}

interface Contender {
	readonly name: string;
	/** What is made ready before the clock starts. */
	readonly prepare: () => (sample: Sample) => number;
}

const chronoOf = { fr: chrono.fr.casual, en: chrono.en.casual };
const contenders: readonly Contender[] = [
	{
		name: 'all facts',
		prepare: () => {
			const facts = freshFacts();
			return ({ name, text }) => facts(parse(`file:///${name}.txt`, 0, text)).mentions.length;
		},
	},
	{
		name: 'dates alone',
		prepare:
			() =>
			({ language, text }) =>
				readDates(languageOf(language), text).length,
	},
	{
		name: 'chrono-node, dates alone',
		prepare:
			() =>
			({ language, text }) =>
				chronoOf[language].parse(text).length,
	},
];

const times = contenders.map((): number[] => []);
const found = contenders.map(() => 0);
for (let round = -warmUp; round < rounds; round++) {
	for (const [index, { prepare }] of contenders.entries()) {
		const read = prepare();
		found[index] = 0;
		const start = performance.now();
		for (const sample of samples) found[index] += read(sample);
		if (round >= 0) times[index]!.push(performance.now() - start);
	}
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
const medians = times.map(median);
console.log(
	`${samples.length} texts, ${(bytes / 1e6).toFixed(2)} MB; median of ${rounds} rounds after ${warmUp}; node ${process.version}, ${manifest.name} ${manifest.version}, chrono-node ${chronoManifest.version}\n`,
);
console.log(
	`${''.padEnd(26)}${'MB/s'.padStart(8)}${'ms'.padStart(10)}${'found'.padStart(8)}${'× chrono-node'.padStart(16)}`,
);
for (const [index, { name }] of contenders.entries()) {
	const each = medians[index]!;
	console.log(
		name.padEnd(26) +
			(bytes / 1e3 / each).toFixed(2).padStart(8) +
			each.toFixed(1).padStart(10) +
			String(found[index]).padStart(8) +
			(medians.at(-1)! / each).toFixed(1).padStart(16),
	);
}
