// What one paragraph says, from its own words alone: remembered by those words, so that an edit reads one paragraph.
import type { Language } from '../languages/language.ts';
import { foreignPassages } from '../languages/passages.ts';
import type { DateMention } from '../languages/read-dates.ts';
import type { Hit } from '../registry/lexicon.ts';
import type { Registry } from '../registry/registry.ts';
import { derived, rememberedTogether } from '../text/derived.ts';
import { holds } from '../text/patterns.ts';
import { contains, type Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import { capitalsIn, introducer } from './acronyms.ts';
import { type ActPhrase, actPhrases } from './acts.ts';
import { type AffiliationPhrase, affiliationPhrases, tellsOfBody } from './affiliations.ts';
import { type BackReference, backReferences } from './anaphora.ts';
import { type Anniversary, anniversaries } from './anniversaries.ts';
import { bodyPhrases } from './bodies.ts';
import { type BodyMeeting, bodyMeetings } from './body-meetings.ts';
import { type Abbreviation, abbreviationsIn } from './bracketed-acronyms.ts';
import type { ByWord } from './by-word.ts';
import { type ChangePhrase, changePhrases } from './changes.ts';
import { type EventPhrase, eventPhrases } from './events.ts';
import { type FigurePhrase, figurePhrases } from './figures.ts';
import { groundOf, hasBracket, hasDate, hasName, type Read } from './ground.ts';
import { flagsOf, type Marks } from './marks.ts';
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
	/** Which of the acts amends or replaces which. */
	readonly changes: readonly ChangePhrase[];
	readonly visits: readonly VisitPhrase[];
	readonly events: readonly EventPhrase[];
	/** Summits of bodies whose meetings are on record. */
	readonly meetings: readonly BodyMeeting[];
	readonly sessions: readonly SessionPhrase[];
	readonly openings: readonly OpeningPhrase[];
	readonly figures: readonly FigurePhrase[];
	readonly affiliations: readonly AffiliationPhrase[];
	readonly anniversaries: readonly Anniversary[];
	readonly tellings: readonly TellingPhrase[];
	readonly references: readonly Reference[];
	/** Persons whom the registry does not know. */
	readonly persons: readonly PersonPhrase[];
	/** The paragraph is a name and nothing else; or an office and nothing else. */
	readonly alone: Span | undefined;
	readonly office: boolean;
	/** A single name that closes the paragraph: a sovereign's, where the text names one. */
	readonly signer: Span | undefined;
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
	/** The same in small letters: see `small` of `text/patterns.ts`. */
	readonly small: string;
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

// Two generations of these: more than a draft of 0.9 MB has paragraphs. A reading takes some 5 kB.
const paragraphs = 2560;

/** Registries in whose light every text is read once, and not as it is written: nothing need be remembered. */
export const readOnce = new WeakSet<Registry>();

/** Reads a paragraph, or several one beside the other, by their words. */
export const reader = derived((registry: Registry) =>
	derived((language: Language) =>
		rememberedTogether(readOnce.has(registry) ? 0 : paragraphs, texts => read(registry, language, texts)),
	),
);

/** A text to be read in a language: a paragraph, or what it quotes in another one. */
interface Piece {
	readonly language: Language;
	readonly text: string;
	readonly list: readonly Word[];
	/** Where it stands in the paragraph. */
	readonly at: number;
}

/** Reads paragraphs, and apart from them what they quote in another language. */
function read(registry: Registry, language: Language, texts: readonly string[]): readonly Reading[] {
	const pieces = texts.map(text => piecesOf(language, text));
	const readings = readTogether(registry, pieces.flat());
	let next = 0;
	return pieces.map(list => {
		const own = readings[next++]!;
		if (list.length === 1) return own;
		return { ...own, passages: list.slice(1).map(({ at }) => ({ at, reading: readings[next++]! })) };
	});
}

/** The paragraph itself, then what it quotes in another language. */
function piecesOf(language: Language, text: string): readonly Piece[] {
	const list = words(text);
	const foreign = foreignPassages(language, text, list);
	if (foreign.length === 0) return [{ language, text, list, at: 0 }];
	const whole = foreign.find(({ start, end }) => end - start === text.length);
	if (whole) return [{ language: whole.language, text, list, at: 0 }];
	const own = masked(text, foreign);
	return [
		{ language, text: own, list: words(own), at: 0 },
		...foreign.map(({ start, end, language }) => {
			const quote = text.slice(start, end);
			return { language, text: quote, list: words(quote), at: start };
		}),
	];
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

/**
 * Each finder goes over all the texts before the next one does: what it is made of, which is much, is then at hand. A
 * finder is told of one paragraph at a time and knows nothing of the others.
 */
function readTogether(registry: Registry, pieces: readonly Piece[]): readonly Reading[] {
	const grounds = pieces.map(({ language, text, list }) => groundOf(registry, language, text, list));
	/** What is found in each of them; looked for in those alone that have one of these. */
	const among = <V>(flags: number, find: (ground: Read, at: number) => readonly V[]) => {
		const found = new Array<readonly V[]>(grounds.length);
		for (let at = 0; at < grounds.length; at++) {
			const ground = grounds[at]!;
			found[at] = (ground.has & flags) === 0 ? nothing : find(ground, at);
		}
		return found;
	};
	// “European Commission President”: the body that an office names is one of the registry.
	const found = among(flagsOf('body'), ground => {
		const phrases = bodyPhrases(ground);
		const { inner } = ground;
		return inner.length === 0 ? phrases : phrases.filter(body => !inner.some(name => contains(name, body)));
	});
	const bodies = among(flagsOf('body'), (ground, at) =>
		ground.dates.length > 0
			? found[at]!.map(body => ({ ...body, key: keyOf(ground, body.from, body.to) }))
			: found[at]!,
	);
	const things = hasBracket | flagsOf('meeting', 'made', 'anniversary');
	const keyed = among(things | flagsOf('seat', 'member', 'chair'), ground =>
		(ground.has & things) !== 0 || tellsOfBody(ground) ? keyedNames(ground) : nothing,
	);
	const acts = among(flagsOf('act') | hasName, actPhrases);
	const introduced = among(hasBracket, ({ language, text, names }, at) =>
		introducedBehind(language, text, bodies[at]!, names),
	);
	const bracketed = among(hasBracket, (ground, at) => acronymsBehind(ground, keyed[at]!));
	const abbreviations = among(hasBracket, abbreviationsIn);
	const capitals = grounds.map(({ text, words }) => capitalsIn(text, words));
	const asBodies = grounds.map(({ small, language }, at) =>
		capitals[at]!.length === 0
			? nothing
			: capitals[at]!.filter(({ start }) => holds(language.bodies.asBody, small, start)),
	);
	const statuses = grounds.map((ground, at) =>
		acts[at]!.length === 0
			? nothing
			: acts[at]!.map((act, order) => statusOf(ground, act, acts[at]![order + 1]?.start ?? ground.text.length)),
	);
	const backs = among(flagsOf('act', 'pronoun'), (ground, at) => backReferences(ground, acts[at]!));
	const changes = among(flagsOf('act') | hasName, (ground, at) => changePhrases(ground, acts[at]!));
	const visits = among(flagsOf('visit'), visitPhrases);
	const events = among(hasName, eventPhrases);
	const meetings = among(hasName, bodyMeetings);
	const sessions = among(flagsOf('number'), (ground, at) => sessionPhrases(ground, keyed[at]!));
	const openings = among(flagsOf('made'), (ground, at) => openingPhrases(ground, keyed[at]!, acts[at]!));
	const figures = among(flagsOf('figure'), (ground, at) =>
		figurePhrases(ground, acts[at]!, () => (keyed[at] === nothing ? keyedNames(ground) : keyed[at]!)),
	);
	const affiliations = among(flagsOf('seat', 'member', 'chair'), (ground, at) =>
		affiliationPhrases(ground, keyed[at]!),
	);
	const remembrances = among(flagsOf('anniversary'), (ground, at) => anniversaries(ground, keyed[at]!));
	const tellings = among(hasDate, (ground, at) => tellingsIn(ground, acts[at]!, found[at]!));
	const references = grounds.map(readReferences);
	const persons = among(flagsOf('address') | office, personPhrases);
	return grounds.map((ground, at) => {
		const { language, names, inner, dates } = ground;
		return {
			language,
			passages: nothing,
			dates,
			names: inner.length === 0 ? names : [...names, ...inner],
			bodies: bodies[at]!,
			introduced: introduced[at]!,
			bracketed: bracketed[at]!,
			abbreviations: abbreviations[at]!,
			capitals: capitals[at]!,
			asBodies: asBodies[at]!,
			acts: acts[at]!,
			statuses: statuses[at]!,
			backs: backs[at]!,
			changes: changes[at]!,
			visits: visits[at]!,
			events: events[at]!,
			meetings: meetings[at]!,
			sessions: sessions[at]!,
			openings: openings[at]!,
			figures: figures[at]!,
			affiliations: affiliations[at]!,
			anniversaries: remembrances[at]!,
			tellings: tellings[at]!,
			references: references[at]!,
			persons: persons[at]!,
			signer: signerAlone(ground),
			alone: loneName(ground),
			office: (ground.has & office) !== 0 && isOfficeLine(ground),
		};
	});
}

const nothing: readonly never[] = [];
const office = flagsOf('office');

/** The acronyms in brackets behind bodies, known or not. */
function introducedBehind(
	language: Language,
	text: string,
	bodies: readonly Span[],
	names: readonly Named[],
): readonly Span[] {
	const acronym = introducer(language.bodies.hereafter);
	const known = names.filter(name => name.entries.some(({ type }) => type === 'organisation'));
	return [...bodies.map(body => acronym(text, body)), ...known.map(name => acronym(text, name, true))].filter(
		span => span !== undefined,
	);
}
