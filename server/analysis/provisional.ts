// Since when an act is applied provisionally: « …, appliqué à titre provisoire depuis le 1er mai 2016 ». It is not in force.
import { firstThat } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { type Said, saidOn } from './bridge.ts';
import type { DateWords, Ground } from './reading.ts';

// In the rest of a long sentence.
const reach = 320;
// “the provisional application of the”: no lead is longer.
const lead = 60;
const sentenceEnd = /[.!?](?=\s+[\p{Lu}«“])|;|\n\s*\n/u;

/** The first day of provisional application, as it is told behind an act that ends before word `from`, up to an offset, or the next act. */
export function provisionalSince(ground: Ground, act: Span, from: number, end?: number): Said<'provisional'>[] {
	const { text, words, language, dateAt } = ground;
	if (ground.marks.provisional.length === 0) return [];
	const { provisional } = language.statuses;
	const until = end ?? nextAct(ground, from);
	const rest = text.slice(act.end, Math.min(until, act.end + reach));
	const ahead = text.slice(Math.max(0, act.start - lead), act.start);
	if (!provisional.word.test(rest) && !provisional.word.test(ahead)) return [];
	const stop = act.end + (sentenceEnd.exec(rest)?.index ?? rest.length);
	const announced = provisional.before.test(ahead);
	const applying = provisional.applying[0].test(ahead);
	const early = dateAhead(ground, act);
	if (early) return [saidOn(early.date, from, 'provisional')];
	for (let index = from; index < words.length && words[index]!.start < stop; index++) {
		const dated = dateAt.get(index);
		if (!dated) continue;
		const between = text.slice(act.end, dated.date.start);
		if (
			provisional.behind.test(between) ||
			(announced && provisional.since.test(between)) ||
			(applying && provisional.applying[1].test(between))
		)
			return [saidOn(dated.date, dated.to, 'provisional')];
		index = dated.to - 1;
	}
	return [];
}

// « Depuis le [1er mai 2016], les Parties appliquent à titre provisoire l’ »: so many words before an act at most.
const furthest = 20;

/** « appliquent à titre provisoire, depuis le 1er mai 2016, l’Accord »: the day stands before the act. */
function dateAhead({ text, words, language, dateAt }: Ground, { start }: Span): DateWords | undefined {
	const { beforehand, fronted } = language.statuses.provisional;
	const first = firstThat(words.length, index => words[index]!.start >= start);
	for (let index = first - 1; index >= 0 && first - index <= furthest; index--) {
		const dated = dateAt.get(index);
		if (!dated || dated.to > first) continue;
		const { date } = dated;
		const [before, between] = [text.slice(Math.max(0, date.start - lead * 2), date.start), text.slice(date.end, start)];
		return [beforehand, fronted].some(([verb, joint]) => joint.test(between) && verb.test(before)) ? dated : undefined;
	}
	return undefined;
}

/** Where the next act may begin: what is said from there on may be said of it. */
function nextAct({ words, text, marks, nameAt }: Ground, from: number): number {
	const kinds = marks.act;
	let kind = firstThat(kinds.length, index => kinds[index]! >= from);
	while (kind < kinds.length && !words[kinds[kind]!]!.capital) kind++;
	const names = nameAt.values();
	let name = firstThat(names.length, index => names[index]!.from >= from);
	while (name < names.length && !names[name]!.entries.some(({ type }) => type === 'agreement')) name++;
	return Math.min(
		kind < kinds.length ? words[kinds[kind]!]!.start : text.length,
		name < names.length ? names[name]!.start : text.length,
	);
}
