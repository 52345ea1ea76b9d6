// Passages in the other language: an English title in a French declaration, a paragraph that the two texts share.
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { languages } from './index.ts';
import type { Language } from './language.ts';

/** A run of a text in a language that is not the text's own. Offsets are those of the text. */
export interface Passage extends Span {
	readonly language: Language;
}

// Below these many small words of a language, a passage may be a name. “The Hague” is no English sentence.
const fewest = 3;

const marks = languages.map(language => ({ language, words: new Set(language.marks) }));

// The first words of a paragraph tell its language; most of a text is in its own.
const sample = 60;

/**
 * The passages of a paragraph that are surely not in `own`: all of it, or what stands between quotation marks.
 * A language is sure where three of its small words stand, and three times as many as of the text's own.
 * `list` are the words of `text`.
 */
export function foreignPassages(own: Language, text: string, list: readonly Word[]): Passage[] {
	const whole = foreign(own, list.slice(0, sample));
	if (whole) return [{ start: 0, end: text.length, language: whole }];
	const found: Passage[] = [];
	let from = 0;
	for (const quote of quoted(text)) {
		while (from < list.length && list[from]!.start < quote.start) from++;
		let to = from;
		while (to < list.length && list[to]!.end <= quote.end) to++;
		const language = foreign(own, list.slice(from, to));
		if (language) found.push({ ...quote, language });
		from = to;
	}
	return found;
}

function foreign(own: Language, list: readonly Word[]): Language | undefined {
	const ownScore = scoreOf(wordsOf(own), list);
	// Where a third of the words are its own small words, no other language can have three times as many.
	if (ownScore * 3 > list.length) return undefined;
	let best: { language: Language; score: number } | undefined;
	for (const { language, words } of marks) {
		const score = language === own ? 0 : scoreOf(words, list);
		if (score >= fewest && score >= 3 * ownScore && score > (best?.score ?? 0)) best = { language, score };
	}
	return best?.language;
}

function wordsOf(language: Language): ReadonlySet<string> {
	return marks.find(each => each.language === language)?.words ?? new Set();
}

function scoreOf(small: ReadonlySet<string>, list: readonly Word[]): number {
	let score = 0;
	for (const { key } of list) if (small.has(key)) score++;
	return score;
}

/** What stands between « and », “ and ”; straight marks, which do not say whether they open, between two of them. */
function quoted(text: string): Span[] {
	if (!/[«“"]/.test(text)) return [];
	return [...text.matchAll(/«([^«»]+)»|“([^“”]+)”|"([^"\n]+)"/g)].map(match => ({
		start: match.index + 1,
		end: match.index + match[0].length - 1,
	}));
}
