// Declarations of an archive: what is always at hand of each, and the rest, which is read from the index when asked for.
import type { LanguageId } from '../languages/language.ts';
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

export function headingOf(declaration: Declaration): Heading {
	const { title, date, place, series, source, language, digest, parties } = declaration;
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

/** The rest of a declaration as text. Quotes are not written where they were left out: they can be had from the text. */
export function restOf(declaration: Declaration): string {
	const { uri, title, date, place, series, source, language, digest, parties, citations, ...lists } = declaration;
	return JSON.stringify({ ...lists, citations: [...citations] });
}

const nothing: Rest = {
	statements: [],
	sessions: [],
	people: [],
	acronyms: [],
	tellings: [],
	abbreviations: [],
	paragraphs: [],
	citations: new Map(),
};

/** Where a declaration's rest and its text come from; undefined where they cannot be had. */
export interface Source {
	readonly rest: () => string | undefined;
	readonly text: () => string | undefined;
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
		return this.#recent(this.uri, () => restFrom(this.#source));
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

	get paragraphs() {
		return this.#rest.paragraphs;
	}
}

function restFrom(source: Source): Rest {
	const written = source.rest();
	if (written === undefined) return nothing;
	const { citations, paragraphs, ...lists } = JSON.parse(written) as Omit<Rest, 'citations'> & {
		readonly citations: readonly (readonly [string, readonly Passage[]])[];
	};
	let text: string | undefined;
	const quoted = <P extends Passage>(passages: readonly P[]): readonly P[] =>
		passages.map(passage => ({
			...passage,
			get quote() {
				text ??= source.text() ?? '';
				return quoteAround(text, passage);
			},
		}));
	return {
		statements: quoted(lists.statements),
		sessions: quoted(lists.sessions),
		people: quoted(lists.people),
		acronyms: quoted(lists.acronyms),
		tellings: quoted(lists.tellings),
		abbreviations: quoted(lists.abbreviations),
		citations: new Map(citations.map(([id, passages]) => [id, quoted(passages)])),
		paragraphs,
	};
}

export type Recently = (uri: string, make: () => Rest) => Rest;

/** Keeps what was asked for last. */
export function recently(limit: number): Recently {
	const known = new Map<string, Rest>();
	return (uri, make) => {
		const found = known.get(uri) ?? make();
		known.delete(uri);
		known.set(uri, found);
		if (known.size > limit) known.delete(known.keys().next().value!);
		return found;
	};
}
