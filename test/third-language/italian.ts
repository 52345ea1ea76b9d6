// A miniature of a third language: enough Italian to read one short text. It stands on the French pack, whose grammar is
// near, and says anew what the text needs; a pack that ships says everything for itself.
import { french } from '../../server/languages/french/index.ts';
import type { Language, LanguageId } from '../../server/languages/language.ts';
import { kindOfAct, meaning } from '../../server/languages/lists.ts';

const months = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
	' ',
);

export const italian: Language = {
	...french,
	// The interface does not speak it: its id is no `LanguageId`, and no message has to be written in it.
	id: 'it' as LanguageId,
	marks: 'il lo la i gli le di del della dei delle e in un una per con che sono nel nella'.split(' '),
	small: new Set('il lo la i gli le l di del della dei delle d e in a al alla con'.split(' ')),
	articles: new Set('il lo la i gli le l'.split(' ')),
	dates: {
		...french.dates,
		months,
		weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica'.split(' '),
		day: '1°|\\d{1,2}',
		dayForms: ['{d}{l}{j}{d} {m} {y}', '{d} {m} {y}', '{d} {m}'],
		monthForms: ['{m} {y}'],
		to: ' al ',
		and: ' e ',
		beforeYear: '(?:[Nn]el|[Dd]al|[Dd]el) ',
	},
	skeleton: { ...french.skeleton, title: /^DICHIARAZIONE\s+CONGIUNTA/iu },
	references: {
		...french.references,
		parts: { ...french.references.parts, paragraph: 'paragrafo|paragrafi', article: 'articolo|articoli' },
		through: 'a|-|–',
		and: 'e',
		here: ',? (?:di cui )?sopra',
		elsewhere: ' (?:del|della|dell’)',
	},
	typography: [],
	acts: {
		...french.acts,
		kinds: new Map([...kindOfAct('accordo', 'accordi', 'agreement'), ...kindOfAct('trattato', 'trattati', 'treaty')]),
		verbs: new Map(meaning('signed', 'firmato firmata firmati')),
		resumes: new Set(['sulla', 'sul']),
	},
};
