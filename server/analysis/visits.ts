// Visits in a paragraph: who went where, when. « la visite du Président de la République à Astana le 1er novembre 2023 ».

import type { VisitKind } from '../languages/language.ts';
import type { DateMention } from '../languages/read-dates.ts';
import type { Country, Office, Person, Place } from '../registry/entity.ts';
import type { Span } from '../text/span.ts';
import { Gap } from '../text/words.ts';
import { type Inviter, invitationTo, isSentenceEnd, whoIn } from './inviters.ts';
import type { Ground, Named } from './reading.ts';
import { type OfficeSaid, officeAt, wholeOfficeAt } from './visitors.ts';

export interface VisitPhrase extends Span {
	/** The office or person named as the visitor. */
	readonly visitor: Office | Person | OfficeSaid;
	/** The person named beside an office: « le Président …, M. … ». */
	readonly person?: Person;
	/** Where to; absent where the text leaves it to be understood. */
	readonly host?: Country | Place;
	readonly date: DateMention;
	/** Absent where the text does not say. */
	readonly kinds?: KindsSaid;
	/** At whose invitation. */
	readonly inviter?: Inviter;
}

/** « officielle et de travail ». */
export interface KindsSaid extends Span {
	readonly kinds: readonly VisitKind[];
}

// A visit, its visitor, its place and its date stand close together, or they are not said of each other.
const reach = 30;

export function visitPhrases(ground: Ground): VisitPhrase[] {
	const { words, language } = ground;
	const { visits, visited } = language.acts;
	const found: VisitPhrase[] = [];
	let spokenOf = -1;
	for (const index of ground.marks.visit) {
		const { key } = words[index]!;
		if (visited.has(key) && !goesSomewhere(ground, index)) continue;
		const visit = visits.has(key) || visited.has(key);
		if (!visit && (spokenOf < 0 || ends(ground, spokenOf + 1, index))) continue;
		spokenOf = index;
		const phrase = visitAt(ground, index, visit);
		if (phrase) found.push(phrase);
	}
	return found;
}

/** “visited [Berlin]”, « s’est rendu [à Paris] », not « rendu hommage ». */
export function goesSomewhere({ words, text, language, nameAt }: Ground, at: number): boolean {
	const next = words[at + 1];
	if (!next || next.gap !== Gap.space) return false;
	// “visited [the United States]”
	if (language.articles.has(next.key) && nameAt.has(at + 2)) return true;
	return nameAt.has(at + 1) || language.acts.towards.has(text.slice(next.start, next.end));
}

/** Whether the sentence ends between two words: « celle du Président » then stands for nothing. */
function ends(ground: Ground, from: number, to: number): boolean {
	for (let index = from; index <= to; index++)
		if (ground.words[index]!.gap === Gap.wall || isSentenceEnd(ground, index)) return true;
	return false;
}

