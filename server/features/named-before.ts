// Whether a text has named something before a place: asked of every name that completion offers.
import { type Facts, factsOf } from '../analysis/facts.ts';
import type { Document } from '../document/document.ts';
import type { Entity } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { borne } from '../text/derived.ts';

/** Whether `entity` is named by words that end before `offset`. */
export function isNamedBefore(document: Document, registry: Registry, entity: Entity, offset: number): boolean {
	const { paragraph, end } = firstNamed(factsOf(registry)(document)).get(entity) ?? {};
	return paragraph !== undefined && document.starts[paragraph]! + end! < offset;
}

/** Where each is first named: the paragraph, and where in it the words end. */
const firstNamed = borne(({ said }: Facts) => {
	const found = new Map<Entity, { readonly paragraph: number; readonly end: number }>();
	for (const [paragraph, { mentions }] of said.entries())
		for (const { entity, end } of mentions) {
			const known = entity && found.get(entity);
			if (entity && (!known || (known.paragraph === paragraph && end < known.end)))
				found.set(entity, { paragraph, end });
		}
	return found;
});
