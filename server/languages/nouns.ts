// What a language must know of the nouns that names begin with, to write them into a sentence; and its set phrases.

/** How names are put into a sentence. */
export interface NounWords {
	/** `name` behind what stands before it: in French « de » + « Traité … » → « du Traité … ». Undefined where the pack is not certain. */
	readonly joined: (lead: string, name: string) => Joined | undefined;
	/** Whether what is said of the one name can be said of the other: « signée » can not of « l’Accord ». By their first words. */
	readonly agree: (one: string, other: string) => boolean;
	/** What stands before a name and would have to change with it, where `joined` does not know how: « cette ». */
	readonly determiners: ReadonlySet<string>;
	/** What may stand before a name and change with it: a pattern for the end of what is written so far, group `lead`. */
	readonly leads: RegExp;
	/**
	 * What must be written before a full name that takes the place of its acronym: « », “the ”. `before` and `behind`
	 * are the words around the acronym. Undefined where the sentence would need more than that.
	 */
	readonly article: (before: string, behind: string) => string | undefined;
	/** What may stand before a country in a list and moves with it: « de la ». Groups: `article`, and before it `of`, the preposition that the first may have for all. */
	readonly countryLead: RegExp;
	/** Acronyms so well known that no style guide has them explained. As written. */
	readonly wellKnown: ReadonlySet<string>;
	/** Between the last two of a list. Pattern source. */
	readonly and: string;
	/** How the making of an act is told behind its title, the day and the place in the language's own words. */
	readonly made: (
		title: string,
		verb: 'signed' | 'adopted' | 'opened',
		day: string,
		place: string | undefined,
	) => string;
	/** Set phrases of the genre. */
	readonly phrases: readonly SetPhrase[];
	/** What stands before a paragraph's number in a reference, up to the cursor: « paragraphe 1 ». Group 1 the number. */
	readonly reference: RegExp;
	/** « ci-dessus », “above”; « ci-dessous », “below”. */
	readonly above: string;
	readonly below: string;
	/** What stands before a date, up to the cursor: « le 1 ». Group 1 what of the date is written. */
	readonly date: RegExp;
}

export interface Joined {
	/** What replaces the lead. */
	readonly lead: string;
}

export interface SetPhrase {
	readonly label: string;
	/** ‹ › stands around what is to be filled in, | between what there is to choose from. */
	readonly text: string;
	/** Where it belongs: at the head of a paragraph, or at the end of the text. */
	readonly at: 'paragraph' | 'end';
}
