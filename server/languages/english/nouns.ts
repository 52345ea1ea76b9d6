// How English puts names into a sentence, and the set phrases of its declarations.
import type { NounWords } from '../nouns.ts';

export const nouns: NounWords = {
	// Nothing before an English name changes with it.
	agree: () => true,
	determiners: new Set(['a', 'an']),
	leads: /(?!)(?<lead>)/u,
	joined: lead => ({ lead }),
	article: (before, behind) =>
		/(?<!\p{L})(?:of|in|to|with|within|from|by|at|for|and|or|between|under|through|via|outside|inside)\s+$/iu.test(
			before,
		) && /^(?:\s*(?:[.,;:)]|$)|\s+(?:and|or|of|in|to|on|at|by|for|with|from|as|is|are|was|has|have)\s)/u.test(behind)
			? 'the '
			: '',
	countryLead: /(?<article>the )$/iu,
	wellKnown: new Set(['UN', 'EU', 'NATO', 'UNESCO', 'WTO', 'IMF']),
	and: 'and',
	made: (_, verb, day, place) =>
		`, ${{ signed: 'signed', adopted: 'adopted', opened: 'opened for signature' }[verb]}${place ? ` in ${place}` : ''} on ${day}`,
	reference: /(?:paragraphs?\s+(?:\d{1,3}\s+(?:to|and)\s+)?|§\s*)(\d{0,3})$/iu,
	above: 'above',
	below: 'below',
	date: /(?<!\p{L})(?:on|of|from|to)\s+(\d[^,;.]{0,24})?$/iu,
	phrases: [
		{
			label: 'At the invitation of …',
			at: 'paragraph',
			text: 'At the invitation of ‹H.E. …, President of …›, ‹H.E. …, President of …›, paid ‹a State visit|an official visit|a working visit› to ‹France› on ‹…›.',
		},
		{
			label: 'Recalling …',
			at: 'paragraph',
			text: 'Recalling ‹the Treaty …›, ‹the two leaders› ‹reaffirmed their commitment to …›.',
		},
		{
			label: 'The two sides reaffirmed …',
			at: 'paragraph',
			text: 'The two sides reaffirmed their resolve to ‹…›, in accordance with ‹…›.',
		},
		{
			label: 'The two sides welcomed …',
			at: 'paragraph',
			text: 'The two sides welcomed ‹the signing of …› and ‹looked forward to …›.',
		},
		{
			label: 'The two sides agreed to …',
			at: 'paragraph',
			text: 'The two sides agreed to ‹…› before ‹the end of …›.',
		},
		{
			label: 'The two sides encouraged …',
			at: 'paragraph',
			text: 'The two sides encouraged ‹their companies› to ‹…›.',
		},
		{
			label: 'Thanks and invitation',
			at: 'paragraph',
			text: '‹The President of …› thanked ‹the President of …› for the welcome extended to him and invited him to visit ‹…› on a date to be agreed through diplomatic channels.',
		},
		{
			label: 'Done at …',
			at: 'end',
			text: 'Done at ‹Paris› on ‹…›, in two originals, in the ‹English and …› languages, both texts being equally authentic.\n\nFor ‹…›\n\nFor ‹…›',
		},
	],
};
