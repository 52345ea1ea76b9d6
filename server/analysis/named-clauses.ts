// A sentence with a sign in place of each name, so that a wording can be told by a pattern: « ‹C› préside ‹B› en ‹D› ».
import type { Wording } from '../languages/affiliation-words.ts';
import type { DateMention } from '../languages/read-dates.ts';
import { kept, whenAsked } from '../text/derived.ts';
import { matchesOf } from '../text/patterns.ts';
import { firstThat } from '../text/search.ts';
import { sentenceAround } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { placeAt } from './places.ts';
import type { Ground } from './reading.ts';
import type { KeyedName } from './series.ts';

/** What a name in a sentence is of: see `Wording`. */
export type Sign = 'B' | 'C' | 'A' | 'P' | 'D';

export interface Part extends Span {
	readonly sign: Sign;
	/** Of a body: what it is known by. Empty where that is open. */
	readonly keys?: readonly string[];
	/** ISO alpha-3; id of a place, or `~` and its folded words. */
	readonly id?: string;
	readonly date?: DateMention;
}

/** A sentence on one line and in small letters, with its parts as `‹b0›`. Offsets of the parts are the paragraph's. */
export interface NamedClause {
	readonly parts: readonly Part[];
	/** The signs of the parts, each once, in the order of their letters. */
	readonly signs: string;
	/** Written out when it is first asked for: most sentences have no part but a body, and no wording is looked for. */
	readonly written: () => WrittenOut;
}

interface WrittenOut {
	readonly text: string;
	/** The offset in the paragraph of a character. */
	readonly offset: (at: number) => number;
}

/** The sentences in which one of `marks` stands, each once. */
export function namedClauses(
	ground: Ground,
	marks: readonly number[],
	names: readonly KeyedName[],
	signs: string,
): NamedClause[] {
	const found: NamedClause[] = [];
	let done = 0;
	for (const index of marks) {
		const word = ground.words[index]!;
		if (word.start < done) continue;
		const sentence = sentenceAround(ground.text, word);
		done = sentence.end;
		const bodies = names.filter(name => contains(sentence, name));
		const back = ownerAtHead(ground, sentence, names);
		const parts = back || bodies.length > 0 ? partsIn(ground, sentence, index, bodies, signs) : [];
		if (back) parts.unshift(back);
		if (parts.length > 0) found.push(clauseOf(ground.small, sentence, parts));
	}
	return found;
}

/** “[Its] secretariat is in …”: a possessive that opens a sentence, for the body that opened the one before. */
function ownerAtHead({ text, words, language }: Ground, sentence: Span, names: readonly KeyedName[]): Part | undefined {
	const at = firstThat(words.length, index => words[index]!.start >= sentence.start);
	const word = words[at];
	if (!word || at === 0 || word.start >= sentence.end || !language.meetings.possessives.has(word.key)) return undefined;
	const before = sentenceAround(text, { start: words[at - 1]!.start, end: words[at - 1]!.end });
	if (text.slice(before.start, sentence.start).includes('\n\n')) return undefined;
	const body = names.find(name => contains(before, name));
	const lead =
		body &&
		words.slice(
			firstThat(words.length, index => words[index]!.start >= before.start),
			body.from,
		);
	if (!body || !lead!.every(({ key }) => language.articles.has(key) || /^\d/u.test(key))) return undefined;
	return { sign: 'B', start: word.start, end: word.end, keys: sure(body.keys) };
}

