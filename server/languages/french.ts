// French, as declarations write it.

import type { ActVerb, Language } from './language.ts';
import { kindOfAct, meaning } from './lists.ts';
import { writtenDate } from './write-dates.ts';

const months = [
	'[Jj]anvier|JANVIER',
	'[Ff][ée]vrier|F[ÉE]VRIER',
	'[Mm]ars|MARS',
	'[Aa]vril|AVRIL',
	'[Mm]ai|MAI',
	'[Jj]uin|JUIN',
	'[Jj]uillet|JUILLET',
	'[Aa]o[uû]t|AO[UÛ]T',
	'[Ss]eptembre|SEPTEMBRE',
	'[Oo]ctobre|OCTOBRE',
	'[Nn]ovembre|NOVEMBRE',
	'[Dd][ée]cembre|D[ÉE]CEMBRE',
];

const monthNames = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export const french: Language = {
	id: 'fr',
	marks: 'le la les des du et en une un au aux dans pour par que qui sur leur leurs est ont sont ce cette avec'.split(
		' ',
	),
	weekdayNames: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
	dates: {
		months,
		weekdays: [
			'[Ll]undi|LUNDI',
			'[Mm]ardi|MARDI',
			'[Mm]ercredi|MERCREDI',
			'[Jj]eudi|JEUDI',
			'[Vv]endredi|VENDREDI',
			'[Ss]amedi|SAMEDI',
			'[Dd]imanche|DIMANCHE',
		],
		day: '1 ?(?:er|ER|ᵉʳ|<sup>\\s*er\\s*</sup>)|\\d{1,2}',
		forms: [
			// « du 30 décembre 2017 au 2 janvier 2018 », « du 28 février au 2 mars 2023 »
			'{d} {m} {y} (?:au|et(?: le)?|-|–) (?:{w} )?{d} {m} {y}',
			'{d} {m} (?:au|et(?: le)?|-|–) (?:{w} )?{d} {m} {y}',
			'{d} {m} (?:au|et(?: le)?) (?:{w} )?{d} {m}',
			// « du 8 au 10 janvier 2018 », « les 3, 4 et 5 juin 2022 », « 29-30 novembre 2022 »
			'{d}(?:, \\d{1,2})*(?:,? (?:au|et(?: le)?|puis(?: le)?) |\\s?[-–]\\s?)(?:{w} )?{d} {m} {y}',
			'{d}(?:, \\d{1,2})*(?:,? (?:au|et(?: le)?|puis(?: le)?) |\\s?[-–]\\s?)(?:{w} )?{d} {m}',
			'(?:{w},? )?{d} {m},? {y}',
			'(?:{w},? )?{d} {m}',
			'{m} {y} (?:à|-|–) {m} {y}',
			'{m} (?:à|-|–) {m} {y}',
			'{m} {y}',
		],
		numeric: 'day-first',
		beforeYear:
			"(?:[Ee]n|(?<!(?:[Pp]lus|[Mm]oins|[Pp]rès|total|capacité) )[Dd]e|[Dd]epuis|[Dd]ès|[Aa]vant|[Aa]près|[Vv]ers|[Ff]in|[Dd]ébut|[Aa]n|[Aa]nnées?|horizon|d[’']ici|d[’']ici à|[Jj]usqu[’']en|[Jj]usqu[’']à|[Cc]ourant|[Ee]ntre|pour|période|sommet|Déclaration|plan|coopération) ?|[Mm]i-",
		betweenYears: 'et|à|ou',
		notAfterYear:
			'(?:%|°|€|\\$|euros?|dollars?|millions?|milliards?|km|kilomètres?|hectares?|personnes|étudiants|soldats|emplois|tonnes|MW|GW|ans|pays)(?![\\p{L}])',
	},
	skeleton: {
		title:
			/^[*#\s]*(?:(?:PROJET DE |Projet de )?(?:D[ÉE]CLARATION|COMMUNIQU[ÉE])\s+(?:CONJOINTE?|COMMUNE?)|(?:Déclaration|Communiqué)\s+(?:conjointe?|commune?))/iu,
		heading:
			/^(?:(?:CHAPITRE|Chapitre|TITRE|Titre|PARTIE|Partie|SECTION|Section|ANNEXE|Annexe)\s+(?:[IVXLC]+|\d+|[A-Z])(?:er|ère|re)?\b.*|ANNEXES?|Annexe|PRÉAMBULE|Préambule)$/u,
		article: /^([*_#\s]*)(?:Article|ARTICLE|Art\.)\s+(\d{1,3}|premier|PREMIER)(?:er|ER|<sup>er<\/sup>)?\b\s*[.:–—-]*/u,
		signature: /^(?:Fait|Signé)\s+(?:à|en)\s+\p{Lu}[^.]{0,80}?\b(?:le|les|ce|en)\b/u,
		furniture:
			/^(?:À consulter également|A consulter également|À lire aussi|Lire aussi|Voir aussi|Voir tous les articles.*|Partager(?: (?:la page|sur).*)?|Sur le même (?:sujet|thème).*|Télécharger le .*|Mots[- ]clés\b.*)\s*:?\s*$/u,
		references:
			/(?<![\p{L}\p{N}])(?:(?:aux|les|des)\s+)?paragraphes?\s+(?:n[°o]\s*)?(\d{1,3})(?![\d,.]\d)(?:\s*(?:à|et|-|–)\s*(\d{1,3}))?/giu,
		elsewhere:
			/^[\s,)]*(?:\([a-z0-9]+\)\s*)?(?:,?\s*alinéas?\s+\S+,?\s*)?(?:d[eu’']|des|de la|de l[’'])(?:\s*(?!la\s+présente|présente|présent|ce\b|cette\b))[\p{L}]/iu,
	},
	acts: {
		kinds: new Map([
			...kindOfAct('traite', 'traites', 'treaty'),
			...kindOfAct('accord', 'accords', 'agreement'),
			...kindOfAct('convention', 'conventions', 'convention'),
			...kindOfAct('protocole', 'protocoles', 'protocol'),
			...kindOfAct('pacte', 'pactes', 'pact'),
			...kindOfAct('charte', 'chartes', 'charter'),
			...kindOfAct('declaration', 'declarations', 'declaration'),
			...kindOfAct('memorandum', 'memorandums', 'memorandum'),
			...kindOfAct('arrangement', 'arrangements', 'agreement'),
			['feuille', { kind: 'roadmap', plural: false }],
		]),
		premodified: false,
		verbs: new Map([
			...meaning<ActVerb>('signed', 'signe signee signes signees signature conclu conclue conclus conclues'),
			...meaning<ActVerb>('adopted', 'adopte adoptee adoptes adoptees adoption'),
			...meaning<ActVerb>('opened', 'ouvert ouverte ouverts ouvertes ouverture'),
			...meaning<ActVerb>('inForce', 'vigueur'),
			...meaning<ActVerb>('ended', 'denonce denoncee denonciation expire expiree expiration'),
			...meaning<ActVerb>('negotiationsOpened', 'negociations negociation'),
			...meaning<ActVerb>('initialled', 'paraphe paraphee paraphes paraphees'),
		]),
		nouns: new Map([
			...meaning<ActVerb>('signed', 'signature conclusion'),
			...meaning<ActVerb>('adopted', 'adoption'),
			...meaning<ActVerb>('opened', 'ouverture'),
			...meaning<ActVerb>('inForce', 'vigueur'),
			...meaning<ActVerb>('ended', 'denonciation expiration'),
			...meaning<ActVerb>('negotiationsOpened', 'negociations negociation'),
		]),
		leads: new Set(['sur', 'relatives', 'entree']),
		resumes: new Set('relatif relative relatifs relatives concernant portant sur dans'.split(' ')),
		partyPhrases: ['d une part', 'd autre part', 'et la', 'et le', 'et les'],
		bothParties: new Set(['deux pays', 'deux etats', 'deux parties', 'deux gouvernements']),
		partiesClause:
			/,?\s+entre\s.+?(?=\s+(?:relati(?:f|ve)s?|sur|concernant|portant|dans le domaine|en matière|en vue)\s|$)/u,
		denials: new Set(
			'projet futur future futurs prochain prochaine prochainement eventuel eventuelle avant lors'.split(' '),
		),
		visits: new Set(['visite', 'visites', 'deplacement']),
		visitPronouns: new Set(['celle']),
		between: new Set(['entre']),
		stops: new Set(
			(
				'ne n pas doit doivent peut peuvent devant etant qui que dont lequel laquelle lesquels lesquelles ainsi afin lors notamment ont est sont sera seront etait etaient avait avaient fut furent permet permettra ' +
				'permettront contribue contribuera contribuent constitue constituent renforce renforcera renforceront ils elles il elle se pour alors tel telle tels telles comme mais car'
			).split(' '),
		),
		writtenStops: new Set(['a']),
		bridges: new Set(
			'depuis pleinement qui ont est a ete sont fut avait avaient etait etaient conjointement officiellement entre entree entres entrees dernier derniere'.split(
				' ',
			),
		),
		bilateral: new Set(
			'bilateral bilaterale bilateraux bilaterales intergouvernemental intergouvernementale intergouvernementaux intergouvernementales'.split(
				' ',
			),
		),
		prefixes: new Map([
			['franco', 'FRA'],
			['germano', 'DEU'],
			['italo', 'ITA'],
			['hispano', 'ESP'],
			['luso', 'PRT'],
			['anglo', 'GBR'],
			['britannico', 'GBR'],
			['americano', 'USA'],
			['sino', 'CHN'],
			['russo', 'RUS'],
			['turco', 'TUR'],
			['greco', 'GRC'],
			['belgo', 'BEL'],
			['nippo', 'JPN'],
			['indo', 'IND'],
			['helveto', 'CHE'],
			['kazakho', 'KAZ'],
		]),
		places: new Set(['à', 'À']),
		placeWords: new Set(['de', 'del', 'la', 'le', 'les', 'sur']),
		and: 'et',
		links: new Set('et puis qui est entre entree en a le'.split(' ')),
		towards: new Set(['à', 'en', 'au', 'aux']),
		turns: new Set('qui que laquelle lequel dont ou cours'.split(' ')),
		corrections: /\b(?:et non|erreur|erroné|erronée|erronément|rectifi\p{L}*|corrig\p{L}*)(?!\p{L})/iu,
		addresses: new Set(
			'president presidente ministre m mme monsieur madame chancelier chanceliere ambassadeur ambassadrice secretaire gouverneur roi reine prince'.split(
				' ',
			),
		),
		notNames: new Set(
			'general generale delegue deleguee ministre premier premiere republique conseil commission assemblee etat etats gouvernement adjoint adjointe executif le la les l un'.split(
				' ',
			),
		),
		held: new Set(
			'tenu tenue tenus tenues tient tenir tiendra organise organisee organises organisees reuni reunie reunis reunies aura eu lieu sera est se s'.split(
				' ',
			),
		),
		empty: new Set(
			(
				'accord accords traite traites convention conventions protocole protocoles pacte charte declaration memorandum arrangement ' +
				'intergouvernemental intergouvernementaux intergouvernementale bilateral bilateraux bilaterale bilaterales relatif relative relatifs relatives ' +
				'sur dans domaine domaines matiere cadre entre gouvernement gouvernements republique le la les l d de du des et en un une au aux a pour par ' +
				'cooperation portant concernant vue qui avaient ete ont avait a signe signee signes signees nos deux pays parties leurs leur son sa ce cet cette futur suivant suivante suivants suivantes present presente conjoint conjointe conjoints conjointes commun commune'
			).split(' '),
		),
	},
	articles: new Set(['la', 'le', 'les', 'l']),
	colon: ' : ',
	adjectives: adjective => {
		// « kazakhstanais, kazakhstanaise, kazakhstanaises »: every form it may take, whether or not it does.
		const stem = adjective.replace(/e$/u, '');
		const feminine = stem.endsWith('en') ? `${stem}ne` : `${stem}e`;
		return [...new Set([adjective, `${stem}s`, feminine, `${feminine}s`, `${adjective}s`])];
	},
	small: new Set('le la les l de du des d en au aux et a'.split(' ')),
	writeDate: iso =>
		writtenDate(iso, {
			day: day => (day === 1 ? '1er' : String(day)),
			months: monthNames,
			order: 'day-first',
			and: 'et',
			to: 'au',
		}),
};
