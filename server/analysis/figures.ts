// What amounts, shares and sizes are of: « porter leurs échanges à 5 milliards d’euros d’ici 2030 », “the Fund, endowed with …”.
import type { FigureWords } from '../languages/figure-words.ts';
import type { Language } from '../languages/language.ts';
import type { DateMention } from '../languages/read-dates.ts';
import { derived } from '../text/derived.ts';
import { holds } from '../text/patterns.ts';
import { firstThat } from '../text/search.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { Gap } from '../text/words.ts';
import { type ActPhrase, stemOf } from './acts.ts';
import { type Quantity, quantitiesAt } from './quantities.ts';
import type { Ground } from './reading.ts';
import { type KeyedName, lastBefore } from './series.ts';

/** A quantity and what it is of. Offsets are those of the paragraph. */
export interface FigurePhrase extends Span {
	/** See `Claim.value`. */
	readonly value: string;
	/** What is measured, what tells it from other things of the kind, and the unit. */
	readonly of: string;
	/** The year for which it is told, and the one from which it is measured. */
	readonly when?: DateMention;
	readonly base?: DateMention;
	/** Whose it is, where a thing or an act with a name has it: keys of the thing, or the act's place in the paragraph. */
	readonly keys?: readonly string[];
	readonly act?: number;
	/** The words for what is measured. */
	readonly subject: Span;
}

/** The figures of a paragraph of which it is certain what they are of. `namesOf`: the things it names. */
export function figurePhrases(
	ground: Ground,
	acts: readonly ActPhrase[],
	namesOf: () => readonly KeyedName[],
): FigurePhrase[] {
	const { text, marks } = ground;
	const quantities = marks.figure.length === 0 ? [] : quantitiesAt(ground, marks.figure);
	if (quantities.length === 0) return [];
	const names = namesOf();
	return quantities.flatMap((quantity, index) => {
		const sentence = sentenceAround(text, quantity);
		// « de 3 à 5 milliards », “$2 million … and $3 million”: which of two is of what, the sentence alone does not say.
		if (hasTwin(quantities, index, sentence)) return [];
		const figure = owned(ground, quantity, names, acts) ?? measured(ground, quantity, sentence);
		return figure ? [figure] : [];
	});
}

/** Whether another quantity of the same unit stands in the sentence of the one at `index`. */
function hasTwin(quantities: readonly Quantity[], index: number, { start, end }: Span): boolean {
	const { unit } = quantities[index]!;
	for (let at = index - 1; at >= 0 && quantities[at]!.start >= start; at--)
		if (quantities[at]!.unit === unit) return true;
	for (let at = index + 1; at < quantities.length && quantities[at]!.end <= end; at++)
		if (quantities[at]!.unit === unit) return true;
	return false;
}

/** A claim's value: the unit, then how exact, then one number or both ends. */
function written({ unit, from, to, modifier }: Quantity): string {
	return `${unit} ${modifier ?? ''}${from}${to === from ? '' : `/${to}`}`;
}

// « le Fonds … (FAD), doté d’une enveloppe initiale de »: no more stands between a thing and its figure.
const reach = 90;

/** The figure of a thing or an act with a name, just before it. */
function owned(
	ground: Ground,
	quantity: Quantity,
	names: readonly KeyedName[],
	acts: readonly ActPhrase[],
): FigurePhrase | undefined {
	const { text, language } = ground;
	const { ownedBy } = compiled(language);
	const name = lastBefore(names, indexAt(ground.words, quantity.lead));
	const act = lastEnding(acts, quantity.lead);
	const owner = [
		...(name ? [name] : []),
		...(act === undefined ? [] : [{ start: acts[act]!.start, end: acts[act]!.end, act }]),
	].sort((a, b) => b.end - a.end)[0];
	if (!owner || quantity.lead - owner.end > reach) return undefined;
	const between = text.slice(owner.end, quantity.lead);
	const concept = ownedBy.find(([pattern]) => pattern.test(between))?.[1];
	if (!concept) return undefined;
	return {
		start: quantity.start,
		end: quantity.end,
		value: written(quantity),
		of: `${concept}//${quantity.unit}`,
		subject: { start: owner.start, end: owner.end },
		...('keys' in owner ? { keys: owner.keys } : { act: owner.act }),
	};
}

