// How fast texts are read: `npm run bench:reading [-- FOLDER]`, by default over invented declarations. Ours, all facts and
// dates alone, and chrono-node, which reads dates only. By turns, round after round, so that whatever else the machine does falls on all
// alike. Nothing is asserted: a machine is no test.
//
// Then the commands, each a process of its own from its start to its end, by the clock: `alternat facts FOLDER --format
// json` on one thread and on all, and chrono-node, which has one, on the same texts some times over.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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
const runs = 5;
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

const { registry } = registryOf(
	readdirSync(join(root, 'corpus/registry'))
		.filter(name => name.endsWith('.json') && !name.endsWith('.schema.json'))
		.map(name => ({ uri: `registry:${name}`, text: readFileSync(join(root, 'corpus/registry', name), 'utf8') })),
);

/**
 * The same text as no round before had it, so that nothing of it is remembered: some of the first blanks of each line are
 * two, others one, as the digits of the round's number say.
 */
function variant(text: string, round: number): string {
	return text.replace(/^.+$/gmu, line => {
		let blank = 0;
		return line.replace(/ /gu, each => (blank < 6 && (round >> blank++) & 1 ? '  ' : each));
	});
}

interface Contender {
	readonly name: string;
	/** How many things it finds. */
	readonly read: (sample: Sample) => number;
}

const chronoOf = { fr: chrono.fr.casual, en: chrono.en.casual };
const facts = factsOf(registry);
const contenders: readonly Contender[] = [
	{
		name: 'all facts',
		read: ({ name, text }) => {
			const { mentions, claims } = facts(parse(`file:///${name}.txt`, 0, text));
			return mentions.length + claims.length;
		},
	},
	{ name: 'dates alone', read: ({ language, text }) => readDates(languageOf(language), text).length },
	{ name: 'chrono-node, dates alone', read: ({ language, text }) => chronoOf[language].parse(text).length },
];

const speeds = contenders.map((): number[] => []);
const found = contenders.map(() => 0);
let bytes = 0;
for (let round = 0; round < warmUp + rounds; round++) {
	const texts = samples.map(sample => ({ ...sample, text: variant(sample.text, round) }));
	bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
	for (const [index, { read }] of contenders.entries()) {
		found[index] = 0;
		const start = performance.now();
		for (const text of texts) found[index] += read(text);
		// Megabytes a second.
		if (round >= warmUp) speeds[index]!.push(bytes / 1e3 / (performance.now() - start));
	}
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
const medians = speeds.map(median);
console.log(
	`${samples.length} texts, ${(bytes / 1e6).toFixed(2)} MB; median of ${rounds} rounds after ${warmUp}; node ${process.version}, ${manifest.name} ${manifest.version}, chrono-node ${chronoManifest.version}\n`,
);
console.log(
	`${''.padEnd(26)}${'MB/s'.padStart(8)}${'best'.padStart(8)}${'found'.padStart(8)}${'× chrono-node'.padStart(16)}`,
);
for (const [index, { name }] of contenders.entries()) {
	const each = medians[index]!;
	console.log(
		name.padEnd(26) +
			each.toFixed(2).padStart(8) +
			Math.max(...speeds[index]!)
				.toFixed(2)
				.padStart(8) +
			String(found[index]).padStart(8) +
			(each / medians.at(-1)!).toFixed(2).padStart(16),
	);
}

const copies = Math.max(1, Math.round(12e6 / bytes));
const place = mkdtempSync(join(tmpdir(), 'alternat-reading-'));
try {
	for (let copy = 0; copy < copies; copy++) {
		mkdirSync(join(place, String(copy)));
		for (const [index, { language, text }] of samples.entries())
			writeFileSync(join(place, String(copy), `${index}.${language}.decl`), variant(text, copy));
	}
	const cores = availableParallelism();
	const facts = (threads: number) => ['dist/cli.js', 'facts', place, '--format', 'json', '--threads', String(threads)];
	const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
		['alternat facts, one thread', facts(1)],
		[`alternat facts, ${Math.min(cores, 8)} threads`, facts(Math.min(cores, 8))],
		['chrono-node, one thread', ['test/bench/chrono.mjs', place]],
	];
	const took = commands.map((): number[] => []);
	for (let round = 0; round < runs; round++)
		for (const [index, [, args]] of commands.entries()) {
			const start = performance.now();
			execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 30 });
			took[index]!.push((performance.now() - start) / 1000);
		}
	const seconds = took.map(median);
	console.log(
		`\n${copies * samples.length} texts, ${((copies * bytes) / 1e6).toFixed(1)} MB; median of ${runs} runs, seconds by the clock\n`,
	);
	for (const [index, [name]] of commands.entries()) {
		const each = seconds[index]!;
		console.log(
			`${name.padEnd(30)}${each.toFixed(2).padStart(8)}${`${(seconds.at(-1)! / each).toFixed(2)} × as quick as chrono-node`.padStart(36)}`,
		);
	}
} finally {
	rmSync(place, { recursive: true, force: true });
}
