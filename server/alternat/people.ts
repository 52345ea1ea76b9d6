// Persons whom the registry does not know, and the party for which the text itself says they act.
import type { Document } from '../document/document.ts';
import type { Language } from '../languages/language.ts';
import { derived, remembered } from '../text/derived.ts';
import { longestFirst, type Party, surnameOf } from './parties.ts';
import { either, headsOf, saidOf } from './said.ts';

/** For each of `parties`, the persons whom the text names beside an office of its: by full name and by family name. */
export function peopleOf(document: Document, parties: readonly Party[]): readonly (readonly string[])[] {
	return peopleIn(document)(JSON.stringify(parties));
}

// Few texts are read for more than one pair of parties.
const peopleIn = derived((document: Document) => remembered(4, parties => people(document, JSON.parse(parties))));

/** The offices of a party: compiling what finds them takes longer than finding them. */
const officesOf = derived((language: Language) =>
	remembered(16, party => new RegExp(`(?<![\\p{L}\\p{N}])${saidOf(language, JSON.parse(party), []).office}`, 'giu')),
);

function people(document: Document, parties: readonly Party[]): readonly (readonly string[])[] {
	const { language, text } = document;
	const { addresses, particles, of } = language.alternat;
	const isTitle = new RegExp(`^(?:${headsOf(language)}|${addresses})$`, 'iu');
	// As written: only capitals make a name.
	const name = `\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:(?:${particles})\\s+)*\\p{Lu}[\\p{L}'’.-]*){1,4}`;
	const address = `(?:(?:${addresses})\\s+)?`;
	const behind = new RegExp(`^,\\s+${address}(${name})(?=\\s*,|\\s+(?:and|et)\\s)`, 'u');
	const before = new RegExp(`(?:^|[\\s(])${address}(${name}),\\s+(?:the\\s+|l[ea]\\s+|l[’'])?$`, 'u');
	const beside = new RegExp(`^\\s+(${name})`, 'u');
	const found = parties.map(party => {
		const office = officesOf(language)(JSON.stringify(party));
		const named = new Set<string>();
		const add = (person: string, mustBeTitled = false) => {
			const words = person.replace(/['’]s$/u, '').split(/\s+/u);
			const plain = words.slice(words.findIndex(word => !isTitle.test(word)));
			if (/\n\s*\n/u.test(person) || plain.length < 2 || (mustBeTitled && plain.length === words.length)) return;
			named.add(plain.join(' ')).add(surnameOf(plain.join(' ')));
		};
		// “President Yoon Suk Yeol of the Republic of Korea”: the name is what stands behind the title.
		const titled = language.alternat.adjectiveFirst ? `(${name})\\s+${of}${either(party.names)}` : '(?!)';
		for (const [, whole] of text.matchAll(new RegExp(titled, 'gu'))) add(whole!, true);
		for (const match of text.matchAll(office)) {
			const end = match.index + match[0].length;
			const tail = text.slice(end, end + 80);
			const person =
				behind.exec(tail)?.[1] ??
				before.exec(text.slice(Math.max(0, match.index - 80), match.index))?.[1] ??
				// “Kazakh President Kassym-Jomart Tokayev”
				(language.alternat.adjectiveFirst ? beside.exec(tail)?.[1] : undefined);
			if (person) add(person);
		}
		return named;
	});
	// Whom the text names for both is no sign of either.
	return found.map((own, index) =>
		longestFirst([...own].filter(person => found.every((others, other) => other === index || !others.has(person)))),
	);
}
