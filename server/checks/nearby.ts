// The mentions of a stretch of text. Checks ask for them at every mention: looking through all of them each time would
// cost the square of a long text.
import type { Claim, Mention, Said } from '../analysis/facts.ts';
import { quotable } from '../corpus/quotes.ts';
import { borne } from '../text/derived.ts';
import { firstThat } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Heard } from './check.ts';

/** The mentions that begin between two offsets, in order. */
export function mentionsBetween({ near: { mentions } }: Heard, from: number, to: number): readonly Mention[] {
	const first = firstThat(mentions.length, index => mentions[index]!.start >= from);
	let end = first;
	while (end < mentions.length && mentions[end]!.start <= to) end++;
	return mentions.slice(first, end);
}

/** The claims whose subject begins between two offsets. */
export function claimsBetween({ near }: Heard, from: number, to: number): readonly Claim[] {
	const claims = inOrder(near);
	const first = firstThat(claims.length, index => claims[index]!.subject.start >= from);
	let end = first;
	while (end < claims.length && claims[end]!.subject.start <= to) end++;
	return claims.slice(first, end);
}

/** The stretch around a span by which its sentence is told, with the signs that end it: for `TextCheck.looksAt`. */
export function stretchAround(text: string, span: Span): Span {
	const { start, end } = quotable(text, span);
	const isBlank = (offset: number) => /\s/u.test(text[offset] ?? '');
	let [from, to] = [start, end];
	while (isBlank(from - 1)) from--;
	while (isBlank(to)) to++;
	// Behind, a number of three figures and its point.
	return { start: Math.max(0, from - 2), end: Math.min(text.length, to + 4) };
}

const inOrder = borne(({ claims }: Pick<Said, 'claims'>) =>
	claims.toSorted((a, b) => a.subject.start - b.subject.start),
);

/** What a text claims, by what it is about. */
export const claimsByAbout = borne((facts: Pick<Said, 'claims'>): ReadonlyMap<string, readonly Claim[]> => {
	const found = new Map<string, Claim[]>();
	for (const claim of facts.claims) {
		const list = found.get(claim.about);
		if (list) list.push(claim);
		else found.set(claim.about, [claim]);
	}
	return found;
});
