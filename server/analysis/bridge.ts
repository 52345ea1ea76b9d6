// From what is named to the date said of it: the few words that may stand between.

import type { ActVerb } from '../languages/language.ts';
import type { DateMention } from '../languages/read-dates.ts';
import { holds } from '../text/patterns.ts';
import { Gap } from '../text/words.ts';
import { type PlaceNamed, placeAt } from './places.ts';
import type { Ground } from './reading.ts';

/** A date said of something, and the word that says what happened then. */
export interface Said<V> {
	readonly date: DateMention;
	readonly verb: V | undefined;
	/** Where it is said to have happened. */
	readonly place: PlaceNamed | undefined;
	/** The word behind the date. */
	readonly to: number;
}

/** In one shape: a literal that takes on a field only where there is one is put together by the runtime, which is slow. */
export function saidOn<V>(date: DateMention, to: number, verb?: V, place?: PlaceNamed): Said<V> {
	return { date, verb, place, to };
}

// « , qui avait été signé à Nour-Soultan le … »: more words than this tell another story.
const reach = 14;

/**
 * The dates said of what ends before word `from`: « …, signé à Paris le 11 juin 2008 et entré en vigueur en 2010 ».
 * Only words that cannot change the subject may stand between; the first other word ends it. `leading` is what stood
 * before the name: « la signature de l’Accord, le 5 novembre 2024 ».
 */
export function saidBehind<V>(
	ground: Ground,
	from: number,
	verbOf: (word: string) => V | undefined,
	leading?: V,
	bridges: ReadonlySet<string> = ground.language.acts.bridges,
): Said<V>[] {
	const { words, text, language, nameAt, dateAt } = ground;
	const found: Said<V>[] = [];
	let verb = leading;
	let place: PlaceNamed | undefined;
	let placed = false;
	let behindPlace = -1;
	let behindBracket = -1;
	let steps = 0;
	for (let index = from; index < words.length && steps < reach; steps++) {
		const word = words[index]!;
		const past =
			(index === from || index === behindPlace ? insertionEnds(ground, index) : undefined) ??
			(index === from || index === behindBracket ? ofBodyEnds(ground, index) : undefined);
		if (past !== undefined) {
			index = past;
			behindBracket = past;
			continue;
		}
		const goesOn = word.gap === Gap.wall && resumes(ground, index, verbOf);
		if (word.gap === Gap.wall && index !== behindBracket && !bracketOpens(text, words, index) && !goesOn) break;
		if (word.gap === Gap.stop && word.capital) break;
		const dated = dateAt.get(index);
		if (dated) {
			const where = placed ? place : placeBehind(ground, dated.to);
			index = Math.max(dated.to, where?.to ?? 0);
			found.push(saidOn(dated.date, index, verb, where));
			// A second date needs a second verb: « et entré en vigueur le … ».
			verb = undefined;
			place = undefined;
			placed = false;
			steps = 0;
			continue;
		}
		const named = placeAt(ground, index);
		if (named) {
			// « signé à Berne et à Abidjan le … »: of two places before one date, neither is the place of that day.
			place = placed ? undefined : named;
			placed = true;
			index = named.to;
			behindPlace = index;
			continue;
		}
		// “in Tokyo, Japan, on …”
		const country = index === behindPlace ? nameAt.get(index) : undefined;
		if (country?.entries.some(({ type, naming }) => type === 'country' && naming !== 'adjective')) {
			index = country.to;
			continue;
		}
		const aside =
			asideEnds(ground, index, language.acts.aside) ??
			(found.length > 0 && verb === undefined ? asideEnds(ground, index, language.acts.occasion) : undefined);
		if (aside !== undefined) {
			index = aside;
			continue;
		}
		// « de la Saison …, et, en 2014, de la Saison … »: behind « et » the sentence has gone on to something else.
		if (found.length === 0 && verb === undefined && word.key === language.acts.and) break;
		// « avait réuni [les deux pays] à Bruxelles ».
		if (verb !== undefined && language.acts.bothParties.has(`${word.key} ${words[index + 1]?.key}`)) {
			index += 2;
			continue;
		}
		// « dénoncé [par la Belgique] avec effet au … », “concluded [with INTERPOL] on …”.
		const told = language.meetings.hosts.has(word.key) || language.acts.partners.has(word.key);
		const agent = verb !== undefined && told ? agentEnds(ground, index + 1) : undefined;
		if (agent !== undefined) {
			index = agent;
			continue;
		}
		const next = verbOf(word.key);
		if (next !== undefined) verb = verb === undefined || verb === leading ? next : verb;
		else if (!language.small.has(word.key) && !bridges.has(word.key)) break;
		else if (found.length > 0 && verb === undefined && !language.acts.links.has(word.key)) break;
		index++;
	}
	// A later date counts only with a verb of its own.
	return found.filter((said, order) => order === 0 || said.verb !== undefined);
}

/** « [par la Belgique] », “by [Canada and Chile]”, « par [l’Assemblée générale] »: the word behind those who did it. */
function agentEnds(ground: Ground, from: number): number | undefined {
	const { words, language, nameAt } = ground;
	let to: number | undefined;
	for (let index = from; index < words.length && words[index]!.gap <= Gap.comma; ) {
		const named = nameAt.get(index);
		const doer = named?.entries.some(
			({ type, naming }) => type === 'organisation' || (type === 'country' && naming !== 'adjective'),
		);
		const end = doer ? named!.to : bodyEnds(ground, index);
		if (end !== undefined) {
			index = end;
			to = end;
		} else if (language.small.has(words[index]!.key) || words[index]!.key === language.acts.and) index++;
		else break;
	}
	return to;
}

