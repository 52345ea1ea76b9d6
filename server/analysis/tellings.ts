// What a sentence tells around a date, however it is built: the words that matter, the places, the numbers, the countries.
// Weaker than a claim, which knows what the date is said of; two sentences that tell the same are known by it all the same.
import type { Language } from '../languages/language.ts';
import type { DateMention } from '../languages/read-dates.ts';
import { derived } from '../text/derived.ts';
import { once } from '../text/once.ts';
import { overlapping, type Span } from '../text/span.ts';
import { Gap, told } from '../text/words.ts';
import type { ActPhrase } from './acts.ts';
import type { BodyPhrase } from './bodies.ts';
import { isMarked } from './by-word.ts';
import { clauseOf, headsIn, type Run, sentenceOf } from './clauses.ts';
import { madeFrom } from './openings.ts';
import { type PlaceNamed, placeAt } from './places.ts';
import type { Ground } from './reading.ts';
import { numberAt } from './sessions.ts';
import { addStems, stemsIn } from './telling-words.ts';
import { goesSomewhere } from './visits.ts';

/** A date and the words of its clause. The span is the clause's. */
export interface TellingPhrase extends Span {
	readonly date: DateMention;
	/** ISO 8601 / EDTF, down to the day. */
	readonly value: string;
	/** Stems of the words that matter, each once, those before the date first. */
	readonly stems: readonly string[];
	/** How many of them stand before the date. */
	readonly lead: number;
	/** Those from further ahead in the sentence, where the clause has few, and of the sentence before, where this one points back to it: « Celle-ci a siégé … ». */
	readonly context: readonly string[];
	/** What happened, by the verb or noun nearest to the date: `signed`, `founded`, `held`, `visit`. */
	readonly happened?: string | undefined;
	/** Kinds of acts named: `treaty`. */
	readonly acts: readonly string[];
	/** Kinds of meetings named: `session`. */
	readonly meetings: readonly string[];
	/** The nearest first. */
	readonly places: readonly PlaceNamed[];
	readonly ordinals: readonly (Span & { readonly value: number })[];
	/** Countries named as such, not by an adjective. */
	readonly countries: readonly (Span & { readonly id: string })[];
}

// Fewer words tell nothing apart.
const fewest = 2;

/** Before the kind of an act to which belongs what is told. */
export const partOf = 'part of ';

/** What is done under an act, or to it, is not done with it. */
function kindTold({ kind, part }: ActPhrase): readonly string[] {
	return kind === undefined ? [] : [part ? `${partOf}${kind}` : kind];
}

/** One for each full date of a paragraph, in order. */
export function tellingsIn(ground: Ground, acts: readonly ActPhrase[], bodies: readonly BodyPhrase[]): TellingPhrase[] {
	const { dateAt } = ground;
	if (dateAt.size === 0) return [];
	const days = dateAt.values().filter(({ date }) => isDay(date.value));
	if (days.length === 0) return [];
	const heads = headsIn(ground, acts, bodies);
	const actsIn = overlapping(acts);
	const bodiesIn = overlapping(bodies);
	const found: TellingPhrase[] = [];
	for (const { date, from, to } of days) {
		const sentence = sentenceOf(ground, from, to);
		const clause = clauseOf(ground, sentence, from, to, heads);
		found.push(telling(ground, date, date.value!, from, clause, sentence, actsIn, bodiesIn));
	}
	return found;
}

/** Down to the day, or from a day on. */
function isDay(value: string | undefined): boolean {
	return value !== undefined && /^\d{4}-\d\d-\d\d/u.test(value);
}

