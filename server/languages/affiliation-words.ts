// What a pack says of bodies: where they have their seat, who is a member, who presides.

/**
 * A way of saying it, as a pattern source. `‹B›` stands for a body, `‹C›` for a country by its name, `‹A›` by its
 * adjective, `‹P›` for a place, `‹D›` for a date, `‹N›` for a number; a blank for any white space.
 */
export type Wording = string;

/** How long somebody is told to be a member: from a day on; from the day on which he joined; or that he is one. */
export type Belonging = 'memberSince' | 'joined' | 'member';

export interface AffiliationWords {
	/** Words, folded, one of which stands in every sentence that tells of it. */
	readonly seatWords: ReadonlySet<string>;
	/** Those that tell of one only before a place: “based [in]”. */
	readonly placed: ReadonlySet<string>;
	readonly memberWords: ReadonlySet<string>;
	readonly chairWords: ReadonlySet<string>;
	readonly seats: readonly Wording[];
	readonly members: readonly (readonly [Belonging, Wording])[];
	/** How many there are: all of them, and nothing behind it that picks out some. */
	readonly counts: readonly Wording[];
	/** `now`: in the present, so that without a date it is said of the day of the text. */
	readonly chairs: readonly (readonly ['now' | 'then', Wording])[];
	/** When somebody presided: just behind that, just before it. */
	readonly during: Wording;
	readonly ahead: Wording;
	/** Just before it: it is another time's, or not certain. “the forthcoming”, “its candidacy for”. */
	readonly notYet: RegExp;
	/** Just before a place or behind it: the seat was there, or will be. */
	readonly elsewhen: RegExp;
	/** The adjective of a country as it stands beside the word for a presidency; undefined where its form is not known. */
	readonly presiding: (adjective: string) => string | undefined;
	/** Numbers in words, 2 to 99, folded and with one blank between. */
	readonly cardinals: ReadonlyMap<string, number>;
}

/** 2 to 99 by their words. */
export function cardinalsBy(write: (value: number) => string): ReadonlyMap<string, number> {
	return new Map(Array.from({ length: 98 }, (_, index) => [write(index + 2), index + 2] as const));
}
