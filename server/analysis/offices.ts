// Names that an office gives away: « le Ministre de la Justice,⏎Luc Martin », “Secretary of State Ann B. Lee”,
// “John Doe, Minister of Trade”, and a sovereign's: « Nous Henri, Grand-Duc ».
import { nameParticles } from '../registry/names.ts';
import { elementAt } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { Gap } from '../text/words.ts';
import type { PersonPhrase } from './persons.ts';
import type { Ground } from './reading.ts';

// « Son Excellence M. Pedro Sánchez Pérez-Castejón »: no name of a person is longer.
const longestName = 6;
// « le ministre d’État, garde des Sceaux, ministre de la Justice et des Libertés »: what an office is for.
const longestOffice = 22;
const mostSmall = 6;

/** Names found by the office beside them. Offsets are the paragraph's. */
export function officeHolders(ground: Ground): PersonPhrase[] {
	const { words, language } = ground;
	const { offices, signsFor, sovereign } = language.persons;
	const found: PersonPhrase[] = [];
	for (const at of ground.marks.office) {
		const { key } = words[at]!;
		if (offices.has(key) && !isOfPart(ground, at)) {
			const behind = holderBehind(ground, at);
			if (behind) found.push(behind);
			found.push(...namesBelow(ground, at, behind?.end ?? words[at]!.end));
			found.push(...holdersBefore(ground, at));
		} else if (signsFor.has(key) && startsLine(ground, at)) {
			const signer = holderBehind(ground, at);
			if (signer) found.push(signer);
			found.push(...namesBelow(ground, at, signer?.end ?? words[at]!.end));
		} else if (key === sovereign && isSovereign(ground, at + 1)) {
			found.push({ start: words[at + 1]!.start, end: words[at + 1]!.end, sovereign: true });
		}
	}
	return found;
}

/** « CHAPITRE PREMIER »: no office, and what stands below it is no name. */
function isOfPart({ words, text, language }: Ground, at: number): boolean {
	if (at === 0 || !language.acts.ordinals.has(words[at]!.key)) return false;
	return language.skeleton.heading.test(text.slice(words[at - 1]!.start, words[at]!.end));
}

/** The name behind an office and what it is for, with a comma or a line end between, or none. */
function holderBehind(ground: Ground, office: number): Span | undefined {
	const { words, text, language, nameAt } = ground;
	const { portfolios, joints, smallPortfolios, offices } = language.persons;
	let small = 0;
	// « Président de la République du Kazakhstan » is one name of the registry, places and all.
	const from = nameAt.get(office)?.to ?? office + 1;
	for (let at = from; at < words.length && at - office < longestOffice; ) {
		const { key, gap } = words[at]!;
		// “For the Government of Ghana:”, and the name below.
		const below = gap === Gap.wall && /^\s*:\s*\n\s*$/u.test(text.slice(words[at - 1]!.end, words[at]!.start));
		if ((gap === Gap.wall && !below) || (gap === Gap.stop && !isShort(ground, at - 1))) return undefined;
		const named = nameAt.get(at);
		if (named?.entries.some(({ type, naming }) => type === 'person' && naming === 'name')) {
			// The registry's, unless the text gives it at more length.
			const longer = nameRun(ground, at);
			return longer && longer.end > named.end ? longer : undefined;
		}
		// Where what an office is for is written small, a comma parts it from the name: « de la Force publique, Luc … ».
		// “director of Areva Resources”: behind “of” stands what the office is for.
		const free = !smallPortfolios && !joints.has(words[at - 1]!.key);
		const run = at === from || below || gap === Gap.comma || free ? nameRun(ground, at) : undefined;
		if (run) return run;
		if (named) at = named.to;
		else if (joints.has(key) || portfolios.has(key) || offices.has(key)) at++;
		else if (smallPortfolios && !language.acts.stops.has(key) && ++small <= mostSmall) {
			if (language.acts.writtenStops.has(text.slice(words[at]!.start, words[at]!.end))) return undefined;
			at++;
		} else return undefined;
	}
	return undefined;
}

// One line below a name may be the sentence going on.
const fewestBelow = 2;

