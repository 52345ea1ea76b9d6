// How a language says again where an act stands, once it stands elsewhere.

/** Where an act stands, for a sentence that had it elsewhere. */
export interface Standing {
	readonly stage: 'initialled' | 'signed' | 'not in force' | 'provisional' | 'in force' | 'ended';
	/** In the language's own words; absent where the record gives none. */
	readonly day?: string;
	/** That day lies after the text's own. */
	readonly toCome?: true;
}

/** One way of saying where an act stands, and how the same is said of another stage. */
export interface Restatement {
	/** Ends where the words for the status end, and begins with the verb that goes with them: « est en cours de négociation ». */
	readonly said: RegExp;
	/** Undefined where the sentence would need more. `act`: the words that name the act. */
	readonly write: (said: RegExpExecArray, to: Standing, act: string) => string | undefined;
	/** The words for the status lead up to the act: it may go on behind them as it likes. */
	readonly leads?: true;
}
