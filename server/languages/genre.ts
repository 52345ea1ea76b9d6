// What a language must know to begin a declaration: its kinds, its opening, how it recalls, how it closes.

export type DeclarationKind = 'declaration' | 'statement' | 'communique';

/** A party as a text names it, each form with its article: « la France », « la République française ». */
export interface PartyNamed {
	readonly short: string;
	readonly long: string;
}

/** A person with his office; either may be an open place. */
export interface Holder {
	readonly name: string;
	readonly office: string;
}

/** The sentences of the genre. Words that the drafter must fill in stand in square brackets. */
export interface GenreWords {
	readonly kinds: Readonly<Record<DeclarationKind, string>>;
	/** A name with its article. `article` is the registry's, of the short French name. */
	readonly named: (name: string, article?: string) => string;
	/** The title of an agreement with its article: « le Traité … ». */
	readonly titled: (title: string) => string;
	/** Several names, with what leads up to each where that is repeated: « de la France et du Kazakhstan ». */
	readonly by: (names: readonly string[]) => string;
	readonly title: (kind: DeclarationKind, names: readonly string[]) => string;
	readonly dateline: (place: string, day: string) => string;
	/** Who met where on which day, and adopted this text. */
	readonly met: (holders: readonly Holder[], place: string, day: string, kind: DeclarationKind) => string;
	/** Who visited whom; `days` as the language writes a day or an interval. */
	readonly visited: (
		host: Holder,
		visitor: Holder,
		visit: { readonly kind: VisitSort; readonly where: string; readonly days: string },
	) => string;
	readonly visits: Readonly<Record<VisitSort, string>>;
	/** Where a visit goes: « en France », “to France”. */
	readonly towards: (party: string) => string;
	/** One agreement, or the line that leads up to a list of them. */
	readonly recalled: (agreement: string) => string;
	readonly recalling: string;
	readonly thanks: (host: Holder, visitor: Holder, where: string) => string;
	/** Matters that most declarations treat, for parties without an earlier one. */
	readonly matters: readonly string[];
	/** An open point: what the parties say of a matter. */
	readonly openOn: (matter: string) => string;
	/** Likewise: how a paragraph of the last declaration began. No “paragraph 2”: that would be one of the draft’s own. */
	readonly openAfter: (paragraph: string, day: string, words: string) => string;
	readonly done: (place: string, day: string, originals: number) => string;
	readonly signsFor: (party: string) => string;
	/** Open places. */
	readonly open: {
		readonly name: string;
		readonly office: (party: string) => string;
		readonly title: (known: string) => string;
	};
}

export type VisitSort = 'state' | 'official' | 'working';
