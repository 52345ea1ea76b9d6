// Between whom an act is: inside its title, and behind it, « …, conclu entre la Suisse et le Ghana et signé à … ».
import type { Span } from '../text/span.ts';
import { Gap, isBlankBetween } from '../text/words.ts';
import { isAcronym } from './acronyms.ts';
import { partyIn } from './acts.ts';
import type { Ground } from './reading.ts';

// « , qui a été conclu entre »: no more words lead from a title to its parties.
const longestLead = 6;

export interface PartiesBehind {
	/** Ids, in the order of the text. */
	readonly parties: readonly string[];
	/** The word behind the last of them. */
	readonly to: number;
}

/** The parties named behind word `from`, where nothing but « conclu », “signed” and the like stands between. */
export function partiesBehind(ground: Ground, from: number): PartiesBehind | undefined {
	const { words, language } = ground;
	const { acts, small } = language;
	let index = from;
	while (index < words.length && index - from < longestLead && !acts.between.has(words[index]!.key)) {
		const { key, gap } = words[index]!;
		if (gap > Gap.comma || !(acts.verbs.get(key) === 'signed' || acts.bridges.has(key) || small.has(key)))
			return undefined;
		index++;
	}
	if (!acts.between.has(words[index]?.key ?? '')) return undefined;
	return partiesFrom(ground, index + 1);
}

/** « …, signé le 3 mai 1984, modifiant la Convention entre la Suisse et le Ghana … »: the parties named within a title. */
export function partiesWithin({ words, language, nameAt }: Ground, from: number, to: number): readonly string[] {
	const { between, resumes, reopens } = language.acts;
	const parties: string[] = [];
	let among = false;
	for (let index = from; index < to; index++) {
		const { key } = words[index]!;
		const named = nameAt.get(index);
		const party = among && named ? partyIn(named) : undefined;
		if (party) {
			parties.push(party);
			index = named!.to - 1;
		} else if (between.has(key)) among = true;
		else if (among && (resumes.has(key) || reopens.has(key))) break;
	}
	return parties;
}

/** « la Suisse et le Ghana »: countries and organisations from word `from` on, with what joins them. */
export function partiesFrom({ words, language, nameAt }: Ground, from: number): PartiesBehind | undefined {
	const parties: string[] = [];
	let to = from;
	for (let index = from; index < words.length; ) {
		const { key, gap } = words[index]!;
		if (gap > Gap.comma) break;
		const named = nameAt.get(index);
		const party = named && partyIn(named);
		if (named && party) {
			parties.push(party);
			index = named.to;
			to = index;
		} else if (language.small.has(key) || key === language.acts.and) index++;
		else break;
	}
	return parties.length >= 2 ? { parties, to } : undefined;
}

/**
 * “between Germany [and Chile]”, “between the Tide Institute [and] the Port of Berg”: between parties, “and” ends nothing.
 * The second of them, behind `sides` others, may be unknown.
 */
export function joinsParties({ words, text, language, nameAt }: Ground, at: number, sides: number): boolean {
	if (words[at]!.key !== language.acts.and) return false;
	const joined = words[at]!.gap === Gap.space || text[words[at]!.start - 2] === ')';
	if (!joined) return false;
	const { key = '' } = words[at + 1] ?? {};
	const next = language.articles.has(key) || language.meetings.possessives.has(key) ? at + 2 : at + 1;
	const word = words[next];
	if (word?.gap !== Gap.space) return false;
	if (nameAt.has(at + 1)) return true;
	return language.acts.premodified && sides <= (next === at + 1 ? 1 : 0) && word.capital;
}

/** “between Norway and Chile [include]”: where names have their capitals, the parties end before a word in small letters. */
export function pastParties({ words, language }: Ground, at: number): boolean {
	const { acts, small } = language;
	const { key } = words[at]!;
	if (!acts.premodified || words[at]!.capital || small.has(key)) return false;
	return !acts.resumes.has(key) && !acts.reopens.has(key) && !acts.between.has(key) && !/\d/u.test(key);
}

/** “between the Bank [(NTB)] and”, “the U.[S. Tide] Agency”, “the Union and [its] Members”: what ends a title elsewhere is inside the name of a party. */
export function insideParty({ words, text, language }: Ground, at: number): boolean {
	const before = words[at - 1]!;
	const word = words[at]!;
	const next = words[at + 1];
	if (before.key === language.acts.and && language.meetings.possessives.has(word.key) && next?.capital)
		return word.gap === Gap.space && next.gap === Gap.space;
	if (isBlankBetween(text, before, word)) return false;
	const between = text.slice(before.end, word.start);
	if (/^\s*\($/u.test(between)) return joinedBehind(words, text, language, at) && isAcronym(said(text, word));
	return /^\.\s?$/u.test(between) && before.end - before.start === 1 && before.capital && near(words, at - 1);
}

/** “(NTB[)] and”: nothing but the bracket between. */
function joinedBehind(words: Ground['words'], text: string, language: Ground['language'], at: number): boolean {
	const next = words[at + 1];
	return next?.key === language.acts.and && /^\)\s+$/u.test(text.slice(words[at]!.end, next.start));
}

/** “U.S.”: a letter beside a letter. */
function near(words: Ground['words'], at: number): boolean {
	const before = words[at - 1];
	return before !== undefined && before.end - before.start === 1 && words[at]!.start - before.end <= 2;
}

function said(text: string, { start, end }: Span): string {
	return text.slice(start, end);
}
