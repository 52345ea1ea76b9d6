// A reference to a paragraph that this text does not have.
import { everyBlock } from '../document/document.ts';
import type { Check } from './check.ts';

export const danglingReference: Check = {
	code: 'dangling-reference',
	severity: 'warning',
	*run({ document, facts }) {
		const numbers = new Set<number>();
		for (const block of everyBlock(document.blocks)) {
			if (block.kind === 'paragraph' && block.path.length > 0) numbers.add(Number(block.path[0]));
		}
		// A text without numbers speaks of another text's paragraphs.
		if (numbers.size < 2) return;
		for (const { kind, reference, start, end } of facts.mentions) {
			if (kind !== 'reference' || !reference || reference.elsewhere) continue;
			const missing = [reference.from, reference.to].find(number => !numbers.has(number));
			if (missing === undefined) continue;
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
