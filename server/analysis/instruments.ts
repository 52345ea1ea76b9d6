// Whether words that begin like an act name an instrument at all.

import { elementAt } from '../text/search.ts';
import { Gap } from '../text/words.ts';
import { startsWith } from './acts.ts';
import type { Said } from './bridge.ts';
import { isAdjective } from './complements.ts';
import type { Ground } from './reading.ts';

interface Candidate {
	readonly ahead: number;
	readonly kind: number;
	readonly to: number;
	readonly parties: readonly string[];
	readonly said: readonly Said<unknown>[];
}

/** « L’Accord les y oblige », « la Convention demeure »: no title, but what is said of one. Where adjectives follow. */
function saysOf(ground: Ground, kind: number, to: number): boolean {
	const { words, language } = ground;
	const next = words[kind + 1];
	if (language.acts.premodified || !next || to <= kind + 1 || next.gap !== Gap.space || next.capital) return false;
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
	const { words, language, dateAt } = ground;
	const [verb, article] = [words[kind + 1], words[kind + 2]];
	if (language.acts.premodified || verb?.gap !== Gap.space || article?.gap !== Gap.space) return false;
	if (verb.capital || language.acts.verbs.has(verb.key) || language.acts.between.has(verb.key)) return false;
	if (language.small.has(verb.key) || language.acts.governs.test(verb.key) || dateAt.has(kind + 3)) return false;
	if (language.acts.resumes.has(verb.key) || language.acts.reopens.has(verb.key)) return false;
	return language.articles.has(article.key) && !isAdjective(ground, kind + 1);
}

/** “or [accord a] preference to …”: an article makes an object of what follows. */
function isVerb({ words, language }: Ground, kind: number): boolean {
	const next = words[kind + 1];
	return next?.gap === Gap.space && (language.articles.has(next.key) || language.acts.general.has(next.key));
}

/** “to reach an agreement on …”, “treaty obligations”: agreements in general name none. */
export function isInstrument(ground: Ground, { ahead, kind, to, parties, said }: Candidate): boolean {
	const { words, language } = ground;
	const { acts } = language;
	const { key } = words[kind]!;
	const needed = acts.completed.get(key);
	if (needed && !needed.some(phrase => startsWith(words, kind + 1, phrase))) return false;
	if (parties.length === 0 && (hasObject(ground, kind) || (said.length === 0 && saysOf(ground, kind, to))))
		return false;
	const before = elementAt(words, ahead - 1)?.key ?? '';
	if (acts.numbered.has(key)) return ahead < kind && to > kind + 1 && !acts.general.has(before);
	if (words[kind]!.capital || said.length > 0 || new Set(parties).size >= 2) return true;
	if (acts.notNaming.has(words[kind + 1]?.key ?? '') || isVerb(ground, kind)) return false;
	// “reached agreement [on an Agreement on Trade]”: what they agreed on is the act.
	if (acts.resumes.has(words[kind + 1]?.key ?? '') && acts.general.has(words[kind + 2]?.key ?? '')) {
		const inner = words[kind + 3];
		if (inner && acts.kinds.has(inner.key) && inner.capital) return false;
	}
	return !acts.general.has(before) || madeHere(ground, ahead - 1) || saysWhose(ground, kind);
}

/** « un mémorandum d’entente [entre l’Office des marées] et … »: between whom it is, by name. */
function saysWhose({ words, language }: Ground, kind: number): boolean {
	for (let at = kind + 1; at < words.length && at - kind <= longestKind; at++) {
		if (words[at]!.gap !== Gap.space) return false;
		if (!language.acts.between.has(words[at]!.key)) continue;
		const next = words[at + (language.articles.has(words[at + 1]?.key ?? '') ? 2 : 1)];
		return next !== undefined && next.gap === Gap.space && next.capital;
	}
	return false;
}

// « mémorandum d’entente entre »
const longestKind = 4;

// « ont signé un accord sur …, un mémorandum relatif à … et une déclaration »: a list of more words tells more.
const longestList = 40;

/** « ont signé [un accord sur la pêche], [une déclaration] », “signed [a] memorandum”: one that is made is one, whatever its article. */
function madeHere({ words, text, language }: Ground, article: number): boolean {
	const { acts } = language;
	for (let at = article - 1; at >= 0 && article - at < longestList; at--) {
		if (words[at + 1]!.gap > Gap.comma) return false;
		const { key } = words[at]!;
		const verb = acts.nouns.has(key) ? undefined : acts.verbs.get(key);
		if (verb === 'signed' || verb === 'adopted' || verb === 'initialled') {
			// A participle that stands behind what was made says nothing of what follows: « l’accord signé, un plan ».
			const active =
				acts.finite.has(text.slice(words[at - 1]?.start ?? 0, words[at - 1]?.end ?? 0)) || acts.premodified;
			return active && words[at + 1]!.gap === Gap.space;
		}
		if (acts.finite.has(text.slice(words[at]!.start, words[at]!.end)) || acts.passives.has(key)) return false;
		const first = at === article - 1;
		if (first && !(words[article]!.gap === Gap.comma || acts.joiners.has(key))) return false;
	}
	return false;
}
