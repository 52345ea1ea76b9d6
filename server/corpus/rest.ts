// What an index keeps of a declaration beside what is always at hand, as one text: of what there is much, values in a fixed
// order, one behind the other. Of a passage it keeps where it stands: its words, its line and its paragraph are had from the
// text (`placesOnly`).
import { type Document, spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';
import { parse } from '../document/parse.ts';
import { lineAt } from '../text/lines.ts';
import { wordsIn } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import type { Heading } from './archived.ts';
import {
	type Declaration,
	firstWords,
	type ParagraphKept,
	type Passage,
	type PersonPassage,
	type Quoting,
	type Statement,
	type TellingPassage,
} from './corpus.ts';
import { quoteAround } from './quotes.ts';

export type Rest = Omit<Declaration, keyof Heading | 'uri'>;

/** Of words no more than their place is needed: the rest is looked up in the text when somebody asks. */
export const placesOnly: Quoting = {
	passage: (_, { start, end }) => ({ start, end }) as Passage,
	opening: () => '',
};

type Value = string | number | readonly unknown[] | undefined;
type Written = Pick<Rest, 'sessions' | 'acronyms' | 'abbreviations' | 'followed'> & {
	readonly statements: readonly Value[];
	readonly people: readonly Value[];
	readonly tellings: readonly Value[];
	readonly paragraphs: readonly Value[];
	readonly citations: readonly (readonly [string, ...number[]])[];
};

// How many values each takes.
const ofStatement = 9;
const ofPerson = 4;
const ofTelling = 13;
const ofParagraph = 4;

/** The rest of a declaration that was made with `placesOnly`. */
export function restOf(declaration: Declaration): string {
	const { sessions, acronyms, abbreviations, followed } = declaration;
	const statements: Value[] = [];
	for (const { start, end, about, property, value, place, placeWords, called, prevails } of declaration.statements)
		statements.push(start, end, about, property, value, place ?? 0, placeWords ?? 0, called ?? 0, prevails ? 1 : 0);
	const people: Value[] = [];
	for (const { start, end, name, term } of declaration.people)
		people.push(start, end, name, term ? [term.from ?? 0, term.to ?? 0] : 0);
	const tellings: Value[] = [];
	for (const telling of declaration.tellings) {
		const { start, end, value, stems, lead, context, happened, acts, meetings, places, prevails } = telling;
		const said = places.flatMap(({ id, words }) => [id, words]);
		tellings.push(start, end, value, stems, lead, context, happened ?? 0, acts, meetings, said);
		tellings.push(telling.ordinals, telling.countries, prevails ? 1 : 0);
	}
	const paragraphs: Value[] = [];
	for (const { start, end, content, label } of declaration.paragraphs) paragraphs.push(start, end, content, label);
	const citations: [string, ...number[]][] = [];
	for (const [id, passages] of declaration.citations) {
		const places: [string, ...number[]] = [id];
		for (const { start, end } of passages) places.push(start, end);
		citations.push(places);
	}
	const lists: Written = {
		statements,
		people,
		tellings,
		paragraphs,
		citations,
		sessions,
		acronyms,
		abbreviations,
		followed,
	};
	return JSON.stringify(lists);
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

/** What `restOf` wrote of a declaration. */
export function restFrom(uri: string, source: Source): Rest {
	const written = source.rest(uri);
	if (written === undefined) return nothing;
	const lists = JSON.parse(written) as Written;
	const inPlace = <P extends Span>(spans: readonly P[]): readonly (P & Passage)[] =>
		spans.map(span => passageIn(uri, source, span));
	return {
		statements: inPlace(eachOf(lists.statements, ofStatement, statementAt)),
		sessions: inPlace(lists.sessions),
		people: inPlace(eachOf(lists.people, ofPerson, personAt)),
		acronyms: inPlace(lists.acronyms),
		tellings: inPlace(eachOf(lists.tellings, ofTelling, tellingAt)),
		abbreviations: inPlace(lists.abbreviations),
		followed: inPlace(lists.followed),
		citations: new Map(lists.citations.map(([id, ...places]) => [id, inPlace(eachOf(places, 2, spanAt))])),
		paragraphs: eachOf(lists.paragraphs, ofParagraph, paragraphIn(uri, source)),
	};
}

function eachOf<V>(values: readonly Value[], width: number, from: (values: never, at: number) => V): V[] {
	return Array.from({ length: values.length / width }, (_, index) => from(values as never, index * width));
}

type Without<P extends Passage> = Omit<P, Exclude<keyof Passage, keyof Span>>;

function spanAt(values: readonly number[], at: number): Span {
	return { start: values[at]!, end: values[at + 1]! };
}

function statementAt(values: readonly (string & Statement['property'])[], at: number): Without<Statement> {
	const [about, property, value, place, placeWords, called, prevails] = values.slice(at + 2, at + ofStatement);
	return {
		...spanAt(values as readonly never[], at),
		about: about!,
		property: property!,
		value: value!,
		...(place ? { place } : {}),
		...(placeWords ? { placeWords } : {}),
		...(prevails ? { prevails: true as const } : {}),
		...(called ? { called } : {}),
	};
}

function personAt(values: readonly Value[], at: number): Without<PersonPassage> {
	const [name, term] = values.slice(at + 2, at + ofPerson) as [string, readonly [string | 0, string | 0] | 0];
	if (term === 0) return { ...spanAt(values as readonly never[], at), name };
	const [from, to] = term;
	return {
		...spanAt(values as readonly never[], at),
		name,
		term: { ...(from ? { from } : {}), ...(to ? { to } : {}) },
	};
}

type WrittenTelling = readonly [
	value: string,
	stems: readonly string[],
	lead: number,
	context: readonly string[],
	happened: string | 0,
	acts: readonly string[],
	meetings: readonly string[],
	places: readonly string[],
	ordinals: readonly number[],
	countries: readonly string[],
	prevails: 0 | 1,
];

function tellingAt(values: readonly Value[], at: number): Without<TellingPassage> {
	const written = values.slice(at + 2, at + ofTelling) as unknown as WrittenTelling;
	const [value, stems, lead, context, happened, acts, meetings, places, ordinals, countries, prevails] = written;
	return {
		...spanAt(values as readonly never[], at),
		value,
		stems,
		lead,
		context,
		...(happened ? { happened } : {}),
		acts,
		meetings,
		places: eachOf(places, 2, (said: readonly string[], from) => ({ id: said[from]!, words: said[from + 1]! })),
		ordinals,
		countries,
		...(prevails ? { prevails: true as const } : {}),
	};
}

/** How a paragraph begins is read when somebody asks for it. */
function paragraphIn(uri: string, source: Source): (values: readonly Value[], at: number) => ParagraphKept {
	return (values, at) => {
		const [start, end, content, label] = values.slice(at, at + ofParagraph) as [number, number, number, string];
		return {
			start,
			end,
			content,
			label,
			get words() {
				return wordsIn(source.text(uri) ?? '', firstWords(content, end));
			},
		};
	};
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
