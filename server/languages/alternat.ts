// What a language must know to put the other party first: how parties are led up to, joined, and spoken for.

/** Words and patterns of the alternat. Pattern sources are read without regard to case; blanks match any white space. */
export interface AlternatWords {
	/** What may stand before a party and moves with it. Groups `prep` (a preposition) and `det` (an article). */
	readonly lead: string;
	/** Prepositions that hold their article: « du » is « de le ». Folded, to the plain one. */
	readonly contracted: ReadonlyMap<string, string>;
	/** Prepositions that each of two joined parties has for itself: « de », « à ». Others may serve both: “of”. Folded. */
	readonly repeated: ReadonlySet<string>;
	/** Between an office and the party it is of. */
	readonly of: string;
	/** Where an adjective of nationality stands: “the French President”, « le Président français ». */
	readonly adjectiveFirst: boolean;
	/** Words that begin what acts for a party, besides offices: « gouvernement », “people”. */
	readonly heads: string;
	/** Words that end such a description: verbs, and what opens a clause. */
	readonly stops: string;
	/** Titles of address: « M. », “H.E. Mr”. */
	readonly addresses: string;
	/** Particles inside names of persons. */
	readonly particles: string;
	/** Between two parties: « et », with « d’une part » before it where it is there. Group `part`. */
	readonly and: string;
	/** Tested on what stands before the first party: there a clause begins, or both are plainly objects of one word. */
	readonly opens: RegExp;
	/** Tested on what stands behind the second party: it is not the subject of a clause of its own. */
	readonly goesOn: RegExp;
	/** Words that tie a sentence to the order in which it names the parties: « respectivement », “the latter”. */
	readonly ordered: RegExp;
	/** Just before a title that is the text's own: « la présente [déclaration] ». */
	readonly own: RegExp;
	/** Just before two parties: an act or a body so described bears their names in its own order. */
	readonly between: RegExp;
	/** Who is named only by the other: « son homologue ». */
	readonly counterpart: RegExp;
	/** « Pour la République … », “For the Government …”, at the head of a line of signatures. */
	readonly signsFor: RegExp;
	/** The word that stands just before a party, as it must be written before `next`: « qu’ » before a vowel. */
	readonly before: (word: string, next: string) => string;
}
