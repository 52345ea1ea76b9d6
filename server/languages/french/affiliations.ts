// How French says where a body has its seat, who is a member of it and who presides over it.
import { type AffiliationWords, cardinalsBy } from '../affiliation-words.ts';
import { cardinal } from './numbers.ts';

const of = "(?:de la |de l'|du |des |de |d')";
const to = "(?:à la |à l'|au |aux |à )";
const the = "(?:la |le |les |l')?";
const which = '(?:,? (?:qui|lequel|laquelle) )?';
const at = '(?:à |au |aux |en )(?:la ville de )?';
const turning = '(?:tournante |semestrielle |annuelle |en exercice |pro tempore )?';
const member = "(?:un |l'un des )?(?:état |pays )?membre (?:fondateur |à part entière |de plein droit )?";
const rest = '(?= ?[,;.)]|$';

// « l’ambassadeur d’Espagne, membre de … »: of whom it is said is not the country.
const alone = "(?<!(?<!\\p{L})(?:de la |de l'|du |des |de |d'|par la |par le |en |au |aux |et |et la |et le |et l'))";

// « , fondée le 24 octobre 1945[, dont le siège …] »
const inserted =
	'(?:, (?:fondée?s?|créée?s?|instituée?s?|établie?s?|dotée?s?|présidée?s?|dirigée?s?) [^,;.]{1,70}?(?: et (?:dotée?s?|présidée?s?|dirigée?s?) [^,;.]{1,70}?)?(?=,| et)){0,2}';

// « l’Union[, créée à …, du travail de] son siège, établi à … »: no other thing between, whose it might be.
const work = '(?: (?:de|du|des|pour|à|et|le|la|les|travail|travaux|rôle|action|activité|activités)){1,6}';

const joined = '(?:,| et|, et)? ';