/** « Les membres du Gouvernement, Jeanne Martin⏎Paul Delmas⏎Anne Le Goff »: the lines behind `end` that are names alone. */
function namesBelow(ground: Ground, office: number, end: number): readonly Span[] {
	const { words, text, nameAt } = ground;
	if (!text.includes('\n', end)) return none;
	let at = office + 1;
	while (at < words.length && at - office < longestOffice && (words[at]!.start < end || !startsBelow(ground, at))) at++;
	const found: Span[] = [];
	let lines = 0;
	for (; at < words.length && startsBelow(ground, at); lines++) {
		let to = at + 1;
		while (to < words.length && !startsBelow(ground, to)) to++;
		const { start } = words[at]!;
		const last = words[to - 1]!.end;
		if (to - at > longestName || !isName(ground, at, to) || !/^[\s*_,;.]*$/u.test(lineEnd(text, last))) break;
		const known = nameAt.get(at)?.entries.some(({ type }) => type === 'person');
		if (!known) found.push({ start, end: last });
		at = to;
	}
	return lines >= fewestBelow ? found : none;
}

const none: readonly never[] = [];

/** Two capitals or more, and nothing that no name has. */
function isName(ground: Ground, from: number, to: number): boolean {
	let capitals = 0;
	for (let at = from; at < to; at++) {
		const word = ground.words[at]!;
		if (word.capital) {
			if (isOther(ground, at)) return false;
			capitals++;
		} else if (!nameParticles.has(word.key)) return false;
	}
	return capitals >= 2;
}

/** Whether a word is the first of its line. */
function startsBelow({ words, text }: Ground, at: number): boolean {
	return at > 0 && text.slice(words[at - 1]!.end, words[at]!.start).includes('\n');
}

function lineEnd(text: string, from: number): string {
	const end = text.indexOf('\n', from);
	return text.slice(from, end < 0 ? text.length : end);
}

/** “John Doe, the Minister of …”, “John Doe and Ann B. Lee, Assistants to …”: the names before a comma and an office. */
function holdersBefore(ground: Ground, office: number): readonly Span[] {
	const { words, language } = ground;
	const { joints, portfolios } = language.persons;
	const { and } = language.acts;
	let at = office;
	while (at > 0 && words[at]!.gap === Gap.space && office - at < 3) {
		const { key } = words[at - 1]!;
		if (key === and || !(joints.has(key) || portfolios.has(key) || ground.nameAt.has(at - 1))) break;
		at--;
	}
	if (words[at]!.gap !== Gap.comma) return none;
	const found: Span[] = [];
	for (let from = nameEndingAt(ground, at); from !== undefined; from = nameEndingAt(ground, at)) {
		found.push(nameRun(ground, from)!);
		if (elementAt(words, from - 1)?.key !== and || words[from - 1]!.gap !== Gap.space) break;
		at = from - 1;
	}
	return found;
}

/** Where the name begins that ends before word `to`. */
function nameEndingAt(ground: Ground, to: number): number | undefined {
	const { words } = ground;
	for (let from = Math.max(0, to - longestName); from < to - 1; from++) {
		const before = elementAt(words, from - 1);
		// « la Force Publique, ministre … »: an article makes it a thing.
		const adjoins = before !== undefined && words[from]!.gap === Gap.space;
		if (adjoins && (before.capital || isArticle(ground, from - 1))) continue;
		if (nameRun(ground, from)?.end === words[to - 1]!.end) return from;
	}
	return undefined;
}

/** Two words or more that can be nothing but a name, from word `from`; the suffix of one with it. */
function nameRun(ground: Ground, from: number): Span | undefined {
	const { words, text, language } = ground;
	const { glued } = language.persons;
	let capitals = 0;
	let to = from;
	let end = 0;
	for (let at = from; at < words.length && at - from < longestName; at++) {
		const { start, end: last, key, gap } = words[at]!;
		const said = text.slice(start, last);
		if (at > from && (isParted(ground, at) || !(gap === Gap.space || (gap === Gap.stop && isShort(ground, at - 1)))))
			break;
		if (at > from && nameParticles.has(key) && !words[at]!.capital) continue;
		if (!words[at]!.capital || isOther(ground, at)) break;
		capitals++;
		to = at + 1;
		end = last - (glued.exec(said)?.[0].length ?? 0);
		if (end < last) break;
	}
	// “H.E.” is a title of address.
	if (capitals < 2 || words.slice(from, to).every(word => word.end - word.start < 2)) return undefined;
	const suffix = /^,?\s+(?:Jr|Sr)\.?(?![\p{L}])|^\s+(?:II|III|IV)(?![\p{L}])/u.exec(text.slice(end, end + 8));
	// A capital that follows at once belongs to something longer, which is no name.
	const next = words[to];
	if (!suffix && next && end === words[to - 1]!.end && goesOn(ground, to)) return undefined;
	return { start: words[from]!.start, end: end + (suffix?.[0].length ?? 0) };
}

