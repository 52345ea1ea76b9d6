// The table of checks: one import, one line each.
import { brokenNumbering } from './broken-numbering.ts';
import type { Check } from './check.ts';
import { contradictedDate } from './contradicted-date.ts';
import { contradictedEntryIntoForce } from './contradicted-entry-into-force.ts';
import { contradictedEvent } from './contradicted-event.ts';
import { contradictedParties } from './contradicted-parties.ts';
import { contradictedPlace } from './contradicted-place.ts';
import { contradictedStatus } from './contradicted-status.ts';
import { contradictedVisit } from './contradicted-visit.ts';
import { danglingReference } from './dangling-reference.ts';
import { garbledText } from './garbled-text.ts';
import { impossibleDate } from './impossible-date.ts';
import { malformedHeader } from './malformed-header.ts';
import { mistakenOfficeholder } from './mistaken-officeholder.ts';
import { mistakenOrdinal } from './mistaken-ordinal.ts';
import { mistakenWeekday } from './mistaken-weekday.ts';

export const checks: readonly Check[] = [
	contradictedDate,
	contradictedPlace,
	contradictedParties,
	contradictedEntryIntoForce,
	contradictedStatus,
	contradictedVisit,
	contradictedEvent,
	mistakenOrdinal,
	mistakenOfficeholder,
	impossibleDate,
	mistakenWeekday,
	brokenNumbering,
	danglingReference,
	malformedHeader,
	garbledText,
];
