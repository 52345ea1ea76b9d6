// A number that does not follow the one before it.
import type { Check } from './check.ts';
import { mending, numberingFaults } from './numbering.ts';

export const brokenNumbering: Check = {
	code: 'broken-numbering',
	severity: 'warning',
	of: () => undefined,
	*run({ document }) {
		for (const fault of numberingFaults(document)) {
			const { block, roman, before, said, expected } = fault;
			if (before === said) continue;
			const [en, fr] = roman ? (['Section', 'La section'] as const) : (['Paragraph', 'Le paragraphe'] as const);
			yield {
				span: block.marker!,
				message: {
					en: `${en} ${before} is followed by ${said}: ${expected} is missing.`,
					fr: `${fr} ${before} est suivi${roman ? 'e de la' : ' du'} ${said} : il manque ${roman ? 'la' : 'le'} ${expected}.`,
				},
				...mending(document, fault),
			};
		}
	},
};
