// Files of an archive as an index takes them in.
import { factsOfAll } from '../analysis/facts.ts';
import { parse } from '../document/parse.ts';
import type { Registry } from '../registry/registry.ts';
import { type Declaration, declarationOf } from './corpus.ts';
import { placesOnly } from './rest.ts';

/**
 * What is left of each of some texts, read together; of one that calls itself a draft nothing, since it is no record,
 * wherever it lies.
 */
export function adopted(
	registry: Registry,
	texts: readonly { readonly uri: string; readonly text: string }[],
): readonly (Declaration | undefined)[] {
	const documents = texts.map(({ uri, text }) => parse(uri, 0, text));
	const onRecord = documents.filter(({ header }) => header.status !== 'draft');
	const facts = factsOfAll(registry, onRecord);
	const declarations = new Map(
		onRecord.map((document, index) => [document, declarationOf(document, facts[index]!, placesOnly)]),
	);
	return documents.map(document => declarations.get(document));
}
