// What a language pack must say. Data first; a function only where a pattern cannot say it.
import type { ActWords } from './act-words.ts';
import type { AffiliationWords } from './affiliation-words.ts';
import type { AlternatWords } from './alternat.ts';
import type { BodyWords } from './body-words.ts';
import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { GenreWords } from './genre.ts';
import type { NounWords } from './nouns.ts';
import type { StatusWords } from './status-words.ts';
import type { TypographyRule } from './typography.ts';

export type LanguageId = 'fr' | 'en';

/** A sentence for the user, in every language of the interface: the compiler holds them complete. */
export type Phrase = Readonly<Record<LanguageId, string>>;

/**
 * Everything the engine must know about a language. To add one: a folder like `french/`, a line in `index.ts`, and
 * names in the registry. Patterns are sources, joined and compiled once by those who use them; blanks in them match
 * any white space, line ends and no-break spaces included. What may be written in any case is mostly asked of a text in small
 * letters, and has none but these: `test/small.test.ts` says which.
 */
export interface Language {
	readonly id: LanguageId;
	/** Frequent short words that give the language away, folded. */
	readonly marks: readonly string[];
	readonly dates: DateWords;
	readonly skeleton: Skeleton;
	readonly references: ReferenceWords;
	readonly acts: ActWords;
	readonly persons: PersonWords;
	readonly numbers: NumberWords;
	readonly bodies: BodyWords;
	readonly meetings: MeetingWords;
	readonly statuses: StatusWords;
	readonly ladder: Ladder;
	readonly likeness: LikenessWords;
	readonly nouns: NounWords;
	readonly figures: FigureWords;
	readonly affiliations: AffiliationWords;
	readonly alternat: AlternatWords;
	readonly genre: GenreWords;
	/** In order: of two rules that would change the same characters, the first does. */
	readonly typography: readonly TypographyRule[];
	/** Writes an ISO date or interval as this language does: `2008-06-11` → « 11 juin 2008 ». */
	readonly writeDate: (iso: string) => string;
	/** `0` Monday … `6` Sunday, as written inside a sentence. */
	readonly weekdayNames: readonly string[];
	/** Definite articles, folded. */
	readonly articles: ReadonlySet<string>;
	/** Spellings of one word that official names exchange: “organization” → “organisation”. Folded. */
	readonly spellings: ReadonlyMap<string, string>;
	/** The forms of an adjective of nationality. */
	readonly adjectives: (adjective: string) => readonly string[];
	/** As it stands between a word and what explains it. */
	readonly colon: string;
	/** « du Traité … signé », “of the Treaty”: single words that may stand between a name and what is said of it. */
	readonly small: ReadonlySet<string>;
}

/**
 * How the language marks the parts of a declaration. Each is tried on one line, white space trimmed, and has the flag `u`
 * alone, but for `title`.
 */
export interface Skeleton {
	/** What a declaration calls itself in its first lines. */
	readonly title: RegExp;
	/** A heading with a key word: « CHAPITRE II », “Section 3”; groups `annex`, `annexes`, `part`, `nth`, `book`, `chapter`, `section` say which it is, `rest` what stands behind its number. */
	readonly heading: RegExp;
	/** “Article 3”, « Art. 1er »: group 1 what may stand before it, group 2 its number, or the word for the first. */
	readonly article: RegExp;
	readonly signature: RegExp;
	/** The line at which what a web page put around the text begins; from there on nothing is content. */
	readonly furniture: RegExp;
	/** A line of that kind around which the text goes on: « Texte intégral », “For Immediate Release”. */
	readonly passing: RegExp;
	/** A word of a menu, which says nothing of a line but above a title: « Accueil », “Home”. */
	readonly menu: RegExp;
	/** What stands before a name or two that a page gives apart from the text: « Intervenant(s) : », “From:”. */
	readonly label: RegExp;
	/** What stands in a dateline before its place: « Prononcé », “Adopted in”. */
	readonly given: RegExp;
	/** Over a table of contents. */
	readonly contents: RegExp;
}

/** The parts of a text that one can point to; `item` is a subparagraph, of whatever name. */
export type Part = 'paragraph' | 'item' | 'article' | 'section' | 'annex';

