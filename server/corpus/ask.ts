// Questions to the record, by key: what is said of a thing, the latest word first. Nothing here walks all declarations,
// save once for each record, and then only over what is always at hand of each.
import type { Document } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import { derived, kept, rememberedAnswers } from '../text/derived.ts';
import {
	type Corpus,
	type Declaration,
	heard,
	type Passage,
	precedes,
	type SessionPassage,
	type Statement,
} from './corpus.ts';
import { keys, toldIn } from './entries.ts';
import { type Shelf, shelfOf } from './shelf.ts';

/** Who asks: a text of that language, address and date. */
export interface Reader {
	readonly language: LanguageId;
	readonly uri: string;
	readonly date?: string | undefined;
}

export function readerOf({ language, uri, header }: Pick<Document, 'language' | 'uri' | 'header'>): Reader {
	return { language: language.id, uri, date: header.date };
}

/** Something said in an earlier declaration. */
export interface Found {
	readonly declaration: Declaration;
	/** See `Entry`. */
	readonly said: string;
	readonly index: number;
}

/** Those of a corpus that did not come by key. */
const own = derived((corpus: Corpus): Shelf => {
	const archived = new Set(corpus.archive?.declarations());
	return shelfOf(corpus.declarations.filter(declaration => !archived.has(declaration)));
});

function shelvesOf(corpus: Corpus): readonly Shelf[] {
	return corpus.archive ? [own(corpus), corpus.archive] : [own(corpus)];
}

/** Each declaration's place for a reader of a language: those he hears first, then their versions in other languages. */
const ranks = derived((corpus: Corpus) =>
	kept((language: LanguageId): ReadonlyMap<Declaration, number> => {
		const all = new Set([...heard(corpus, language), ...corpus.declarations]);
		return new Map([...all].map((declaration, rank) => [declaration, rank]));
	}),
);

export type Fits = (found: Found) => boolean;

/**
 * What is said under a key, the latest word first; what several say in the same terms once, by the latest of them that
 * `fits`. What is dropped says nothing new.
 */
export function sayings(corpus: Corpus, language: LanguageId, key: string, fits: Fits): readonly Found[] {
	const rank = ranks(corpus)(language);
	const latest = new Map<string, Found>();
	for (const each of shelvesOf(corpus)) {
		each.visit(key, (declaration, said, index) => {
			const place = rank.get(declaration);
			// An archive may have grown beyond what this corpus knew.
			if (place === undefined) return;
			const known = latest.get(said);
			if (known && rank.get(known.declaration)! <= place) return;
			const found = { declaration, said, index };
			if (fits(found)) latest.set(said, found);
		});
	}
	return [...latest.values()].sort((a, b) => rank.get(a.declaration)! - rank.get(b.declaration)! || a.index - b.index);
}

/** All that is said under a key and `fits`, as often as it is said; in no certain order. */
export function everySaying(corpus: Corpus, language: LanguageId, key: string, fits: Fits): readonly Found[] {
	const rank = ranks(corpus)(language);
	const mostHeard = heard(corpus, language).length;
	const found: Found[] = [];
	for (const each of shelvesOf(corpus)) {
		each.visit(key, (declaration, said, index) => {
			const one = { declaration, said, index };
			if (rank.get(declaration)! < mostHeard && fits(one)) found.push(one);
		});
	}
	return found;
}

/** `sayings` of texts that are earlier than the reader's own; remembered, as he asks at every keystroke. */
export function earlierSayings(corpus: Corpus, reader: Reader, key: string, fits: Fits): readonly Found[] {
	return earlier(corpus)(fits)(named(reader))(key, () =>
		sayings(corpus, reader.language, key, found => precedes(found.declaration, reader.uri, reader.date) && fits(found)),
	);
}

const earlier = derived((_: Corpus) =>
	derived((_: Fits) => kept((_reader: string) => rememberedAnswers<readonly Found[]>())),
);

/** One string for one reader. */
export function named({ language, uri, date }: Reader): string {
	return `${language}|${date}|${uri}`;
}

