// The shipped record in one piece, compiled at build: nothing of it has to be read into facts when the server starts, and of
// thousands of records only those that a text asks for are made into values.
//
// Bytes: a line of JSON that says what follows and how long it is, then the parts one behind the other. JSON for what is
// needed whole, a line for each record and for the names behind each word, and the files themselves, since evidence points
// into them.
import type { LanguageId } from '../languages/language.ts';
import { type AtHandWritten, atHandFrom } from '../registry/at-hand.ts';
import type { NameHeld, NamesBehind, Naming } from '../registry/names.ts';
import { type RecordAt, recordsBy } from '../registry/records.ts';
import type { Registry, RegistryFile } from '../registry/registry.ts';
import type { Declaration, Passage } from './corpus.ts';

/** What ships with Alternat, ready to be used. */
export interface ShippedRecord {
	readonly registry: Registry;
	readonly declarations: readonly Declaration[];
	/** The files it was compiled from. */
	readonly files: { readonly [what in 'registry' | 'declarations']: readonly RegistryFile[] };
}

/** Its first line. Lengths count bytes. */
export interface Head {
	/** `registry/agreements.json`: its length, and how many records it holds. */
	readonly registry: readonly { readonly path: string; readonly length: number; readonly records: number }[];
	readonly declarations: readonly { readonly path: string; readonly length: number }[];
	readonly lengths: { readonly [part in Part]: number };
}

export type Part = 'index' | 'records' | 'names' | 'atHand' | 'kept';

/** What stands where in the parts that are read by the piece. */
export interface Index {
	readonly ids: readonly string[];
	/** The lengths of their records. */
	readonly records: readonly number[];
	/** How many records of a type follow on each other. */
	readonly types: readonly (readonly [RecordAt['type'], number])[];
	/** The words before names: one spelt in two ways is two with a space between. */
	readonly words: readonly string[];
	/** How many of these that follow on each other begin a name that may be written small, or none. */
	readonly small: readonly (readonly [boolean, number])[];
	/** The lengths of the names behind them. */
	readonly names: readonly number[];
}

/** What `snapshotOf` (compile.ts) wrote; `base` stands before the paths of its files: `file:///…/corpus/`. */
export function readSnapshot(snapshot: Uint8Array | string, base: string): ShippedRecord {
	const bytes = typeof snapshot === 'string' ? new TextEncoder().encode(snapshot) : snapshot;
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	const text = (from: number, to: number) => decoder.decode(bytes.subarray(from, to));
	let at = bytes.indexOf('\n'.charCodeAt(0)) + 1;
	const head = JSON.parse(text(0, at)) as Head;
	const next = (length: number) => {
		at += length;
		return at - length;
	};
	const whole = <T>(part: Part): T => JSON.parse(text(at, next(head.lengths[part]) + head.lengths[part])) as T;
	const index = whole<Index>('index');
	const records = next(head.lengths.records);
	const names = next(head.lengths.names);
	const atHand = next(head.lengths.atHand);
	const kept = whole<(Omit<Declaration, 'citations'> & { readonly citations: [string, Passage[]][] })[]>('kept');
	const file = ({ path, length }: { path: string; length: number }): RegistryFile => {
		const from = next(length);
		let read: string | undefined;
		return {
			uri: base + path,
			get text() {
				read ??= text(from, from + length);
				return read;
			},
		};
	};
	const files = { registry: head.registry.map(file), declarations: head.declarations.map(file) };
	const starts = startsOf(index.records, records);
	const types = index.types.flatMap(([type, count]) => new Array<RecordAt['type']>(count).fill(type));
	const homes = head.registry.flatMap(({ records }, order) =>
		new Array<RegistryFile>(records).fill(files.registry[order]!),
	);
	const entities = recordsBy(
		index.ids.map((id, number) => ({ id, type: types[number]! })),
		number => JSON.parse(text(starts[number]!, starts[number + 1]!)),
	);
	return {
		registry: {
			entities,
			homes: { get: id => homes[entities.numberOf(id) ?? -1] },
			names: namesIn(index, entities.at, startsOf(index.names, names), text),
			atHand: () => atHandFrom(JSON.parse(text(atHand, atHand + head.lengths.atHand)) as AtHandWritten),
		},
		declarations: kept.map(each => ({ ...each, uri: base + each.uri, citations: new Map(each.citations) })),
		files,
	};
}

/** Where pieces of these lengths begin, and where the last ends. */
function startsOf(lengths: readonly number[], from: number): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	starts[0] = from;
	for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at]! + lengths[at]!;
	return starts;
}

/** The names by the word they begin with. */
function namesIn(
	{ words, small }: Index,
	record: (number: number) => ReturnType<NameHeld['whose']>,
	starts: Uint32Array,
	text: (from: number, to: number) => string,
): (word: string) => NamesBehind | undefined {
	const numbers = new Map<string, number>();
	for (let number = 0; number < words.length; number++)
		for (const word of words[number]!.split(' ')) numbers.set(word, number);
	const isSmall = small.flatMap(([each, count]) => new Array<boolean>(count).fill(each));
	const known: (NamesBehind | undefined)[] = [];
	return word => {
		const number = numbers.get(word);
		if (number === undefined) return undefined;
		known[number] ??= {
			words: words[number]!.split(' '),
			small: isSmall[number]!,
			names: () => namesOn(text(starts[number]!, starts[number + 1]!), record),
		};
		return known[number];
	};
}

/** Five fields a name: whose it is, how it names, in which language where that matters, the name itself, its further words. */
function namesOn(line: string, record: (number: number) => ReturnType<NameHeld['whose']>): NameHeld[] {
	const fields = line.split('\t');
	const names: NameHeld[] = [];
	for (let at = 0; at < fields.length; at += 5) {
		const number = Number(fields[at]);
		const language = fields[at + 2] as LanguageId | '';
		names.push({
			whose: () => record(number),
			naming: fields[at + 1] as Naming,
			written: fields[at + 3]!,
			further: fields[at + 4]!,
			...(language ? { language } : {}),
		});
	}
	return names;
}
