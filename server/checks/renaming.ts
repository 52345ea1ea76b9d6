// Another name in a draft's sentence, with what must change before it: « du Traité » becomes « de l’Accord ».
import type { Stretch } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { type Fix, writing } from './check.ts';

// « de la »: no lead is longer.
const longestLead = 8;

/**
 * The fix that writes `name` in place of the words at `span`. None where the sentence would have to change in more than
 * the article: another gender behind which participles agree, or a determiner that the pack does not know how to bend.
 */
export function renamed(document: Stretch, span: Span, name: string): readonly Fix[] {
	const { text, language } = document;
	const said = text.slice(span.start, span.end);
	if (!language.nouns.agree(said, name)) return [];
	return ledUpTo(document, span, name);
}

// Around an acronym: as much as tells whether the full name wants an article there.
export const aroundAcronym = 24;

/** The fix that writes an acronym out, with the article that the full name takes there; none where that is not certain. */
export function writtenOut(document: Stretch, span: Span, name: string): readonly Fix[] {
	const { text, language } = document;
	const article = language.nouns.article(
		text.slice(Math.max(0, span.start - aroundAcronym), span.start),
		text.slice(span.end, span.end + aroundAcronym),
	);
	return article === undefined ? [] : ledUpTo(document, span, `${article}${name}`);
}

/** The fix that writes `name` at `span`, and before it what leads up to it. */
function ledUpTo({ text, language }: Stretch, span: Span, name: string): readonly Fix[] {
	const { nouns } = language;
	const before = text.slice(Math.max(0, span.start - longestLead), span.start);
	const lead = nouns.leads.exec(before)?.groups?.lead;
	if (lead === undefined) {
		const last = /([\p{L}]+)['’\s]*$/u.exec(before)?.[1] ?? '';
		if (nouns.determiners.has(last.toLowerCase())) return [];
		return [{ title: writing(name), edits: [{ start: span.start, end: span.end, text: name }] }];
	}
	const joined = nouns.joined(lead, name);
	// A lead on the line before stays there: what replaced it would join the lines.
	if (!joined || (joined.lead !== lead && lead.includes('\n'))) return [];
	const written = `${joined.lead}${name}`;
	return [{ title: writing(written), edits: [{ start: span.start - lead.length, end: span.end, text: written }] }];
}

/** The fix that writes other words before a noun, with the article that they take in English: “a State [visit]”. */
export function reworded({ text, language }: Stretch, span: Span, words: string): readonly Fix[] {
	const [article, blank] =
		/(?<=^|\P{L})(an?)(\s+)$/iu.exec(text.slice(Math.max(0, span.start - longestLead), span.start))?.slice(1) ?? [];
	if (language.id !== 'en' || !article || !blank)
		return [{ title: writing(words), edits: [{ start: span.start, end: span.end, text: words }] }];
	const right = `${article[0]}${/^[aeiou]/iu.test(words) ? 'n' : ''}`;
	const lead = article.length + blank.length;
	return [
		{
			title: writing(`${right} ${words}`),
			edits: [{ start: span.start - lead, end: span.end, text: `${right}${blank}${words}` }],
		},
	];
}

/** The fix that writes another ordinal, as the draft writes its own; none where an article before it would change. */
export function recounted({ text, language }: Stretch, span: Span, value: number): readonly Fix[] {
	const written = language.numbers.writeOrdinal(value, text.slice(span.start, span.end));
	const last = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, span.start - longestLead), span.start))?.[1] ?? '';
	// “a fifth”, “an eighth”.
	if (!written || (language.articles.size === 1 && /^an?$/iu.test(last))) return [];
	return [{ title: writing(written), edits: [{ start: span.start, end: span.end, text: written }] }];
}
