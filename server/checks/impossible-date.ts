// A day that no calendar has: 31 June, 29 February 2023.
import type { Check } from './check.ts';

export const impossibleDate: Check = {
	code: 'impossible-date',
	severity: 'warning',
	*paragraph({ document, facts }) {
		for (const mention of facts.mentions) {
			if (mention.kind !== 'date' || mention.value !== undefined) continue;
			const words = document.text.slice(mention.start, mention.end).replace(/\s+/gu, ' ');
			yield {
				span: mention,
				message: { en: `There is no such day as “${words}”.`, fr: `Le « ${words} » n’existe pas.` },
			};
		}
	},
};
