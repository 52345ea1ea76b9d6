// A day of entry into force, or the first of provisional application, that an earlier declaration, or the registry, gives otherwise.
import type { Check } from './check.ts';
import { contradictedDates } from './contradiction.ts';

export const contradictedEntryIntoForce: Check = {
	code: 'contradicted-entry-into-force',
	severity: 'warning',
	paragraph: subject =>
		contradictedDates(subject, ({ property }) => property === 'inForce' || property === 'provisional'),
};