/** How the language points to another part of the same text. Pattern sources; a blank matches any white space. */
export interface ReferenceWords {
	readonly parts: Readonly<Record<Part, string>>;
	/** « à »: the first and the last of a run; `and`: one more. */
	readonly through: string;
	readonly and: string;
	/** Between a part and the greater part that holds it: « alinéa b) du paragraphe 2 », “paragraph 2 of Article 3”. */
	readonly inside: string;
	/** What may stand before the number: « n° ». Optional by itself. */
	readonly number: string;
	/** « le premier paragraphe »: first, second, third … */
	readonly ordinals: readonly string[];
	/** « le paragraphe précédent »: no number, and yet this text's. */
	readonly relative: string;
	/** Which of those means the one before, which the one behind; the others, their own. */
	readonly preceding: RegExp;
	readonly following: RegExp;
	/** Behind a reference, what makes it this text's: « ci-dessus », “of this Declaration”. */
	readonly here: string;
	/** What a declaration calls itself: « de la présente [déclaration] ». */
	readonly declaration: RegExp;
	/** Behind a reference, what makes it another text's: « du Traité », “of the Treaty”. Tried after `here`. */
	readonly elsewhere: string;
}

/** How the language counts. All folded, as `words` cuts them: « vingt-cinquième » is `vingt cinquieme`. */
export interface NumberWords {
	/** 1 to 100. */
	readonly ordinals: ReadonlyMap<string, number>;
	/** What stands before one of these beyond a hundred, folded: `one hundred and`. */
	readonly hundreds: ReadonlyMap<string, number>;
	/** « 20e », “20th”: group 1 the number. */
	readonly ordinalDigits: RegExp;
	/** Another ordinal, written as the one in `said` is: in digits or in words, of its gender. Undefined where that is not known. */
	readonly writeOrdinal: (value: number, said: string) => string | undefined;
}

/** How the language names persons. */
export interface PersonWords {
	/** Titles of address behind which a family name alone names a person. */
	readonly addresses: ReadonlySet<string>;
	/** Words that begin an office: « ministre », “commissioner”. Folded. */
	readonly offices: ReadonlySet<string>;
	/** Words that make two of what an office is called: “Prime [Minister]”. */
	readonly paired: ReadonlySet<string>;
	/** Those of which a State has one: “President”. A minister is one among many. */
	readonly unique: ReadonlySet<string>;
	/** What the head of a State is called, and the head of a government, without joints and country: “president republic”. Folded. */
	readonly heads: { readonly state: ReadonlySet<string>; readonly government: ReadonlySet<string> };
	/** Beside a title: held by several of one government still: “Federal [Minister]”. Folded. */
	readonly federal: ReadonlySet<string>;
	/** Around a title: who stands under its holder, in for him, or comes after him: “deputy”, “acting”, “-elect”. */
	readonly lesser: RegExp;
	/** What an office is for: “State”, « Affaires »: with a capital, and no name. Folded. */
	readonly portfolios: ReadonlySet<string>;
	/** Words that may stand between an office and what it is for, or before it. Folded. */
	readonly joints: ReadonlySet<string>;
	/** Whether what an office is for may be written small: « ministre de la transition écologique ». */
	readonly smallPortfolios: boolean;
	/** « Pour le Gouvernement », “For the Government”: who signs for whom. Folded, without articles. */
	readonly signsFor: ReadonlySet<string>;
	/** What stands before the name of a place in a title of nobility: « Duc de [Nassau] ». */
	readonly realm: RegExp;
	/** « Les [membres] du Gouvernement »: who of them sign. Folded. */
	readonly signing: ReadonlySet<string>;
	/** Behind this word a single capitalised name, then a comma, is a sovereign's: « Nous Henri, Grand-Duc ». Folded. */
	readonly sovereign: string;
	/** Between a person and the day of what he did: “, who opened the Conference on”. */
	readonly who: RegExp;
	/** Between a person and the day of an event at which he was: “attended the Summit of”. */
	readonly attends: RegExp;
	/** Between a person and a day or month of what only whoever holds an office does: “opened the Conference in”. */
	readonly presides: RegExp;
	/** All that stands between a day and whoever acted on it: “, by NATO Secretary General”. */
	readonly byWhom: RegExp;
	/** Between a person and a day, where what he did then is told as his: “for his address of”. */
	readonly deeds: RegExp;
	/** From the head of a sentence to the name of whoever is thanked in it. */
	readonly thanked: RegExp;
	/** From a date to a person: “, the [then] Secretary-General, ”. */
	readonly heldThen: RegExp;
	/** From the head of a sentence to a name: “the [then] Secretary-General, ”. */
	readonly thenBefore: RegExp;
	/** From that name to a date: what he did then. */
	readonly thenDid: RegExp;
	/** Before a title: who bears it no longer, or not yet. “former”. */
	readonly past: RegExp;
	/** How a sentence tells who held an office and how long. */
	readonly terms: {
		/** A word of an office or of leading, anywhere in the clause. */
		readonly office: RegExp;
		/** Just before the first day of a term; just before its last. */
		readonly since: RegExp;
		readonly until: RegExp;
		/** Likewise before its last, told of whoever came then: “was succeeded on”. */
		readonly replaced: RegExp;
		/** What says that somebody acts as the holder of an office: « en qualité de », “as Head of”. */
		readonly capacity: RegExp;
		/** Before the name of who comes after another, with the name before it: “was succeeded by”, “her successor,”. */
		readonly successor: RegExp;
		/** Behind the name of who came after another: « lui a succédé ». */
		readonly succeeded: RegExp;
	};
	/** What a lost line end may have glued to a name: « DupontLe Ministre ». */
	readonly glued: RegExp;
	/** Words that follow a title of address and are no names: “Secretary General”. Folded. */
	readonly notNames: ReadonlySet<string>;
}

