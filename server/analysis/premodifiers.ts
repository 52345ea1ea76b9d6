// What stands before the kind of an act, where a language puts it there: “U.S.-Philippines Mutual Defense Treaty”.
import { Gap } from '../text/words.ts';
import { partyIn, stemOf } from './acts.ts';
import type { Ground } from './reading.ts';

const longestLead = 8;

/** “[U.S.-Philippines Mutual Defense] Treaty”: the capitals that lead up to a kind. Nothing where the language has none. */
export function premodifiers(ground: Ground, kind: number) {
	const { words, text, language, nameAt } = ground;
	const { acts, small } = language;
	let from = kind;
	if (acts.premodified && (words[kind]!.capital || acts.numbered.has(words[kind]!.key))) {
		for (let index = kind - 1; index >= 0 && kind - index <= longestLead; index--) {
			const { key, start, end } = words[index]!;
			const between = text.slice(end, words[index + 1]!.start);
			// Across “U.S.-Spain”, “Korea-U.S. Trade” and line ends, not across a stop or a comma.
			if (between !== ' ' && !(end - start === 1 ? /^[.\-–]*\s*$/u : /^(?:\s+|[.\-–]+\s*)$/u).test(between)) break;
			// “Trade and Investment Agreement” is one name, “the Kyoto Protocol and Paris Agreement” are two.
			if (key === acts.and && from === index + 1 && leadsOn(ground, index - 1)) continue;
			if (small.has(key) || acts.stops.has(key) || !words[index]!.capital || opens(ground, index)) break;
			from = index;
		}
	}
	// “the joint declaration of 5 May”
	if (from === kind && kind > 0 && words[kind]!.gap === Gap.space && acts.smallAhead.has(words[kind - 1]!.key))
		return { from: kind - 1, parties: [], subject: [] };
	// « deuxième Protocole », where nothing else stands before the kind.
	if (from === kind && kind > 0 && words[kind]!.gap === Gap.space && acts.ordinals.has(words[kind - 1]!.key))
		return { from: kind - 1, parties: [], subject: [stemOf(words[kind - 1]!)] };
	const parties: string[] = [];
	const subject: string[] = [];
	for (let index = from; index < kind; ) {
		const name = nameAt.get(index);
		const party = name && name.to <= kind ? partyIn(name) : undefined;
		if (name && party) {
			parties.push(party);
			index = name.to;
			continue;
		}
		const word = words[index]!;
		if (!acts.empty.has(word.key)) subject.push(stemOf(word));
		index++;
	}
	return { from, parties, subject };
}

/** “[Implementing] Trade Agreements”, “[Recalling] Resolution”: capitals of headings and first words, no “US”. */
function opens({ words, text, language }: Ground, index: number): boolean {
	const { start, end, key } = words[index]!;
	return language.bodies.openers.has(key) && text.slice(start + 1, end) !== text.slice(start + 1, end).toUpperCase();
}

function leadsOn({ words, text, language, nameAt }: Ground, index: number): boolean {
	const word = words[index];
	if (!word?.capital || language.small.has(word.key)) return false;
	if (!/^\s+$/u.test(text.slice(word.end, words[index + 1]!.start))) return false;
	return !language.acts.kinds.has(word.key) && !nameAt.has(index);
}
