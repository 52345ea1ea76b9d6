// How English marks the parts of a declaration.
import type { Skeleton } from '../language.ts';

export const skeleton: Skeleton = {
	// Looked for before anything else is tried: most lines are prose, and have no such word.
	title:
		/^(?=[\s\S]{0,200}?Joint\s)[*#\s]*(?:Draft\s+)?(?:[\p{L}.’'–&/-]+\s+){0,8}?Joint\s+(?:[\p{L}’']+\s+){0,2}(?:Declaration|Statement|Communiqué|Communique)\b/iu,
	heading:
		/^(?:(?:TITLE|Title|PART|Part|(?<chapter>CHAPTER|Chapter)|(?<section>SECTION|Section)|(?<annex>ANNEX|Annex|APPENDIX|Appendix))\s+(?:[IVXLC]+|\d+|[A-Z]|One|ONE)(?!\p{L}).*|(?<annexes>ANNEX(?:ES)?|Annex(?:es)?)(?:\s*[:–—].*)?|PREAMBLE|Preamble)$/u,
	article:
		/^([*_#\s“"]*)(?:Article|ARTICLE|Art\.)\s+[*_]*(\d{1,3}(?:[.-]\s?\d{1,2}(?!\d))*|[IVX]{1,6}(?!\p{L})|One|ONE|First|FIRST)(?![\p{L}\p{N}])[*_]*\s*\\?[.:–—-]*/u,
	signature:
		/^(?:Done|Signed|DONE|SIGNED)\s+(?:in\s+(?:duplicate|triplicate|quadruplicate|\p{L}+\s+(?:copies|originals))[^.]{0,20}?\s+)?(?:at|in)\s+(?:the\s+)?\p{Lu}[^.]{0,80}?(?<!\p{L})(?:on|this|the|in duplicate|in triplicate)(?!\p{L})/u,
	furniture:
		/^(?:Read more|See also|Related (?:articles|content|documents)|Share this.*|Share on .*|Next Post:.*|Previous Post:.*|###|Print this page|Tags?:.*)\s*:?\s*$/u,
	passing:
		/^(?:Briefing Room|BRIEFING ROOM|Statements and Releases|STATEMENTS AND RELEASES|FOR IMMEDIATE RELEASE|For Immediate Release|Print|Email|Share)$/u,
};
