// How French points to another part of the same text.
import type { ReferenceWords } from '../language.ts';

export const references: ReferenceWords = {
	parts: {
		paragraph: 'paragraphes?|§{1,2}',
		item: 'alinéas?|sous-paragraphes?|points?|lettres?|tirets?',
		article: 'articles?|art\\.',
		section: 'sections?|chapitres?|titres?|parties?',
		annex: 'annexes?|appendices?',
	},
	through: 'à|-|–',
	and: 'et|ou',
	inside: ",? (?:de l[’']|du |des |de la |aux? |à l[’'])|, ?|\\. ",
	number: '(?:n[°o]s? ?)?',
	ordinals: ['premier|première', 'deuxième|second|seconde', 'troisième', 'quatrième', 'cinquième', 'sixième'],
	relative: '(?:paragraphe|article|alinéa) (?:précédent|suivant)|(?:précédent|présent) (?:paragraphe|alinéa)',
	preceding: /précédent/iu,
	following: /suivant/iu,
	here: "(?:,? (?:ci-dessus|ci-dessous|ci-après|supra|infra|qui précède(?:nt)?|qui sui(?:t|vent)|ci-joint(?:e|es|s)?)| d(?:u|es|e la|e l[’']) ?(?:présente?s?|même présente?) | à la présente | de ce texte)",
	elsewhere:
		"(?: ?\\([a-z0-9]+\\))?(?:,? alinéas? [^ ]+,?)? (?:d[eu] |des |de la |de l[’']|dudit|de ladite|desdits|desdites|d[’']un|à l[’']|à la |au )",
	declaration: /(?:déclaration|communiqué)/iu,
};
