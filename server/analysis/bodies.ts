// Bodies whom the registry does not know: a head noun in capitals and the words that belong to it.

import type { Span } from '../text/span.ts';
import { Gap, isBlankBetween, isShouted, type Word } from '../text/words.ts';
import { isAdjective, isPlainNoun } from './complements.ts';
import { listedBehind } from './portfolios.ts';
import type { Ground } from './reading.ts';

/** A body as a paragraph names it. */
export interface BodyPhrase extends Span {
	/** Words, `to` exclusive. */
	readonly from: number;
	readonly to: number;
	/** What it is known by: analysis/series.ts. */
	readonly key?: string;
}

// « Comité mixte pour la coopération … »: a name of more words is a sentence read too far.
const longestName = 16;
const longestLead = 9;
// Complements in lower case: « [de recherche] [de la défense] ».
const longestTail = 2;

/**
 * Names of bodies, in order. Where the registry has the same words or more, they are left to it. `loose`: with those that
 * name a body only beside its parties, « le Comité mixte ».
 */
export function bodyPhrases(ground: Ground, loose = false): BodyPhrase[] {
	const { words, language, text, nameAt } = ground;
	const { commonHeads, whole, premodified } = language.bodies;
	const found: BodyPhrase[] = [];
	let done = 0;
	for (const index of ground.marks.body) {
		const head = words[index]!;
		if (index < done) continue;
		const capital = head.capital;
		if (!capital && !(commonHeads.has(head.key) && properBehind(ground, index))) continue;
		// « CONSEIL DES MINISTRES »: a heading.
		if (isShouted(text, head)) continue;
		const from = premodified ? lead(ground, index, done) : index;
		const to = tail(ground, index);
		if (!loose && !whole.has(head.key) && !saysWhich(ground, from, index, to)) continue;
		if (goesOnElsewhere(ground, index, to) || (!loose && !premodified && capital && isBare(ground, from, to))) continue;
		if (registered(nameAt, from, index, to) || isOffice(ground, from, index, to)) continue;
		found.push({ from, to, start: words[from]!.start, end: words[to - 1]!.end });
		done = to;
	}
	// “Trade and Technology Council Working Group”: the later head takes the former in.
	return found.filter((body, index) => !(found[index + 1] && found[index + 1]!.from <= body.from));
}

/** « l’université Paris-Saclay », « l’université de Strasbourg », « le ministère de l’Agriculture ». */
function properBehind({ words, language }: Ground, head: number): boolean {
	const next = words[head + 1];
	if (next?.gap !== Gap.space) return false;
	if (next.capital) return true;
	if (!language.bodies.joins.has(next.key)) return false;
	const after = words[head + (language.bodies.articles.has(words[head + 2]?.key ?? '') ? 3 : 2)];
	return after?.gap === Gap.space && after.capital;
}

/** Whether anything beside the head singles the body out. */
function saysWhich({ words, language }: Ground, from: number, head: number, to: number): boolean {
	const { weak, notNames, joins, articles, and } = language.bodies;
	if (to - from === 1) return false;
	if (notNames.has(`${words[from]!.key} ${words[from + 1]!.key}`) && to - from === 2) return false;
	// “High-Level Bilateral Commission”: what is called by four words in capitals is called so.
	if (head - from >= 3 && words.slice(from, to).every(word => word.capital)) return true;
	for (let index = from; index < to; index++) {
		const { key } = words[index]!;
		if (index !== head && !weak.has(key) && !joins.has(key) && !articles.has(key) && key !== and) return true;
	}
	return false;
}

/** “Security Council Resolution”, “Extended Fund Facility”: the head is no head. */
function goesOnElsewhere({ words, text, language }: Ground, head: number, to: number): boolean {
	const next = words[to];
	if (next?.gap !== Gap.space || !next.capital || !near(text, words[to - 1]!, next)) return false;
	if (language.acts.kinds.has(next.key) || language.bodies.notBodies.has(next.key)) return true;
	return to === head + 1 && language.bodies.openEnded.has(words[head]!.key);
}

/** « Autorité de contrôle » in a heading: neither an article before it nor a second capital. */
function isBare({ words, text, language }: Ground, from: number, to: number): boolean {
	const before = words[from - 1];
	if (before && words[from]!.gap === Gap.space && !/\n\s*\n|[*_]/u.test(text.slice(before.end, words[from]!.start)))
		return false;
	return !words.slice(from + 1, to).some(word => word.capital) && language.bodies.lowerCase !== undefined;
}

