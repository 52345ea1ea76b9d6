// A reference to a paragraph that this text does not have.
import type { Stretch } from '../document/document.ts';
import type { Check } from './check.ts';

export const danglingReference: Check = {
	code: 'dangling-reference',
	severity: 'warning',
	*paragraph({ document, facts }) {
		const { paragraphs, articles } = facts.parts;
		for (const { kind, reference, start, end } of facts.mentions) {
			if (kind !== 'reference' || (reference?.part !== 'paragraph' && reference?.part !== 'article')) continue;
			const isArticle = reference.part === 'article';
			// A text in articles counts its paragraphs anew in each; and of articles, it may mean another text's, but where
			// it says that they are its own.
			if (isArticle ? !reference.here || !ownText(document, end) : articles.size > 0) continue;
			const labels = isArticle ? articles : paragraphs;
			const numbers = [...labels].map(Number).filter(number => !Number.isNaN(number));
			// A text without numbers speaks of another text's paragraphs.
			if (labels.size < 2 || numbers.length < 2) continue;
			const missing = reference.labels.find(label => /^\d+$/.test(label) && !labels.has(label));
			if (missing === undefined) continue;
			const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
			const [one, many] = isArticle ? ['article', 'articles'] : ['paragraph', 'paragraphs'];
			const [un, plusieurs] = isArticle ? ['d’article', 'articles'] : ['de paragraphe', 'paragraphes'];
			yield {
				span: { start, end },
				message: {
					en: `This text has no ${one} ${missing}: its ${many} run from ${least} to ${most}.`,
					fr: `Ce texte n’a pas ${un} ${missing} : ses ${plusieurs} vont de ${least} à ${most}.`,
				},
			};
		}
	},
};

// « à l’article 15 [de la présente déclaration] ».
const reach = 45;

/** Whether the words behind a reference name a declaration: a law quotes the articles of « la présente Convention ». */
function ownText({ text, language }: Stretch, end: number): boolean {
	return language.references.declaration.test(text.slice(end, end + reach).split(/[.;,]/u)[0]!);
}
