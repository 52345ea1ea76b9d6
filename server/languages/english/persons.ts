// How English names persons.
import type { PersonWords } from '../language.ts';

export const persons: PersonWords = {
	addresses: new Set(
		'president minister mr mrs ms madam chancellor ambassador secretary governor king queen prince senator'.split(' '),
	),
	notNames: new Set(
		'general delegate elect deputy prime minister republic council commission state states government of for and the designate emeritus level meeting summit meetings'.split(
			' ',
		),
	),
};
