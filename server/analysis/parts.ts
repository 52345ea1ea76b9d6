// Which parts a declaration has, so that a reference is taken for its own on evidence only.
import type { Document, Paragraph } from '../document/document.ts';
import type { Language, Part } from '../languages/language.ts';
import { answering } from '../text/answering.ts';
import { borne, derived } from '../text/derived.ts';
import { fold, words } from '../text/words.ts';
import type { Reference } from './references.ts';

export interface Parts {
	/** Whether a reference is to this text: it says so itself, or the text has parts of that kind and name. */
	readonly holds: (reference: Reference) => boolean;
	/** Labels of the numbered paragraphs, outermost level. */
	readonly paragraphs: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
	readonly items: ReadonlySet<string>;
	/** The items of a numbered paragraph, by its label; undefined where two paragraphs bear it. */
	readonly itemsOf: ReadonlyMap<string, readonly string[] | undefined>;
	/** The labels of the headings that begin with a word: `annex`. */
	readonly headed: (word: string) => readonly string[];
}

// One number alone is an enumeration that happens to be there, not a numbered text.
const fewest = 2;

/** The parts of a document by kind and label. */
export const partsOf = borne(
	({ paragraphs, language }: Document): Parts =>
		partsNamed(paragraphs.map((paragraph, index) => partOf(paragraph, paragraphs[index + 1], language))),
);

/** What part of a text a paragraph is: its kind and label, parted by a blank; empty where it is none. */
export function partOf(
	{ kind, path, number, text }: Paragraph,
	next: Paragraph | undefined,
	language: Language,
): string {
	if (kind === 'heading') {
		const [first, second] = words(`${text.slice(0, heading)}${next ? next.lead + next.text : ''}`.slice(0, heading));
		// « annexe ii »: the first two words of headings.
		return first ? `heading ${`${singular(first.key)} ${second?.key ?? ''}`.trim()}` : '';
	}
	if (kind !== 'item' && (kind !== 'paragraph' || path.length === 0)) return '';
	const label = fold(path.at(-1) ?? '');
	if (kind === 'item') return `item ${label}`;
	if (label === '') return '';
	return `${number !== undefined && articleMark(language).test(number) ? 'article' : 'paragraph'} ${label}`;
}

// As much of a heading tells what it is.
const heading = 40;

const articleMark = derived((language: Language) => new RegExp(`^(?:${language.references.parts.article})`, 'iu'));

/** The parts of a text, from those of its paragraphs; put together when they are first asked for. */
export function partsNamed(named: readonly string[]): Parts {
	let made: Parts | undefined;
	const parts = () => {
		made ??= partsAmong(named);
		return made;
	};
	const lists = listsOf({
		paragraphs: () => parts().paragraphs,
		articles: () => parts().articles,
		items: () => parts().items,
		itemsOf: () => parts().itemsOf,
	});
	return Object.assign(lists, {
		headed: (word: string) => parts().headed(word),
		holds: (reference: Reference) => reference.here || parts().holds(reference),
	});
}

const listsOf = answering<Omit<Parts, 'headed' | 'holds'>>(['paragraphs', 'articles', 'items', 'itemsOf']);

function partsAmong(named: readonly string[]): Parts {
	const found = {
		paragraph: new Set<string>(),
		article: new Set<string>(),
		item: new Set<string>(),
		heading: new Set<string>(),
	};
	const itemsOf = new Map<string, string[] | undefined>();
	let items: string[] | undefined;
	for (const part of named) {
		if (part === '') continue;
		const blank = part.indexOf(' ');
		const [kind, label] = [part.slice(0, blank) as keyof typeof found, part.slice(blank + 1)];
		if (kind === 'item') items?.push(label);
		else items = kind === 'paragraph' && !found.paragraph.has(label) ? [] : undefined;
		if (kind === 'paragraph') itemsOf.set(label, items);
		found[kind].add(label);
	}
	let lastArticle = 0;
	while (found.article.has(String(lastArticle + 1))) lastArticle++;
	const has: Record<Part, (label: string, written: string) => boolean> = {
		paragraph: () => found.paragraph.size >= fewest,
		item: label => found.item.has(label),
		// A law that amends a code quotes its articles: ours run on from the first.
		article: label => Number.isInteger(Number(label)) && Number(label) >= 1 && Number(label) <= lastArticle,
		section: (_, written) => found.heading.has(written),
		annex: (_, written) => found.heading.has(written),
	};
	return {
		paragraphs: found.paragraph,
		articles: found.article,
		items: found.item,
		itemsOf,
		headed: word =>
			[...found.heading]
				.filter(heading => heading.startsWith(`${singular(word)} `))
				.map(heading => heading.slice(singular(word).length + 1)),
		holds: ({ part, word, labels, here }) =>
			here || labels.every(label => has[part](fold(label), `${singular(word)} ${fold(label)}`)),
	};
}

function singular(word: string): string {
	return word.replace(/s$/u, '');
}
