// How far the title of an act runs.
import { Gap } from '../text/words.ts';
import { partyIn, stem, stemOf } from './acts.ts';
import { goesOnBehind } from './conjunctions.ts';
import type { Description } from './description.ts';
import type { Ground, Named } from './reading.ts';
import {
	behindAside,
	behindOwnDate,
	behindPeriod,
	behindSigning,
	declaresAt,
	resumesAt,
	sideAt,
	sidePhraseAt,
	signedUntil,
} from './title-clauses.ts';

// A title in full may run long; a list inside it, or what was done where, does not.
const longestTitle = 90;
const longestItem = 6;

/**
 * The word behind the last of a title as it is written. What is read of it (subject, parties) may end earlier:
 * « Accord, signé à Rome, le 3 mai 1984, [portant adhésion de …] », “Declaration on Migration [and Protection]”.
 */
export function titleEnd(
	ground: Ground,
	from: number,
	named: Named | undefined,
	read: Pick<Description, 'to' | 'next' | 'closed'>,
): number {
	const { words, text, language } = ground;
	// Inside « [Traité …](…) » the title ends with the bracket.
	if (named || read.closed || text.charAt(words[from]!.start - 1) === '[') return read.to;
	const { acts, small } = language;
	const formal = words[from]!.capital;
	let end = read.to;
	let index = read.next;
	let joined = false;
	for (let behind = words[index]; behind && index - from < longestTitle; behind = words[index]) {
		if (behind.key === acts.and && (actFollows(ground, index + 1) || !goesOnBehind(ground, from, index))) break;
		if (joined && (acts.resumes.has(behind.key) || acts.reopens.has(behind.key))) joined = false;
		else if (joined && acts.premodified && !small.has(behind.key) && !behind.capital) break;
		const resumed = formal && !joined ? behindSigning(ground, index, read.to === from + 1) : undefined;
		if (resumed !== undefined) {
			index = resumed + 1;
			continue;
		}
		const beyond = formal
			? (behindOwnDate(ground, index) ?? behindPeriod(ground, index) ?? behindAside(ground, from, index))
			: undefined;
		if (beyond !== undefined) {
			index = beyond;
			continue;
		}
		if (ends(ground, index)) {
			const opens =
				(formal &&
					(resumesAt(ground, index) ||
						purposeAt(ground, index) ||
						sideAt(ground, from, index) !== undefined ||
						declaresAt(ground, from, index))) ||
				(index === from + 1 && behind.gap === Gap.space && purposeAt(ground, index) && isDeedOf(ground, index + 2)) ||
				listGoesOn(ground, from, index);
			if (!opens) break;
			joined ||= behind.key === acts.and;
		}
		index++;
		if (!small.has(behind.key) && behind.key !== acts.and && !acts.resumes.has(behind.key)) end = index;
	}
	// « une communauté de recettes [en ce] qui concerne »
	while (end > read.to && acts.dangling.has(text.slice(words[end - 1]!.start, words[end - 1]!.end))) end--;
	return end;
}

/** What a title goes on with, where the description of it stopped: “… on Maritime Safety [and the Blue Economy]”. */
export function restOfSubject(ground: Ground, from: number, to: number): string[] {
	const { words, language, nameAt, dateAt } = ground;
	const { acts, small } = language;
	const found: string[] = [];
	for (let index = from; index < to; index++) {
		const { key } = words[index]!;
		const name = nameAt.get(index);
		// « l’Accord [du 9 mars 1994] relatif à »; the day of a signing keeps two acts of one title apart.
		const dated = acts.alike.get(words[index - 1]!.key) === 'de' ? dateAt.get(index) : undefined;
		// « , signé à Rome, le 3 mai 1984, portant »: nor do the day and the place of its making.
		const signed = acts.verbs.has(key) ? signedUntil(ground, index) : undefined;
		const side = sidePhraseAt(ground, index);
		if (dated) index = dated.to - 1;
		else if (side !== undefined) index = side - 1;
		else if (signed !== undefined && signed <= to) index = signed - 1;
		else if (name && partyIn(name)) index = name.to - 1;
		else if (!acts.empty.has(key) && !small.has(key) && !acts.stops.has(key)) found.push(stemOf(words[index]!));
	}
	// « modifiant la Convention » alone does not say which.
	return found.every(each => [...acts.amending].some(word => stem(word) === each)) ? [] : found;
}

// « et à la [Charte] »: so many words may lead to a noun.
const longestStep = 2;

