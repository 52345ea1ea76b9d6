// What a ministry is of, where that is a list: « de l’Agriculture[, de l’Élevage et de la Pêche] », “of Industry[, Science and
// Resources]”.
import { Gap } from '../text/words.ts';
import { isAdjective } from './complements.ts';
import type { Ground } from './reading.ts';

// « de la Souveraineté industrielle et numérique »
const longestItem = 5;
const mostItems = 5;

/** The word behind a list that goes on behind the comma at word `from`; `from` itself where none does. */
export function listedBehind(ground: Ground, from: number): number {
	const { words, text, language } = ground;
	const { and } = language.bodies;
	if (words[from]?.gap !== Gap.comma) return from;
	let at = from;
	for (let items = 0; items < mostItems; items++) {
		const joined = words[at]?.key === and;
		const end = itemEnds(ground, joined ? at + 1 : at, joined && items > 0);
		if (end === undefined) return from;
		if (joined) return end;
		at = end;
		const word = words[at];
		// A list has its “and”, with a comma before it or without.
		if (
			!word ||
			!(word.gap === Gap.comma || word.key === and) ||
			/[^\s,]/u.test(text.slice(words[at - 1]!.end, word.start))
		)
			return from;
	}
	return from;
}

/** « de l’Élevage », “the Blue Economy”: where an item ends that begins at word `from`. */
function itemEnds(ground: Ground, from: number, last: boolean): number | undefined {
	const { words, language, nameAt } = ground;
	const { bodies, persons } = language;
	const { lowerCase, joins, articles, heads, and } = bodies;
	let at = from;
	// French repeats the preposition, and a bare noun begins another thing.
	if (lowerCase) {
		if (!joins.has(words[at]?.key ?? '')) return undefined;
		while (joins.has(words[at]?.key ?? '') || articles.has(words[at]?.key ?? '')) at++;
	} else if (articles.has(words[at]?.key ?? '')) at++;
	const first = words[at];
	if (!first || (at > from && first.gap !== Gap.space) || !first.capital || heads.has(first.key)) return undefined;
	if (nameAt.get(at)?.entries.some(({ naming }) => naming !== 'adjective')) return undefined;
	// Without a preposition, only what governments are known to have is taken for it, but for the last of several.
	if (!lowerCase && !last && !persons.portfolios.has(first.key)) return undefined;
	for (at++; at - from < longestItem; at++) {
		const word = words[at];
		if (word?.gap !== Gap.space || word.key === and) break;
		if (heads.has(word.key)) return undefined;
		if (lowerCase ? !isAdjective(ground, at) : !(word.capital && persons.portfolios.has(word.key))) break;
	}
	// “Department of Defense, and National Security [Council]”: a name that goes on is another body's.
	const next = words[at];
	return !lowerCase && next?.gap === Gap.space && next.capital ? undefined : at;
}
