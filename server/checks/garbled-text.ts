// Letters that a wrong encoding has turned into others: « Ã© » for « é », or the sign that stands for what was lost.
import type { Check } from './check.ts';

// What UTF-8 read as Windows-1252 looks like: no word of French or English has these letters side by side.
const misread =
	/[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u02dc\u2020-\u2026\u2030\u2039\u203a\u20ac\u2122]|â(?:€|\u0080)[\u0080-\u00bf\u0152\u0153\u0161\u017e\u02dc\u2018-\u201e\u2020-\u2026\u2122]?|\ufffd/u;
// How much is quoted around what was found.
const around = 16;

/** One finding for a text: what has garbled one letter has garbled all of its kind. */
export const garbledText: Check = {
	code: 'garbled-text',
	severity: 'information',
	of: (_, { lead, text }) => (misread.test(lead) || misread.test(text) ? {} : undefined),
	*run({ document: { text } }) {
		const match = misread.exec(text);
		if (!match) return;
		const start = match.index;
		const end = start + match[0].length;
		const word = {
			start: start - /\S{0,16}$/u.exec(text.slice(Math.max(0, start - around), start))![0].length,
			end: end + /^\S{0,16}/u.exec(text.slice(end, end + around))![0].length,
		};
		const words = text.slice(word.start, word.end);
		yield {
			span: word,
			message: {
				en: `“${words}” seems garbled: the file may be in another encoding than UTF-8.`,
				fr: `« ${words} » semble altéré : le fichier n’est peut-être pas encodé en UTF-8.`,
			},
		};
	},
};
