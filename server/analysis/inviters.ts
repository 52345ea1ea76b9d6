// At whose invitation a visit was made: « à l’invitation du Président de la République française, M. …, ».
import type { Office, Person } from '../registry/entity.ts';
import { elementAt } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { Gap } from '../text/words.ts';
import { type Head, headSaid } from './heads.ts';
import type { Ground, Named } from './reading.ts';
import { officeAt } from './visitors.ts';

export interface Inviter extends Span {
	/** An office or a person on record; else the head of a State or a government, and of which, where that is said. */
	readonly who: Office | Person | { readonly type: 'head'; readonly head: Head; readonly country?: string };
	/** A name stands beside the office. */
	readonly named: boolean;
}

/** An invitation in a sentence. */
export interface Invitation {
	/** Its words, the name beside the office included: of these nothing else is said. */
	readonly from: number;
	readonly to: number;
	/** Absent where it is not certain who invites, or to which visit. */
	readonly inviter?: Inviter;
}

// « À l’invitation de …, M. …, le Président …, M. …, a effectué une visite »
const furthest = 60;

/** The invitation to the visit told at word `at`, if its sentence, of words `from` to `to`, tells of one. */
export function invitationTo(ground: Ground, at: number): Invitation | undefined {
	const { words, language } = ground;
	const { invitation, visits, visitPronouns } = language.acts;
	const [from, to] = sentenceOf(ground, at);
	const nouns: number[] = [];
	let others = 0;
	for (let index = from; index < to; index++) {
		const { key } = words[index]!;
		if (invitation.nouns.has(key)) nouns.push(index);
		// « celle du Président », not “recalled that the President”.
		const stands = visitPronouns.has(key) && !language.articles.has(words[index + 1]?.key ?? '');
		if (index !== at && (visits.has(key) || stands)) others++;
	}
	const [noun] = nouns;
	if (noun === undefined || nouns.length > 1) return undefined;
	let begin = noun - 1;
	while (begin > from && noun - begin <= mostBefore && !leads(ground, begin)) begin--;
	if (!leads(ground, begin) || !invitation.behind.has(words[noun + 1]?.key ?? '')) return undefined;
	const found = inviterAt(ground, noun + 1, to);
	if (!found) return undefined;
	// Of two visits it may have been to either.
	const { inviter, to: end } = found;
	return { from: begin, to: end, ...(inviter && others === 0 ? { inviter } : {}) };
}

// “at the kind [invitation]”
const mostBefore = 3;

/** « à [l’invitation] », not « a accepté [l’invitation] ». */
function leads({ words, text, language }: Ground, at: number): boolean {
	const word = elementAt(words, at);
	return word !== undefined && language.acts.invitation.before.has(text.slice(word.start, word.end).toLowerCase());
}

/** Words `from` to `to` around one. */
function sentenceOf(ground: Ground, at: number): readonly [number, number] {
	const { words } = ground;
	const parted = (index: number) => words[index]!.gap === Gap.wall || isSentenceEnd(ground, index);
	let from = at;
	while (from > 0 && at - from < furthest && !parted(from)) from--;
	let to = at + 1;
	while (to < words.length && to - at < furthest && !parted(to)) to++;
	return [from, to];
}

