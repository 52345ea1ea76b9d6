// How the name of a body goes on in lower case, in the languages where it does.
import { Gap } from '../text/words.ts';
import type { Ground } from './reading.ts';

/** « nationale », « franco-italienne », « et kazakhstanaise ». */
export function isAdjective({ words, text, language, nameAt }: Ground, index: number): boolean {
	const { lowerCase } = language.bodies;
	const { key, end } = words[index]!;
	if (!lowerCase || lowerCase.notNouns.has(key)) return false;
	if (lowerCase.adjectives.has(key) || language.acts.prefixes.has(key)) return true;
	if (nameAt.get(index)?.entries.every(entry => entry.naming === 'adjective')) return true;
	// « roumano-[péruvienne] »: half of an adjective of two nations, of which not all are listed.
	const next = words[index + 1];
	if (next && key.endsWith('o') && /^[-–]$/u.test(text.slice(end, next.start)))
		return nameAt.get(index + 1)?.entries.every(entry => entry.naming === 'adjective') ?? false;
	return key.length > 3 && lowerCase.adjectiveEndings.test(key);
}

/** « recherche »: not a pronoun, a verb, a turn of phrase. */
export function isPlainNoun({ words, language }: Ground, index: number): boolean {
	const { lowerCase } = language.bodies;
	const { key, gap } = words[index]!;
	if (!lowerCase || gap !== Gap.space || key.length < 3 || /\d/u.test(key)) return false;
	if (lowerCase.nouns.has(key)) return true;
	return !lowerCase.notNouns.has(key) && !lowerCase.notNounEndings.test(key);
}
