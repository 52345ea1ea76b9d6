// Where a record, and a field of it, stand in their file: so that evidence can be opened and read.
import type { Span } from '../text/span.ts';
import type { Registry } from './registry.ts';

/** The words `"field": "value"` of a record; its id where the field is not found; undefined for a record of no file. */
export function locate(registry: Registry, id: string, field: string): (Span & { readonly uri: string }) | undefined {
	const file = registry.homes.get(id);
	if (!file) return undefined;
	const head = new RegExp(`"id"\\s*:\\s*${JSON.stringify(id).replace(/[.*+?^$()[\]{}|\\]/gu, '\\$&')}`, 'u').exec(
		file.text,
	);
	if (!head) return undefined;
	const next = file.text.indexOf('"id"', head.index + head[0].length);
	const record = file.text.slice(head.index, next < 0 ? file.text.length : next);
	let at = 0;
	let found = head[0].length;
	for (const key of field.split('.')) {
		const match = new RegExp(`"${key}"\\s*:\\s*(?:"[^"]*")?`, 'u').exec(record.slice(at));
		if (!match) return { uri: file.uri, start: head.index, end: head.index + head[0].length };
		at += match.index;
		found = at + match[0].length;
		if (!match[0].endsWith('"')) at += match[0].length;
	}
	return { uri: file.uri, start: head.index + at, end: head.index + found };
}
