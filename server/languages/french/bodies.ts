// How French names bodies: one capital, on the head, and a complement in lower case: « Conseil national de la recherche ».
import type { BodyWords } from '../language.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const bodies: BodyWords = {
	heads: set(
		'conseil commission comite cour chambre assemblee senat parlement congres agence banque fonds fondation institut universite ecole academie centre office bureau organisation union association federation confederation communaute communautes ligue autorite tribunal ministere secretariat commissariat groupe groupement societe compagnie consortium musee bibliotheque observatoire laboratoire mission forum coalition alliance marine armee gendarmerie garde police service direction departement chancellerie caisse reseau syndicat hopital unite force forces mouvement parquet',
	),
	commonHeads: set('universite institut musee fondation ecole ministere'),
	whole: set('senat bundestag bundesrat'),
	chaired: new Set(['conseil']),
	weak: set(
		'mixte mixtes conjoint conjointe bilateral bilaterale intergouvernemental intergouvernementale general generale special speciale haut haute travail permanent permanente commun commune suivi pilotage dialogue',
	),
	notNames: new Set([
		'communaute internationale',
		'communautes locales',
		'societe civile',
		'union douaniere',
		'forces armees',
		'forces de',
		'force de',
		'force publique',
		'cour d',
		'autorite de',

		'fonds de',
		'fonds propres',
		'alliance de',
		'alliance strategique',
		'union sacree',
		'centre ville',
		'service public',
		'mission de',
		'groupe de',
		'mission commune',
	]),
	openEnded: new Set(),
	notBodies: new Set(),
	premodified: false,
	openers: new Set(),
	joins: set('de du des d'),
	topics: set('pour'),
	joinsOf: new Map([
		...['commission', 'comite', 'groupe', 'forum', 'observatoire'].map(head => [head, set('sur')] as const),
		...['commissariat', 'secretariat', 'ministere', 'delegation'].map(head => [head, set('a au aux')] as const),
		...['mission', 'organisation', 'force'].map(head => [head, set('en au')] as const),
		['coalition', set('contre')],
	]),
	articles: set('la le les l'),
	and: 'et',
	twofold: set('communaute ministere secretariat direction departement'),
	lowerCase: {
		adjectiveEndings:
			/(?:(?:a|e|ue)l(?:l?es?|s)?|aux|iques?|aires?|ien(?:s|ne|nes)?|[ao]is(?:e|es)?|ain(?:s|e|es)?|een(?:s|ne|nes)?|ier(?:s|e|es)?|i(?:f|fs|ve|ves)|eu(?:x|se|ses)|istes?)$/u,
		adjectives: set(
			'mixte mixtes conjoint conjointe conjoints conjointes supreme moderne public publics libre commun commune vert verte superieur superieure superieurs exterieur exterieure arabe russe suisse belge tcheque turc turque grec grecque populaire haut haute permanent permanente uni unis unies slovaque slovene allemand allemande espagnol espagnole bulgare croate serbe kazakhe ouzbek ouzbeke kirghize etranger etrangere etrangers etrangeres financier financiere monetaire allie agricole agricoles maritime maritimes durable durables renouvelable renouvelables aride arides sensible sensibles humide humides feminin feminine marin marine marins marines alpin alpine andin andine agile mobile rare rares',
		),
		notNouns: set(
			'relatif relative relatifs relatives certain certaine certains certaines respectif respectifs respective respectives autre autres ce cet cette ces son sa ses leur leurs notre nos votre vos chaque tout tous toute toutes deux trois un une plus moins nouveau maniere facon sorte sa part fait lui elle eux meme quoi dont que qui ou a est ont sont sera seront avec dans par lors ainsi afin concert mettre celui celle ceux celles faire telle tel suite cours lieu ailleurs partie',
		),
		verbEndings: /(?:ent|ont)$/u,
		notNounEndings: /(?:[^l]er|ir|ttre|ndre|oir|ant|ment)$/u,
		preposed: set(
			'grand grande grands grandes petit petits petite petites jeune jeunes nouveau nouvelle nouveaux nouvelles premier premiers haut haute hauts hautes',
		),
		nouns: set(
			'mer acier avenir loisirs environnement developpement gouvernement parlement enfant investissement armement desarmement peuplement enseignement rayonnement financement commandement surendettement departement changement echanger climat logement equipement dereglement traitement rapprochement reglement approvisionnement',
		),
	},
	asBody:
		/(?<=(?<!\p{L})(?:au\s+sein\s+(?:de\s+(?:l['’]|la\s)|du\s)|auprès\s+(?:de\s+(?:l['’]|la\s)|du\s)|(?:membres?|siège|secrétariat|secrétaire\s+général|direct(?:eur|rice)(?:\s+générale?)?|président|présidence|travaux|statuts?|programmes?)\s+(?:de\s+(?:l['’]|la\s)|du\s)))/uy,
	hereafter: 'ci-après|dite?|en abrégé|ou',
	spokenOf: {
		before:
			/^\s*,?\s*(?:par\s+[^.;:,()]{3,40}\s)?(?:avec|au\s+sein\s+d[eu]|dans|auprès\s+d[eu]|par|à|en)\s*(?:l['’]|la\s|le\s|les\s)?\s*$/iu,
		behind: /^\s*,?\s*(?:en|dès|depuis|le|les|au|dès\s+le)\s*$/iu,
		widelyBefore:
			/^\s*,?\s*(?:de|devant|grâce\s+à|aux\s+côtés\s+de|au\s+titre\s+de|d[ue])\s*(?:l['’]|la\s|le\s|les\s)?\s*$/iu,
		widelyBehind:
			/^\s*,?\s*(?:qui|laquelle|lequel|que|où|dont)\s+(?:[\p{Ll}’'-]+,?\s+){0,9}?(?:en|dès|depuis|le|dès\s+le)\s*$|^\s+(?:était|siégeait|travaillait|œuvrait|fonctionnait)\s+déjà\s+(?:[\p{L}’'-]+\s+){0,6}?(?:en|le|au)\s+$|^\s+(?:avait|avaient),?\s+(?:dès|déjà\s+en)\s+$/u,
		early: /(?<!\p{L})(?:dès|déjà\s+en|déjà,\s+en)\s+$|(?<=(?:que|qu['’])\s*)en\s+$/iu,
		atWork:
			/^\s*,?\s*[^.;:,()]{0,50}\s(?:au\s+sein\s+d[eu]|dans|avec|auprès\s+d[eu]|(?:membres?|partenaires?|travaux|sessions?|cadre|réunions?)\s+d[eu])\s*(?:l['’]|la\s|le\s|les\s)?$/u,
		further:
			/^\s*(?:,\s*(?:et\s+|ainsi\s+qu['’e]\s*)?|et\s+|ainsi\s+qu['’e]\s*)(?:à|au|aux|de|du|des|d['’]|la|le|les|l['’]|sur|pour)(?!\p{L})[^.;:,()]{0,60}$/iu,
		making:
			/(?<!\p{L})(?:cré|fond|naissance|née?s?(?!\p{L})|institu|constitu|établi|succéd|issue?|transform|remplac|suite|hérit|lanc|envisag|propos|négoci|prépar|sign|adopt|traité|charte|projet|idée|futur)/iu,
		otherTime:
			/(?<!\p{L})(?:alors|anciens?|anciennes?|ancien\s+nom|ex|devenue?s?|aujourd['’]hui|désormais|actuelle?|prédécesseur|précurseur|rebaptisée?|renommée?|héritière?|succédée?|ci-devant)(?!\p{L})/iu,
		belonging: /(?<!\p{L})(?:membres?|adhér\p{L}+|adhésion|rejoin\p{L}+)(?!\p{L})[^.;:]*$/iu,
		ahead:
			/(?<!\p{L})(?:\p{L}+r(?:ont|a)\s+(?:de\s+|à\s+)?(?:\p{L}+\s+){0,3}?|s['’]engagent\s+à\s|entendent\s|conviennent\s+de\s|décident\s+de\s)[^.;]{0,80}(?:au\s+sein\s+d|dans\s+le\s+cadre\s+d|avec|auprès\s+d|en\s+application\s+d|conformément\s+(?:à|au)|en\s+vertu\s+d)[eu’']?s?\s*(?:l['’]|la\s|le\s)?$/iu,
	},
};
