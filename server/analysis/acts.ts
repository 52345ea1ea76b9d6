// Agreements in a paragraph: by title, by acronym, or by description (kind, subject, parties), and the dates said of them.
import type { ActVerb } from '../languages/language.ts';
import type { Entry } from '../registry/lexicon.ts';
import { byForm } from '../text/forms.ts';
import { once } from '../text/once.ts';
import { elementAt } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { Gap, type Word } from '../text/words.ts';
import { partiesBehind, partiesWithin } from './act-parties.ts';
import { actVerb, type Said, saidBehind, saidOn } from './bridge.ts';
import { description } from './description.ts';
import { behindDate, forceFurtherOn, madeInClause } from './further-on.ts';
import { isInstrument } from './instruments.ts';
import { leadingIn } from './leading.ts';
import { merged } from './marks.ts';
import { dayAhead, saidAhead } from './opening-clause.ts';
import { premodifiers } from './premodifiers.ts';
import { provisionalSince } from './provisional.ts';
import type { Ground, Named } from './reading.ts';
import { numbered } from './resolutions.ts';
import { numbersBehind, restOfSubject, titleEnd } from './titles.ts';

/** An act as a paragraph speaks of it. Which act it is, the document's parties help to settle. */
export interface ActPhrase extends Span {
	/** `treaty`, `agreement`, …; absent for an acronym or a name without a kind in it. */
	readonly kind: string | undefined;
	readonly plural: boolean;
	/** Records whose name it bears. */
	readonly entries: readonly Entry[];
	/** Ids of the parties it names. */
	readonly parties: readonly string[];
	/** « bilatéral », « entre les deux pays »: the parties are those of the declaration. */
	readonly bilateral: boolean;
	/** What it is about: its words that matter, cut to their stems. */
	readonly subject: readonly string[];
	/** The day of the act in its title by which it is told from others: « modifiant l’Accord [du 4 mai 2001] ». */
	readonly changes: string | undefined;
	/** « futur accord », “draft treaty”: not made yet. */
	readonly denied: boolean;
	/** The sentence is about something that belongs to it: « un avenant à l’accord … a été signé ». */
	readonly part: boolean;
	readonly said: readonly Said<Saying>[];
}

/** What happened on a day: something done to the act, or to the talks about it. */
export type Saying = ActVerb | 'negotiations';

export function actPhrases(ground: Ground): ActPhrase[] {
	const { words, text, language, nameAt } = ground;
	const found: ActPhrase[] = [];
	// Where the title ends that an act may stand in, and whether it says when that act was signed.
	let outer = 0;
	let signed = false;
	let index = 0;
	for (const start of startsIn(ground)) {
		// Inside a title that has been read, but where an act in it begins.
		if (start < index) continue;
		index = start;
		const named = registeredAt(ground, index);
		// « /eli/traite/1970 » is no treaty.
		const kind = text.charAt(words[index]!.start - 1) === '/' ? undefined : language.acts.kinds.get(words[index]!.key);
		if (!named && !kind) {
			// A title that is none of the registry's may still be an act's.
			index = agreementAt(nameAt, index) ? index + 1 : (nameAt.get(index)?.to ?? index + 1);
			continue;
		}
		const phrase = describe(ground, index, named, kind);
		if (phrase) found.push(words[index]!.start < outer ? innermost(ground, phrase.act, signed) : phrase.act);
		if (phrase && phrase.act.end > outer) {
			outer = phrase.act.end;
			signed = phrase.act.said.some(({ verb, date }) => verb === 'signed' && date.end < outer);
		}
		index = Math.max(phrase?.to ?? 0, named?.to ?? 0, index + 1);
		if (phrase && !named) index = innerAct(ground, phrase.from, index);
	}
	return found;
}

/** Where an act can begin: at a kind, or at a name of the registry. */
function startsIn({ marks, nameAt }: Ground): readonly number[] {
	if (nameAt.size === 0) return marks.act;
	const names = nameAt.values().map(({ from }) => from);
	return marks.act.length === 0 ? names : merged(marks.act, names);
}

/** « Protocole modifiant l’[Accord …] »: an act in the title of another, told by its capital, is read for itself too. */
function innerAct(ground: Ground, from: number, to: number): number {
	const { words, language } = ground;
	for (let index = from + 2; index < to; index++) {
		if (registeredAt(ground, index)) return index;
		if (language.acts.nested && language.acts.kinds.has(words[index]!.key) && words[index]!.capital) return index;
	}
	return to;
}

/**
 * What was done on a day was done to the outer act; only « l’Accord du 9 février 1994 » dates the inner one, and the
 * signing behind it where that of the outer one has been told: « Avenant, signé le 3 mai 1984, à l’Accord …, signé le … ».
 */
function innermost({ text }: Ground, act: ActPhrase, signed: boolean): ActPhrase {
	const own = act.said.filter(
		({ verb, date }) =>
			(signed && verb === 'signed') ||
			(verb === undefined && !text.slice(act.end, Math.max(act.end, date.start)).includes(',')),
	);
	return { ...act, said: own };
}

