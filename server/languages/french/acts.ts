// How French speaks of acts, visits and events.
import type { ActVerb, ActWords, VisitKind } from '../language.ts';
import { kindOfAct, meaning } from '../lists.ts';

export const acts: ActWords = {
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
		...kindOfAct('resolution', 'resolutions', 'resolution'),
		...kindOfAct('avenant', 'avenants', 'protocol'),
		['acte', { kind: 'final-act', plural: false }],
		['echange', { kind: 'agreement', plural: false }],
		['feuille', { kind: 'roadmap', plural: false }],
		['programme', { kind: 'programme', plural: false }],
	]),
	completed: new Map([
		['acte', ['final']],
		['echange', ['de lettres', 'de notes']],
		['feuille', ['de route']],
		['programme', ['de cooperation', 'd echanges']],
	]),
	ordinals: new Set('premier premiere deuxieme second seconde troisieme quatrieme cinquieme'.split(' ')),
	smallAhead: new Set(),
	numbered: new Set(['resolution', 'resolutions']),
	numbers:
		/\s+(?:n(?:°|os?)\s*)?(?:[AS]\/(?:RES\/)?(?:ES-)?)?\d[\d/]*(?:\s*\(\d{4}\))?(?:(?:\s*,|\s+et)\s+\d{3,4}(?!\d)(?:\s*\(\d{4}\))?)*(?:\s+(?:du\s+Conseil\s+de\s+sécurité|de\s+l['’]Assemblée\s+générale)(?:\s+des\s+Nations\s+[Uu]nies)?)?/uy,
	nested: true,
	reopens: new Set(
		'relatif relative relatifs relatives concernant portant rapportant modifiant completant instituant etablissant creant tendant visant reglant'.split(
			' ',
		),
	),
	reopenings: ['en vue de modifier', 'en vue de completer', 'en vue d amender'],
	periods: new Set('periode annees exercice exercices'.split(' ')),
	relatives: new Set(['auxquels s', 'auxquels se', 'auxquelles s', 'auxquelles se']),
	declaring: new Set(['exprimant', 'proclamant', 'affirmant']),
	amending: new Set('modifiant completant amendant'.split(' ')),
	leaves: new Set(),
	dangling: new Set('en ce ces cet cette par pour avec auquel auxquels auxquelles sous dans'.split(' ')),
	general: new Set('un une tout toute tous toutes aucun aucune nouvel nouvelle'.split(' ')),
	alike: new Map([
		...['de', 'd', 'du', 'des'].map(form => [form, 'de'] as const),
		...['a', 'au', 'aux'].map(form => [form, 'a'] as const),
		...['en', 'sur', 'dans', 'pour', 'contre', 'par'].map(form => [form, form] as const),
	]),
	partners: new Set(['avec']),
	joiners: new Set(['et', 'qu', 'puis']),
	notNaming: new Set(
		'collective collectives y vise visee vises visees prevu prevue prevus prevues cite citee cites citees precite precitee precites precitees susmentionne susmentionnee susmentionnes susmentionnees'.split(
			' ',
		),
	),
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
	forceLater: new Set('application applicable applicables applique appliquee lie lient effet effets'.split(' ')),
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
	sides: [
		'd une part',
		'd autre part',
		'premierement',
		'deuxiemement',
		'troisiemement',
		'quatriemement',
		'cinquiemement',
	],
	bothParties: new Set(['deux pays', 'deux etats', 'deux parties', 'deux gouvernements']),
	partiesClause:
		/,?\s+entre\s.+?(?=\s+(?:relati(?:f|ve)s?|sur|concernant|portant|dans le domaine|en matière|en vue)\s|$)/u,
	denials: new Set(
		'projet futur future futurs prochain prochaine prochainement eventuel eventuelle avant lors'.split(' '),
	),
	covering: new Set(
		(
			'amitie entente comprehension mutuelle partenariat strategique renforce renforcee global globale privilegie privilegiee approfondi approfondie ' +
			'bon bonne voisinage relations solidarite alliance confiance paix perpetuelle eternelle fraternite concorde fondements bases principes association concertation'
		).split(' '),
	),
	twins: new Set(
		(
			'penale civile civil commerciale administrative familiale diplomatique service officiel ordinaire special militaire economique culturelle scientifique technique ' +
			'industrielle financiere technologique universitaire aerien aerienne maritime routier routiere ferroviaire fluvial fluviale revenu fortune succession etudiant ' +
			'travailleur stagiaire jeune marchandise voyageur passager vegetal vegetaux animal animaux sanitaire veterinaire phytosanitaire nucleaire gaz petrole electricite'
		).split(' '),
	),
	changes: {
		amends:
			/(?<!\p{L})(?:qui\s+)?(?:modifiant|amendant|complétant|portant\s+(?:modification|amendement)\s+(?:de|du|à|au)|modifie|a\s+modifié|complète|additionnel\s+(?:à|au)|avenant\s+(?:à|au))\s*(?:l['’]|la\s|le\s)?\s*$/u,
		replaces:
			/(?<!\p{L})(?:qui\s+)?(?:(?:abrogeant\s+et\s+)?remplaçant|(?:a\s+|avait\s+)?remplacé|remplace|remplaçait|se\s+substituant\s+(?:à|au)|s['’]est\s+substitué\s+(?:à|au)|se\s+substitue\s+(?:à|au)|en\s+remplacement\s+(?:de|du))\s*(?:l['’]|la\s|le\s)?\s*$/u,
		replacedBy: /(?<!\p{L})(?:qui\s+)?(?:(?:a\s+été|est|fut)\s+)?remplacée?\s+par\s*(?:l['’]|la\s|le\s)?\s*$/u,
		joint: /^[\s,(]*(?:(?:et|lui-même)\s*)?$/u,
	},
	visits: new Set(['visite', 'visites', 'deplacement']),
	visitKinds: new Map<string, VisitKind>([
		['d etat', 'state'],
		...meaning<VisitKind>('official', 'officielle officielles officiel officiels'),
		['de travail', 'working'],
		...meaning<VisitKind>('private', 'privee privees prive prives'),
	]),
	kindBehind: true,
	amongKinds: new Set('et d de amitie courtoisie'.split(' ')),
	writeKind(kind, said) {
		if (kind === 'state') return 'd’État';
		if (kind === 'working') return 'de travail';
		// « officielle », « privés »: of « d’État » nothing tells the gender, and it is mostly a visit.
		const masculine = /^(?:officiel|privé)s?$/iu.test(said);
		const adjective = kind === 'official' ? (masculine ? 'officiel' : 'officielle') : masculine ? 'privé' : 'privée';
		return /s$/iu.test(said) ? `${adjective}s` : adjective;
	},
	invitation: {
		before: new Set(['à', 'sur']),
		nouns: new Set(['invitation']),
		behind: new Set(['de', 'du', 'd', 'la', 'l', 'le']),
		courtesy: new Set('s e se sem son sa excellence altesse majeste royale m mme monsieur madame'.split(' ')),
	},
	hereinafter: 'ci-après|dénommée? ci-après',
	anniversaries: new Set(['anniversaire', 'anniversaires']),
	jubilees: new Set(['ans']),
	ofDay: /(?<!\p{L})(?:du|des)\s+$/iu,
	observed: /(?:célébr|fêt|marqu|commémor|soulign|honor)/iu,
	pointsBack:
		/^(?:de\s+(?:sa|son|leur)\s+(?:entrée\s+en\s+vigueur|signature|adoption|conclusion|ouverture|création|fondation|établissement|inauguration|lancement|installation|institution))(?:\s+(?:à|au|en)\s+[^,;.]{2,40})?$|^(?:de\s+(?:ce|cet|cette)|dudit|de\s+ladite)\s+\p{L}+$|^(?:du\s+|de\s+la\s+|de\s+l['’])(?:Accord|Traité|Convention|Charte|Pacte|Protocole|Mémorandum)$/u,
	whose: new Set(['dont']),
	visitPronouns: new Set(['celle']),
	between: new Set(['entre']),
	stops: new Set(
		(
			'avant jusqu ne n s pas doit doivent peut peuvent devant etant qui que dont lequel laquelle lesquels lesquelles ainsi afin lors notamment ont est sont sera seront etait etaient avait avaient fut furent permet permettra ' +
			'permettront contribue contribuera contribuent constitue constituent renforce renforcera renforceront ils elles il elle se pour alors tel telle tels telles comme mais car depuis fait font reste restent demeure demeurent tarde tardent attend attendent'
		).split(' '),
	),
	writtenStops: new Set(
		(
			'a protège protègent régit régissent encadre encadrent facilite facilitent favorise favorisent ouvre ouvrent prévoit prévoient vise visent couvre couvrent ' +
			'garantit garantissent inspire inspirent continue continuent sert servent joue jouent accompagne accompagnent encourage encouragent donne donnent apporte apportent ' +
			'répond répondent connaît connaissent représente représentent autorise autorisent instaure instaurent définit définissent bénéficie bénéficient porte portent offre offrent garde gardent conserve conservent organise organisent assure assurent demeure marque marquent'
		).split(' '),
	),
	bridges: new Set(
		'avec lequel laquelle fait faite faits faites dont intervenue intervenu parties produit produisent ses prend pris depuis pleinement qui ont est a ete sont fut avait avaient etait etaient conjointement officiellement entre entree entres entrees dernier derniere'.split(
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
	doers: new Set(['qui']),
	having: new Set(['ayant', 'ete']),
	passives: new Set('fut furent etait etaient ete ont'.split(' ')),
	governs: /^(?:de|d|du|des|a|au|aux|sous|dans|par|avec|en|sur|pour|selon|\p{L}{3,}ant)$/u,
	finite: new Set('a ont avait avaient aura auront est sont était étaient fut furent sera seront s se'.split(' ')),
	revised: /(?<!\p{L})(?:révis|modifi|amend|actualis|modernis|refond)(?:ée?s?|ue?s?)(?!\p{L})/iu,
	purposes: new Set(['pour']),
	deeds: /^\p{Ll}{3,}(?:tion|sion|ment|ance|ence|age|ure|xion)$/u,
	aside:
		/(?:,\s*)?(?:(?:il\s+y\s+a|voi(?:là|ci))\s+(?:(?:plus|moins|près|environ|bientôt|exactement|déjà)\s+(?:de\s+|d['’])?)?[\p{L}\d-]+\s+(?:ans|mois|années|semaines|jours)|[\p{L}\d-]+\s+(?:ans|mois|années|semaines|jours)\s+(?:plus\s+tard|après))\s*,?\s*|(?:comme|ainsi\s+qu['’])\s*(?:[\p{Ll}’']+\s+){0,6}[\p{Ll}’']+\s*,\s*/uy,
	occasion:
		/(?:lors|au\s+cours|à\s+l['’]occasion|en\s+marge|à\s+l['’]issue|dans\s+le\s+cadre|sous\s+l['’]égide|par|à)\s[^,;.()]{3,80},?\s+(?:et\s+|puis\s+)?(?=(?:(?:signé|adopté|entré)(?:e|s|es)?|en\s+vigueur|ouvert(?:e|s|es)?\s+à\s+la\s+signature)(?!\p{L}))/uy,
	by: /(?:^|\s)par\s+(?:(?:le|la|les|l['’]|son|sa|M\.|Mme)\s*)?[^,;.:]{0,60}$/iu,
	sameTitle:
		/(?<!\p{L})(?:même|mêmes|identique|analogue|semblable)s?(?:\s+(?:intitulé|titre|nom|nature|type|objet)|(?!\p{L}))/u,
	places: new Set(['à', 'À']),
	placeWords: new Set(['de', 'del', 'la', 'le', 'les', 'sur']),
	and: 'et',
	links: new Set('et puis qui produit produisent prend pris est entre entree en a le depuis pleinement'.split(' ')),
	towards: new Set(['à', 'en', 'au', 'aux']),
	visited: new Set(['rendu', 'rendue', 'rendus']),
	turns: new Set('qui que laquelle lequel dont ou cours'.split(' ')),
	rejected: {
		before:
			/(?<!\p{L})(?:(?:et\s+)?non(?:\s+pas)?|au\s+lieu\s+de)\s*(?:\s(?:le|du|au|en|à|celui\s+du))?\s*$|(?<!\p{L})au\s+lieu\s+du\s*$/iu,
		behind: /^\s*,?\s*(?:doit|devait|devant|est\s+à)\s+(?:se\s+)?(?:lire|lu|être\s+lu)/iu,
	},
	corrections: /\b(?:et non|au lieu d[eu]|erreur|erroné|erronée|erronément|rectifi\p{L}*|corrig\p{L}*)(?!\p{L})/iu,
	held: new Set(
		'tenu tenue tenus tenues tient tenir tiendra organise organisee organises organisees reuni reunie reunis reunies aura eu lieu sera est se s'.split(
			' ',
		),
	),
	empty: new Set(
		(
			'acte final lettres notes accord accords traite traites convention conventions protocole protocoles pacte charte declaration memorandum arrangement ' +
			'intergouvernemental intergouvernementaux intergouvernementale bilateral bilateraux bilaterale bilaterales relatif relative relatifs relatives ' +
			'sur dans domaine domaines matiere cadre entre gouvernement gouvernements republique le la les l d de du des et en un une au aux a pour par ' +
			'cooperation portant concernant vue qui avaient ete ont avait a signe signee signes signees nos deux pays parties leurs leur son sa ce cet cette futur suivant suivante suivants suivantes present presente conjoint conjointe conjoints conjointes commun commune'
		).split(' '),
	),
	emptyNouns: new Set(['lettres', 'notes', 'cooperation']),
};
