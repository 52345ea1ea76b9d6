// Passages in the other language: an English title in a French declaration, a paragraph that the two texts share.
import { matchesOf } from '../text/patterns.ts';
import { elementAt } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { Gap, type Word } from '../text/words.ts';
import { marksOf } from './detect.ts';
import { languages } from './index.ts';
import type { Language } from './language.ts';

/** A run of a text in a language that is not the text's own. Offsets are those of the text. */
export interface Passage extends Span {
	readonly language: Language;
}

// Below these many small words of a language, a passage may be a name. “The Hague” is no English sentence.
const fewest = 3;

// The first words of a paragraph tell its language; most of a text is in its own.
const sample = 60;

/**
 * The passages of a paragraph that are surely not in `own`: all of it, or what stands between quotation marks.
 * A language is sure where three of its small words stand, and three times as many as of the text's own.
 * `list` are the words of `text`.
 */
export function foreignPassages(own: Language, text: string, list: readonly Word[]): Passage[] {
	const whole = foreign(own, list, 0, Math.min(sample, list.length));
	if (whole) return [{ start: 0, end: text.length, language: whole }];
	const found: Passage[] = [];
	let from = 0;
	for (const quote of quoted(text, list)) {
		while (from < list.length && list[from]!.start < quote.start) from++;
		let to = from;
		while (to < list.length && list[to]!.end <= quote.end) to++;
		const language = foreign(own, list, from, to);
		if (language) found.push({ ...quote, language });
		from = to;
	}
	return found;
}

function foreign(own: Language, list: readonly Word[], from: number, to: number): Language | undefined {
	const ownIndex = languages.indexOf(own);
	// Where a third of the words are its own small words, no other language can have three times as many.
	const most = Math.floor((to - from) / 3);
	const ownScore = ownIndex < 0 ? 0 : scoreOf(ownIndex, list, from, to, most);
	if (ownScore > most) return undefined;
	let best: Language | undefined;
	let bestScore = 0;
	for (let index = 0; index < languages.length; index++) {
		const score = index === ownIndex ? 0 : scoreOf(index, list, from, to, to - from);
		if (score < fewest || score < 3 * ownScore || score <= bestScore) continue;
		best = languages[index]!;
		bestScore = score;
	}
	return best;
}

/** How many small words of a language stand from word `from` to `to`; no more than one more than `most` are counted. */
function scoreOf(index: number, list: readonly Word[], from: number, to: number, most: number): number {
	let score = 0;
	for (let at = from; at < to && score <= most; at++) score += (marksOf(list[at]!) >> index) & 1;
	return score;
}

const quotation = /«([^«»]+)»|“([^“”]+)”|"([^"\n]+)"/g;

/** Whether a quotation mark stands between two words. To look through the whole text for each of them costs more. */
function opensQuote(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === 0xab || code === 0x201c || code === 0x22) return true;
	}
	return false;
}

/** What stands between « and », “ and ”; straight marks, which do not say whether they open, between two of them. */
function quoted(text: string, list: readonly Word[]): Span[] {
	if (
		!list.some(
			(word, index) => word.gap >= Gap.comma && opensQuote(text, elementAt(list, index - 1)?.end ?? 0, word.start),
		)
	)
		return [];
	return matchesOf(quotation, text).map(match => ({
		start: match.index + 1,
		end: match.index + match[0].length - 1,
	}));
}
