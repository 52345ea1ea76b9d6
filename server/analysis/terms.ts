// How long a person held an office, as a sentence tells it: « Mme X, Secrétaire exécutive depuis le 1er octobre 2018 »,
// “Ms X, who headed the Unit from 1 April 2013 to 31 March 2018”.
import type { Document } from '../document/document.ts';
import { firstThat } from '../text/search.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Facts, Mention } from './facts.ts';

/** The ends of a term as far as they are told. ISO 8601. */
export interface TermTold {
	readonly from?: string;
	readonly to?: string;
}

const reach = 40;

/** The term that the sentence gives the person of `mention`; undefined where it gives none. */
export function termTold(document: Document, facts: Facts, mention: Mention): TermTold | undefined {
	return ownTerm(document, facts, mention) ?? afterAnother(document, facts, mention);
}

function ownTerm({ text, language }: Document, { mentions }: Facts, mention: Mention): TermTold | undefined {
	const { office, since, until, replaced } = language.persons.terms;
	const sentence = sentenceAround(text, mention);
	const behind = firstThat(mentions.length, at => mentions[at]!.start >= mention.end);
	let end = sentence.end;
	for (let at = behind; at < mentions.length && mentions[at]!.start < end; at++)
		if (mentions[at]!.kind === 'person') end = mentions[at]!.start;
	if (!office.test(text.slice(sentence.start, end))) return undefined;
	let term: TermTold | undefined;
	for (let at = behind; at < mentions.length && mentions[at]!.start < end; at++) {
		const date = mentions[at]!;
		if (date.kind !== 'date' || date.end > end || !/^\d{4}/u.test(date.value ?? '')) continue;
		const before = text.slice(Math.max(mention.end, date.start - reach), date.start);
		const [first, last] = date.value!.split('/') as [string, string?];
		if (last !== undefined) {
			if (!term) term = { from: first, to: last };
		} else if (replaced.test(before)) term = { ...term, to: first };
		else if (since.test(before)) term = { ...term, from: first };
		else if (until.test(before)) term = { ...term, to: first };
	}
	return term;
}

// « M. X a présidé le Comité de … à … ; Mme Y lui a succédé »: the two names stand this close.
const reachBack = 200;

/** Of whoever came after another: from the day on which that one left, as far as it is told. */
function afterAnother(document: Document, facts: Facts, mention: Mention): TermTold | undefined {
	const { text, language } = document;
	const { successor, succeeded } = language.persons.terms;
	const other = facts.mentions.findLast(
		({ kind, end, start }) => kind === 'person' && end <= mention.start && mention.start - start <= reachBack,
	);
	if (!other) return undefined;
	const between = text.slice(other.end, mention.start);
	if (/\n\s*\n/u.test(between)) return undefined;
	if (!successor.test(between) && !succeeded.test(text.slice(mention.end, mention.end + reach))) return undefined;
	const from = ownTerm(document, facts, other)?.to;
	return from === undefined ? undefined : { from };
}
