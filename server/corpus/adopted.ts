// One file of an archive as an index takes it in.
import { factsOf } from '../analysis/facts.ts';
import { parse } from '../document/parse.ts';
import type { Registry } from '../registry/registry.ts';
import { type Filling, keptOf, type Stamp } from './blocks.ts';
import { declarationOf } from './corpus.ts';
import { placesOnly } from './rest.ts';

/**
 * Reads a text into a block, its bytes with it where the index is to have them. A text that calls itself a draft is no
 * record, wherever it lies.
 */
export function takeIn(
	block: Filling,
	registry: Registry,
	{ uri, text, bytes }: { readonly uri: string; readonly text: string; readonly bytes?: Uint8Array | undefined },
	stamp: Stamp,
): void {
	const document = parse(uri, 0, text);
	if (document.header.status === 'draft') {
		block.add({ uri, kind: 'draft', ...stamp });
		return;
	}
	const declaration = declarationOf(document, factsOf(registry)(document), placesOnly);
	block.add(keptOf(declaration, stamp), declaration, bytes);
}
