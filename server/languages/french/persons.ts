// How French names persons.
import type { PersonWords } from '../language.ts';

export const persons: PersonWords = {
	addresses: new Set(
		'dr pr sir lord lady maitre monseigneur cheikh sultan emir professeur professeure docteur capitaine colonel president presidente ministre m mme monsieur madame chancelier chanceliere ambassadeur ambassadrice secretaire gouverneur roi reine prince majeste altesse'.split(
			' ',
		),
	),
	offices: new Set(
		'ministre president presidente vice secretaire ambassadeur ambassadrice commissaire gouverneur gouverneure chancelier chanceliere directeur directrice representant representante envoye envoyee coordinateur coordinatrice conseiller conseillere premier premiere chef cheffe recteur rectrice doyen doyenne consul consule conservateur conservatrice administrateur administratrice roi reine prince princesse sultan emir cheikh maire'.split(
			' ',
		),
	),
	paired: new Set('ministre general generale federal federale'.split(' ')),
	unique: new Set('president presidente chancelier chanceliere roi reine sultan emir'.split(' ')),
	heads: {
		state: new Set([
			...['president', 'presidente', 'roi', 'reine', 'empereur', 'sultan', 'emir', 'chef etat', 'cheffe etat'],
			...['president republique', 'presidente republique', 'president confederation', 'presidente confederation'],
			...['president federal', 'presidente federale', 'grand duc', 'grande duchesse'],
		]),
		government: new Set([
			...[
				'premier ministre',
				'premiere ministre',
				'chancelier',
				'chanceliere',
				'chancelier federal',
				'chanceliere federale',
			],
			...['chef gouvernement', 'cheffe gouvernement', 'president gouvernement', 'presidente gouvernement'],
			...['president conseil', 'presidente conseil', 'president conseil ministres', 'presidente conseil ministres'],
		]),
	},
	federal: new Set(['federal', 'federale']),
	lesser:
		/(?<!\p{L})(?:vice|adjointe?|suppléante?|déléguée?|sous-secrétaire|par\s+intérim|intérimaire|élue?|désignée?|candidate?)(?!\p{L})/u,
	portfolios: new Set(
		(
			'affaires etrangeres europe europeennes interieur defense armees justice economie finances commerce exterieur industrie energie transports sante education enseignement superieur recherche agriculture alimentation ' +
			'environnement ecologie transition climat culture communication travail emploi famille jeunesse sports tourisme logement outre mer cooperation developpement immigration integration solidarite numerique etat republique royaume ' +
			'gouvernement conseil union commission nations unies parlement senat assemblee chambre haut haute general generale etats premier ministre ministere delegation deputes national nationale francophonie mines petrole eau'
		).split(' '),
	),
	joints: new Set('de des du d la le les l et aux au a en pour charge chargee aupres'.split(' ')),
	smallPortfolios: true,
	signsFor: new Set(['gouvernement', 'republique', 'royaume', 'conseil']),
	realm:
		/(?<!\p{L})(?:[Dd]uc|[Dd]uchesse|[Cc]omte|[Cc]omtesse|[Pp]rince|[Pp]rincesse|[Bb]aron|[Bb]aronne|[Mm]arquis|[Mm]arquise)\s+(?:de\s+|d['’]\s*)$/u,
	signing: new Set(['membre', 'membres']),
	sovereign: 'nous',
	who: /^\s*,?\s*(?:qui|lequel|laquelle)(?!\p{L})[^.;:]{0,80}$/u,
	attends:
		/^\s*,?\s*(?:(?:qui|lequel|laquelle)\s+)?(?:a|avait|ayant)\s+(?:participé|assisté|pris\s+part)\s(?![^.;:]*(?<!\p{L})(?:adopté|signé|créé|fondé|établi|institué|conclu|lancé|avant|après|depuis|jusqu)(?!\p{L}))[^.;:]{0,70}$/u,
	byWhom:
		/^\s*,?\s*par(?:\s+(?:(?:le|la|les|de|du|des|et|alors|adjointe?|[dl]['’]|secrétaire|générale?|présidente?|direct(?:eur|rice)|haute?|ministre|premi(?:er|ère)|représentante?)|(?:[dl]['’])?\p{Lu}[\p{L}’'-]*\.?|(?:[dl]['’])?(?:européenne|africaine|nord|atlantique|unies|étrangères|affaires))){0,16}\s*,?\s*(?:(?:MM?|Mmes?|Dr)\.?\s*)?$/u,
	deeds:
		/^\s*,?\s*(?:(?:pour|lors\s+de|à\s+l['’]occasion\s+de|de|et)\s+(?:son|sa|ses)\s|(?:pour|de|du)\s+[^.;:,]{0,40}\squ['’](?:il|elle)\s)(?!(?:[^.;:]*\s)?(?:avant|après|depuis|jusqu['’]\p{L}+|comme|prochaine?|\p{L}+era)\s)[^.;:]{0,60}$/u,
	thanked:
		/(?<!\p{L})(?:[Rr]emerci\p{L}*|(?:reconnaissance|gratitude|remerciements)\s+(?:à|au|aux)|reconnaissants?\s+(?:à|au)|[Ff]élicit(?:ent|e|é|ant))(?:\s+(?:(?:le|la|les|de|du|des|et|à|au|aux|secrétaire|générale?|présidente?|direct(?:eur|rice)|haute?|ministre|premi(?:er|ère)|représentante?)|(?:[dl]['’])?\p{Lu}[\p{L}’'-]*\.?|(?:[dl]['’])?(?:européenne|africaine|nord|atlantique|unies|étrangères|affaires))){0,16}\s*,?\s*(?:(?:MM?|Mmes?|Dr)\.?\s*)?$/u,
	presides:
		/^\s*,?\s*(?:(?:qui|lequel|laquelle)\s+)?(?:a|avait)\s+(?:lui-même\s+|elle-même\s+|solennellement\s+)?(?:ouvert|présidé|inauguré|signé|clos|clôturé|convoqué|lancé)\s(?![^.;:]*(?<!\p{L})(?:comme|alors|avant|après|depuis|jusqu|en\s+(?:sa\s+)?qualité|en\s+tant)(?!\p{L}))[^.;:]{0,70}$/u,
	heldThen: /^,?\s+(?:que\s+)?(?:le|la|l['’])\s*[^,;.]{3,60}\s(?:d['’]alors|de\s+l['’]époque),?\s+(?:m\.|mme)?\s*$/u,
	thenBefore:
		/(?<!\p{L})(?:(?:le|la|au|du)\s+[^,;.:]{3,60}\s(?:d['’]alors|de\s+l['’]époque)|(?:l['’]|à\s+l['’])alors\s[^,;.:]{3,60}),?\s*(?:(?:m|mme)\.?\s*)?$/u,
	thenDid:
		/^\s*,?\s*(?:qui|pour|lors\s+de\s+s(?:a|on|es))\s(?![^.;:]*(?<!\p{L})(?:adopté|créé|fondé|établi|institué|conclu|mené|depuis|avant|après|jusqu|sera))[^.;:]{0,70}$/u,
	past: /(?:^|[^\p{L}])(?:anciens?|anciennes?|ex-?|feu|futurs?|future|défunt)(?!\p{L})/u,
	terms: {
		office:
			/(?<!\p{L})(?:dirig|présid|secrétaire|direct(?:eur|rice)|chef|tête|commissaire|gouverneur|coordonnat|coordinat|ambassad|recteur|rectrice|administrat|responsable|fonctions|poste)/iu,
		since:
			/(?:depuis(?:\s+le)?|à\s+compter\s+d[ue]|à\s+partir\s+d[ue]|dès(?:\s+le)?|fonctions?\s+(?:le|en)|(?:création|fondation|ouverture),?\s+(?:le|en)|nommée?\s+(?:le|en)|succédé\s+(?:le|en))\s*$/iu,
		until: /(?:jusqu['’](?:au|en|à)|(?<!\p{L})(?:au|à|en))\s*$/iu,
		replaced: /(?<!\p{L})(?:remplacée?|suivie?)\s+(?:le|en)\s*$/iu,
		capacity:
			/(?<!\p{L})(?:en\s+(?:sa\s+)?qualité\s+d[e’']|(?:occupait|occupant|exerçait|exerçant)\s+(?:déjà\s+)?(?:ce\s+poste|cette\s+(?:fonction|charge)|ces\s+fonctions)|en\s+tant\s+que|alors|sous\s+la\s+(?:direction|présidence|conduite)\s+d[e’']|(?:que|qui)\s+(?:dirigeait|présidait)|dirigée?\s+par|présidée?\s+par|comme)(?!\p{L})/iu,
		successor:
			/(?<!\p{L})(?:(?:son|sa|leur)\s+success(?:eur|rice)(?:\s+(?:à\s+(?:ce|cette|la)|au|dans)\s+[^,;.]{3,60})?|remplacée?s?(?:\s+[^,;.]{2,90})?\s+par|(?:a|avait|ont)\s+eu\s+pour\s+success(?:eur|rice)|(?:lui\s+(?:a|avait)|auquel|à\s+(?:lui|laquelle|qui)\s+(?:a|avait))\s+succédé(?:\s+[^,;.]{2,60})?)\s*,?\s*(?:(?:MM?|Mmes?|Dr|Pr|le\s+professeur|la\s+professeure|l['’]ambassad(?:eur|rice))\.?\s+)?$/iu,
		succeeded:
			/^\s*,?\s*(?:(?:qui\s+)?lui\s+(?:a|avait)\s+(?:ensuite\s+)?succédé|(?:qui\s+)?lui\s+succéda|a\s+pris\s+sa\s+succession)(?!\p{L})/iu,
	},
	glued: /(?<=\p{Ll})(?:Le|La|Les)$/u,
	notNames: new Set(
		'general generale delegue deleguee ministre premier premiere republique conseil commission assemblee etat etats gouvernement adjoint adjointe executif le la les l un royal royale imperial imperiale serenissime'.split(
			' ',
		),
	),
};
