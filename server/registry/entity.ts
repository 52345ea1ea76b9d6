// What the registry knows: one shape a kind of record, exactly as it stands in corpus/registry/*.json.
import type { LanguageId, Phrase } from '../languages/language.ts';

/** How far a record can be relied on; carried from its sources, never raised by code. */
export type Confidence = 'confirmed' | 'one-source' | 'seed-only' | 'background';

/** Names by language, the official one first. */
export type Names = { readonly [id in LanguageId]?: readonly string[] };

/** A date as ISO 8601 / EDTF level 0, no finer than it is known: `2008-06-11`, `2008-06` or `2008`. */
export type IsoDate = string;

/** A day and a place: `place` is the id of a record in places.json. */
export interface Act {
	readonly date?: IsoDate;
	readonly place?: string;
}

interface Sourced {
	readonly id: string;
	readonly names: Names;
	/** Other wordings that name the same thing, in either language. */
	readonly aliases?: readonly string[];
	readonly acronyms?: Names;
	/** A sentence or two of our own, shown on the card in the language of the interface. */
	readonly note?: Partial<Phrase>;
	/** Fields of this record that its sources do not cover, as paths: `inForce`, `signed.place`. */
	readonly unverified?: readonly string[];
	/** Addresses, or the title of a printed source. */
	readonly sources?: readonly string[];
	readonly confidence: Confidence;
}

/** A treaty, agreement, convention, declaration, charter, resolution … */
export interface Agreement extends Sourced {
	readonly type: 'agreement';
	/** `treaty`, `agreement`, `convention`, `protocol`, `joint-declaration`, `resolution`, … */
	readonly kind: string;
	/** Ids: a country's ISO 3166 alpha-3 code, an organisation's id; free text where neither exists. */
	readonly parties?: readonly string[];
	readonly signed?: Act;
	readonly adopted?: Act;
	readonly openedForSignature?: Act;
	readonly negotiationsOpened?: IsoDate;
	readonly provisional?: IsoDate;
	readonly inForce?: IsoDate;
	readonly ended?: IsoDate;
	/** The last day on which it was found not to be in force. */
	readonly notInForce?: IsoDate;
	/** Where the dates above do not say it all: our own words, with the day they were true. */
	readonly status?: Partial<Phrase>;
	/** Ids of the agreements that this one amends. */
	readonly amends?: readonly string[];
	/** Ids of the agreements this one replaced. */
	readonly replaces?: readonly string[];
}

/** A name an entity bore until (and, where known, since) a day. */
export interface FormerName {
	readonly names: Names;
	readonly from?: IsoDate;
	readonly until?: IsoDate;
	/** Official texts of others use it still: “Turkey”. No check objects to it. */
	readonly stillUsed?: boolean;
}

/** What was so from a day to a day. `to` absent: it is so still, or the end was not checked. */
export interface Lasting {
	readonly from?: IsoDate;
	readonly to?: IsoDate;
	readonly confidence: Confidence;
	readonly sources?: readonly string[];
}

/** Who presided over a body. */
export interface Presidency extends Lasting {
	/** ISO alpha-3. */
	readonly by: string;
}

/** Who was a member of a body. */
export interface Membership extends Lasting {
	/** ISO alpha-3. */
	readonly state: string;
}

/** A summit or conference of a body of many States, or of a series of them. */
export interface Meeting {
	/** First day (or month, or year). */
	readonly from: IsoDate;
	/** Last day, where it took more than one. */
	readonly to?: IsoDate;
	/** Id of a place; absent where texts rightly call it by several. */
	readonly place?: string;
	/** Its number, where the series is numbered and all count alike. */
	readonly ordinal?: number;
	readonly confidence: Confidence;
}

/** Another place that texts rightly call the seat of a body. */
export interface OtherSeat {
	readonly place: string;
	/** The last day, where it is a former one. */
	readonly until?: IsoDate;
}

/** An organisation, company, institution, body or programme. */
export interface Organisation extends Sourced {
	readonly type: 'organisation';
	readonly kind: string;
	/** Id of a place. */
	readonly seat?: string;
	/** Where the seat comes from, where the sources of the record do not give it. */
	readonly seatSources?: readonly string[];
	readonly otherSeats?: readonly OtherSeat[];
	readonly founded?: IsoDate;
	/** Other days that texts rightly give for it: that of its statute. */
	readonly alsoFounded?: readonly IsoDate[];
	readonly members?: number;
	/** The first and the last day on which it is known to have had so many. */
	readonly membersSince?: IsoDate;
	readonly membersAsOf?: IsoDate;
	/** Not all of them, and in no order. */
	readonly memberships?: readonly Membership[];
	/** In order; years may be missing. */
	readonly presidencies?: readonly Presidency[];
	/** Its summits, in order; some may be missing. */
	readonly meetings?: readonly Meeting[];
	readonly meetingSources?: readonly string[];
	/** Id of the body of which it is an organ: whoever presides over the one presides over the other. */
	readonly organOf?: string;
	/** The same body under earlier names. */
	readonly formerly?: readonly FormerName[];
	/** Other bodies whose work it took over, as free text. */
	readonly predecessors?: readonly string[];
	/** The day from which it was no more. */
	readonly dissolved?: IsoDate;
	/** Id of the body that took over, where this one is no more. */
	readonly successor?: string;
	readonly website?: string;
}

export interface Person extends Sourced {
	readonly type: 'person';
}

/** A term in an office. `to` absent: still in office, or the end was not checked. */
export interface Term extends Lasting {
	readonly person: string;
	readonly note?: Partial<Phrase>;
}

export interface Office extends Sourced {
	readonly type: 'office';
	/** ISO alpha-3, or an organisation's id. */
	readonly country?: string;
	readonly holders: readonly Term[];
}

export interface Place extends Sourced {
	readonly type: 'place';
	/** `city`, `region`, `site`. */
	readonly kind: string;
	/** ISO alpha-3. */
	readonly country?: string;
	readonly formerly?: readonly FormerName[];
}

export interface Country extends Sourced {
	/** `id` is the ISO 3166 alpha-3 code. The first name is the short one, the second the long one. */
	readonly type: 'country';
	readonly iso2: string;
	/** French article of the short name: `la`, `le`, `l’`, `les`, or none. */
	readonly article?: string;
	/** Id of a place, or the name as the source gives it. */
	readonly capital?: Names;
	/** Masculine singular in French: `kazakhstanais`; in English as commonly used: `Kazakh`. */
	readonly demonyms?: Names;
	readonly formerly?: readonly FormerName[];
}

/** A visit, summit, conference, games, exhibition: something that took place on certain days. */
export interface Event extends Sourced {
	readonly type: 'event';
	/** `state-visit`, `official-visit`, `working-visit`, `visit`, `summit`, `games`, … */
	readonly kind: string;
	/** First day (or month, or year). */
	readonly from: IsoDate;
	/** Last day, where it took more than one. */
	readonly to?: IsoDate;
	readonly place?: string;
	/** Visits only: who came, as the id of an office (`kz-president`) and of the person who held it. */
	readonly visitor?: { readonly office?: string; readonly person?: string };
	/** Visits only: the ISO alpha-3 code of the country visited. */
	readonly host?: string;
	/** Where it is one of a numbered series: 5 for the fifth games. */
	readonly ordinal?: number;
	/** What it is a session of: the id of a body or of an event series. */
	readonly series?: string;
}

export type Entity = Agreement | Organisation | Person | Office | Place | Country | Event;
export type EntityType = Entity['type'];
