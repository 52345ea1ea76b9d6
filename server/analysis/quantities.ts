// Amounts, shares and sizes as written: « 1,5 milliard d’euros », “$250 million”, “55 per cent”, “1 GW”.
import type { FigureWords, Unit } from '../languages/figure-words.ts';
import type { Language } from '../languages/language.ts';
import { isBlank, isDigit } from '../text/characters.ts';
import { derived } from '../text/derived.ts';
import { holds, matchesOf, small } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Ground } from './reading.ts';

/** A number with its unit; offsets are those of the text it was read in. */
export interface Quantity extends Span {
	readonly unit: Unit;
	/** In units of `unit`; a range has both ends, a single value twice the same. */
	readonly from: number;
	readonly to: number;
	/** `~` about, `>` at least, `<` at most. */
	readonly modifier?: '>' | '<' | '~';
	/** The digits and their scale, without the unit, and what one of the written unit is worth. */
	readonly number: Span;
	readonly factor: number;
	/** Where the words before it begin that make it less exact. */
	readonly lead: number;
}

/** What numbers are looked for in. */
type Counted = Pick<Ground, 'language' | 'text' | 'small' | 'words'>;

/** The quantities of a text, in order. What has no unit is none. */
export function quantitiesIn(language: Language, text: string): Quantity[] {
	const { pattern } = compiled(language.figures);
	const said = { language, text, small: small(text) };
	const found: Quantity[] = [];
	for (const match of matchesOf(pattern, said.small)) {
		const quantity = quantityOf(said, match);
		if (quantity) found.push(quantity);
	}
	return found;
}

/**
 * The same of a paragraph, looked for at those of its words alone that can be part of a number: `places`, by their order
 * among `words`.
 */
export function quantitiesAt(ground: Counted, places: readonly number[]): Quantity[] {
	const { language, small, words } = ground;
	const { here } = compiled(language.figures);
	const found: Quantity[] = [];
	let done = 0;
	for (const place of placesThatCount(ground, places)) {
		if (words[place]!.end <= done) continue;
		for (const at of beginnings(ground, place)) {
			if (at < done) continue;
			here.lastIndex = at;
			const match = here.exec(small);
			if (!match) continue;
			done = at + match[0].length;
			const quantity = quantityOf(ground, match);
			if (quantity) found.push(quantity);
			break;
		}
	}
	return found;
}

/** Those with a unit or a sign, and what leads up to them: the « 3 » of « 3 à 5 milliards », the « 1 » of « 1 500 euros ». */
function placesThatCount(ground: Counted, places: readonly number[]): readonly number[] {
	const counting: number[] = [];
	let next = Number.POSITIVE_INFINITY;
	for (let index = places.length - 1; index >= 0; index--) {
		const place = places[index]!;
		if (next - place > between && !mayCount(ground, ground.words[place]!)) continue;
		counting.push(place);
		next = place;
	}
	return counting.reverse();
}

// « trois à [vingt-]cinq milliards »: words from one number of a quantity to its next.
const between = 4;

/** Where a number may begin of which a word is part: at its sign, at a cardinal before its scale, or at the word. */
function beginnings({ language, text, small, words }: Counted, place: number): readonly number[] {
	const { start, end } = words[place]!;
	if (!isDigit(text.charCodeAt(start)))
		return [3, 2, 1, 0].flatMap(back => (place >= back ? [words[place - back]!.start] : []));
	if (!holdsSign(language.figures, small, start)) return end > start ? [start] : [];
	const from = blanksBefore(text, start);
	return [...Array.from({ length: Math.min(longestSign, from) }, (_, step) => from - longestSign + step), start].filter(
		at => at >= 0,
	);
}

/** `match` was found in the text in small letters. */
function quantityOf({ language, text, small }: Omit<Counted, 'words'>, match: RegExpExecArray): Quantity | undefined {
	const words = language.figures;
	const { scaleOf, unitAt, signs, modifiers } = compiled(words);
	const groups = match.groups!;
	const { sign, range } = groups;
	const start = match.index;
	const end = start + match[0].length;
	const unit = unitAt(text, end);
	const signed =
		sign === undefined ? undefined : signs.find(each => each.pattern.test(text.slice(start, start + sign.length)));
	if (!unit && !signed) return undefined;
	const [one, two] = [groups.one ?? groups.oneWord, groups.two ?? groups.twoWord];
	const [scale1, scale2] = [groups.oneScale ?? groups.oneWordScale, groups.twoScale ?? groups.twoWordScale];
	// « de 3 milliards », “3 and 4 million”: a scale behind the second is the first's too.
	const last = scaleOf(scale2);
	const first = scale1 === undefined && range ? last : scaleOf(scale1);
	const factor = unit?.factor ?? 1;
	const from = numberOf(words, one!);
	const to = range ? numberOf(words, two!) : from;
	if (from === undefined || to === undefined) return undefined;
	// “2 and 3 million”, but « 5 et 3 pour cent » are two.
	const [low, high] = [round(from * first * factor), round(range ? to * last * factor : from * first * factor)];
	if (high < low) return undefined;
	const modifier = modifierIn(modifiers, small, start);
	return {
		start,
		end: unit ? end + unit.length : end,
		unit: signed?.unit ?? unit!.unit,
		from: low,
		to: high,
		...(modifier ? { modifier: modifier.kind } : {}),
		number: { start: start + (sign?.length ?? 0), end },
		factor,
		lead: start - (modifier?.length ?? 0),
	};
}

