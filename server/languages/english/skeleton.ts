// How English marks the parts of a declaration.
import type { Skeleton } from '../language.ts';

export const skeleton: Skeleton = {
	title:
		/^[*#\s]*(?:Draft\s+)?(?:[\p{L}.’'–&/-]+\s+){0,8}?Joint\s+(?:[\p{L}’']+\s+){0,2}(?:Declaration|Statement|Communiqué|Communique)\b/iu,
	heading:
		/^(?:(?:CHAPTER|Chapter|TITLE|PART|Part|SECTION|Section|ANNEX|Annex|APPENDIX|Appendix)\s+(?:[IVXLC]+|\d+|[A-Z])\b.*|ANNEX(?:ES)?|Annex|PREAMBLE|Preamble)$/u,
	article: /^([*_#\s]*)(?:Article|ARTICLE|Art\.)\s+(\d{1,3}|One|ONE)\b\s*[.:–—-]*/u,
	signature: /^(?:Done|Signed|DONE)\s+(?:at|in)\s+\p{Lu}[^.]{0,80}?\b(?:on|this|the|in duplicate)\b/u,
	furniture:
		/^(?:Read more|See also|Related (?:articles|content|documents)|Share this.*|Share on .*|Next Post:.*|Previous Post:.*|###|Print this page|Tags?:.*)\s*:?\s*$/u,
};
