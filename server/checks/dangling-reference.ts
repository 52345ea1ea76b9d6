// A reference to a part that this text does not have: a paragraph, an item of one, an article, a section, an annex.
import type { Mention } from '../analysis/facts.ts';
import type { Parts } from '../analysis/parts.ts';
import type { Stretch } from '../document/document.ts';
import type { Phrase } from '../languages/language.ts';
import { fold } from '../text/words.ts';
import type { Check, Finding } from './check.ts';

export const danglingReference: Check = {
	code: 'dangling-reference',
	severity: 'warning',
	*paragraph({ document, facts }) {
		for (const mention of facts.mentions) {
			const finding = mention.kind === 'reference' ? missingPart(document, facts.parts, mention) : undefined;
			if (finding) yield finding;
		}
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

/** What is counted by one kind of label: `c`, `iii`, `3`. A text that has several of a form, and not this one, lacks it. */
const forms = [/^\d+$/u, /^[ivxlc]+$/u, /^[a-z]$/u] as const;
// One annex may be one of several that lie elsewhere; sections are counted on.
const fewest = { item: 2, annex: 2, section: 3 } as const;

/** An item, a section or an annex of this text that it does not have; where the reference says of itself that it is this text's. */
function missingPart(document: Stretch, parts: Parts, { reference, ...span }: Mention): Finding | undefined {
	if (!reference) return undefined;
	const { part, word, labels, items = [], here } = reference;
	const found = (missing: string, known: readonly string[], what: Phrase): Finding => ({
		span: { start: span.start, end: span.end },
		message: {
			en: `${what.en} ${missing}: it has ${known.join(', ')}.`,
			fr: `${what.fr} ${missing} : il a ${known.join(', ')}.`,
		},
	});
	if (part === 'paragraph' && items.length > 0) {
		// « l’alinéa d) du paragraphe 2 »: of the items of that paragraph alone.
		const known = labels.length === 1 && parts.articles.size === 0 ? parts.itemsOf.get(fold(labels[0]!)) : undefined;
		const missing = known && lacking(items, known, fewest.item);
		if (missing === undefined) return undefined;
		return found(missing, known!, {
			en: `Paragraph ${labels[0]} has no item`,
			fr: `Le paragraphe ${labels[0]} n’a pas d’alinéa`,
		});
	}
	if (!here) return undefined;
	// “paragraph (k) above”, in a text whose paragraphs are (a) to (h) and have no numbers.
	const lettered =
		part === 'paragraph' &&
		labels.every(label => /^\p{Ll}$/u.test(label)) &&
		parts.articles.size + parts.paragraphs.size === 0;
	if (part === 'item' || lettered) {
		const known = [...parts.items];
		const missing = lacking(labels, known, lettered ? fewest.section : fewest.item);
		return missing === undefined
			? undefined
			: found(missing, known, { en: 'This text has no item', fr: 'Ce texte n’a pas d’alinéa' });
	}
	if ((part !== 'annex' && part !== 'section') || !ownText(document, span.end)) return undefined;
	const known = parts.headed(word);
	const missing = lacking(labels, known, fewest[part]);
	if (missing === undefined) return undefined;
	const shown = known.map(each => each.toUpperCase());
	return part === 'annex'
		? found(missing, shown, { en: 'This text has no annex', fr: 'Ce texte n’a pas d’annexe' })
		: found(missing, shown, { en: 'This text has no section', fr: 'Ce texte n’a pas de section' });
}

/** The first of `labels` that is not among `known`, of which at least `fewest` are of its form. */
function lacking(labels: readonly string[], known: readonly string[], fewest: number): string | undefined {
	const all = new Set(known.map(fold));
	return labels.find(label => {
		const form = forms.find(each => each.test(fold(label)));
		return form && !all.has(fold(label)) && [...all].filter(each => form.test(each)).length >= fewest;
	});
}

// « à l’article 15 [de la présente déclaration] ».
const reach = 45;

/** Whether the words behind a reference name a declaration: a law quotes the articles of « la présente Convention ». */
function ownText({ text, language }: Stretch, end: number): boolean {
	return language.references.declaration.test(text.slice(end, end + reach).split(/[.;,]/u)[0]!);
}
