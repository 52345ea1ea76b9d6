// What typography is to a language: rules that each put a few characters in the place of a few others.
import type { Span } from '../text/span.ts';

/**
 * Whose rules a text is set by. `imprimerie-nationale`: Lexique des règles typographiques en usage à l’Imprimerie
 * nationale; `eu`: Interinstitutional style guide, § 6.4 and 10.1.9; `un`: the practice of United Nations documents.
 */
export type TypographyProfile = 'imprimerie-nationale' | 'eu' | 'un';

export const typographyProfiles: readonly TypographyProfile[] = ['imprimerie-nationale', 'eu', 'un'];

export interface Replacement extends Span {
	readonly text: string;
}

/** What one rule changes in a paragraph. Offsets are the paragraph's; what is right already may be among it. */
export type TypographyRule = (text: string, profile: TypographyProfile) => readonly Replacement[];

/** A rule out of a global pattern, whose whole match is replaced: what must stand around it is in its lookarounds. */
export function replacing(
	pattern: RegExp,
	write: string | ((profile: TypographyProfile, match: RegExpMatchArray) => string),
): TypographyRule {
	return (text, profile) =>
		[...text.matchAll(pattern)].map(match => ({
			start: match.index,
			end: match.index + match[0].length,
			text: typeof write === 'string' ? write : write(profile, match),
		}));
}

/** What opens and what closes a quotation, with the spaces inside. */
export type QuotationMarks = readonly [open: string, close: string];

/**
 * The rule for quotation marks: `tokens` finds them, with the blanks that belong to them; `marks` are those of a
 * quotation and of one inside it. A paragraph in which they do not pair is left as it is.
 */
export function quoting(
	tokens: RegExp,
	marks: (profile: TypographyProfile) => readonly [QuotationMarks, QuotationMarks],
): TypographyRule {
	return (text, profile) => {
		const [outer, inner] = marks(profile);
		const open: string[] = [];
		const found: Replacement[] = [];
		for (const match of text.matchAll(tokens)) {
			const token = match[0].trim();
			const [start, end] = [match.index, match.index + match[0].length];
			const closes = token === '"' ? open.at(-1) === '"' : token === '»' || token === '”';
			if (closes ? open.pop() !== opened[token] : !fits(token, text, start, end)) return [];
			if (closes && !closesWell(token, text, end)) return [];
			found.push({ start, end, text: (open.length === 0 ? outer : inner)[closes ? 1 : 0] });
			if (!closes) open.push(token);
		}
		return open.length === 0 ? found : [];
	};
}

const opened: Readonly<Record<string, string>> = { '»': '«', '”': '“', '"': '"' };

// A straight mark does not say which way it looks; what stands around it must. 5" is no quotation.
function fits(token: string, text: string, start: number, end: number): boolean {
	return (
		token !== '"' ||
		(/(?:^|[\s([’'*_—–«“-])$/u.test(text.slice(Math.max(0, start - 1), start)) && /^\S/u.test(text.slice(end, end + 1)))
	);
}

function closesWell(token: string, text: string, end: number): boolean {
	return token !== '"' || /^(?:$|[\s.,;:!?)\]*_…—–»”-])/u.test(text.slice(end, end + 1));
}

/** Any blank of a line. */
export const blank = '[ \\t\\u00a0\\u202f\\u2009]';
export const noBreak = '\u00a0';
export const thin = '\u202f';
