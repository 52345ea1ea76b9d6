// What one paragraph says, from its own words alone: remembered by those words, so that an edit reads one paragraph.
import type { Language } from '../languages/language.ts';
import { foreignPassages } from '../languages/passages.ts';
import { type DateMention, readDates } from '../languages/read-dates.ts';
import { type Hit, isBroken, type Lexicon, lexicon, longest } from '../registry/lexicon.ts';
import type { Registry } from '../registry/registry.ts';
import { derived, remembered } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { told, toldOfAll, type Word, words } from '../text/words.ts';
import { capitalsIn, introducer } from './acronyms.ts';
import { type ActPhrase, actPhrases } from './acts.ts';
import { type BackReference, backReferences } from './anaphora.ts';
import { type Anniversary, anniversaries } from './anniversaries.ts';
import { bodyPhrases } from './bodies.ts';
import { type Abbreviation, abbreviationsIn } from './bracketed-acronyms.ts';
import { ByWord, nowhere } from './by-word.ts';
import { type EventPhrase, eventPhrases } from './events.ts';
import { type FigurePhrase, figurePhrases } from './figures.ts';
import { type Marks, markFlags, marksIn, marksOf } from './marks.ts';
import { isOfficeLine, loneName } from './offices.ts';
import { type OpeningPhrase, openingPhrases } from './openings.ts';
import { type PersonPhrase, personPhrases, signerAlone } from './persons.ts';
import { type Reference, readReferences } from './references.ts';
import { acronymsBehind, type Bracketed, keyedNames, keyOf } from './series.ts';
import { type SessionPhrase, sessionPhrases } from './sessions.ts';
import { type StatusSaid, statusOf } from './status.ts';
import { type TellingPhrase, tellingsIn } from './tellings.ts';
import { type VisitPhrase, visitPhrases } from './visits.ts';

/** A name of the registry in a paragraph: words `from` to `to`, and what it may name. */
export interface Named extends Hit, Span {}

/** Offsets are those of the paragraph. */
export interface Reading {
	readonly language: Language;
	/** What of it is in another language, read as such: where it stands, and what it says. */
	readonly passages: readonly { readonly at: number; readonly reading: Reading }[];
	readonly dates: readonly DateMention[];
	readonly names: readonly Named[];
	readonly acts: readonly ActPhrase[];
	/** Where acts stand, by their place among `acts`. */
	readonly statuses: readonly (StatusSaid | undefined)[];
	readonly backs: readonly BackReference[];
	readonly visits: readonly VisitPhrase[];
	readonly events: readonly EventPhrase[];
	readonly sessions: readonly SessionPhrase[];
	readonly openings: readonly OpeningPhrase[];
	readonly figures: readonly FigurePhrase[];
	readonly anniversaries: readonly Anniversary[];
	readonly tellings: readonly TellingPhrase[];
	readonly references: readonly Reference[];
	/** Persons whom the registry does not know. */
	readonly persons: readonly PersonPhrase[];
	/** The paragraph is a name and nothing else; or an office and nothing else. */
	readonly alone?: Span;
	readonly office: boolean;
	/** A single name that closes the paragraph: a sovereign's, where the text names one. */
	readonly signer?: Span;
	/** Bodies whom the registry does not know. */
	readonly bodies: readonly (Span & { readonly key?: string })[];
	/** Acronyms in brackets behind a body's name: from there on they name it. */
	readonly introduced: readonly Span[];
	/** Every acronym in brackets behind the name of a body, whether or not its letters are those of the name. */
	readonly bracketed: readonly Bracketed[];
	/** Every acronym in brackets, with the words before it. */
	readonly abbreviations: readonly Abbreviation[];
	/** Words in capitals that an introduction elsewhere makes a body's. */
	readonly capitals: readonly Span[];
	/** Those that are certainly the name of a body where they stand. */
	readonly asBodies: readonly Span[];
}

/** What the finders of phrases work on: a paragraph with its words, names and dates, by word. */
export interface Ground {
	readonly text: string;
	readonly language: Language;
	readonly words: readonly Word[];
	readonly marks: Marks;
	/** The name that begins at a word. */
	readonly nameAt: ByWord<Named>;
	/** The date that begins at a word: its index, and the word behind its last. */
	readonly dateAt: ByWord<DateWords>;
	/** The date that ends before a word. */
	readonly dateBefore: ByWord<DateWords>;
}

/** A date in a paragraph: words `from` to `to`. */
export interface DateWords {
	readonly date: DateMention;
	readonly from: number;
	readonly to: number;
}

// Two generations of these: more than any open dossier has paragraphs, less than an archive.
const paragraphs = 8192;
const few = 128;

/** Registries in whose light every text is read once, and not as it is written: little need be remembered. */
export const readOnce = new WeakSet<Registry>();

export const reader = derived((registry: Registry) =>
	derived((language: Language) =>
		remembered(readOnce.has(registry) ? few : paragraphs, text => read(registry, language, text)),
	),
);

/** Reads a paragraph, and apart from it what it quotes in another language. */
function read(registry: Registry, language: Language, text: string): Reading {
	const list = words(text);
	const foreign = foreignPassages(language, text, list);
	if (foreign.length === 0) return readIn(registry, language, text, list);
	const whole = foreign.find(({ start, end }) => end - start === text.length);
	if (whole) return readIn(registry, whole.language, text, list);
	const passages = foreign.map(({ start, end, language }) => {
		const quote = text.slice(start, end);
		return { at: start, reading: readIn(registry, language, quote, words(quote)) };
	});
	const own = masked(text, foreign);
	return { ...readIn(registry, language, own, words(own)), passages };
}

