// A place of signing or adoption that an earlier declaration, or the registry, gives otherwise.
import type { Claim } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { compatible, isFullDate, isYearless } from '../languages/calendar.ts';
import { meetingPrefix } from '../registry/meetings.ts';
import { wordsIn } from '../text/plain.ts';
import { type Check, type Finding, type Subject, writing } from './check.ts';
import { comparable, nameOf } from './contradiction.ts';
import { isCorrection } from './corrections.ts';
import { type Precedent, precedents } from './precedents.ts';

export const contradictedPlace: Check = {
	code: 'contradicted-place',
	severity: 'warning',
	paragraph: subject =>
		contradictedPlaces(
			subject,
			({ about, property }) => property !== 'held' && property !== 'seat' && !about.startsWith('thing:'),
		),
};

/** Each claim `wanted` whose place the record contradicts, while the day is the record's own. */
export function* contradictedPlaces(subject: Subject, wanted: (claim: Claim) => boolean): Iterable<Finding> {
	const done = new Set<number>();
	for (const claim of subject.facts.claims) {
		const { placeSpan } = claim;
		if (!wanted(claim) || !placeSpan || done.has(placeSpan.start) || isYearless(claim.value)) continue;
		const known = precedents(subject, claim).filter(
			each =>
				comparable(claim.property, each.property) &&
				(isCertain(claim, subject) ? compatible(claim.value, each.value) : sameDay(claim.value, each.value)),
		);
		// Whoever bears the draft out settles it: an act may be signed in two places.
		if (known.some(each => each.place === claim.place)) continue;
		const against = known.filter(each => placesDiffer(claim.place, each.place, each.foreign));
		const best = against.find(each => each.severity === 'warning') ?? against[0];
		if (!best || isCorrection(subject.document, claim.span)) continue;
		done.add(placeSpan.start);
		yield {
			...placeFinding(
				subject,
				placeSpan,
				best,
				nameOf(claim.about, subject.world, 'en'),
				nameOf(claim.about, subject.world, 'fr'),
			),
			because: against.slice(0, 4).map(each => each.evidence()),
		};
	}
}

/** What happens once, in one month, is the same; and which meeting of a body is meant has been settled by its number. */
function isCertain({ about }: Claim, { world }: Subject): boolean {
	if (about.startsWith('thing:') || about.startsWith(meetingPrefix)) return true;
	const entity = world.registry.entities.get(about);
	return entity?.type === 'event' && entity.ordinal !== undefined;
}

/** Two accounts of one day; a month or a year would leave room for two. */
function sameDay(one: string, other: string): boolean {
	return isFullDate(one.split('/')[0]!) && isFullDate(other.split('/')[0]!) && compatible(one, other);
}

/** The place of the draft beside that on record. */
export function placeFinding(
	{ document }: Subject,
	span: { start: number; end: number },
	{ place, placeWords, authority, severity }: Pick<Precedent, 'place' | 'placeWords' | 'authority' | 'severity'>,
	en?: string,
	fr?: string,
): Finding {
	const said = wordsIn(document.text, span);
	const recorded = placeWords ?? titled(place ?? '');
	return {
		span,
		message: {
			en: `The record has ${recorded}, not “${said}”${en ? `, for “${en}”` : ''}: ${authority.en}.`,
			fr: `Le dossier donne ${recorded}, non « ${said} »${fr ? `, pour « ${fr} »` : ''} : ${authority.fr}.`,
		},
		...(placeWords ? { fixes: [{ title: writing(placeWords), edits: [{ ...span, text: placeWords }] }] } : {}),
		severity,
	};
}

/** `~saint louis` → “Saint Louis”: what was folded, shown. */
function titled(place: string): string {
	return place.replace(/^~/u, '').replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
}
