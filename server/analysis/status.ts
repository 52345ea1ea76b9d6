// Where an act stands, as the sentence says: « qui n’est pas encore entré en vigueur », “negotiations on the Agreement …”.
import type { Status, StatusWords } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { anyOf } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';
import type { Ground } from './reading.ts';

/** A status and the words that say it. */
export interface StatusSaid extends Span {
	readonly status: Status;
}

// « les négociations relatives à l’… »; and behind an act the rest of a long sentence.
const reachBefore = 110;
const reachBehind = 320;
const sentenceEnd = /[.!?](?=\s+[\p{Lu}«“]|\s*$)|;|\n\s*\n/u;

const none: readonly never[] = [];

/** Most acts are given no status. */
const patterns = derived(({ before, behind, around }: StatusWords) => {
	const any = (said: StatusWords['before']) =>
		anyOf(
			said.map(([, pattern]) => pattern),
			'u',
		);
	return {
		before: any(before),
		behind: any(behind),
		around: any(around.map(([status, , adverb]) => [status, adverb])),
	};
});

/** The status that a paragraph gives the act between `act.start` and `act.end`; `until`: where the next act begins. */
export function statusOf(
	{ text, small, words, language, marks }: Pick<Ground, 'text' | 'small' | 'words' | 'language' | 'marks'>,
	act: Span,
	until: number,
): StatusSaid | undefined {
	const first = Math.max(0, act.start - reachBefore);
	const last = Math.min(until, act.end + reachBehind);
	/** Whether there is a word by which a status is said. */
	const hasWord = (from: number, to: number) => marks.status.some(at => words[at]!.end > from && words[at]!.start < to);
	const [ahead, behind] = [hasWord(first, act.start), hasWord(act.end, last)];
	if (!ahead && !behind) return undefined;
	const before = small.slice(first, act.start);
	const any = patterns(language.statuses);
	for (const [status, pattern] of ahead && any.before.test(before) ? language.statuses.before : none) {
		const match = pattern.exec(before);
		if (match && !(status === 'negotiated' && areOver(language, small, act.end, until)))
			return {
				status,
				start: act.start - before.length + match.index,
				end: act.start - /\s*$/u.exec(before)![0].length,
			};
	}
	const rest = small.slice(act.end, last);
	for (const [status, verb, adverb] of any.around.test(rest) ? language.statuses.around : none) {
		const match = verb.test(before) ? adverb.exec(rest) : undefined;
		const end = act.end + (match?.[0].length ?? 0);
		if (match) return { status, start: end - match[1]!.length, end };
	}
	if (!behind || !any.behind.test(rest)) return undefined;
	const stop = sentenceEnd.exec(text.slice(act.end, last))?.index ?? rest.length;
	const said = rest.slice(0, stop);
	for (const [status, pattern] of language.statuses.behind) {
		const match = pattern.exec(said);
		if (match) return { status, start: act.end + match.index, end: act.end + match.index + match[0].length };
	}
	return undefined;
}

/** « les négociations relatives à l’accord [ont été achevées] ». */
function areOver({ statuses }: Ground['language'], small: string, from: number, until: number): boolean {
	return statuses.talksOver.test(small.slice(from, Math.min(until, from + reachBehind)));
}