/** `text` with a wall of the same length in place of each of `spans`: nothing is read over it. */
function masked(text: string, spans: readonly Span[]): string {
	let rest = '';
	let done = 0;
	for (const { start, end } of spans) {
		rest += text.slice(done, start) + '|'.repeat(end - start);
		done = end;
	}
	return rest + text.slice(done);
}

function readIn(registry: Registry, language: Language, text: string, list: readonly Word[]): Reading {
	const names: Named[] = [];
	/** « le président de la Banque mondiale »: the office names the body too. */
	const inner: Named[] = [];
	const root = lexicon(registry);
	const flags = flagsOf(registry)(language)(list);
	const marks = marksIn(flags, list.length);
	const dates = readDates(
		language,
		text,
		marks.date.map(at => list[at]!),
	);
	let free = 0;
	for (let from = 0; from < list.length; from++) {
		if (from < free || !((flags[from]! & beginsName) !== 0 || isBroken(text, list[from]!, list[from + 1]))) continue;
		const named = nameFrom(root, language, text, list, from);
		if (!named) continue;
		names.push(named);
		if (named.entries.every(entry => entry.entity.type === 'office')) {
			for (let within = from + 1; within < named.to; within++) {
				const body = nameFrom(root, language, text, list, within);
				if (body && body.to <= named.to && body.entries.some(({ entity }) => entity.type === 'organisation'))
					inner.push(body);
			}
		}
		free = named.to;
	}
	const ground: Ground = {
		text,
		language,
		words: list,
		marks,
		nameAt: names.length === 0 ? nowhere : new ByWord(names, ({ from }) => from),
		...datesByWord(list, dates),
	};
	const signer = signerAlone(text);
	const alone = loneName(ground);
	const found = bodyPhrases(ground);
	const bodies = dates.length > 0 ? found.map(body => ({ ...body, key: keyOf(ground, body.from, body.to) })) : found;
	const bracket = text.includes('(');
	const keyed = bracket || ground.marks.meeting.length + ground.marks.made.length > 0 ? keyedNames(ground) : [];
	const acts = actPhrases(ground);
	const capitals = capitalsIn(text, list);
	return {
		language,
		passages: [],
		dates,
		bodies,
		introduced: bracket ? introducedBehind(language, text, bodies, names) : [],
		bracketed: bracket ? acronymsBehind(ground, keyed) : [],
		abbreviations: abbreviationsIn(ground),
		capitals,
		asBodies: capitals.filter(({ start }) =>
			language.bodies.asBody.test(text.slice(Math.max(0, start - longestLead), start)),
		),
		names: inner.length === 0 ? names : [...names, ...inner],
		acts,
		statuses: acts.map((act, order) => statusOf(ground, act, acts[order + 1]?.start ?? text.length)),
		backs: backReferences(ground, acts),
		visits: visitPhrases(ground),
		events: eventPhrases(ground),
		sessions: sessionPhrases(ground, keyed),
		openings: openingPhrases(ground, keyed, acts),
		figures: figurePhrases(ground, acts),
		anniversaries: anniversaries(ground),
		tellings: tellingsIn(ground, acts, found),
		references: readReferences(ground),
		persons: personPhrases(ground),
		...(signer ? { signer } : {}),
		...(alone ? { alone } : {}),
		office: isOfficeLine(ground),
	};
}

/** The acronyms in brackets behind bodies, known or not. */
function introducedBehind(
	language: Language,
	text: string,
	bodies: readonly Span[],
	names: readonly Named[],
): readonly Span[] {
	const acronym = introducer(language.bodies.hereafter);
	const known = names.filter(name => name.entries.some(({ entity }) => entity.type === 'organisation'));
	return [...bodies, ...known].flatMap(body => acronym(text, body) ?? []);
}

// « au sein de la direction générale du »: no lead that makes a body of a word is longer.
const longestLead = 48;

const beginsName = 1 << markFlags;

/** What can begin with each word of a list: every word is looked up once, for all finders together and for names. */
const flagsOf = derived((registry: Registry) =>
	derived((language: Language) => {
		const marks = marksOf(language);
		const { begins } = lexicon(registry);
		return toldOfAll(told((_, word) => marks(word) | (begins(word) ? beginsName : 0)));
	}),
);

function nameFrom(
	root: Lexicon,
	language: Language,
	text: string,
	list: readonly Word[],
	from: number,
): Named | undefined {
	const hit = longest(root, language.id, text, list, from);
	return hit && { ...hit, start: list[hit.from]!.start, end: list[hit.to - 1]!.end };
}

function datesByWord(list: readonly Word[], dates: readonly DateMention[]): Pick<Ground, 'dateAt' | 'dateBefore'> {
	if (dates.length === 0) return { dateAt: nowhere, dateBefore: nowhere };
	const found: DateWords[] = [];
	let index = 0;
	for (const date of dates) {
		while (index < list.length && list[index]!.end <= date.start) index++;
		const from = index;
		while (index < list.length && list[index]!.start < date.end) index++;
		if (!date.oneOfSeveral) found.push({ date, from, to: index });
	}
	return { dateAt: new ByWord(found, ({ from }) => from), dateBefore: new ByWord(found, ({ to }) => to) };
}
