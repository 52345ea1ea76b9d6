// The shipped record in one piece, compiled at build: nothing of it has to be read into facts when the server starts.
//
// One text: a line of JSON that says what follows and how long it is, then the parts one behind the other. JSON for what
// is needed at once, lines for the names, which are taken apart when a text first has their first word, and the files
// themselves, since evidence points into them.
import type { LanguageId } from '../languages/language.ts';
import type { Entity } from '../registry/entity.ts';
import type { Name, NamesBehind, Naming } from '../registry/names.ts';
import type { Registry, RegistryFile } from '../registry/registry.ts';
import type { Declaration, Passage } from './corpus.ts';

/** What ships with Alternat, ready to be used. */
export interface ShippedRecord {
	readonly registry: Registry;
	readonly declarations: readonly Declaration[];
	/** The files it was compiled from. */
	readonly files: { readonly [what in 'registry' | 'declarations']: readonly RegistryFile[] };
}

/** Its first line. */
export interface Head {
	/** `registry/agreements.json`: its length in UTF-16 units, and how many records it holds. */
	readonly registry: readonly { readonly path: string; readonly length: number; readonly records: number }[];
	readonly declarations: readonly { readonly path: string; readonly length: number }[];
	readonly lengths: { readonly [part in 'entities' | 'names' | 'kept']: number };
}

/** What `snapshotOf` (compile.ts) wrote; `base` stands before the paths of its files: `file:///…/corpus/`. */
export function readSnapshot(snapshot: string, base: string): ShippedRecord {
	let at = snapshot.indexOf('\n') + 1;
	const head = JSON.parse(snapshot.slice(0, at)) as Head;
	const next = (length: number) => snapshot.slice(at, (at += length));
	const all = JSON.parse(next(head.lengths.entities)) as Entity[];
	const names = next(head.lengths.names);
	const kept = JSON.parse(next(head.lengths.kept)) as (Omit<Declaration, 'citations'> & {
		readonly citations: [string, Passage[]][];
	})[];
	const file = ({ path, length }: { path: string; length: number }) => ({ uri: base + path, text: next(length) });
	const files = { registry: head.registry.map(file), declarations: head.declarations.map(file) };
	const homes = new Map<string, RegistryFile>();
	let number = 0;
	head.registry.forEach(({ records }, index) => {
		for (const last = number + records; number < last; number++) homes.set(all[number]!.id, files.registry[index]!);
	});
	const entities = new Map(all.map(entity => [entity.id, entity]));
	return {
		registry: { entities, homes, names: names.split('\n').map(line => namesIn(line, all)) },
		declarations: kept.map(each => ({ ...each, uri: base + each.uri, citations: new Map(each.citations) })),
		files,
	};
}

/** Four fields a name: whose it is, how it names, in which language where that matters, and the name itself. */
function namesIn(line: string, all: readonly Entity[]): NamesBehind {
	return {
		words: line.slice(0, line.indexOf('\t')).split(' '),
		names: () => {
			const fields = line.split('\t');
			const names: Name[] = [];
			for (let at = 1; at < fields.length; at += 4) {
				names.push({
					entity: all[Number(fields[at])]!,
					naming: fields[at + 1] as Naming,
					written: fields[at + 3]!,
					...(fields[at + 2] ? { language: fields[at + 2] as LanguageId } : {}),
				});
			}
			return names;
		},
	};
}
