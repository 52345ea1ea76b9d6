// What earlier declarations of the same parties tell around a date, and which of it a sentence of the draft tells again.
import { stem } from '../analysis/acts.ts';
import type { Telling } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { partOf } from '../analysis/tellings.ts';
import { countOf, type Fits, type Found, type Reader, readerOf, sayings } from '../corpus/ask.ts';
import { type Corpus, type Declaration, latestFirst, precedes, type TellingPassage } from '../corpus/corpus.ts';
import { daysOf, keys } from '../corpus/entries.ts';
import { mostYears } from '../languages/calendar.ts';
import type { Language } from '../languages/language.ts';
import { derived, remembered } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { folded, words } from '../text/words.ts';
import { isWithin } from './accounts.ts';
import type { Subject } from './check.ts';

export interface Retold {
	readonly declaration: Declaration;
	readonly telling: TellingPassage;
}

/**
 * What was told of the days of a telling, or of days that are nearly these, the latest first, in the draft's language:
 * words are compared. What several texts tell in the same terms is given once, of the latest of them.
 */
export function toldBefore({ document, facts, world }: Subject, draft: Telling): readonly Retold[] {
	const reader = readerOf(document);
	const answers = answered(world.corpus);
	const question = [reader.language, reader.date, reader.uri, facts.parties.join(), draft.value].join('|');
	let known = answers.get(question);
	if (!known) {
		known = toldNear(world.corpus, reader, facts.parties, draft.value);
		if (answers.size >= mostAnswers) answers.clear();
		answers.set(question, known);
	}
	return known;
}

// The days of one text are asked for at every keystroke.
const mostAnswers = 4096;
const answered = derived((_: Corpus) => new Map<string, readonly Retold[]>());

function toldNear(corpus: Corpus, reader: Reader, parties: readonly string[], value: string): readonly Retold[] {
	const found = new Map<string, Found>();
	const fits: Fits = ({ declaration }) =>
		!declaration.digest &&
		precedes(declaration, reader.uri, reader.date) &&
		sharesParties(parties, declaration.parties);
	for (const day of daysNear(value)) {
		for (const each of sayings(corpus, reader.language, keys.told(reader.language, day), fits)) {
			const key = `${day}|${each.said}`;
			const known = found.get(key);
			if (!known || latestFirst(each.declaration, known.declaration) < 0) found.set(key, each);
		}
	}
	return [...found.values()]
		.sort((a, b) => latestFirst(a.declaration, b.declaration))
		.map(({ declaration, index }) => ({ declaration, telling: declaration.tellings[index]! }));
}

