// Acronyms in brackets and the words before them, whether or not these were read as a name: « la Mission archéologique
// roumano-péruvienne de Paracas (MARPP) ».

import { matchesOf } from '../text/patterns.ts';
import { firstThat } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { Gap } from '../text/words.ts';
import { isAcronym } from './acronyms.ts';
import { stemOf } from './acts.ts';
import type { Ground } from './reading.ts';

/** An acronym in brackets; the span is the acronym's. */
export interface Abbreviation extends Span {
	readonly text: string;
	/** Stems of the words of matter before the bracket, the nearest first. */
	readonly before: readonly string[];
}

const bracketed = /\(\s*(?:[^()\n]{0,24}[«“"‘]\s*)?(\p{Lu}[\p{L}\d-]{1,11})\s*[»”"’]?\s*(?=[),;])/gu;
const longestName = 12;

export function abbreviationsIn(ground: Ground): Abbreviation[] {
	const { text } = ground;
	if (!text.includes('(')) return [];
	return matchesOf(bracketed, text).flatMap(match => {
		const acronym = match[1]!;
		const before = isAcronym(acronym) ? wordsBefore(ground, match.index) : [];
		const start = match.index + match[0].lastIndexOf(acronym);
		return before.length > 0 ? [{ start, end: start + acronym.length, text: acronym, before }] : [];
	});
}

function wordsBefore({ words, language }: Ground, at: number): string[] {
	const low = firstThat(words.length, index => words[index]!.end > at);
	const found: string[] = [];
	for (let index = low - 1; index >= 0 && low - index <= longestName; index--) {
		const { key, gap } = words[index]!;
		if (!language.small.has(key) && !language.bodies.joins.has(key) && !language.bodies.articles.has(key))
			found.push(stemOf(words[index]!));
		if (gap > Gap.space) break;
	}
	return found;
}
