// The record: what earlier declarations said, keyed by what they said it about. Trees are dropped, quotes are kept.
import type { Abbreviation } from '../analysis/bracketed-acronyms.ts';
import type { Claim, Facts, Mention, SessionSaid } from '../analysis/facts.ts';
import { type TermTold, termTold } from '../analysis/terms.ts';
import { type Document, everyBlock, spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';
import type { LanguageId } from '../languages/language.ts';
import { derived, kept } from '../text/derived.ts';
import { lineAt } from '../text/lines.ts';
import { wordsIn } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import { begunIn, type Followed, followedIn } from './followed.ts';
import { isFollowed, isRejected, prevails } from './prevailing.ts';
import { quoteAround } from './quotes.ts';
import type { Shelf } from './shelf.ts';

/** Words of an earlier declaration, and where they stand. */
export interface Passage extends Span {
	/** The sentence they stand in, on one line. */
	readonly quote: string;
	/** From 0. */
	readonly line: number;
	/** `12(a)`; empty in a paragraph without a number. */
	readonly paragraph: string;
}

/** It outweighs what older texts say of the same: prevailing.ts. */
export interface Ruling {
	readonly prevails?: true;
}

/** What a sentence tells around a full date: analysis/tellings.ts. */
export interface TellingPassage extends Passage, Ruling {
	readonly value: string;
	readonly stems: readonly string[];
	/** How many of them stand before the date. */
	readonly lead: number;
	readonly context: readonly string[];
	readonly happened?: string;
	readonly acts: readonly string[];
	readonly meetings: readonly string[];
	readonly places: readonly { readonly id: string; readonly words: string }[];
	readonly ordinals: readonly number[];
	readonly countries: readonly string[];
}

export interface Statement extends Passage, Ruling {
	readonly about: string;
	readonly property: Claim['property'];
	readonly value: string;
	readonly place?: string;
	/** The place in the words of the text. */
	readonly placeWords?: string;
	/** What the text calls it, where there is no record to name it. */
	readonly called?: string;
}

/** A meeting of a series, as an earlier declaration tells of it. */
export interface SessionPassage extends Passage, Ruling, Omit<SessionSaid, 'spans'> {
	readonly placeWords?: string;
	/** What it is a meeting of, in the words of the text. */
	readonly called?: string;
}

/** A person as an earlier declaration names him. */
export interface PersonPassage extends Passage {
	readonly name: string;
	/** How long the person held the office spoken of, as far as the sentence tells. */
	readonly term?: TermTold;
}

/** An acronym that an earlier declaration gives a body in brackets. */
export interface AcronymPassage extends Passage, Ruling {
	readonly acronym: string;
	/** See `AcronymSaid`. */
	readonly keys: readonly string[];
}

/** What is left of an adopted declaration. */
export interface Declaration {
	readonly uri: string;
	readonly title: string;
	readonly date?: string;
	readonly place?: string;
	readonly series?: string;
	readonly source?: string;
	readonly language: LanguageId;
	/** A digest in our own words: its quotes are not the official text's. */
	readonly digest: boolean;
	readonly parties: readonly string[];
	readonly statements: readonly Statement[];
	readonly sessions: readonly SessionPassage[];
	readonly tellings: readonly TellingPassage[];
	readonly abbreviations: readonly (Passage & Ruling & Pick<Abbreviation, 'text' | 'before'>)[];
	/** Where it asks to be followed in a name. */
	readonly followed: readonly (Passage & Followed)[];
	readonly people: readonly PersonPassage[];
	readonly acronyms: readonly AcronymPassage[];
	/** Where it names what, by the id of the record. */
	readonly citations: ReadonlyMap<string, readonly Passage[]>;
	/** Its numbered paragraphs. */
	readonly paragraphs: readonly ParagraphKept[];
}

/** What is kept of a paragraph: where it stands, and how it begins. */
export interface ParagraphKept extends Span {
	/** `12`. */
	readonly label: string;
	/** Where its words begin. */
	readonly content: number;
	/** The first of them, on one line. */
	readonly words: string;
}

export interface Corpus {
	readonly declarations: readonly Declaration[];
	/** Those of them that came by key, from an index. Of these only what is in the first lines of `Declaration` is at hand. */
	readonly archive?: Shelf;
}

export const emptyCorpus: Corpus = { declarations: [] };

/** How words of a text are kept. */
export interface Quoting {
	readonly passage: (document: Document, span: Span) => Passage;
	/** The first words of a paragraph. */
	readonly opening: (document: Document, span: Span) => string;
}

const quoted: Quoting = { passage: passageAt, opening: written };

/** The corpus's share of one adopted text. What `quoting` leaves out can be had from the text. */
export function declarationOf(document: Document, facts: Facts, quoting: Quoting = quoted): Declaration {
	const { header } = document;
	const { passage, opening } = quoting;
	const ruling = (kind: Parameters<typeof isFollowed>[1], of: Span): Ruling =>
		isFollowed(document, kind, of) ? { prevails: true } : {};
	const citations = new Map<string, Passage[]>();
	for (const mention of facts.mentions) {
		for (const id of idsOf(mention)) {
			const list = citations.get(id) ?? [];
			citations.set(id, list);
			list.push(passage(document, mention));
		}
	}
	return {
		uri: document.uri,
		title: header.title ?? nameOfFile(document.uri),
		...(header.date ? { date: header.date } : {}),
		...(header.place ? { place: header.place } : {}),
		...(header.series ? { series: header.series } : {}),
		...(header.source ? { source: header.source } : {}),
		language: document.language.id,
		digest: header.digest === true,
		parties: facts.parties,
		statements: [
			...facts.claims
				.filter(claim => !isRejected(document, claim))
				.map(claim => ({
					...passage(document, claim.span),
					about: claim.about,
					property: claim.property,
					value: claim.value,
					...(claim.place ? { place: claim.place } : {}),
					...(claim.placeSpan ? { placeWords: written(document, claim.placeSpan) } : {}),
					...(prevails(document, claim) ? { prevails: true as const } : {}),
					...(/^(?:act|visit):/u.test(claim.about) ? { called: written(document, claim.subject) } : {}),
				})),
			...begunIn(document, facts).map(({ span, ...each }) => ({ ...passage(document, span), ...each })),
		],
		people: facts.mentions
			.filter(mention => mention.kind === 'person')
			.map(mention => {
				const term = termTold(document, facts, mention);
				return { ...passage(document, mention), name: written(document, mention), ...(term ? { term } : {}) };
			}),
		acronyms: facts.acronyms.map(({ acronym, keys }) => ({
			...passage(document, acronym),
			acronym: acronym.text,
			keys,
			...ruling('acronyms', acronym),
		})),
		sessions: facts.sessions.map(({ spans, ...session }) => ({
			...passage(document, spans.date ?? spans.place ?? spans.number),
			...session,
			...ruling('sessions', spans.number),
			...(spans.place ? { placeWords: written(document, spans.place) } : {}),
			...(spans.name ? { called: written(document, spans.name) } : {}),
		})),
		abbreviations: facts.abbreviations.map(each => ({
			...passage(document, each),
			text: each.text,
			before: each.before,
			...ruling('acronyms', each),
		})),
		followed: followedIn(document, facts).map(({ span, ...each }) => ({ ...passage(document, span), ...each })),
		tellings: facts.tellings.map(telling => ({
			...passage(document, telling.date),
			value: telling.value,
			stems: telling.stems,
			lead: telling.lead,
			context: telling.context,
			...(telling.happened === undefined ? {} : { happened: telling.happened }),
			acts: telling.acts,
			meetings: telling.meetings,
			places: telling.places.map(place => ({ id: place.id, words: written(document, place) })),
			ordinals: telling.ordinals.map(({ value }) => value),
			countries: telling.countries.map(({ id }) => id),
			...ruling('tellings', telling.date),
		})),
		citations,
		paragraphs: everyBlock(document.blocks)
			.filter(({ kind, path }) => kind === 'paragraph' && path.length > 0)
			.map(({ path, span, content }) => ({
				start: span.start,
				end: content.end,
				content: content.start,
				label: spokenPath(path),
				words: opening(document, firstWords(content.start, content.end)),
			})),
	};
}

function passageAt({ lines, text, blocks }: Document, { start, end }: Span): Passage {
	return {
		start,
		end,
		line: lineAt(lines, start),
		quote: quoteAround(text, { start, end }),
		paragraph: spokenPath(pathAt(blocks, start)),
	};
}

const mostWords = 80;

/** Where the first words of a paragraph stand, whose words go from `start` to `end`. */
export function firstWords(start: number, end: number): Span {
	return { start, end: Math.min(end, start + mostWords) };
}

function written(document: Document, { start, end }: Span): string {
	return wordsIn(document.text, { start, end });
}

function idsOf(mention: Mention): string[] {
	return mention.entity ? [mention.entity.id] : (mention.entities ?? []).map(entity => entity.id);
}

/**
 * The declarations as a reader of `language` hears them: the latest first, and of one that is there in two languages,
 * the reader's own alone.
 */
export function heard(corpus: Corpus, language: LanguageId): readonly Declaration[] {
	return byLanguage(corpus)(language);
}

const byLanguage = derived((corpus: Corpus) =>
	kept((language: LanguageId): readonly Declaration[] => {
		const acts = new Map<string, Declaration>();
		for (const declaration of corpus.declarations) {
			// One act: same day, same parties. Without a date or parties, nothing says so.
			const sure = declaration.date !== undefined && declaration.parties.length > 0;
			const key = sure
				? `${declaration.date}|${declaration.place}|${declaration.parties.toSorted().join()}`
				: declaration.uri;
			const twin = acts.get(key);
			if (!twin) acts.set(key, declaration);
			else if (twin.language === declaration.language) acts.set(declaration.uri, declaration);
			else if (declaration.language === language) acts.set(key, declaration);
		}
		return [...acts.values()].sort(latestFirst);
	}),
);

/** By date, those without one last. ISO dates stand in the order of their characters: no collation is loaded for them. */
export function latestFirst(a: Pick<Declaration, 'date'>, b: Pick<Declaration, 'date'>): number {
	const [one, other] = [a.date ?? '', b.date ?? ''];
	return one === other ? 0 : one < other ? 1 : -1;
}

/** The earlier declarations that a text of `uri`, bearing `date`, is held against: not itself, and none later than it. */
export function precedes(declaration: Declaration, uri: string, date: string | undefined): boolean {
	if (declaration.uri === uri) return false;
	return date === undefined || declaration.date === undefined || declaration.date <= date;
}

function nameOfFile(uri: string): string {
	return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