/** The days of a value, and those that are near to its first. */
const daysNear = remembered(512, (value: string): readonly string[] => {
	const [year, month, date] = value.slice(0, 10).split('-') as [string, string, string];
	const two = (number: number) => String(number).padStart(2, '0');
	return [
		...new Set([
			...daysOf(value),
			...Array.from({ length: 31 }, (_, index) => `${year}-${month}-${two(index + 1)}`),
			...Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}-${date}`),
			...Array.from(
				{ length: 2 * mostYears + 1 },
				(_, index) => `${Number(year) - mostYears + index}-${month}-${date}`,
			),
		]),
	];
});

/** Two parties in common, or all there are; texts of conferences may name none. */
export function sharesParties(one: readonly string[], other: readonly string[]): boolean {
	return one.filter(party => other.includes(party)).length >= Math.min(2, one.length, other.length);
}

// Of a small record or of a large one: a thing is told of a few times.
const few = 4;
const fewOf = 20;
// Of an archive: what is told hundreds of times is no one thing.
const many = 200;

// Of the words that tell things apart, one must be the same, and with the place or the number two in all; and of the
// shorter telling this share.
const leastAlike = 2;
const leastShare = 0.4;
// Where as many are the same, the sentences may run on.
const several = 3;
const lesserShare = 0.25;
// Where even place and party are told otherwise.
const greaterShare = 0.6;

/** The words that two tellings have in common and few others have: how many, and of the shorter telling which share. */
function inCommon(corpus: Corpus, draft: Telling, earlier: TellingPassage): { common: number; share: number } {
	const most = Math.min(many, Math.max(few, countOf(corpus, keys.tellings()) / fewOf));
	const tellsApart = (stem: string) => countOf(corpus, keys.stem(stem)) <= most;
	const theirs = new Set([...earlier.stems, ...earlier.context].filter(tellsApart));
	// A place that only the one of two texts was read to name.
	const where = new Set(earlier.places.flatMap(({ words }) => stemsOf(words)));
	const own = [...new Set([...draft.stems, ...draft.context])];
	const common = own.filter(stem => theirs.has(stem) || where.has(stem)).length;
	const shorter = Math.min(...[draft, earlier].map(telling => wordsOf(telling).filter(tellsApart).length));
	return { common, share: common / Math.max(1, shorter) };
}

/** What a date is said of stands before it; behind it the sentence may go on to anything. Where too little does, all count. */
function wordsOf({ stems, lead }: Pick<Telling, 'stems' | 'lead'>): readonly string[] {
	return lead > 0 ? stems.slice(0, lead) : stems;
}

function sameWords(corpus: Corpus, draft: Telling, { telling: earlier, declaration }: Retold): boolean {
	const place = inOnePlace(draft, earlier);
	const number = underOneNumber(draft, earlier);
	// “first met in Bandung”: hardly a word, and yet one meeting.
	if (place && number && draft.happened !== undefined && draft.happened === earlier.happened) return true;
	const { common, share } = inCommon(corpus, draft, earlier);
	const alike =
		common +
		Number(place) +
		Number(number) +
		Number(sameAct(draft, earlier) || namesOther(draft, earlier, declaration.parties));
	return common > 0 && alike >= leastAlike && share >= (common >= several ? lesserShare : leastShare);
}

/** An act of one kind, made on the very day; a meeting of one kind, on the very days. */
function sameAct(draft: Telling, earlier: TellingPassage): boolean {
	return (
		draft.value === earlier.value &&
		(draft.acts.some(kind => earlier.acts.includes(kind)) ||
			draft.meetings.some(kind => earlier.meetings.includes(kind)))
	);
}

/** « La Guinée l’a rejointe »: a State that both name, and that is not one of those who always speak. */
function namesOther(draft: Telling, earlier: TellingPassage, parties: readonly string[]): boolean {
	return draft.countries.some(({ id }) => !parties.includes(id) && earlier.countries.includes(id));
}

function stemsOf(text: string): string[] {
	const doubles = text.match(/\p{Lu}[\p{L}’']*(?:[-‑]\p{Lu}[\p{L}’']*)+/gu) ?? [];
	return [...words(text).map(({ key }) => stem(key)), ...doubles.map(each => stem(folded(each).replaceAll(' ', '')))];
}

// Of fewer words nobody knows what they are of.
const leastOwn = 2;

/** “the fifth meeting of the Water Council”, where an earlier text tells of the fifth of another body. */
function ofOthers(draft: Telling, earlier: TellingPassage): boolean {
	if (draft.lead < leastOwn || earlier.lead < leastOwn) return false;
	const theirs = new Set([...earlier.stems, ...earlier.context]);
	return ![...draft.stems, ...draft.context].some(stem => theirs.has(stem));
}

/** A meeting of one number and noun, on one and the same days. */
function sameMeeting(draft: Telling, earlier: TellingPassage): boolean {
	const number = draft.ordinals[0]?.value;
	return (
		number !== undefined &&
		!ofOthers(draft, earlier) &&
		number === earlier.ordinals[0] &&
		draft.value === earlier.value &&
		draft.meetings.some(kind => earlier.meetings.includes(kind))
	);
}

/** The words of the office of whoever is said to have come on the day at a place. */
function visitorAt(
	claims: readonly { readonly about: string; readonly start?: number; readonly span?: Span }[],
	{ start }: Pick<Span, 'start'>,
): ReadonlySet<string> | undefined {
	const claim = claims.find(each => (each.span?.start ?? each.start) === start && each.about.startsWith('visit:'));
	return claim && new Set(claim.about.slice('visit:'.length).split('@')[0]!.split('+'));
}

const officesOf = derived(({ persons }: Language) => new Set([...persons.offices].map(stem)));

/** « un avenant à l’accord … a été signé »: what the act has to do with it is another thing. */
function isOfPart(acts: readonly string[]): boolean {
	return acts.some(kind => kind.startsWith(partOf));
}

function contradicts(one: readonly string[], other: readonly string[]): boolean {
	return one.length > 0 && other.length > 0 && !one.some(each => other.includes(each));
}

/** Whether a sentence of the draft tells of the same thing as one of an earlier text, as far as words, kind and deed say. */
export function tellsAgain(
	{ document, facts, world }: Subject,
	draft: Telling,
	{ telling, declaration }: Retold,
	anyParty = false,
): boolean {
	const { happened } = draft;
	// “launched with an inaugural round in Tartu”: under one number in one place, it is the same whatever the verb.
	const one = underOneNumber(draft, telling) && inOnePlace(draft, telling);
	if (happened !== undefined && telling.happened !== undefined && happened !== telling.happened && !one) return false;
	if (contradicts(draft.acts, telling.acts) || isOfPart(draft.acts) !== isOfPart(telling.acts)) return false;
	// The president came, and then the minister.
	const office = officesOf(document.language);
	const visitors = [draft, telling].map(({ stems }) => stems.filter(each => office.has(each)));
	if (happened === 'visit' && contradicts(visitors[0]!, visitors[1]!)) return false;
	// One minister came, and then another.
	const [own, theirs] = [visitorAt(facts.claims, draft.date), visitorAt(declaration.statements, telling)];
	if (own && theirs && !isWithin(own, theirs) && !isWithin(theirs, own)) return false;
	// With a third State: another act, another visit.
	const known = [...telling.countries, ...declaration.parties];
	const strange = draft.countries.filter(({ id }) => !known.includes(id)).length;
	// One more in a list of many: it may be the slip.
	const isList = draft.countries.length > 2 && telling.countries.length > 2 && strange === 1;
	if (!anyParty && strange > 0 && !isList) return false;
	return sameMeeting(draft, telling) || sameWords(world.corpus, draft, { telling, declaration });
}

/**
 * An act of one kind and one subject made on one day by the same States but one: though the place be told otherwise, too,
 * no two are. Not of two States: of the same title, each of the two may have another with a third that day.
 */
export function isOneAct({ world }: Subject, draft: Telling, { telling: earlier }: Retold): boolean {
	if (draft.value !== earlier.value || !draft.acts.some(kind => earlier.acts.includes(kind))) return false;
	if (isOfPart(draft.acts) !== isOfPart(earlier.acts)) return false;
	const both = draft.countries.filter(({ id }) => earlier.countries.includes(id)).length;
	if (both < leastAlike || both < draft.countries.length - 1 || both < earlier.countries.length - 1) return false;
	const made = (happened: string | undefined) =>
		happened === undefined || happened === 'signed' || happened === 'adopted';
	if (!made(draft.happened) || !made(earlier.happened)) return false;
	const { common, share } = inCommon(world.corpus, draft, earlier);
	return common >= leastAlike && share >= greaterShare;
}

/** Whether two tellings agree in more than a few words: in what happened, in the kind of act, in the place, the number or a third State. */
export function agreeElsewhere({ world }: Subject, draft: Telling, { telling: earlier, declaration }: Retold): boolean {
	return (
		inCommon(world.corpus, draft, earlier).common > several ||
		(draft.happened !== undefined && draft.happened === earlier.happened) ||
		draft.acts.some(kind => earlier.acts.includes(kind)) ||
		inOnePlace(draft, earlier) ||
		underOneNumber(draft, earlier) ||
		namesOther(draft, earlier, declaration.parties)
	);
}

function underOneNumber(draft: Telling, earlier: TellingPassage): boolean {
	return draft.ordinals.some(({ value }) => earlier.ordinals.includes(value));
}

/** Whether both name one place. */
export function inOnePlace(draft: Telling, earlier: TellingPassage): boolean {
	return draft.places.some(({ id }) => earlier.places.some(place => !placesDiffer(place.id, id)));
}

/**
 * Whether the draft speaks of a declaration, and the earlier text gives its own day: « la déclaration adoptée à Accra
 * le … ». `there`: in the place of that declaration, or in another.
 */
export function isOwnDay(
	{ document }: Subject,
	draft: Telling,
	{ declaration, telling }: Retold,
	there: boolean,
): boolean {
	const { text, language } = document;
	if (declaration.date === undefined || telling.value.split('/').at(-1) !== declaration.date) return false;
	if (!language.references.declaration.test(text.slice(draft.start, draft.end)) || draft.places.length === 0)
		return false;
	const own = declaration.place && folded(declaration.place);
	const same =
		inOnePlace(draft, telling) || draft.places.some(({ start, end }) => folded(text.slice(start, end)) === own);
	return there ? same : !same && (own !== undefined || telling.places.length > 0);
}

/** Whether both name places, and none in common. */
export function inOtherPlaces(draft: Telling, earlier: TellingPassage): boolean {
	return draft.places.length > 0 && earlier.places.length > 0 && !inOnePlace(draft, earlier);
}