function telling(
	ground: Ground,
	date: DateMention,
	value: string,
	at: number,
	clause: Run,
	sentence: Run,
	actsIn: (span: Span) => readonly ActPhrase[],
	bodiesIn: (span: Span) => readonly BodyPhrase[],
): TellingPhrase {
	const { words, language, nameAt } = ground;
	const span = { start: words[clause.from]!.start, end: words[clause.to - 1]!.end };
	const acts = actsIn(span);
	// « le Fonds pour la mer [d’Aral] », « l’accord [de Paris] »: where a name speaks of a place, nothing happened there.
	const titles = [...acts, ...bodiesIn(span)];
	const places: PlaceNamed[] = [];
	const ordinals: (Span & { value: number })[] = [];
	const countries: (Span & { id: string })[] = [];
	const meetings: string[] = [];
	for (let index = clause.from; index < clause.to; index++) {
		const inDate = ground.dateAt.get(index);
		if (inDate) {
			index = inDate.to - 1;
			continue;
		}
		const place = placeAt(ground, index);
		if (place) {
			const inTitle = titles.some(title => title.start <= place.start && place.end <= title.end);
			if (!inTitle && !isApart(ground, index, at)) places.push(place);
			index = place.to - 1;
			continue;
		}
		const named = nameAt.get(index);
		const country = named?.entries.find(({ type, naming }) => type === 'country' && naming !== 'adjective');
		if (named && country) {
			countries.push({ id: country.id, start: named.start, end: named.end });
			index = named.to - 1;
			continue;
		}
		const number = numberAt(ground, index);
		if (number) {
			if (!isApart(ground, index, at))
				ordinals.push({ value: number.value, start: words[number.from]!.start, end: words[number.to - 1]!.end });
			// « dix-septième » is not the seventh too.
			index = Math.max(index, Math.min(number.to, clause.to) - 1);
			continue;
		}
		const kind = isMarked(ground.marks.meeting, index) && language.meetings.nouns.get(words[index]!.key);
		if (kind) meetings.push(kind);
	}
	const happened = happenedNear(ground, clause, at);
	const stemsOf = new Set<string>();
	addStems(stemsOf, ground, { from: clause.from, to: at });
	const lead = stemsOf.size;
	addStems(stemsOf, ground, { from: at, to: clause.to });
	const stems = [...stemsOf];
	// “… in Bandung on 22 August 2009 and in Ambon on …”: what it is of stands further ahead in the sentence.
	const ahead = stems.length < fewest ? stemsIn(ground, { from: sentence.from, to: clause.from }) : [];
	const elliptic = ordinals.length > 0 && meetings.length === 0;
	const bare = ordinals.length > 0 && isBare(ground, sentence.from);
	const previous = sentence.from > 0 && (elliptic || bare || pointsBack(ground, clause)) ? sentence.from : 0;
	return {
		start: span.start,
		end: span.end,
		date,
		value,
		stems,
		lead,
		context: [...ahead, ...(previous > 0 ? stemsIn(ground, sentenceOf(ground, previous - 1, previous)) : [])],
		happened,
		acts: once(acts.flatMap(kindTold)),
		meetings: once(
			elliptic && previous > 0 ? meetingsIn(ground, sentenceOf(ground, previous - 1, previous)) : meetings,
		),
		places: inReach(places, date),
		ordinals: inReach(ordinals, date),
		countries,
	};
}

/** « [Le sixième tour] avait eu pour cadre … »: of what it is one, the sentence before says. */
function isBare(ground: Ground, from: number): boolean {
	const { words, language } = ground;
	const number = numberAt(ground, from) ?? (words[from + 1] && numberAt(ground, from + 1));
	if (!number || !language.meetings.nouns.has(words[number.to]?.key ?? '')) return false;
	const next = words[number.to + 1];
	return next?.gap === Gap.space && !language.bodies.joins.has(next.key) && !next.capital;
}

function meetingsIn({ words, language }: Ground, { from, to }: Run): string[] {
	return words.slice(from, to).flatMap(({ key }) => language.meetings.nouns.get(key) ?? []);
}

