// How French marks the parts of a declaration.
import type { Skeleton } from '../language.ts';

export const skeleton: Skeleton = {
	title:
		/^[*#\s]*(?:(?:PROJET DE |Projet de )?(?:D[ÉE]CLARATION|COMMUNIQU[ÉE])\s+(?:CONJOINTE?|COMMUNE?)|(?:Déclaration|Communiqué)\s+(?:conjointe?|commune?))/iu,
	heading:
		/^(?:(?:(?:TITRE|Titre|(?<part>PARTIE|Partie)|(?<book>LIVRE|Livre)|(?<chapter>CHAPITRE|Chapitre)|(?<section>SECTION|Section)|(?<annex>ANNEXE|Annexe))\s+(?:[IVXLC]+|\d+|[A-Z]|(?:premi|PREMI)(?:er|ER|ère|ÈRE|ERE)|second|SECOND|(?:deux|trois|quatr|cinqu|six)ième|(?:DEUX|TROIS|QUATR|CINQU|SIX)I[ÈE]ME|unique|UNIQUE|préliminaire|PR[ÉE]LIMINAIRE)(?:er|ER|ère|re|<sup>\p{L}+<\/sup>)?(?!\p{L})|(?<nth>PREMI[ÈE]RE|Première|SECONDE|Seconde|(?:DEUX|TROIS|QUATR|CINQU)I[ÈE]ME|(?:Deux|Trois|Quatr|Cinqu)ième) (?:PARTIE|[Pp]artie)(?=\s*(?:$|[.:–—-]))|(?<annexes>ANNEXES?|Annexes?)(?=\s*(?:$|[:–—])))(?<rest>.*)|PR[ÉE]AMBULE|Préambule)$/u,
	article:
		/^([*_#\s«]*)(?:Article|ARTICLE|Art\.)\s+[*_]*(\d{1,3}(?:[.-]\s?\d{1,2}(?!\d))*|[IVX]{1,6}(?!\p{L})|premier|PREMIER|unique|UNIQUE)(?:\s?er|\s?ER|<sup>\p{L}+<\/sup>)?(?![\p{L}\p{N}])[*_]*\s*\\?[.:–—-]*/u,
	signature:
		/^(?:Fait|FAIT|Signé|SIGNÉ)\s+(?:en\s+(?:deux|trois|quatre|double|triple|\p{L}+)\s+(?:exemplaires?|originaux)[^.]{0,40}?\s+)?(?:à|À|A|en)\s+\p{Lu}[^.]{0,80}?(?<!\p{L})(?:le|les|ce|en)(?!\p{L})/u,
	furniture:
		/^(?:À consulter également|A consulter également|À lire aussi|A lire aussi|Lire aussi|Voir aussi|Voir tous les articles.*|Partager(?: (?:la page|sur).*)?|Sur le même (?:sujet|thème).*|Télécharger le .*|Mots[- ]clés\b.*|Thématiques?\s*:.*|Abonnez-vous .{0,60}newsletter.*|Imprimer(?: la page)?)\s*:?\s*$/u,
	passing:
		/^(?:Texte intégral|Publié le .{4,30}|Mis à jour le .{4,30}|Source\s*:?\s+https?:.*|Source\s*:.{2,120},? le \d.{4,30}|Intervenant(?:\(s\)|s|e)?\s*:.+|Retour en haut de page|Écouter le texte|Facebook|Twitter|X \(ex-Twitter\)|LinkedIn|WhatsApp|Lien copié ?!?|Copier(?: le lien)?|Envoyer par (?:e-?mail|courriel)|Aller (?:directement )?au contenu(?: principal)?|\(?Seul le prononcé fait foi\)?\.?|\((?:[Tt]raduction (?:provisoire|non officielle|de courtoisie))\)|Accueil\s*[>›»/].*)$/u,
	menu: /^(?:Accueil|Actualités?|À la une|International|Menu|Rechercher?|Agenda|Dossiers?|Presse|Discours(?: publics)?|Français|English|Version (?:française|anglaise)|Vous êtes ici.*|[^>›]+(?:\s[>›]\s[^>›]+)+)$/u,
	label: /^(?:Intervenant(?:\(s\)|s|e)?|Mots[- ]clés?|Thématiques?|Circonstances?|Personnalités?|Fonctions?)\s*:$/u,
	given: /^(?:Prononcée?|Adoptée?|Faite?|Signée?|Publiée?|Diffusée?)(?:\s+(?:à|au))?(?![\p{L}\p{N}])\s*/u,
	contents: /^(?:Sommaire|Table des matières)\s*:?$/u,
};
