// “Normalise typography”: spaces, quotation marks, apostrophes, ordinals as a chosen house sets them. Only on request.
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import { type Document, everyBlock } from '../document/document.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import { foreignPassages } from '../languages/passages.ts';
import type { Replacement, TypographyProfile } from '../languages/typography.ts';
import { overlaps, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { asked, askedByName, kinds } from './asked.ts';
import { rewriting } from './edits.ts';
import { offsetOf } from './position.ts';

// What is no prose: addresses, targets of links, tags, entities, code.
const untouched = /(?:https?:\/\/|www\.)[^\s<>]+|\S+@\S+|\]\([^)\n]*\)|<[^<>\n]*>|&#?\w+;|`[^`\n]*`/gu;

/**
 * What typography would change in `document`, in order and without overlap. The front matter, what a web page put
 * around the text, addresses and passages in another language stay as they are. Offsets are the document's.
 */
export function normalised(document: Document, profile: TypographyProfile): Replacement[] {
	const { text, language, blocks } = document;
	return everyBlock(blocks).flatMap(({ kind, content }) =>
		kind === 'furniture' || content.start === content.end
			? []
			: inParagraph(text.slice(content.start, content.end)).map(each => ({
					start: each.start + content.start,
					end: each.end + content.start,
					text: each.text,
				})),
	);

	function inParagraph(own: string): Replacement[] {
		const kept: Span[] = [
			...foreignPassages(language, own, words(own)),
			...[...own.matchAll(untouched)].map(match => ({ start: match.index, end: match.index + match[0].length })),
		];
		const found: Replacement[] = [];
		for (const rule of language.typography) {
			for (const change of rule(own, profile)) {
				// What is right already is kept too, so that no later rule undoes it.
				if (!kept.some(span => clash(span, change)) && !found.some(span => clash(span, change))) found.push(change);
			}
		}
		return found
			.filter(({ start, end, text }) => own.slice(start, end) !== text)
			.sort((a, b) => a.start - b.start || a.end - b.end);
	}
}

/** Two changes that cannot both be made; two insertions at one place are such. */
function clash(a: Span, b: Span): boolean {
	return overlaps(a, b) || (a.start === b.start && a.end === b.end);
}

/** The houses, as their texts call them. */
export const profileNames: Readonly<Record<TypographyProfile, Phrase>> = {
	'imprimerie-nationale': { en: 'Imprimerie nationale', fr: 'Imprimerie nationale' },
	eu: { en: 'European Union', fr: 'Union européenne' },
	un: { en: 'United Nations', fr: 'Nations Unies' },
};

/** The whole text, asked for by name or shown among source actions; and what is selected, as a rewriting. */
export function typographyActions(
	document: Document,
	{ range, context }: { readonly range: Range; readonly context: CodeActionContext },
	{ profile, locale }: { readonly profile: TypographyProfile; readonly locale: LanguageId },
): CodeAction[] {
	const selected = { start: offsetOf(document, range.start), end: offsetOf(document, range.end) };
	const whole = askedByName(context, kinds.typography);
	const here = selected.end > selected.start && asked(context, kinds.typographyHere);
	if (!whole && !here) return [];
	const changes = normalised(document, profile);
	const house = profileNames[profile][locale];
	const wholeTitle: Phrase = { en: `Normalise typography (${house})`, fr: `Normaliser la typographie (${house})` };
	const hereTitle: Phrase = {
		en: `Normalise the typography of the selection (${house})`,
		fr: `Normaliser la typographie de la sélection (${house})`,
	};
	const inside = changes.filter(({ start, end }) => selected.start <= start && end <= selected.end);
	return [
		...(whole ? rewriting(document, wholeTitle[locale], kinds.typography, changes) : []),
		...(here ? rewriting(document, hereTitle[locale], kinds.typographyHere, inside) : []),
	];
}
