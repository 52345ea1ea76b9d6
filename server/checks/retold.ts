// What earlier declarations of the same parties tell around a date, and which of it a sentence of the draft tells again.
import type { Telling } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { type Corpus, type Declaration, precedes, type TellingPassage } from '../corpus/corpus.ts';
import { derived } from '../text/derived.ts';
import type { Subject } from './check.ts';

export interface Retold {
	readonly declaration: Declaration;
	readonly telling: TellingPassage;
}

/** The latest first, in the draft's language: words are compared. */
export function toldBefore({ document, facts, world }: Subject): readonly Retold[] {
	const { uri, header, language } = document;
	return tellingsOf(world.corpus).filter(
		({ declaration }) =>
			declaration.language === language.id &&
			!declaration.digest &&
			precedes(declaration, uri, header.date) &&
			sharesParties(facts.parties, declaration.parties),
	);
}

/** Two parties in common, or all there are; texts of conferences may name none. */
export function sharesParties(one: readonly string[], other: readonly string[]): boolean {
	return one.filter(party => other.includes(party)).length >= Math.min(2, one.length, other.length);
}

const tellingsOf = derived((corpus: Corpus): readonly Retold[] =>
	corpus.declarations
		.flatMap(declaration => declaration.tellings.map(telling => ({ declaration, telling })))
		.sort((a, b) => (b.declaration.date ?? '').localeCompare(a.declaration.date ?? '')),
);

/** How many tellings of the record have a stem: one that few have tells things apart. */
const frequencies = derived((corpus: Corpus): ReadonlyMap<string, number> => {
	const count = new Map<string, number>();
	for (const { telling } of tellingsOf(corpus))
		for (const stem of telling.stems) count.set(stem, (count.get(stem) ?? 0) + 1);
	return count;
});

// Of a small record or of a large one: a thing is told of a few times.
const few = 4;
const fewOf = 20;

// Of the words that tell things apart, one must be the same, and with the place or the number two in all; and of the
// shorter telling this share.
const leastAlike = 2;
const leastShare = 0.4;

/** Whether two tellings have the words in common that few others have. */
function sameWords(corpus: Corpus, draft: Telling, earlier: TellingPassage): boolean {
	const count = frequencies(corpus);
	const most = Math.max(few, tellingsOf(corpus).length / fewOf);
	const tellsApart = (stem: string) => (count.get(stem) ?? 0) <= most;
	const theirs = new Set([...earlier.stems, ...earlier.context].filter(tellsApart));
	const common = [...new Set([...draft.stems, ...draft.context])].filter(stem => theirs.has(stem)).length;
	const shorter = Math.min(draft.stems.filter(tellsApart).length, earlier.stems.filter(tellsApart).length);
	const alike = common + Number(inOnePlace(draft, earlier)) + Number(underOneNumber(draft, earlier));
	return common > 0 && alike >= leastAlike && common / Math.max(1, shorter) >= leastShare;
}

/** A meeting of one number and noun, on one and the same days. */
function sameMeeting(draft: Telling, earlier: TellingPassage): boolean {
	const number = draft.ordinals[0]?.value;
	return (
		number !== undefined &&
		number === earlier.ordinals[0] &&
		draft.value === earlier.value &&
		draft.meetings.some(kind => earlier.meetings.includes(kind))
	);
}

function contradicts(one: readonly string[], other: readonly string[]): boolean {
	return one.length > 0 && other.length > 0 && !one.some(each => other.includes(each));
}

/** Whether a sentence of the draft tells of the same thing as one of an earlier text, as far as words, kind and deed say. */
export function tellsAgain(
	{ world }: Subject,
	draft: Telling,
	{ telling, declaration }: Retold,
	anyParty = false,
): boolean {
	const { happened } = draft;
	if (happened !== undefined && telling.happened !== undefined && happened !== telling.happened) return false;
	if (contradicts(draft.acts, telling.acts)) return false;
	// With a third State: another act, another visit.
	const known = [...telling.countries, ...declaration.parties];
	if (!anyParty && draft.countries.some(({ id }) => !known.includes(id))) return false;
	return sameMeeting(draft, telling) || sameWords(world.corpus, draft, telling);
}

/** Whether, besides their words, two tellings agree in what happened, in the kind of act, in the place or the number. */
export function agreeElsewhere(draft: Telling, earlier: TellingPassage): boolean {
	return (
		(draft.happened !== undefined && draft.happened === earlier.happened) ||
		draft.acts.some(kind => earlier.acts.includes(kind)) ||
		inOnePlace(draft, earlier) ||
		underOneNumber(draft, earlier)
	);
}

function underOneNumber(draft: Telling, earlier: TellingPassage): boolean {
	return draft.ordinals.some(({ value }) => earlier.ordinals.includes(value));
}

/** Whether both name one place. */
export function inOnePlace(draft: Telling, earlier: TellingPassage): boolean {
	return draft.places.some(({ id }) => earlier.places.some(place => !placesDiffer(place.id, id)));
}

/** Whether the draft speaks of a declaration, and the earlier text gives its own day: « la déclaration adoptée à Accra le … ». */
export function isOwnDay({ document }: Subject, draft: Telling, { declaration, telling }: Retold): boolean {
	const { text, language } = document;
	return (
		declaration.date !== undefined &&
		telling.value.split('/').at(-1) === declaration.date &&
		language.references.declaration.test(text.slice(draft.start, draft.end))
	);
}

/** Whether both name places, and none in common. */
export function inOtherPlaces(draft: Telling, earlier: TellingPassage): boolean {
	return draft.places.length > 0 && earlier.places.length > 0 && !inOnePlace(draft, earlier);
}
