// Persons whom the registry does not know, and the party for which the text itself says they act.
import type { Document } from '../document/document.ts';
import { longestFirst, type Party, surnameOf } from './parties.ts';
import { either, headsOf, saidOf } from './said.ts';

/** For each of `parties`, the persons whom the text names beside an office of its: by full name and by family name. */
export function peopleOf(document: Document, parties: readonly Party[]): readonly (readonly string[])[] {
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
		const office = new RegExp(`(?<![\\p{L}\\p{N}])${saidOf(language, party, []).office}`, 'giu');
		const people = new Set<string>();
		const add = (person: string, mustBeTitled = false) => {
			const words = person.replace(/['’]s$/u, '').split(/\s+/u);
			const plain = words.slice(words.findIndex(word => !isTitle.test(word)));
			if (/\n\s*\n/u.test(person) || plain.length < 2 || (mustBeTitled && plain.length === words.length)) return;
			people.add(plain.join(' ')).add(surnameOf(plain.join(' ')));
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
		return people;
	});
	// Whom the text names for both is no sign of either.
	return found.map((people, index) =>
		longestFirst([...people].filter(person => found.every((others, other) => other === index || !others.has(person)))),
	);
}
