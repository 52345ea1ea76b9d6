// Where the sentence around a date begins and ends, and which of its words speak of this date and not of another.
import { firstThat } from '../text/search.ts';
import { Gap } from '../text/words.ts';
import type { ActPhrase } from './acts.ts';
import type { BodyPhrase } from './bodies.ts';
import type { Ground } from './reading.ts';

// A longer clause is a list, or a sentence that was not seen to end.
const longestSentence = 90;
const longestLead = 7;

/** Words `from` to `to`. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** Where things with a name begin, by word, in order: what a date may be said of. */
export function headsIn({ words, marks }: Ground, acts: readonly ActPhrase[], bodies: readonly BodyPhrase[]): number[] {
	const found = [...marks.meeting, ...marks.visit, ...bodies.map(({ from }) => from)];
	for (const { start } of acts) found.push(firstThat(words.length, index => words[index]!.start >= start));
	return found.sort((a, b) => a - b).filter((at, index) => index === 0 || at !== found[index - 1]);
}

function endsBefore({ words, text }: Ground, index: number): boolean {
	const { gap, start } = words[index]!;
	if (gap < Gap.stop) return false;
	const before = words[index - 1]!;
	const between = text.slice(before.end, start);
	if (/;|\n\s*\n|\n\s*[-–—•*]/u.test(between)) return true;
	// « M. Tokaïev », “Mr. X”, « art. 3 »: a short word before a stop ends no sentence.
	return words[index]!.capital && before.end - before.start > 2 && /^[»”"’')\]]*[.!?]/u.test(between);
}

/** The sentence around words `from` to `to`, up to a semicolon. */
export function sentenceOf(ground: Ground, from: number, to: number): Run {
	let start = from;
	while (start > 0 && from - start < longestSentence && !endsBefore(ground, start)) start--;
	let end = to;
	while (end < ground.words.length && end - to < longestSentence && !endsBefore(ground, end)) end++;
	return { from: start, to: end };
}

/** The place among `heads` of the first at word `from` or behind it. */
function firstFrom(heads: readonly number[], from: number): number {
	return firstThat(heads.length, index => heads[index]! >= from);
}

/** The words of a sentence that may speak of its date at words `from` to `to`, and not of its others. */
export function clauseOf(ground: Ground, sentence: Run, from: number, to: number, heads: readonly number[]): Run {
	const { dateAt, dateBefore, words, language } = ground;
	let before = sentence.from;
	for (let at = from; at > sentence.from; at--)
		if (dateBefore.has(at) && at <= from) {
			before = at;
			break;
		}
	let next = sentence.to;
	for (let at = to; at < sentence.to; at++)
		if (dateAt.has(at)) {
			next = at;
			break;
		}
	const near = firstFrom(heads, before);
	const own = near < heads.length && heads[near]! < from;
	const earlier = !own && near > 0 && heads[near - 1]! >= sentence.from ? heads[near - 1] : undefined;
	const start = own ? before : (earlier ?? sentence.from);
	const behind = firstFrom(heads, to);
	const head = heads[behind];
	if (head === undefined || head >= next) return { from: start, to: next };
	// « le 12 mai 2012, avaient adopté [la Charte] »: what was done then.
	let joined = head - to <= longestLead;
	for (let at = to; joined && at < head; at++)
		if (words[at]!.key === language.acts.and || (at > to && words[at]!.gap > Gap.space)) joined = false;
	if ((own || earlier !== undefined) && !joined) return { from: start, to: head };
	for (let at = behind + 1; at < heads.length && heads[at]! < next; at++)
		if (words[heads[at]!]!.gap > Gap.space) return { from: start, to: heads[at]! };
	return { from: start, to: next };
}