/** « … et l’Acte final », « et à la Charte », « et un mémorandum »: another act. */
export function actFollows({ words, language }: Pick<Ground, 'words' | 'text' | 'language'>, index: number): boolean {
	const isAny = language.acts.general.has(words[index]?.key ?? '');
	let at = isAny ? index + 1 : index;
	while (!isAny && at - index < longestStep && language.small.has(words[at]?.key ?? '')) at++;
	const noun = words[at];
	if (noun === undefined || !language.acts.kinds.has(noun.key)) return false;
	// « et [un] mémorandum »
	return noun.capital || isAny;
}

function ends(ground: Ground, index: number): boolean {
	const { words, text, language, dateAt } = ground;
	const { acts } = language;
	const word = words[index]!;
	if (word.gap === Gap.wall || (word.gap === Gap.stop && word.capital)) return true;
	if (word.gap === Gap.comma || dashBefore(text, words, index)) return true;
	if (dateAt.has(index) || acts.verbs.has(word.key) || leavesTitle(ground, index)) return true;
	return isStop(ground, index);
}

/** A word that no title goes on with; « se », where « rapportant » follows, is none, nor « s » behind « auxquels », « porte » behind « la ». */
export function isStop({ words, text, language }: Pick<Ground, 'words' | 'text' | 'language'>, index: number): boolean {
	const { acts } = language;
	const { key, start, end } = words[index]!;
	if (isProvisionally(words, language, index)) return true;
	if (acts.stops.has(key))
		return !acts.reopens.has(words[index + 1]?.key ?? '') && !acts.relatives.has(`${words[index - 1]?.key} ${key}`);
	return acts.writtenStops.has(text.slice(start, end)) && !language.small.has(words[index - 1]?.key ?? '');
}

/** « [à titre provisoire] », not « l’application à titre provisoire ». */
function isProvisionally(
	words: Ground['words'],
	{ statuses: { provisional } }: Ground['language'],
	index: number,
): boolean {
	const rest = provisional.adverbs.get(words[index]!.key);
	if (!rest || words[index - 1]?.key === provisional.application) return false;
	return rest.every((key, at) => words[index + 1 + at]?.key === key);
}

/** “the Agreement [to strengthen] our ties”, “[into] consideration”: a title goes on in capitals, with an article, or with what it amends. */
export function leavesTitle(
	{ words, text, language }: Pick<Ground, 'words' | 'text' | 'language'>,
	index: number,
): boolean {
	const word = words[index]!;
	if (!language.acts.leaves.has(text.slice(word.start, word.end))) return false;
	const next = words[index + 1];
	if (language.acts.amending.has(next?.key ?? '')) return false;
	return next?.gap === Gap.space && !next.capital && !language.small.has(next.key) && !/\d/u.test(next.key);
}

/** « - l’Accord … - l’Acte final … »: a dash between blanks begins the next item. */
export function dashBefore(text: string, words: Ground['words'], index: number): boolean {
	const before = words[index - 1]?.end ?? 0;
	const { start } = words[index]!;
	return start - before > 2 && /\s[-–—]\s/u.test(text.slice(before, start));
}

/** « économique[, sociale et culturelle] », “Migration [and Protection]”: the list inside a title goes on. */
function listGoesOn(ground: Ground, from: number, index: number): boolean {
	const { words, text, language, dateAt } = ground;
	const { acts, articles } = language;
	const word = words[index]!;
	if (word.key === acts.and && word.gap === Gap.space) {
		// “Maritime Safety and the Blue Economy, signed …”: behind an article, only where the title is then closed.
		const article = acts.premodified && articles.has(words[index + 1]?.key ?? '') ? 1 : 0;
		const next = words[index + 1 + article];
		if (next?.gap !== Gap.space || !next.capital || !words[from]!.capital) return false;
		return (
			!kindAhead(ground, index + 1 + article) &&
			(article === 0 || (!ground.nameAt.has(index + 2) && closesSoon(ground, index + 2)))
		);
	}
	if (word.gap !== Gap.comma || !words[from]!.capital) return false;
	if (articles.has(word.key)) return !acts.premodified && nounsGoOn(ground, from, index);
	// « …, et de célébrer »: French has no comma before the last of a list; “Fair, Balanced[, and Reciprocal] Trade”.
	if (word.key === acts.and && !(acts.premodified && lastOfList(ground, index))) return false;
	if (!/^,\s+$/u.test(text.slice(words[index - 1]!.end, word.start))) return false;
	if (word.key === acts.and) return true;
	if (acts.premodified && !word.capital) return false;
	for (let at = index; at < words.length && at - index < longestItem; at++) {
		const { key, gap } = words[at]!;
		if (dateAt.has(at) || acts.verbs.has(key) || acts.kinds.has(key)) return false;
		if (gap > Gap.comma || (acts.stops.has(key) && key !== acts.and)) return false;
		if (key !== acts.and) continue;
		const next = words[at + 1];
		if (!next || acts.kinds.has(next.key) || articles.has(next.key)) return false;
		return !acts.premodified || next.capital;
	}
	return false;
}

