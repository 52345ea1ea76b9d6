// Declarations of an archive: what is always at hand of each, and the rest, which is read from the index when asked for.
import { type Document, spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';
import { parse } from '../document/parse.ts';
import type { LanguageId } from '../languages/language.ts';
import { lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type Declaration, type Passage, quoteAround } from './corpus.ts';

/** What is at hand of a declaration without reading. */
export interface Heading {
	readonly title: string;
	readonly date?: string;
	readonly place?: string;
	readonly series?: string;
	readonly source?: string;
	readonly language: LanguageId;
	readonly digest: boolean;
	readonly parties: readonly string[];
}

/** What is empty is left out. */
export function headingOf({ title, date, place, series, source, language, digest, parties }: Heading): Heading {
	return {
		title,
		...(date ? { date } : {}),
		...(place ? { place } : {}),
		...(series ? { series } : {}),
		...(source ? { source } : {}),
		language,
		digest,
		parties,
	};
}

type Rest = Omit<Declaration, keyof Heading | 'uri'>;

/**
 * The rest of a declaration as text. Of a passage it keeps where it stands: its words, its line and its paragraph are had
 * from the text (`spanOnly`).
 */
export function restOf(declaration: Declaration): string {
	const { statements, sessions, people, acronyms, tellings, abbreviations, followed, citations, paragraphs } =
		declaration;
	const places: (readonly [string, ...number[]])[] = [];
	for (const [id, passages] of citations) places.push([id, ...passages.flatMap(({ start, end }) => [start, end])]);
	return JSON.stringify({
		statements,
		sessions,
		people,
		acronyms,
		tellings,
		abbreviations,
		followed,
		paragraphs,
		citations: places,
	});
}

/** A passage of which no more than its place is needed: the rest is looked up in its text when somebody asks. */
export function spanOnly(_: Document, { start, end }: Span): Passage {
	return { start, end } as Passage;
}

const nothing: Rest = {
	statements: [],
	sessions: [],
	people: [],
	acronyms: [],
	tellings: [],
	abbreviations: [],
	followed: [],
	paragraphs: [],
	citations: new Map(),
};

/** Where the rest of declarations and their texts come from; undefined where they cannot be had. */
export interface Source {
	readonly rest: (uri: string) => string | undefined;
	readonly text: (uri: string) => string | undefined;
}

/** A declaration whose rest is read when it is first asked for, and again after it was let go: see `recently`. */
export function archived(uri: string, heading: Heading, source: Source, recent: Recently): Declaration {
	return new Archived(uri, heading, source, recent);
}

/** A class for once: there are tens of thousands, and what they have in common they have once. */
class Archived implements Declaration {
	readonly uri: string;
	readonly title: string;
	declare readonly date?: string;
	declare readonly place?: string;
	declare readonly series?: string;
	declare readonly source?: string;
	readonly language: LanguageId;
	readonly digest: boolean;
	readonly parties: readonly string[];
	readonly #source: Source;
	readonly #recent: Recently;

	constructor(uri: string, heading: Heading, source: Source, recent: Recently) {
		this.uri = uri;
		this.title = heading.title;
		if (heading.date) this.date = heading.date;
		if (heading.place) this.place = heading.place;
		if (heading.series) this.series = heading.series;
		if (heading.source) this.source = heading.source;
		this.language = heading.language;
		this.digest = heading.digest;
		this.parties = heading.parties;
		this.#source = source;
		this.#recent = recent;
	}

	get #rest(): Rest {
		return this.#recent(this.uri, () => restFrom(this.uri, this.#source));
	}

	get statements() {
		return this.#rest.statements;
	}

	get sessions() {
		return this.#rest.sessions;
	}

	get people() {
		return this.#rest.people;
	}

	get acronyms() {
		return this.#rest.acronyms;
	}

	get tellings() {
		return this.#rest.tellings;
	}

	get abbreviations() {
		return this.#rest.abbreviations;
	}

	get citations() {
		return this.#rest.citations;
	}

	get followed() {
		return this.#rest.followed;
	}

	get paragraphs() {
		return this.#rest.paragraphs;
	}
}

type Written = Omit<Rest, 'citations'> & { readonly citations: readonly (readonly [string, ...number[]])[] };

function restFrom(uri: string, source: Source): Rest {
	const written = source.rest(uri);
	if (written === undefined) return nothing;
	const { citations, paragraphs, ...lists } = JSON.parse(written) as Written;
	const inPlace = <P extends Span>(spans: readonly P[]): readonly (P & Passage)[] =>
		spans.map(span => passageIn(uri, source, span));
	return {
		statements: inPlace(lists.statements),
		sessions: inPlace(lists.sessions),
		people: inPlace(lists.people),
		acronyms: inPlace(lists.acronyms),
		tellings: inPlace(lists.tellings),
		abbreviations: inPlace(lists.abbreviations),
		followed: inPlace(lists.followed),
		citations: new Map(citations.map(([id, ...places]) => [id, inPlace(spansOf(places))])),
		paragraphs,
	};
}

function spansOf(places: readonly number[]): Span[] {
	return Array.from({ length: places.length / 2 }, (_, at) => ({ start: places[2 * at]!, end: places[2 * at + 1]! }));
}

/** The text around a passage is read when somebody asks for it, once; it may have been changed or gone since. */
function passageIn<P extends Span>(uri: string, source: Source, span: P): P & Passage {
	const text = () => source.text(uri) ?? '';
	const document = () => documentOf(uri, text());
	const found: { quote?: string; line?: number; paragraph?: string } = {};
	return {
		...span,
		get quote() {
			return (found.quote ??= quoteAround(text(), span));
		},
		get line() {
			return (found.line ??= lineAt(document().lines, span.start));
		},
		get paragraph() {
			return (found.paragraph ??= spokenPath(pathAt(document().blocks, span.start)));
		},
	};
}

// Whoever asks for the line of a passage asks for its paragraph next, and then for the passage after it.
let last: Document | undefined;

function documentOf(uri: string, text: string): Document {
	if (last?.uri !== uri || last.text !== text) last = parse(uri, 0, text);
	return last;
}

export interface Recently {
	(uri: string, make: () => Rest): Rest;
	readonly forget: (uri: string) => void;
}

/** Keeps what was asked for last. */
export function recently(limit: number): Recently {
	const known = new Map<string, Rest>();
	const kept = (uri: string, make: () => Rest): Rest => {
		const found = known.get(uri) ?? make();
		known.delete(uri);
		known.set(uri, found);
		if (known.size > limit) known.delete(known.keys().next().value!);
		return found;
	};
	return Object.assign(kept, { forget: (uri: string) => void known.delete(uri) });
}