/** The last act, of those in order, that ends before an offset. */
function lastEnding(acts: readonly ActPhrase[], offset: number): number | undefined {
	const low = firstThat(acts.length, index => acts[index]!.end > offset);
	return low > 0 ? low - 1 : undefined;
}

// So many words before a figure, and behind it, what it is of may stand.
const before = 12;
const behind = 4;
// With more words that tell it from others, hardly two texts say the same; a verb is more likely among them.
const mostQualifiers = 4;

/** The figure of what the parties do together, for a year. */
function measured(ground: Ground, quantity: Quantity, sentence: Span): FigurePhrase | undefined {
	const { when, base } = datesFor(ground, quantity, sentence);
	if (!when) return undefined;
	const head = headOf(ground, quantity);
	const counted = quantity.unit.startsWith('n:');
	if (!head && !counted) return undefined;
	const from = head?.at ?? wordAt(ground, quantity.end);
	const qualifiers = qualifiersOf(ground, quantity, from, when.date);
	if (qualifiers.length > mostQualifiers) return undefined;
	const direction = directionOf(ground, quantity, sentence);
	// A share that changes, and nothing says which way.
	if (direction === undefined) return undefined;
	const subject = head ? ground.words[head.at]! : quantity;
	return {
		start: quantity.start,
		end: quantity.end,
		value: written(quantity),
		of: `${head?.concept ?? ''}${direction}/${qualifiers.join('+')}/${quantity.unit}`,
		when: when.date,
		...(base ? { base: base.date } : {}),
		subject: { start: subject.start, end: subject.end },
	};
}

/** Of the dates of a sentence, the one for which a figure is told, and the one it is measured from. */
function datesFor({ text, words, language, dateAt }: Ground, quantity: Quantity, sentence: Span) {
	const { when, baseline } = compiled(language);
	const leads: { date: DateMention; base: boolean; when: boolean }[] = [];
	for (let at = indexAt(words, sentence.start); at < words.length && words[at]!.start < sentence.end; at++) {
		const date = dateAt.get(at)?.date;
		if (date?.value === undefined || date.end > sentence.end) continue;
		leads.push({ date, base: holds(baseline, text, date.start), when: holds(when, text, date.start) });
	}
	const years = leads.filter(each => each.when && !each.base);
	const next = years.find(({ date }) => date.start >= quantity.end);
	return { when: next ?? years.findLast(({ date }) => date.end <= quantity.lead), base: leads.find(each => each.base) };
}

/** The word for what is measured: the nearest before the figure in its clause, else close behind it. */
function headOf({ text, words, language }: Ground, quantity: Quantity): { at: number; concept: string } | undefined {
	const { concepts } = language.figures;
	const first = indexAt(words, quantity.lead);
	// A sign of money is a wall between words, and none here.
	const opens = /[.,;:!?()]/u.test(text.slice(words[first - 1]?.end ?? 0, quantity.lead));
	for (let at = opens ? -1 : first - 1; at >= 0 && first - at <= before; at--) {
		if (at + 1 < first && words[at + 1]!.gap > Gap.space) break;
		const concept = concepts.get(words[at]!.key);
		if (concept) return { at, concept };
	}
	const last = indexAt(words, quantity.end);
	for (let at = last; at < words.length && at - last < behind && words[at]!.gap <= Gap.space; at++) {
		const concept = concepts.get(words[at]!.key);
		if (concept) return { at, concept };
	}
	return undefined;
}