/** What a sentence names, in order, none in another: bodies first, since their names hold those of countries. */
function partsIn(ground: Ground, sentence: Span, inside: number, bodies: readonly KeyedName[], signs: string): Part[] {
	const { words, nameAt, dateAt } = ground;
	const found = bodies.map(({ start, end, keys }): Part => ({ sign: 'B', start, end, keys: sure(keys) }));
	let index = inside;
	while (index > 0 && words[index - 1]!.start >= sentence.start) index--;
	for (; index < words.length && words[index]!.start < sentence.end; index++) {
		const word = words[index]!;
		const dated = signs.includes('D') ? dateAt.get(index)?.date : undefined;
		if (dated) found.push({ sign: 'D', start: dated.start, end: dated.end, date: dated });
		const named = nameAt.get(index);
		const country = named?.entries.find(({ type }) => type === 'country');
		const place = signs.includes('P') && (word.capital || named) ? placeAt(ground, index) : undefined;
		if (place) found.push({ sign: 'P', start: place.start, end: place.end, id: place.id });
		else if (named && country)
			found.push({
				sign: named.entries.every(({ naming }) => naming === 'adjective') ? 'A' : 'C',
				start: named.start,
				end: named.end,
				id: country.id,
			});
	}
	const first = (a: Part, b: Part) => a.start - b.start || b.end - a.end;
	let end = 0;
	return found.sort(first).filter(part => {
		if (part.start < end) return false;
		end = part.end;
		return true;
	});
}

/** The keys of a body; none where two records bear its name. With a record, that alone. */
function sure(keys: readonly string[]): readonly string[] {
	const records = keys.filter(key => key.startsWith('@'));
	return records.length > 1 ? [] : records.length === 1 ? records : keys;
}

// « (OMC) », “(hereinafter the ‘Commission’)”: behind the name of a body, its other name.
const bracketBehind = /^\s*\([^()]{1,60}\)/u;

function clauseOf(small: string, sentence: Span, parts: readonly Part[]): NamedClause {
	const written = whenAsked(() => writtenOut(small, sentence, parts));
	const signs = [...new Set(parts.map(({ sign }) => sign))].sort().join('');
	return { parts, signs, written };
}

// A single blank stays what it is.
const blanksOrMark = / \s+|[^\S ]\s*|’/gu;

function writtenOut(small: string, sentence: Span, parts: readonly Part[]): WrittenOut {
	let clause = '';
	/** Runs of the clause, and where they stand in the text: letter by letter, or all of a run at one place. */
	const runs: { readonly at: number; readonly from: number; readonly step: 0 | 1 }[] = [];
	const add = (written: string, from: number, step: 0 | 1) => {
		runs.push({ at: clause.length, from, step });
		clause += written;
	};
	let at = sentence.start;
	const upTo = (end: number) => {
		if (end <= at) return;
		let from = at;
		for (const { 0: blank, index } of matchesOf(blanksOrMark, small.slice(at, end))) {
			if (at + index > from) add(small.slice(from, at + index), from, 1);
			if (blank === '’') add("'", at + index, 1);
			else add(' ', at + index, 1);
			from = at + index + blank.length;
		}
		if (end > from) add(small.slice(from, end), from, 1);
		at = end;
	};
	for (const [index, part] of parts.entries()) {
		if (part.start < at) continue;
		upTo(part.start);
		add(`‹${part.sign.toLowerCase()}${index}›`, part.start, 0);
		at = part.end;
		const bracket =
			part.sign === 'B' ? bracketBehind.exec(small.slice(at, Math.min(sentence.end, at + 64)))?.[0] : undefined;
		const next = parts[index + 1];
		// « du G20 (2023) » tells when.
		if (bracket && !(next?.sign === 'D' && next.start < at + bracket.length)) at += bracket.length;
	}
	upTo(sentence.end);
	const offset = (index: number) => {
		const run = runs[firstThat(runs.length, each => runs[each]!.at > index) - 1];
		return run && index < clause.length ? run.from + (index - run.at) * run.step : sentence.end;
	};
	return { text: clause, offset };
}

/** A wording found in a clause. */
export interface Worded {
	/** The parts by their sign. */
	readonly B: Part;
	readonly C?: Part;
	readonly A?: Part;
	readonly P?: Part;
	readonly D?: Part;
	/** Where a number stands in the paragraph, and its words. */
	readonly N?: Span & { readonly text: string };
	/** In the clause. */
	readonly from: number;
	readonly to: number;
}

const others = ['C', 'A', 'P', 'D'] as const;

