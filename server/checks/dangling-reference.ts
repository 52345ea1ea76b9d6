// A reference to a paragraph that this text does not have.
import { partsOf } from '../analysis/parts.ts';
import type { Check } from './check.ts';

export const danglingReference: Check = {
	code: 'dangling-reference',
	severity: 'warning',
	*run({ document, facts }) {
		const parts = partsOf(document);
		for (const { kind, reference, start, end } of facts.mentions) {
			if (kind !== 'reference' || !reference) continue;
			const { part, here, labels } = reference;
			// An article is missed only where the text says that it means itself: codes and treaties have articles too.
			const there = part === 'paragraph' ? parts.paragraphs : part === 'article' && here ? parts.articles : undefined;
			// A text without numbers speaks of another text's parts.
			if (!there || there.size < 2) continue;
			const missing = labels.find(label => /^\d+$/.test(label) && !there.has(label));
			if (missing === undefined) continue;
			const numbers = [...there].map(Number).filter(number => !Number.isNaN(number));
			if (numbers.length < 2) continue;
			const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
			const [en, fr] = part === 'article' ? (['article', 'article'] as const) : (['paragraph', 'paragraphe'] as const);
			yield {
				span: { start, end },
				message: {
					en: `This text has no ${en} ${missing}: its ${en}s run from ${least} to ${most}.`,
					fr: `Ce texte n’a pas de ${fr} ${missing} : ses ${fr}s vont de ${least} à ${most}.`,
				},
			};
		}
	},
};
