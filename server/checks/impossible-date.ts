// A day that no calendar has: 31 June, 29 February 2023.

import { wordsIn } from '../text/plain.ts';
import type { Check } from './check.ts';

export const impossibleDate: Check = {
	code: 'impossible-date',
	severity: 'warning',
	*paragraph({ document, facts }) {
		for (const mention of facts.mentions) {
			if (mention.kind !== 'date' || mention.value !== undefined) continue;
			const words = wordsIn(document.text, mention);
			yield {
				span: mention,
				message: { en: `There is no such day as “${words}”.`, fr: `Le « ${words} » n’existe pas.` },
			};
		}
	},
};
