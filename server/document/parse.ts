// Text → document. Never fails: any text is a declaration, a poor one has fewer blocks.
import { detect } from '../languages/detect.ts';
import { languages } from '../languages/index.ts';
import type { Language, LanguageId } from '../languages/language.ts';
import { lineStarts } from '../text/lines.ts';
import type { Document } from './document.ts';
import { frontMatter, header } from './header.ts';
import { nest } from './nest.ts';
import { units } from './units.ts';

/** `language` overrides what the text says or shows of its language; a pack of one's own may be given. */
export function parse(uri: string, version: number, text: string, language?: LanguageId | Language): Document {
	const front = frontMatter(text);
	const start = front?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
	const named = language ?? front?.fields.language;
	const stated = typeof language === 'object' ? language : languages.find(each => each.id === named);
	const pack = stated ?? detect(text.slice(start, start + 8000));
	const lines = lineStarts(text);
	const blocks = nest(text, units(text, lines, start, pack), pack);
	return { uri, version, text, lines, language: pack, header: header(uri, text, front, blocks, pack), blocks };
}