/** Where a clause is worded so. */
function* worded(clause: NamedClause, { pattern, rest }: CompiledWording): Generator<Worded> {
	const { text, offset } = clause.written();
	if (rest && !rest.test(text)) return;
	for (const match of matchesOf(pattern, text)) {
		const part = (sign: Sign) => {
			const index = match.groups?.[sign];
			return index === undefined ? undefined : clause.parts[Number(index)];
		};
		const B = part('B');
		if (!B || B.keys?.length === 0) continue;
		const number = match.indices?.groups?.N;
		yield {
			B,
			...Object.fromEntries(others.flatMap(sign => (part(sign) ? [[sign, part(sign)]] : []))),
			...(number
				? {
						N: {
							start: offset(number[0]),
							end: offset(number[1] - 1) + 1,
							text: match.groups!.N!,
						},
					}
				: {}),
			from: match.index,
			to: match.index + match[0].length,
		};
	}
}

/** The date that stands as `wording` has it, at a place of a clause: `wording` is anchored there. `text`: the clause, or its head. */
export function dateIn(
	{ parts, signs, written }: NamedClause,
	{ pattern }: CompiledWording,
	at: number,
	text = written().text,
): Part | undefined {
	if (!signs.includes('D')) return undefined;
	pattern.lastIndex = at;
	const index = pattern.exec(text)?.groups?.D;
	return index === undefined ? undefined : parts[Number(index)];
}

const number = '(?<N>\\d{1,3}|\\p{L}+(?:[- ]\\p{L}+){0,3}?)';

/** A wording as a regular expression. */
export interface CompiledWording {
	readonly pattern: RegExp;
	/** What follows on a number, where there is one: it is looked for first, since a number in words may begin anywhere. */
	readonly rest?: RegExp;
}

/** `flags`: besides those of every wording. */
export function compiled(wording: Wording, flags = 'g'): CompiledWording {
	const { lead, rest } = sourcesOf(wording, sign => `(?<${sign}>\\d+)`);
	return {
		pattern: new RegExp(rest === undefined ? lead : `${lead}${number}${rest}`, `ud${flags}`),
		...(rest === undefined ? {} : { rest: new RegExp(rest, 'u') }),
	};
}

const sign = /‹([BCAPD])›/gu;

/** Without these a wording never holds. */
function signsOf(wording: Wording): readonly string[] {
	return [...wording.matchAll(sign)].map(match => match[1]!);
}

/** A wording up to its number, where there is one, and from there on; `place`: the place of a part behind its sign. */
function sourcesOf(wording: Wording, place: (sign: string) => string): { lead: string; rest: string | undefined } {
	const [lead, rest] = wording
		.replaceAll(sign, (_, each: string) => `‹${each.toLowerCase()}${place(each)}›`)
		.split('‹N›');
	// What begins with a blank follows a word, and a sign begins none: to look back from each letter costs more than all else.
	return { lead: `${/^[ ‹]/u.test(wording) ? '' : '(?<!\\p{L})'}${lead}`, rest };
}

/**
 * Of clauses with certain signs: the wordings that they may have with what each says, and one pattern without which none of
 * them holds, since hardly a sentence is worded so. Each is made when there is such a clause.
 */
export type CompiledWordings<T> = (
	signs: string,
) =>
	| { readonly any: RegExp; readonly all: readonly { readonly says: T; readonly compiled: () => CompiledWording }[] }
	| undefined;

export function compiledAll<T>(wordings: readonly (readonly [T, Wording])[]): CompiledWordings<T> {
	const all = wordings.map(([says, wording]) => ({
		says,
		wording,
		needs: signsOf(wording),
		compiled: whenAsked(() => compiled(wording)),
	}));
	return kept(signs => {
		const told = all.filter(({ needs }) => needs.every(each => signs.includes(each)));
		if (told.length === 0) return undefined;
		const sources = told.map(({ wording }) => sourcesOf(wording, () => '\\d+'));
		return { any: new RegExp(sources.map(({ lead, rest }) => rest ?? lead).join('|'), 'u'), all: told };
	});
}

/** Where a clause is worded in one of several ways, and what each says. */
export function* wordedAs<T>(clause: NamedClause, wordings: CompiledWordings<T>): Generator<readonly [T, Worded]> {
	const may = wordings(clause.signs);
	if (!may?.any.test(clause.written().text)) return;
	for (const { says, compiled } of may.all) for (const each of worded(clause, compiled())) yield [says, each];
}