/** « le Président du [Conseil de la République togolaise] »: the head of a government, where nothing but the State is named. */
function isOffice({ words, language, nameAt }: Ground, from: number, head: number, to: number): boolean {
	const { chaired, joins, articles } = language.bodies;
	if (from !== head || !chaired.has(words[head]!.key) || words[head]!.gap !== Gap.space) return false;
	let at = head - 1;
	while (at > 0 && (joins.has(words[at]!.key) || articles.has(words[at]!.key))) at--;
	if (at < 0 || at === head - 1 || !language.persons.unique.has(words[at]!.key)) return false;
	for (let index = head + 1; index < to; index++) {
		const named = nameAt.get(index);
		if (named?.entries.some(({ type }) => type === 'country')) index = named.to - 1;
		else if (!joins.has(words[index]!.key) && !articles.has(words[index]!.key)) return false;
	}
	return true;
}

/** Whether a body or an act of the registry is named by these words, or reaches over them. */
function registered(nameAt: Ground['nameAt'], from: number, head: number, to: number): boolean {
	for (let index = Math.max(0, from - longestName); index <= head; index++) {
		const name = nameAt.get(index);
		if (!name || name.to <= head) continue;
		const known = name.entries.some(
			({ type }) =>
				type === 'organisation' || type === 'agreement' || (type === 'country' && name.from <= from && name.to >= to),
		);
		// « Conseil de l’Europe à Paris »: a known name is whole as it stands.
		if (known && (name.from <= from || name.from === head || name.to >= to)) return true;
		if (name.from < from) return true;
	}
	return false;
}

/** “[U.S.-Egypt Climate Working] Group”: the capitals that lead up to a head. */
function lead(ground: Ground, head: number, floor: number): number {
	const { words, text, language, nameAt, dateAt } = ground;
	const { openers, and } = language.bodies;
	// “US-ASEAN” is no “us”.
	const isOpener = (word: Word) => openers.has(word.key) && !isShouted(text, word);
	let from = head;
	for (let index = head - 1; index >= floor && head - index <= longestLead; index--) {
		const word = words[index]!;
		if (dateAt.has(index)) break;
		if (word.key === and && from === index + 1) {
			if (!joinedAhead(ground, index, head)) break;
			from = index;
			continue;
		}
		if (!near(text, word, words[index + 1]!) || isOpener(word)) break;
		if (!word.capital && !isNumber(text, word)) break;
		from = index;
	}
	if (words[from]!.key === and) from++;
	while (from < head && nameAt.get(from)?.entries.some(({ type }) => type === 'person')) from = nameAt.get(from)!.to;
	return Math.min(from, head);
}

/** “5+5”, “COVID-19”. */
function isNumber(text: string, { start, end }: Span): boolean {
	return /^\d{1,2}$/u.test(text.slice(start, end));
}

/** Whether what stands between two words of a name leaves them one: blanks, hyphens, “U.S. ”, “5+5”. */
function near(text: string, one: Span, other: Span): boolean {
	if (isBlankBetween(text, one, other)) return true;
	const between = text.slice(one.end, other.start);
	if (/^(?:\s+|[.\-–/+]+)$/u.test(between)) return true;
	return /^\.\s+$/u.test(between) && one.end - one.start === 1 && text[one.start - 1] === '.';
}

/** “the [Trade and] Technology Council”: capitals without a country, a body or a title lead up to the conjunction. */
function joinedAhead({ words, text, language, nameAt }: Ground, and: number, head: number): boolean {
	const { heads, openers, joins, articles } = language.bodies;
	// “the Treasury and Bank Negara”: two names, the second begun by its head.
	if (head === and + 1 || words[and]!.gap !== Gap.space || words[and + 1]!.gap !== Gap.space) return false;
	for (let index = and - 1; index >= 0 && and - index <= longestLead; index--) {
		const word = words[index]!;
		if (articles.has(word.key) || !word.capital) return index < and - 1 && !joins.has(word.key);
		if (heads.has(word.key) || openers.has(word.key)) return false;
		const named = nameAt.get(index)?.entries.filter(entry => entry.naming !== 'adjective') ?? [];
		if (named.length > 0 && nameAt.get(index)!.to === and) return false;
		if (index > 0 && !near(text, words[index - 1]!, word)) return true;
	}
	return true;
}

