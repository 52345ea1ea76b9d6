// The table of checks: one import, one line each.
import { brokenNumbering } from './broken-numbering.ts';
import type { Check } from './check.ts';
import { contradictedAcronym } from './contradicted-acronym.ts';
import { contradictedAmendment } from './contradicted-amendment.ts';
import { contradictedDate } from './contradicted-date.ts';
import { contradictedEntryIntoForce } from './contradicted-entry-into-force.ts';
import { contradictedEvent } from './contradicted-event.ts';
import { contradictedFigure } from './contradicted-figure.ts';
import { contradictedMembership } from './contradicted-membership.ts';
import { contradictedParties } from './contradicted-parties.ts';
import { contradictedPlace } from './contradicted-place.ts';
import { contradictedPresidency } from './contradicted-presidency.ts';
import { contradictedSeat } from './contradicted-seat.ts';
import { contradictedStatus } from './contradicted-status.ts';
import { contradictedVisit } from './contradicted-visit.ts';
import { danglingReference } from './dangling-reference.ts';
import { differingOriginals } from './differing-originals.ts';
import { droppedCommitment } from './dropped-commitment.ts';
import { formerName } from './former-name.ts';
import { garbledText } from './garbled-text.ts';
import { impossibleDate } from './impossible-date.ts';
import { inconsistentSpelling } from './inconsistent-spelling.ts';
import { malformedHeader } from './malformed-header.ts';
import { miscountedAnniversary } from './miscounted-anniversary.ts';
import { mistakenOfficeholder } from './mistaken-officeholder.ts';
import { mistakenOrdinal } from './mistaken-ordinal.ts';
import { mistakenTitle } from './mistaken-title.ts';
import { mistakenWeekday } from './mistaken-weekday.ts';
import { noLongerExisting } from './no-longer-existing.ts';
import { notYetExisting } from './not-yet-existing.ts';
import { redefinedAcronym } from './redefined-acronym.ts';
import { repeatedNumber } from './repeated-number.ts';
import { retoldOtherwise } from './retold-otherwise.ts';
import { reversedInterval } from './reversed-interval.ts';
import { selfContradiction } from './self-contradiction.ts';
import { toldBeforeItHappened } from './told-before-it-happened.ts';
import { unagreedBrackets } from './unagreed-brackets.ts';
import { unexplainedAcronym } from './unexplained-acronym.ts';
import { weakenedLanguage } from './weakened-language.ts';

export const checks: readonly Check[] = [
	contradictedDate,
	contradictedPlace,
	contradictedParties,
	mistakenTitle,
	contradictedEntryIntoForce,
	contradictedStatus,
	contradictedAmendment,
	contradictedVisit,
	contradictedEvent,
	contradictedFigure,
	contradictedSeat,
	contradictedMembership,
	contradictedPresidency,
	mistakenOrdinal,
	mistakenOfficeholder,
	notYetExisting,
	noLongerExisting,
	formerName,
	inconsistentSpelling,
	contradictedAcronym,
	redefinedAcronym,
	unexplainedAcronym,
	retoldOtherwise,
	selfContradiction,
	unagreedBrackets,
	weakenedLanguage,
	droppedCommitment,
	impossibleDate,
	mistakenWeekday,
	reversedInterval,
	miscountedAnniversary,
	toldBeforeItHappened,
	brokenNumbering,
	repeatedNumber,
	danglingReference,
	differingOriginals,
	malformedHeader,
	garbledText,
];
