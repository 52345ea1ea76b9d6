// What is said of an act at the end of a long sentence: « …, signé à Kharkhorin le 12 juillet 2014 au cours de la visite
// du ministre, et entré en vigueur le 1er avril 2016 ».
import type { ActVerb } from '../languages/language.ts';
import { Gap } from '../text/words.ts';
import { actVerb, type Said, saidBehind } from './bridge.ts';
import type { Ground } from './reading.ts';

// A sentence of more words has gone on to something else.
const reach = 45;

// Words that narrow what is said stand this close.
const beside = 40;

/**
 * The entry into force told further on in the sentence, where the act's making is told and no other act, which could be
 * meant, is named between.
 */
export function forceFurtherOn(ground: Ground, said: readonly Said<ActVerb | 'negotiations'>[]): Said<ActVerb>[] {
	const { words, text, language, marks, nameAt } = ground;
	const last = said.at(-1);
	if (!last || said.some(({ verb }) => verb === 'inForce' || verb === undefined)) return [];
	for (let index = last.to; index < words.length && index - last.to < reach; index++) {
		const { key, gap } = words[index]!;
		// « par Mme A et M. B, est entré en vigueur »: a title of address ends no sentence.
		const address = language.persons.addresses.has(words[index - 1]!.key);
		if (gap === Gap.stop && words[index]!.capital && !address) return [];
		if (marks.act.includes(index) || nameAt.get(index)?.entries.some(({ type }) => type === 'agreement')) return [];
		if (language.acts.verbs.get(key) !== 'inForce') continue;
		// “entered provisionally into force on …”: it did not.
		const { start, end } = words[index]!;
		if (language.statuses.provisional.word.test(text.slice(Math.max(0, start - beside), end + beside))) return [];
		return saidBehind<ActVerb>(ground, index, actVerb(language))
			.filter(({ verb }) => verb === 'inForce')
			.slice(0, 1);
	}
	return [];
}

// « , que les ministres de la culture ont [signé] »: so many words a subject may take.
const longestSubject = 10;

/** The making told in a clause with a subject of its own: “…, which the two Ministers signed in Batumi on 2 June 2017”. */
export function madeInClause(ground: Ground, from: number): Said<ActVerb>[] {
	const { words, language, marks, dateAt } = ground;
	if (!language.meetings.relatives.has(words[from]?.key ?? '')) return [];
	for (let index = from + 1; index < words.length && index - from <= longestSubject; index++) {
		if (words[index]!.gap > Gap.space || dateAt.has(index) || marks.act.includes(index)) return [];
		const verb = language.acts.verbs.get(words[index]!.key);
		if (verb === 'signed' || verb === 'adopted' || verb === 'initialled')
			return saidBehind<ActVerb>(ground, index + 1, actVerb(language), verb).slice(0, 1);
		if (verb !== undefined) return [];
	}
	return [];
}

// « du 4 mai 2001 sur les visas, signé »: so much of the inner title may follow its date.
const longestTail = 12;

/** « Protocole modifiant l’Accord du 4 mai 2001 sur les visas[, signé …] »: the comma behind the date of the inner act. */
export function behindDate({ words, dateAt }: Ground, at: number): number {
	const dated = dateAt.get(at);
	if (!dated) return at;
	for (let index = dated.to; index < words.length && index - dated.to < longestTail; index++) {
		if (words[index]!.gap === Gap.comma) return index;
		if (words[index]!.gap > Gap.comma || dateAt.has(index)) break;
	}
	return at;
}
