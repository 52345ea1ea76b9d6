// Two originals of one declaration that differ in more than the order of the parties.
import { differences } from '../alternat/compare.ts';
import type { Phrase } from '../languages/language.ts';
import type { Check } from './check.ts';

const longest = 120;

export const differingOriginals: Check = {
	code: 'differing-originals',
	severity: 'warning',
	*run({ document, world }) {
		const other = world.otherOriginal?.(document);
		if (!other) return;
		for (const { start, end, here, there, instead } of differences(world.registry, document, other)) {
			yield {
				span: spanned(document.text, start, end),
				message: messageOf(short(here), short(instead)),
				because: [{ uri: other.uri, ...there, quote: short(instead) || '–' }],
			};
		}
	},
};

function messageOf(here: string, there: string): Phrase {
	if (here === there)
		return {
			en: `Both originals have “${here}” in this order.`,
			fr: `Les deux originaux portent « ${here} » dans cet ordre.`,
		};
	if (here === '')
		return { en: `The other original has “${there}” here.`, fr: `L’autre original porte ici « ${there} ».` };
	if (there === '')
		return { en: `The other original does not have “${here}”.`, fr: `L’autre original ne porte pas « ${here} ».` };
	return {
		en: `The other original has “${there}” here, not “${here}”.`,
		fr: `L’autre original porte ici « ${there} », et non « ${here} ».`,
	};
}

/** Words that are missing leave nothing to underline: the word before them is. */
function spanned(text: string, start: number, end: number): { start: number; end: number } {
	if (end > start) return { start, end };
	const before = /\S+\s*$/u.exec(text.slice(0, start));
	return before ? { start: before.index, end: before.index + before[0].trimEnd().length } : { start, end: start + 1 };
}

function short(words: string): string {
	return words.length <= longest ? words : `${words.slice(0, longest)}…`;
}