function agreementAt(nameAt: Ground['nameAt'], index: number): Named | undefined {
	const named = nameAt.get(index);
	if (!named?.entries.some(entry => entry.type === 'agreement')) return undefined;
	return { ...named, entries: named.entries.filter(entry => entry.type === 'agreement') };
}

/** « Mémorandum d’entente [sur …] »: a title that goes on is not that of the record which bears its first words alone. */
function registeredAt(ground: Ground, index: number): Named | undefined {
	const { words, language, nameAt } = ground;
	const named = agreementAt(nameAt, index);
	if (!named?.entries.every(({ naming }) => naming === 'title')) return named;
	const goesOn = language.acts.resumes.has(words[named.to]?.key ?? '') && words[named.to]!.gap === Gap.space;
	// “[Korea-U.S.] Free Trade Agreement”: nor is one that begins before it.
	return goesOn || premodifiers(ground, index).from < index ? undefined : named;
}

function describe(
	ground: Ground,
	from: number,
	named: Named | undefined,
	kind: { readonly kind: string; readonly plural: boolean } | undefined,
): { act: ActPhrase; from: number; to: number } | undefined {
	const { words, language, dateAt } = ground;
	const { key } = words[from]!;
	const ahead = named ? { from, parties: [], subject: [] } : premodifiers(ground, from);
	const read = description(ground, from, named);
	const title = titleEnd(ground, from, named, read);
	const concluded = named && read.parties.length > 0 ? undefined : partiesBehind(ground, Math.max(title, read.next));
	const inner = read.parties.length === 0 ? partiesWithin(ground, read.next, title) : [];
	const parties = [...ahead.parties, ...read.parties, ...inner, ...(concluded?.parties ?? [])];
	// « Accord, [signé à Rome, le 3 mai 1984,] portant … », « Convention [pour] la protection … »: with nothing else before the rest.
	const { key: next = '' } = words[read.next] ?? {};
	const resumed = title > read.next && (language.acts.verbs.has(next) || language.acts.purposes.has(next));
	const rest = read.next > from + 1 || resumed ? restOfSubject(ground, read.to, title) : [];
	const subject = [...ahead.subject, ...read.subject, ...rest];
	const before = leadingIn(ground, ahead.from);
	const verbOf = actVerb(language);
	const saidFrom = (at: number) => saidBehind<Saying>(ground, at, verbOf, concluded ? 'signed' : before.verb);
	// « Protocole modifiant l’Accord du 9 février 1994 »: a date without a verb is that of the act named last.
	const within = named === undefined ? innerAct(ground, from, read.next) : read.next;
	const nests = within < read.next;
	const own = <V>(said: Said<V>[]) => (nests ? said.filter(({ verb }) => verb !== undefined) : said);
	// « Accord, signé à Rome, le 3 mai 1984, portant … »: the signing may stand inside the title.
	const inside = concluded ? [] : own(saidFrom(read.next));
	const after = concluded?.to ?? Math.max(title, nests ? behindDate(ground, read.next) : read.next);
	const near = inside.length > 0 || (!concluded && after === read.next) ? inside : own(saidFrom(after));
	const close = near.length > 0 ? near : madeInClause(ground, after);
	const whose =
		nests && isTwin(ground, from, within, after) ? close.filter(({ date }) => date.end < words[title - 1]!.end) : close;
	const told = isRemembered(ground, ahead.from) ? whose.filter(each => isOwnDay(ground, each, before.verb)) : whose;
	const part =
		before.verb === undefined &&
		(isMeetingOf(ground, ahead.from) || (isPart(ground, ahead.from) && finiteAt(ground, after)));
	const behind = part ? [] : told;
	const opening = before.said.length > 0 ? before.said : saidAhead(ground, ahead.from);
	const made = opening.length + behind.length > 0 ? [...opening, ...behind] : dayAhead(ground, ahead.from, after);
	// « l’Accord …, depuis le 3 mai 2016 »: no day of its making.
	const done = made.filter(({ verb, date }) => verb !== undefined || !isOnwards(ground, date));
	// The day of the inner act is part of how the outer one is called.
	const ofInner = nests ? dateAt.get(read.next)?.date : undefined;
	const resolution = numbered(ground, named);
	const end = Math.max(words[title - 1]!.end, ofInner?.end ?? 0, resolution?.end ?? 0);
	const applied = provisionalSince(ground, { start: words[ahead.from]!.start, end }, after);
	const inYear = resolution ? [saidOn<Saying>(resolution.year, after, 'adopted')] : [];
	const said = [...done, ...forceFurtherOn(ground, done), ...applied, ...inYear];
	const specific = named !== undefined || subject.length > 0 || parties.length > 0 || said.length > 0;
	const numbers = named || !language.acts.numbered.has(key) ? undefined : numbersBehind(ground, from);
	if (!specific && !numbers) return undefined;
	if (!named && !numbers && !isInstrument(ground, { ahead: ahead.from, kind: from, to: read.to, parties, said }))
		return undefined;
	const act: ActPhrase = {
		start: words[ahead.from]!.start,
		end: numbers ?? end,
		kind: kind?.kind,
		plural: kind?.plural ?? false,
		entries: (resolution ?? { named }).named?.entries ?? [],
		parties: once(parties),
		bilateral: read.bilateral,
		subject: once(subject),
		changes: ofInner?.value,
		denied: before.denied,
		part,
		said,
	};
	return { act, from, to: read.to };
}

