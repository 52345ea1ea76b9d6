// A reference to a paragraph that this text does not have.
import { partsOf } from '../analysis/parts.ts';
import type { Check } from './check.ts';

export const danglingReference: Check = {
	code: 'dangling-reference',
	severity: 'warning',
	*run({ document, facts }) {
		const { paragraphs, articles } = partsOf(document);
		// A text without numbers speaks of another text's paragraphs; one in articles counts them anew in each.
		if (paragraphs.size < 2 || articles.size > 0) return;
		const numbers = [...paragraphs].map(Number).filter(number => !Number.isNaN(number));
		for (const { kind, reference, start, end } of facts.mentions) {
			if (kind !== 'reference' || reference?.part !== 'paragraph') continue;
			const missing = reference.labels.find(label => /^\d+$/.test(label) && !paragraphs.has(label));
			if (missing === undefined || numbers.length < 2) continue;
			const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
			yield {
				span: { start, end },
				message: {
					en: `This text has no paragraph ${missing}: its paragraphs run from ${least} to ${most}.`,
					fr: `Ce texte n’a pas de paragraphe ${missing} : ses paragraphes vont de ${least} à ${most}.`,
				},
			};
		}
	},
};
