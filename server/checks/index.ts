// The table of checks: one import, one line each.
import { brokenNumbering } from './broken-numbering.ts';
import type { Check } from './check.ts';
import { contradictedDate } from './contradicted-date.ts';
import { danglingReference } from './dangling-reference.ts';
import { garbledText } from './garbled-text.ts';
import { impossibleDate } from './impossible-date.ts';
import { malformedHeader } from './malformed-header.ts';
import { mistakenWeekday } from './mistaken-weekday.ts';

export const checks: readonly Check[] = [
	contradictedDate,
	impossibleDate,
	mistakenWeekday,
	brokenNumbering,
	danglingReference,
	malformedHeader,
	garbledText,
];