/** Whether a sentence ends before a word. */
export function isSentenceEnd({ words, text }: Ground, index: number): boolean {
	const word = words[index];
	if (word?.gap !== Gap.stop) return false;
	// « M. Tokaïev »: an initial or a title of address ends no sentence.
	const before = words[index - 1];
	const short = before !== undefined && before.end - before.start <= 2;
	return !short && /^[\p{Lu}\d«“"]/u.test(text.slice(word.start, word.start + 1));
}

function inviterAt(ground: Ground, behind: number, to: number): Omit<Invitation, 'from'> | undefined {
	const { words, language, nameAt } = ground;
	const { invitation } = language.acts;
	let at = behind;
	while (
		at < to &&
		!nameAt.has(at) &&
		(invitation.behind.has(words[at]!.key) || invitation.courtesy.has(words[at]!.key))
	)
		at++;
	if (at >= to) return undefined;
	const named = nameAt.get(at);
	const who = named && whoIn(named);
	const said = officeAt(ground, at);
	if (who?.type === 'person') return ending(ground, at, named!.to, { who, named: false }, to);
	if (who && !(said && said.country !== '' && said.to > named!.to)) return ending(ground, at, named!.to, { who }, to);
	if (!who && named) return undefined;
	const title = said?.country ? said.to : titleEnd(ground, at, to);
	const behindTitle = nameAt.get(title);
	const person = behindTitle && words[title]!.gap === Gap.space ? whoIn(behindTitle) : undefined;
	if (person?.type === 'person') return ending(ground, at, behindTitle!.to, { who: person, named: true }, to);
	const head = headSaid(said?.country ? said.words : words.slice(at, title).map(({ key }) => key));
	if (!head) return title > at ? ending(ground, at, title, undefined, to) : undefined;
	return ending(
		ground,
		at,
		title,
		{ who: { type: 'head', head, ...(said?.country ? { country: said.country } : {}) } },
		to,
	);
}

// « Président du Conseil des ministres de la République »
const longestTitle = 8;

/** The word behind an office that nothing says whose it is: « le Premier ministre ». */
function titleEnd({ words, language, nameAt, dateAt }: Ground, at: number, to: number): number {
	const { offices, joints, portfolios } = language.persons;
	if (!offices.has(words[at]!.key)) return at;
	let end = at + 1;
	for (let index = at + 1; index < to && index - at < longestTitle; index++) {
		const word = words[index]!;
		if (word.gap !== Gap.space || nameAt.has(index) || dateAt.has(index)) break;
		if (joints.has(word.key) || language.small.has(word.key)) continue;
		if (!offices.has(word.key) && !portfolios.has(word.key)) break;
		if (!word.capital && !language.persons.paired.has(word.key) && !portfolios.has(word.key)) break;
		end = index + 1;
	}
	return end;
}

const longestName = 5;

/** With the name beside the office; nobody is certain where another office follows: « du Président et du Premier ministre ». */
function ending(
	ground: Ground,
	at: number,
	title: number,
	found: (Pick<Inviter, 'who'> & { readonly named?: boolean }) | undefined,
	to: number,
): Omit<Invitation, 'from'> {
	const { words, language, nameAt } = ground;
	let end = title;
	let named = found?.named ?? false;
	if (found?.who.type !== 'person') {
		let index = title;
		while (index < to && language.acts.invitation.courtesy.has(words[index]!.key)) index++;
		const person = nameAt.get(index);
		if (person && whoIn(person)?.type === 'person') {
			end = person.to;
			named = true;
		} else if (index > title || words[index]?.gap === Gap.space) {
			while (index < to && index - title < longestName && words[index]!.capital && !nameAt.has(index)) index++;
			if (index > title && words[index - 1]!.capital) {
				end = index;
				named = true;
			}
		}
	}
	const more = words[end]?.key === language.acts.and;
	const inviter = found && !more ? { ...found, named, start: words[at]!.start, end: words[title - 1]!.end } : undefined;
	return { to: end, ...(inviter ? { inviter } : {}) };
}

/** The office or person that a name means, where it means one. */
export function whoIn(named: Named): Office | Person | undefined {
	// “paid to Muscat”: what is a place too is nobody’s family name.
	const placed = named.entries.some(({ type }) => type === 'place' || type === 'country');
	const naming = named.entries.filter(each => each.naming !== 'adjective' && !(placed && each.naming === 'surname'));
	const entities = new Set(naming.map(entry => entry.entity));
	const unique = [...entities].filter(entity => entity.type === 'office' || entity.type === 'person');
	return unique.length === 1 ? unique[0] : undefined;
}
