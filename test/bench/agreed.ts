// `npm run bench:agreed -- [COUNT]`: how long agreed language takes to find among COUNT declarations, and what the index
// weighs. The texts are made up, of words as frequent as words are (by Zipf), twenty-four paragraphs each.

import { nearest } from '../../server/agreed/nearest.ts';
import { agreedRecord } from '../../server/agreed/record.ts';
import { termsOf } from '../../server/agreed/terms.ts';
import type { Declaration } from '../../server/corpus/corpus.ts';
import { parse } from '../../server/document/parse.ts';
import { french } from '../../server/languages/french/index.ts';

const count = Number(process.argv[2] ?? 200);
const vocabulary = 30_000;
const paragraphs = 24;
const wordsEach = 65;

let state = 7;
function random(): number {
	state = (state + 0x6d2b79f5) | 0;
	let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
	mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo chan dron flé gri pluie tion'.split(' ');
const lexicon = Array.from({ length: vocabulary }, (_, rank) => {
	let word = '';
	for (let rest = rank + 400; rest > 0; rest = Math.floor(rest / syllables.length))
		word += syllables[rest % syllables.length];
	return word;
});
/** The hundred most frequent words are small ones, as in any language. */
const small = 'de la le les et des en du à pour dans que qui sur leur leurs un une par au aux'.split(' ');
function word(): string {
	const rank = Math.floor(Math.exp(random() * Math.log(vocabulary)));
	return rank < 60 ? small[rank % small.length]! : lexicon[rank - 1]!;
}
const paragraph = (): string => `Les deux parties ${Array.from({ length: wordsEach }, word).join(' ')}.`;
const text = (): string =>
	`Déclaration conjointe\n\n${Array.from({ length: paragraphs }, (_, at) => `${at + 1}. ${paragraph()}`).join('\n\n')}\n`;

const texts = new Map(Array.from({ length: count }, (_, at) => [`bench:/${at}`, text()]));
const declarations = [...texts.keys()].map(
	(uri, at): Declaration =>
		({
			uri,
			title: uri,
			date: `${1990 + (at % 36)}-01-01`,
			language: 'fr',
			digest: false,
			parties: at % 50 === 0 ? ['FRA', 'KAZ'] : [`P${at % 40}`, `P${at % 37}`],
			statements: [],
			sessions: [],
			people: [],
			acronyms: [],
			citations: new Map(),
			paragraphs: [],
		}) as unknown as Declaration,
);

const held = () => {
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 2 ** 20;
};
const before = held();
let longestTurn = 0;
let turn = performance.now();
const record = agreedRecord({
	read: async uri => texts.get(uri),
	pause: async () => {
		longestTurn = Math.max(longestTurn, performance.now() - turn);
		await new Promise<void>(done => setImmediate(done));
		turn = performance.now();
	},
	now: () => performance.now(),
});
let start = performance.now();
turn = start;
const cpu = process.cpuUsage();
record.follow({ declarations }, () => false);
await record.settled();
const built = performance.now() - start;
const busy = process.cpuUsage(cpu).user / 1000;
const weight = held() - before;

const times: number[] = [];
const reading: number[] = [];
for (let asked = 0; asked < 60; asked++) {
	const uri = `bench:/${Math.floor(random() * count)}`;
	const document = parse(uri, 0, texts.get(uri)!);
	const block = document.blocks.flatMap(each => [each, ...each.children]).filter(each => each.kind === 'paragraph')[
		asked % paragraphs
	]!;
	const words = document.text.slice(block.content.start, block.content.end);
	start = performance.now();
	termsOf(french, words);
	reading.push(performance.now() - start);
	start = performance.now();
	await nearest(
		record.index,
		{
			words,
			language: 'fr',
			named: [],
			bodies: [],
			parties: ['FRA', 'KAZ'],
			partyNames: [],
			mayShow: each => each.uri !== uri,
		},
		record.wordsOf,
		5,
	);
	times.push(performance.now() - start);
}
const at = (list: number[], share: number) => list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))]!;
const round = (value: number) => value.toFixed(value < 10 ? 2 : 0);
console.log(`${count} declarations, ${record.index.paragraphs()} paragraphs`);
console.log(
	`read in ${round(built)} ms, of which ${round(busy)} ms of the processor’s, ${round(busy / count)} ms each; the longest turn ${round(longestTurn)} ms`,
);
console.log(`the index holds ${round(weight)} MiB${globalThis.gc ? '' : ' (more or less: run with --expose-gc)'}`);
console.log(
	`a query: median ${round(at(times, 0.5))} ms, 95 of 100 within ${round(at(times, 0.95))} ms; ${round(at(times, 0.5) / at(reading, 0.5))} times cutting its words`,
);
