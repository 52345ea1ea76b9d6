// Between whom an act is, where that stands behind its title: « …, conclu entre la Suisse et le Ghana et signé à … ».
import { Gap } from '../text/words.ts';
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
