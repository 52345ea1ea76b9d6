// From what is named to the date said of it: the few words that may stand between.

import type { DateMention } from '../languages/read-dates.ts';
import type { Span } from '../text/span.ts';
import { Gap, isCapital } from '../text/words.ts';
import type { Ground } from './reading.ts';

/** A date said of something, and the word that says what happened then. */
export interface Said<V> {
	readonly date: DateMention;
	readonly verb?: V;
	/** Where it is said to have happened: a place's id, and its words. */
	readonly place?: Span & { readonly id: string };
	/** The word behind the date. */
	readonly to: number;
}

// « , qui avait été signé à Nour-Soultan le … »: more words than this tell another story.
const reach = 14;

/**
 * The dates said of what ends before word `from`: « …, signé à Paris le 11 juin 2008 et entré en vigueur en 2010 ».
 * Only words that cannot change the subject may stand between; the first other word ends it. `leading` is what stood
 * before the name: « la signature de l’Accord, le 5 novembre 2024 ».
 */
export function saidBehind<V>(
	ground: Ground,
	from: number,
	verbOf: (word: string) => V | undefined,
	leading?: V,
): Said<V>[] {
	const { words, text, language, nameAt, dateAt } = ground;
	const found: Said<V>[] = [];
	let verb = leading;
	let place: (Span & { id: string }) | undefined;
	let steps = 0;
	for (let index = from; index < words.length && steps < reach; steps++) {
		const word = words[index]!;
		if (word.gap === Gap.wall && !bracketOpens(text, words, index)) break;
		if (word.gap === Gap.stop && isCapital(text, word)) break;
		const dated = dateAt.get(index);
		if (dated) {
			found.push({
				date: dated.date,
				...(verb === undefined ? {} : { verb }),
				...(place ? { place } : {}),
				to: dated.to,
			});
			// A second date needs a second verb: « et entré en vigueur le … ».
			verb = undefined;
			place = undefined;
			index = dated.to;
			steps = 0;
			continue;
		}
		const named = nameAt.get(index);
		const placed = named?.entries.find(entry => entry.entity.type === 'place');
		if (named && placed) {
			place = { start: named.start, end: named.end, id: placed.entity.id };
			index = named.to;
			continue;
		}
		// « de la Saison …, et, en 2014, de la Saison … »: behind « et » the sentence has gone on to something else.
		if (found.length === 0 && verb === undefined && word.key === language.acts.and) break;
		// « signé à Saint-Louis », “in Punta del Este”: a place that the registry does not know.
		if (isPlaceLike(ground, index)) {
			index++;
			continue;
		}
		const next = verbOf(word.key);
		if (next !== undefined) verb = verb === undefined || verb === leading ? next : verb;
		else if (!language.small.has(word.key) && !language.acts.bridges.has(word.key)) break;
		else if (found.length > 0 && verb === undefined && !language.acts.links.has(word.key)) break;
		index++;
	}
	// A later date counts only with a verb of its own.
	return found.filter((said, order) => order === 0 || said.verb !== undefined);
}

/** A capital behind « à », “in”, “at”, or behind another such word. */
function isPlaceLike({ words, text, language }: Ground, index: number): boolean {
	const word = words[index]!;
	if (word.gap !== Gap.space || !isCapital(text, word)) return false;
	for (let back = index - 1; back >= 0 && index - back <= 4; back--) {
		const said = text.slice(words[back]!.start, words[back]!.end);
		if (language.acts.places.has(said)) return true;
		if (!isCapital(text, words[back]!) && !language.acts.placeWords.has(said)) return false;
	}
	return false;
}

/** « le Traité (11 juin 2008) », “the Treaty (signed on …)”: a bracket that opens is no wall. */
function bracketOpens(text: string, words: Ground['words'], index: number): boolean {
	const before = text.slice(words[index - 1]?.end ?? 0, words[index]!.start);
	return /^\s*\(\s*$/u.test(before);
}
