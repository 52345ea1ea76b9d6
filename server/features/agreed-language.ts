// Agreed language: what earlier declarations say that is nearest to a paragraph of the draft, and what they commit to that
// the draft has not taken up.
import type { Position, Range } from 'vscode-languageserver-types';
import { difference, type Part, shareInCommon } from '../agreed/difference.ts';
import type { Near } from '../agreed/nearest.ts';
import type { Paragraph } from '../agreed/paragraph-index.ts';
import type { AgreedRecord } from '../agreed/record.ts';
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import { notTakenUp, operative } from '../checks/standing-language.ts';
import type { Declaration } from '../corpus/corpus.ts';
import { type Document, spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';
import { languageOf } from '../languages/index.ts';
import type { Language, LanguageId } from '../languages/language.ts';
import { nameIn } from '../registry/standing.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import { nearestParagraphs, nextOfLast, type Offered, proseAt, wordingsOf } from './agreed-sought.ts';
import { justNumbered } from './completion-phrases.ts';
import { offsetOf, rangeOf } from './position.ts';
import { locationOf, type Showing } from './record.ts';

/** A paragraph of the record, as it is shown beside the draft's. */
export interface AgreedParagraph {
	/** Where it stands, for “show where”. */
	readonly uri: string;
	readonly range?: Range;
	readonly declaration: string;
	/** As the interface writes it. */
	readonly date?: string;
	/** `12(a)`; empty in a paragraph without a number. */
	readonly paragraph: string;
	/** Its words, on one line; of a digest they are ours, and are not offered for insertion. */
	readonly words: string;
	readonly digest: boolean;
	/** Between exactly the same parties as the draft. */
	readonly sameParties: boolean;
	/** Of 1, and more for the same parties; absent where there is nothing to compare. */
	readonly nearness?: number;
	/** Its operative verb, as written, and its force: 5 binds, 1 takes note. */
	readonly verb?: Verb;
	/** The verb of the draft, where it is another one. */
	readonly draftVerb?: Verb;
	/** Its words against the draft's. */
	readonly changes: readonly Part[];
	/** The two are near enough for a difference to be read at a glance. */
	readonly comparable: boolean;
	/** Other declarations that have it word for word: « 2018, § 3 ». */
	readonly again: readonly string[];
}

export interface Verb {
	readonly words: string;
	readonly force: number;
}

/** An agreement that the last declaration of the same parties commits to, and that the draft does not name. */
export interface StandingCommitment {
	readonly agreement: string;
	readonly quote: string;
	readonly verb: string;
	readonly declaration: string;
	readonly date?: string;
	readonly paragraph: string;
	/** The declaration before it committed to it, too. */
	readonly twice: boolean;
	readonly uri: string;
	readonly range?: Range;
}

export interface AgreedView {
	/** The paragraph of the draft under the cursor; absent where there is none. */
	readonly paragraph?: { readonly label: string; readonly range: Range; readonly words: string; readonly verb?: Verb };
	/** Nothing is written there yet: what is found is what the last declaration of the same parties says next. */
	readonly next?: true;
	readonly found: readonly AgreedParagraph[];
	readonly standing: readonly StandingCommitment[];
	/** How many of the earlier declarations have been read so far. */
	readonly read: number;
	readonly declarations: number;
}

const shown = 5;
const comparable = 0.4;

/** What is shown of agreed language for the paragraph at `position`. */
export async function agreedLanguage(
	document: Document,
	world: World,
	position: Position,
	record: AgreedRecord,
	{ showing, locale }: { readonly showing: Showing; readonly locale: LanguageId },
): Promise<AgreedView> {
	const at = offsetOf(document, position);
	const bare = justNumbered({ document, at });
	const block = bare ?? proseAt(document, at);
	const own = block && !bare ? wordingsOf(document, world, block.content) : [''];
	const [words] = own;
	// Counted before the search: what is read while words are fetched has not been searched, and is to be asked for again.
	const read = record.read();
	const found: readonly (Near | Offered)[] = bare
		? await nextOfLast(document, world, at, record, shown)
		: block
			? await nearestParagraphs(document, world, block.content, record, shown)
			: [];
	const verb = words ? verbOf(document.language.id, words) : undefined;
	return {
		...(block && words !== undefined
			? {
					paragraph: {
						label: spokenPath(pathAt(document.blocks, block.span.start)),
						range: rangeOf(document, block.content),
						words,
						...(verb ? { verb } : {}),
					},
				}
			: {}),
		...(bare ? { next: true as const } : {}),
		found: found.map(near => shownParagraph(near, document, world, own, { showing, locale })),
		standing: standingCommitments(document, world, { showing, locale }),
		read,
		declarations: world.corpus.declarations.length,
	};
}

function shownParagraph(
	{ paragraph, words, ...near }: Near | Offered,
	document: Document,
	world: World,
	own: readonly string[],
	{ showing, locale }: { readonly showing: Showing; readonly locale: LanguageId },
): AgreedParagraph {
	const { declaration, span, label } = paragraph;
	const { parties } = factsOf(world.registry)(document);
	const verb = verbOf(declaration.language, words);
	const ownVerb = verbOf(document.language.id, own[0] ?? '');
	// Of a paragraph with open points, the wording that is nearest.
	const [changes = []] = own
		.map(wording => difference(words, wording))
		.sort((a, b) => shareInCommon(b) - shareInCommon(a));
	return {
		...placeOf(declaration, span, showing),
		...titled(declaration, locale),
		paragraph: label,
		words,
		digest: declaration.digest,
		sameParties: [...parties].sort().join() === [...declaration.parties].sort().join(),
		...('nearness' in near ? { nearness: near.nearness } : {}),
		...(verb ? { verb } : {}),
		...(verb && ownVerb && !isSameVerb(document.language, verb, ownVerb) ? { draftVerb: ownVerb } : {}),
		changes,
		comparable: shareInCommon(changes) >= comparable,
		again: ('again' in near ? near.again : []).map(each => said(each, locale)),
	};
}

function titled({ title, date }: Declaration, locale: LanguageId): { declaration: string; date?: string } {
	return { declaration: title, ...(date ? { date: languageOf(locale).writeDate(date) } : {}) };
}

/** « 5 novembre 2024, § 3 »: where a paragraph stands, as the interface says it. */
export function said({ declaration, label }: Paragraph, locale: LanguageId): string {
	const { declaration: title, date } = titled(declaration, locale);
	return `${date ?? title}${label === '' ? '' : `, § ${label}`}`;
}

function placeOf(declaration: Declaration, span: Span, { linesOf }: Showing): { uri: string; range?: Range } {
	const lines = linesOf(declaration.uri);
	return { uri: declaration.uri, ...(lines ? { range: rangeOf({ lines }, span) } : {}) };
}

/** The first operative verb of a paragraph. */
function verbOf(language: LanguageId, words: string): Verb | undefined {
	for (const sentence of words.split(/(?<=[.;])\s+/u)) {
		const verb = operative(languageOf(language), sentence);
		if (verb) return verb;
	}
	return undefined;
}

/** « réaffirmé », « réaffirment »: one verb, in two forms. */
function isSameVerb(language: Language, one: Verb, other: Verb): boolean {
	const key = ({ words }: Verb) => fold(language.likeness.stem(words.toLowerCase().split(' ').at(-1)!));
	const [first, second] = [key(one), key(other)];
	const head = Math.min(first.length, second.length, shortestStem);
	return one.force === other.force && first.slice(0, head) === second.slice(0, head);
}

/** So many letters tell one verb from another: stems of irregular forms differ behind them. */
const shortestStem = 5;

function standingCommitments(
	document: Document,
	world: World,
	{ showing, locale }: { readonly showing: Showing; readonly locale: LanguageId },
): StandingCommitment[] {
	const facts = factsOf(world.registry)(document);
	return notTakenUp({ document, facts, world }).map(({ entity, last: { declaration, passage, words }, before }) => {
		const place = locationOf(declaration, passage, showing);
		return {
			agreement: nameIn(locale, entity),
			quote: passage.quote,
			verb: words,
			...titled(declaration, locale),
			paragraph: passage.paragraph,
			twice: before !== undefined,
			uri: declaration.uri,
			...(place ? { range: place.range } : {}),
		};
	});
}