/** A blank line parts names, however near. */
function isParted({ words, text }: Ground, at: number): boolean {
	const { end } = words[at - 1]!;
	const { start } = words[at]!;
	return start - end > 1 && /\n\s*\n/u.test(text.slice(end, start));
}

/** “John Smith Centre”: another capital follows, which is no word of an office. */
function goesOn(ground: Ground, at: number): boolean {
	const { words, language } = ground;
	const { offices, joints } = language.persons;
	const { key, gap } = words[at]!;
	return gap === Gap.space && words[at]!.capital && !isParted(ground, at) && !joints.has(key) && !offices.has(key);
}

/** Words of offices, of bodies, of acts, of places, of dates: none of them is part of a name. */
function isOther({ words, text, language, nameAt, dateAt }: Ground, at: number): boolean {
	const { offices, portfolios, notNames, addresses, joints } = language.persons;
	const { key, start, end } = words[at]!;
	// “A. A. Miller”: an initial is no “a”; « M. » is none.
	if (end - start === 1 && text[end] === '.' && !addresses.has(key)) return false;
	if (offices.has(key) || portfolios.has(key) || notNames.has(key) || addresses.has(key)) return true;
	if (joints.has(key) || language.acts.kinds.has(key) || language.acts.empty.has(key) || dateAt.has(at)) return true;
	const named = nameAt.get(at);
	return named?.entries.every(({ type }) => type !== 'person') ?? false;
}

/** « la », “the”, and « du », « des », which hold one. */
function isArticle({ words, language }: Ground, at: number): boolean {
	const { key } = words[at]!;
	return language.articles.has(key) || key === 'du' || key === 'des';
}

/** « Pour le Gouvernement », « Les membres du Gouvernement »: small words alone, and for whom, before it on its line. */
function startsLine(ground: Ground, at: number): boolean {
	const { words, language } = ground;
	if (at < 2 || startsBelow(ground, at) || startsBelow(ground, at - 1)) return false;
	let before = at;
	while (before > 0 && !startsBelow(ground, before)) {
		const { key } = words[--before]!;
		if (
			at - before > 2 &&
			!language.small.has(key) &&
			!language.articles.has(key) &&
			!language.persons.signing.has(key)
		)
			return false;
	}
	return at - before <= longestSigning;
}

// “The Members of the Government”
const longestSigning = 4;

/** An initial, or “U.S.”: the stop behind it ends no sentence. */
function isShort({ words }: Ground, at: number): boolean {
	const word = words[at];
	return word !== undefined && word.end - word.start <= 2;
}

/** A single name and a comma, as in a formula of enactment. */
function isSovereign({ words }: Ground, at: number): boolean {
	const word = words[at];
	const next = words[at + 1];
	if (!word || !next || !word.capital) return false;
	return word.gap === Gap.space && word.end - word.start > 3 && next.gap === Gap.comma;
}

/** A paragraph that is a name and nothing else, as below the office in a signature block. */
export function loneName(ground: Ground): Span | undefined {
	const last = ground.words.at(-1);
	if (!last || ground.words.length > longestName) return undefined;
	const run = nameRun(ground, 0);
	return run && run.end >= last.end - 3 ? run : undefined;
}

/** A paragraph that is an office and nothing else: « Le Ministre de la Justice, », “For the Government of Ghana:”. */
export function isOfficeLine({ words, language }: Ground): boolean {
	if (words.length === 0 || words.length > longestOffice) return false;
	const { offices, joints, signsFor } = language.persons;
	const first = words.findIndex(({ key }) => !joints.has(key));
	const begins = first >= 0 && first < 3 && (offices.has(words[first]!.key) || signsFor.has(words[first]!.key));
	return begins && words.every(({ key, gap }, at) => !language.acts.stops.has(key) && (at === 0 || gap < Gap.stop));
}
