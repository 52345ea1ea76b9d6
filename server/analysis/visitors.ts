// Who came, where the registry has no record of the office: « le Président de la République du Ghana », « la ministre
// canadienne chargée du développement ». An office is known by its words and its country.
import { Gap, isCapital } from '../text/words.ts';
import { stem } from './acts.ts';
import type { Ground } from './reading.ts';

/** An office without a record. */
export interface OfficeSaid {
	readonly type: 'office-said';
	/** ISO alpha-3 of whose it is. */
	readonly country: string;
	/** Its words, as stems, and its country: `ministr+agricult@CIV`. */
	readonly key: string;
	/** The word behind its last. */
	readonly to: number;
}

// « ministre des Affaires étrangères et de la Coopération de la République de … »
const longestOffice = 12;
const longestName = 4;

/** The office that begins at word `index`, where the words behind it, or an adjective beside it, say whose it is. */
export function officeAt(ground: Ground, index: number): OfficeSaid | undefined {
	const { words, language, nameAt, dateAt } = ground;
	const { offices, joints } = language.persons;
	if (!offices.has(words[index]!.key) || nameAt.has(index)) return undefined;
	const stems = [stem(words[index]!.key)];
	let country = nationalAt(nameAt, index - 1);
	let to = index + 1;
	for (let at = to; at < words.length && at - index < longestOffice && !country; ) {
		const { key, gap } = words[at]!;
		if (gap > Gap.space || dateAt.has(at) || language.acts.visits.has(key)) break;
		const named = nameAt.get(at);
		const own = named?.entries.find(({ entity }) => entity.type === 'country')?.entity.id;
		if (named && own) {
			// “the President to Portugal”: where the visit goes, not whose the office is.
			if (words[at - 1] && language.acts.towards.has(words[at - 1]!.key)) break;
			country = own;
			to = named.to;
			break;
		}
		if (named && !named.entries.every(({ naming }) => naming === 'surname')) break;
		if (!joints.has(key) && !language.small.has(key)) stems.push(stem(key));
		to = ++at;
	}
	// “President Gabriel Boric”: his name says who he is as well as a country.
	const name = country ? undefined : nameBehind(ground, index);
	if (name) return { type: 'office-said', country: '', key: `${stems[0]}:${name.key}`, to: name.to };
	return country
		? { type: 'office-said', country, key: `${[...new Set(stems)].sort().join('+')}@${country}`, to }
		: undefined;
}

/** The capitals just behind an office: a person whom the registry does not know. */
function nameBehind({ words, text, nameAt }: Ground, office: number): { key: string; to: number } | undefined {
	let to = office + 1;
	while (
		to < words.length &&
		to - office <= longestName &&
		words[to]!.gap === Gap.space &&
		isCapital(text, words[to]!) &&
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

/** “the Ghanaian [President]”. */
function nationalAt(nameAt: Ground['nameAt'], index: number): string | undefined {
	return nameAt.get(index)?.entries.find(({ entity, naming }) => entity.type === 'country' && naming === 'adjective')
		?.entity.id;
}