function visitAt(ground: Ground, at: number, verbal: boolean): VisitPhrase | undefined {
	const { words, language, nameAt, dateAt } = ground;
	let visitor: Named | undefined;
	let said: OfficeSaid | undefined;
	let person: Person | undefined;
	let host: Country | Place | undefined;
	let date: DateMention | undefined;
	const invitation = invitationTo(ground, at);
	const invited = (index: number) => invitation && index >= invitation.from && index < invitation.to;
	let end = words[at]!.end;
	let index = at + 1;
	for (; index < words.length && index - at < reach && !date; ) {
		const word = words[index]!;
		if (word.gap === Gap.wall || isSentenceEnd(ground, index)) break;
		if (language.acts.visits.has(word.key) || language.acts.visitPronouns.has(word.key)) break;
		// Who invites is no visitor.
		if (invited(index)) {
			index = invitation!.to;
			continue;
		}
		const dated = dateAt.get(index);
		if (dated) {
			date = dated.date;
			end = dated.date.end;
			break;
		}
		const named = nameAt.get(index);
		if (named) {
			const who = whoIn(named);
			if (who && visitor === undefined) visitor = named;
			else if (who?.type === 'person') person ??= who;
			host ??= who ? undefined : whereIn(named, ground);
			index = named.to;
			continue;
		}
		said ??= officeAt(ground, index);
		if (said && said.to > index + 1 && index < said.to) {
			index = Math.max(index + 1, said.to);
			continue;
		}
		// Another verb, another story: « … au cours de laquelle il a eu un entretien le … ».
		if (host && language.acts.turns.has(word.key)) break;
		index++;
	}
	// « la visite d’État du Président de l’Uruguay »: between two, it went to the other.
	if (!host && !said && (!visitor || whoIn(visitor)?.type !== 'office')) return undefined;
	// « Le Président … a effectué, le 19 septembre 2011, une visite …»: what is missing stands before.
	let start = words[at]!.start;
	for (let back = at - 1; verbal && back >= 0 && at - back < reach && ((!visitor && !said) || !date); back--) {
		if (isSentenceEnd(ground, back + 1) || words[back + 1]!.gap === Gap.wall) break;
		if (invited(back)) continue;
		const dated = !visitor ? dateAt.get(back) : undefined;
		if (dated) date ??= dated.date;
		const named = nameAt.get(back);
		const who = named && whoIn(named);
		if (!visitor && !named) said = wholeOfficeAt(ground, back) ?? said;
		if (!named || !who) continue;
		start = named.start;
		if (who.type === 'person' && !visitor) person ??= who;
		if (who.type === 'office') visitor ??= named;
		else if (who.type === 'person' && !isNextToOffice(ground, back)) visitor ??= named;
	}
	if ((!visitor && !said) || !date) return undefined;
	const kinds = verbal ? kindsOf(ground, at) : undefined;
	const inviter = verbal ? invitation?.inviter : undefined;
	const who = (visitor && whoIn(visitor)) ?? said!;
	return {
		start,
		end: Math.max(end, date.end),
		visitor: who,
		...(person && person !== who ? { person } : {}),
		...(host ? { host } : {}),
		date,
		...(kinds ? { kinds } : {}),
		...(inviter ? { inviter } : {}),
	};
}

// « officielle d’amitié et de travail »
const mostWords = 7;

/** « visite d’État », “State visit”: all that is said of its kind beside the word for it. */
function kindsOf({ words, language }: Ground, at: number): KindsSaid | undefined {
	const { visitKinds, kindBehind, amongKinds } = language.acts;
	const kinds: VisitKind[] = [];
	let [from, to] = [at, at];
	const step = kindBehind ? 1 : -1;
	for (let index = at + step; Math.abs(index - at) <= mostWords; ) {
		// What parts two words stands before the second.
		if (words[kindBehind ? index : index + 1]?.gap !== Gap.space) break;
		const key = words[index]?.key ?? '';
		const two = kindBehind ? `${key} ${words[index + 1]?.key}` : '';
		const kind = visitKinds.get(key) ?? visitKinds.get(two);
		const size = kind && !visitKinds.has(key) ? 2 : 1;
		if (kind) {
			if (kinds.length === 0) from = to = index;
			kinds.push(kind);
			from = Math.min(from, index);
			to = Math.max(to, index + size - 1);
		} else if (!amongKinds.has(key)) break;
		index += step * size;
	}
	// “the Secretary of State visit[ed]”: the word belongs to another.
	if (kinds.length === 0 || (!kindBehind && words[from - 1]?.key === 'of')) return undefined;
	return { kinds, start: words[from]!.start, end: words[to]!.end };
}

/** « le Président de la République du Kazakhstan, M. Kassym-Jomart Tokaïev »: the office stands just before the name. */
function isNextToOffice(ground: Ground, at: number): boolean {
	for (let back = at - 1; back >= 0 && at - back < 14; back--) {
		const named = ground.nameAt.get(back);
		if (named) return named.to >= at - 2 && named.entries.some(entry => entry.type === 'office');
	}
	return false;
}

/** A place behind « à », « en », “to”, “in”: a place that is not gone to is not the host. */
function whereIn(named: Named, { words, text, language }: Ground): Country | Place | undefined {
	const said = (index: number) => {
		const word = words[index];
		return word ? text.slice(word.start, word.end).toLowerCase() : '';
	};
	const before = said(named.from - 2);
	const behindArticle =
		language.articles.has(said(named.from - 1)) &&
		(language.acts.towards.has(before) || language.acts.visited.has(before));
	const gone = language.acts.towards.has(said(named.from - 1)) || language.acts.visited.has(said(named.from - 1));
	if (!gone && !behindArticle) return undefined;
	const entities = new Set(named.entries.filter(entry => entry.naming !== 'adjective').map(entry => entry.entity));
	const places = [...entities].filter(entity => entity.type === 'place' || entity.type === 'country');
	return places.length === 1 ? places[0] : undefined;
}
