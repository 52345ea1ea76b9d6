// Names as the text says them, for the checks of names: former ones, and acronyms in brackets.
import type { Stretch } from '../document/document.ts';
import type { FormerName } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { moved } from '../text/span.ts';
import { folded } from '../text/words.ts';
import type { AcronymSaid, FormerNamed } from './facts.ts';
import type { Placed } from './settle.ts';

/** The names of a paragraph that are former names and nothing else; and those of today, of a State or a body that had another. */
export function formerNamed({ at, reading }: Placed): readonly FormerNamed[] {
	let found: FormerNamed[] | undefined;
	for (const named of reading.names) {
		const { entity, written, naming, renamed } = named.entries[0]!;
		if (!renamed || (naming !== 'former' && naming !== 'name') || !('formerly' in entity)) continue;
		if (named.entries.some(other => other.entity !== entity || other.naming !== naming)) continue;
		if (naming === 'name') {
			if (entity.type !== 'place') (found ??= []).push({ ...moved(named, at), entity });
			continue;
		}
		const former = entity.formerly?.find((each: FormerName) => Object.values(each.names).flat().includes(written));
		if (former) (found ??= []).push({ ...moved(named, at), entity, former });
	}
	return found ?? none;
}

const none: readonly never[] = [];

/** The acronyms in brackets of a paragraph, with the names before them. */
export function acronymsSaid(registry: Registry, document: Stretch, { at, reading }: Placed): readonly AcronymSaid[] {
	if (reading.bracketed.length === 0) return none;
	return reading.bracketed.map(({ acronym, name }) => {
		const span = moved(acronym, at);
		const text = document.text.slice(span.start, span.end);
		const ids = name.keys.filter(key => key.startsWith('@'));
		const entity = ids.length === 1 ? registry.entities.get(ids[0]!.slice(1)) : undefined;
		return {
			acronym: { ...span, text },
			name: moved(name, at),
			keys: name.keys.filter(key => !key.startsWith('@') && key !== folded(text)),
			...(entity ? { entity } : {}),
		};
	});
}
