// What a language pack must say. Data first; a function only where a pattern cannot say it.

export type LanguageId = 'fr' | 'en';

/** A sentence for the user, in every language of the interface: the compiler holds them complete. */
export type Phrase = Readonly<Record<LanguageId, string>>;

/**
 * Everything the engine must know about a language. To add one: a folder like `french/`, a line in `index.ts`, and
 * names in the registry. Patterns are sources, joined and compiled once by those who use them; blanks in them match
 * any white space, line ends and no-break spaces included.
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
	/** Writes an ISO date or interval as this language does: `2008-06-11` → « 11 juin 2008 ». */
	readonly writeDate: (iso: string) => string;
	/** `0` Monday … `6` Sunday, as written inside a sentence. */
	readonly weekdayNames: readonly string[];
	/** Definite articles, folded. */
	readonly articles: ReadonlySet<string>;
	/** The forms of an adjective of nationality. */
	readonly adjectives: (adjective: string) => readonly string[];
	/** As it stands between a word and what explains it. */
	readonly colon: string;
	/** « du Traité … signé », “of the Treaty”: single words that may stand between a name and what is said of it. */
	readonly small: ReadonlySet<string>;
}

/** How the language writes dates. */
export interface DateWords {
	/** January first; each a pattern source of every accepted spelling. */
	readonly months: readonly string[];
	/** Monday first; likewise. */
	readonly weekdays: readonly string[];
	/** A day of the month, with its ending: `1er`, `26th`. The digits are read out of what it matches. */
	readonly day: string;
	/**
	 * Ways to put a date together, longest first. `{w}` weekday, `{d}` day, `{m}` month, `{y}` year; a second one of a
	 * kind closes an interval. The first that matches at a place wins.
	 */
	readonly forms: readonly string[];
	/** How 04/07/2019 is read: `day-first`, or `unsettled` where usage differs. */
	readonly numeric: 'day-first' | 'unsettled';
	/** What must stand before a bare year to make it one: `in`, « depuis ». */
	readonly beforeYear: string;
	/** What may not stand behind a bare year. */
	readonly notAfterYear: string;
	/** What joins two bare years: « 2013 et 2014 ». */
	readonly betweenYears: string;
}

/** How the language marks the parts of a declaration. Each is tried on one line, white space trimmed. */
export interface Skeleton {
	/** What a declaration calls itself in its first lines. */
	readonly title: RegExp;
	/** A heading with a key word: « CHAPITRE II », “Section 3”; groups `annex`, `annexes`, `chapter`, `section` say which it is. */
	readonly heading: RegExp;
	/** “Article 3”, « Art. 1er »: group 1 what may stand before it, group 2 its number, or the word for the first. */
	readonly article: RegExp;
	readonly signature: RegExp;
	/** The line at which what a web page put around the text begins; from there on nothing is content. */
	readonly furniture: RegExp;
	/** A line of that kind around which the text goes on: « Texte intégral », “For Immediate Release”. */
	readonly passing: RegExp;
}

/** How the language points to other paragraphs of the same text. */
export interface ReferenceWords {
	/** “paragraph 12 above”, « le paragraphe 12 »: group 1 the first number, group 2 the last, where there are two. */
	readonly paragraphs: RegExp;
	/** What follows a reference to another text: « du Traité », “of the Treaty”. Then it is not ours to judge. */
	readonly elsewhere: RegExp;
}

/** How the language names persons. */
export interface PersonWords {
	/** Titles of address behind which a family name alone names a person. */
	readonly addresses: ReadonlySet<string>;
	/** Words that follow a title of address and are no names: “Secretary General”. Folded. */
	readonly notNames: ReadonlySet<string>;
}

/** The words by which acts, visits and events are spoken of. All folded. */
export interface ActWords {
	/** Words that begin the name of an act, singular and plural, to the kind of record they name. */
	readonly kinds: ReadonlyMap<string, { readonly kind: string; readonly plural: boolean }>;
	/** Whether an act's subject and parties may stand before its kind, in capitals: “Mutual Defense Treaty”. */
	readonly premodified: boolean;
	/** What is done to an act, by word: « signé » → signed. */
	readonly verbs: ReadonlyMap<string, ActVerb>;
	/** The nouns among them, which stand before the act: « l’entrée en vigueur de l’accord ». */
	readonly nouns: ReadonlyMap<string, ActVerb>;
	/** Words that may stand between such a noun and the act, besides `small` and denials. */
	readonly leads: ReadonlySet<string>;
	/** Words that deny or postpone: « pas encore », “not yet”, « projet de ». */
	readonly denials: ReadonlySet<string>;
	/** Words that name a visit. */
	readonly visits: ReadonlySet<string>;
	/** « celle du Président … »: stands for the visit just named. */
	readonly visitPronouns: ReadonlySet<string>;
	/** Words that stand before the parties of an act: « entre », “between”. */
	readonly between: ReadonlySet<string>;
	/** Behind the parties, these take up the subject again: « relatif à », “concerning”. */
	readonly resumes: ReadonlySet<string>;
	/** How the list of parties goes on behind a comma: « d’une part », “and the”. Folded words. */
	readonly partyPhrases: readonly string[];
	/** « les deux pays », without its article: the parties are those of the declaration. Two folded words each. */
	readonly bothParties: ReadonlySet<string>;
	/** The clause of a title that names its parties. */
	readonly partiesClause: RegExp;
	/** Words at which the description of an act ends: what follows says something of it. */
	readonly stops: ReadonlySet<string>;
	/** Likewise, as written: « a » is a verb where « à », of the same key, is none. */
	readonly writtenStops: ReadonlySet<string>;
	/** Words that may stand between an act, visit or event and its date, besides `small`, verbs and place names. */
	readonly bridges: ReadonlySet<string>;
	/** « bilatéral »: the parties are those of the declaration. */
	readonly bilateral: ReadonlySet<string>;
	/** « franco- »: the first half of a compound adjective, to the country's ISO alpha-3 code. */
	readonly prefixes: ReadonlyMap<string, string>;
	/** What stands before the name of a place, as written: « à » is not « a ». */
	readonly places: ReadonlySet<string>;
	/** What may stand inside it: « Punta del Este ». */
	readonly placeWords: ReadonlySet<string>;
	/** « et », behind which a sentence may have gone on to something else. */
	readonly and: string;
	/** Words that may stand between a date and the next verb said of the same act: « et entré en ». */
	readonly links: ReadonlySet<string>;
	/** Words that lead to where a visit goes, as written. */
	readonly towards: ReadonlySet<string>;
	/** Words behind which a visit is no longer what is spoken of: « au cours de laquelle ». */
	readonly turns: ReadonlySet<string>;
	/** Words that openly correct an earlier text: what they stand beside contradicts it on purpose. */
	readonly corrections: RegExp;
	/** What is said of an event on its days: « tenu », “held”. */
	readonly held: ReadonlySet<string>;
	/** Words without matter of their own in a title: « accord », « relatif », « domaine ». */
	readonly empty: ReadonlySet<string>;
}

export type ActVerb = 'signed' | 'adopted' | 'opened' | 'inForce' | 'ended' | 'negotiationsOpened' | 'initialled';
