// What an anniversary is of, by what is claimed and named around it.
import type { Stretch } from '../document/document.ts';
import { sentenceAround } from '../text/sentences.ts';
import { overlaps } from '../text/span.ts';
import type { AnniversarySaid, Claim, Mention } from './facts.ts';

/** What may stand between the head of a sentence and the end of a title that begins before it. */
export const longestTitle = 400;

/** Whether it is of what was named before: « l’anniversaire de ce Traité » says no more than « son anniversaire ». */
export function pointsBack({ text, language }: Stretch, { what }: AnniversarySaid): boolean {
	return !what || language.acts.pointsBack.test(text.slice(what.start, what.end));
}

/** The claims made of what is remembered, of those that stand near. */
export function claimsRemembered(document: Stretch, said: AnniversarySaid, claims: readonly Claim[]): readonly Claim[] {
	const { what, number } = said;
	const sentence = sentenceAround(document.text, number);
	const back = pointsBack(document, said);
	// “[It was signed on …]. Its tenth anniversary”: at the head of a sentence, of what the one before speaks of.
	const heads = number.start - sentence.start <= longestHead && sentence.start > 0;
	const from = heads ? sentenceBefore(document.text, sentence.start) : sentence.start;
	return claims.filter(
		({ subject: named, property }) =>
			property !== 'status' && (back ? named.start >= from && named.end <= number.start : overlaps(named, what!)),
	);
}

// “Its [tenth]”, « Leur [dixième] ».
const longestHead = 10;

function sentenceBefore(text: string, start: number): number {
	const last = text.slice(0, start).trimEnd().length - 2;
	return sentenceAround(text, { start: last, end: last }).start;
}

/** What is remembered, as `Claim.about`; more than one where it may be several things, or one thing has several keys. */
export function remembered(
	document: Stretch,
	said: AnniversarySaid,
	claims: readonly Claim[],
	mentions: readonly Mention[],
): readonly string[] {
	const about = new Set(claimsRemembered(document, said, claims).map(claim => claim.about));
	const back = pointsBack(document, said);
	if (about.size > 0) return back && about.size > 1 ? [] : [...about];
	if (back) return (said.owner ?? []).filter(key => !key.startsWith('@')).map(key => `thing:${key}`);
	const named = mentions.filter(mention => mention.entity && overlaps(mention, said.what!));
	return [...new Set(named.map(({ entity }) => entity!.id))];
}