/** “and Singapore Joint [Statement]”: what follows is an act of its own. */
function kindAhead({ words, language }: Ground, from: number): boolean {
	for (let at = from; at - from < longestItem && words[at]?.gap === Gap.space && words[at]!.capital; at++)
		if (language.acts.kinds.has(words[at]!.key)) return true;
	return false;
}

/** “Balanced[, and] Reciprocal”: the item before stands behind a comma, too. */
function lastOfList({ words, language }: Ground, and: number): boolean {
	const next = words[and + 1];
	if (next?.gap !== Gap.space || !next.capital || language.acts.kinds.has(next.key)) return false;
	for (let at = and - 1; at > 0 && and - at < longestItem && words[at]!.capital; at--)
		if (words[at]!.gap === Gap.comma) return true;
	return false;
}

// « la participation publique et l’accès à la justice »: items with articles run longer.
const longestNoun = 16;

/** « sur l’accès à l’information[, la participation du public et l’accès] à la justice »: nouns with articles, the first with one, too. */
function nounsGoOn(ground: Ground, from: number, index: number): boolean {
	const { words, text, language, nameAt, dateAt } = ground;
	const { acts, articles } = language;
	const first = words.findIndex(({ key }, at) => at > from && acts.resumes.has(key));
	if (first < 0 || first >= index || !articles.has(words[first + 1]?.key ?? '')) return false;
	let joined = false;
	for (let at = index; at < words.length && at - index < longestNoun; at++) {
		const { key, gap } = words[at]!;
		if (gap > Gap.comma || dateAt.has(at) || acts.verbs.has(key) || acts.kinds.has(key)) return joined;
		if (acts.stops.has(key) || acts.writtenStops.has(text.slice(words[at]!.start, words[at]!.end))) return false;
		if (saysMore(ground, at) || words[at]!.capital || nameAt.get(at)?.entries.some(({ type }) => type === 'country'))
			return joined && !saysMore(ground, at);
		if (gap === Gap.comma && at > index && !articles.has(key)) return joined;
		if (key === acts.and) {
			if (!articles.has(words[at + 1]?.key ?? '')) return false;
			joined = true;
		}
	}
	return joined;
}

// « pour [un cacao durable] »: a purpose of more words is the sentence's.
const longestPurpose = 14;

/** « Accord-cadre … [pour un cacao durable], signé … »: a noun behind « pour », and then the title is closed. */
function purposeAt(ground: Ground, index: number): boolean {
	const { words, language } = ground;
	const { acts, articles } = language;
	if (!acts.purposes.has(words[index]!.key)) return false;
	const article = words[index + 1];
	if (!article || article.gap !== Gap.space || !(articles.has(article.key) || acts.general.has(article.key)))
		return false;
	return (words[index]!.gap === Gap.space && isDeedOf(ground, index + 2)) || closesSoon(ground, index + 2);
}

/** « pour la [protection des] oiseaux »: what is done, and to what. No sentence has it for its own behind an act's kind. */
function isDeedOf({ words, text, language }: Ground, at: number): boolean {
	const [deed, of] = [words[at], words[at + 1]];
	if (deed?.gap !== Gap.space || of?.gap !== Gap.space) return false;
	return language.acts.deeds.test(text.slice(deed.start, deed.end)) && language.acts.alike.has(of.key);
}

/** Whether what stands here is followed by what is said of the act: « …, signé », “… in force”, a date. */
function closesSoon(ground: Ground, from: number): boolean {
	const { words, language, dateAt } = ground;
	const { acts, small, articles } = language;
	for (let at = from; at < words.length && at - from <= longestPurpose; at++) {
		const { key, gap } = words[at]!;
		const relative = acts.links.has(key) && acts.stops.has(key) && !articles.has(key);
		if (gap === Gap.comma) return acts.verbs.has(key) || (relative && key !== acts.and);
		// « pour les titulaires de passeports de service [est] en vigueur »: the verb of the sentence.
		if (acts.verbs.has(key) || dateAt.has(at) || (at > from && saysMore(ground, at))) return true;
		if (gap > Gap.comma || (acts.stops.has(key) && !small.has(key))) return false;
	}
	return false;
}

function saysMore({ words, text, language }: Ground, at: number): boolean {
	const { start, end, gap } = words[at]!;
	return gap === Gap.space && language.acts.finite.has(text.slice(start, end));
}

/** Where the numbers behind a resolution end: “resolutions 2570, 2571 (2021)”. */
export function numbersBehind({ words, text, language }: Ground, index: number): number | undefined {
	const { numbers } = language.acts;
	numbers.lastIndex = words[index]!.end;
	const match = numbers.exec(text);
	return match ? match.index + match[0].length : undefined;
}
