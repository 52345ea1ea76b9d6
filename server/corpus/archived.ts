// Declarations of an archive: what is always at hand of each, and the rest, which is read from the index when asked for.
import type { LanguageId } from '../languages/language.ts';
import type { Declaration } from './corpus.ts';
import { type Rest, restFrom, type Source } from './rest.ts';

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
