// What a pack says of amounts, shares and sizes: how numbers and units are written, and what they can be of.

/** ISO 4217 for money; `%`; `MW`, `MWh`, `t`, `km`, `ha`, `m3`; `n:states` and the like for what is counted. */
export type Unit = string;

/** All patterns are sources; a blank matches any white space. */
export interface FigureWords {
	/** What parts thousands, and what parts the whole from its parts: the inside of a character class. */
	readonly thousands: string;
	readonly decimal: string;
	/** Numbers in words that may stand before a scale: « dix [milliards] ». Folded. */
	readonly cardinals: ReadonlyMap<string, number>;
	/** « milliards »: what a number is multiplied by. */
	readonly scales: readonly (readonly [string, number])[];
	/** Units behind a number, and how many of the `Unit` one of them is. The first that matches counts. */
	readonly units: readonly (readonly [string, Unit, number])[];
	/** Signs before a number: “€”, “US$”. */
	readonly signs: readonly (readonly [string, Unit])[];
	/** Between the two ends of a range. */
	readonly range: string;
	/** What stands before a number and makes it less exact: `>` at least, `<` at most, `~` about. */
	readonly modifiers: readonly (readonly ['>' | '<' | '~', string])[];
	/** What an amount can be of, by folded word: « échanges » → trade. */
	readonly concepts: ReadonlyMap<string, string>;
	/** Words that say nothing of what is measured: « bilatéral », “reached”, “target”. Folded. */
	readonly weak: ReadonlySet<string>;
	/** Just before a date: the figure is that date's. */
	readonly when: string;
	/** Just before a date: the figure is measured from it. */
	readonly baseline: string;
	/** Just before a share: it is the change, or what the change leads to. */
	readonly by: string;
	readonly to: string;
	/** Words that say which way a change goes. */
	readonly down: string;
	readonly up: string;
	/** Between the name of a thing or an act and a figure of its own. */
	readonly owned: readonly (readonly [string, string])[];
	/** In a sentence: the figure is an earlier one's, told again; or a new one on purpose. */
	readonly recalls: RegExp;
	readonly revises: RegExp;
	/** A number as this language writes it, its scale included: 5000000000 → « 5 milliards ». */
	readonly write: (value: number) => string;
}
