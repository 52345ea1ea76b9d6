// Who came, where the registry has no record of the office: « le Président de la République du Ghana », « la ministre
// canadienne chargée du développement ». An office is known by its words and its country.
import { joinedInOrder } from '../text/joined.ts';
import { once } from '../text/once.ts';
import { Gap } from '../text/words.ts';
import { stem } from './acts.ts';
import type { Ground } from './reading.ts';

/** An office without a record. */
export interface OfficeSaid {
	readonly type: 'office-said';
	/** ISO alpha-3 of whose it is; empty where a name says it, or nothing does. */
	readonly country: string;
	/** Its words, folded, where nothing says whose it is: « le Président de la République ». */
	readonly open?: string;
	/** Its words, folded, without joints and country; none where a name says whose it is. */
	readonly words: readonly string[];
	/** Its words, as stems, and its country: `ministr+agricult@CIV`. */
	readonly key: string;
	/** The word behind its last. */
	readonly to: number;
}

// « ministre des Affaires étrangères et de la Coopération de la République de … »
const longestOffice = 12;
const longestName = 4;
// « de la », « chargé des », and a noun; “of State for International Trade”.
const longestPortfolio = 7;

/** The office that begins at word `index`, where the words behind it, or an adjective beside it, say whose it is. */
export function officeAt(ground: Ground, index: number): OfficeSaid | undefined {
	const { words, language, nameAt, dateAt } = ground;
	const { offices, joints } = language.persons;
	if (!offices.has(words[index]!.key) || nameAt.has(index)) return undefined;
	const said = [words[index]!.key];
	let country = nationalBefore(ground, index);
	let to = index + 1;
	for (let at = to; at < words.length && at - index < longestOffice && !country; ) {
		const { key, gap } = words[at]!;
		if (gap > Gap.space || dateAt.has(at) || language.acts.visits.has(key)) break;
		const named = nameAt.get(at);
		const own = named?.entries.find(({ type }) => type === 'country')?.id;
		if (named && own) {
			// “the President to Portugal”: where the visit goes, not whose the office is.
			if (words[at - 1] && language.acts.towards.has(words[at - 1]!.key)) break;
			country = own;
			to = named.to;
			break;
		}
		if (named && !named.entries.every(({ naming }) => naming === 'surname')) break;
		if (!joints.has(key) && !language.small.has(key)) said.push(key);
		to = ++at;
	}
	let portfolio = 0;
	// « le ministre roumain [de la Culture] »: what the office is for may stand behind its adjective.
	for (let at = to; country && at < words.length && at - to < longestPortfolio && words[at]!.gap === Gap.space; at++) {
		const { key, capital } = words[at]!;
		if (at === to ? language.bodies.joins.has(key) : joints.has(key)) {
			if (at > to && (language.acts.towards.has(key) || language.acts.places.has(key))) break;
			continue;
		}
		if (at === to || dateAt.has(at) || nameAt.has(at)) break;
		// “Secretary of State [for Trade]”: in capitals it goes on.
		if (portfolio === 0 || capital) said.push(key);
		portfolio++;
		if (!capital) break;
	}
	// “President Gabriel Boric”: his name says who he is as well as a country.
	const name = country ? undefined : nameBehind(ground, index);
	if (name) return { type: 'office-said', country: '', words: [], key: `${stem(said[0]!)}:${name.key}`, to: name.to };
	return country
		? { type: 'office-said', country, words: said, key: officeKey(said.map(stem), country), to }
		: openAt(ground, index, to);
}

/** Likewise, from the first of its words: « [Premier] ministre de Roumanie », read from behind. */
export function wholeOfficeAt(ground: Ground, index: number): OfficeSaid | undefined {
	let office = officeAt(ground, index);
	for (let at = index; office && at > 0 && ground.words[at]!.gap === Gap.space; at--) {
		const longer = officeAt(ground, at - 1);
		if (longer?.to !== office.to) break;
		office = longer;
	}
	return office;
}

/** What the words of an office and its country make of it: the same for all ways to say it. */
export function officeKey(stems: readonly string[], country: string): string {
	return `${joinedInOrder(once(stems))}@${country}`;
}

/** « le Président de la République [à] Astana »: an office of somebody's, and where it goes. */
function openAt({ words, text, language, nameAt }: Ground, index: number, to: number): OfficeSaid | undefined {
	const towards = words[to - 1];
	const goes = towards && language.acts.towards.has(text.slice(towards.start, towards.end).toLowerCase());
	if (!goes || to - 1 === index || !nameAt.has(to)) return undefined;
	const said = words.slice(index, to - 1).map(({ key }) => key);
	const own = said.filter(key => !language.persons.joints.has(key) && !language.small.has(key));
	if (own.length > mostOpen) return undefined;
	return {
		type: 'office-said',
		country: '',
		open: said.join(' '),
		words: own,
		key: officeKey(own.map(stem), ''),
		to: to - 1,
	};
}

// « Premier ministre », « Président de la République »: what is longer is an office nobody leaves open.
const mostOpen = 2;

/** The capitals just behind an office: a person whom the registry does not know. */
function nameBehind({ words, nameAt }: Ground, office: number): { key: string; to: number } | undefined {
	let to = office + 1;
	while (
		to < words.length &&
		to - office <= longestName &&
		words[to]!.gap === Gap.space &&
		words[to]!.capital &&
		!nameAt.has(to)
	)
		to++;
	if (to - office < 2) return undefined;
	return {
		key: words
			.slice(office + 1, to)
			.map(({ key }) => key)
			.join('-'),
		to,
	};
}

/** “the Ghanaian [President]”, “the U.S. [Secretary]”, “Ghana’s [President]”. */
function nationalBefore({ words, text, nameAt }: Ground, index: number): string | undefined {
	const before = words[index - 1];
	const owned = before?.key === 's' && /[’']/u.test(text[before.start - 1] ?? '');
	const last = owned ? index - 1 : index;
	const named = [1, 2].map(back => nameAt.get(last - back)).find(each => each?.to === last);
	return named?.entries.find(({ type, naming }) => type === 'country' && (owned || naming !== 'name'))?.id;
}
