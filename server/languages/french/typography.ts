// French typography. Sources: Lexique des règles typographiques en usage à l’Imprimerie nationale (ponctuation, espaces,
// abréviations, nombres); Code de rédaction interinstitutionnel, point 6.4; documents of the United Nations.
import { blank, noBreak, quoting, replacing, type TypographyRule, thin } from '../typography.ts';

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

// Words that lose their accent where their capital does, and that are no other word without it.
const accented =
	'tats?|tatiques?|gyptes?|gyptien(?:ne)?s?|thiopie|thiopien(?:ne)?s?|rythrée|quateur|mirats?|lysée|coles?|conomies?|conomiques?|' +
	'ducation|ducati(?:f|ve)s?|nergies?|nergétiques?|galité|lections?|lectricité|lectriques?|trang(?:er|ère)s?|valuations?|changes?|' +
	'missions? de gaz|quipes?|quipements?|quitables?|poque|ditions?|vénements?|tudes?|tudiante?s?|tablissements?|glises?|missaires?';

/** What stands behind « A » where it is « À ». */
const behindA =
	"l['’]|(?:la|le|cet|cette|ce|ces|leur|leurs|son|sa|travers|partir|compter|titre|côté|nouveau|terme)(?![\\p{L}-])";

export const typography: readonly TypographyRule[] = [
	replacing(/(?<=\p{L})['´‘](?=[\p{L}\d«"“([*_])/gu, '’'),
	replacing(/(?<=etc)(?:\.{3}|…)/gu, '.'),
	replacing(/(?<!\.)\.{3}(?!\.)/gu, '…'),
	// Quotations, and those inside them; then the guillemets of quotations that run over several paragraphs.
	quoting(new RegExp(`«${blank}*|${blank}*»|["“”]`, 'gu'), profile =>
		profile === 'eu'
			? [
					['«', '»'],
					['“', '”'],
				]
			: [
					[`«${noBreak}`, `${noBreak}»`],
					['“', '”'],
				],
	),
	replacing(new RegExp(`«${blank}*`, 'gu'), profile => `«${inside(profile)}`),
	replacing(new RegExp(`${blank}*»`, 'gu'), profile => `${inside(profile)}»`),
	// Before double punctuation, where a word ends: no time of day, no address.
	replacing(new RegExp(`(?<=[^\\s;!?:([«“‘])${blank}*(?=[;!?]+(?:[\\s»”’)\\]*_]|$))`, 'gu'), profile =>
		profile === 'imprimerie-nationale' ? thin : profile === 'un' ? noBreak : '',
	),
	replacing(new RegExp(`(?<=[^\\s;!?:([«“‘])${blank}*(?=:(?:[\\s»”’)\\]*_]|$))`, 'gu'), profile =>
		profile === 'eu' ? '' : noBreak,
	),
	// Ordinals.
	replacing(/(?<=(?<![\p{L}\d.,])1)(?:ère|ere|ière|iere)(?!\p{L})/gu, 're'),
	replacing(/(?<=(?<![\p{L}\d.,])1)ier(?!\p{L})/gu, 'er'),
	replacing(/(?<=(?<![\p{L}\d.,])1) (?=er(?!\p{L}))/gu, ''),
	replacing(/(?<=(?<![\p{L}\d.,])(?:\d+|[IVXLC]+))(?:[èe]me|i[èe]me)(?=s?(?!\p{L}))/gu, 'e'),
	replacing(new RegExp(`(?<=(?<!\\p{L})(?:[Ll]e|[Dd]u|[Aa]u|[Dd]ès le) )1(?= (?:${months})(?!\\p{L}))`, 'gu'), '1er'),
	replacing(/(?<=(?<!\p{L})[IVX]+(?:i?[èe]m)?e) +(?=siècle)/gu, noBreak),
	// What no line may part: a title of address and the name, a part and its number, a day and its month, a number and its unit.
	replacing(/(?<=(?<!\p{L})(?:MM?\.|Mmes?|Mlles?|Mgr|Dr|Pr)) +(?=\p{Lu})/gu, noBreak),
	replacing(
		/(?<=(?<!\p{L})(?:n°|§§?|p\.|art\.|articles?|paragraphes?|points?|chapitres?|titres?|annexes?|sections?)) +(?=(?:\d|[IVX]+(?!\p{L})))/giu,
		noBreak,
	),
	replacing(/(?<=(?<!\p{L})alinéas?) +(?=[a-z\d]\))/giu, noBreak),
	replacing(new RegExp(`(?<=(?<![\\d.,])(?:\\d{1,2}|1er)) +(?=(?:${months})(?!\\p{L}))`, 'gu'), noBreak),
	replacing(new RegExp(`(?<=\\d)${blank}*(?=(?:[%‰€$£]|[MG]€|Md€|°[CF])(?!\\p{L}))`, 'gu'), noBreak),
	replacing(/(?<=\d) +(?=(?:millions?|milliards?)(?!\p{L}))/gu, noBreak),
	replacing(new RegExp(`(?<![\\d.,]${blank}?)\\d{1,3}(?:${blank}\\d{3})+(?!${blank}?\\d)`, 'gu'), (profile, [number]) =>
		number!.replace(/\D/gu, profile === 'imprimerie-nationale' ? thin : noBreak),
	),
	// Capitals keep their accents, and o and e are one letter where they are.
	replacing(new RegExp(`(?<![\\p{L}])E(?=(?:${accented})(?!\\p{L}))`, 'gu'), 'É'),
	replacing(new RegExp(`(?<=^|[.!?…:;»]\\s+|[*_]|\\n)A(?= (?:${behindA}))`, 'gu'), 'À'),
	replacing(/(?<!\p{L})Oe(?=uvre|uvr)/gu, 'Œ'),
	replacing(
		/(?<=(?<!\p{L})(?:(?:[Mm]an|[Dd]és)?))oe(?=uvr)|(?<=(?<!\p{L})[Cc])oe(?=urs?(?!\p{L}))|(?<=(?<!\p{L})[Vv])oe(?=ux?(?!\p{L}))|(?<=(?<!\p{L})[Ss])oe(?=urs?(?!\p{L}))|(?<=(?<!\p{L})[Nn])oe(?=uds?(?!\p{L}))|(?<=(?<!\p{L})[Mm])oe(?=urs(?!\p{L}))/gu,
		'œ',
	),
	replacing(/(?<=\S) {2,}(?=\S)/gu, ' '),
];

function inside(profile: string): string {
	return profile === 'eu' ? '' : noBreak;
}
