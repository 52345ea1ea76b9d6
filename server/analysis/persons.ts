// Persons whom the registry does not know, behind a title of address: « M. Jean Dupont », “President Yoon Suk Yeol”.
import { nameParticles } from '../registry/lexicon.ts';
import type { Span } from '../text/span.ts';
import { Gap } from '../text/words.ts';
import type { Ground } from './reading.ts';

// « Son Excellence M. Pedro Sánchez Pérez-Castejón »: no name of a person is longer.
const longestName = 5;

/** Names, without their titles; what the registry names is left to it. */
export function personPhrases(ground: Ground): Span[] {
	const { words, language, nameAt } = ground;
	const { addresses, notNames } = language.persons;
	const found: Span[] = [];
	for (let index = 0; index < words.length; index++) {
		const title = words[index]!;
		// « le président Sarkozy » is in the registry as it stands.
		if (!addresses.has(title.key) || nameAt.get(index)?.entries.some(({ entity }) => entity.type === 'person'))
			continue;
		let to = index + 1;
		let capitals = 0;
		for (let at = to; at < words.length && at - index <= longestName; at++) {
			const named = nameAt.get(at);
			// “Joseph R. Biden”: a family name of the registry behind given names that are not.
			if (named && !(capitals > 0 && named.entries.every(entry => entry.naming === 'surname'))) break;
			const { start, end, key, gap } = words[at]!;
			const raw = ground.text.slice(start, end);
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
		index = to - 1;
	}
	return found;
}

/** “Antony J. Blinken”. */
function isInitial({ words }: Ground, index: number): boolean {
	const word = words[index]!;
	return word.end - word.start === 1;
}
