// The shipped record in one piece, compiled at build: nothing of it has to be read into facts when the server starts, and of
// thousands of records only those that a text asks for are made into values.
//
// Bytes: a line of JSON that says what follows and how long it is, then the parts one behind the other. JSON for what is
// needed whole, a line for each record and for the names behind each word, and the files themselves, since evidence points
// into them.
import type { LanguageId } from '../languages/language.ts';
import { type AtHandWritten, atHandFrom } from '../registry/at-hand.ts';
import type { EntityType } from '../registry/entity.ts';
import type { NameHeld, NamesBehind, Naming } from '../registry/names.ts';
import { recordsBy } from '../registry/records.ts';
import type { Registry, RegistryFile } from '../registry/registry.ts';
import { foundIn, type Listed } from '../text/listed.ts';
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
	readonly types: readonly (readonly [EntityType, number])[];
	/** The words before names: where these stand, how long they are, and a `+` if one of them may be written small. */
	readonly words: Listed;
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
	const entities = recordsBy(
		index.ids,
		index.types.flatMap(([type, count]) => new Array<EntityType>(count).fill(type)),
		number => JSON.parse(text(starts[number]!, starts[number + 1]!)),
	);
	const homeOf = (number: number | undefined): RegistryFile | undefined => {
		let first = 0;
		return files.registry.find((_, order) => {
			first += head.registry[order]!.records;
			return number !== undefined && number < first;
		});
	};
	return {
		registry: {
			entities,
			homes: { get: id => homeOf(entities.numberOf(id)) },
			names: namesIn(index.words, entities.at, (from, length) => text(names + from, names + from + length)),
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
	words: Index['words'],
	record: (number: number) => ReturnType<NameHeld['whose']>,
	text: (from: number, length: number) => string,
): (word: string) => NamesBehind | undefined {
	const find = foundIn(words);
	const known = new Map<number, NamesBehind>();
	return word => {
		const written = find(word);
		if (written === undefined) return undefined;
		const [from, length] = written.split(',').map(Number.parseFloat) as [number, number];
		// One spelt in two ways has them once.
		const names = known.get(from) ?? {
			small: written.endsWith('+'),
			names: () => namesOn(text(from, length), record),
		};
		known.set(from, names);
		return names;
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
