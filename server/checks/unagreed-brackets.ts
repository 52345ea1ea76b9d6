// A passage in square brackets: not agreed yet.
import type { Check } from './check.ts';

export const unagreedBrackets: Check = {
	code: 'unagreed-brackets',
	severity: 'information',
	*run({ document }) {
		const { text, header } = document;
		const from = header.frontMatter?.end ?? 0;
		for (const match of text.slice(from).matchAll(brackets)) {
			const [whole, inside] = match;
			// « [sic] », “[…]”, “[1]”, “[a note](https://…)”: an editor's, not a drafter's.
			if (!/\p{L}{2}/u.test(inside!) || editorial.test(inside!) || text[from + match.index + whole.length] === '(')
				continue;
			const start = from + match.index;
			yield {
				span: { start, end: start + whole.length },
				message: {
					en: 'Open: these words stand in square brackets.',
					fr: 'En suspens : ces mots sont entre crochets.',
				},
			};
		}
	},
};

// Nested brackets are one open passage.
const brackets = /\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;
const editorial =
	/^\s*(?:sic|n\.?\s?d\.?\s?l\.?\s?r\.?|note|footnote|image|traduction|translation|signature|signed|signé|applause|inaudible|https?:|\^)/iu;
