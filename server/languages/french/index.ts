// French, as declarations write it.

import type { Language } from '../language.ts';
import { writtenDate } from '../write-dates.ts';
import { acts } from './acts.ts';
import { bodies } from './bodies.ts';
import { dates } from './dates.ts';
import { persons } from './persons.ts';
import { references } from './references.ts';
import { skeleton } from './skeleton.ts';

const monthNames = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export const french: Language = {
	id: 'fr',
	marks: 'le la les des du et en une un au aux dans pour par que qui sur leur leurs est ont sont ce cette avec'.split(
		' ',
	),
	weekdayNames: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
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
	dates,
	skeleton,
	references,
	acts,
	persons,
	bodies,
};
