// How English writes a date of the record.
import { type DateStyle, writtenDate } from '../write-dates.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

const style: DateStyle = {
	day: String,
	months,
	order: 'day-first',
	and: 'and',
	to: 'to',
	through: 'to',
	seasons: ['spring', 'summer', 'autumn', 'winter'],
	parts: {
		'01/06': 'first half of',
		'07/12': 'second half of',
		'01/03': 'first quarter of',
		'04/06': 'second quarter of',
		'07/09': 'third quarter of',
		'10/12': 'fourth quarter of',
	},
	about: 'about',
	decade: year => `${year}s`,
};

export const writeDate = (iso: string) => writtenDate(iso, style);
