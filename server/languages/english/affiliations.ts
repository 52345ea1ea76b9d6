// How English says where a body has its seat, who is a member of it and who presides over it.
import { type AffiliationWords, cardinalsBy } from '../affiliation-words.ts';
import { cardinal } from './numbers.ts';

const which = '(?:,? (?:which|who) )?';
const chair = '(?:presidency|chairmanship|chairpersonship|chairship)';
const rotating = '(?:rotating |annual |six-month |pro tempore )?';
const member = '(?:a )?(?:full |full-fledged |founding )?member(?: state)?';

// “the Ambassador of Spain, a member of …”: of whom it is said is not the country.
const alone = '(?<!(?:of|from|for|by|and) (?:the )?)';

// “, founded on 24 October 1945[, whose seat …]”
const inserted =
	'(?:, (?:founded|established|created|set up|endowed|chaired|headed|led) [^,;.]{1,70}?(?: and (?:endowed|funded|chaired|headed|led) [^,;.]{1,70}?)?(?=,| and)){0,2}';

// “the Union[, created in …, on the work of] its secretariat, based in …”: no other thing between, whose it might be.
const work = '(?: (?:on|of|for|and|to|the|work|activities|role|efforts|staff)){1,6}';

const joined = '(?:,| and|, and)? ';

const states = '(?:member states|member countries|members|participating states|states members|allies)';
// Behind them the sentence goes on with what all of them do: “the 19 Member States that …” are some.
const rest = '(?= ?[,;.)]|$| (?:and|have|has|are|were|will|shall|reaffirm\\p{L}*|agreed?|welcomed?|adopted)(?!\\p{L}))';

