// What a declaration is once read: a value. An edit makes a new one.
import type { Language, Phrase } from '../languages/language.ts';
import type { LineStarts } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

export type BlockKind =
	| 'title'
	| 'dateline'
	| 'heading'
	| 'paragraph'
	| 'item'
	| 'text'
	| 'note'
	| 'signature'
	/** What a web page put around the text. */
	| 'furniture';

/** One piece of a declaration: a heading and what it governs, a numbered paragraph and its items. */
export interface Block {
	readonly kind: BlockKind;
	/** For `12. We reaffirm …`, the whole of it with all that is nested in it, up to the last character of its last line. */
	readonly span: Span;
	/** For `12. We reaffirm …`, the range of `We reaffirm …`, without what is nested in it. */
	readonly content: Span;
	/** The range of `12.`, where there is one. */
	readonly marker?: Span;
	/** `['12', 'a']` for item (a) of paragraph 12. Empty when the block has no number. */
	readonly path: readonly string[];
	readonly children: readonly Block[];
}

/** Where the date of a declaration was read; `undefined` in the header when none was found. */
export type DateSource = 'front matter' | 'dateline' | 'signature' | 'title' | 'opening' | 'file name';

/** What a declaration says of itself: its front matter, else its title and dateline. */
export interface Header {
	readonly title?: string;
	/** The day it bears, ISO 8601. */
	readonly date?: string;
	readonly dateFrom?: DateSource;
	readonly place?: string;
	/** As written in the front matter; analysis finds them in the text where there is none. */
	readonly parties?: readonly string[];
	readonly series?: string;
	readonly status?: 'draft' | 'adopted';
	/** Address of the official text. */
	readonly source?: string;
	/** A digest in our own words, not the text itself. */
	readonly digest?: boolean;
	/** Findings that the drafters have allowed, as written: `former-name in 12(a): …`. */
	readonly allow?: readonly string[];
	/** Findings of which the drafters have decided that this text is right and to be followed from now on; likewise. */
	readonly accepts?: readonly string[];
	readonly language?: string;
	/** The whole of the front matter, fences included. */
	readonly frontMatter?: Span;
	/** What is wrong with the front matter, each with the range it is about. */
	readonly complaints: readonly { readonly span: Span; readonly message: Phrase }[];
}

/**
 * The words of a block, wherever they stand: no offsets. An edit leaves the paragraphs it does not touch the very same
 * objects, so that what is derived from them need not be found again.
 */
export interface Paragraph {
	readonly kind: BlockKind;
	readonly path: readonly string[];
	/** What stands between the content before and its own: its number, blank lines. */
	readonly lead: string;
	/** `12.`, where it has a number. */
	readonly number?: string;
	/** Its content. */
	readonly text: string;
}

/** A document, or a piece of one, as far as its words are read. */
export type Stretch = Pick<Document, 'text' | 'header' | 'language'>;

/** A declaration as parsed. Immutable: an edit makes a new one. Parsing never fails. */
export interface Document {
	readonly uri: string;
	readonly version: number;
	readonly text: string;
	readonly lines: LineStarts;
	readonly language: Language;
	readonly header: Header;
	readonly blocks: readonly Block[];
	/** The words of every block, in the order of `everyBlock`. */
	readonly paragraphs: readonly Paragraph[];
	/** Where the content of each begins. */
	readonly starts: readonly number[];
	/** What stands behind the last of them. */
	readonly tail: string;
}

/** Every block, each before what is nested in it. */
export function everyBlock(blocks: readonly Block[]): readonly Block[] {
	const found: Block[] = [];
	const add = (block: Block) => {
		found.push(block);
		block.children.forEach(add);
	};
	blocks.forEach(add);
	return found;
}

/** `12(a)`: a path as a drafter says it. Empty for a block without a number. */
export function spokenPath(path: readonly string[]): string {
	return path.map((label, depth) => (depth === 0 ? label : `(${label})`)).join('');
}