/** « l’Accord modifiant [l’Accord …], signé à »: of two acts of one kind, no day in the title, nothing tells which was signed. */
function isTwin({ words, language, dateAt }: Ground, from: number, within: number, to: number): boolean {
	const { kinds, amending } = language.acts;
	if (kinds.get(words[from]!.key)?.kind !== kinds.get(words[within]!.key)?.kind) return false;
	for (let at = within; at < to; at++) if (dateAt.has(at)) return false;
	return words.slice(Math.max(from, within - 3), within).some(({ key }) => amending.has(key));
}

/**
 * « un avenant à [l’accord …] », “the committee under [the Agreement …]”: of what it is part, a finite verb behind it
 * speaks; only a participle, or what a relative pronoun opens, would speak of the act.
 */
function isPart({ words, language }: Ground, from: number): boolean {
	const at = language.articles.has(elementAt(words, from - 1)?.key ?? '') ? from - 2 : from - 1;
	// « le protocole [qui complète] l’accord … a été signé »: of the protocol, too.
	if (at > 1 && language.acts.doers.has(words[at - 1]!.key) && words[at]!.gap === Gap.space) return true;
	return at >= 0 && words[at + 1]!.gap === Gap.space && language.acts.governs.test(words[at]!.key);
}

// “COP16”
const conference = /^cop\d*$/u;

/** “COP16 of [the Convention …] opened in Cali on …”: of what meets, and not of the act. */
function isMeetingOf({ words, language }: Ground, from: number): boolean {
	const at = language.articles.has(elementAt(words, from - 1)?.key ?? '') ? from - 2 : from - 1;
	if (at < 1 || words[at + 1]!.gap !== Gap.space || !language.bodies.joins.has(words[at]!.key)) return false;
	const { key } = words[at - 1]!;
	return words[at]!.gap === Gap.space && (conference.test(key) || language.meetings.nouns.has(key));
}

// « anniversaire [de la signature du] »: no more words between.
const longestRemembrance = 6;

/** « le cinquantième anniversaire de (la signature de) [l’Acte final] »: a day behind it may well be that of the feast. */
function isRemembered({ words, language }: Ground, from: number): boolean {
	const { anniversaries, nouns } = language.acts;
	for (let at = from - 1; at >= 0 && from - at <= longestRemembrance && words[at + 1]!.gap === Gap.space; at--) {
		const { key } = words[at]!;
		if (anniversaries.has(key)) return true;
		if (!language.small.has(key) && !nouns.has(key)) return false;
	}
	return false;
}

/** « du 22 janvier 1963 », “, signed on 1 August 1975”: a day that is certainly the act's, and not that of its feast. */
function isOwnDay({ text, language }: Ground, { date, verb }: Said<Saying>, leading: ActVerb | undefined): boolean {
	if (verb !== undefined && verb !== leading) return true;
	return language.acts.ofDay.test(text.slice(Math.max(0, date.start - 12), date.start));
}

/** « … [a] été signé »: what is said there is said of the subject of the sentence. */
function finiteAt({ words, text, language }: Ground, at: number): boolean {
	const verb = words[at];
	return verb?.gap === Gap.space && language.acts.finite.has(text.slice(verb.start, verb.end).toLowerCase());
}

export function startsWith(words: readonly Word[], index: number, phrase: string): boolean {
	const key = words[index]?.key;
	if (key === undefined || !phrase.startsWith(key)) return false;
	return phrase.split(' ').every((part, step) => words[index + step]?.key === part);
}

export function partyIn(name: Named): string | undefined {
	return name.entries.find(({ type }) => type === 'country' || type === 'organisation')?.id;
}

/** « militaires » and « militaire » are one word, « réadmission » and “readmission” too. */
export function stem(key: string): string {
	const last = key.at(-1);
	const ending = last === 's' ? (key.at(-2) === 'e' ? 2 : 1) : last === 'x' || last === 'e' ? 1 : 0;
	return key.slice(0, Math.min(8, key.length - ending));
}

/** The same of a word, cut once for all that have its form: a title is cut to its stems wherever it is looked at. */
export const stemOf = byForm(stem) as (word: Word) => string;

// « à compter du »: no lead is longer.
const longestLead = 24;

function isOnwards({ small, language }: Ground, { start }: Span): boolean {
	return language.statuses.onwards.test(small.slice(Math.max(0, start - longestLead), start));
}
