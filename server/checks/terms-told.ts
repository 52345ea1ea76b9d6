// Persons whose terms of office only earlier declarations tell: whoever acts in it on a day outside all of them.
import type { Mention } from '../analysis/facts.ts';
import type { TermTold } from '../analysis/terms.ts';
import { anything, earlierSayings, readerOf } from '../corpus/ask.ts';
import { latestFirst } from '../corpus/corpus.ts';
import { keys, partsOfName } from '../corpus/entries.ts';
import { bounds, isFullDate } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Finding, Subject } from './check.ts';
import { isCorrection } from './corrections.ts';
import { mentionsBetween } from './nearby.ts';
import { citation, evidenceOf } from './precedents.ts';
import { sharesParties } from './retold.ts';

/** A finding for each person said to act in an office on a day outside every term that is told of him; see `done`. */
export function* outsideTerms(subject: Subject, done: ReadonlySet<number>): Iterable<Finding> {
	for (const mention of subject.facts.mentions) {
		if (mention.kind !== 'person' || mention.entity || done.has(mention.start)) continue;
		const finding = outside(subject, mention);
		if (finding) yield finding;
	}
}

function outside(subject: Subject, mention: Mention): Finding | undefined {
	const { document, facts, world } = subject;
	const { text, language } = document;
	const parts = partsOfName(text.slice(mention.start, mention.end));
	if (parts.length < 2) return undefined;
	const terms = earlierSayings(world.corpus, readerOf(document), keys.term(parts), anything)
		.filter(({ declaration }) => sharesParties(facts.parties, declaration.parties))
		.sort((a, b) => latestFirst(a.declaration, b.declaration));
	if (terms.length === 0) return undefined;
	const sentence = sentenceAround(text, mention);
	const said = text.slice(sentence.start, sentence.end);
	const { capacity, office } = language.persons.terms;
	if (!capacity.test(said) || !office.test(said)) return undefined;
	const days = mentionsBetween(facts, sentence.start, sentence.end).filter(
		({ kind, end }) => kind === 'date' && end <= sentence.end,
	);
	// Of several days the text leaves open on which the person acted; a run of days may be the term itself.
	const day = days.length === 1 ? days[0]!.value : undefined;
	// “X until 30 June, and [Y, who has held that office since]”: the day is of whoever stands before it.
	const others = mentionsBetween(facts, sentence.start, days[0]?.start ?? sentence.start);
	if (days[0] && days[0].start < mention.start && others.some(({ kind }) => kind === 'person')) return undefined;
	if (day === undefined || !/^\d{4}(?:-\d\d){0,2}$/u.test(day)) return undefined;
	if (isCorrection({ text, language }, mention)) return undefined;
	if (!terms.every(found => isOutside(day, JSON.parse(found.said) as TermTold))) return undefined;
	const { declaration, index } = terms[0]!;
	const person = declaration.people[index]!;
	const authority = citation(declaration, person);
	const write = (id: LanguageId, iso: string) => (id === 'fr' ? french : english).writeDate(iso);
	const { from, to } = person.term!;
	const term = (id: LanguageId) => [from, to].map(end => (end ? write(id, end) : '…')).join(' – ');
	return {
		span: mention,
		message: {
			en: `The record has ${person.name} in this office ${term('en')}, not ${isFullDate(day) ? 'on' : 'in'} ${write('en', day)}: ${authority.en}.`,
			fr: `Le dossier donne ${person.name} dans cette fonction ${term('fr')}, non ${isFullDate(day) ? 'le' : 'en'} ${write('fr', day)} : ${authority.fr}.`,
		},
		because: [evidenceOf(declaration, person)],
		named: { day },
	};
}

function isOutside(day: string, { from, to }: TermTold): boolean {
	const { first, last } = bounds(day);
	return (from !== undefined && last < bounds(from).first) || (to !== undefined && first > bounds(to).last);
}
