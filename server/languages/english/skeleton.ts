// How English marks the parts of a declaration.
import type { Skeleton } from '../language.ts';

export const skeleton: Skeleton = {
	// Looked for before anything else is tried: most lines are prose, and have no such word.
	title:
		/^(?=[\s\S]{0,200}?Joint\s)[*#\s]*(?:Draft\s+)?(?:[\p{L}.’'–&/-]+\s+){0,8}?Joint\s+(?:[\p{L}’']+\s+){0,2}(?:Declaration|Statement|Communiqué|Communique)\b/iu,
	heading:
		/^(?:(?:(?:TITLE|Title|(?<part>PART|Part)|(?<book>BOOK|Book)|(?<chapter>CHAPTER|Chapter)|(?<section>SECTION|Section)|(?<annex>ANNEX|Annex|APPENDIX|Appendix))\s+(?:[IVXLC]+|\d+|[A-Z]|One|Two|Three|Four|Five|Six|ONE|TWO|THREE|FOUR|FIVE|SIX)(?!\p{L})|(?<nth>FIRST|SECOND|THIRD|FOURTH|FIFTH|First|Second|Third|Fourth|Fifth) (?:PART|Part)(?=\s*(?:$|[.:–—-]))|(?<annexes>ANNEX(?:ES)?|Annex(?:es)?)(?=\s*(?:$|[:–—])))(?<rest>.*)|PREAMBLE|Preamble)$/u,
	article:
		/^([*_#\s“"]*)(?:Article|ARTICLE|Art\.)\s+[*_]*(\d{1,3}(?:[.-]\s?\d{1,2}(?!\d))*|[IVX]{1,6}(?!\p{L})|One|ONE|First|FIRST)(?![\p{L}\p{N}])[*_]*\s*\\?[.:–—-]*/u,
	signature:
		/^(?:Done|Signed|DONE|SIGNED)\s+(?:in\s+(?:duplicate|triplicate|quadruplicate|\p{L}+\s+(?:copies|originals))[^.]{0,20}?\s+)?(?:at|in)\s+(?:the\s+)?\p{Lu}[^.]{0,80}?(?<!\p{L})(?:on|this|the|in duplicate|in triplicate)(?!\p{L})/u,
	furniture:
		/^(?:Read more|See also|Related (?:articles|content|documents)|Share this.*|Share on .*|Next Post:.*|Previous Post:.*|###|Print this page|Tags?:.*|Publication status|Text version|Download the .{0,20}pdf|Help us improve .*)\s*:?\s*$/u,
	passing:
		/^(?:Briefing Room|BRIEFING ROOM|Statements (?:and|&) Releases|STATEMENTS (?:AND|&) RELEASES|(?:THE WHITE HOUSE|The White House)|Office of the Press Secretary|FOR IMMEDIATE RELEASE|For Immediate Release|Print|Email|Share|Facebook|Twitter|X \(formerly Twitter\)|LinkedIn|WhatsApp|Copy link|Link copied!?|Skip to (?:main )?content|Published:? (?:on )?\p{N}.{4,40}|(?:Last )?[Uu]pdated:? (?:on )?\p{N}.{4,40}|Publication date: .*|Published in sections?:.*|GOV\.UK|© .*|This publication is licensed under .*|All content is available under .*|DISCLAIMER\s*:.*|\((?:[Pp]rovisional|[Uu]nofficial|[Tt]entative|[Cc]ourtesy) [Tt]ranslation\)|Home\s*[>›»/].*)$/u,
	menu: /^(?:Home|Top Page|News|Newsroom|Menu|Search|Press(?: [Rr]eleases?)?|Events?|Media Cent(?:er|re)|Speeches|Documents|Policy paper|News story|Foreign Policy|English|Français|You are here.*|[^>›]+(?:\s[>›]\s[^>›]+)+)$/u,
	label: /^(?:From:|Topics|Tags|Persons|Related Information)$/u,
	given: /^(?:Adopted|Delivered|Issued|Released|Done|Signed)(?:\s+(?:in|at|on))?(?![\p{L}\p{N}])\s*/u,
	contents: /^(?:Contents|CONTENTS|Table of [Cc]ontents)\s*:?$/u,
};
