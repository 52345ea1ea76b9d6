// Who came, where the registry has no record of the office: « le Président de la République du Ghana », « la ministre
// canadienne chargée du développement ». An office is known by its words and its country.
import { Gap } from '../text/words.ts';
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

/** The office that begins at word `index`, where the words behind it, or an adjective beside it, say whose it is. */
export function officeAt({ words, language, nameAt, dateAt }: Ground, index: number): OfficeSaid | undefined {
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
			if (words[at - 1] && language.acts.towards.has(words[at - 1]!.key) && !joints.has(words[at - 1]!.key)) break;
			country = own;
			to = named.to;
			break;
		}
		if (named && !named.entries.every(({ naming }) => naming === 'surname')) break;
		if (!joints.has(key) && !language.small.has(key)) stems.push(stem(key));
		to = ++at;
	}
	return country
		? { type: 'office-said', country, key: `${[...new Set(stems)].sort().join('+')}@${country}`, to }
		: undefined;
}

/** “the Ghanaian [President]”. */
function nationalAt(nameAt: Ground['nameAt'], index: number): string | undefined {
	return nameAt.get(index)?.entries.find(({ entity, naming }) => entity.type === 'country' && naming === 'adjective')
		?.entity.id;
}