/** The words of the clause that tell what is measured from other things of the kind, sorted. */
function qualifiersOf(ground: Ground, quantity: Quantity, head: number, date: DateMention): string[] {
	const { words, language, nameAt, dateAt } = ground;
	const { weak } = language.figures;
	const found = new Set<string>();
	const add = (at: number): number => {
		const { key, start } = words[at]!;
		if (start >= quantity.lead && start < quantity.end) return at + 1;
		const name = nameAt.get(at);
		const entity = name?.entries.find(({ type }) => type === 'country' || type === 'organisation')?.entity;
		if (name && entity) {
			found.add(entity.id.toLowerCase());
			return name.to;
		}
		const plain = language.small.has(key) || weak.has(key) || /^\d/u.test(key);
		if (!plain) found.add(stemOf(words[at]!));
		return at + 1;
	};
	const end = date.start >= quantity.end ? date.start : Number.POSITIVE_INFINITY;
	const lead = leadOf(ground, date);
	const figure = indexAt(words, quantity.end);
	for (let at = head + 1; at < words.length && words[at]!.start < end; ) {
		// Behind the figure a comma ends the clause; before it, the head was found in the same one.
		if (at >= figure && at > head + 1 && (words[at]!.gap > Gap.space || language.acts.stops.has(words[at]!.key))) break;
		const dated = dateAt.get(at);
		if (dated) at = dated.to;
		else if (words[at]!.start >= lead && words[at]!.start < date.start) at++;
		else at = add(at);
	}
	if (language.bodies.premodified)
		for (let at = head - 1; at >= 0 && head - at <= 3; at--) {
			const { key } = words[at]!;
			if (words[at + 1]!.gap > Gap.space || language.small.has(key) || language.meetings.possessives.has(key)) break;
			if (words[at]!.start < quantity.end && words[at]!.end > quantity.lead) break;
			add(at);
		}
	return [...found].sort();
}

/** Where the words begin that lead up to a date: « d’ici la fin de l’année ». */
function leadOf({ text, language }: Ground, date: DateMention): number {
	const { when } = compiled(language);
	when.lastIndex = date.start;
	return date.start - (when.exec(text)?.[1]?.length ?? 0);
}

/** `+` or `-` for a change by so much, empty for a level; undefined where a share changes and it is open which way. */
function directionOf({ text, language }: Ground, quantity: Quantity, sentence: Span): '' | '+' | '-' | undefined {
	const { by, down, up } = compiled(language);
	if (!holds(by, text, quantity.lead)) return '';
	const clause = text.slice(sentence.start, Math.min(sentence.end, quantity.end + 30));
	const [less, more] = [down.test(clause), up.test(clause)];
	if (less && more) return undefined;
	return less ? '-' : more ? '+' : quantity.unit === '%' ? undefined : '';
}

function wordAt({ words }: Ground, offset: number): number {
	return indexAt(words, offset) - 1;
}

/** The first word that begins at `offset` or behind it. */
function indexAt(words: Ground['words'], offset: number): number {
	return firstThat(words.length, index => words[index]!.start >= offset);
}

const patterns = derived((words: FigureWords) => {
	const blanks = (source: string) => source.replaceAll(' ', '\\s+').replaceAll(',?', '(?:\\s*,)?');
	return {
		when: new RegExp(`(?<=(?<!\\p{L})((?:${blanks(words.when)})\\s*))`, 'iuy'),
		baseline: new RegExp(`(?<=(?<!\\p{L})(?:${blanks(words.baseline)})\\s*)`, 'iuy'),
		by: new RegExp(`(?<=(?<!\\p{L})(?:${blanks(words.by)})\\s*)`, 'iuy'),
		down: new RegExp(`(?<!\\p{L})(?:${words.down})`, 'iu'),
		up: new RegExp(`(?<!\\p{L})(?:${words.up})`, 'iu'),
		ownedBy: words.owned.map(
			([source, concept]) => [new RegExp(`^(?:\\s*\\([^()]{2,30}\\))?${blanks(source)}$`, 'iu'), concept] as const,
		),
	};
});

function compiled({ figures }: Language) {
	return patterns(figures);
}
