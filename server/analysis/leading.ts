// What stands before an act: « l’entrée en vigueur, le 13 septembre 2011, de l’accord », “the 2008 Treaty”, « le futur accord ».

import type { ActVerb } from '../languages/language.ts';
import type { DateMention } from '../languages/read-dates.ts';
import { Gap } from '../text/words.ts';
import type { Saying } from './acts.ts';
import { type Said, saidOn } from './bridge.ts';
import { placeBefore } from './places.ts';
import type { Ground } from './reading.ts';

// « l’ouverture, le 27 juin 2011, des négociations sur le futur accord »: the noun stands no further.
const furthestNoun = 10;

/** Reads leftwards from an act: « l’entrée en vigueur, le 13 septembre 2011, de l’accord », “the 2008 Treaty”, « le futur accord ». */
export function leadingIn(
	ground: Ground,
	from: number,
): { said: Said<Saying>[]; verb: ActVerb | undefined; denied: boolean } {
	const { words, language, dateBefore, text } = ground;
	const { acts, small } = language;
	let denied = false;
	let negotiations = false;
	let dated: { date: DateMention; from: number } | undefined;
	let apart = 0;
	let place: ReturnType<typeof placeBefore>;
	for (let index = from; index > 0 && from - index < furthestNoun; ) {
		const { gap } = words[index]!;
		if (gap === Gap.wall || gap === Gap.stop) break;
		const date = dateBefore.get(index);
		if (date && !dated) {
			dated = date;
			apart = from - index;
			index = date.from;
			continue;
		}
		const { key } = words[index - 1]!;
		// « où fut adoptée, le 5 juin 2015, la Convention »: a participle counts only before a date.
		const opened = dated ? undefined : dayOpening(ground, index);
		if (opened) {
			return { said: [{ ...opened, place: place?.at ?? opened.place, to: from }], verb: undefined, denied };
		}
		const noun =
			acts.nouns.get(key) ??
			(dated && dated.from - index <= 1 && isPassive(ground, index - 2) ? madeBy(acts.verbs.get(key)) : undefined);
		if (noun && noun !== 'negotiationsOpened') {
			if (!dated) return { said: [], verb: negotiations ? undefined : noun, denied };
			const what = !negotiations ? noun : noun === 'opened' ? 'negotiationsOpened' : 'negotiations';
			return { said: [saidOn<Saying>(dated.date, from, what, place?.at)], verb: undefined, denied };
		}
		// « entrée en vigueur le 29 avril 1997, et [le Traité …] »: said of the one before.
		if (key === acts.and && dateBefore.has(index - 1)) break;
		if (noun) negotiations = true;
		else if (place === undefined && words[index - 1]!.capital && (place = placeBefore(ground, index))) {
			index = place.from;
			continue;
		} else if (acts.denials.has(key)) denied = true;
		else if (!small.has(key) && !acts.leads.has(key)) break;
		index--;
	}
	// “the 1951 Mutual Defense Treaty”: nothing at all between.
	const adjoining = dated && apart === 0 && /^\s+$/u.test(text.slice(dated.date.end, words[from]!.start));
	return { said: dated && adjoining ? [saidOn<Saying>(dated.date, from)] : [], verb: undefined, denied };
}

/** « [Le 3 mai 2005 était signé] à Quito l’Accord », « c’est à Quito, [le 3 mai 2005, que fut signé] l’Accord »: up to word `to`. */
function dayOpening(ground: Ground, to: number): Omit<Said<Saying>, 'to'> | undefined {
	const { words, language, dateBefore } = ground;
	const verb = isPassive(ground, to - 2) ? madeBy(language.acts.verbs.get(words[to - 1]!.key)) : undefined;
	if (!verb) return undefined;
	let at = to - 2;
	while (isPassive(ground, at - 1)) at--;
	if (language.meetings.relatives.has(words[at - 1]?.key ?? '')) at--;
	const day = dateBefore.get(at);
	if (!day || words[at]!.gap > Gap.comma) return undefined;
	let lead = day.from;
	while (language.small.has(words[lead - 1]?.key ?? '')) lead--;
	const place = placeBefore(ground, lead);
	return { date: day.date, verb, place: place?.at };
}

/** « où [fut] adoptée »: not the participle that ends what is said of another act. */
function isPassive({ words, language }: Ground, index: number): boolean {
	return language.acts.passives.has(words[index]?.key ?? '');
}

function madeBy(verb: ActVerb | undefined): ActVerb | undefined {
	return verb === 'signed' || verb === 'adopted' || verb === 'initialled' ? verb : undefined;
}
