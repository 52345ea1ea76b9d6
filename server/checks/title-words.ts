// « Traité d’amitié » for the « Traité de partenariat » of the same parties and day: another subject than the record has.
import { stem } from '../analysis/acts.ts';
import type { Claim, Property } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { facetsOf } from '../corpus/entries.ts';
import type { Language } from '../languages/language.ts';
import { withoutParties } from '../registry/names.ts';
import { derived } from '../text/derived.ts';
import { isCapital } from '../text/words.ts';
import { isWithin } from './accounts.ts';
import type { Finding, Subject } from './check.ts';
import { isCorrection } from './corrections.ts';
import { renamed } from './renaming.ts';
import { alike, madeOn, nearTitle, otherTitle, subjectsOf, type Titled } from './titles-on-record.ts';

const made = new Set<Property>(['signed', 'adopted', 'initialled', 'dated']);

/**
 * An act of the kind, parties and day of the record, under other words. Two acts of one day may differ by a word, so there
 * must be no other on record of that day and kind, and nothing in the draft or the record may speak for two: then either
 * both titles are of those that cover all relations of two parties, of which a day sees one, or (as a question only) they
 * differ by one word that does not tell twins apart.
 */
export function underOtherWords(subject: Subject, claim: Claim): Finding | undefined {
	const { document } = subject;
	const { language } = document;
	const own = facetsOf(claim.about);
	if (!made.has(claim.property) || !alike.has(own.kind)) return undefined;
	const known = madeOn(subject, own.parties, claim.value).filter(
		each => claim.property === 'dated' || each.property === claim.property,
	);
	// Whoever has the draft's words bears it out, or has it under another kind.
	const isSame = (words: ReadonlySet<string>) => isWithin(own.subject, words) || isWithin(words, own.subject);
	if (known.some(({ subjects }) => subjects.some(isSame))) return undefined;
	const fits = known.filter(each => each.kind === own.kind);
	const [first] = fits;
	if (!first || !isCapital(document.text, claim.subject)) return undefined;
	if (!areOne(fits) || fits.some(({ place }) => placesDiffer(claim.place, place, true))) return undefined;
	const covering = coveringWords(language);
	const covers = (words: ReadonlySet<string>) =>
		isWithin(words, covering) && (words.size >= leastCovering || solemn.has(own.kind));
	const isCovering = covers(own.subject) && fits.some(({ subjects }) => subjects.some(covers));
	const strange = isCovering ? undefined : oneWordOff(language, own.subject, fits);
	if (!isCovering && strange === undefined) return undefined;
	// Of another day, too, the record may have what the draft means.
	const elsewhere = subjectsOf(subject, own.kind, own.parties);
	if (elsewhere.some(words => (isCovering ? isSame(words) : words.has(strange!)))) return undefined;
	const title = fits.find(each => each.title)?.title;
	if (!title || isNamedToo(subject, claim, fits)) return undefined;
	if (isCorrection(document, claim.span)) return undefined;
	const said = document.text.slice(claim.subject.start, claim.subject.end);
	const written = withoutParties(said) === said ? withoutParties(title) : title;
	const best = fits.find(each => each.severity === 'warning') ?? first;
	return {
		span: { start: claim.subject.start, end: claim.subject.end },
		message: isCovering
			? otherTitle(claim.value, written, said.replace(/\s+/gu, ' '), best.authority)
			: nearTitle(claim.value, written, best.authority),
		because: fits.slice(0, 4).map(each => each.evidence),
		fixes: renamed(document, claim.subject, written),
		named: { heeded: true },
		severity: isCovering ? best.severity : 'information',
	};
}

// « Accord de coopération », “Partnership Agreement”: one such word is in the titles of many agreements; a treaty is one.
const leastCovering = 2;
const solemn: ReadonlySet<string> = new Set(['treaty', 'pact', 'charter']);

/** The words of titles that cover all relations of two parties, cut to their stems. */
const coveringWords = derived((language: Language) => new Set([...language.acts.covering].map(stem)));

// With one word in common, two acts are as likely.
const leastInCommon = 2;

/** The draft's word that the record lacks, where each title has one that the other lacks, and neither tells twins apart. */
function oneWordOff(language: Language, own: ReadonlySet<string>, fits: readonly Titled[]): string | undefined {
	const twins = twinWords(language);
	for (const words of fits.flatMap(({ subjects }) => subjects)) {
		if (words.size !== own.size || own.size <= leastInCommon) continue;
		const strange = [...own].filter(word => !words.has(word));
		const lacking = [...words].filter(word => !own.has(word));
		if (strange.length === 1 && !twins.has(strange[0]!) && !twins.has(lacking[0]!)) return strange[0];
	}
	return undefined;
}

/** « pénale », « civile »: by such words two acts of one day and subject are told apart. Cut to their stems. */
const twinWords = derived((language: Language) => new Set([...language.acts.twins].map(stem)));

/** Whether all are one act: each has a title that has all words of one of the others, or the other way round. */
function areOne([first, ...others]: readonly Titled[]): boolean {
	const isLike = (one: ReadonlySet<string>, other: ReadonlySet<string>) => isWithin(one, other) || isWithin(other, one);
	return others.every(each => each.subjects.some(one => first!.subjects.some(other => isLike(one, other))));
}

/** Whether the draft names the act on record, too, with its day: then there are two. */
function isNamedToo({ facts, world }: Subject, { value, about: own }: Claim, fits: readonly Titled[]): boolean {
	return (facts.whole.made.get(value) ?? []).some(about => {
		if (about === own) return false;
		if (about.startsWith('act:')) return facetsOf(about).kind === fits[0]!.kind;
		const record = world.registry.entities.get(about);
		return record?.type === 'agreement' && record.kind === fits[0]!.kind;
	});
}