/** Whether anything under a key fits. */
export function isSaid(corpus: Corpus, key: string, fits: Fits): boolean {
	let found = false;
	for (const each of shelvesOf(corpus))
		each.visit(key, (declaration, said, index) => {
			found ||= fits({ declaration, said, index });
			return found;
		});
	return found;
}

/** Declarations with a key, each once, the latest first; of one that is there in two languages, the reader's own alone. */
export function declarationsWith(corpus: Corpus, language: LanguageId, key: string): readonly Declaration[] {
	return declarationsOn(corpus, language, [key]);
}

/** Declarations with any of several keys; likewise. */
export function declarationsOn(corpus: Corpus, language: LanguageId, any: readonly string[]): readonly Declaration[] {
	const rank = ranks(corpus)(language);
	const mostHeard = heard(corpus, language).length;
	const found = new Set<Declaration>();
	for (const each of shelvesOf(corpus)) {
		for (const key of any) {
			each.visit(key, declaration => {
				if (rank.get(declaration)! < mostHeard) found.add(declaration);
			});
		}
	}
	return [...found].sort((a, b) => rank.get(a)! - rank.get(b)!);
}

/** The different things said under a key: for keys that lead to others. */
export function linked(corpus: Corpus, key: string): ReadonlySet<string> {
	return links(corpus)(key);
}

const links = derived((corpus: Corpus) =>
	kept((key: string): ReadonlySet<string> => {
		const found = new Set<string>();
		for (const each of shelvesOf(corpus)) each.visit(key, (_, said) => found.add(said));
		return found;
	}),
);

/** How often a key is counted in the record. */
export function countOf(corpus: Corpus, key: string): number {
	return shelvesOf(corpus).reduce((sum, each) => sum + each.count(key), 0);
}

/** Whether any declaration names a record. */
export function isCited(corpus: Corpus, id: string): boolean {
	return cited(corpus)(id);
}

const cited = derived((corpus: Corpus) => kept((id: string) => isSaid(corpus, keys.cites(id), () => true)));

/** A statement and the declaration that makes it. */
export interface Said {
	readonly declaration: Declaration;
	readonly statement: Statement;
}

/**
 * What earlier declarations say of an act, visit or event, the latest word first. What several say in the same terms is
 * given once; what only one of two language versions says is not lost.
 */
export function statementsAbout(corpus: Corpus, reader: Reader, about: string, fits = anything): readonly Said[] {
	return saidIn(earlierSayings(corpus, reader, keys.about(about), fits))(about);
}

const saidIn = derived((all: readonly Found[]) =>
	kept((about: string): readonly Said[] => {
		const first = new Map<string, Declaration>();
		const said: Said[] = [];
		for (const found of all) {
			const { declaration } = found;
			const statement = statementOf(found, about);
			// Two versions of one text.
			const key = `${declaration.date}|${statement.property}|${statement.value}`;
			if (!first.has(key)) first.set(key, declaration);
			if (first.get(key) === declaration) said.push({ declaration, statement });
		}
		return said;
	}),
);

export const anything: Fits = () => true;

/** The statement that was found; where it stands is looked up when it is asked for. */
function statementOf({ declaration, said, index }: Found, about: string): Statement {
	return Object.assign(
		inPlace(() => declaration.statements[index]!),
		{ about, ...toldIn(said) },
	);
}

/** The meeting that was found; likewise. */
export function sessionOf({ declaration, said, index }: Found): SessionPassage {
	const { language: _, planned: __, ...told } = JSON.parse(said);
	return Object.assign(
		inPlace(() => declaration.sessions[index]!),
		told,
	);
}

function inPlace(found: () => Passage & { readonly called?: string }): Passage & { readonly called?: string } {
	return {
		get start() {
			return found().start;
		},
		get end() {
			return found().end;
		},
		get quote() {
			return found().quote;
		},
		get line() {
			return found().line;
		},
		get paragraph() {
			return found().paragraph;
		},
		get called() {
			return found().called!;
		},
	};
}
