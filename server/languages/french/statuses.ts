// How French says where an act stands: « n’est pas encore entré en vigueur », « en cours de négociation ».
import type { StatusWords } from '../language.ts';

const on = "(?:relatives?\\s+(?:à|au)|concernant|sur|portant\\s+sur|en\\s+vue\\s+d[e’']|d[e’'u])";
const article = "(?:\\s*(?:l['’]|le\\s|la\\s|cet\\s|cette\\s|ce\\s))?\\s*";

export const statuses: StatusWords = {
	before: [
		[
			'negotiated',
			new RegExp(
				`(?<!(?:fin|clôture|conclusion|achèvement|terme)\\s+(?:des|de\\s+la|de\\s+leurs)\\s+)(?:négociations?|pourparlers)\\s+${on}${article}$`,
				'iu',
			),
		],
		[
			'not in force',
			/(?:appel|souhait|attend|espér|espèr|œuvr|plaid)\p{L}*\s+(?:(?:à|pour|vivement)\s+)?(?:l['’]|une\s+)(?:prochaine\s+)?entrée\s+en\s+vigueur(?:[^.;]{0,40}?\s)?(?:de\s+l['’]|du\s+|de\s+la\s+)$/iu,
		],
	],
	behind: [
		[
			'initialled',
			/(?:paraphé\p{L}*[^.;]{0,20}?\s(?:mais|sans)\s[^.;]{0,30}sign|(?:non|pas)\s+encore\s+(?:été\s+)?signé\p{L}*)/iu,
		],
		[
			'negotiated',
			/en\s+cours\s+de\s+négociation|(?:est|sont|demeure|reste)\s+(?:encore\s+|toujours\s+)?en\s+négociation|(?:fait|font)\s+(?:encore\s+|toujours\s+|actuellement\s+)?l['’]objet\s+de\s+négociations|(?:reste|demeure)\s+à\s+(?:signer|conclure|négocier)|dont\s+(?:la|les)\s+négociations?\s+(?:se\s+poursui|est\s+en\s+cours|sont\s+en\s+cours|progress)/iu,
		],
		[
			'not in force',
			/n['’](?:est|étai\p{L}*)\s+(?:toujours\s+)?pas\s+(?:encore\s+|toujours\s+)?(?:entrée?s?\s+)?en\s+vigueur|(?:reste|demeure|tarde)\s+à\s+entrer\s+en\s+vigueur|doit\s+encore\s+entrer\s+en\s+vigueur|attend\p{L}*\s+(?:encore\s+|toujours\s+)?(?:son\s+entrée|d['’]entrer)\s+en\s+vigueur|dont\s+l['’]entrée\s+en\s+vigueur\s+(?:est\s+(?:attendue|prochaine|imminente)|se\s+fait\s+attendre)/iu,
		],
		['in force', /(?:est|sont)\s+(?:désormais\s+|pleinement\s+|toujours\s+)?en\s+vigueur(?!\s+(?:depuis|le\b))/iu],
	],
	pointing: new Set('cet cette ledit ladite'.split(' ')),
	said: new Set(),
	pronouns: new Set(['il', 'elle']),
};
