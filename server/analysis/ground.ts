// The ground that the finders of phrases work on: a paragraph's words, and the names and dates among them.
import type { Language } from '../languages/language.ts';
import { type DateMention, readDates } from '../languages/read-dates.ts';
import { isBroken, type Lexicon, lexicon, longest } from '../registry/lexicon.ts';
import type { Registry } from '../registry/registry.ts';
import { derived } from '../text/derived.ts';
import { small } from '../text/patterns.ts';
import { told, toldOfAll, type Word } from '../text/words.ts';
import { ByWord, nowhere } from './by-word.ts';
import { allMarks, markFlags, marksIn, marksOf } from './marks.ts';
import type { DateWords, Ground, Named } from './reading.ts';

// What a paragraph has, besides the marks of its words.
export const hasName = 1 << (markFlags + 1);
export const hasDate = 1 << (markFlags + 2);
export const hasBracket = 1 << (markFlags + 3);

/** A ground and what it was made of. */
export interface Read extends Ground {
	/** A flag for each thing that it has, and for each mark of its words: without any of them, a finder finds nothing. */
	readonly has: number;
	readonly dates: readonly DateMention[];
	readonly names: readonly Named[];
	/** « le président de la Banque mondiale »: the office names the body too. */
	readonly inner: readonly Named[];
}

/** `list` are the words of `text`. */
export function groundOf(registry: Registry, language: Language, text: string, list: readonly Word[]): Read {
	const names: Named[] = [];
	const inner: Named[] = [];
	const root = lexicon(registry);
	const flags = wordFlags(registry)(language)(list);
	const { any, marks } = marksIn(flags, list.length);
	const dates = readDates(
		language,
		text,
		marks.date.map(at => list[at]!),
	);
	// Words are broken at the ends of lines alone.
	const breaks = text.includes('\n');
	let free = 0;
	for (let from = 0; from < list.length; from++) {
		if (from < free || ((flags[from]! & beginsName) === 0 && !(breaks && isBroken(text, list[from]!, list[from + 1]))))
			continue;
		const named = nameFrom(root, language, text, list, from);
		if (!named) continue;
		names.push(named);
		if (named.entries.every(entry => entry.type === 'office')) {
			const own = list.slice(0, named.to);
			// “World Bank President”: the longest name at the first word is the office.
			const first = nameFrom(root, language, text, own.slice(0, -1), from);
			if (first?.entries.some(({ type }) => type === 'organisation')) inner.push(first);
			for (let within = from + 1; within < named.to; within++) {
				const body = nameFrom(root, language, text, own, within);
				if (body?.entries.some(({ type }) => type === 'organisation')) inner.push(body);
			}
		}
		free = named.to;
	}
	const has =
		(any & allMarks) |
		(names.length > 0 ? hasName : 0) |
		(dates.length > 0 ? hasDate : 0) |
		(text.includes('(') ? hasBracket : 0);
	const { dateAt, dateBefore } = datesByWord(list, dates);
	return {
		has,
		dates,
		names,
		inner,
		text,
		small: small(text),
		language,
		words: list,
		marks,
		nameAt: names.length === 0 ? nowhere : new ByWord(names, ({ from }) => from),
		dateAt,
		dateBefore,
	};
}

const beginsName = 1 << markFlags;

/** What can begin with each word of a list: every word is looked up once, for all finders together and for names. */
const wordFlags = derived((registry: Registry) =>
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
	if (!hit) return undefined;
	const { from: first, to, entries } = hit;
	return { from: first, to, entries, start: list[first]!.start, end: list[to - 1]!.end };
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