export const affiliations: AffiliationWords = {
	seatWords: new Set('siege siegeant secretariat basee base sis sise'.split(' ')),
	placed: new Set(['basee', 'base', 'sis', 'sise']),
	memberWords: new Set(
		'membre membres participants allies adhere adhesion accession accede rejoint admis admise admission entree'.split(
			' ',
		),
	),
	chairWords: new Set('presidence preside presidee presidait presidant presidente'.split(' ')),
	seats: [
		`‹B›(?:,| est| qui est|, qui est) (?:basée?|sise?) ${at}‹P›`,
		`‹B›${inserted}${joined}dont (?:le siège|le secrétariat)(?: permanent| général)? (?:est|se trouve|se situe)(?: situé| établi| fixé| installé| basé| sis)? ${at}‹P›`,
		`‹B›${inserted}${joined}(?:qui (?:a|possède) son siège|ayant (?:son )?siège|avec siège|qui siège|siégeant) ${at}‹P›`,
		`‹B›${inserted}, (?:a|possède) son siège ${at}‹P›`,
		`‹B› (?:a|possède) son siège ${at}‹P›`,
		`‹B› (?:siège|secrétariat)(?: permanent| général)? (?:est|se trouve|se situe)(?: situé| établi| fixé| installé| basé| sis)? ${at}‹P›`,
		`‹B›${inserted},?${work} son (?:siège|secrétariat)(?: permanent| général)?,? (?:situé |établi |fixé |installé |basé |sis )${at}‹P›`,
		`le (?:siège|secrétariat)(?: permanent| général)? ${of}‹B›,? (?:(?:qui )?(?:est|se trouve|se situe) )?(?:situé |établi |fixé |installé |basé |sis )?${at}‹P›`,
		`(?:du|au) (?:siège|secrétariat)(?: permanent| général)? ${of}‹B›,? (?:situé |sis )?${at}‹P›`,
		`le (?:siège|secrétariat)(?: permanent| général)?, à ‹P›, ${of}‹B›`,
		`‹P›,? (?:qui )?(?:accueille|abrite) le (?:siège|secrétariat)(?: permanent| général)? ${of}‹B›`,
		`‹P›, (?:qui est le |le )?(?:ville )?siège ${of}‹B›`,
	],
	members: [
		['memberSince', `‹C›${which},? ?(?:est |était )?${member}${of}‹B› depuis (?:le )?‹D›`],
		['memberSince', `‹C›${which} ?(?:est|était) devenue? ${member}${of}‹B›,? (?:le|en) ‹D›`],
		['memberSince', `‹C›${which} ?(?:a été|fut) admise? ${to}‹B›,? (?:le|en) ‹D›`],
		['memberSince', `‹C›(?: \\p{L}+){1,5} son admission ${to}‹B›,? (?:intervenue )?(?:le|en) ‹D›`],
		['memberSince', `‹B›,? dont ${the}‹C› (?:est|était|a été) ${member}depuis (?:le )?‹D›`],
		['memberSince', `‹C›,? admise? ${to}‹B›,? (?:le|en) ‹D›`],
		['memberSince', `admission ${of}‹C› ${to}‹B›,? (?:intervenue )?(?:le|en) ‹D›`],
		['memberSince', `(?:le|en) ‹D›,? ${the}‹C› (?:a été|était|fut) admise? ${to}‹B›`],
		['joined', `‹C›${which} ?(?:a|avait) (?:adhéré|accédé) ${to}‹B›,? (?:le|en) ‹D›`],
		['joined', `‹C›${which} ?(?:a|avait) rejoint ${the}‹B›,? (?:le|en) ‹D›`],
		['joined', `‹C›(?: \\p{L}+){0,5} son (?:adhésion|entrée) (?:${to}|dans ${the})‹B›,? (?:intervenue )?(?:le|en) ‹D›`],
		['joined', `(?:adhésion|accession) ${of}‹C› ${to}‹B›,? (?:intervenue )?(?:le|en) ‹D›`],
		['joined', `adhésion ${to}‹B› ${of}‹C›,? (?:intervenue )?(?:le|en) ‹D›`],
		['joined', `(?:son adhésion|son accession|son entrée) (?:${to}|dans ${the})‹B›,? (?:le|en) ‹D›, ${the}‹C›`],
		['joined', `entrée ${of}‹C› (?:${to}|dans ${the})‹B›,? (?:le|en) ‹D›`],
		['joined', `(?:le|en) ‹D›,? ${the}‹C› (?:a (?:adhéré|accédé) ${to}|a rejoint ${the})‹B›`],
		['joined', `adhésion ‹A› ${to}‹B›,? (?:intervenue )?(?:le|en) ‹D›`],
		[
			'member',
			`${alone}‹C›, (?:lui-même |elle-même |en tant que |en qualité de |en sa qualité de |d')?${member}${of}‹B›${rest})`,
		],
		['member', `${alone}‹C› est ${member}${of}‹B›(?! depuis)`],
		['member', `en (?:tant que|qualité de|sa qualité de) (?:d')?${member}${of}‹B›, ${the}‹C›`],
	],
	counts: [
		`(?:les|des|aux|ses|ces|leurs) ‹N› (?:états membres|pays membres|membres|états participants|alliés) (?:${of}|${to})‹B›${rest}| (?:et|ont|sont|a|auront|seront|devront|doivent|réaffirment|conviennent) )`,
		`‹B› et (?:ses|tous ses|de ses|à ses) ‹N› (?:états membres|pays membres|membres|états participants|alliés)${rest}| (?:et|ont|sont|auront|seront|devront|doivent) )`,
	],
	chairs: [
		['then', `présidence ‹A› ${turning}(?:${of}|${to})‹B›`],
		['then', `présidence ${turning}${of}‹B›,? (?:assurée|exercée|assumée|détenue|occupée|tenue) par ${the}‹C›`],
		['then', `présidence (?:${of}|par ${the})‹C› (?:${to}|${of})‹B›`],
		['then', `présidence ‹A›,? (?:en |au |durant )(?:le )?‹D›,? (?:${of}|${to})‹B›`],
		[
			'then',
			`‹C›${which},? ?(?:a |avait )?(?:assuré|assurait|exercé|exerçait|assumé|assumait) (?:en |au |durant )(?:le )?‹D› la présidence ${turning}${of}‹B›`,
		],
		['then', `‹C›${which},? ?en ‹D›,? (?:présidait|a présidé|avait présidé) ${the}‹B›`],
		['then', `‹C›${which},? ?(?:présidait|a présidé|avait présidé) en ‹D› ${the}‹B›`],
		['then', `‹B› sous (?:la )?présidence ‹A›`],
		['then', `présidence ${of}‹B› (?:par|revenant ${to}|confiée ${to}) ?${the}‹C›`],
		['then', `‹C›(?: \\p{L}+){1,5} sa présidence ${turning}(?:${to}|${of})‹B›`],
		['then', `sa présidence ${turning}(?:${to}|${of})‹B›,? (?:en |au |durant )‹D›, ${the}‹C›`],
		[
			'now',
			`‹C›${which},? ?(?:assure|exerce|assume|détient|occupe) (?:actuellement |cette année )?la présidence ${turning}${of}‹B›`,
		],
		[
			'then',
			`‹C›${which},? ?(?:a |avait |ayant )?(?:assuré|assurait|exercé|exerçait|assumé|assumait|détenait|détenu|occupé|occupait|pris|repris|assurant|exerçant) la présidence ${turning}${of}‹B›`,
		],
		['now', `‹C›${which},? ?préside (?:actuellement |cette année )?${the}‹B›`],
		['then', `‹C›${which},? ?(?:présidait|a présidé|avait présidé|présidant) ${the}‹B›`],
		['then', `‹B›,? (?:alors )?présidée? par ${the}‹C›`],
		['now', `‹B›,? (?:actuellement présidée? par|que préside) ${the}‹C›`],
		['then', `‹C›, (?:en (?:sa |tant que |)(?:qualité de )?)?présidente?(?: en exercice)? ${of}‹B›`],
	],
	during:
		" (?:\\(‹D›\\)|(?:en|au|à|du|de|durant|pendant|pour|depuis|le|dès)(?: (?:le|la|l'année|l'an))? ?(?:cours de |cours du )?‹D›)",
	ahead: "(?:en|au|durant|pendant|le|du) (?:le |la |l'année )?‹D›,? (?:la |le |les |l')?",
	notYet:
		/(?<!\p{L})(?:prochaine?|futurs?|future|éventuelle|possible|candidature\s+\p{L}*|trio|co|soutien|préparation\s+de)\s+(?:(?:à|de)\s+)?(?:la\s+)?$|(?<!\p{L})(?:vice|co)[-\s]$/u,
	elsewhen:
		/(?<!\p{L})(?:anciens?|ancienne|alors|auparavant|naguère|provisoire\p{L}*|temporaire\p{L}*|jusqu|futur|nouveau|transf\p{L}*|déménag\p{L}*|régiona\p{L}*|(?<!,\s)(?:sera|deviendra))(?!\p{L})/u,
	presiding(adjective) {
		if (/e$/u.test(adjective)) return adjective;
		if (/en$/u.test(adjective)) return `${adjective}ne`;
		// « grec » and « turc » have forms of their own.
		return /(?:ais|ois|and|ol|ain|é)$/u.test(adjective) ? `${adjective}e` : undefined;
	},
	cardinals: cardinalsBy(cardinal),
};
