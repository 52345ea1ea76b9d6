// Short forms that a text gives its acts: « le Traité … (ci-après dénommé « le Traité ») », “(hereinafter the ‘Charter’)”.
import type { Language } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { derived } from '../text/derived.ts';
import { contains, type Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import { fits, isAcronym } from './acronyms.ts';
import type { Mention } from './facts.ts';
import { mentionOf } from './mention.ts';

/** A form as defined: its word, and from where on it stands for the act. */
export interface ShortForm {
	readonly word: string;
	/** Offset behind the definition, in the paragraph of the act; it may lie beyond its end. */
	readonly from: number;
	readonly record?: Agreement;
	/** “(TIFA)”: it needs no article before it. */
	readonly acronym?: true;
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
	return acts.flatMap(act => {
		const { end, entity } = act;
		const match = definition.exec(text.slice(end, end + reach));
		const acronym = match ? undefined : acronymBehind(text, act);
		if (!match && !acronym) return [];
		const record = entity?.type === 'agreement' ? entity : undefined;
		const form: ShortForm = match
			? { word: match[1]!, from: end + match[0].length }
			: { word: acronym!.word, from: acronym!.start, acronym: true };
		return [{ ...form, ...(record ? { record } : {}) }];
	});
}

// “ (KORUS FTA)”, « (« ALECA ») »
const bracket = /^[\s»”"*_]*\((?:[^()«“"]{0,24}[«“"]\s*)?(\p{Lu}[\p{L}\d]*(?:[- ]\p{Lu}[\p{Lu}\d]+)?)\s*[»”"]?\)/u;

// “MoU” is any memorandum.
const general = /^mou$/iu;

/** The acronym in brackets behind an act whose letters are those of its title; not the year of a resolution, nor “(Agreement)”. */
function acronymBehind(text: string, { start, end, kind }: Mention): { word: string; start: number } | undefined {
	const match = kind === 'agreement' ? bracket.exec(text.slice(end, end + 60)) : null;
	const word = match?.[1];
	if (!match || !word?.split(' ').every(isAcronym) || general.test(word)) return undefined;
	// “KORUS FTA”: the name of a kind may stand behind one that is made up.
	const title = text.slice(start, end);
	if (!fits(word.replaceAll(' ', ''), title) && !(word.includes(' ') && fits(word.slice(word.indexOf(' ') + 1), title)))
		return undefined;
	return { word, start: end + match[0].lastIndexOf(word) };
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
	for (const { word, from, record, acronym } of forms) {
		for (let start = text.indexOf(word, Math.max(0, from)); start >= 0; start = text.indexOf(word, start + 1)) {
			const span: Span = { start, end: start + word.length };
			if (/^[\p{L}\p{N}]/u.test(text.slice(span.end, span.end + 2))) continue;
			if (acronym && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
			if (!acronym && !behindArticle.test(text.slice(Math.max(0, start - 16), start))) continue;
			if (taken.some(mention => (acronym || mention.kind === 'agreement') && contains(mention, span))) continue;
			found.push(mentionOf('agreement', span.start, span.end, record ? [record] : [], record));
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