/** Whether between a word and the date at word `date` another date stands, or behind it the sentence has gone on. */
function isApart({ words, dateAt, language }: Ground, word: number, date: number): boolean {
	const behind = dateAt.get(date)!.to;
	const from = word < date ? word : behind;
	const to = word < date ? date : word;
	// “…, founded on 11 June 2010, [opened] a museum in Broome”: what was done next.
	if (word > date && words[behind]!.gap > Gap.space && language.meetings.made.has(words[behind]!.key)) return true;
	for (let at = from; at <= to; at++) {
		if (at < to && dateAt.has(at)) return true;
		// « le 4 mai 2017, pour sa huitième session, »: directly behind a date its comma ends nothing. Nor does a bracket
		// before it; behind it, what stands in brackets has a date of its own: « (Leipzig, 5 mai 2012) ».
		if (word > date && ((at > behind && words[at]!.gap > Gap.space) || words[at]!.key === language.acts.and))
			return true;
	}
	return false;
}

// « le 12 juillet 2014 [à Kharkhorin] »
const directly = 4;

/** The one directly behind a date, then those before it, the nearest first, then the rest. */
function inReach<S extends Span>(spans: readonly S[], date: Span): S[] {
	const rank = ({ start, end }: Span) => {
		if (start < date.start) return date.start - end;
		return start - date.end <= directly ? -1 : far + start - date.end;
	};
	return spans.toSorted((a, b) => rank(a) - rank(b));
}

const far = 1e6;

/** « Celle-ci a siégé … », “Signed in …, it entered into force”. */
function pointsBack({ words, language }: Ground, { from, to }: Run): boolean {
	const { pointing, pronouns } = language.statuses;
	for (let at = from; at < to; at++)
		if (
			pointing.has(words[at]!.key) ||
			pronouns.has(words[at]!.key) ||
			language.acts.visitPronouns.has(words[at]!.key) ||
			language.meetings.possessives.has(words[at]!.key)
		)
			return true;
	return false;
}

function happenedNear(ground: Ground, clause: Run, date: number): string | undefined {
	const tells = tellsHappening(ground.language);
	for (let at = date - 1; at >= clause.from; at--) {
		const what = tells(ground.words[at]!) === 1 && happening(ground, at);
		if (what) return what;
		if (ground.dateBefore.has(at) && at < date) break;
	}
	// Behind it, up to where the sentence goes on to something else: « le 12 mai 2012, avaient adopté … ».
	const behind = ground.dateAt.get(date)!.to;
	for (let at = behind; at < clause.to; at++) {
		const word = ground.words[at]!;
		if ((at > behind && word.gap > Gap.space) || word.key === ground.language.acts.and) break;
		const what = tells(word) === 1 && happening(ground, at);
		if (what) return what;
	}
	return undefined;
}

/** 1 for a word that can say what happened: most say nothing of the kind, and are not asked again. */
const tellsHappening = derived(({ acts, meetings }: Language) => {
	const words = [acts.visits, acts.visitPronouns, acts.visited, acts.verbs, acts.forceLater];
	const all = [...words, meetings.made, meetings.madeNouns, meetings.held];
	return told(key => (all.some(each => each.has(key)) ? 1 : 0));
});

function happening(ground: Ground, at: number): string | undefined {
	const { words, language } = ground;
	const { key } = words[at]!;
	const { acts, meetings } = language;
	if (acts.visits.has(key)) return 'visit';
	// “that of the President”, « celle du Premier ministre »: not “that” alone.
	if (acts.visitPronouns.has(key) && language.bodies.joins.has(words[at + 1]?.key ?? '')) return 'visit';
	if (acts.visited.has(key) && goesSomewhere(ground, at)) return 'visit';
	const verb = acts.verbs.get(key) ?? (acts.forceLater.has(key) ? 'inForce' : undefined);
	if (verb) return verb;
	const made = madeFrom(ground, at) === undefined ? undefined : meetings.made.get(key);
	return made ?? meetings.madeNouns.get(key) ?? (meetings.held.has(key) ? 'held' : undefined);
}
