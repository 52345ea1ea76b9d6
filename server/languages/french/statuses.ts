// How French says where an act stands: « n’est pas encore entré en vigueur », « en cours de négociation ».
import type { StatusWords } from '../language.ts';
import { future } from './future.ts';
import { restated, unforced } from './restated.ts';

const on = "(?:relatives?\\s+(?:à|au)|concernant|sur|portant\\s+sur|en\\s+vue\\s+d[e’']|d[e’'u])";
const article = "(?:\\s*(?:l['’]|le\\s|la\\s|une?\\s|cet\\s|cette\\s|ce\\s))?\\s*";

// « les Parties appliquent », in the present: what they agreed to apply, or will, is not applied yet.
const apply = '(?<!\\p{L})appliquent?(?:\\s+(?:désormais|déjà|encore|toujours|actuellement))?';
const provisionally = '(?:à\\s+titre\\s+provisoire|provisoirement)';
const theAct = "(?:l['’]|les?\\s+|la\\s+|cet(?:te)?\\s+|ce\\s+|ledit\\s+|ladite\\s+)";
const since = '(?:depuis|à\\s+compter|à\\s+partir|dès)';

export const statuses: StatusWords = {
	words: /paraph|negoci|pourparlers|vigueur|provisoire|^(?:encore|signer|conclure)/u,
	before: [
		[
			'provisional',
			new RegExp(`${apply}\\s+${provisionally}(?:\\s*,?\\s*${since}\\s[^.;,]{2,40}?,?)?\\s+${theAct}$`, 'u'),
		],
		[
			'negotiated',
			new RegExp(
				`(?<!(?:fin|clôture|conclusion|achèvement|terme)\\s+(?:des|de\\s+la|de\\s+leurs)\\s+)(?:négociations?|pourparlers)\\s+${on}${article}$`,
				'u',
			),
		],
		[
			'not in force',
			/(?:appel|souhait|attend|espér|espèr|œuvr|plaid)\p{L}*\s+(?:(?:à|pour|vivement)\s+)?(?:l['’]|une\s+)(?:prochaine\s+)?entrée\s+en\s+vigueur(?:[^.;]{0,40}?\s)?(?:de\s+l['’]|du\s+|de\s+la\s+)$/u,
		],
	],
	talksOver:
		/^[^.;]{0,60}?(?<!\p{L})(?:(?:ont|avaient|a|avait)\s+(?:été\s+)?(?:achev|conclu|abouti|termin|clos|men[ée]es?\s+à\s+(?:bien|terme))|(?:se\s+sont|s['’]étaient|sont)\s+(?:achev|conclu|termin|clos)|viennent\s+de)/u,
	behind: [
		[
			'initialled',
			/(?:le\s+texte\s+en\s+a\s+(?:déjà\s+)?été\s+paraphé(?![^.;]*sign)|paraphé\p{L}*[^.;]{0,20}?\s(?:mais|sans)\s[^.;]{0,30}sign|(?:non|pas)\s+encore\s+(?:été\s+)?signé\p{L}*)/u,
		],
		[
			'negotiated',
			/en\s+cours\s+de\s+négociation|(?<=,\s{0,2}(?:encore\s+|toujours\s+)?)en\s+négociation(?=\s*(?:,|depuis(?!\p{L})))|(?:est|sont|demeure|reste)\s+(?:encore\s+|toujours\s+)?en\s+négociation|(?:fait|font)\s+(?:encore\s+|toujours\s+|actuellement\s+)?l['’]objet\s+de\s+négociations|(?:reste|demeure)\s+à\s+(?:signer|conclure|négocier)|dont\s+(?:la|les)\s+négociations?\s+(?:se\s+poursui|est\s+en\s+cours|sont\s+en\s+cours|progress)/u,
		],
		[
			'not in force',
			/n['’](?:est|étai\p{L}*)\s+(?:toujours\s+)?pas\s+(?:encore\s+|toujours\s+)?(?:entrée?s?\s+)?en\s+vigueur|(?:reste|demeure|tarde)\s+à\s+entrer\s+en\s+vigueur|(?:doit\s+encore|devrait|entrera(?=\s+en\s))\s+(?:entrer\s+)?en\s+vigueur|attend\p{L}*\s+(?:encore\s+|toujours\s+)?(?:son\s+entrée|d['’]entrer)\s+en\s+vigueur|dont\s+l['’]entrée\s+en\s+vigueur\s+(?:est\s+(?:attendue|prochaine|imminente)|se\s+fait\s+attendre)/u,
		],
		[
			'provisional',
			/(?:est|sont|reste|demeure)\s+(?:encore\s+|toujours\s+|actuellement\s+|désormais\s+)?(?:appliquée?s?\s+(?:provisoirement|à\s+titre\s+provisoire)|provisoirement\s+appliquée?s?|en\s+application\s+provisoire|d['’]application\s+provisoire)|s['’]applique\s+(?:à\s+titre\s+provisoire|provisoirement)/u,
		],
		[
			'in force',
			/(?:est|sont|demeurent?|restent?)\s+(?:désormais\s+|pleinement\s+|toujours\s+)?en\s+vigueur(?!\s+(?:depuis|le\b))/u,
		],
	],
	around: [
		[
			'provisional',
			new RegExp(`${apply}\\s+${theAct}$`, 'u'),
			new RegExp(`^(?:\\s*\\([^)]*\\))?(?:\\s*,[^.;]{0,90},)?\\s*,?\\s*(${provisionally})(?!\\p{L})`, 'u'),
		],
	],
	provisional: {
		behind:
			/(?:appliquée?s?\s+(?:provisoirement|à\s+titre\s+provisoire)|provisoirement\s+appliquée?s?|s['’]applique\s+(?:à\s+titre\s+provisoire|provisoirement)|en\s+application\s+provisoire|entrée?s?\s+(?:provisoirement\s+en\s+vigueur|en\s+vigueur\s+(?:provisoirement|à\s+titre\s+provisoire))|application\s+provisoire(?:\s+(?:a\s+(?:débuté|commencé)|est\s+effective|remonte|court))?)\s*,?\s*(?:depuis|à\s+compter\s+du|à\s+partir\s+du|dès|le|au|en)(?:\s+le)?\s+$/iu,
		before: new RegExp(
			`application\\s+provisoire\\s+(?:de\\s+l['’]|du\\s+|de\\s+la\\s+|des\\s+)$|${apply}\\s+${provisionally}\\s+${theAct}$`,
			'iu',
		),
		applying: [
			new RegExp(`${apply}\\s+${theAct}$`, 'iu'),
			new RegExp(`(?<!\\p{L})${provisionally}\\s*,?\\s*${since}(?:\\s+(?:le|du))?\\s+$`, 'iu'),
		],
		beforehand: [
			new RegExp(`${apply}\\s+${provisionally}\\s*,?\\s*${since}(?:\\s+(?:le|du))?\\s+$`, 'iu'),
			new RegExp(`^\\s*,?\\s*${theAct}?$`, 'iu'),
		],
		since:
			/^(?:(?:\s*\([^)]*\))?(?:\s*,[^.;]{0,90},)?\s*,?\s*(?:depuis|à\s+compter\s+du|à\s+partir\s+du|dès)(?:\s+le)?|\s*,?\s*le)\s+$/iu,
		fronted: [
			/(?:^|[.!?;:]\s+|\n\s*|^\d+\.\s+)(?:depuis|dès|à\s+compter\s+du)(?:\s+le)?\s+$/iu,
			new RegExp(`^\\s*,[^.;:]{0,60}${apply}\\s+${provisionally}\\s+${theAct}?$`, 'iu'),
		],
		adverbs: new Map([
			['provisoirement', []],
			['a', ['titre', 'provisoire']],
		]),
		application: 'application',
		word: /provisoire/iu,
	},
	onwards: /(?<!\p{L})(?:depuis|à\s+compter|à\s+partir|dès)(?:\s+(?:le|du))?\s+$/u,
	pointing: new Set('cet cette ledit ladite'.split(' ')),
	said: new Set(),
	restated,
	unforced,
	pronouns: new Set(['il', 'elle']),
	tense: {
		done: /(?<!\p{L})(?:(?:s['’](?:est|était)|se\s+sont|s['’]étaient|ont|avai(?:t|ent)|fu(?:t|rent)|(?:est|sont|a)(?=\s+(?:été|eu|entrée?s?|\p{Ll}+(?:é|i|u)(?:e?s?)(?!\p{L}))))\s+(?:(?:été|déjà|également|aussi|ensuite|officiellement|solennellement|bien)\s+){0,2}(?:achevé|accompli|conclu|tenue?s?|réunie?s?|signé|inauguré|célébré|effectué|accueilli|eu\s+lieu|déroulé|entrée?s?\s+en\s+vigueur|lancé|adopté|participé|remis|ouvert|clos|rencontré|visité|organisé|rendue?s?\s+(?:à|en|au|aux)|séjourné|achevé|présenté|approuvé|siégé|débuté|commencé|ratifié|publié|fêté|terminé|reçu|créé|fondé|institué|déposé|soumis|échangé|transmis|rendue?s?\s+publi)\p{L}*)(?!\p{L})/giu,
		attributed:
			/(?<!(?<!\p{L})(?:est|sont|être|soit|soient|si|une\s+fois)\s+)(?<!\p{L})(?:remis|signé|adopté|publié|présenté|approuvé|conclu|ratifié|déposé|soumis|rendue?\s+public)\p{Ll}{0,4}\s+(?:(?:à|au)\s+(?:la\s+|l['’])?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3}\s*,?\s*)?le\s+(?:\p{L}+di\s+|dimanche\s+)?$/u,
		future,
		detour:
			/(?<!\p{L})(?:dont|que|qui|pour|afin|en\s+vue|décid\p{L}*|conven\p{L}*|prév\p{L}*|devant|avant|sur|relati\p{L}*)(?!\p{L})/iu,
		years: [
			[/(?<!\p{L})cette\s+année(?!\p{L})/iu, 0],
			[/(?<!\p{L})l['’](?:an\s+dernier|année\s+dernière)(?!\p{L})/iu, -1],
			[/(?<!\p{L})l['’](?:an\s+prochain|année\s+prochaine)(?!\p{L})/iu, 1],
		],
		nouns: /(?<!\p{L})(?:du|de)\s*$/iu,
		toCome:
			/(?<!\p{L})(?:\p{L}+r(?:a|ont|ait|aient)(?!\p{L})|prévue?s?|prochaine?s?(?![^.;]*(?:s['’]est\s+(?:tenu|réuni|déroul)|se\s+sont\s+(?:tenu|réuni|déroul)|ont\s+eu\s+lieu|a\s+eu\s+lieu))|doi(?:t|vent)|devai(?:t|ent)|à\s+venir|échéance|horizon|décidé|convenus?|annoncé|fixée?|programm\p{L}*|période|futur|prévoi\p{L}*|invité\p{L}*)/iu,
		limit:
			/(?:jusqu['’]\s*(?:au?|en|à)|d['’]ici(?:\s+(?:au?|à\s+la|le|la|fin))?|avant(?:\s+(?:le|la\s+fin))?|pour(?:\s+(?:le|la))?|à\s+compter\s+du|à\s+partir\s+d[ue]|dès(?:\s+le)?|au\s+plus\s+tard(?:\s+le)?|horizon|vers|fin|depuis\s+le)\s*$/iu,
	},
};
