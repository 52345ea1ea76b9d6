// Writes the snapshot of the shipped record: at build, with the engine that will read texts in its light.
import { factsOf } from '../analysis/facts.ts';
import { parse } from '../document/parse.ts';
import { atHandOf, writtenAtHand } from '../registry/at-hand.ts';
import type { Entity } from '../registry/entity.ts';
import { type NameHeld, namesByWord } from '../registry/names.ts';
import { registryOf } from '../registry/registry.ts';
import { listed } from '../text/listed.ts';
import { declarationOf } from './corpus.ts';
import type { Head, Index, Part, ShippedRecord } from './snapshot.ts';

/** The names of files are paths here, to be completed by `base` when it is read. Throws where a shipped file is at fault. */
export function snapshotOf(files: ShippedRecord['files']): Uint8Array {
	const { registry, complaints } = registryOf(files.registry);
	if (complaints.length > 0) throw new Error(`${complaints[0]!.uri}: ${complaints[0]!.message.en}`);
	const all = [...registry.entities.values()];
	const facts = factsOf(registry);
	const kept = files.declarations.map(({ uri, text }) => {
		const document = parse(uri, 0, text);
		return declarationOf(document, facts(document));
	});
	const numbers = new Map(all.map((entity, number) => [entity, number]));
	const groups = namesByWord(all);
	const records = all.map(entity => JSON.stringify(entity));
	const names = groups.map(({ names }) =>
		names()
			.flatMap(name => written(name, numbers))
			.join('\t'),
	);
	const index: Index = {
		ids: all.map(({ id }) => id),
		records: records.map(bytesIn),
		types: runs(all.map(({ type }) => type)),
		words: wordsWritten(groups, names.map(bytesIn)),
	};
	const parts: Readonly<Record<Part, string>> = {
		index: JSON.stringify(index),
		records: records.join(''),
		names: names.join(''),
		atHand: JSON.stringify(writtenAtHand(atHandOf(all))),
		kept: JSON.stringify(kept.map(each => ({ ...each, citations: [...each.citations] }))),
	};
	const head: Head = {
		registry: files.registry.map(file => ({
			path: file.uri,
			length: bytesIn(file.text),
			records: all.filter(({ id }) => registry.homes.get(id) === file).length,
		})),
		declarations: files.declarations.map(({ uri, text }) => ({ path: uri, length: bytesIn(text) })),
		lengths: Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, bytesIn(text)])) as Head['lengths'],
	};
	const texts = [...files.registry, ...files.declarations].map(({ text }) => text);
	return encoder.encode([`${JSON.stringify(head)}\n`, ...Object.values(parts), ...texts].join(''));
}

const encoder = new TextEncoder();
const bytesIn = (text: string): number => encoder.encode(text).length;

/** The words before names; `lengths`: of the names behind them, which follow on each other. */
function wordsWritten(groups: ReturnType<typeof namesByWord>, lengths: readonly number[]): Index['words'] {
	let from = 0;
	return listed(
		groups.flatMap(({ words, small }, number) => {
			const written = `${from},${lengths[number]}${small ? '+' : ''}`;
			from += lengths[number]!;
			return words.map(word => [word, written] as const);
		}),
	);
}

/** Each value with how often it follows on itself. */
function runs<T>(list: readonly T[]): [T, number][] {
	const found: [T, number][] = [];
	for (const value of list) {
		const last = found.at(-1);
		if (last?.[0] === value) last[1]++;
		else found.push([value, 1]);
	}
	return found;
}

function written(
	{ whose, naming, language, written, further }: NameHeld,
	numbers: ReadonlyMap<Entity, number>,
): string[] {
	const entity = whose();
	if (/[\t\n]/u.test(written)) throw new Error(`${entity.id}: a name holds a tab or a line end`);
	return [String(numbers.get(entity)), naming, language ?? '', written, further];
}
