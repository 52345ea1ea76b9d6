// How far the title of an act runs, and whether words that begin like one name an instrument at all.
import { Gap, isCapital } from '../text/words.ts';
import { type Description, partyIn, startsWith, stem } from './acts.ts';
import type { Said } from './bridge.ts';
import { isAdjective } from './complements.ts';
import type { Ground, Named } from './reading.ts';

// A title in full may run long; a list inside it, or what was done where, does not.
const longestTitle = 70;
const longestItem = 6;
const longestInterlude = 9;

/**
 * The word behind the last of a title as it is written. What is read of it (subject, parties) may end earlier:
 * « Accord, signé à Rome, le 3 mai 1984, [portant adhésion de …] », “Declaration on Migration [and Protection]”.
 */
export function titleEnd(
	ground: Ground,
	from: number,
	named: Named | undefined,
	read: Pick<Description, 'to' | 'next'>,
): number {
	const { words, text, language } = ground;
	// Inside « [Traité …](…) » the title ends with the bracket.
	if (named || text[words[from]!.start - 1] === '[') return read.to;
	const { acts, small } = language;
	const formal = isCapital(text, words[from]!);
	let end = read.to;
	let index = read.next;
	let joined = false;
	for (let behind = words[index]; behind && index - from < longestTitle; behind = words[index]) {
		if (behind.key === acts.and && actFollows(ground, index + 1)) break;
		if (joined && acts.premodified && !small.has(behind.key) && !isCapital(text, behind)) break;
		const resumed = formal && !joined ? behindSigning(ground, index) : undefined;
		if (resumed !== undefined) {
			index = resumed + 1;
			continue;
		}
		if (ends(ground, index)) {
			const opens =
				(formal && (resumesAt(ground, index) || purposeAt(ground, index))) || listGoesOn(ground, from, index);
			if (!opens) break;
			joined ||= behind.key === acts.and;
		}
		index++;
		if (!small.has(behind.key) && behind.key !== acts.and && !acts.resumes.has(behind.key)) end = index;
	}
	return end;
}

/** What a title goes on with, where the description of it stopped: “… on Maritime Safety [and the Blue Economy]”. */
export function restOfSubject({ words, language, nameAt }: Ground, from: number, to: number): string[] {
	const { acts, small } = language;
	const found: string[] = [];
	for (let index = from; index < to; index++) {
		const { key } = words[index]!;
		const name = nameAt.get(index);
		if (name && partyIn(name)) index = name.to - 1;
		else if (!acts.empty.has(key) && !small.has(key) && !acts.stops.has(key)) found.push(stem(key));
	}
	return found;
}

/** « … et l’Acte final »: another act. */
export function actFollows(
	{ words, text, language }: Pick<Ground, 'words' | 'text' | 'language'>,
	index: number,
): boolean {
	const noun = words[index + (language.small.has(words[index]?.key ?? '') ? 1 : 0)];
	return noun !== undefined && language.acts.kinds.has(noun.key) && isCapital(text, noun);
}

function ends(ground: Ground, index: number): boolean {
	const { words, text, language, dateAt } = ground;
	const { acts } = language;
	const word = words[index]!;
	if (word.gap === Gap.wall || (word.gap === Gap.stop && isCapital(text, word))) return true;
	if (word.gap === Gap.comma || dashBefore(text, words, index)) return true;
	if (dateAt.has(index) || acts.verbs.has(word.key) || acts.stops.has(word.key)) return true;
	return acts.writtenStops.has(text.slice(word.start, word.end));
}

/** « - l’Accord … - l’Acte final … »: a dash between blanks begins the next item. */
export function dashBefore(text: string, words: Ground['words'], index: number): boolean {
	const before = words[index - 1]?.end ?? 0;
	const { start } = words[index]!;
	return start - before > 2 && /\s[-–—]\s/u.test(text.slice(before, start));
}

/** A title goes on behind a comma or a bracket: « , relative à », « , portant ». */
function resumesAt({ words, text, language }: Ground, index: number): boolean {
	const word = words[index];
	if (!word) return false;
	// Behind « [Traité …](…) » stands what stands behind the address.
	const between = text.slice(words[index - 1]!.end, word.start).replace(/^\]\([^\s()<>]*\)/u, '');
	if (!/^\)?\s*(?:,\s*)?$/u.test(between)) return false;
	if (language.acts.reopens.has(word.key)) return true;
	// « établi sur la base de …, à la Convention … »: what it is a protocol to.
	const article = language.articles.has(words[index + 1]?.key ?? '') ? 1 : 0;
	const inner = words[index + 1 + article];
	if (
		language.acts.nested &&
		language.acts.places.has(text.slice(word.start, word.end)) &&
		inner &&
		language.acts.kinds.has(inner.key) &&
		isCapital(text, inner)
	)
		return true;
	// “, and the …” begins another act as often as another party.
	const { and, partyPhrases } = language.acts;
	return word.key !== and && partyPhrases.some(phrase => startsWith(words, index, phrase));
}

