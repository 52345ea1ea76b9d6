// What the same parties said before of what a draft names, and how strongly: for the checks of standing language.
import { type Declaration, heard, type Passage, precedes } from '../corpus/corpus.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Subject } from './check.ts';

/** The operative verb of a sentence: its force (5 binds, 1 takes note) and its words; undefined where none is known. */
export function operative({ ladder }: Language, sentence: string): { force: number; words: string } | undefined {
	for (const [force, pattern] of ladder) {
		const match = pattern.exec(sentence);
		if (match) return { force, words: match[0].replace(/\s+/gu, ' ') };
	}
	return undefined;
}

/** Earlier texts between exactly the same parties, the latest first; digests are in our own words and say nothing of verbs. */
export function predecessors({ document, facts, world }: Subject): Declaration[] {
	const parties = [...facts.parties].sort().join();
	if (parties === '') return [];
	return heard(world.corpus, document.language.id).filter(
		declaration =>
			!declaration.digest &&
			declaration.date !== undefined &&
			precedes(declaration, document.uri, document.header.date) &&
			[...declaration.parties].sort().join() === parties,
	);
}

/** The passage in which a text speaks most strongly of a record, and how. */
export function strongest(
	declaration: Declaration,
	id: string,
): { passage: Passage; force: number; words: string } | undefined {
	let best: { passage: Passage; force: number; words: string } | undefined;
	for (const passage of declaration.citations.get(id) ?? []) {
		const verb = operative(languageOf(declaration.language), passage.quote);
		if (verb && verb.force > (best?.force ?? 0)) best = { passage, ...verb };
	}
	return best;
}
