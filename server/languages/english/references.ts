// How English points to another part of the same text.
import type { ReferenceWords } from '../language.ts';

export const references: ReferenceWords = {
	parts: {
		paragraph: 'paragraphs?|paras?\\.|§{1,2}',
		item: 'sub-?paragraphs?|points?|items?|clauses?',
		article: 'articles?|art\\.',
		section: 'sections?|chapters?|parts?|titles?',
		annex: 'annex(?:es)?|appendi(?:x|ces)',
	},
	through: 'to|through|-|–',
	and: 'and|or',
	inside: ',? (?:of |in |to )|, ?',
	number: '(?:[Nn]os?\\.? ?)?',
	ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
	relative: '(?:preceding|previous|following|present) (?:paragraph|article|subparagraph)',
	preceding: /preceding|previous|foregoing|last/iu,
	following: /following|next/iu,
	here: '(?:,? (?:above|below|hereto|herein|attached hereto)| (?:of|to|in) (?:this|the present) )',
	elsewhere: '(?: ?\\([a-z0-9]+\\))? (?:of|in|under|to) (?!order|particular|addition)',
	declaration: /(?:declaration|statement|communiqu)/iu,
};
