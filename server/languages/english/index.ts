// English, British and American, as declarations write it.

import type { Language } from '../language.ts';
import { writtenDate } from '../write-dates.ts';
import { acts } from './acts.ts';
import { bodies } from './bodies.ts';
import { dates } from './dates.ts';
import { persons } from './persons.ts';
import { references } from './references.ts';
import { skeleton } from './skeleton.ts';

const monthNames = 'January February March April May June July August September October November December'.split(' ');

export const english: Language = {
	id: 'en',
	marks: 'the of and to in for on with that their our this by as is are be has have will from which'.split(' '),
	weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
	articles: new Set(['the']),
	colon: ': ',
	adjectives: adjective => [adjective],
	small: new Set('the of to in on at and a an for'.split(' ')),
	writeDate: iso => writtenDate(iso, { day: String, months: monthNames, order: 'day-first', and: 'and', to: 'to' }),
	dates,
	skeleton,
	references,
	acts,
	persons,
	bodies,
};
