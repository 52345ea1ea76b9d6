// What the status bar says of a draft: its language, its date, and what record it is held against.
import { everyPoint } from '../analysis/brackets.ts';
import { factsOf } from '../analysis/facts.ts';
import { openPointsOf } from '../analysis/open-points.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { nameIn } from '../registry/standing.ts';

export interface Summary {
	readonly language: LanguageId;
	/** The date of the text as the interface writes it; absent where none was found. */
	readonly date?: string;
	readonly parties: readonly string[];
	/** How many records and how many earlier declarations are loaded. */
	readonly records: number;
	readonly declarations: number;
	/** Passages in square brackets, those inside others counted too. */
	readonly openPoints: number;
}

export function summary(document: Document, world: World, locale: LanguageId): Summary {
	const { date } = document.header;
	const { parties } = factsOf(world.registry)(document);
	return {
		language: document.language.id,
		...(date ? { date: languageOf(locale).writeDate(date) } : {}),
		parties: parties.map(id => {
			const party = world.registry.entities.get(id);
			return party ? nameIn(locale, party) : id;
		}),
		records: world.registry.entities.size,
		declarations: world.corpus.declarations.length,
		openPoints: everyPoint(openPointsOf(world.registry)(document)).length,
	};
}
