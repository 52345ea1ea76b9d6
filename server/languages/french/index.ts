// French, as declarations write it.

import type { Language } from '../language.ts';
import { acts } from './acts.ts';
import { affiliations } from './affiliations.ts';
import { alternat } from './alternat.ts';
import { bodies } from './bodies.ts';
import { dates } from './dates.ts';
import { figures } from './figures.ts';
import { genre } from './genre.ts';
import { ladder } from './ladder.ts';
import { likeness } from './likeness.ts';
import { meetings } from './meetings.ts';
import { nouns } from './nouns.ts';
import { numbers } from './numbers.ts';
import { persons } from './persons.ts';
import { references } from './references.ts';
import { skeleton } from './skeleton.ts';
import { statuses } from './statuses.ts';
import { typography } from './typography.ts';
import { writeDate } from './write-date.ts';

export const french: Language = {
	id: 'fr',
	marks: 'le la les des du et en une un au aux dans pour par que qui sur leur leurs est ont sont ce cette avec'.split(
		' ',
	),
	weekdayNames: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
	spellings: new Map(),
	articles: new Set(['la', 'le', 'les', 'l']),
	colon: ' : ',
	adjectives: adjective => {
		// « kazakhstanais, kazakhstanaise, kazakhstanaises »: every form it may take, whether or not it does.
		const stem = adjective.replace(/e$/u, '');
		const feminine = stem.endsWith('en') ? `${stem}ne` : `${stem}e`;
		return [...new Set([adjective, `${stem}s`, feminine, `${feminine}s`, `${adjective}s`])];
	},
	small: new Set('le la les l de du des d en au aux et a y'.split(' ')),
	writeDate,
	dates,
	skeleton,
	references,
	acts,
	persons,
	numbers,
	bodies,
	meetings,
	statuses,
	ladder,
	likeness,
	nouns,
	figures,
	affiliations,
	alternat,
	genre,
	typography,
};
