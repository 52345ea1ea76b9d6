// What takes a title up again that a comma, a day or a clause has broken off: « , signé à Paris, le 3 mai 1984, portant … ».
import { Gap } from '../text/words.ts';
import { startsWith } from './acts.ts';
import type { Ground } from './reading.ts';

// « , signé à Luxembourg, le 3 mai 1984, »: what was done where does not run longer.
const longestInterlude = 9;

/** A title goes on behind a comma or a bracket: « , relative à », « , portant ». */
export function resumesAt({ words, text, language }: Ground, index: number): boolean {
	const word = words[index];
	if (!word) return false;
	// Behind « [Traité …](…) » stands what stands behind the address.
	const between = text.slice(words[index - 1]!.end, word.start);
	if (between !== ' ' && !/^(?:\]\([^\s()<>]*\))?\)?\s*(?:,\s*)?$/u.test(between)) return false;
	if (language.acts.reopens.has(word.key)) return true;
	// « établi sur la base de …, à la Convention … »: what it is a protocol to.
	const article = language.articles.has(words[index + 1]?.key ?? '') ? 1 : 0;
	const inner = words[index + 1 + article];
	if (
		language.acts.nested &&
		language.acts.places.has(text.slice(word.start, word.end)) &&
		inner &&
		language.acts.kinds.has(inner.key) &&
		inner.capital
	)
		return true;
	// “, and the …” begins another act as often as another party.
	const { and, partyPhrases, reopenings } = language.acts;
	if (reopenings.some(phrase => startsWith(words, index, phrase))) return true;
	return word.key !== and && partyPhrases.some(phrase => startsWith(words, index, phrase));
}

/** « Déclaration [de 2002] sur la conduite », « Convention [du 23 août 1958] entre … »: the word that takes the title up again behind the day in it. */
export function behindOwnDate({ words, language, dateAt }: Ground, index: number): number | undefined {
	const to = dateAt.get(index)?.to;
	const word = to === undefined ? undefined : words[to];
	if (!word || word.gap !== Gap.space) return undefined;
	if (!language.acts.resumes.has(word.key) && !language.acts.between.has(word.key)) return undefined;
	return language.acts.alike.get(words[index - 1]!.key) === 'de' ? to : undefined;
}

/**
 * « , signé à Paris, le 3 mai 1984, et à Astana, le 4, portant … »: the word that takes the title up again. One of which
 * nothing has been said yet (`bare`) goes on with its parties, too: « Accord, signé à Paris, le 3 mai 1984[, entre …] ».
 */
export function behindSigning(ground: Ground, index: number, bare: boolean): number | undefined {
	const { words, language } = ground;
	const { verbs, between } = language.acts;
	const to = verbs.has(words[index]!.key) ? signedUntil(ground, index) : undefined;
	const next = to === undefined ? undefined : words[to];
	if (to === undefined || !next) return undefined;
	const parties = bare && next.gap <= Gap.comma && between.has(next.key);
	return parties || resumesAt(ground, to) ? to : undefined;
}

/** « signé à Paris, le 3 mai 1984 »: the word behind the day on which was done what the verb at `index` says. */
export function signedUntil({ words, dateAt }: Ground, index: number): number | undefined {
	for (let at = index; at < words.length && at - index < longestInterlude; at++) {
		const dated = dateAt.get(at);
		if (dated) return dated.to;
	}
	return undefined;
}

/** « pour la période 2008-2013 »: what an act is for, and no day of it. */
export function behindPeriod({ words, language, dateAt }: Ground, index: number): number | undefined {
	const dated = dateAt.get(index);
	if (!dated || words[index]!.gap !== Gap.space || !language.acts.periods.has(words[index - 1]!.key)) return undefined;
	return dated.to;
}

/** « entre les Gouvernements des États membres[, réunis au sein du Conseil, ]modifiant … »: what its parties did there. */
export function behindAside(ground: Ground, from: number, index: number): number | undefined {
	const { words, language, dateAt } = ground;
	const { acts, articles } = language;
	const first = words[index]!;
	if (first.gap !== Gap.comma || first.capital || articles.has(first.key) || first.key === acts.and) return undefined;
	if (!namesParties(ground, from, index)) return undefined;
	for (let at = index; at < words.length && at - index < longestInterlude; at++) {
		const { key, gap } = words[at]!;
		if (gap > Gap.comma || dateAt.has(at) || acts.verbs.has(key) || acts.kinds.has(key)) return undefined;
		if (gap === Gap.comma && at > index) return acts.reopens.has(key) ? at : undefined;
	}
	return undefined;
}

/** « Déclaration solennelle[, exprimant la volonté de] … »: what it declares, where nothing else says what it is about. */
export function declaresAt({ words, language }: Ground, from: number, index: number): boolean {
	const { kinds, declaring } = language.acts;
	if (index - from > 2 || words[index]!.gap !== Gap.comma || !declaring.has(words[index]!.key)) return false;
	return kinds.get(words[from]!.key)?.kind === 'declaration';
}

// « et le Gouvernement de la République tchécoslovaque, d’autre part »: a side of more words is none.
const longestSide = 14;

/**
 * « [, et la Géorgie, d’autre part] », « [, l’Islande, troisièmement] »: the word behind the side of an act that begins
 * behind a comma, told by the phrase that counts it.
 */
export function sideAt(ground: Ground, from: number, index: number): number | undefined {
	const { words, language, dateAt } = ground;
	const { acts } = language;
	if (words[index]!.gap !== Gap.comma || !namesParties(ground, from, index)) return undefined;
	for (let at = index; at < words.length && at - index < longestSide; at++) {
		const { key, gap } = words[at]!;
		if (gap > Gap.comma || dateAt.has(at) || acts.verbs.has(key) || acts.kinds.has(key)) return undefined;
		const to = sidePhraseAt(ground, at);
		if (to !== undefined) return to;
		// Only the phrase itself stands between commas.
		if (gap === Gap.comma && at > index) return undefined;
	}
	return undefined;
}

/** « [d’autre part] »: the word behind a phrase that counts a side. */
export function sidePhraseAt({ words, language }: Pick<Ground, 'words' | 'language'>, at: number): number | undefined {
	const phrase = language.acts.sides.find(each => startsWith(words, at, each));
	return phrase === undefined ? undefined : at + phrase.split(' ').length;
}

/** « Accord [entre] … » */
function namesParties({ words, language }: Ground, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (language.acts.between.has(words[at]!.key)) return true;
	return false;
}
