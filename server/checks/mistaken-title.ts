// An act under another title than the record gives it: another word for its kind, or another subject.
import type { Claim, Property } from '../analysis/facts.ts';
import { facetsOf } from '../corpus/entries.ts';
import { isFullDate } from '../languages/calendar.ts';
import { isCapital } from '../text/words.ts';
import { isWithin } from './accounts.ts';
import type { Check, Finding, Subject } from './check.ts';
import { isCorrection } from './corrections.ts';
import { kindIn, underOpenTitle, underSettledTitle } from './open-titles.ts';
import { renamed } from './renaming.ts';
import { underOtherWords } from './title-words.ts';
import { alike, madeOn, otherTitle } from './titles-on-record.ts';

export const mistakenTitle: Check = {
	code: 'mistaken-title',
	severity: 'warning',
	*paragraph(subject) {
		const done = new Set<number>();
		for (const claim of subject.facts.claims) {
			if (!claim.about.startsWith('act:') || done.has(claim.subject.start) || !isFullDate(claim.value)) continue;
			const finding = underOtherKind(subject, claim) ?? underOtherWords(subject, claim);
			if (!finding) continue;
			done.add(claim.subject.start);
			yield finding;
		}
		for (const mention of subject.facts.mentions) {
			if (mention.kind !== 'agreement' || done.has(mention.start)) continue;
			const settled = underSettledTitle(subject, mention);
			const finding =
				settled === undefined && mention.candidates.length === 0 ? underOpenTitle(subject, mention) : settled;
			if (finding) yield finding;
		}
	},
};

const made = new Set<Property>(['signed', 'adopted', 'initialled']);

/** « Accord » for the « Traité » of the same day and subject. */
function underOtherKind(subject: Subject, claim: Claim): Finding | undefined {
	const { document } = subject;
	const { language } = document;
	const own = facetsOf(claim.about);
	if (!made.has(claim.property) || !alike.has(own.kind)) return undefined;
	const word = kindIn(language, document.text, claim.subject);
	if (!word) return undefined;
	const known = madeOn(subject, own.parties, claim.value).filter(
		({ property, subjects }) =>
			property === claim.property && subjects.some(each => isWithin(own.subject, each) || isWithin(each, own.subject)),
	);
	// Whoever has it under this kind bears the draft out; two kinds on record are two acts.
	const [first] = known;
	if (!first || first.kind === own.kind || known.some(({ kind }) => kind !== first.kind)) return undefined;
	const title = known.find(each => each.title)?.title;
	const right = title && kindIn(language, title, { start: 0, end: title.length });
	if (!right || isNamedToo(subject, claim, first.kind)) return undefined;
	if (isCorrection(document, claim.span)) return undefined;
	const best = known.find(each => each.severity === 'warning') ?? first;
	const written = title.slice(right.start, right.end);
	return {
		span: word,
		message: otherTitle(claim.value, written, document.text.slice(word.start, word.end), best.authority),
		because: known.slice(0, 4).map(each => each.evidence),
		fixes: renamed(document, word, written),
		named: { heeded: true },
		// In small letters it may be a word for acts in general.
		severity: isCapital(document.text, word) ? best.severity : 'information',
	};
}

/** Whether the draft names an act of that day and of that other kind too: then there are two. */
function isNamedToo({ facts, world }: Subject, { value }: Claim, kind: string): boolean {
	return (facts.whole.made.get(value) ?? []).some(about => {
		if (about.startsWith('act:')) return facetsOf(about).kind === kind;
		const record = world.registry.entities.get(about);
		return record?.type === 'agreement' && record.kind === kind;
	});
}
