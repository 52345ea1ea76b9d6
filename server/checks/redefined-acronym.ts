// One acronym introduced for two names, or two for one name.
import type { AcronymSaid } from '../analysis/facts.ts';
import { wordsIn } from '../text/plain.ts';
import type { Check, Finding, Subject } from './check.ts';

export const redefinedAcronym: Check = {
	code: 'redefined-acronym',
	severity: 'warning',
	alone: 0,
	of: ({ acronyms }) => (acronyms.length > 0 ? { acronyms } : undefined),
	*run(subject) {
		const { acronyms } = subject.facts;
		/** Each acronym with each of its names, once. */
		const before = new Map<string, AcronymSaid>();
		for (const said of acronyms) {
			const known = `${said.acronym.text} ${said.entity?.id ?? said.keys.join(' ')}`;
			if (before.has(known)) continue;
			const earlier = [...before.values()];
			const shared = earlier.find(each => each.acronym.text === said.acronym.text && !sameName(each, said));
			const second = earlier.find(each => each.acronym.text !== said.acronym.text && identical(each, said));
			const other = shared ?? second;
			before.set(known, said);
			if (other) yield redefined(subject, said, other, shared !== undefined);
		}
	},
};

/** The same name to the word. */
function identical(one: AcronymSaid, other: AcronymSaid): boolean {
	if (one.entity || other.entity) return false;
	return one.keys.some(key => key.includes('+') && other.keys.includes(key));
}

/** One record, or a name of the same words; a shorter name may be a part of the other's, and then nothing is certain. */
function sameName(one: AcronymSaid, other: AcronymSaid): boolean {
	if (one.entity && other.entity) return one.entity === other.entity;
	return one.keys.some(key => other.keys.some(each => key === each || within(key, each) || within(each, key)));
}

function within(one: string, other: string): boolean {
	const words = new Set(other.split('+'));
	return one.split('+').every(word => words.has(word));
}

function redefined({ document }: Subject, { acronym }: AcronymSaid, other: AcronymSaid, shared: boolean): Finding {
	const name = wordsIn(document.text, other.name);
	return {
		span: acronym,
		message: shared
			? {
					en: `“${acronym.text}” stands above for “${name}”.`,
					fr: `« ${acronym.text} » désigne plus haut « ${name} ».`,
				}
			: {
					en: `The same name bears the acronym “${other.acronym.text}” above.`,
					fr: `Le même nom porte plus haut le sigle « ${other.acronym.text} ».`,
				},
		because: [
			{ uri: document.uri, start: other.name.start, end: other.acronym.end, quote: `${name} (${other.acronym.text})` },
		],
	};
}
