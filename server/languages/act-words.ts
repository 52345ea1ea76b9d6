// What a language pack says of acts, visits and events.

/** The words by which acts, visits and events are spoken of. All folded. */
export interface ActWords {
	/** Words that begin the name of an act, singular and plural, to the kind of record they name. */
	readonly kinds: ReadonlyMap<string, { readonly kind: string; readonly plural: boolean }>;
	/** Whether an act's subject and parties may stand before its kind, in capitals: “Mutual Defense Treaty”. */
	readonly premodified: boolean;
	/** Kinds that name an act only with the words behind them: « acte final ». */
	readonly completed: ReadonlyMap<string, readonly string[]>;
	/** « deuxième Protocole »: an ordinal before a kind is part of the name. */
	readonly ordinals: ReadonlySet<string>;
	/** Words that belong to a kind in small letters before it: “joint declaration”. */
	readonly smallAhead: ReadonlySet<string>;
	/** Kinds told apart by numbers, not by subject: “resolution 1701 (2006)”. */
	readonly numbered: ReadonlySet<string>;
	/** Such numbers, as they follow the kind: a sticky pattern. */
	readonly numbers: RegExp;
	/** Whether a kind with a capital inside a title names an act of its own: « Protocole à la Convention … ». */
	readonly nested: boolean;
	/** Behind a comma, these take up a title that was not at its end: « , portant », “, concerning”. */
	readonly reopens: ReadonlySet<string>;
	/** The same, of more words: « en vue de modifier ». Folded. */
	readonly reopenings: readonly string[];
	/** « [modifiant] l’Accord … ». Folded. */
	readonly amending: ReadonlySet<string>;
	/** A relative and the word behind it that ends no title: « auxquels s’appliquent ». Folded. */
	readonly relatives: ReadonlySet<string>;
	/** Behind a comma, what a declaration declares: « , exprimant ». */
	readonly declaring: ReadonlySet<string>;
	/** Behind these, years are what an act is for: « pour la période 2008-2013 ». */
	readonly periods: ReadonlySet<string>;
	/** Behind these, in small letters, a title goes on only with an article or a capital: “to strengthen”. As written. */
	readonly leaves: ReadonlySet<string>;
	/** Words with which no title ends: « en ce [qui concerne] ». */
	readonly dangling: ReadonlySet<string>;
	/** Before a kind in small letters: an agreement in general. “an agreement on …”. */
	readonly general: ReadonlySet<string>;
	/** Prepositions, to what the forms of one have in common: « du », « des » and « de ». Where titles go on in lower case. */
	readonly alike: ReadonlyMap<string, string>;
	/** With whom one is made: « conclu [avec] ». */
	readonly partners: ReadonlySet<string>;
	/** Between acts that were made together: « un accord [et] une déclaration, ainsi [qu’]un plan ». */
	readonly joiners: ReadonlySet<string>;
	/** Behind a kind in small letters: it names nothing. “charter flights”. */
	readonly notNaming: ReadonlySet<string>;
	/** What is done to an act, by word: « signé » → signed. */
	readonly verbs: ReadonlyMap<string, ActVerb>;
	/** Words that say it is in force behind the act, but are words of titles too: « lie [les Parties depuis] », “effective”. */
	readonly forceLater: ReadonlySet<string>;
	/** The nouns among them, which stand before the act: « l’entrée en vigueur de l’accord ». */
	readonly nouns: ReadonlyMap<string, ActVerb>;
	/** Words that may stand between such a noun and the act, besides `small` and denials. */
	readonly leads: ReadonlySet<string>;
	/** Words that deny or postpone: « pas encore », “not yet”, « projet de ». */
	readonly denials: ReadonlySet<string>;
	/** Words of titles that cover all relations of two parties: « amitié », “partnership”. Two parties make one such act on a day. */
	readonly covering: ReadonlySet<string>;
	/** Words by which two acts of one day and subject are told apart: « pénale » and « civile ». */
	readonly twins: ReadonlySet<string>;
	/** Just before an act: another amends or replaces it, or is replaced by it. */
	readonly changes: {
		readonly amends: RegExp;
		readonly replaces: RegExp;
		readonly replacedBy: RegExp;
		/** What may stand between that and the other act, or what is told of its making. */
		readonly joint: RegExp;
	};
	/** Words that name a visit. */
	readonly visits: ReadonlySet<string>;
	/** What says which kind of visit it is: « d’État » → state. Folded words. */
	readonly visitKinds: ReadonlyMap<string, VisitKind>;
	/** Whether that stands behind the visit, as in French, or before it. */
	readonly kindBehind: boolean;
	/** Words that may stand among the kinds of one visit: « [officielle] et d’amitié ». Folded. */
	readonly amongKinds: ReadonlySet<string>;
	/** A kind in place of the one that is `said`, of its gender and number. */
	readonly writeKind: (kind: VisitKind, said: string) => string;
	/** « à l’invitation [courtoise] de »: what stands before the noun, as written; the noun and what stands behind it, folded. */
	readonly invitation: {
		readonly before: ReadonlySet<string>;
		readonly nouns: ReadonlySet<string>;
		readonly behind: ReadonlySet<string>;
		/** Before an office or a name: « Son Excellence Monsieur ». */
		readonly courtesy: ReadonlySet<string>;
	};
	/** What opens the definition of a short form in brackets: « ci-après ». A pattern. */
	readonly hereinafter: string;
	/** Words for the day on which years are full. */
	readonly anniversaries: ReadonlySet<string>;
	/** « fêter les vingt [ans] de », “to mark thirty [years] of”: behind a number, and a verb of observance, as good as one. */
	readonly jubilees: ReadonlySet<string>;
	/** Before a day, where it is that of the act itself and not of its feast: « [le Traité] du », “of”. Asked at the end of a text. */
	readonly ofDay: RegExp;
	/** Said of keeping one: “was celebrated in”. */
	readonly observed: RegExp;
	/** « de ce Traité », “of the Agreement”: what was named before, and no more than that. */
	readonly pointsBack: RegExp;
	/** « [Traité …], dont ils célèbrent le dixième anniversaire »: what is remembered stands before. Folded. */
	readonly whose: ReadonlySet<string>;
	/** « celle du Président … »: stands for the visit just named. */
	readonly visitPronouns: ReadonlySet<string>;
	/** Words that stand before the parties of an act: « entre », “between”. */
	readonly between: ReadonlySet<string>;
	/** Behind the parties, these take up the subject again: « relatif à », “concerning”. */
	readonly resumes: ReadonlySet<string>;
	/** How the list of parties goes on behind a comma: « d’une part », “and the”. Folded words. */
	readonly partyPhrases: readonly string[];
	/** Phrases that count the sides of an act: « d’une part », « deuxièmement ». Folded. */
	readonly sides: readonly string[];
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
	/** « il y a plus de dix ans, » between a verb and its date. A sticky pattern. */
	readonly aside: RegExp;
	/** Behind a day: the occasion of it, or who did it, before the next thing that was done: « lors de la Conférence des Parties, ouvert … ». */
	readonly occasion: RegExp;
	/** What stands before who did it, up to the name: « par le Président ». */
	readonly by: RegExp;
	/** “of the same title”: what such words stand in is another act than the one just named, and is named by none of its own. */
	readonly sameTitle: RegExp;
	/** Auxiliaries before a participle that stands before its date and its act: « où [fut] adoptée, le …, la Convention ». */
	/** « le protocole [qui] complète l’Accord … »: of whose deed an act may be the object. */
	readonly doers: ReadonlySet<string>;
	/** « [Ayant été] signé à Puno le …, il … ». */
	readonly having: ReadonlySet<string>;
	readonly passives: ReadonlySet<string>;
	/** Words before an act, folded, that make it part of something else: « avenant à », “amending”. What a finite verb behind it says is said of that. */
	readonly governs: RegExp;
	/** The finite verbs by which an act is said to have been made, as written: « a [été signé] », “was [signed]”. */
	readonly finite: ReadonlySet<string>;
	/** In brackets behind a title, makes it that of a later version: « (révisée) ». */
	readonly revised: RegExp;
	/** What opens the purpose in a title: « pour un cacao durable ». */
	readonly purposes: ReadonlySet<string>;
	/** Behind them and an article, what is done: « pour la [protection] de ». */
	readonly deeds: RegExp;
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
	/** Verbs of visiting, directly before where: “visited [Berlin]”, « s’est rendu [à Paris] ». Folded. */
	readonly visited: ReadonlySet<string>;
	/** Words behind which a visit is no longer what is spoken of: « au cours de laquelle ». */
	readonly turns: ReadonlySet<string>;
	/** Words that openly correct an earlier text: what they stand beside contradicts it on purpose. */
	readonly corrections: RegExp;
	/** Just before and just behind a value that is given only to be corrected: « et non le », “should read”. */
	readonly rejected: { readonly before: RegExp; readonly behind: RegExp };
	/** What is said of an event on its days: « tenu », “held”. */
	readonly held: ReadonlySet<string>;
	/** Words without matter of their own in a title: « accord », « relatif », « domaine ». */
	readonly empty: ReadonlySet<string>;
	/** Nouns among them that end a title where the subject stands behind its kind: « l’échange de lettres ». */
	readonly emptyNouns: ReadonlySet<string>;
}

/** The four that protocol tells apart. */
export type VisitKind = 'state' | 'official' | 'working' | 'private';

export type ActVerb =
	| 'signed'
	| 'adopted'
	| 'opened'
	| 'provisional'
	| 'inForce'
	| 'ended'
	| 'negotiationsOpened'
	| 'initialled';