/** « [Assemblée générale] », “[General Assembly]”: the word behind a body's name that begins with a capital. */
function bodyEnds({ words, language: { bodies } }: Ground, from: number): number | undefined {
	if (!words[from]!.capital) return undefined;
	let headed = false;
	let to = from;
	while (to < words.length && (to === from || words[to]!.gap === Gap.space)) {
		const word = words[to]!;
		if (!word.capital && !bodies.weak.has(word.key)) break;
		headed ||= bodies.heads.has(word.key);
		to++;
	}
	return headed ? to : undefined;
}

/**
 * « signé, [il y a plus de dix ans,] le 21 décembre 2015 », « adopté le 12 décembre 2015 [lors de la Conférence des Parties,]
 * ouvert à la signature le … »: the word behind words that tell of no other act and no other day.
 */
function asideEnds(
	{ words, small, language, dateAt, nameAt }: Ground,
	index: number,
	aside: RegExp,
): number | undefined {
	aside.lastIndex = words[index]!.start;
	if (!aside.test(small)) return undefined;
	let to = index;
	for (; to < words.length && words[to]!.start < aside.lastIndex; to++) {
		if (dateAt.has(to) || language.acts.kinds.has(words[to]!.key)) return undefined;
		if (nameAt.get(to)?.entries.some(({ type }) => type === 'agreement')) return undefined;
	}
	return to;
}

/** « la résolution 1325 (2000) [du Conseil de sécurité], adoptée »: behind an act, the word behind the body whose it is. */
function ofBodyEnds(ground: Ground, from: number): number | undefined {
	const { words, language, nameAt } = ground;
	if (!language.bodies.joins.has(words[from]!.key)) return undefined;
	let index = from + 1;
	while (index < from + 3 && index < words.length && language.small.has(words[index]!.key)) index++;
	if (index >= words.length || words[index]!.gap !== Gap.space) return undefined;
	const named = nameAt.get(index);
	return named?.entries.some(({ type }) => type === 'organisation') ? named.to : bodyEnds(ground, index);
}

/** « signé le 12 juillet 2014 à Kharkhorin »: the place behind a date, unless another date follows it. */
function placeBehind(ground: Ground, from: number): PlaceNamed | undefined {
	const { words, text, language, dateAt } = ground;
	const lead = words[from];
	if (!lead || lead.gap > Gap.comma || !language.acts.places.has(text.slice(lead.start, lead.end))) return undefined;
	const place = placeAt(ground, from + 1);
	if (!place) return undefined;
	for (let index = place.to; index < place.to + 3; index++) if (dateAt.has(index)) return undefined;
	return place;
}

/** « le Traité (11 juin 2008) », “the Treaty (signed on …)”: a bracket that opens is no wall. */
function bracketOpens(text: string, words: Ground['words'], index: number): boolean {
	const before = text.slice(words[index - 1]?.end ?? 0, words[index]!.start);
	return /^\s*\(\s*$/u.test(before);
}

/** “ — [signed in]”, “signed on 1 March 2010; [in force since]”: a verb directly, and nothing that could be its subject. */
function resumes<V>(
	{ words, text, language }: Ground,
	index: number,
	verbOf: (word: string) => V | undefined,
): boolean {
	const mark = /^\s*([;—])\s*$/u.exec(text.slice(words[index - 1]?.end ?? 0, words[index]!.start))?.[1];
	if (!mark) return false;
	let at = index;
	while (at < index + 2 && language.small.has(words[at]?.key ?? '')) at++;
	const { key } = words[at] ?? { key: '' };
	// Behind a semicolon another act may be signed; what is in force is the one just signed.
	const forced = language.acts.verbs.get(key) === 'inForce' || language.acts.forceLater.has(key);
	return verbOf(key) !== undefined && (mark === '—' || forced);
}

// « (« accord Pâturages ») », “(hereinafter the ‘Charter’)”: a name in brackets is short.
const longestInsertion = 80;
const bracketAhead = /[\s»”"’']*\(/uy;

/** « … du climat (CCNUCC), adoptée »: behind a name, the word behind a bracket that holds no date; undefined where there is none. */
function insertionEnds({ words, text, language, dateAt }: Ground, index: number): number | undefined {
	// A bracket before a word is a wall.
	if (index < words.length && words[index]!.gap !== Gap.wall) return undefined;
	const from = words[index - 1]?.end ?? 0;
	if (!holds(bracketAhead, text, from)) return undefined;
	const bracket = /^[\s»”’"']*\([^()\n]*\)(?!\s*[.;:!?(])/u.exec(text.slice(from, from + longestInsertion));
	// « la Charte sociale européenne (révisée), du 3 mai 1996 » is another act than the Charter.
	if (!bracket || language.acts.revised.test(bracket[0])) return undefined;
	const end = from + bracket[0].length;
	for (let next = index; next < words.length; next++) {
		if (words[next]!.start >= end) return next;
		if (dateAt.has(next)) return undefined;
	}
	return words.length;
}

/** What a word behind an act says was done to it. */
export function actVerb({ acts }: Ground['language']): (word: string) => ActVerb | undefined {
	return word => acts.verbs.get(word) ?? (acts.forceLater.has(word) ? 'inForce' : undefined);
}
