// Whether a title goes on behind « et », in a language that writes its words in lower case: only with what is parallel to
// what stands before. « de partenariat [et de coopération] », « sur la pêche [et la chasse] », but « l’Accord de Berg, et
// [souhaitent un dialogue] ».
import { Gap } from '../text/words.ts';
import { isAdjective } from './complements.ts';
import type { Ground } from './reading.ts';

/** Whether what follows the conjunction at word `and` is of the title that begins at word `from`. */
export function goesOnBehind(ground: Ground, from: number, and: number): boolean {
	const { words, language } = ground;
	const { acts, articles } = language;
	if (acts.premodified || words[and]!.gap !== Gap.space) return true;
	const next = words[and + 1];
	if (!next || amongParties(ground, from, and) || isJointTitle(ground, from, and)) return true;
	if (determines(ground, and + 1)) return false;
	const alike = acts.alike.get(next.key);
	if (alike) return sameBefore(ground, from, and, alike);
	if (articles.has(next.key)) return objectBefore(ground, from, and);
	return next.capital || !isVerb(ground, and + 1);
}

/** « Protocole [et échange de lettres] y relatif », « modifiant [et complétant] »: one title of two. */
function isJointTitle({ words, language }: Ground, from: number, and: number): boolean {
	const { acts, small } = language;
	const before = words[and - 1]!.key;
	if (!acts.kinds.has(before) && acts.governs.test(before)) return acts.governs.test(words[and + 1]!.key);
	let at = and + 1;
	while (small.has(words[at]?.key ?? '')) at++;
	return and === from + 1 && acts.kinds.has(words[at]?.key ?? '');
}

/** « entre la Suisse [et] le Ghana » */
function amongParties({ words, language }: Ground, from: number, and: number): boolean {
	for (let at = and - 1; at > from; at--) {
		if (language.acts.between.has(words[at]!.key)) return true;
		if (language.acts.resumes.has(words[at]!.key)) return false;
	}
	return false;
}

/** « [ses] objectifs », « [ce] point » */
function determines({ words, language }: Ground, at: number): boolean {
	const key = words[at]?.key ?? '';
	return language.meetings.possessives.has(key) || language.statuses.pointing.has(key);
}

/** « [de] partenariat et [de] coopération »; behind the name of a place, « de Berg », only another name is parallel. */
function sameBefore(ground: Ground, from: number, and: number, alike: string): boolean {
	const { words, language } = ground;
	const behind = complement(ground, and + 2);
	if (determines(ground, and + 2)) return false;
	// « dans les domaines militaire [et de l’armement] »
	if (and - 1 > from && isAdjective(ground, and - 1) && alike === 'de') return true;
	for (let at = and - 1; at > from; at--) {
		if (language.acts.alike.get(words[at]!.key) !== alike) continue;
		const own = words[complement(ground, at + 1)];
		const other = words[behind];
		if (own && other && own.capital && !other.capital && at === from + 1) continue;
		return true;
	}
	return false;
}

function complement({ words, language }: Ground, at: number): number {
	return language.articles.has(words[at]?.key ?? '') ? at + 1 : at;
}

/** « sur [la] pêche et [la] chasse »: an article behind a preposition that keeps it apart. */
function objectBefore(ground: Ground, from: number, and: number): boolean {
	const { words, language, nameAt } = ground;
	const { acts, articles } = language;
	const named = nameAt.get(and + 1) ?? nameAt.get(and + 2);
	if (named?.entries.some(({ type }) => type === 'country' || type === 'organisation')) return false;
	for (let at = and - 1; at > from + 1; at--) {
		const before = words[at - 1]!.key;
		if (
			articles.has(words[at]!.key) &&
			(acts.resumes.has(before) || acts.purposes.has(before) || acts.reopens.has(before))
		)
			return true;
	}
	return false;
}

/** « et [souhaitent] un dialogue », « et [appellent] à »: a word before an object is a verb. */
function isVerb(ground: Ground, at: number): boolean {
	const { words, language } = ground;
	const { lowerCase } = language.bodies;
	const next = words[at + 1];
	if (!lowerCase || !next || next.gap !== Gap.space) return false;
	const { key } = words[at]!;
	if (language.articles.has(next.key) || language.acts.general.has(next.key) || determines(ground, at + 1))
		return !isAdjective(ground, at);
	if (language.acts.stops.has(next.key)) return !isAdjective(ground, at);
	return lowerCase.verbEndings.test(key) && !lowerCase.nouns.has(key) && language.small.has(next.key);
}
