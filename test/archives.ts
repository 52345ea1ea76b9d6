// What the tests of the archive have in common: a folder of invented texts, and an archive over it as a server has it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { type Archive, archive, type Lender } from '../server/archive.ts';
import { archivePlace } from '../server/archive-files.ts';
import { readingBlocks } from '../server/archive-reading.ts';
import { findings } from '../server/checks/run.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { readSnapshot } from '../server/corpus/snapshot.ts';
import { parse } from '../server/document/parse.ts';
import { pathOf, uriOf } from '../server/files.ts';
import { derived } from '../server/text/derived.ts';
import { worldOf } from '../server/world.ts';
import { invented } from './bench/invented.ts';

export const root = join(import.meta.dirname, '..');
export const folder = mkdtempSync(join(tmpdir(), 'alternat-archive-'));
after(() => rmSync(folder, { recursive: true, force: true }));

export const { registry } = readSnapshot(readFileSync(join(root, 'dist/record.txt'), 'utf8'), 'file:///corpus/');
export const texts = Array.from({ length: 150 }, (_, number) => {
	const { name, text } = invented(number, 1500, 7);
	const path = join(folder, 'adopted', name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	return { path, uri: uriOf(path), text };
});
export const uris = texts.map(({ uri }) => uri);
export const index = join(folder, 'storage', 'archive', 'index');
export const kept = `${index}-kept`;

export const place = () => archivePlace(root, join(folder, 'storage'), []);

export interface Opened {
	readonly archive: Archive;
	/** How many texts were read, at each reading. */
	readonly read: number[];
	readonly damages: string[];
	/** What it said of texts that cannot be read: each time names, those tried just now with a sign. */
	readonly unread: string[];
}

export async function opened(
	version = 'one',
	of = uris,
	stopAfter = Number.POSITIVE_INFINITY,
	lent: Partial<Lender> = {},
): Promise<Opened> {
	const read: number[] = [];
	const unread: string[] = [];
	const damages: string[] = [];
	let done = 0;
	const made = archive(
		{ ...place(), ...lent },
		{
			grown: () => {},
			reading: count => {
				read.push(count);
				return { report: count => (done = count), isCancelled: () => done >= stopAfter, done: () => {} };
			},
			damaged: why => damages.push(why),
			unread: all =>
				unread.push(all.map(({ uri, why, isNew }) => `${basename(uri)} ${why}${isNew ? ' !' : ''}`).join('; ')),
		},
	);
	await made.follow(of, { version, files: undefined });
	return { archive: made, read, damages, unread };
}

const own = () => texts.map(({ uri, text }) => parse(uri, 0, text));
/** A draft that gives a day otherwise than the archive does, and speaks of what the archive speaks of. */
export const draft = (() => {
	const signed = /(?<=signé à \S+ le |signed in \S+ on )\d+/u;
	const { text } = texts.find(each => signed.test(each.text) && each.text.startsWith('Joint'))!;
	const slipped = text.replace(signed, day => String(Number(day) + 1));
	return parse('file:///draft.decl', 0, slipped.replace(/^\p{L}+, (?:le )?\d+ \p{L}+ \d+/mu, 'Oslo, 1 January 2026'));
})();

export type World = ReturnType<typeof worldOf>;
let read: World | undefined;
export const inMemory = (): World =>
	(read ??= worldOf(
		registry,
		own().map(document => declarationOf(document, factsOf(registry)(document))),
	));
export const plain = (world: World) =>
	findings(draft, world).map(({ code, span, message, because }) => ({ code, span, message, because }));

/** Reads in this thread, each text in the light of the registry that `registryFor` names. */
export function readHere(registryFor: (uri: string) => typeof registry): Pick<Lender, 'read'> {
	const reading = derived((of: typeof registry) => readingBlocks(of, { keepsTexts: false }));
	return {
		async read(files, _, take) {
			for (const file of files) {
				const path = pathOf(file.uri);
				const { size, mtimeMs } = statSync(path);
				const found = { size, changed: mtimeMs, bytes: readFileSync(path) };
				take(reading(registryFor(file.uri))([{ ...file, found }]));
			}
		},
	};
}
