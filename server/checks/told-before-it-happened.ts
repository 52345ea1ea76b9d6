// What the text tells as done lies after its own date.
import { bounds } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Check } from './check.ts';
import { mentionsBetween } from './nearby.ts';

export const toldBeforeItHappened: Check = {
	code: 'told-before-it-happened',
	severity: 'warning',
	*paragraph({ document, facts }) {
		const { language, header } = document;
		// A date that the opening alone gives is the day of what it tells, not surely the text's.
		if (!header.date || header.dateFrom === 'opening') return;
		const { done, detour, nouns, toCome, limit } = language.statuses.tense;
		for (const { kind, value, yearless, start, end } of facts.mentions) {
			if (kind !== 'date' || yearless || value === undefined || !/^\d/u.test(value)) continue;
			if (bounds(value.split('/')[0]!).first <= header.date) continue;
			const { text } = document;
			const before = text.slice(Math.max(0, start - reach), start);
			const sentence = sentenceAround(text, { start, end });
			const clause = text.slice(Math.max(sentence.start, start - reach), start);
			// Another date between the verb and this one: the verb is said of that one.
			const verb = done.exec(clause);
			if (!verb || limit.test(before) || toCome.test(clause)) continue;
			if (detour.test(clause.slice(verb.index + verb[0].length))) continue;
			// « le sommet du 3 mai 2026 »: a noun's date, not the verb's.
			if (!value.includes('/') && nouns.test(before)) continue;
			const from = start - clause.length + verb.index;
			if (mentionsBetween(facts, from, start).some(each => each.kind === 'date' && each.end <= start)) continue;
			if (toCome.test(text.slice(end, Math.min(end + reach, sentence.end)))) continue;
			const last = header.date;
			yield {
				span: { start, end },
				message: {
					en: `Told as done, and yet after the date of the text, ${english.writeDate(last)}.`,
					fr: `Dit comme accompli, et pourtant postérieur à la date du texte, ${french.writeDate(last)}.`,
				},
			};
		}
	},
};

// A verb and its date stand in one clause.
const reach = 110;