export const affiliations: AffiliationWords = {
	seatWords: new Set('seat seated headquarters headquartered secretariat based'.split(' ')),
	placed: new Set(['based', 'seated']),
	memberWords: new Set(
		'member members allies participating membership accession acceded joined admitted admission'.split(' '),
	),
	chairWords: new Set(
		'presidency chairmanship chairpersonship chairship chair chairs chaired chairing presides presided presiding'.split(
			' ',
		),
	),
	seats: [
		`‹B›${inserted}${joined}(?:(?:which|that) )?(?:(?:is|are) )?(?:permanently )?(?:headquartered|seated) (?:in|at) (?:the city of )?‹P›`,
		'‹B›(?:,| is|, which is| which is) based in (?:the city of )?‹P›',
		`‹B›${inserted}${joined}whose (?:permanent )?(?:seat|headquarters|secretariat) (?:is|are) (?:located |situated |based |established )?(?:in|at) (?:the city of )?‹P›`,
		`‹B›${inserted}${joined}(?:(?:which|that) )?(?:has|having|with) its (?:permanent )?(?:seat|headquarters|secretariat) (?:located |based )?(?:in|at) (?:the city of )?‹P›`,
		'(?:the|its|at) ‹B› (?:seat|headquarters|secretariat)(?: (?:is|are))?(?: located)? in (?:the city of )?‹P›',
		"‹B›(?:'s)? (?:permanent )?(?:seat|headquarters|secretariat) (?:is|are) (?:located |situated |based |established )?(?:in|at) (?:the city of )?‹P›",
		`‹B›${inserted},?${work} its (?:permanent )?(?:seat|headquarters|secretariat),? (?:which is )?(?:based |located |situated )?(?:in|at) (?:the city of )?‹P›`,
		'(?:the|its) (?:permanent )?(?:seat|headquarters|secretariat) of (?:the )?‹B›(?: (?:is|are))?(?: located| situated)? in (?:the city of )?‹P›',
		'(?:the|its) (?:permanent )?(?:seat|headquarters|secretariat) of (?:the )?‹B›,? (?:which (?:is|are) )?(?:located|situated) in (?:the city of )?‹P›',
		'‹B›,? with (?:permanent )?(?:seat|headquarters|secretariat) in (?:the city of )?‹P›',
		'‹P›-(?:based|headquartered) ‹B›',
		'‹P›,? (?:which )?(?:hosts|is home to) the (?:permanent )?(?:seat|headquarters|secretariat) of (?:the )?‹B›',
		'‹P›, (?:which is |the )?(?:host city of the )?(?:seat|headquarters) of (?:the )?‹B›',
	],
	members: [
		['memberSince', `‹C›${which},? (?:has been |is |was )?${member} of (?:the )?‹B› since ‹D›`],
		['memberSince', `‹C›${which} (?:became ${member} of|was admitted to) (?:the )?‹B› (?:in|on) ‹D›`],
		['memberSince', `‹C›'s (?:membership (?:of|in)|admission to) (?:the )?‹B›,? (?:since|on|in) ‹D›`],
		[
			'memberSince',
			`‹C›(?: \\p{L}+){1,5} its (?:admission to|membership (?:of|in)) (?:the )?‹B›,? (?:since|on|in) ‹D›`,
		],
		['memberSince', `‹C›(?: \\p{L}+){1,5} its membership (?:of|in) [^;.]{1,60} and (?:of|in) (?:the )?‹B›,? since ‹D›`],
		['memberSince', `‹B›,? of which (?:the )?‹C› (?:is|was|became|has been) ${member},? (?:since|in|on) ‹D›`],
		['memberSince', `‹C›,? admitted to (?:the )?‹B› (?:in|on) ‹D›`],
		['memberSince', `admission (?:of|for) (?:the )?‹C› to (?:the )?‹B›,? (?:in|on) ‹D›`],
		['memberSince', `(?:on|in) ‹D›,? (?:when )?‹C› was admitted to (?:the )?‹B›`],
		['joined', `‹C›${which}(?: has)? (?:joined|acceded to) (?:the )?‹B› (?:in|on) ‹D›`],
		['joined', `‹C›(?: \\p{L}+){0,5} its accession to (?:the )?‹B›,? (?:on|in) ‹D›`],
		['joined', `‹C›'s accession to (?:the )?‹B›,? (?:on|in|since) ‹D›`],
		['joined', `‹C›'s ‹B› accession,? (?:on|in) ‹D›`],
		['memberSince', `‹C›'s ‹B› membership since ‹D›`],
		['joined', `its (?:accession to|membership of|membership in) (?:the )?‹B›,? (?:on|in|since) ‹D›, ‹C›`],
		['joined', `(?:joining|acceding to|becoming ${member} of) (?:the )?‹B› (?:on|in) ‹D›, ‹C›`],
		['joined', `(?:on|in) ‹D›,? when ‹C› (?:joined|acceded to|became ${member} of) (?:the )?‹B›`],
		['joined', `accession (?:of|by) (?:the )?‹C› to (?:the )?‹B›,? (?:on|in) ‹D›`],
		['joined', `(?:on|in) ‹D›,? ‹C› (?:joined|acceded to) (?:the )?‹B›`],
		['member', `${alone}‹C›, (?:itself |as )?${member} of (?:the )?‹B›(?= ?[,;.)]|$)`],
		['member', `${alone}‹C› is ${member} of (?:the )?‹B›(?! since)`],
		['member', `as ${member} of (?:the )?‹B›, ‹C›`],
	],
	counts: [
		`(?:the|all|its) ‹N› ${states} of (?:the )?‹B›${rest}`,
		`(?:the|all) ‹N› ‹B› ${states}${rest}`,
		`‹B›'s? ‹N› ${states}${rest}`,
		`‹B› and (?:its|all its) ‹N› ${states}${rest}`,
	],
	chairs: [
		['then', `‹A› ${rotating}${chair} of (?:the )?‹B›`],
		['then', `‹C›'s? ${rotating}${chair} of (?:the )?‹B›`],
		['then', `‹A› ‹B› ${chair}`],
		['then', `‹C›'s? ‹B› ${chair}`],
		['then', `‹C›'s? ‹D› ‹B› ${chair}`],
		['then', `‹C›'s? ‹D› ${chair} of (?:the )?‹B›`],
		['then', `‹D› ‹A› ${chair} of (?:the )?‹B›`],
		['then', `‹D› ‹A› ‹B› ${chair}`],
		['then', `${chair} of (?:the )?‹B›,? (?:held|exercised|assumed) by (?:the )?‹C›`],
		[
			'now',
			`‹C›${which} ?(?:currently |presently )?(?:holds|exercises) the (?:current )?${rotating}${chair} of (?:the )?‹B›`,
		],
		[
			'then',
			`‹C›${which} ?(?:has |had )?(?:held|exercised|assumed|took over|taken over|holding|assuming) the ${rotating}(?:${chair}|chair) of (?:the )?‹B›`,
		],
		[
			'then',
			`‹C›${which} ?(?:has |had )?(?:held|assumed|took over|taken over|holding|assuming) the ${rotating}‹B› ${chair}`,
		],
		['now', `‹C›${which} ?(?:currently )?holds the ${rotating}‹B› ${chair}`],
		['then', `${chair} of ‹C› (?:of|in|at) (?:the )?‹B›`],
		['then', `‹C›'s? (?:term|tenure) as (?:the )?(?:chair|president) of (?:the )?‹B›`],
		['then', `‹C›,? (?:as )?(?:the )?(?:‹D› )?‹B› chair`],
		['then', `‹C›,? (?:the )?(?:chair|president) of (?:the )?‹B›`],
		['then', `(?:term|tenure) as ‹B› chair (?:in|during) ‹D›, ‹C›`],
		['then', `‹B› under (?:the )?‹A› (?:presidency|chairmanship)`],
		['then', `‹C›(?: \\p{L}+){1,4} its ${rotating}${chair} of (?:the )?‹B›`],
		['then', `its ${rotating}${chair} of (?:the )?‹B› (?:in |during )(?:the )?‹D›, ‹C›`],
		['then', `as (?:the )?(?:chair|president) of (?:the )?‹B› (?:in |during |for )(?:the )?‹D›, ‹C›`],
		['now', `‹C›${which} ?(?:currently |presently )?(?:chairs|presides over) (?:the )?‹B›`],
		[
			'then',
			`‹C›,?${which} ?(?:has |had )?(?:chaired|presided over|chairing|presiding over) (?:the (?:work|meetings?|proceedings) of )?(?:the )?‹B›`,
		],
		['then', `‹B›,? (?:chaired|presided over) by (?:the )?‹C›`],
		['now', `‹B›,? currently chaired by (?:the )?‹C›`],
		['then', `‹C›,? (?:as|in its capacity as) (?:the )?(?:chair|president) of (?:the )?‹B›`],
		['now', `‹C›,? (?:as|in its capacity as) (?:the )?current (?:chair|president) of (?:the )?‹B›`],
	],
	during: ' (?:\\(‹D›\\)|(?:in|during|for|throughout|from|between|on|since) (?:the )?(?:year )?‹D›)',
	ahead: '(?:in|during|from|on) (?:the )?‹D›,? (?:the )?',
	notYet:
		/\b(?:forthcoming|upcoming|incoming|future|next|planned|possible|prospective|proposed|trio|joint|candidacy|bid|support\s+for)\s+(?:(?:for|to|of)\s+)?(?:the\s+)?$|\b(?:vice|co|deputy)[-\s]$/u,
	elsewhen:
		/\b(?:former|formerly|then|previous|previously|temporary|temporarily|until|future|new|moved|relocat\p{L}*|transfer\p{L}*|regional|(?<!,\s)will)\b/u,
	presiding: adjective => adjective,
	cardinals: cardinalsBy(cardinal),
};
