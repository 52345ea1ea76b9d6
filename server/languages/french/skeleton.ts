// How French marks the parts of a declaration.
import type { Skeleton } from '../language.ts';

export const skeleton: Skeleton = {
	title:
		/^[*#\s]*(?:(?:PROJET DE |Projet de )?(?:D[ÉE]CLARATION|COMMUNIQU[ÉE])\s+(?:CONJOINTE?|COMMUNE?)|(?:Déclaration|Communiqué)\s+(?:conjointe?|commune?))/iu,
	heading:
		/^(?:(?:CHAPITRE|Chapitre|TITRE|Titre|PARTIE|Partie|SECTION|Section|ANNEXE|Annexe)\s+(?:[IVXLC]+|\d+|[A-Z])(?:er|ère|re)?\b.*|ANNEXES?|Annexe|PRÉAMBULE|Préambule)$/u,
	article: /^([*_#\s]*)(?:Article|ARTICLE|Art\.)\s+(\d{1,3}|premier|PREMIER)(?:er|ER|<sup>er<\/sup>)?\b\s*[.:–—-]*/u,
	signature: /^(?:Fait|Signé)\s+(?:à|en)\s+\p{Lu}[^.]{0,80}?\b(?:le|les|ce|en)\b/u,
	furniture:
		/^(?:À consulter également|A consulter également|À lire aussi|Lire aussi|Voir aussi|Voir tous les articles.*|Partager(?: (?:la page|sur).*)?|Sur le même (?:sujet|thème).*|Télécharger le .*|Mots[- ]clés\b.*)\s*:?\s*$/u,
};
