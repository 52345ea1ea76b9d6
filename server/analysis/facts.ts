// What one text says by itself, in the light of the registry. Knows nothing of other declarations.
import type { Document } from '../document/document.ts';
import type { Belonging } from '../languages/affiliation-words.ts';
import type { MadeVerb } from '../languages/language.ts';
import type { Agreement, Entity, FormerName } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { borne, derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import type { Abbreviation } from './bracketed-acronyms.ts';
import { movedList } from './moved.ts';
import type { Parts } from './parts.ts';
import type { Reference } from './references.ts';
import { SaidWhenAsked } from './said-when-asked.ts';
import { readAhead, type Settled, settledOf } from './settled.ts';
import type { TellingPhrase } from './tellings.ts';

export type MentionKind = 'date' | 'agreement' | 'organisation' | 'person' | 'event' | 'place' | 'reference';

/** A run of words that names something. Offsets are the document's. */
export interface Mention extends Span {
	readonly kind: MentionKind;
	/** Every record it could name. */
	readonly candidates: readonly Entity[];
	/** The one the context settles on; absent where more than one is left, or none. */
	readonly entity?: Entity | undefined;
	/** Bodies that the registry does not know: what they are known by (analysis/series.ts). */
	readonly key?: string | undefined;
	/** Several acts named at once: « les accords relatifs à … et à … ». */
	readonly entities?: readonly Agreement[] | undefined;
	/** Dates only: ISO 8601 / EDTF, its year settled by the text's own date. Absent for a day that does not exist. */
	readonly value?: string | undefined;
	/** Dates only: the year is not written, but settled by the text's own date. */
	readonly yearless?: true | undefined;
	/** Dates only: the weekday written with it, 0 for Monday. */
	readonly weekday?: (Span & { readonly index: number }) | undefined;
	/** References only. */
	readonly reference?: Reference | undefined;
}

/** Properties of which one thing has one value only: two values contradict each other. */
export type Property =
	| 'signed'
	| 'adopted'
	| 'opened'
	/** A date without a word for what happened then: « le Traité du 11 juin 2008 ». */
	| 'dated'
	| 'inForce'
	/** The first day of its provisional application. */
	| 'provisional'
	| 'ended'
	| 'negotiationsOpened'
	| 'initialled'
	/** Where the thing is now in the life of an act: a `Status`. */
	| 'status'
	/** Of a thing that happens once: a centre opened, a body founded, a programme launched, a site closed. */
	| MadeVerb
	/** Of a visit or an event: when it took place. */
	| 'held'
	/** Of a meeting of a body: its number. */
	| 'numbered'
	/** Of a visit on its days: of which kind it was, and who invited. */
	| 'visitKind'
	| 'invitedBy'
	/** The year from which its anniversaries are counted, where a text asks to be followed in that: of no claim, only of the record. */
	| 'begun'
	/** An amount, a share, a size. What it is of, and for which year, is told by `about`. */
	| 'figure'
	/** The act that it amends, or replaces. */
	| 'amends'
	| 'replaces'
	/** Of a body: the place of its seat, and how many members it has. */
	| 'seat'
	| 'members'
	/** Of a State and a body: its first day as a member, the day it joined, and that it is one. */
	| Belonging
	/** Of a body: who presided over it, and when. */
	| 'chaired';

/** « le Traité … signé le 11 juin 2008 »: about fr-kz-strategic-partnership-2008, property signed, value 2008-06-11. */
export interface Claim {
	/** Id of a record; for a thing with a name alone `thing:<key>`; for a visit `visit:<visitor>:<host>`; for a meeting of a body `meeting:<body>/<first day>`; for an act the registry does not know `act:<kind>/<parties>/<subject>`, or `declared:<parties>`; of a member `member:<body>/<country>`; of a presidency `chair:<body>`; for a figure `figure:<whose>/<what>/<qualifiers>/<unit>/<year>`. */
	readonly about: string;
	readonly property: Property;
	/**
	 * ISO 8601 / EDTF; a `Status`; of a figure, its unit and number: `EUR 5000000000`, `% >50/52`; of a seat, its place;
	 * of members, `n 27`; of a presidency, whose and when: `FRA 2022-01/2022-06`; that one is a member, `now`; of a visit, its kinds
	 * or the office that invited, and its days: `official+working 2024-11-04/2024-11-05`, `fr-president 2024-11-04`; of an act that
	 * is amended or replaced, what it is known by and its day, as far as they are told: `act:…|2001-05-04`.
	 */
	readonly value: string;
	/** Where it is said to have happened: the id of a place, or `~` and its folded words where the registry knows none. */
	readonly place?: string;
	/** The words of the place. */
	readonly placeSpan?: Span;
	/** The words that give the value. */
	readonly span: Span;
	/** The words that name what it is about. */
	readonly subject: Span;
}

/** One meeting of a numbered series, as a text tells of it: « la cinquième session …, tenue à Paris les 9 et 10 octobre 2014 ». */
export interface SessionSaid {
	readonly ordinal: number;
	/** `session`, `summit`, …; empty behind an acronym: “TICAD 7”. */
	readonly kind: string;
	/** Keys of what it is a meeting of (analysis/series.ts); none where the text does not say. */
	readonly series: readonly string[];
	/** ISO 8601 / EDTF. */
	readonly value?: string;
	/** Id of a place, or `~` and its folded words. */
	readonly place?: string;
	/** The words of the number, of what it is a meeting of, of the date and the place. */
	readonly spans: { readonly number: Span; readonly name?: Span; readonly date?: Span; readonly place?: Span };
}

/** A name of what has borne more than one. */
export interface FormerNamed extends Span {
	readonly entity: Entity;
	/** Where what it names bears it no longer, and no other thing bears it now. Absent for a name of today. */
	readonly former?: FormerName;
}

/** An acronym in brackets behind a name: « Fonds d’adaptation des deltas (FAD) ». */
export interface AcronymSaid {
	readonly acronym: Span & { readonly text: string };
	readonly name: Span;
	/** Keys of the name (analysis/series.ts), the acronym left out. */
	readonly keys: readonly string[];
	readonly entity?: Entity;
}

/** An anniversary as told, with the offsets of the document. */
export interface AnniversarySaid {
	readonly years: number;
	readonly number: Span;
	/** The words for what is remembered; absent where it is what the sentence named before. */
	readonly what?: Span;
	/** Keys (analysis/series.ts) of the thing with a name whose anniversary it is: « l’Institut … a fêté son … ». */
	readonly owner?: readonly string[];
	/** The act that is remembered, or the last that the sentence names before: what it is known by, and where it stands. */
	readonly act?: Span & { readonly about: string };
}

/** What a sentence tells around a full date, with the offsets of the document. */
export type Telling = TellingPhrase;

/** What a text says, or a paragraph of it. */
export interface Said {
	readonly tellings: readonly Telling[];
	readonly anniversaries: readonly AnniversarySaid[];
	readonly formerNames: readonly FormerNamed[];
	readonly acronyms: readonly AcronymSaid[];
	/** Words in capitals that are certainly the name of a body where they stand. */
	readonly asBodies: readonly Span[];
	readonly abbreviations: readonly Abbreviation[];
	readonly sessions: readonly SessionSaid[];
	/** In order of their start; the outer of two that begin together first. */
	readonly mentions: readonly Mention[];
	readonly claims: readonly Claim[];
}

export interface Facts extends Said {
	/** Countries (ISO alpha-3) and organisations between which the declaration is made, where that is clear. */
	readonly parties: readonly string[];
	readonly parts: Parts;
	/** What each of the document's paragraphs says, in the paragraph's own offsets. */
	readonly said: readonly Said[];
}

/** Facts of documents in the light of one registry; computed once for each document. */
export const factsOf: (registry: Registry) => (document: Document) => Facts = derived((registry: Registry) => {
	const settled = settledOf(registry);
	return borne((document: Document) => new SaidInDocument(document, settled(document)));
});

/** Facts of several documents of which nothing is known yet, read together: the same as of each by itself, sooner. */
export function factsOfAll(registry: Registry, documents: readonly Document[]): readonly Facts[] {
	readAhead(registry, documents);
	return documents.map(factsOf(registry));
}

/** What the paragraphs say, in the offsets of the document: put together only when it is asked for. */
class SaidInDocument extends SaidWhenAsked implements Facts {
	readonly parties: readonly string[];
	readonly parts: Parts;
	readonly said: readonly Said[];

	constructor({ starts }: Document, { context, said }: Settled) {
		super(<K extends keyof Said>(name: K) => {
			const found: Said[K][number][] = [];
			for (let index = 0; index < said.length; index++) {
				const own = said[index]![name];
				// Of most lists most paragraphs have nothing.
				if (own.length > 0) found.push(...movedList(name, own, starts[index]!));
			}
			return found as readonly unknown[] as Said[K];
		});
		this.parties = context.parties;
		this.parts = context.parts;
		this.said = said;
	}
}
