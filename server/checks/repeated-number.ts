// A number that stands twice.
import type { Check } from './check.ts';
import { mending, numberingFaults } from './numbering.ts';

export const repeatedNumber: Check = {
	code: 'repeated-number',
	severity: 'warning',
	of: () => undefined,
	*run({ document }) {
		for (const fault of numberingFaults(document)) {
			const { block, before, said } = fault;
			if (before !== said) continue;
			const [en, fr] =
				block.kind === 'heading'
					? ['sections', 'sections']
					: block.kind === 'item'
						? ['items', 'alinéas']
						: ['paragraphs', 'paragraphes'];
			yield {
				span: block.marker!,
				message: {
					en: `There are two ${en} ${said}.`,
					fr: `Il y a deux ${fr} ${said}.`,
				},
				...mending(document, fault),
			};
		}
	},
};
