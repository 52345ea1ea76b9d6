// Of what the last declaration committed to, the draft only takes note.
import type { Mention } from '../analysis/facts.ts';
import { quoteAround } from '../corpus/quotes.ts';
import type { Check } from './check.ts';
import { stretchAround } from './nearby.ts';
import { citation, evidenceOf } from './precedents.ts';
import { operative, predecessors, strongest } from './standing-language.ts';

/** Bodies are named in passing far more often than they are committed to. */
const isAct = ({ kind, entity }: Mention) => kind === 'agreement' && entity !== undefined;

/** Steps of the ladder that a reader notices: “reaffirm” before, “welcome” now. */
const noticeable = 2;

export const weakenedLanguage: Check = {
	code: 'weakened-language',
	severity: 'information',
	of: ({ mentions }) => (mentions.some(isAct) ? { mentions: mentions.filter(isAct) } : undefined),
	looksAt: subject => {
		if (predecessors(subject).length === 0) return [];
		const { document, facts } = subject;
		return facts.mentions.filter(isAct).map(mention => stretchAround(document.text, mention));
	},
	*run(subject) {
		const { document, facts } = subject;
		const [last] = predecessors(subject);
		if (!last) return;
		/** Where the draft speaks most strongly of each. */
		const own = new Map<string, { mention: Mention; force: number; words: string }>();
		for (const mention of facts.mentions) {
			const id = mention.entity?.id;
			if (!id) continue;
			const verb = operative(document.language, quoteAround(document.text, mention));
			// A sentence whose verb is not known may be as strong as any.
			const said = verb ?? { force: Number.POSITIVE_INFINITY, words: '' };
			if (said.force > (own.get(id)?.force ?? 0)) own.set(id, { mention, ...said });
		}
		for (const [id, { mention, force, words }] of own) {
			const before = strongest(last, id);
			if (!before || before.force - force < noticeable) continue;
			const authority = citation(last, before.passage);
			yield {
				span: { start: mention.start, end: mention.end },
				message: {
					en: `Weaker than before: “${words}”, where “${before.words}” stood: ${authority.en}.`,
					fr: `Plus faible qu’avant : « ${words} », où il y avait « ${before.words} » : ${authority.fr}.`,
				},
				because: [evidenceOf(last, before.passage)],
			};
		}
	},
};
