// English typography. Sources: Interinstitutional style guide, § 6.4 and 10.1 (EU); United Nations Editorial Manual.
import { blank, noBreak, quoting, replacing, type TypographyRule } from '../typography.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

export const typography: readonly TypographyRule[] = [
	replacing(/(?<=\p{L})['´‘](?=\p{L})/gu, '’'),
	// “the two States' commitment”: an apostrophe, unless the text quotes with the same mark.
	(text, profile) => (/(?:^|[\s([])['‘](?=\p{L})/u.test(text) ? [] : plural(text, profile)),
	replacing(/(?<!\.)\.{3}(?!\.)/gu, '…'),
	quoting(/["“”]/gu, profile =>
		profile === 'eu'
			? [
					['‘', '’'],
					['“', '”'],
				]
			: [
					['“', '”'],
					['‘', '’'],
				],
	),
	replacing(new RegExp(`(?<=[\\p{L}\\d)\\]”’"*_])${blank}+(?=[;:!?]+(?:[\\s”’)*_]|$))`, 'gu'), ''),
	replacing(/(?<=(?<!\p{L})(?:Mr|Mrs|Ms|Dr|H\.E\.|Mr\.|Mrs\.|Ms\.|Dr\.)) +(?=\p{Lu})/gu, noBreak),
	replacing(/(?<=(?<!\p{L})Nos?\.?) +(?=\d)/gu, noBreak),
	replacing(
		/(?<=(?<!\p{L})(?:articles?|paragraphs?|sections?|chapters?|annex(?:es)?|§§?|p\.)) +(?=(?:\d|[IVX]+(?!\p{L})))/giu,
		noBreak,
	),
	replacing(new RegExp(`(?<=(?<![\\d.,])\\d{1,2}(?:st|nd|rd|th)?) +(?=(?:${months})(?!\\p{L}))`, 'gu'), noBreak),
	replacing(new RegExp(`(?<=(?<!\\p{L})(?:${months})) +(?=\\d{1,2}(?:st|nd|rd|th)?(?![\\d\\p{L}]))`, 'gu'), noBreak),
	replacing(/(?<=\d) +(?=(?:million|billion|trillion)(?!\p{L}))/gu, noBreak),
	(text, profile) => (profile === 'eu' ? percent(text, profile) : []),
	replacing(/(?<=\S) {2,}(?=\S)/gu, ' '),
];

const plural = replacing(/(?<=\p{L}s)['´](?=\s)/gu, '’');
const percent = replacing(new RegExp(`(?<=\\d)${blank}*(?=%)`, 'gu'), noBreak);
