// A date of an act's making that an earlier declaration, or the registry, gives otherwise.
import type { Check } from './check.ts';
import { contradictedDates } from './contradiction.ts';

export const contradictedDate: Check = {
	code: 'contradicted-date',
	severity: 'warning',
	paragraph: subject =>
		contradictedDates(
			subject,
			({ about, property }) => property !== 'inForce' && property !== 'held' && !about.startsWith('thing:'),
		),
};
