// An interval that ends before it begins.
import { bounds, isFullDate } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import { wordsIn } from '../text/plain.ts';
import { type Check, writing } from './check.ts';

export const reversedInterval: Check = {
	code: 'reversed-interval',
	severity: 'warning',
	*paragraph({ document, facts }) {
		for (const { kind, value, yearless, ...span } of facts.mentions) {
			// « du 28 décembre au 3 janvier »: where the years are not written, they are ours.
			if (kind !== 'date' || yearless || !value?.includes('/')) continue;
			const [from, to] = value.split('/');
			if (!from || !to || !/^\d/u.test(from) || !/^\d/u.test(to) || bounds(from).first <= bounds(to).last) continue;
			const { language, text } = document;
			const said = wordsIn(text, span);
			const right = isFullDate(from) && isFullDate(to) ? language.writeDate(`${to}/${from}`) : undefined;
			yield {
				span: { start: span.start, end: span.end },
				message: {
					en: `This interval ends before it begins: from ${english.writeDate(from)} to ${english.writeDate(to)}.`,
					fr: `Cet intervalle finit avant de commencer : du ${french.writeDate(from)} au ${french.writeDate(to)}.`,
				},
				...(right && right !== said
					? { fixes: [{ title: writing(right), edits: [{ start: span.start, end: span.end, text: right }] }] }
					: {}),
			};
		}
	},
};