/** Operative verbs by force, the strongest first: 5 binds, 1 takes note. The first found in a sentence is its verb. */
export type Ladder = readonly (readonly [number, RegExp])[];

/** By which words two paragraphs are held to be near each other. */
export interface LikenessWords {
	/** What the forms of a word have in common; lower case, accents kept: « engagements » and « engagés » → `engag`. */
	readonly stem: (word: string) => string;
	/** Words that say nothing of the matter: function words, and those of every declaration. */
	readonly common: ReadonlySet<string>;
	/** Words that declarations use of any matter: « coopération », “support”. They say little of it. */
	readonly faint: ReadonlySet<string>;
}

/** The words by which meetings in a series, and what is opened or founded, are spoken of. All folded. */
export interface MeetingWords {
	/** “inaugural”: the first, without a number. */
	readonly first: ReadonlySet<string>;
	/** What is numbered, to its kind: « réunion » and « session » are one. */
	readonly nouns: ReadonlyMap<string, string>;
	/** “the G20 [met] in …”: said of a body as of a summit of it. */
	readonly met: ReadonlySet<string>;
	/** « sommet [extraordinaire] »: of none in the series. */
	readonly apart: ReadonlySet<string>;
	/** « en [marge] du sommet », “[after] the summit”: a day behind may be that of what is told beside it. */
	readonly beside: ReadonlySet<string>;
	/** What is said of it on its days. */
	readonly held: ReadonlySet<string>;
	/** Words that may stand between it and its date, besides those of acts. */
	readonly bridges: ReadonlySet<string>;
	/** « sa », “its”. */
	readonly possessives: ReadonlySet<string>;
	/** « notre »: of those who speak, and of nothing named before. */
	readonly ours: ReadonlySet<string>;
	/** « pour [sa sixième session] ». */
	readonly for: ReadonlySet<string>;
	/** « que [Dakar avait accueilli] »: behind these, who was host. */
	readonly relatives: ReadonlySet<string>;
	/** “[over] which Chile presided”. */
	readonly over: ReadonlySet<string>;
	readonly hosted: ReadonlySet<string>;
	/** « [accueillie] par Angers », « que Nantes avait [abritée] »: said of a meeting, by the town where it was. */
	readonly hosting: ReadonlySet<string>;
	/** “hosted [by] Concepción”. */
	readonly hosts: ReadonlySet<string>;
	/** « par la [ville] d’Angers ». */
	readonly towns: ReadonlySet<string>;
	/** « a eu pour [cadre] Tachkent ». */
	readonly venues: ReadonlySet<string>;
	/** « a ouvert [ses portes] ». */
	readonly doors: ReadonlySet<string>;
	/** Participles of what happens to a thing once. */
	readonly made: ReadonlyMap<string, MadeVerb>;
	/** Those of two words, by the second: “[set] up”. */
	readonly madeBehind: ReadonlyMap<string, string>;
	/** The nouns of the same: « depuis sa [création] en 2009 ». */
	readonly madeNouns: ReadonlyMap<string, MadeVerb>;
}

export type MadeVerb = 'founded' | 'opened' | 'launched' | 'closed';

export type { ActVerb, ActWords, VisitKind } from './act-words.ts';
export type { BodyWords } from './body-words.ts';
export type { Status, StatusWords } from './status-words.ts';
