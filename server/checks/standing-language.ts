// What the same parties said before of what a draft names, and how strongly: for the checks of standing language.
import { declarationsWith, named, readerOf } from '../corpus/ask.ts';
import { type Corpus, type Declaration, type Passage, precedes } from '../corpus/corpus.ts';
import { keys } from '../corpus/entries.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { derived, rememberedAnswers } from '../text/derived.ts';
import type { Heard, Subject } from './check.ts';

/** The operative verb of a sentence: its force (5 binds, 1 takes note) and its words; undefined where none is known. */
export function operative({ ladder }: Language, sentence: string): { force: number; words: string } | undefined {
	for (const [force, pattern] of ladder) {
		const match = pattern.exec(sentence);
		if (match) return { force, words: match[0].replace(/\s+/gu, ' ') };
	}
	return undefined;
}

/** A text, as far as it is held against what its authors said before. */
type Speaker = Pick<Subject, 'document' | 'world'> & { readonly facts: Pick<Heard, 'mentions' | 'parties'> };

/** Earlier texts between exactly the same parties, the latest first; digests are in our own words and say nothing of verbs. */
export function predecessors({ document, facts, world }: Speaker): readonly Declaration[] {
	const { corpus } = world;
	const { parties } = facts;
	if (parties.length === 0) return [];
	const reader = readerOf(document);
	return between(corpus)(parties)(named(reader), () =>
		declarationsWith(corpus, reader.language, keys.between(parties)).filter(
			declaration =>
				!declaration.digest && declaration.date !== undefined && precedes(declaration, reader.uri, reader.date),
		),
	);
}

const between = derived((_: Corpus) => derived((_: readonly string[]) => rememberedAnswers<readonly Declaration[]>()));

/** How a declaration speaks of a record. */
export interface Spoken {
	readonly declaration: Declaration;
	readonly passage: Passage;
	/** See `operative`. */
	readonly force: number;
	readonly words: string;
}

/** The passage in which a text speaks most strongly of a record, and how. */
export function strongest(declaration: Declaration, id: string): Spoken | undefined {
	let best: Spoken | undefined;
	for (const passage of declaration.citations.get(id) ?? []) {
		const verb = operative(languageOf(declaration.language), passage.quote);
		if (verb && verb.force > (best?.force ?? 0)) best = { declaration, passage, ...verb };
	}
	return best;
}

/** « réaffirmer »: what is only noted is no commitment. */
const commitment = 4;

/** An agreement that the last declaration of the same parties commits to, and how; `before`: the one before it did, too. */
export interface Standing {
	readonly entity: Agreement;
	readonly last: Spoken;
	readonly before?: Spoken;
}

/** The standing commitments of the last declaration of the same parties that the draft does not name. */
export function notTakenUp(subject: Speaker): readonly Standing[] {
	const { facts, world } = subject;
	const [last, before] = predecessors(subject);
	if (!last) return [];
	const named = new Set(
		facts.mentions.flatMap(({ entity, entities = [], candidates }) =>
			[entity, ...entities, ...candidates].map(each => each?.id),
		),
	);
	return [...last.citations.keys()].flatMap(id => {
		const entity = world.registry.entities.get(id);
		if (named.has(id) || entity?.type !== 'agreement') return [];
		const [said, saidBefore] = [last, before].map(declaration => declaration && strongest(declaration, id));
		if (!said || said.force < commitment) return [];
		const twice = saidBefore !== undefined && saidBefore.force >= commitment;
		return [{ entity, last: said, ...(twice ? { before: saidBefore } : {}) }];
	});
}
