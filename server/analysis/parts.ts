// Which parts a declaration has, so that a reference is taken for its own on evidence only.
import { type Document, everyBlock } from '../document/document.ts';
import type { Part } from '../languages/language.ts';
import { derived } from '../text/derived.ts';
import { fold, words } from '../text/words.ts';
import type { Reference } from './references.ts';

export interface Parts {
	/** Whether a reference is to this text: it says so itself, or the text has parts of that kind and name. */
	readonly holds: (reference: Reference) => boolean;
	/** Labels of the numbered paragraphs, outermost level. */
	readonly paragraphs: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
}

// One number alone is an enumeration that happens to be there, not a numbered text.
const fewest = 2;

/** The parts of a document by kind and label. */
export const partsOf = derived((document: Document): Parts => {
	const paragraphs = new Set<string>();
	const articles = new Set<string>();
	const items = new Set<string>();
	/** « annexe ii »: the first two words of headings. */
	const headings = new Set<string>();
	const article = new RegExp(`^(?:${document.language.references.parts.article})`, 'iu');
	for (const block of everyBlock(document.blocks)) {
		const label = fold(block.path.at(-1) ?? '');
		if (block.kind === 'heading') {
			const [first, second] = words(document.text.slice(block.content.start, block.content.start + 40));
			if (first) headings.add(`${singular(first.key)} ${second?.key ?? ''}`.trim());
		} else if (block.kind === 'item') items.add(label);
		else if (block.kind === 'paragraph' && label !== '') {
			const isArticle = block.marker && article.test(document.text.slice(block.marker.start, block.marker.end));
			(isArticle ? articles : paragraphs).add(label);
		}
	}
	const has: Record<Part, (label: string, written: string) => boolean> = {
		paragraph: () => paragraphs.size >= fewest,
		item: label => items.has(label),
		// A law that amends a code quotes its articles: ours run on from the first.
		article: label => runsUpTo(articles, label),
		section: (_, written) => headings.has(written),
		annex: (_, written) => headings.has(written),
	};
	return {
		paragraphs,
		articles,
		holds: ({ part, word, labels, here }) =>
			here || labels.every(label => has[part](fold(label), `${singular(word)} ${fold(label)}`)),
	};
});

function runsUpTo(labels: ReadonlySet<string>, label: string): boolean {
	const last = Number(label);
	if (!Number.isInteger(last) || last < 1 || last > labels.size) return false;
	return Array.from({ length: last }, (_, index) => String(index + 1)).every(each => labels.has(each));
}

function singular(word: string): string {
	return word.replace(/s$/u, '');
}
