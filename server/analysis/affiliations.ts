// Where bodies have their seat, who is a member of them since when, how many they are, who presided over them and when.
import type { AffiliationWords, Belonging } from '../languages/affiliation-words.ts';
import type { DateMention } from '../languages/read-dates.ts';
import { derived } from '../text/derived.ts';
import { firstThat } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import {
	compiled,
	compiledAll,
	dateIn,
	type NamedClause,
	namedClauses,
	type Part,
	type Worded,
	wordedAs,
} from './named-clauses.ts';
import type { Ground } from './reading.ts';
import type { KeyedName } from './series.ts';

/** Something said of a body. The span is that of the words which give it. */
export interface AffiliationPhrase extends Span {
	readonly what: 'seat' | 'members' | 'chaired' | Belonging;
	/** Keys of the body; see `KeyedName`. */
	readonly keys: readonly string[];
	/** The words that name the body. */
	readonly body: Span;
	/** The place of its seat; who is a member, or presides (ISO alpha-3); how many there are. */
	readonly value: string;
	readonly date?: DateMention;
	/** Said of the time of the text: of no day, and in the present. */
	readonly now?: true;
}

/** Whether a paragraph may say any of this: it has a word of it and names a body. */
export function tellsOfBody({ marks, nameAt, words, text, language }: Ground): boolean {
	const { seat, member, chair } = marks;
	if (seat.length + member.length + chair.length === 0) return false;
	const named = nameAt.values();
	const names = (type: 'organisation' | 'country') =>
		named.some(({ entries }) => entries.some(entry => entry.type === type));
	if (marks.body.length === 0 && !names('organisation')) return false;
	const isPlaced = (at: number) => {
		const next = words[at + 1];
		// “Vienna-based”, “based in”, and not “based on”.
		return (
			text.charAt(words[at]!.start - 1) === '-' ||
			(next !== undefined && language.acts.places.has(text.slice(next.start, next.end)))
		);
	};
	return (
		member.length > 0 ||
		(chair.length > 0 && names('country')) ||
		seat.some(at => isPlaced(at) || !language.affiliations.placed.has(words[at]!.key))
	);
}

/** What a paragraph says of bodies, each once. */
export function affiliationPhrases(ground: Ground, names: readonly KeyedName[]): AffiliationPhrase[] {
	const { marks, language } = ground;
	if (names.length === 0 || !tellsOfBody(ground)) return [];
	const words = patterns(language.affiliations);
	const found = [
		...namedClauses(ground, marks.seat, names, 'P').flatMap(clause => seatsIn(ground, clause, words)),
		...namedClauses(ground, marks.member, names, 'D').flatMap(clause => membersIn(ground, clause, words)),
		...namedClauses(ground, marks.chair, names, 'D').flatMap(clause => chairsIn(clause, words)),
	];
	const seen = new Set<string>();
	return found.filter(({ what, body, start }) => {
		const key = `${what} ${body.start} ${start}`;
		return !seen.has(key) && seen.add(key);
	});
}

type Patterns = ReturnType<typeof patterns>;

const patterns = derived((words: AffiliationWords) => ({
	...words,
	seats: compiledAll(words.seats.map(each => ['seat', each] as const)),
	members: compiledAll(words.members),
	counts: compiledAll(words.counts.map(each => ['members', each] as const)),
	chairs: compiledAll(words.chairs),
	during: compiled(words.during, 'y'),
	ahead: compiled(`${words.ahead}$`, ''),
}));

function phrase(
	what: AffiliationPhrase['what'],
	{ B }: Worded,
	value: string,
	{ start, end }: Span,
): AffiliationPhrase {
	return { what, keys: B.keys!, body: { start: B.start, end: B.end }, value, start, end };
}

// A word beside a place that says the seat was there, or will be.
const beside = 24;

function seatsIn({ language, dateAt, words }: Ground, clause: NamedClause, { seats, elsewhen }: Patterns) {
	return [...wordedAs(clause, seats)].flatMap(([what, said]) => {
		const { P } = said;
		const around = clause.written().text.slice(Math.max(0, said.from - beside), said.to + beside);
		if (!P?.id || elsewhen.test(around)) return [];
		// « siégeant à Paris le 3 mai »: a meeting, and no seat.
		const next = firstThat(words.length, index => words[index]!.start >= P.end);
		const ahead = next === words.length ? [] : [next, language.small.has(words[next]!.key) ? next + 1 : next];
		return ahead.some(at => dateAt.has(at)) ? [] : [phrase(what, said, P.id, P)];
	});
}

function membersIn(_: Ground, clause: NamedClause, { members, counts, cardinals }: Patterns): AffiliationPhrase[] {
	const found: AffiliationPhrase[] = [];
	for (const [how, said] of wordedAs(clause, members)) {
		const state = said.C ?? said.A;
		const span = said.D ?? said.B;
		if (state?.id) found.push({ ...phrase(how, said, state.id, span), ...dated(said.D) });
	}
	for (const [what, said] of wordedAs(clause, counts)) {
		const { N } = said;
		const count = N && (/^\d+$/u.test(N.text) ? Number(N.text) : cardinals.get(fold(N.text).replaceAll('-', ' ')));
		if (N && count !== undefined) found.push(phrase(what, said, String(count), N));
	}
	return found;
}

function chairsIn(clause: NamedClause, { chairs, during, ahead, notYet }: Patterns): AffiliationPhrase[] {
	return [...wordedAs(clause, chairs)].flatMap(([when, said]) => {
		const holder = said.C ?? said.A;
		const before = clause.written().text.slice(0, said.from);
		if (!holder?.id || notYet.test(before)) return [];
		const date = said.D ?? dateIn(clause, during, said.to) ?? dateIn(clause, ahead, 0, before);
		if (!date && when === 'then') return [];
		return [{ ...phrase('chaired', said, holder.id, holder), ...dated(date), ...(date ? {} : { now: true as const }) }];
	});
}

function dated(part: Part | undefined): Pick<AffiliationPhrase, 'date'> {
	return part?.date ? { date: part.date } : {};
}
