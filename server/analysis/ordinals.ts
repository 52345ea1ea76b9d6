// Ordinal numbers as texts write them: « cinquième », “21st”, « XVIIe ».
import type { Language } from '../languages/language.ts';
import { romanNumber } from '../languages/roman.ts';
import { isDigit } from '../text/characters.ts';
import { isMarked } from './by-word.ts';
import type { Ground } from './reading.ts';

/** An ordinal from word `from` on; `to` is the word behind its last. */
export interface Ordinal {
	readonly from: number;
	readonly to: number;
	readonly value: number;
}

// « quatre-vingt-dix-neuvième »: no number up to a hundred has more words.
const longest = 4;
const ending = /\s?(?:er|re|e|ème|eme)$/u;

/** Whether a number can begin with a word, by its key: whatever `ordinalAt` reads, its plural, and short cardinals. */
export function numberOpener({ numbers: { ordinals, ordinalDigits } }: Language): (key: string) => boolean {
	const heads = new Set([...ordinals.keys()].flatMap(words => [words.split(' ')[0]!, `${words}s`]));
	return key => heads.has(key) || ordinalDigits.test(key) || /^(?:\d{1,2}|[ivx]+(?:er|re|e|eme)?)$/u.test(key);
}

/** The ordinal that begins at word `index`, the longest that there is. */
export function ordinalAt({ words, text, language, marks }: Ground, index: number): Ordinal | undefined {
	if (!isMarked(marks.number, index)) return undefined;
	const word = words[index]!;
	const { ordinals, ordinalDigits } = language.numbers;
	const digits = isDigit(word.key.charCodeAt(0)) ? ordinalDigits.exec(word.key)?.[1] : undefined;
	if (digits !== undefined) return { from: index, to: index + 1, value: Number(digits) };
	const value = romanValue(text.slice(word.start, word.end));
	if (value !== undefined) return { from: index, to: index + 1, value };
	let best: Ordinal | undefined;
	let key = '';
	for (let to = index; to < words.length && to - index < longest; to++) {
		if (to > index && words[to]!.gap !== 0) break;
		key = key === '' ? words[to]!.key : `${key} ${words[to]!.key}`;
		const known = ordinals.get(key);
		if (known !== undefined) best = { from: index, to: to + 1, value: known };
	}
	return best;
}

/** `XVIIe`, `XIX`, `VI`; a lone `I` is a pronoun, a lone `V` or `X` as often a letter. */
export function romanValue(said: string): number | undefined {
	const first = said[0];
	if (said.length < 2 || (first !== 'I' && first !== 'V' && first !== 'X')) return undefined;
	return romanNumber(said) ?? romanNumber(said.replace(ending, ''));
}
