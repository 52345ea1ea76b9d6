// Text → document. Never fails: any text is a declaration, a poor one has fewer blocks.
import { detect, sample } from '../languages/detect.ts';
import { languages } from '../languages/index.ts';
import type { Language, LanguageId } from '../languages/language.ts';
import { lineStarts } from '../text/lines.ts';
import type { Document } from './document.ts';
import { frontMatter, header } from './header.ts';
import { nest } from './nest.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Skeleton, skeletonOf } from './units.ts';

/** `language` overrides what the text says or shows of its language; a pack of one's own may be given. */
export function parse(uri: string, version: number, text: string, language?: LanguageId | Language): Document {
	return parsed(uri, version, text, language).document;
}

/** A document, and what it was built from. */
export interface Parsed {
	readonly document: Document;
	readonly skeleton: Skeleton;
	/** Where the words begin that told the language; undefined where it was stated. */
	readonly told: number | undefined;
}

export function parsed(uri: string, version: number, text: string, language?: LanguageId | Language): Parsed {
	const front = frontMatter(text);
	const start = front?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
	const named = language ?? front?.fields.language;
	const stated = typeof language === 'object' ? language : languages.find(each => each.id === named);
	const pack = stated ?? detect(text.slice(start, start + sample));
	const lines = lineStarts(text);
	const skeleton = skeletonOf(text, lines, start, pack);
	const blocks = nest(text, skeleton.units, pack);
	const document = {
		uri,
		version,
		text,
		lines,
		language: pack,
		header: header(uri, text, front, blocks, pack),
		blocks,
		...paragraphsOf(text, blocks),
	};
	return { document, skeleton, told: stated ? undefined : start };
}
