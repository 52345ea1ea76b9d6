// Short forms that a text gives its acts: « le Traité … (ci-après dénommé « le Traité ») », “(hereinafter the ‘Charter’)”.
import type { Language } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { derived } from '../text/derived.ts';
import { contains, type Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Mention } from './facts.ts';
import { mentionOf } from './mention.ts';

/** A form as defined: its word, and from where on it stands for the act. */
export interface ShortForm {
	readonly word: string;
	/** Offset behind the definition, in the paragraph of the act; it may lie beyond its end. */
	readonly from: number;
	readonly record?: Agreement;
}

// « …, signé à Paris le 11 juin 2008 (ci-après …) »: the bracket opens this close behind the name.
const reach = 160;

/** Whether a definition behind one of `acts` may run on behind the paragraph that says `text`. */
export function mayRunOn(text: string, acts: readonly Mention[]): boolean {
	return acts.some(({ end }) => end + reach > text.length && (opening.exec(text.slice(end))?.[0] ?? '(') === '(');
}

// Of these, an opening bracket behind a name may define it; all else ends what is said of it.
const opening = /[.;()]/;

const none: readonly never[] = [];

/** The short forms defined behind `acts` of a paragraph; `text` is the paragraph and, where it matters, what follows. */
export function shortFormsBehind(language: Language, text: string, acts: readonly Mention[]): readonly ShortForm[] {
	if (acts.length === 0) return none;
	const { definition } = compiled(language);
	return acts.flatMap(({ end, entity }) => {
		const match = definition.exec(text.slice(end, end + reach));
		if (!match) return [];
		const record = entity?.type === 'agreement' ? entity : undefined;
		return [{ word: match[1]!, from: end + match[0].length, ...(record ? { record } : {}) }];
	});
}

/**
 * Mentions by short form in a paragraph: with its capital and behind an article, once it is defined. `forms` are those
 * that one act alone bears; their `from` is the paragraph's. `taken` are the mentions there are: a longer name that
 * begins alike, « l’Accord de Paris », is its own.
 */
export function shortFormMentions(
	language: Language,
	text: string,
	forms: readonly ShortForm[],
	taken: readonly Mention[],
): Mention[] {
	const found: Mention[] = [];
	const { behindArticle } = compiled(language);
	for (const { word, from, record } of forms) {
		for (let start = text.indexOf(word, Math.max(0, from)); start >= 0; start = text.indexOf(word, start + 1)) {
			const span: Span = { start, end: start + word.length };
			if (/^[\p{L}\p{N}]/u.test(text.slice(span.end, span.end + 2))) continue;
			if (!behindArticle.test(text.slice(Math.max(0, start - 16), start))) continue;
			if (taken.some(mention => mention.kind === 'agreement' && contains(mention, span))) continue;
			found.push(mentionOf('agreement', span.start, span.end, record ? [record] : [], { entity: record }));
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
