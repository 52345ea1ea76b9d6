// The lines that close a text without « Fait à … »: names and offices, a place and a day.
import type { Language } from '../languages/language.ts';
import { isCapital, words } from '../text/words.ts';
import { dayOf, isDateline } from './dateline.ts';
import { plainHeading } from './split.ts';
import type { Unit } from './units.ts';

/** Below the place and the day stand a few names at most: so many units from the end they are looked for. */
const closing = 8;
// A government that signs as a whole.
const longestList = 40;

/**
 * The units, from the first to the one with the day, that close a text: « **Le Ministre …** », « **Berg, le 3 mai 2024.
 * Jean** », “New Delhi / May 3, 2024”. What stands below them is short, too.
 */
export function closingFrom(
	text: string,
	units: readonly Unit[],
	language: Language,
): { readonly from: number; readonly to: number } | undefined {
	let last = units.length - 1;
	while (last >= 0 && isAside(units[last]!)) last--;
	let to = last;
	while (to > 0 && last - to < closing && isShort(text, units[to]!) && !isDated(text, units[to]!, language)) to--;
	if (to <= 0 || last - to >= closing || !isShort(text, units[to]!)) return undefined;
	if (!units.slice(0, to).some(isOfBody)) return undefined;
	let from = to;
	for (let at = to - 1; at >= 0 && to - at < longestList; at--) {
		const unit = units[at]!;
		if (!isShort(text, unit) || isSentence(text, unit)) break;
		if (opens(text, unit, language) || (at === to - 1 && isPlaceAbove(text, unit, units[to]!, language))) from = at;
	}
	return { from, to };
}

/** Whether a unit stands so near the end that it may be one of these. */
export function isNearEnd(units: readonly Unit[], index: number): boolean {
	let last = units.length - 1;
	while (last > index && isAside(units[last]!)) last--;
	return last - index < closing + longestList;
}

/** What a unit near the end may be: no line that closes a text, one that stands below these alone, or any. */
export function closingRole(text: string, unit: Unit, language: Language): 'none' | 'below' | 'any' {
	if (!isShort(text, unit)) return 'none';
	return isSentence(text, unit) && !isDated(text, unit, language) ? 'below' : 'any';
}

function isSentence(text: string, unit: Unit): boolean {
	return /[.;:!?][*_\s]*$/u.test(wordsOf(text, unit));
}

function isAside({ kind }: Unit): boolean {
	return kind === 'furniture' || kind === 'page' || kind === 'note';
}

/** What a declaration consists of: a place and a day above it open the text. */
function isOfBody({ kind, content }: Unit): boolean {
	return kind === 'marked' || (kind === 'text' && content.end - content.start > plainHeading);
}

// An office in bold is a line of its own, however long.
const longestBold = 160;

/** Some short lines, with no mark but bold or capitals. */
function isShort(text: string, unit: Unit): boolean {
	if (unit.kind !== 'text' && !(unit.kind === 'heading' && unit.by !== 'hashes' && unit.by !== 'keyword')) return false;
	const bold = unit.kind === 'heading' && unit.by !== 'place';
	return wordsOf(text, unit)
		.split('\n')
		.every(line => line.trim().length <= (bold || line.includes('*') ? longestBold : plainHeading));
}

function isDated(text: string, unit: Unit, language: Language): boolean {
	const line = wordsOf(text, unit);
	if (!isDateline(line, language)) return false;
	if (unit.by === 'bold' || unit.by === 'capitals') return true;
	// “They met in Leeds on May 3, 2024.” has a verb.
	const day = dayOf(line, language)!;
	return words(line).every(
		word => (word.start >= day.start && word.end <= day.end) || isCapital(line, word) || language.small.has(word.key),
	);
}

/** « **Les membres du Gouvernement, … »: in bold, or with an office in it. */
function opens(text: string, unit: Unit, { persons }: Language): boolean {
	if (unit.by === 'bold' || text.startsWith('**', unit.content.start)) return true;
	return words(wordsOf(text, unit)).some(({ key }) => persons.offices.has(key) || persons.signsFor.has(key));
}

/** “New Delhi”, above a line that is a day and nothing else. */
function isPlaceAbove(text: string, unit: Unit, dated: Unit, language: Language): boolean {
	const below = wordsOf(text, dated);
	const day = dayOf(below, language)!;
	if (/\p{L}/u.test(below.slice(0, day.start) + below.slice(day.end))) return false;
	const line = wordsOf(text, unit);
	const names = words(line);
	return names.length <= 4 && names.every(word => isCapital(line, word) || language.small.has(word.key));
}

function wordsOf(text: string, { content }: Unit): string {
	return text.slice(content.start, content.end);
}
