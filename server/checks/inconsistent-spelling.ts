// One person's name spelled in two ways: in the draft itself, or otherwise than in earlier declarations.
import type { Mention, Said } from '../analysis/facts.ts';
import { type Found, isSaid, linked, sayings } from '../corpus/ask.ts';
import { latestFirst, precedes } from '../corpus/corpus.ts';
import { keys, partsOfName } from '../corpus/entries.ts';
import { borne } from '../text/derived.ts';
import { distance } from '../text/distance.ts';
import { wordsIn } from '../text/plain.ts';
import { fold } from '../text/words.ts';
import { type Check, type Finding, type Subject, writing } from './check.ts';
import { type NameFollowed, namesFollowed, otherwise } from './names-followed.ts';
import { citation, evidenceOf } from './precedents.ts';

export const inconsistentSpelling: Check = {
	code: 'inconsistent-spelling',
	severity: 'warning',
	alone: 0,
	of: said => ofPeople(said),
	*run(subject) {
		const people = peopleOf(subject);
		/** Each name once, but once more where the context settles it on a record. */
		const before = new Map<string, Named>();
		const done = new Set<string>();
		for (const person of people) {
			const name = person.parts.join(' ');
			const known = `${name} ${person.mention.entity?.id ?? ''}`;
			if (before.has(known)) continue;
			const fresh = !done.has(name);
			done.add(name);
			const settled = fresh ? settledSpelling(subject, person) : undefined;
			const finding = settled
				? spelledOtherwise(person, settled)
				: fresh
					? (elsewhere(subject, person) ?? within(subject, person, [...before.values()]))
					: undefined;
			before.set(known, person);
			if (finding) yield finding;
		}
	},
};

const ofPeople = borne((said: Said): Partial<Said> | undefined => {
	const mentions = said.mentions.filter(({ kind }) => kind === 'person');
	return mentions.length > 0 ? { mentions } : undefined;
});

interface Named {
	readonly mention: Mention;
	readonly said: string;
	/** Folded: what differs in accents, capitals or hyphens alone is one. */
	readonly parts: readonly string[];
}

function peopleOf({ document, facts }: Subject): Named[] {
	return facts.mentions
		.filter(mention => mention.kind === 'person')
		.map(mention => {
			const said = wordsIn(document.text, mention);
			return { mention, said, parts: partsOfName(said) };
		})
		.filter(({ parts }) => parts.length >= 2);
}

/** The same name in the latest text that asks to be followed in its spelling. */
function settledSpelling(subject: Subject, { mention, said, parts }: Named): NameFollowed | undefined {
	return namesFollowed(subject, 'inconsistent-spelling').find(({ declaration, words, of }) => {
		if (declaration.language !== subject.document.language.id || of.id !== mention.entity?.id) return false;
		const others = partsOfName(words);
		return words === said || others.join(' ') === parts.join(' ') || isSlip(parts, others, of.id ? 3 : 2);
	});
}

function spelledOtherwise({ mention, said }: Named, settled: NameFollowed): Finding | undefined {
	const { words } = settled;
	if (words === said) return undefined;
	const fix = { title: writing(words), edits: [{ start: mention.start, end: mention.end, text: words }] };
	return otherwise(settled, mention, said, words, [fix]);
}

/** The name as earlier declarations of any of the same parties have it. */
function elsewhere(subject: Subject, { mention, said, parts }: Named): Finding | undefined {
	const { document, facts, world } = subject;
	// A name of the registry is written as the registry knows it, whatever others wrote.
	if (mention.entity) return undefined;
	const fits = ({ declaration }: Found) =>
		precedes(declaration, document.uri, document.header.date) &&
		// Whose either text is may not be known.
		(facts.parties.length === 0 ||
			declaration.parties.length === 0 ||
			declaration.parties.some(party => facts.parties.includes(party)));
	if (isSaid(world.corpus, keys.person(parts), fits)) return otherAccents(subject, mention, said, parts, fits);
	const others = new Set(
		parts.flatMap((_, index) => (index === 0 ? [] : [...linked(world.corpus, keys.nearly(parts, index))])),
	);
	const [other] = [...others]
		.filter(name => isSlip(parts, name.split(' ')))
		.flatMap(name => sayings(world.corpus, document.language.id, keys.person(name.split(' ')), fits))
		.sort((a, b) => latestFirst(a.declaration, b.declaration));
	if (!other) return undefined;
	const passage = other.declaration.people[other.index]!;
	const authority = citation(other.declaration, passage);
	return {
		span: mention,
		message: {
			en: `The record spells this name “${other.said}”: ${authority.en}.`,
			fr: `Le dossier écrit ce nom « ${other.said} » : ${authority.fr}.`,
		},
		because: [evidenceOf(other.declaration, passage)],
		fixes: [{ title: writing(other.said), edits: [{ start: mention.start, end: mention.end, text: other.said }] }],
		...(said === other.said ? { severity: 'hint' as const } : {}),
	};
}

