// Persons whom the registry does not know, behind a title of address: « M. Jean Dupont », “President Yoon Suk Yeol”.
import { nameParticles } from '../registry/names.ts';
import { overlaps, type Span } from '../text/span.ts';
import { Gap } from '../text/words.ts';
import { officeHolders } from './offices.ts';
import type { Ground } from './reading.ts';

// « Son Excellence M. Pedro Sánchez Pérez-Castejón »: no name of a person is longer.
const longestName = 5;

export interface PersonPhrase extends Span {
	/** Named in a formula of enactment by one name alone, which then signs. */
	readonly sovereign?: true;
}

/** « Fait à Berg, le 20 décembre 1993.⏎Jean »: a single name, alone on the last line. */
export function signerAlone({ text, words }: Ground): Span | undefined {
	const last = words.at(-1);
	// It ends in a name, or in half of one.
	if (!last || !(last.capital || text.charAt(last.start - 1) === '-')) return undefined;
	const from = Math.max(0, text.length - 40);
	const match = /(?:^|\n|\d\.)[*_\s]*(\p{Lu}[\p{L}-]{2,})[*_.\s]*$/u.exec(text.slice(from));
	if (!match) return undefined;
	const start = from + match.index + match[0].indexOf(match[1]!);
	return { start, end: start + match[1]!.length };
}

/** Names, without their titles; what the registry names as a whole is left to it. */
export function personPhrases(ground: Ground): PersonPhrase[] {
	const { words, language, nameAt } = ground;
	const { addresses, notNames } = language.persons;
	const found: PersonPhrase[] = [];
	let done = 0;
	for (const index of ground.marks.address) {
		if (index < done) continue;
		// « le président Sarkozy » is in the registry as it stands.
		if (nameAt.get(index)?.entries.some(({ type }) => type === 'person')) continue;
		let to = index + 1;
		let capitals = 0;
		for (let at = to; at < words.length && at - index <= longestName; at++) {
			const named = nameAt.get(at);
			// “Joseph R. Biden”: a family name of the registry behind given names that are not.
			if (named && !(capitals > 0 && named.entries.every(entry => entry.naming === 'surname'))) break;
			const { start, end, key, gap } = words[at]!;
			const raw = ground.text.slice(start, end);
			// “Moon Jae-in”: what a hyphen joins to a name is of it.
			if (capitals > 0 && ground.text.slice(words[at - 1]!.end, start) === '-') {
				to = at + 1;
				continue;
			}
			const near = gap === Gap.space || (gap === Gap.stop && (at === index + 1 || isInitial(ground, at - 1)));
			if (!near || notNames.has(key) || addresses.has(key)) break;
			if (nameParticles.has(key) && !/^\p{Lu}\p{Ll}/u.test(raw)) {
				if (capitals === 0) break;
			} else if (/^\p{Lu}/u.test(raw)) {
				capitals++;
				to = at + 1;
			} else break;
		}
		if (capitals === 0) continue;
		found.push({ start: words[index + 1]!.start, end: words[to - 1]!.end });
		done = to;
	}
	// A name behind an office that a title of address has found already is one name.
	const holders = officeHolders(ground).filter(holder => !found.some(each => overlaps(each, holder)));
	return [...found, ...holders.filter((each, at) => holders.findIndex(other => overlaps(other, each)) === at)];
}

/** “Antony J. Blinken”. */
function isInitial({ words }: Ground, index: number): boolean {
	const word = words[index]!;
	return word.end - word.start === 1;
}
