// A passage in square brackets: not agreed yet.
import { openPointsOf } from '../analysis/open-points.ts';
import type { Phrase } from '../languages/language.ts';
import type { Check } from './check.ts';

export const unagreedBrackets: Check = {
	code: 'unagreed-brackets',
	severity: 'information',
	wraps: true,
	of: (_, { lead, text }) => (/[[\]]/.test(lead) || /[[\]]/.test(text) ? {} : undefined),
	*run({ document, world }) {
		for (const { start, end, alternatives } of openPointsOf(world.registry)(document)) {
			const owners = [...new Set(alternatives.flatMap(({ owner }) => owner?.names ?? []))].join(', ');
			const count = alternatives.length;
			yield {
				span: { start, end },
				message: count > 1 ? several(count, owners) : owners === '' ? plain : proposed(owners),
			};
		}
	},
};

const plain: Phrase = {
	en: 'Open: these words stand in square brackets.',
	fr: 'En suspens : ces mots sont entre crochets.',
};

const proposed = (owners: string): Phrase => ({
	en: `Open: words proposed by one side (${owners}).`,
	fr: `En suspens : mots proposés par une partie (${owners}).`,
});

const several = (count: number, owners: string): Phrase => {
	const of = owners === '' ? '' : ` (${owners})`;
	return { en: `Open: ${count} wordings to choose from${of}.`, fr: `En suspens : ${count} rédactions au choix${of}.` };
};