/** « , signé à Paris, le 3 mai 1984, et à Astana, le 4, portant … »: the word that takes the title up again. */
function behindSigning(ground: Ground, index: number): number | undefined {
	const { words, language, dateAt } = ground;
	if (!language.acts.verbs.has(words[index]!.key)) return undefined;
	for (let at = index; at < words.length && at - index < longestInterlude; at++) {
		const dated = dateAt.get(at);
		if (!dated) continue;
		return dated.to < words.length && resumesAt(ground, dated.to) ? dated.to : undefined;
	}
	return undefined;
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
		if (next?.gap !== Gap.space || !isCapital(text, next) || !isCapital(text, words[from]!)) return false;
		return (
			!acts.kinds.has(next.key) && (article === 0 || (!ground.nameAt.has(index + 2) && closesSoon(ground, index + 2)))
		);
	}
	if (word.gap !== Gap.comma || !isCapital(text, words[from]!) || articles.has(word.key)) return false;
	// « …, et de célébrer »: French has no comma before the last of a list.
	if (word.key === acts.and && !acts.premodified) return false;
	if (!/^,\s+$/u.test(text.slice(words[index - 1]!.end, word.start))) return false;
	if (acts.premodified && !isCapital(text, word)) return false;
	for (let at = index; at < words.length && at - index < longestItem; at++) {
		const { key, gap } = words[at]!;
		if (dateAt.has(at) || acts.verbs.has(key) || acts.kinds.has(key)) return false;
		if (gap > Gap.comma || (acts.stops.has(key) && key !== acts.and)) return false;
		if (key !== acts.and) continue;
		const next = words[at + 1];
		if (!next || acts.kinds.has(next.key) || articles.has(next.key)) return false;
		return !acts.premodified || isCapital(text, next);
	}
	return false;
}

// « pour [un cacao durable] »: a purpose of more words is the sentence's.
const longestPurpose = 9;

/** « Accord-cadre … [pour un cacao durable], signé … »: a noun behind « pour », and then the title is closed. */
function purposeAt(ground: Ground, index: number): boolean {
	const { words, language } = ground;
	const { acts, articles } = language;
	if (!acts.purposes.has(words[index]!.key)) return false;
	const article = words[index + 1];
	if (!article || article.gap !== Gap.space || !(articles.has(article.key) || acts.general.has(article.key)))
		return false;
	return closesSoon(ground, index + 2);
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

interface Candidate {
	readonly ahead: number;
	readonly kind: number;
	readonly to: number;
	readonly parties: readonly string[];
	readonly said: readonly Said<unknown>[];
}

/** « L’Accord les y oblige », « la Convention demeure »: no title, but what is said of one. Where adjectives follow. */
function saysOf(ground: Ground, kind: number, to: number): boolean {
	const { words, text, language } = ground;
	const next = words[kind + 1];
	if (language.acts.premodified || !next || to <= kind + 1 || next.gap !== Gap.space || isCapital(text, next))
		return false;
	if (language.articles.has(next.key)) return true;
	// « le Protocole modifiant l’Accord … »
	if (language.acts.reopens.has(next.key)) return false;
	const opens =
		language.small.has(next.key) || language.acts.resumes.has(next.key) || language.acts.between.has(next.key);
	// « cet accord offre des possibilités »: what points back has no title of its own.
	if (!opens && language.statuses.pointing.has(words[kind - 1]?.key ?? '') && !isAdjective(ground, kind + 1))
		return true;
	return to === kind + 2 && !opens && !/\d/u.test(next.key) && !isAdjective(ground, kind + 1);
}

/** « Cet Accord [lie les] deux pays », « la présente déclaration [couvre la] période »: a verb and its object, no title. */
function hasObject(ground: Ground, kind: number): boolean {
	const { words, text, language, dateAt } = ground;
	const [verb, article] = [words[kind + 1], words[kind + 2]];
	if (language.acts.premodified || verb?.gap !== Gap.space || article?.gap !== Gap.space) return false;
	if (isCapital(text, verb) || language.acts.verbs.has(verb.key) || language.acts.between.has(verb.key)) return false;
	if (language.small.has(verb.key) || language.acts.governs.test(verb.key) || dateAt.has(kind + 3)) return false;
	if (language.acts.resumes.has(verb.key) || language.acts.reopens.has(verb.key)) return false;
	return language.articles.has(article.key) && !isAdjective(ground, kind + 1);
}

/** “to reach an agreement on …”, “treaty obligations”: agreements in general name none. */
export function isInstrument(ground: Ground, { ahead, kind, to, parties, said }: Candidate): boolean {
	const { words, text, language } = ground;
	const { acts } = language;
	const { key } = words[kind]!;
	const needed = acts.completed.get(key);
	if (needed && !needed.some(phrase => startsWith(words, kind + 1, phrase))) return false;
	if (parties.length === 0 && (hasObject(ground, kind) || (said.length === 0 && saysOf(ground, kind, to))))
		return false;
	const before = words[ahead - 1]?.key ?? '';
	if (acts.numbered.has(key)) return ahead < kind && to > kind + 1 && !acts.general.has(before);
	if (isCapital(text, words[kind]!) || said.length > 0 || new Set(parties).size >= 2) return true;
	if (acts.notNaming.has(words[kind + 1]?.key ?? '')) return false;
	return !acts.general.has(before);
}
