// Writes the snapshot of the shipped record: at build, with the engine that will read texts in its light.
import { factsOf } from '../analysis/facts.ts';
import { parse } from '../document/parse.ts';
import type { Entity } from '../registry/entity.ts';
import { type Name, namesByWord } from '../registry/names.ts';
import { registryOf } from '../registry/registry.ts';
import { declarationOf } from './corpus.ts';
import type { Head, ShippedRecord } from './snapshot.ts';

/** The names of files are paths here, to be completed by `base` when it is read. Throws where a shipped file is at fault. */
export function snapshotOf(files: ShippedRecord['files']): string {
	const { registry, complaints } = registryOf(files.registry);
	if (complaints.length > 0) throw new Error(`${complaints[0]!.uri}: ${complaints[0]!.message.en}`);
	const all = [...registry.entities.values()];
	const facts = factsOf(registry);
	const kept = files.declarations.map(({ uri, text }) => {
		const document = parse(uri, 0, text);
		return declarationOf(document, facts(document));
	});
	const numbers = new Map(all.map((entity, number) => [entity, number]));
	const parts = {
		entities: JSON.stringify(all),
		names: namesByWord(all)
			.map(({ words, names }) => [words.join(' '), ...names().flatMap(name => written(name, numbers))].join('\t'))
			.join('\n'),
		kept: JSON.stringify(kept.map(each => ({ ...each, citations: [...each.citations] }))),
	};
	const head: Head = {
		registry: files.registry.map(file => ({
			path: file.uri,
			length: file.text.length,
			records: all.filter(({ id }) => registry.homes.get(id) === file).length,
		})),
		declarations: files.declarations.map(({ uri, text }) => ({ path: uri, length: text.length })),
		lengths: { entities: parts.entities.length, names: parts.names.length, kept: parts.kept.length },
	};
	const texts = [...files.registry, ...files.declarations].map(({ text }) => text);
	return [`${JSON.stringify(head)}\n`, ...Object.values(parts), ...texts].join('');
}

function written({ entity, naming, language, written }: Name, numbers: ReadonlyMap<Entity, number>): string[] {
	if (/[\t\n]/u.test(written)) throw new Error(`${entity.id}: a name holds a tab or a line end`);
	return [String(numbers.get(entity)), naming, language ?? '', written];
}
