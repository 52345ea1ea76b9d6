// The days of a visit that an earlier declaration, or the registry, gives otherwise.
import type { Check } from './check.ts';
import { contradictedDates } from './contradiction.ts';

export const contradictedVisit: Check = {
	code: 'contradicted-visit',
	severity: 'warning',
	paragraph: subject => contradictedDates(subject, ({ about }) => about.startsWith('visit:')),
};
