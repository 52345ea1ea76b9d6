// A number that does not follow the one before it.
import type { Check } from './check.ts';
import { mending, numberingFaults } from './numbering.ts';

export const brokenNumbering: Check = {
	code: 'broken-numbering',
	severity: 'warning',
	of: () => undefined,
	*run({ document }) {
		for (const fault of numberingFaults(document)) {
			const { block, before, said, expected } = fault;
			if (before === said) continue;
			const section = block.kind === 'heading';
			const [en, fr] = section
				? (['Section', 'La section'] as const)
				: block.kind === 'item'
					? (['Item', 'Le point'] as const)
					: (['Paragraph', 'Le paragraphe'] as const);
			yield {
				span: block.marker!,
				message: {
					en: `${en} ${before} is followed by ${said}: ${expected} is missing.`,
					fr: `${fr} ${before} est suivi${section ? 'e de la' : ' du'} ${said} : il manque ${section ? 'la' : 'le'} ${expected}.`,
				},
				...mending(document, fault),
			};
		}
	},
};
