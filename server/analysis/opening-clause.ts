// What the clause that opens a sentence says of its subject: « [Signé à Sfax le 10 septembre 2013], l’Accord … », “[In
// force since 1 March 2017], the Agreement …”.

import { elementAt } from '../text/search.ts';
import { Gap } from '../text/words.ts';
import type { Saying } from './acts.ts';
import { actVerb, type Said, saidBehind } from './bridge.ts';
import { placeAt } from './places.ts';
import type { Ground } from './reading.ts';

// A clause of more words tells a story of its own.
const longest = 34;

/** The dates that such a clause gives to what begins at word `from`, with or without its article; none where it says anything else. */
export function saidAhead(ground: Ground, from: number): Said<Saying>[] {
	const { words, language } = ground;
	const at = language.articles.has(elementAt(words, from - 1)?.key ?? '') ? from - 1 : from;
	if (words[at]?.gap !== Gap.comma) return [];
	let start = at - 1;
	while (start > 0 && at - start < longest && words[start]!.gap < Gap.stop) start--;
	if (!words[start]!.capital || (start > 0 && words[start]!.gap < Gap.stop)) return [];
	while (language.acts.having.has(words[start]!.key)) start++;
	const verbOf = actVerb(language);
	const said = saidBehind<Saying>(ground, start + 1, verbOf, verbOf(words[start]!.key));
	if (said.length === 0 || said.some(({ verb }) => verb === undefined)) return [];
	return said.at(-1)!.to === at || goesOn(ground, said.at(-1)!.to, at) ? said : [];
}

// « a [été] officiellement signé »
const longestVerb = 5;

/**
 * “[On 3 May 2005,] the Agreement [was signed in Quito]”: the day before what begins at word `from`, and what was done to
 * it by the verb at word `behind`.
 */
export function dayAhead(ground: Ground, from: number, behind: number): Said<Saying>[] {
	const { words, language, dateBefore } = ground;
	const at = language.articles.has(words[from - 1]?.key ?? '') ? from - 1 : from;
	const day = dateBefore.get(at);
	if (!day || words[at]!.gap !== Gap.comma) return [];
	let lead = day.from;
	while (language.small.has(words[lead - 1]?.key ?? '')) lead--;
	// “They met [on 3 May 2005], …” tells of another thing; “, [on 3 May 2005], …” and “that, [on …], …” of this.
	const opens = lead === 0 || words[lead]!.gap > Gap.space || language.meetings.relatives.has(words[lead - 1]!.key);
	if (lead === day.from || !opens) return [];
	const verbOf = actVerb(language);
	for (let index = behind; index < words.length && index - behind < longestVerb; index++) {
		const { key, gap } = words[index]!;
		if (gap > Gap.space) return [];
		const verb = verbOf(key);
		if (verb !== undefined) {
			const next = language.small.has(words[index + 1]?.key ?? '') ? index + 2 : index + 1;
			const place = next < words.length ? placeAt(ground, next) : undefined;
			return [{ date: day.date, verb, place, to: from }];
		}
		if (![language.acts.bridges, language.acts.passives, language.small].some(each => each.has(key))) return [];
	}
	return [];
}

// « et appliqué à titre provisoire depuis le 21 septembre 2017 »
const longestRest = 12;

/** Whether the clause goes on to one more date, with no verb of its own. */
function goesOn({ words, text, language, dateBefore }: Ground, from: number, to: number): boolean {
	if (words[from]?.key !== language.acts.and || to - from > longestRest || !dateBefore.has(to)) return false;
	return words
		.slice(from, to)
		.every(({ start, end, gap }) => gap === Gap.space && !language.acts.finite.has(text.slice(start, end)));
}