/** The same letters under other accents than every earlier declaration in the language has them: « Dembelé ». */
function otherAccents(
	{ document, world }: Subject,
	mention: Mention,
	said: string,
	parts: readonly string[],
	fits: (found: Found) => boolean,
): Finding | undefined {
	// Without any, the text may know none.
	if (!hasAccents(said)) return undefined;
	const plain = (name: string) => name.replace(/[’]/gu, "'").normalize('NFC').toLowerCase();
	const known = sayings(world.corpus, document.language.id, keys.person(parts), fits).filter(
		({ declaration, said: name }) => declaration.language === document.language.id && hasAccents(name),
	);
	const [other] = known;
	// « Étienne », « Etienne »: capitals may go without.
	const bare = (name: string) => plain(name.replace(/\p{Lu}/gu, letter => fold(letter)));
	if (!other || known.some(each => bare(each.said) === bare(said))) return undefined;
	const passage = other.declaration.people[other.index]!;
	const authority = citation(other.declaration, passage);
	return {
		span: mention,
		message: {
			en: `The record spells this name “${other.said}”: ${authority.en}.`,
			fr: `Le dossier écrit ce nom « ${other.said} » : ${authority.fr}.`,
		},
		because: [evidenceOf(other.declaration, passage)],
		fixes: [{ title: writing(other.said), edits: [{ start: mention.start, end: mention.end, text: other.said }] }],
	};
}

function hasAccents(name: string): boolean {
	return /\p{M}/u.test(name.normalize('NFD'));
}

/** The name as the same draft spells it elsewhere: information, since which of the two is right is not said. */
function within(subject: Subject, { mention, parts }: Named, people: readonly Named[]): Finding | undefined {
	const { document } = subject;
	const name = parts.join(' ');
	const other = people.find(each => each.parts.join(' ') !== name && sameWithin(parts, each, mention));
	if (!other) return undefined;
	return {
		span: mention,
		message: {
			en: `The same name stands as “${other.said}” above.`,
			fr: `Le même nom est écrit « ${other.said} » plus haut.`,
		},
		because: [{ uri: document.uri, start: other.mention.start, end: other.mention.end, quote: other.said }],
		fixes: [{ title: writing(other.said), edits: [{ start: mention.start, end: mention.end, text: other.said }] }],
		severity: 'information',
	};
}

/** One record under two spellings, or two unknown names of which one is a slip for the other. */
function sameWithin(parts: readonly string[], other: Named, mention: Mention): boolean {
	if (mention.entity && other.mention.entity)
		return (
			mention.entity === other.mention.entity && parts.length === other.parts.length && isSlip(parts, other.parts, 3)
		);
	return !mention.entity && !other.mention.entity && isSlip(parts, other.parts);
}

/** Whether two names differ in one word alone, and in that by a letter or two: not two members of a family. */
function isSlip(one: readonly string[], other: readonly string[], most = 2): boolean {
	if (one.length !== other.length) return false;
	const differing = one.flatMap((part, index) => (part === other[index] ? [] : [index]));
	if (differing.length !== 1) return false;
	const index = differing[0]!;
	const [a, b] = [one[index]!, other[index]!];
	if (Math.min(a.length, b.length) < 4 || a[0] !== b[0]) return false;
	// « Jean » and « Jeanne », “Maria” and “Mario”: a given name makes another person.
	if (index === 0 && most < 3) return false;
	return distance(a, b) <= (Math.max(a.length, b.length) >= 8 ? most : most - 1);
}
