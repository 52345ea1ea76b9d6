// What is read behind the kind of an act: between whom it is, what it is about, and where its description ends.
import { Gap } from '../text/words.ts';
import { insideParty, joinsParties, pastParties } from './act-parties.ts';
import { partyIn, startsWith, stemOf } from './acts.ts';
import { goesOnBehind } from './conjunctions.ts';
import type { Ground, Named } from './reading.ts';
import { behindPeriod, sideAt, sidePhraseAt } from './title-clauses.ts';
import { actFollows, dashBefore, isStop, leavesTitle } from './titles.ts';

// The description of an act seldom runs longer; a name of the registry may.
const longestDescription = 45;

export interface Description {
	readonly parties: readonly string[];
	readonly subject: readonly string[];
	readonly bilateral: boolean;
	/** The word behind the last that belongs to the name. */
	readonly to: number;
	/** The word at which the description ended. */
	readonly next: number;
	/** It ended behind its parties, and the title with it. */
	readonly closed: boolean;
}

/** Reads the words behind a kind or a title: « accord [entre X et Y] [relatif à …] », up to what is said of it. */
export function description(ground: Ground, from: number, named: Named | undefined): Description {
	const { words, language, nameAt } = ground;
	const { acts, small } = language;
	const parties: string[] = [];
	const subject: string[] = [];
	let bilateral = false;
	let amongParties = false;
	let index = named?.to ?? from + 1;
	let to = index;
	// A name of the registry is whole as it stands; only its parties may follow. Where adjectives stand before the noun,
	// a description begins with a preposition: “the Agreement reflects …” has none.
	const behind = words[index]?.key ?? '';
	const opens =
		acts.between.has(behind) ||
		(named === undefined &&
			(!acts.premodified || acts.resumes.has(behind) || acts.reopens.has(behind) || small.has(behind)));
	let sides = 0;
	let closed = false;
	while (opens && index < words.length && index - from < longestDescription) {
		if (amongParties && joinsParties(ground, index, sides)) {
			sides++;
			index++;
			continue;
		}
		const beyond = behindPeriod(ground, index);
		if (beyond !== undefined) {
			index = beyond;
			to = index;
			continue;
		}
		const inside = amongParties && (insideParty(ground, index) || sideAt(ground, from, index) !== undefined);
		if (!inside && endsAt(ground, index)) break;
		if (!amongParties && words[index]!.key === acts.and && !goesOnBehind(ground, from, index)) break;
		closed = !inside && sides > 0 && pastParties(ground, index);
		if (closed) break;
		const { key } = words[index]!;
		const name = nameAt.get(index);
		const party = name && partyIn(name);
		const prefix = acts.prefixes.get(key);
		if (name && party) {
			// « franco-kazakhstanais » says whose; « sur l’Union européenne » does not.
			const counts = amongParties || isAdjective(name);
			if (counts || parties.length > 0) parties.push(party);
			// « relative à [l’Espagne] », « Convention ACP-[CEE] »: not what it is between, and yet part of the title.
			const within = words[from]!.capital && !acts.premodified && small.has(words[index - 1]!.key);
			const joined = ground.text.slice(words[index - 1]!.end, words[index]!.start) === '-';
			index = name.to;
			if (counts || within || joined) to = index;
		} else if (prefix && words[index + 1]?.gap === Gap.space && nameAt.has(index + 1)) {
			parties.push(prefix);
			index++;
		} else if (amongParties && sidePhraseAt(ground, index) !== undefined) {
			index = sidePhraseAt(ground, index)!;
			to = index;
		} else if (amongParties && acts.bothParties.has(`${key} ${words[index + 1]?.key}`)) {
			bilateral = true;
			index += 2;
			to = index;
		} else {
			index++;
			if (acts.between.has(key)) {
				amongParties = true;
				sides = 0;
			} else if (acts.resumes.has(key)) {
				amongParties = false;
				sides = 0;
			} else if (acts.bilateral.has(key)) {
				bilateral = true;
				to = index;
			} else if (!acts.empty.has(key) && !small.has(key)) {
				subject.push(stemOf(words[index - 1]!));
				to = index;
			} else if (isPartOfName(ground, index - 1, to)) to = index;
		}
	}
	return { parties, subject, bilateral, to, next: index, closed };
}

/** “… on Defense [Cooperation]”, « l’échange de [lettres] »: without matter of its own, and yet part of the name. */
function isPartOfName({ words, text, language }: Ground, index: number, to: number): boolean {
	const { acts, small } = language;
	const { key } = words[index]!;
	// « ACP-[CE] »
	if (index === to && text.slice(words[index - 1]!.end, words[index]!.start) === '-') return true;
	if (acts.premodified) return !small.has(key) && to === index && words[index]!.capital;
	return acts.emptyNouns.has(key) && words.slice(to, index).every(word => small.has(word.key));
}

/** Whether the description of an act ends before this word: at a date, a verb, a new sentence, a clause of its own. */
function endsAt({ words, text, language, dateAt }: Ground, index: number): boolean {
	const { acts } = language;
	const word = words[index]!;
	const { key, gap } = word;
	if (dashBefore(text, words, index) || (key === acts.and && actFollows({ words, text, language }, index + 1)))
		return true;
	if (gap === Gap.wall || (gap === Gap.stop && word.capital)) return true;
	if (dateAt.has(index) || acts.verbs.has(key)) return true;
	if (leavesTitle({ words, text, language }, index) || isStop({ words, text, language }, index)) return true;
	return gap === Gap.comma && !acts.partyPhrases.some(phrase => startsWith(words, index, phrase));
}

function isAdjective(name: Named): boolean {
	return name.entries.every(entry => entry.naming === 'adjective');
}
