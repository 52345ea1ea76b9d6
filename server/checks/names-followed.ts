// The names in which earlier texts ask to be followed, and what a draft is told that has another.
import { anything, earlierSayings, type Found, readerOf } from '../corpus/ask.ts';
import { type Declaration, latestFirst, type Passage } from '../corpus/corpus.ts';
import { keys } from '../corpus/entries.ts';
import type { Followed } from '../corpus/followed.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Fix, Subject } from './check.ts';
import { citation, evidenceOf } from './precedents.ts';

export interface NameFollowed extends Passage, Followed {
	readonly declaration: Declaration;
	readonly of: NonNullable<Followed['of']>;
}

/** All of those that a check of this code disputes, the latest first. */
export function namesFollowed({ document, facts, world }: Subject, code: string): readonly NameFollowed[] {
	const all = listed(earlierSayings(world.corpus, readerOf(document), keys.namesFollowed(code), anything));
	// What others have settled between them binds nobody else.
	return all.length === 0 ? all : all.filter(({ declaration }) => isOurs(facts.parties, declaration.parties));
}

function isOurs(own: readonly string[], theirs: readonly string[]): boolean {
	return own.length === 0 || theirs.length === 0 || own.some(party => theirs.includes(party));
}

const listed = derived((found: readonly Found[]): readonly NameFollowed[] =>
	found
		.map(({ declaration, index }) => ({ ...declaration.followed[index]!, declaration }))
		.sort((a, b) => latestFirst(a.declaration, b.declaration))
		.flatMap(each => (each.of ? [{ ...each, of: each.of }] : [])),
);

/** What a draft is told that has `said` where an earlier text asks to be followed in `right`. */
export function otherwise(
	{ declaration, ...passage }: NameFollowed,
	span: Span,
	said: string,
	right: string,
	fixes: readonly Fix[],
): Finding {
	const authority = citation(declaration, passage);
	return {
		span: { start: span.start, end: span.end },
		message: {
			en: `The record has settled on “${right}”, not “${said}”: ${authority.en}.`,
			fr: `Le dossier a retenu « ${right} », non « ${said} » : ${authority.fr}.`,
		},
		because: [evidenceOf(declaration, passage)],
		fixes,
		named: { heeded: true },
	};
}