/** The word behind the last of a name that begins at `head`. */
function tail(ground: Ground, head: number): number {
	const { words, text, language, dateAt, nameAt } = ground;
	const { heads, joins, topics, joinsOf, articles, and, twofold, lowerCase } = language.bodies;
	const key = words[head]!.key;
	const own = joinsOf.get(key);
	let to = head + 1;
	let plain = 0;
	let capitals = 0;
	let complements = 0;
	const last = Math.min(words.length, head + longestName);
	// « … européennes - de l’échange de lettres », “**Council** Members”.
	const fits = (index: number) =>
		index < last &&
		words[index]!.gap === Gap.space &&
		!dateAt.has(index) &&
		(isBlankBetween(text, words[index - 1]!, words[index]!) ||
			!/[*_]|\s[-–]\s/u.test(text.slice(words[index - 1]!.end, words[index]!.start)));
	for (;;) {
		const listed = twofold.has(key) && capitals > 0 ? listedBehind(ground, to) : to;
		if (listed > to) to = listed;
		if (!fits(to)) break;
		const word = words[to]!;
		if (language.persons.addresses.has(word.key)) break;
		if (word.capital) {
			// “the Department of State Bureau”: what stands behind a head without a join is another name's.
			if (!lowerCase && capitals === 0) break;
			// “Department of Commerce Bureau of Industry”: two names.
			if (!lowerCase && heads.has(word.key) && joins.has(words[to + 1]?.key ?? '')) break;
			capitals++;
			to++;
			continue;
		}
		if (lowerCase && isAdjective(ground, to)) {
			to++;
			continue;
		}
		let next = to + 1;
		if (word.key === and) {
			const step = afterAnd(ground, to, capitals > 0, twofold.has(key));
			if (step === to) break;
			to = step;
			continue;
		}
		const first = complements === 0;
		// « Fonds d’amorçage [pour l’entreprise] », and no further.
		const topical = topics.has(word.key) && (first || (complements === 1 && capitals === 0));
		if (!joins.has(word.key) && !topical && !own?.has(word.key)) break;
		const topic = topics.has(word.key);
		while (fits(next) && articles.has(words[next]!.key) && !isShouted(text, words[next]!)) next++;
		if (!fits(next) || language.persons.addresses.has(words[next]!.key)) break;
		// « Conseil des ministres de l’Organisation … »: two bodies.
		if (lowerCase && !first && heads.has(words[next]!.key) && nameAt.has(next)) break;
		complements++;
		if (words[next]!.capital) {
			// “Ministry of Defence of Japan”, not “Control Lists of Specially Designated”.
			if (!lowerCase && !first && next === to + 1 && !nameAt.has(next)) break;
			capitals++;
			to = next + 1;
			continue;
		}
		// “Coalition to Defeat”: English complements have their capital.
		if (!lowerCase || plain >= longestTail || !isPlainNoun(ground, next)) break;
		plain++;
		// « des grands [deltas] ».
		const preposed = lowerCase.preposed.has(words[next]!.key) && fits(next + 1) && isPlainNoun(ground, next + 1);
		to = next + (preposed ? 2 : 1);
		while (fits(to) && isAdjective(ground, to)) to++;
		if (topic) to = secondNoun(ground, to, fits);
	}
	return to;
}

/** « pour la sécurité [et la coopération] ». */
function secondNoun(ground: Ground, to: number, fits: (index: number) => boolean): number {
	const { words, language } = ground;
	const { and, articles } = language.bodies;
	if (!fits(to + 2) || words[to]!.key !== and || !articles.has(words[to + 1]!.key)) return to;
	const noun = words[to + 2]!;
	if (noun.capital || !isPlainNoun(ground, to + 2)) return to;
	return to + 3;
}

/** Where a name goes on behind « et »: « économique et social », « de l’Europe et des Affaires étrangères », “Control and Prevention”. */
function afterAnd(ground: Ground, and: number, capitals: boolean, twofold: boolean): number {
	const { words, language, nameAt } = ground;
	const { joins, articles, lowerCase, heads } = language.bodies;
	let next = and + 1;
	const word = words[next];
	if (word?.gap !== Gap.space) return and;
	if (lowerCase) {
		if (!word.capital && isAdjective(ground, next)) return next + 1;
		if (!twofold || !capitals || !joins.has(word.key)) return and;
		while (words[next]?.gap === Gap.space && (joins.has(words[next]!.key) || articles.has(words[next]!.key))) next++;
		return next > and + 1 && words[next]?.gap === Gap.space && words[next]!.capital ? next + 1 : and;
	}
	// “Control and Prevention”, not “Japan and Korea”, not “State and Department of Defense”.
	if (!capitals || !word.capital || nameAt.has(next) || nameAt.has(and - 1)) return and;
	for (let index = next; words[index]?.gap === Gap.space && words[index]!.capital; index++)
		if (heads.has(words[index]!.key)) return and;
	return next + 1;
}
