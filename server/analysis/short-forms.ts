// Short forms that a text gives its acts: « le Traité … (ci-après dénommé « le Traité ») », “(hereinafter the ‘Charter’)”.
import type { Document } from '../document/document.ts';
import type { Language } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { derived } from '../text/derived.ts';
import { contains, type Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Mention } from './facts.ts';

/** A form as defined: its word, and from where on it stands for the act. */
export interface ShortForm {
	readonly word: string;
	/** Offset of the document behind the definition. */
	readonly from: number;
	readonly record?: Agreement;
}

// « …, signé à Paris le 11 juin 2008 (ci-après …) »: the bracket opens this close behind the name.
const reach = 160;

/** The short form defined behind a mention of an act, or none. */
export function shortFormBehind(document: Document, mention: Mention): ShortForm | undefined {
	const { definition } = compiled(document.language);
	const match = definition.exec(document.text.slice(mention.end, mention.end + reach));
	if (!match) return undefined;
	const record = mention.entity?.type === 'agreement' ? mention.entity : undefined;
	return { word: match[1]!, from: mention.end + match[0].length, ...(record ? { record } : {}) };
}

/**
 * Mentions by short form: with its capital and behind an article, once it is defined, and only where one act alone bears
 * it. `taken` are the mentions there are: a longer name that begins alike, « l’Accord de Paris », is its own.
 */
export function shortFormMentions(
	document: Document,
	forms: readonly ShortForm[],
	taken: readonly Mention[],
): Mention[] {
	const { text, language } = document;
	const found: Mention[] = [];
	for (const { word, from, record } of forms) {
		if (forms.some(other => other.word === word && other.from !== from)) continue;
		const { behindArticle } = compiled(language);
		for (let start = text.indexOf(word, from); start >= 0; start = text.indexOf(word, start + 1)) {
			const span: Span = { start, end: start + word.length };
			if (/^[\p{L}\p{N}]/u.test(text.slice(span.end, span.end + 2))) continue;
			if (!behindArticle.test(text.slice(Math.max(0, start - 16), start))) continue;
			if (taken.some(mention => mention.kind === 'agreement' && contains(mention, span))) continue;
			found.push({
				kind: 'agreement',
				...span,
				candidates: record ? [record] : [],
				...(record ? { entity: record } : {}),
			});
		}
	}
	return found;
}

const compiled = derived((language: Language) => {
	const { hereinafter } = language.acts;
	const articles = [...language.articles].map(article => fold(article)).join('|');
	return {
		definition: new RegExp(
			`^[^.;()]{0,90}\\((?:${hereinafter})[^«“"‘()]{0,30}[«“"‘]\\s*(?:(?:${articles})[\\s’']\\s*)?(\\p{Lu}[\\p{L} ]{2,40}?)\\s*[»”"’]`,
			'u',
		),
		behindArticle: new RegExp(`(?:^|[^\\p{L}])(?:${articles}|au|du|of)[\\s’']\\s*$`, 'iu'),
	};
});
