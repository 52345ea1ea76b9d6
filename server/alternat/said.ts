// How a party is said in running text: pattern sources, composed from what the language and the party bring.
import type { Language } from '../languages/language.ts';
import { longestFirst, type Party } from './parties.ts';

/**
 * What a phrase for a party is made of. Two phrases change places only where they are of one kind, so that a person
 * never loses his title, nor an office its holder.
 */
export const shapes = ['titled', 'office', 'titledPerson', 'person', 'name', 'side', 'adjective'] as const;
export type Shape = (typeof shapes)[number];

/** Sources of patterns that match a phrase of each shape from its first word on, what leads up to it left out. */
export type Said = Readonly<Record<Shape, string>>;

const never = '(?!)';
/** Letters of the languages there are, as a class: `\p{L}` without regard to case takes far longer to compile. */
const letter = 'A-Za-z\u00c0-\u024f';
const word = `[${letter}\\d][${letter}\\d'’-]*`;

export function saidOf(language: Language, party: Party, persons: readonly string[]): Said {
	const { of, adjectiveFirst, stops, addresses } = language.alternat;
	const names = either(party.names);
	const adjectives = either(party.adjectives);
	const people = either(longestFirst([...party.persons, ...persons]));
	// A hyphen joins two parties as well: “the France-Kazakhstan partnership”.
	const name = `${names}${wordEdge}`;
	const adjective = `${adjectives}${edge}`;
	const head = `(?:${headsOf(language)})${edge}`;
	const going = `(?:\\s+(?!(?:${stops})${edge})${word}){0,14}?`;
	const ofParty = `${of}${name}`;
	// The nearest end is the phrase's: what follows it is another's.
	const office = adjectiveFirst
		? `(?:${head}${going}\\s+${ofParty}|(?:${adjective}|${name})(?:\\s+(?!(?:${stops})${edge})[${letter}]+){0,4}?\\s+${head})`
		: `${head}${going}\\s+(?:${ofParty}|${adjective})`;
	const person = `(?:(?:${addresses})\\s+)?${people}(?:,?\\s+[JS]r\\.?)?${edge}`;
	const det = language.alternat.lead.replace(/\(\?<\w+>/gu, '(?:');
	const noun = `(?!(?:${stops}|et|and|ou|or)${edge})[${letter}][${letter}-]*`;
	const few = `(?:\\s+(?!(?:${stops}|et|and)${edge})[${letter}]+){0,2}?`;
	const titledPerson = adjectiveFirst
		? `(?:${adjective}\\s+)?${head}${few}\\s+${person}(?:\\s+${ofParty})?`
		: `${head}${few}\\s+${person}`;
	const side = adjectiveFirst
		? `(?:${adjective}(?<words>(?:\\s+${noun}){1,3}?)${edge}|(?<ofWords>${noun}(?:\\s+${noun}){0,2}?)\\s+${ofParty})`
		: `(?<words>${noun}(?:\\s+${noun}){0,2}?)\\s+(?:${ofParty}|${adjective})`;
	const none = people === never;
	return {
		titled: none ? never : `(?:${person},\\s+${det}${office}|${office},\\s+${person})`,
		office,
		titledPerson: none ? never : titledPerson,
		person: none ? never : person,
		side,
		name,
		adjective,
	};
}

/** Words that begin an office or what else acts for a party. A source. */
export function headsOf({ persons, alternat }: Language): string {
	return [...[...persons.offices].map(loose), alternat.heads].join('|');
}

/** What a source matches does not end in the middle of a word. */
const wordEdge = `(?![${letter}\\d])`;
/** What a source matches does not go on behind it: not in the middle of a word, nor before a hyphen. */
export const edge = `(?![${letter}\\d]|[-‑][${letter}])`;

/** A source that matches any name or adjective of a party, wherever it stands. */
export function namingOf({ names, adjectives }: Party): string {
	return `(?<![${letter}\\d])${either([...names, ...adjectives])}${edge}`;
}

/** One of several names, in either apostrophe, over line ends. */
export function either(names: readonly string[]): string {
	return names.length === 0 ? never : `(?:${names.map(written).join('|')})`;
}

function written(name: string): string {
	return name
		.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
		.replace(/['’]/gu, "['’]")
		.replace(/[-‑]/gu, '[-‑]')
		.replace(/\s+/gu, '\\s+');
}

const accents: Readonly<Record<string, string>> = {
	a: '[aàâ]',
	e: '[eéèêë]',
	i: '[iîï]',
	o: '[oôö]',
	u: '[uùûü]',
	c: '[cç]',
};

/** A folded word, whatever accents it wears in a text. */
function loose(folded: string): string {
	return folded.replace(/[aeiouc]/gu, letter => accents[letter]!);
}
