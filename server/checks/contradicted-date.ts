// A date of an act's making that an earlier declaration, or the registry, gives otherwise.
import type { Property } from '../analysis/facts.ts';
import type { Check } from './check.ts';
import { contradictedDates } from './contradiction.ts';

export const contradictedDate: Check = {
	code: 'contradicted-date',
	severity: 'warning',
	paragraph: subject =>
		contradictedDates(subject, ({ about, property }) => !others.has(property) && !about.startsWith('thing:')),
};

/** Dates that other checks judge. */
const others: ReadonlySet<Property> = new Set(['inForce', 'provisional', 'held', 'founded', 'memberSince', 'joined']);
