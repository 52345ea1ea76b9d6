// English, British and American, as declarations write it.

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

export const english: Language = {
	id: 'en',
	marks: 'the of and to in for on with that their our this by as is are be has have will from which'.split(' '),
	weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
	// American on the left.
	spellings: new Map([
		['organization', 'organisation'],
		['labor', 'labour'],
		['program', 'programme'],
		['center', 'centre'],
		['defense', 'defence'],
	]),
	articles: new Set(['the']),
	colon: ': ',
	adjectives: adjective => [adjective],
	small: new Set('the of to in on at and a an for'.split(' ')),
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
