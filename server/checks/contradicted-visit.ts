// The days of a visit, its kind or who invited, that an earlier declaration, or the registry, gives otherwise.
import type { Claim } from '../analysis/facts.ts';
import { bounds, compatible, dayNumber, isSlip } from '../languages/calendar.ts';
import type { Check, Finding, Subject } from './check.ts';
import { contradictedDates } from './contradiction.ts';
import type { Precedent } from './precedents.ts';
import { contradictedHost } from './visit-hosts.ts';
import { contradictedKind } from './visit-kinds.ts';

export const contradictedVisit: Check = {
	code: 'contradicted-visit',
	severity: 'warning',
	*paragraph(subject) {
		yield* contradictedDates(
			subject,
			({ about, property }) => about.startsWith('visit:') && property === 'held',
			meant,
		);
		yield* each(subject, 'visitKind', contradictedKind);
		yield* each(subject, 'invitedBy', contradictedHost);
	},
};

/** One finding for each place in the text. */
function* each(
	subject: Subject,
	property: Claim['property'],
	judge: (subject: Subject, claim: Claim) => Finding | undefined,
): Iterable<Finding> {
	const done = new Set<number>();
	for (const claim of subject.facts.claims) {
		if (claim.property !== property || done.has(claim.span.start)) continue;
		done.add(claim.span.start);
		const finding = judge(subject, claim);
		if (finding) yield finding;
	}
}

/** Of several visits of a pair, that whose days are nearest to the draft's: a slip of one figure, else so many days apart. */
function meant({ value }: Claim, against: readonly Precedent[]): readonly Precedent[] {
	const apart = (date: string) =>
		Math.abs(dayNumber(bounds(date).first) - dayNumber(bounds(value).first)) + (isSlip(value, date) ? 0 : farther);
	const nearest = [...against].sort((a, b) => apart(a.value) - apart(b.value))[0]!;
	return against.filter(each => compatible(each.value, nearest.value));
}

// More than any number of days in between.
const farther = 1_000_000;