/** Digits as the language groups them, or a word. */
function numberOf(words: FigureWords, said: string): number | undefined {
	const { cardinals, decimal } = words;
	if (!/^\d/u.test(said)) return cardinals.get(fold(said));
	const grouped = compiled(words).grouped.exec(said);
	const whole = grouped ? grouped[0].replace(/\D/gu, '') : /^\d+/u.exec(said)![0];
	const rest = said.slice(grouped ? grouped[0].length : whole.length);
	if (rest === '') return Number(whole);
	// A point parts the decimals in French typescript too, where no three digits follow it.
	return /^[.,]\d+$/u.test(rest) && (rest[0] === decimal || rest.length !== 4)
		? Number(`${whole}.${rest.slice(1)}`)
		: undefined;
}

/** Without what reckoning in binary adds: 1.1 thousand is 1100. */
function round(value: number): number {
	return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}

type Compiled = ReturnType<typeof compiled>;

/** The first modifier that stands right before `at`. */
function modifierIn(modifiers: Compiled['modifiers'], small: string, at: number) {
	for (const { kind, pattern } of modifiers) {
		pattern.lastIndex = at;
		const match = pattern.exec(small);
		if (match) return { kind, length: match[1]!.length };
	}
	return undefined;
}

/** Whether a number can begin or go on with a word, by its key: digits, or a scale. */
export function figureOpener({ figures }: Language): (key: string) => boolean {
	const { scale } = compiled(figures);
	return key => /\d/u.test(key) || scale.test(key);
}

/** Whether such a word has anything beside it that makes it a quantity. Quicker than to search a whole paragraph. */
function mayCount({ language: { figures }, text, small }: Counted, { start, end }: Span): boolean {
	const { scaleBehind, anyUnit } = compiled(figures);
	// « 20km », « milliards »
	if (!isDigit(text.charCodeAt(end - 1))) return true;
	return holds(scaleBehind, small, end) || holds(anyUnit, text, end) || holdsSign(figures, small, start);
}

function holdsSign(figures: FigureWords, small: string, start: number): boolean {
	return figures.signs.length > 0 && holds(compiled(figures).signBefore, small, start);
}

function blanksBefore(text: string, start: number): number {
	let before = start;
	while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
	return before;
}

const longestSign = 8;

const compiled = derived((words: FigureWords) => {
	const blanks = (source: string) => source.replaceAll(' ?', '\\s*').replace(/(?<!\\) (?![^[]*\])/gu, '\\s+');
	const scales = words.scales.map(([source]) => source).join('|');
	const cardinals = [...words.cardinals.keys()].join('|');
	const digits = `\\d{1,3}(?:[${words.thousands}]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?`;
	const number = (name: string) =>
		`(?:(?<${name}>${digits})(?:\\s*(?<${name}Scale>${scales})(?!\\p{L}))?|(?<${name}Word>${cardinals})\\s+(?<${name}WordScale>${scales})(?!\\p{L}))`;
	// Asked of small letters, where they have their capitals: « US$ ».
	const signs = words.signs
		.map(([source]) => blanks(source))
		.join('|')
		.replace(/(?<!\\)\p{Lu}/gu, letter => letter.toLowerCase());
	// Capitals matter: « t » is a tonne, « MW » no milliwatt. A group for each.
	const units = words.units.map(([source]) => `(${blanks(source)})`).join('|');
	const anyUnit = new RegExp(`[\\s-]*(?:${units})(?![\\p{L}\\d])`, 'uy');
	const quantity = `(?<![\\p{L}\\d.,/$€-])(?<sign>${signs || '(?!)'})?${number('one')}(?:(?<range>${blanks(words.range)})${number('two')})?`;
	const ends = words.scales.map(([source, value]) => ({ pattern: new RegExp(`^(?:${source})$`, 'u'), value }));
	return {
		scale: new RegExp(`^(?:${scales})$`, 'u'),
		scaleBehind: new RegExp(`\\s*(?:${scales})`, 'uy'),
		signBefore: new RegExp(`(?<=(?:${signs || '(?!)'}))`, 'uy'),
		pattern: new RegExp(quantity, 'gu'),
		here: new RegExp(quantity, 'uy'),
		grouped: new RegExp(`^\\d{1,3}(?:[${words.thousands}]\\d{3})+(?![\\d])`, 'u'),
		scaleOf: (said: string | undefined) =>
			said === undefined ? 1 : (ends.find(({ pattern }) => pattern.test(said))?.value ?? 1),
		anyUnit,
		/** The first unit that stands at `at`, and how long it is as written. */
		unitAt: (text: string, at: number) => {
			anyUnit.lastIndex = at;
			const match = anyUnit.exec(text);
			if (!match) return undefined;
			const [written, ...groups] = match;
			const [, unit, factor] = words.units[groups.findIndex(group => group !== undefined)]!;
			return { unit, factor, length: written.length };
		},
		signs: words.signs.map(([source, unit]) => ({ pattern: new RegExp(`^(?:${blanks(source)})$`, 'u'), unit })),
		modifiers: words.modifiers.map(([kind, source]) => ({
			kind,
			pattern: new RegExp(`(?<=(?<!\\p{L})((?:${blanks(source)})))`, 'uy'),
		})),
	};
});
