// What a language pack says of the names of bodies.

/** How the language builds the names of bodies. All folded. */
export interface BodyWords {
	/** The noun a name is built on, in capitals: « Conseil », “Committee”. */
	readonly heads: ReadonlySet<string>;
	/** Those that stand in lower case before a proper name: « université Paris-Saclay ». */
	readonly commonHeads: ReadonlySet<string>;
	/** Names of one word: « Sénat ». */
	readonly whole: ReadonlySet<string>;
	/** A head with nothing but these names no body: « Commission mixte », “Working Group”. */
	readonly weak: ReadonlySet<string>;
	/** Who presides over one of a State alone is the head of its government: « Président du [Conseil] ». Folded. */
	readonly chaired: ReadonlySet<string>;
	/** « communauté internationale »: two folded words that name none. */
	readonly notNames: ReadonlySet<string>;
	/** Heads that are none where a capital follows: “Extended Fund Facility”. */
	readonly openEnded: ReadonlySet<string>;
	/** Behind a head, in capitals, they make it something else: “Public Benefits Organization [Act]”. */
	readonly notBodies: ReadonlySet<string>;
	/** Whether the words that lead up to the head are part of it: “Nuclear Consultative Group”. */
	readonly premodified: boolean;
	/** Capitals at the head of a sentence or heading that are no part of a name: “Through”, “Strengthening”. */
	readonly openers: ReadonlySet<string>;
	/** Words that carry a name on wherever it stands: « de », “of”. */
	readonly joins: ReadonlySet<string>;
	/** Likewise, but only next to the head: « pour », “on”. */
	readonly topics: ReadonlySet<string>;
	/** Likewise, but only behind the heads given: « en » behind « mission ». */
	readonly joinsOf: ReadonlyMap<string, ReadonlySet<string>>;
	/** Articles and the like between a join and its noun. */
	readonly articles: ReadonlySet<string>;
	readonly and: string;
	/** Heads whose name goes on behind « et » with a join of its own: « Ministère de l’Europe et des Affaires étrangères ». */
	readonly twofold: ReadonlySet<string>;
	/** Whether a name goes on in lower case, and then how an adjective ends: « national », « spatiales ». */
	readonly lowerCase?: {
		readonly adjectiveEndings: RegExp;
		readonly adjectives: ReadonlySet<string>;
		/** What is no noun of a name: « ce », « manière », verbs. */
		readonly notNouns: ReadonlySet<string>;
		readonly notNounEndings: RegExp;
		/** How a verb of many ends, which a noun may do as well: « appellent ». */
		readonly verbEndings: RegExp;
		/** Adjectives that stand before their noun: « grands ». */
		readonly preposed: ReadonlySet<string>;
		/** Nouns in spite of their ending: « mer ». */
		readonly nouns: ReadonlySet<string>;
	};
	/** Of which time a name is spoken. */
	readonly spokenOf: {
		/** Between a date and a name behind it: « dès 1995 [avec l’]Union africaine ». */
		readonly before: RegExp;
		/** Between a name and a date behind it. */
		readonly behind: RegExp;
		/** Likewise at some distance, and only where nothing is told of its `making`: « en 1980, de l’ », “, which in 1980”. */
		readonly widelyBefore: RegExp;
		readonly widelyBehind: RegExp;
		/** Just before a date: what is told had begun. Between that date and a name, then: who was at work with it. “as early as” · “cooperated with the”. */
		readonly early: RegExp;
		readonly atWork: RegExp;
		/** From a date to a name that an enumeration names next: « , et à l’action de l’ ». */
		readonly further: RegExp;
		/** Words of a body's founding, or of what came before it. */
		readonly making: RegExp;
		/** A word beside a name that says it is another time's: “then”, « ancienne ». */
		readonly otherTime: RegExp;
		/** Before a name: one is a member of it, or becomes one. */
		readonly belonging: RegExp;
		/** From the head of a sentence to a name: what is to be done in it. “will continue to cooperate within the”. */
		readonly ahead: RegExp;
	};
	/** Sticky, looking back: what stands just before a word in capitals that is the name of a body. « au sein de l’ », “members of the”. */
	readonly asBody: RegExp;
	/** What may stand in the brackets before an acronym: « ci-après », “hereinafter”. Pattern source. */
	readonly hereafter: string;
}
