// Which words of a sentence tell what it is about: not those by which all meetings, acts and visits are spoken of.
import type { Language } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { fold, told } from '../text/words.ts';
import { stem, stemOf } from './acts.ts';
import type { Run } from './clauses.ts';
import { ordinalAt } from './ordinals.ts';
import { placeAt } from './places.ts';
import type { Ground } from './reading.ts';

/** The words of a run that tell what it is about, cut to their stems, each once. */
export function stemsIn(ground: Ground, run: Run): string[] {
	const found = new Set<string>();
	addStems(found, ground, run);
	return [...found];
}

/** The same, added to what was found before it. */
export function addStems(found: Set<string>, ground: Ground, { from, to }: Run): void {
	const { words, language, nameAt, dateAt } = ground;
	const tells = tellsApart(language);
	for (let at = from; at < to; at++) {
		const past =
			dateAt.get(at)?.to ??
			placeAt(ground, at)?.to ??
			(nameAt.get(at)?.entries.some(({ type }) => type === 'country') ? nameAt.get(at)!.to : undefined);
		if (past !== undefined) {
			at = past - 1;
			continue;
		}
		const word = words[at]!;
		// « Saint-Georges » is one word.
		const double = doubleAt(ground, at);
		if (double !== undefined) {
			found.add(double);
			while (isJoined(ground, at + 1)) at++;
			continue;
		}
		if (tells(word) === 1 && (word.key.length > 2 || word.capital) && !ordinalAt(ground, at)) found.add(stemOf(word));
	}
}

/** Whether a capital is joined by a hyphen to the one before. */
function isJoined({ words, text }: Ground, at: number): boolean {
	const before = words[at - 1];
	const word = words[at];
	if (!before?.capital || !word?.capital || word.end - word.start <= shortest) return false;
	return text.slice(before.end, word.start) === '-';
}

// “ASEAN-U.S.”
const shortest = 2;

/** « Saint-Georges », as one stem. */
function doubleAt(ground: Ground, at: number): string | undefined {
	if (!isJoined(ground, at + 1)) return undefined;
	let key = ground.words[at]!.key;
	for (let next = at + 1; isJoined(ground, next); next++) key += ground.words[next]!.key;
	return stem(key);
}

/** 1 for a word that can tell things apart: none of those by which all meetings, acts and visits are spoken of. */
const tellsApart = derived(({ acts, meetings, statuses, persons, bodies, small, likeness }: Language) => {
	const common = new Set([...likeness.common].map(fold));
	return told(key =>
		/^\d/u.test(key) ||
		small.has(key) ||
		acts.empty.has(key) ||
		acts.stops.has(key) ||
		acts.bridges.has(key) ||
		acts.verbs.has(key) ||
		acts.forceLater.has(key) ||
		acts.visits.has(key) ||
		acts.held.has(key) ||
		meetings.bridges.has(key) ||
		meetings.possessives.has(key) ||
		meetings.nouns.has(key) ||
		meetings.held.has(key) ||
		meetings.made.has(key) ||
		meetings.madeNouns.has(key) ||
		statuses.pronouns.has(key) ||
		// Many ministers meet; one visits.
		(key.endsWith('s') && persons.offices.has(key)) ||
		// What every declaration does: « rappelé », “welcomed”.
		(common.has(key) && !persons.offices.has(key)) ||
		bodies.weak.has(key)
			? 0
			: 1,
	);
});
