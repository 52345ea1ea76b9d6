// How French writes a date of the record.
import { type DateStyle, writtenDate } from '../write-dates.ts';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const style: DateStyle = {
	day: day => (day === 1 ? '1er' : String(day)),
	months,
	order: 'day-first',
	and: 'et',
	to: 'au',
	through: 'à',
	seasons: ['printemps', 'été', 'automne', 'hiver'],
	parts: {
		'01/06': 'premier semestre',
		'07/12': 'second semestre',
		'01/03': 'premier trimestre',
		'04/06': 'deuxième trimestre',
		'07/09': 'troisième trimestre',
		'10/12': 'quatrième trimestre',
	},
	about: 'vers',
	decade: year => `années ${year}`,
};

export const writeDate = (iso: string) => writtenDate(iso, style);
